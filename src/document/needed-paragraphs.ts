/** Paragraphs that must not simply be deleted, because something that is not their text would go with them. */
import type { ReportDocument } from "./document.ts";

/**
 * Whether the paragraph carries more than its text: a note, a comment, a text box, text deleted under Track Changes, the
 * end of a section of the document; or is all that a table cell or a content control holds. False where there is none.
 */
export function isNeeded(index: number, document: ReportDocument): boolean {
  const { notes, comments, stories, revisions, pages, controls } = document;
  const isHere = ({ paragraph }: { readonly paragraph: number | null }) => paragraph === index;
  return (
    [...notes, ...comments, ...stories].some(isHere) ||
    revisions.some((revision) => isHere(revision) && /^(?:deletion|move)/.test(revision.kind)) ||
    pages.slice(0, -1).some(({ lastParagraph }) => lastParagraph === index) ||
    controls.some((control) => isHere(control) && control.kind === "block" && control.length === 1) ||
    isWholeCell(index, document)
  );
}

function isWholeCell(index: number, { paragraphs, tables }: ReportDocument): boolean {
  const cell = paragraphs[index]?.cell;
  if (cell == null) return false;
  const holding = tables[cell.table]?.rows.flat().find((one) => one.paragraphs.includes(index));
  return holding?.paragraphs.length === 1;
}
