/** Draft blocks → WordprocessingML. */
import type { DraftBlock, DraftCell, DraftControl, DraftParagraph, DraftTable } from "./draft.ts";
import { inlinesXml } from "./runs.ts";
import { change, type Writing } from "./writing.ts";
import { escaped } from "./xml.ts";

function numberXml(paragraph: DraftParagraph, writing: Writing): string {
  const { number, style } = paragraph;
  if (number === null || number === "none") {
    const numbered = writing.numberedStyles.has(style);
    return numbered && number === "none" ? '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="0"/></w:numPr>' : "";
  }
  if (number.linked && writing.numberedStyles.has(style)) return "";
  return `<w:numPr><w:ilvl w:val="${number.level}"/><w:numId w:val="${number.numId}"/></w:numPr>`;
}

function paragraphProperties(paragraph: DraftParagraph, writing: Writing): string {
  const { features, random } = writing;
  const insertedMark = features.tracked && random() < 0.1 ? `<w:rPr><w:ins ${change(writing)}/></w:rPr>` : "";
  const wasHeading =
    features.tracked && paragraph.role === "body" && random() < 0.4
      ? `<w:pPrChange ${change(writing)}><w:pPr><w:pStyle w:val="${writing.styles("heading2")}"/>` +
        '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="0"/></w:numPr><w:jc w:val="center"/></w:pPr></w:pPrChange>'
      : "";
  const content = [
    paragraph.style === "" ? "" : `<w:pStyle w:val="${writing.styles(paragraph.style)}"/>`,
    numberXml(paragraph, writing),
    paragraph.centered ? '<w:jc w:val="center"/>' : paragraph.role === "body" ? '<w:jc w:val="both"/>' : "",
    insertedMark,
    wasHeading,
  ].join("");
  return content === "" ? "" : `<w:pPr>${content}</w:pPr>`;
}

function paragraphXml(paragraph: DraftParagraph, writing: Writing): string {
  const id = writing.features.splitRuns
    ? ` w14:paraId="${(0x10000000 + writing.next("mark")).toString(16).toUpperCase()}" w:rsidR="00AB12CD" w:rsidRDefault="00AB12CD"`
    : "";
  return `<w:p${id}>${paragraphProperties(paragraph, writing)}${inlinesXml(paragraph.inlines, writing)}</w:p>`;
}

function cellXml(cell: DraftCell, width: number, writing: Writing): string {
  const span = cell.span > 1 ? `<w:gridSpan w:val="${cell.span}"/>` : "";
  const merge = cell.merge === null ? "" : cell.merge === "restart" ? '<w:vMerge w:val="restart"/>' : "<w:vMerge/>";
  const content = cell.blocks.map((block) => blockXml(block, writing)).join("") || "<w:p/>";
  return `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/>${span}${merge}</w:tcPr>${content}</w:tc>`;
}

function tableXml(table: DraftTable, writing: Writing): string {
  const total = table.widths.reduce((sum, width) => sum + width, 0);
  const style = table.bordered ? `<w:tblStyle w:val="${writing.styles("grid")}"/>` : "";
  const rows = table.rows.map((row) => {
    let column = 0;
    const cells = row.map((cell) => {
      const width = table.widths.slice(column, column + cell.span).reduce((sum, part) => sum + part, 0);
      column += cell.span;
      return cellXml(cell, width, writing);
    });
    return `<w:tr>${cells.join("")}</w:tr>`;
  });
  const grid = table.widths.map((width) => `<w:gridCol w:w="${width}"/>`).join("");
  return (
    `<w:tbl><w:tblPr>${style}<w:tblW w:w="${total}" w:type="dxa"/><w:tblLook w:val="04A0"/></w:tblPr>` +
    `<w:tblGrid>${grid}</w:tblGrid>${rows.join("")}</w:tbl>`
  );
}

function controlXml(control: DraftControl, writing: Writing): string {
  const showing = control.placeholder ? "<w:showingPlcHdr/>" : "";
  return (
    `<w:sdt><w:sdtPr><w:alias w:val="${escaped(control.title)}"/><w:tag w:val="${escaped(control.tag)}"/>` +
    `<w:id w:val="${writing.next("control")}"/>${showing}</w:sdtPr>` +
    `<w:sdtContent>${control.blocks.map((block) => blockXml(block, writing)).join("")}</w:sdtContent></w:sdt>`
  );
}

/** One block. */
export function blockXml(block: DraftBlock, writing: Writing): string {
  if (block.type === "paragraph") return paragraphXml(block, writing);
  return block.type === "table" ? tableXml(block, writing) : controlXml(block, writing);
}
