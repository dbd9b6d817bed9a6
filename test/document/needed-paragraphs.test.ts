import { describe, expect, test } from "vitest";
import { isNeeded } from "../../src/document/needed-paragraphs.ts";
import { read, said } from "../support/reading.ts";

const cell = (inner: string) => `<w:tbl><w:tblPr/><w:tblGrid/><w:tr><w:tc>${inner}</w:tc></w:tr></w:tbl>`;
const control = (inner: string) =>
  `<w:sdt><w:sdtPr><w:id w:val="5"/></w:sdtPr><w:sdtContent>${inner}</w:sdtContent></w:sdt>`;
const tracked = (name: string, text: string) =>
  `<w:p><w:${name} w:id="1" w:author="A"><w:r><w:${text}>a</w:${text}></w:r></w:${name}></w:p>`;

/** Which paragraphs of a body are needed. */
function needed(body: string): boolean[] {
  const document = read({ body, footnotes: `<w:footnote w:id="2">${said("n")}</w:footnote>` });
  return document.paragraphs.map(({ index }) => isNeeded(index, document));
}

describe("a paragraph is needed that", () => {
  test.each([
    ["ends a section", `${said("a", "<w:sectPr/>")}${said("b")}`, [true, false]],
    ["is all a cell holds", `${cell(said("a"))}${said("b")}`, [true, false]],
    ["is all a control holds", `${control(said("a"))}${said("b")}`, [true, false]],
    ["carries a footnote", `<w:p><w:r><w:footnoteReference w:id="2"/></w:r></w:p>${said("b")}`, [true, false]],
    ["carries deleted text", `${tracked("del", "delText")}${said("b")}`, [true, false]],
    ["carries text that was moved", `${tracked("moveFrom", "t")}${said("b")}`, [true, false]],
  ])("%s", (_, body, expected) => {
    expect(needed(body)).toEqual(expected);
  });

  test.each([
    ["one of two in a cell", cell(said("a") + said("b"))],
    ["one of two in a control", control(said("a") + said("b"))],
    ["inserted text", tracked("ins", "t") + said("b")],
  ])("is not: %s", (_, body) => {
    expect(needed(body)).toEqual([false, false]);
  });
});

test("no paragraph is needed where there is none", () => {
  expect(isNeeded(7, read(said("a")))).toBe(false);
});
