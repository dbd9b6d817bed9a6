/** Rows added to the tables of a file: in the look of the last row, and valid whatever that row was. */
import { describe, expect, test } from "vitest";
import { readDocument } from "../../src/document/read.ts";
import { withRows } from "../../src/docx/add-rows.ts";
import { openPackage } from "../../src/ooxml/package.ts";
import { partsOf, zipOf } from "../support/package.ts";

const cell = (content: string, form = ""): string =>
  `<w:tc><w:tcPr><w:tcW w:w="2000" w:type="dxa"/>${form}</w:tcPr>${content}</w:tc>`;
const paragraph = (text: string, look = "", form = ""): string =>
  `<w:p><w:pPr><w:jc w:val="center"/>${form}</w:pPr><w:r>${look}<w:t>${text}</w:t></w:r></w:p>`;
const table = (...rows: readonly string[]): string =>
  `<w:tbl><w:tblPr/><w:tblGrid><w:gridCol w:w="2000"/><w:gridCol w:w="2000"/></w:tblGrid>${rows.join("")}</w:tbl><w:p/>`;

/** The rows of the first table, and the XML of the last row, after a row was added. */
function added(body: string, texts: readonly string[] = ["Mở lớp", "2"]): { rows: string[][]; last: string } {
  const pkg = openPackage(zipOf(partsOf({ body })));
  const changed = withRows(pkg, 0, [texts]).pkg;
  const rows = readDocument(changed).document.tables[0]!.rows.map((cells) => cells.map(({ text }) => text));
  const xml = changed.text(changed.mainDocument) ?? "";
  return { rows, last: /.*(<w:tr>.*?<\/w:tr>)/su.exec(xml)![1]! };
}

describe("a row added to a table of a file", () => {
  test("has the widths, the alignment and the letters of the last row", () => {
    const size = '<w:rPr><w:b/><w:sz w:val="26"/></w:rPr>';
    const row = `<w:tr w:rsidR="00A1"><w:trPr><w:cantSplit/></w:trPr>${cell(paragraph("Kết nạp", size))}${cell(paragraph("3"))}</w:tr>`;
    const { rows, last } = added(table(row));
    expect(rows).toEqual([
      ["Kết nạp", "3"],
      ["Mở lớp", "2"],
    ]);
    expect(last).toBe(
      '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="2000" w:type="dxa"/></w:tcPr>' +
        '<w:p><w:pPr><w:jc w:val="center"/></w:pPr><w:r><w:rPr><w:b/><w:sz w:val="26"/></w:rPr><w:t xml:space="preserve">Mở lớp</w:t></w:r></w:p></w:tc>' +
        '<w:tc><w:tcPr><w:tcW w:w="2000" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:jc w:val="center"/></w:pPr><w:r><w:t xml:space="preserve">2</w:t></w:r></w:p></w:tc></w:tr>',
    );
  });

  test.each([
    [
      "a head row",
      `<w:tr><w:trPr><w:tblHeader/></w:trPr>${cell(paragraph("A"))}${cell(paragraph("B"))}</w:tr>`,
      "tblHeader",
    ],
    [
      "tracked as inserted",
      `<w:tr><w:trPr><w:ins w:id="1" w:author="A"/></w:trPr>${cell(paragraph("A"))}${cell(paragraph("B"))}</w:tr>`,
      "w:ins",
    ],
    [
      "the continuation of a vertical merge",
      `<w:tr>${cell(paragraph("A"), '<w:vMerge w:val="restart"/>')}${cell(paragraph("B"))}</w:tr><w:tr>${cell("<w:p/>", "<w:vMerge/>")}${cell(paragraph("D"))}</w:tr>`,
      "vMerge",
    ],
    [
      "of empty controls that show their placeholder",
      `<w:tr>${cell(paragraph("A"))}${cell(`<w:sdt><w:sdtPr><w:tag w:val="t.r1c2"/><w:showingPlcHdr/></w:sdtPr><w:sdtContent>${paragraph("…", '<w:rPr><w:rStyle w:val="PlaceholderText"/><w:sz w:val="26"/></w:rPr>')}</w:sdtContent></w:sdt>`)}</w:tr>`,
      "PlaceholderText",
    ],
    [
      "in a row control",
      `<w:sdt><w:sdtPr><w:tag w:val="hang"/></w:sdtPr><w:sdtContent><w:tr>${cell(paragraph("A"))}${cell(paragraph("B"))}</w:tr></w:sdtContent></w:sdt>`,
      "w:sdt",
    ],
  ])("is none itself where the last row is %s", (_, rows, mark) => {
    const { rows: read, last } = added(table(rows));
    expect(read.at(-1)).toEqual(["Mở lớp", "2"]);
    expect(last).not.toContain(mark);
  });

  test("goes to the table around the paragraph, not to one inside its cells", () => {
    const inner = table(`<w:tr>${cell(paragraph("x"))}${cell(paragraph("y"))}</w:tr>`);
    const { rows } = added(table(`<w:tr>${cell(paragraph("A"))}${cell(inner)}</w:tr>`));
    expect(rows.map(([first]) => first)).toEqual(["A", "Mở lớp"]);
  });
});
