/** What the members of the API work with: the document, how this Word behaves, and each other's objects. */
import type { Quirks } from "../model/quirks.ts";
import type { Range, Stretch } from "../model/range.ts";
import type { WordDocument } from "../model/word-document.ts";
import type { Element } from "../model/xml.ts";
import { WordError } from "../protocol/word-error.ts";
import { type Argument, isWordObject, type WordObject } from "../protocol/word-object.ts";

export interface Api {
  readonly document: WordDocument;
  readonly quirks: Quirks;
  readonly make: Makers;
  /** What the person has selected; setting it moves the view there. */
  selection: Range;
  /** Ranges highlighted for a moment; no part of the document. */
  readonly highlights: Map<Range, string>;
  readonly save: () => void;
  /** Kinds of parts the next getOoxml leaves out. */
  readonly omitted: () => readonly string[];
  /** Tags of controls that get lost when they are inserted. */
  readonly lost: () => readonly string[];
  readonly isSearchOpen: () => boolean;
  readonly keep: { readonly drop: (id: string) => void; readonly dropAll: () => void };
}

/** One border of a table. */
export interface TableBorder {
  readonly table: Element;
  readonly side: "Top" | "Left" | "Bottom" | "Right" | "InsideHorizontal" | "InsideVertical";
}

/** How an object of each kind is made; the kinds know each other only through this list. */
export interface Makers {
  readonly body: (container: Element) => WordObject;
  readonly paragraph: (paragraph: Element) => WordObject;
  readonly paragraphs: (list: () => readonly Element[]) => WordObject;
  readonly range: (range: Range) => WordObject;
  readonly ranges: (list: () => readonly Range[]) => WordObject;
  readonly control: (control: Element) => WordObject;
  readonly controls: (list: () => readonly Element[]) => WordObject;
  readonly table: (table: Element) => WordObject;
  readonly tables: (list: () => readonly Element[]) => WordObject;
  readonly border: (border: TableBorder) => WordObject;
  readonly row: (row: Element) => WordObject;
  readonly rows: (list: () => readonly Element[]) => WordObject;
  readonly cell: (cell: Element) => WordObject;
  readonly cells: (list: () => readonly Element[]) => WordObject;
  readonly font: (stretches: () => readonly Stretch[]) => WordObject;
  readonly listItem: (paragraph: Element) => WordObject;
  readonly list: (id: string) => WordObject;
  readonly comment: (comment: Element) => WordObject;
  readonly comments: (list: () => readonly Element[]) => WordObject;
  readonly properties: () => WordObject;
}

/** A text argument. */
export function textArgument(args: readonly Argument[], index: number): string {
  const value = args[index];
  if (typeof value !== "string") throw new WordError("InvalidArgument", `argument ${index + 1} is no text`);
  return value;
}

export function numberArgument(args: readonly Argument[], index: number): number {
  const value = args[index];
  if (typeof value !== "number") throw new WordError("InvalidArgument", `argument ${index + 1} is no number`);
  return value;
}

/** An argument that is one of a few words, whatever their case; the first one when it may be left out. */
export function choice<T extends string>(
  args: readonly Argument[],
  index: number,
  allowed: readonly T[],
  optional: "optional" | "required" = "required",
): T {
  const value = args[index];
  const [first] = allowed;
  if (optional === "optional" && (value === undefined || value === null) && first !== undefined) return first;
  const found = allowed.find((word) => typeof value === "string" && word.toLowerCase() === value.toLowerCase());
  if (found === undefined) throw new WordError("InvalidArgument", `${String(value)} is none of ${allowed.join(", ")}`);
  return found;
}

/** An argument that names another object of this class. */
export function targetArgument<T>(args: readonly Argument[], index: number, className: string): T {
  const value = args[index];
  if (!isWordObject(value) || value.kind.name !== className) {
    throw new WordError("InvalidArgument", `argument ${index + 1} is no ${className}`);
  }
  return value.target as T;
}

/** Rows of texts, as tables are given. */
export function valuesArgument(args: readonly Argument[], index: number): string[][] {
  const value = args[index];
  if (value === undefined || value === null) return [];
  if (!Array.isArray(value) || !value.every(Array.isArray)) {
    throw new WordError("InvalidArgument", `argument ${index + 1} is no table of texts`);
  }
  return value.map((row: unknown[]) => row.map((cell) => (cell === null ? "" : String(cell))));
}
