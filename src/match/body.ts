/** Where the body of a report ends: the recipients, the signature and the annexes belong to no section. */
import type { ReportDocument } from "../document/document.ts";
import { foldedParagraphs } from "../document/folded-paragraphs.ts";
import { memoized } from "../document/memoized.ts";
import { annexHeadingLabel } from "../text/annex-words.ts";
import { opensFoot } from "../text/closing-words.ts";
import { reportLines } from "./report-lines.ts";

const LONGEST_MARK = 120;

/**
 * Index of the first paragraph after the body, looked for from paragraph `from` on; the number of paragraphs when the
 * report has neither foot nor annex. A foot is often laid out in a table, so cells count. «Phụ lục: …» over a table
 * amid the text is no annex: the foot, or parts and roman numerals, come after it.
 */
export function bodyEnd(document: ReportDocument, from: number): number {
  const ends = known(document);
  const end = ends.get(from) ?? findBodyEnd(document, from);
  ends.set(from, end);
  return end;
}

/** By the paragraph looked from: several rules ask for the same end. */
const known = memoized((_: ReportDocument) => new Map<number, number>());

function findBodyEnd(document: ReportDocument, from: number): number {
  const foldedText = foldedParagraphs(document);
  let annex: number | null = null;
  for (let index = from; index < document.paragraphs.length; index++) {
    const paragraph = document.paragraphs[index];
    if (paragraph === undefined || paragraph.text.length > LONGEST_MARK) continue;
    const { cell } = paragraph;
    const folded = foldedText(index);
    if (opensFoot(folded)) return index;
    if (annex === null && cell === null && annexHeadingLabel(folded) !== null) annex = index;
    else if (annex !== null && cell === null && goesOn(document, index)) annex = null;
  }
  return annex ?? document.paragraphs.length;
}

/** A numbered heading of the outermost levels, which no annex has. */
function goesOn(document: ReportDocument, index: number): boolean {
  const style = reportLines(document)(index).readings[0]?.style;
  return style === "part" || style === "chapter" || style === "roman";
}
