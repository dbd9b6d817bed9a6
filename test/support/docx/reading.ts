/** What every reader must find in a fixture, for comparing dialects with each other and readers with the source. */
import { type Dialect, featuresOf } from "./features.ts";
import { letterheadOf } from "./layout.ts";
import { sourceItems } from "./source.ts";

/** One form for texts that differ only in Unicode form or in the kind and number of spaces. */
export function spaced(text: string): string {
  return text.normalize("NFC").replace(/\s+/gu, " ").trim();
}

/** Number and text of each paragraph as one line; line breaks part lines, empty ones are left out. */
export function readLines(paragraphs: readonly { readonly number: string; readonly text: string }[]): string[] {
  return paragraphs
    .flatMap(({ number, text }) => `${number} ${text}`.split("\n"))
    .map(spaced)
    .filter((line) => line !== "");
}

/** The lines of the source as a reader of the dialect must find them; a table's cells are lines of their own. */
export function sourceLines(text: string, dialect: Dialect = "typed"): string[] {
  const items = sourceItems(text);
  const letterhead = featuresOf(dialect).letterhead ? letterheadOf(items) : null;
  const lines = items.flatMap((item) => {
    if (item.role === "table") return item.rows.flat();
    return item.role === "head" && letterhead !== null ? [] : [item.text];
  });
  const head = letterhead === null ? [] : [...letterhead.left, ...letterhead.right];
  return [...head, ...lines].map(spaced).filter((line) => line !== "");
}
