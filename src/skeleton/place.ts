/** Places in a report: where text ends, blanks and closing formulas apart. */
import type { ReportDocument } from "../document/document.ts";
import { bodyEnd } from "../match/body.ts";
import { isClosingSentence } from "../text/closing-words.ts";
import { fold } from "../text/fold.ts";

/**
 * Index of the last of these paragraphs that is written, or is a place to write; `otherwise` when none is. The sentence
 * that closes a report stays behind what is added.
 */
export function lastWritten({ paragraphs }: ReportDocument, indices: readonly number[], otherwise: number): number {
  const written = indices.filter((index) => {
    const paragraph = paragraphs[index];
    if (paragraph === undefined || isClosingSentence(fold(paragraph.text))) return false;
    return paragraph.text.trim() !== "" || paragraph.cell !== null || paragraph.controls.length > 0;
  });
  return Math.max(otherwise, ...written);
}

/** The place in front of closing sentence, recipients, signature and annexes: an index, or null where nothing follows. */
export function endOfBody(document: ReportDocument): number | null {
  const body = Array.from({ length: bodyEnd(document, 0) }, (_, index) => index);
  const last = lastWritten(document, body, -1);
  return document.paragraphs.slice(last + 1).some(({ text }) => text.trim() !== "") ? last : null;
}
