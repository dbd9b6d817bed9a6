/** Texts side by side through Word's own objects: a table whose lines are not drawn. */
import { type ColumnLine, type ColumnsBlock, cellLines } from "../document/blocks.ts";
import { columnLook } from "../document/columns.ts";
import type { ReportFormat } from "../document/report-format.ts";
import { dress } from "./dress-web.ts";

const BORDERS = ["Top", "Left", "Bottom", "Right", "InsideHorizontal", "InsideVertical"] as const;

/** Queues the table in front of a paragraph. */
export function writeColumns(next: Word.Paragraph, block: ColumnsBlock, format: ReportFormat): void {
  const rows = cellLines(block);
  const texts = rows.map((row) => row.map(([first]) => first?.text ?? ""));
  const table = next.insertTable(rows.length, block.widths.length, "Before", texts);
  for (const side of BORDERS) table.getBorder(side).type = "None";
  for (const [at, row] of rows.entries()) {
    for (const [column, lines] of row.entries()) writeCell(table.getCell(at, column).body, lines, format);
  }
}

function writeCell(body: Word.Body, lines: readonly ColumnLine[], format: ReportFormat): void {
  for (const [at, line] of lines.entries()) {
    const paragraph = at === 0 ? body.paragraphs.getFirst() : body.insertParagraph(line.text, "End");
    paragraph.styleBuiltIn = "Normal";
    const { paragraph: place, look: text } = columnLook(line, format);
    dress(paragraph, { place, text }, format);
  }
}
