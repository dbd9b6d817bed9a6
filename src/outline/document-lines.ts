/** The lines of a document, from which an outline is parsed. */
import type { Paragraph, ReportDocument } from "../document/document.ts";
import { isCaps } from "../text/capitals.ts";
import { headedTables, typedCells } from "./document-table.ts";
import type { OutlineLine } from "./lines.ts";
import { ownLines } from "./own-lines.ts";
import { withTyped } from "./table-place.ts";

/**
 * One line a paragraph of the main text, so that a line's place is the paragraph's index; empty where a skeleton of ours
 * holds what no outline says. The cells of a table that is an outline («STT | Nội dung | Gợi ý») read as if typed, the
 * number of a row in front of its heading.
 */
export function linesOf(document: ReportDocument): readonly OutlineLine[] {
  const own = ownLines(document);
  const lines = document.paragraphs.map((paragraph) => lineOf(paragraph, own.has(paragraph.index)));
  return withTyped(lines, headedTables(document), (tables, amidNumbers) => typedCells(tables, lines, amidNumbers));
}

function lineOf(paragraph: Paragraph, isOwn: boolean): OutlineLine {
  return {
    text: isOwn ? "" : paragraph.text,
    number: paragraph.number,
    bold: allRuns(paragraph, (run) => run.bold),
    caps: allRuns(paragraph, (run) => run.caps || isCaps(run.text)),
    centered: paragraph.alignment === "center",
    headingLevel: paragraph.outlineLevel,
    inTable: paragraph.cell !== null,
  };
}

function allRuns(paragraph: Paragraph, has: (run: Paragraph["runs"][number]) => boolean): boolean {
  const visible = paragraph.runs.filter((run) => run.text.trim() !== "");
  return visible.length > 0 && visible.every(has);
}
