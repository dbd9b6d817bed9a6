/** The structural check finds each fault planted in a sound file, and nothing in the sound one. */
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { dialects, docx } from "./docx.ts";
import { EVERY_EXTRA, SHORT_REPORT } from "./sample.ts";
import { structureFaults } from "./structure.ts";

const sound = docx(SHORT_REPORT, "automatic", EVERY_EXTRA);

/** The file with one part changed, added (from "") or removed (null). */
function spoiled(name: string, change: (text: string) => string | null): Uint8Array {
  const files = unzipSync(sound);
  const before = files[name] === undefined ? "" : strFromU8(files[name]);
  const after = change(before);
  expect(after, `the fault must change ${name}`).not.toBe(before);
  delete files[name];
  return zipSync(after === null ? files : { ...files, [name]: strToU8(after) });
}

const MAIN = "word/document.xml";

describe("structureFaults", () => {
  test.each(dialects)("says nothing of a sound file (%s)", (dialect) => {
    expect(structureFaults(docx(SHORT_REPORT, dialect))).toEqual([]);
  });

  test("says nothing of a sound file with every extra", () => {
    expect(structureFaults(sound)).toEqual([]);
  });

  const control = '<w:sdt><w:sdtPr><w:id w:val="71"/></w:sdtPr><w:sdtContent><w:p/></w:sdtContent></w:sdt>';
  const inBody = (xml: string) => (text: string) => text.replace("<w:body>", `<w:body>${xml}`);
  const planted: readonly (readonly [string, string, (text: string) => string | null, string])[] = [
    ["two controls of one id", MAIN, inBody(control + control), "control id 71 twice"],
    [
      "a control of the main text and one of the header with the same id",
      "word/header1.xml",
      (text) => text.replace("</w:hdr>", `${control.replace("71", "1200345")}</w:hdr>`),
      "control id 1200345 twice",
    ],
    [
      "a block control without content",
      MAIN,
      inBody("<w:sdt><w:sdtPr/><w:sdtContent/></w:sdt>"),
      "block control without content",
    ],
    [
      "a paragraph style that is not defined",
      MAIN,
      inBody('<w:p><w:pPr><w:pStyle w:val="Muc9"/></w:pPr></w:p>'),
      "unknown style: Muc9",
    ],
    [
      "a character style of a note that is not defined",
      "word/footnotes.xml",
      (text) => text.replaceAll('w:val="FootnoteReference"', 'w:val="Chi_so"'),
      "unknown style: Chi_so",
    ],
    [
      "a style based on none",
      "word/styles.xml",
      (text) => text.replace('w:basedOn w:val="Normal"', 'w:basedOn w:val="Goc"'),
      "unknown style: Goc",
    ],
    [
      "a list level linked with no style",
      "word/numbering.xml",
      (text) => text.replace('w:pStyle w:val="Heading2"', 'w:pStyle w:val="Heading9"'),
      "unknown style: Heading9",
    ],
    [
      "a paragraph of a list that is not defined",
      MAIN,
      inBody('<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="88"/></w:numPr></w:pPr></w:p>'),
      "unknown numId: 88",
    ],
    [
      "a style of a list that is not defined",
      "word/styles.xml",
      (text) => text.replaceAll('<w:numId w:val="1"/>', '<w:numId w:val="77"/>'),
      "unknown numId: 77",
    ],
    [
      "a num of no list",
      "word/numbering.xml",
      (text) =>
        text.replace("</w:numbering>", '<w:num w:numId="99"><w:abstractNumId w:val="50"/></w:num></w:numbering>'),
      "num of no list: 50",
    ],
    [
      "a cell without a paragraph",
      MAIN,
      inBody("<w:tbl><w:tblPr/><w:tblGrid/><w:tr><w:tc><w:tcPr/></w:tc></w:tr></w:tbl>"),
      "cell without a paragraph at its end",
    ],
    [
      "a cell that ends with a table",
      MAIN,
      inBody("<w:tbl><w:tr><w:tc><w:p/><w:tbl><w:tr><w:tc><w:p/></w:tc></w:tr></w:tbl></w:tc></w:tr></w:tbl>"),
      "cell without a paragraph at its end",
    ],
    [
      "a cell whose control holds no paragraph",
      MAIN,
      inBody("<w:tbl><w:tr><w:tc><w:sdt><w:sdtPr/></w:sdt></w:tc></w:tr></w:tbl>"),
      "cell without a paragraph at its end",
    ],
    [
      "a part that a relationship names and that is gone",
      "word/comments.xml",
      () => null,
      "relationship rIdcomments without part: word/comments.xml",
    ],
    ["a part without content type", "word/extra.bin", () => "x", "part without content type: word/extra.bin"],
    [
      "a content type of no part",
      "[Content_Types].xml",
      (text) => text.replace("</Types>", '<Override PartName="/word/gone.xml" ContentType="application/xml"/></Types>'),
      "content type of no part: word/gone.xml",
    ],
    [
      "a reference to a relationship that is not there",
      MAIN,
      (text) => text.replace('r:embed="rIdImage"', 'r:embed="rId404"'),
      "word/document.xml uses no relationship: rId404",
    ],
    [
      "two relationships of one id",
      "word/_rels/document.xml.rels",
      (text) => text.replace('Id="rIdfootnotes"', 'Id="rIdstyles"'),
      "relationship rIdstyles of word/document.xml twice",
    ],
    [
      "a part that is not well-formed",
      "word/footer1.xml",
      (text) => text.slice(0, -4),
      "not well-formed: word/footer1.xml",
    ],
  ];

  test.each(planted)("finds %s", (_, name, change, fault) => {
    expect(structureFaults(spoiled(name, change))).toContain(fault);
  });

  test("accepts a cell whose control holds the paragraph, and a table in a cell with a paragraph after it", () => {
    const nested = "<w:tbl><w:tr><w:tc><w:p/></w:tc></w:tr></w:tbl><w:p/>";
    const cells = `<w:tc><w:sdt><w:sdtPr/><w:sdtContent><w:p/></w:sdtContent></w:sdt></w:tc><w:tc>${nested}</w:tc>`;
    expect(structureFaults(spoiled(MAIN, inBody(`<w:tbl><w:tr>${cells}</w:tr></w:tbl>`)))).toEqual([]);
  });
});
