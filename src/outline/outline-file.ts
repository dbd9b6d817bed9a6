/** The `.decuong.json` file: one outline as JSON, the same text as `decuong outline --json` prints (see contract.md). */
import { jsonOf } from "./json-text.ts";
import type { Field, Guidance, Outline, OutlineSource, OutlineWarning, Section } from "./outline.ts";
import { outlineShape } from "./outline-shape.ts";

export const OUTLINE_FORMAT = "de-cuong-bao-cao/outline";
export const OUTLINE_VERSION = 1;

export type OutlineFileFault =
  | "tooLarge" // more than 2 million characters
  | "notJson"
  | "notOutline" // JSON, but not of this format
  | "newerVersion"
  | "badShape" // a member is missing or of the wrong kind
  | "badText" // control or direction characters, or mark-up, in a text
  | "reservedKey" // «__proto__» and the like
  | "tooDeep"
  | "duplicateId";

/** An outline read, or why it was refused; `detail` names the place: «sections[0].title». */
export type OutlineFileReading =
  | { readonly outline: Outline }
  | { readonly fault: OutlineFileFault; readonly detail: string };

/** The file of an outline: indented JSON with the members in the order of contract.md, ending with a line break. */
export function outlineFile(outline: Outline): string {
  return `${JSON.stringify(outlineJson(outline), null, 2)}\n`;
}

/** The outline as a plain value of the file's format, members in order. */
export function outlineJson(outline: Outline): object {
  const { id, title, kind, source, term, fields, guidance, sections, warnings } = outline;
  return {
    format: OUTLINE_FORMAT,
    version: OUTLINE_VERSION,
    id,
    title,
    kind,
    source: sourceJson(source),
    term: term === null ? null : { from: term.from, to: term.to },
    fields: fields.map(({ key, label, text }: Field) => ({ key, label, text })),
    ...(guidance === undefined ? {} : { guidance: guidance.map(guidanceJson) }),
    sections: sections.map(sectionJson),
    warnings: warnings.map(({ line, text, reason }: OutlineWarning) => ({ line, text, reason })),
  };
}

function sourceJson({ issuer, number, date }: OutlineSource): object {
  return {
    ...(issuer === undefined ? {} : { issuer }),
    ...(number === undefined ? {} : { number }),
    ...(date === undefined ? {} : { date }),
  };
}

function sectionJson({ id, kind, marker, title, level, required, guidance, demands, children }: Section): object {
  return {
    id,
    kind,
    marker,
    title,
    level,
    required,
    guidance: guidance.map(guidanceJson),
    demands: [...demands],
    children: children.map(sectionJson),
  };
}

function guidanceJson({ marker, text, children }: Guidance): object {
  return { marker, text, ...(children === undefined ? {} : { children: children.map(guidanceJson) }) };
}

const MOST_CHARACTERS = 2_000_000;

/** Reads an outline file. Never throws: a file that is none, or not a sound one, gives its fault. */
export function readOutlineFile(text: string): OutlineFileReading {
  if (text.length > MOST_CHARACTERS) return { fault: "tooLarge", detail: String(text.length) };
  const json = jsonOf(text);
  return json === undefined ? { fault: "notJson", detail: "" } : readOutlineJson(json);
}

/** The same for a value already parsed (an outline kept in a document, a built-in one). */
export function readOutlineJson(json: unknown): OutlineFileReading {
  const head = typeof json === "object" && json !== null ? (json as { format?: unknown; version?: unknown }) : {};
  if (head.format !== OUTLINE_FORMAT) return { fault: "notOutline", detail: "format" };
  if (typeof head.version === "number" && head.version > OUTLINE_VERSION) {
    return { fault: "newerVersion", detail: String(head.version) };
  }
  if (head.version !== OUTLINE_VERSION) return { fault: "badShape", detail: "version" };
  return outlineShape(json);
}
