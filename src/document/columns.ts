/**
 * Texts side by side without lines between them: the head of a paper, facts with their labels, places to sign. They
 * stand in papers of our own making (`newPackage`) and are never put into somebody's document.
 */
import { difference, type ParagraphLook, type TextLook } from "./look.ts";
import { textWidth } from "./report-format.ts";
import { styleLook } from "./style-set.ts";
import type { WriteContext } from "./write-context.ts";
import { paragraphXml, styleBase } from "./write-paragraph.ts";

export interface ColumnsBlock {
  readonly type: "columns";
  /** Rows of cells, each cell a list of lines; a cell that is missing or empty is blank. */
  readonly rows: readonly (readonly (readonly ColumnLine[])[])[];
  /** Shares of the text width; they add up to 1. */
  readonly widths: readonly number[];
}

export interface ColumnLine {
  readonly text: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly centered?: boolean;
  /** Points; the size of the body when absent. */
  readonly size?: number;
  /** Space above, in points: room to sign. */
  readonly before?: number;
}

/** `w:tbl` without borders (ECMA-376 17.4.37); an empty paragraph is due behind it. */
export function columnsXml({ rows, widths }: ColumnsBlock, context: WriteContext): string {
  const total = textWidth(context.format);
  const columns = widths.map((share) => Math.floor(share * total));
  const cells = (row: ColumnsBlock["rows"][number]) =>
    columns.map((width, at) => {
      const lines = row[at] ?? [];
      const inner = (lines.length === 0 ? [{ text: "" }] : lines).map((line) => lineXml(line, context)).join("");
      return `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/></w:tcPr>${inner}</w:tc>`;
    });
  return (
    `<w:tbl><w:tblPr><w:tblW w:w="${columns.reduce((sum, width) => sum + width, 0)}" w:type="dxa"/>` +
    '<w:tblLayout w:type="fixed"/></w:tblPr>' +
    `<w:tblGrid>${columns.map((width) => `<w:gridCol w:w="${width}"/>`).join("")}</w:tblGrid>` +
    `${rows.map((row) => `<w:tr><w:trPr><w:cantSplit/></w:trPr>${cells(row).join("")}</w:tr>`).join("")}</w:tbl>`
  );
}

function lineXml({ text, centered = false, before = 0, ...look }: ColumnLine, context: WriteContext): string {
  const base = styleBase("Normal", context);
  const place: ParagraphLook = {
    before,
    after: 0,
    line: { rule: "multiple", value: 1 },
    firstLine: 0,
    alignment: centered ? "center" : "start",
  };
  const full: TextLook = { ...styleLook("Normal", context.format).text, ...look };
  return paragraphXml(text, context, {
    style: "Normal",
    paragraph: difference(place, base.paragraph),
    text: difference(full, base.text),
  });
}
