/**
 * A library: many outlines in one file, to be kept, handed on and taken over whole. Each is the value of an outline file
 * (outline-file.ts), and one that is unsound makes the whole file so: nothing of it is taken.
 */
import { jsonOf } from "./json-text.ts";
import type { Outline } from "./outline.ts";
import { OUTLINE_FORMAT, type OutlineFileFault, outlineJson, readOutlineJson } from "./outline-file.ts";

export const LIBRARY_FORMAT = "de-cuong-bao-cao/outlines";
export const LIBRARY_VERSION = 1;

export type LibraryFault = OutlineFileFault | "tooMany" | "duplicateOutline";

/** Outlines read, or why none is taken; `detail` names the place: «outlines[2].sections[0].title». */
export type LibraryReading =
  | { readonly outlines: readonly Outline[] }
  | { readonly fault: LibraryFault; readonly detail: string };

/** The file of a library: JSON ending with a line break, one outline after the other. */
export function libraryFile(outlines: readonly Outline[]): string {
  const value = { format: LIBRARY_FORMAT, version: LIBRARY_VERSION, outlines: outlines.map(outlineJson) };
  return `${JSON.stringify(value, null, 2)}\n`;
}

/** More than any office has been sent. */
const MOST_OUTLINES = 500;
const MOST_CHARACTERS = 20_000_000;

/** Reads a library, or the file of a single outline as a library of one. Never throws. */
export function readLibraryFile(text: string): LibraryReading {
  if (text.length > MOST_CHARACTERS) return { fault: "tooLarge", detail: String(text.length) };
  const json = jsonOf(text);
  if (json === undefined) return { fault: "notJson", detail: "" };
  const head = typeof json === "object" && json !== null ? (json as Partial<Record<string, unknown>>) : {};
  if (head.format === OUTLINE_FORMAT) return libraryOf([json], () => "");
  if (head.format !== LIBRARY_FORMAT) return { fault: "notOutline", detail: "format" };
  if (typeof head.version === "number" && head.version > LIBRARY_VERSION) {
    return { fault: "newerVersion", detail: String(head.version) };
  }
  if (head.version !== LIBRARY_VERSION) return { fault: "badShape", detail: "version" };
  if (!Array.isArray(head.outlines)) return { fault: "badShape", detail: "outlines" };
  if (head.outlines.length > MOST_OUTLINES) return { fault: "tooMany", detail: String(head.outlines.length) };
  return libraryOf(head.outlines, (at) => `outlines[${at}].`);
}

function libraryOf(values: readonly unknown[], place: (at: number) => string): LibraryReading {
  const outlines: Outline[] = [];
  const ids = new Set<string>();
  for (const [at, value] of values.entries()) {
    const reading = readOutlineJson(value);
    if ("fault" in reading) return { fault: reading.fault, detail: `${place(at)}${reading.detail}` };
    if (ids.has(reading.outline.id)) return { fault: "duplicateOutline", detail: reading.outline.id };
    ids.add(reading.outline.id);
    outlines.push(reading.outline);
  }
  return { outlines };
}
