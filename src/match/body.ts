/** Where the body of a report ends: the recipients, the signature and the annexes belong to no section. */
import type { ReportDocument } from "../document/document.ts";
import { foldedParagraphs } from "../document/folded-paragraphs.ts";
import { annexHeadingLabel } from "../text/annex-words.ts";
import { opensFoot } from "../text/closing-words.ts";

const LONGEST_MARK = 120;

/**
 * Index of the first paragraph after the body, looked for from paragraph `from` on; the number of paragraphs when the
 * report has neither foot nor annex. A foot is often laid out in a table, so cells count.
 */
export function bodyEnd(document: ReportDocument, from: number): number {
  const foldedText = foldedParagraphs(document);
  for (const { index, text, cell } of document.paragraphs) {
    if (index < from || text.length > LONGEST_MARK) continue;
    const folded = foldedText(index);
    if (opensFoot(folded) || (cell === null && annexHeadingLabel(folded) !== null)) return index;
  }
  return document.paragraphs.length;
}
