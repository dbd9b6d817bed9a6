/** Tables to be filled in, as WordprocessingML: a head row that repeats on every page, and a control in each empty cell. */
import type { TableBlock } from "./blocks.ts";
import { cellTag } from "./cell-tag.ts";
import { difference, type ParagraphLook, type TextLook, textProperties } from "./look.ts";
import { textWidth } from "./report-format.ts";
import { styleLook } from "./style-set.ts";
import type { WriteContext } from "./write-context.ts";
import { BLANK, controlXml } from "./write-control.ts";
import { paragraphXml, styleBase } from "./write-paragraph.ts";

/** From this many columns on the space beside the text of a cell is halved. */
const MANY_COLUMNS = 8;

/** `w:tbl` (ECMA-376 17.4.37). Cell controls are tagged «tag.r1c2», counted from 1 under the head. */
export function tableXml(block: TableBlock, context: WriteContext): string {
  const widths = columnWidths(block, textWidth(context.format));
  const rows = block.rows.map((row, index) => {
    const cells = block.head.map((title, column) => {
      const text = row[column] ?? "";
      const control = { tag: cellTag(block.tag, index + 1, column + 1), title };
      return cellXml(widths[column] ?? 0, bodyCell(text, control, context));
    });
    return `<w:tr><w:trPr><w:cantSplit/></w:trPr>${cells.join("")}</w:tr>`;
  });
  const head = block.head.map((title, column) => cellXml(widths[column] ?? 0, headCell(title, context), true));
  return (
    `<w:tbl><w:tblPr><w:tblStyle w:val="${context.style("Table Grid").id}"/>` +
    `<w:tblW w:w="${widths.reduce((sum, width) => sum + width, 0)}" w:type="dxa"/><w:tblLayout w:type="fixed"/>` +
    narrowMargins(block.head.length, context) +
    '<w:tblLook w:val="04A0" w:firstRow="1" w:lastRow="0" w:firstColumn="1" w:lastColumn="0" w:noHBand="0" w:noVBand="1"/></w:tblPr>' +
    `<w:tblGrid>${widths.map((width) => `<w:gridCol w:w="${width}"/>`).join("")}</w:tblGrid>` +
    `<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>${head.join("")}</w:tr>${rows.join("")}</w:tbl>`
  );
}

function narrowMargins(columns: number, { strict }: WriteContext): string {
  if (columns < MANY_COLUMNS) return "";
  const [left, right] = strict ? ["start", "end"] : ["left", "right"];
  return `<w:tblCellMar><w:${left} w:w="43" w:type="dxa"/><w:${right} w:w="43" w:type="dxa"/></w:tblCellMar>`;
}

/** Twips a column; shares that are missing or do not add up are evened out, so that the table always fills the text. */
function columnWidths({ head, widths }: TableBlock, total: number): readonly number[] {
  const shares = head.map((_, column) => Math.max(widths[column] ?? 1 / head.length, 0.02));
  const sum = shares.reduce((all, share) => all + share, 0);
  return shares.map((share) => Math.floor((share / sum) * total));
}

function cellXml(width: number, content: string, head = false): string {
  const middle = head ? '<w:vAlign w:val="center"/>' : "";
  return `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/>${middle}</w:tcPr>${content}</w:tc>`;
}

function headCell(title: string, context: WriteContext): string {
  return cellParagraph(title, context, { alignment: "center", keepNext: true }, { bold: true });
}

function bodyCell(
  text: string,
  control: { readonly tag: string; readonly title: string },
  context: WriteContext,
): string {
  if (text !== "") return cellParagraph(text, context);
  const typed = textProperties(difference(cellText(context), styleBase("Normal", context).text));
  return controlXml(control, cellParagraph(BLANK, context, {}, {}, true), context, { text: typed });
}

function cellText({ format }: WriteContext): TextLook {
  return { ...styleLook("Normal", format).text, size: format.sizes.table };
}

function cellParagraph(
  text: string,
  context: WriteContext,
  place: ParagraphLook = {},
  look: TextLook = {},
  placeholder = false,
): string {
  const base = styleBase("Normal", context);
  const room: ParagraphLook = {
    before: 2,
    after: 2,
    line: { rule: "multiple", value: 1 },
    firstLine: 0,
    alignment: "start",
    ...place,
  };
  return paragraphXml(text, context, {
    style: "Normal",
    paragraph: difference(room, base.paragraph),
    text: difference({ ...cellText(context), ...look }, base.text),
    ...(placeholder ? { textStyle: "Placeholder Text" } : {}),
  });
}
