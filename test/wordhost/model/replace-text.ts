/** Writing other text in place of a range. */
import { deleteRange, deleteText } from "./delete-text.ts";
import { insertText, outsideDeletion, spotAt, typedRun } from "./edit-text.ts";
import { type Range, shiftPlaces, stretchesOf, textPlace } from "./range.ts";
import { piecesOf, textOf } from "./text.ts";
import type { WordDocument } from "./word-document.ts";
import type { Element } from "./xml.ts";

/**
 * Writes other text in place of a range, in the look of the first character it replaces, and inside whatever that
 * character stands in.
 */
export function replaceText(document: WordDocument, range: Range, text: string): Range {
  const [first, ...others] = stretchesOf(document, range);
  if (first === undefined) return range;
  const { paragraph, from, to } = first;
  if (others.length > 0 || first.mark || /[\r\n]/.test(text) || from === to || text === "") {
    deleteRange(document, range);
    return insertText(document, paragraph, Math.min(from, textOf(paragraph).length), text);
  }
  spotAt(paragraph, from);
  spotAt(paragraph, to);
  const replaced = piecesOf(paragraph).find(({ start }) => start >= from);
  const run = replaced?.run ?? null;
  const spot = outsideDeletion({ parent: (run?.parentNode ?? paragraph) as Element, before: run, model: run });
  spot.parent.insertBefore(typedRun(document, spot.parent, text, run), spot.before);
  shiftPlaces(paragraph, from, text.length);
  deleteText(document, paragraph, from + text.length, to + text.length);
  return { start: textPlace(paragraph, from), end: textPlace(paragraph, from + text.length) };
}
