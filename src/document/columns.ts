/** Texts side by side, as WordprocessingML: a table without lines. */
import { type ColumnLine, type ColumnsBlock, cellLines } from "./blocks.ts";
import { difference, type ParagraphLook, type TextLook } from "./look.ts";
import { type ReportFormat, textWidth } from "./report-format.ts";
import { styleLook } from "./style-set.ts";
import type { WriteContext } from "./write-context.ts";
import { paragraphXml, styleBase } from "./write-paragraph.ts";

/** `w:tbl` without borders (ECMA-376 17.4.37) and of the document's own table style, whatever that draws. */
export function columnsXml(block: ColumnsBlock, context: WriteContext): string {
  const total = textWidth(context.format);
  const columns = block.widths.map((share) => Math.floor(share * total));
  const cells = (row: readonly (readonly ColumnLine[])[]) =>
    row.map((lines, at) => {
      const inner = lines.map((line) => lineXml(line, context)).join("");
      return `<w:tc><w:tcPr><w:tcW w:w="${columns[at] ?? 0}" w:type="dxa"/></w:tcPr>${inner}</w:tc>`;
    });
  return (
    `<w:tbl><w:tblPr><w:tblW w:w="${columns.reduce((sum, width) => sum + width, 0)}" w:type="dxa"/>` +
    `${noBorders(context)}<w:tblLayout w:type="fixed"/></w:tblPr>` +
    `<w:tblGrid>${columns.map((width) => `<w:gridCol w:w="${width}"/>`).join("")}</w:tblGrid>` +
    `${cellLines(block)
      .map((row) => `<w:tr><w:trPr><w:cantSplit/></w:trPr>${cells(row).join("")}</w:tr>`)
      .join("")}</w:tbl>`
  );
}

function noBorders({ strict }: WriteContext): string {
  const [left, right] = strict ? ["start", "end"] : ["left", "right"];
  const sides = ["top", left, "bottom", right, "insideH", "insideV"];
  return `<w:tblBorders>${sides.map((side) => `<w:${side} w:val="nil"/>`).join("")}</w:tblBorders>`;
}

function lineXml(line: ColumnLine, context: WriteContext): string {
  const base = styleBase("Normal", context);
  const { text, paragraph: place, look: full } = columnLook(line, context.format);
  return paragraphXml(text, context, {
    style: "Normal",
    paragraph: difference(place, base.paragraph),
    text: difference(full, base.text),
  });
}

/** How a line of a column looks, said in full. */
export function columnLook(
  { text, centered = false, before = 0, ...look }: ColumnLine,
  format: ReportFormat,
): { readonly text: string; readonly paragraph: ParagraphLook; readonly look: TextLook } {
  return {
    text,
    paragraph: {
      before,
      after: 0,
      line: { rule: "multiple", value: 1 },
      firstLine: 0,
      alignment: centered ? "center" : "start",
    },
    look: { ...styleLook("Normal", format).text, ...look },
  };
}
