/**
 * The index of a folder of outlines that an organisation publishes beside the deployed pane: `outlines/index.json` names
 * the files, so that a server of static pages is enough.
 */
import { jsonOf } from "./json-text.ts";

export const INDEX_FORMAT = "de-cuong-bao-cao/outline-index";
export const INDEX_VERSION = 1;

export type IndexFault = "notJson" | "notIndex" | "newerVersion" | "badShape" | "badName" | "tooMany";

/** The names of the files in the folder, or why the index is refused. */
export type IndexReading =
  | { readonly files: readonly string[] }
  | { readonly fault: IndexFault; readonly detail: string };

const MOST_FILES = 200;
const MOST_CHARACTERS = 200_000;
// A name in the folder itself and nothing else: no address, no path, nothing that a server could read as one.
const NAME = /^[\p{L}\p{N}_][\p{L}\p{N}_ .()-]{0,150}\.json$/u;

/**
 * Reads `{ "format": "de-cuong-bao-cao/outline-index", "version": 1, "outlines": ["so-ket-2028.decuong.json"] }`. Never
 * throws. One name that is no plain name of a .json file refuses the whole index.
 */
export function readOutlineIndex(text: string): IndexReading {
  if (text.length > MOST_CHARACTERS) return { fault: "tooMany", detail: String(text.length) };
  const json = jsonOf(text);
  if (json === undefined) return { fault: "notJson", detail: "" };
  const head = typeof json === "object" && json !== null ? (json as Partial<Record<string, unknown>>) : {};
  if (head.format !== INDEX_FORMAT) return { fault: "notIndex", detail: "format" };
  if (typeof head.version === "number" && head.version > INDEX_VERSION) {
    return { fault: "newerVersion", detail: String(head.version) };
  }
  if (head.version !== INDEX_VERSION) return { fault: "badShape", detail: "version" };
  if (!Array.isArray(head.outlines)) return { fault: "badShape", detail: "outlines" };
  if (head.outlines.length > MOST_FILES) return { fault: "tooMany", detail: String(head.outlines.length) };
  const files: string[] = [];
  for (const [at, name] of head.outlines.entries()) {
    if (typeof name !== "string" || !NAME.test(name)) return { fault: "badName", detail: `outlines[${at}]` };
    if (!files.includes(name)) files.push(name);
  }
  return { files };
}

/** The index of these files. */
export function outlineIndex(files: readonly string[]): string {
  return `${JSON.stringify({ format: INDEX_FORMAT, version: INDEX_VERSION, outlines: files }, null, 2)}\n`;
}
