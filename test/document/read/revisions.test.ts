import { describe, expect, test } from "vitest";
import { read, said } from "../../support/reading.ts";

const r = (text: string): string => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;
const d = (text: string): string => `<w:r><w:delText xml:space="preserve">${text}</w:delText></w:r>`;
const by = (name: string, author: string, inner: string): string =>
  `<w:${name} w:id="1" w:author="${author}">${inner}</w:${name}>`;
const para = (...inner: readonly string[]): string => `<w:p>${inner.join("")}</w:p>`;

/** The revisions of a body as «kind@paragraph author: text». */
function revisions(body: string): string[] {
  return read(body).revisions.map(({ kind, paragraph, author, text }) => `${kind}@${paragraph} ${author}: ${text}`);
}

describe("tracked changes", () => {
  test.each<[string, string, string[]]>([
    ["of inserted text", para(r("a"), by("ins", "An", r("b"))), ["insertion@0 An: b"]],
    ["of deleted text", said("x") + para(by("del", "An", d("b "))), ["deletion@1 An: b "]],
    [
      "of moved text",
      para(by("moveFrom", "An", r("a"))) + para(by("moveTo", "An", r("a"))),
      ["moveFrom@0 An: a", "moveTo@1 An: a"],
    ],
    [
      "in pieces are one",
      para(by("ins", "An", r("a")), by("ins", "An", r("b")), by("ins", "An", r("c"))),
      ["insertion@0 An: abc"],
    ],
    [
      "with text between are two",
      para(by("ins", "An", r("a")), r("-"), by("ins", "An", r("b"))),
      ["insertion@0 An: a", "insertion@0 An: b"],
    ],
    [
      "of two authors are two",
      para(by("ins", "An", r("a")), by("ins", "Bình", r("b"))),
      ["insertion@0 An: a", "insertion@0 Bình: b"],
    ],
    [
      "of two kinds are two",
      para(by("del", "An", d("a")), by("ins", "An", r("b"))),
      ["deletion@0 An: a", "insertion@0 An: b"],
    ],
    [
      "in two paragraphs are two",
      para(by("ins", "An", r("a"))) + para(by("ins", "An", r("b"))),
      ["insertion@0 An: a", "insertion@1 An: b"],
    ],
    [
      "inside each other keep their own text",
      para(by("ins", "An", r("a") + by("del", "Bình", d("b")) + r("c"))),
      ["insertion@0 An: ac", "deletion@0 Bình: b"],
    ],
    [
      "of a paragraph's mark",
      said("a", `<w:rPr>${by("ins", "An", "")}</w:rPr>`) + said("b", `<w:rPr>${by("del", "An", "")}</w:rPr>`),
      ["insertion@0 An: ", "deletion@1 An: "],
    ],
    [
      "of a look",
      para(`<w:r><w:rPr><w:b/>${by("rPrChange", "An", "<w:rPr/>")}</w:rPr><w:t>a</w:t></w:r>`),
      ["format@0 An: "],
    ],
    [
      "of a look over split runs are one",
      para(
        ..."ab"
          .split("")
          .map((x) => `<w:r><w:rPr>${by("rPrChange", "An", "<w:rPr><w:b/></w:rPr>")}</w:rPr><w:t>${x}</w:t></w:r>`),
      ),
      ["format@0 An: "],
    ],
    ["of a paragraph's properties", said("a", by("pPrChange", "An", "<w:pPr/>")), ["format@0 An: "]],
    ["of a section", `${said("a")}<w:sectPr>${by("sectPrChange", "An", "<w:sectPr/>")}</w:sectPr>`, ["format@0 An: "]],
    [
      "of a table",
      `<w:tbl><w:tblPr>${by("tblPrChange", "An", "<w:tblPr/>")}</w:tblPr><w:tr><w:trPr>${by("trPrChange", "Bình", "<w:trPr/>")}</w:trPr><w:tc><w:tcPr>${by("tcPrChange", "Chi", "<w:tcPr/>")}</w:tcPr>${said("a")}</w:tc></w:tr></w:tbl>`,
      ["format@0 An: ", "format@0 Bình: ", "format@0 Chi: "],
    ],
    [
      "of rows and cells",
      `<w:tbl><w:tr><w:trPr>${by("ins", "An", "")}</w:trPr><w:tc><w:tcPr>${by("cellDel", "Bình", "")}</w:tcPr>${said("a")}</w:tc></w:tr><w:tr><w:trPr>${by("del", "An", "")}</w:trPr><w:tc>${said("b")}</w:tc></w:tr></w:tbl>`,
      ["insertion@0 An: ", "deletion@0 Bình: ", "deletion@1 An: "],
    ],
    ["without an author", para("<w:ins>", r("a"), "</w:ins>"), ["insertion@0 : a"]],
    [
      "in a text box are none of the main text",
      para(`<w:r><w:pict><w:txbxContent>${para(by("ins", "An", r("a")))}</w:txbxContent></w:pict></w:r>`),
      [],
    ],
    ["of tabs and breaks", para(by("ins", "An", "<w:r><w:tab/><w:br/></w:r>")), ["insertion@0 An: \t\n"]],
    ["none", said("a"), []],
  ])("%s", (_title, body, expected) => {
    expect(revisions(body)).toEqual(expected);
  });

  test("leave the look and the properties as they are now", () => {
    const old = by("rPrChange", "An", "<w:rPr><w:i/></w:rPr>");
    const { paragraphs } = read(
      para(
        `<w:pPr><w:jc w:val="center"/>${by("pPrChange", "An", '<w:pPr><w:jc w:val="right"/></w:pPr>')}</w:pPr><w:r><w:rPr><w:b/>${old}</w:rPr><w:t>a</w:t></w:r>`,
      ),
    );
    expect(paragraphs[0]).toMatchObject({ alignment: "center", runs: [{ bold: true, italic: false }] });
  });

  test("deleting a text box delete its text", () => {
    const box = `<w:pict><w:txbxContent>${said("x")}</w:txbxContent></w:pict>`;
    expect(read(para(by("del", "An", `<w:r>${box}</w:r>`))).stories).toEqual([]);
  });
});
