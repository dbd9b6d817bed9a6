import { describe, expect, test } from "vitest";
import type { ContentControl } from "../../../src/document/document.ts";
import { read, said } from "../../support/reading.ts";

const r = (text: string): string => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;
const sdt = (properties: string, content: string): string =>
  `<w:sdt><w:sdtPr>${properties}</w:sdtPr><w:sdtEndPr/><w:sdtContent>${content}</w:sdtContent></w:sdt>`;
const named = (id: number, tag = ""): string =>
  `<w:alias w:val="Mục ${id}"/><w:tag w:val="${tag}"/><w:id w:val="${id}"/>`;

function brief({ id, kind, paragraph, length, text }: ContentControl): unknown[] {
  return [id, kind, paragraph, length, text];
}

describe("a content control", () => {
  test("has the tag, title, id and placeholder state of the file", () => {
    const { controls } = read(
      sdt(`${named(12, "p1.2")}<w:showingPlcHdr/>`, said("a")) +
        sdt('<w:showingPlcHdr w:val="0"/><w:id w:val="-7"/>', said("b")),
    );
    expect(controls).toEqual([
      { id: 12, tag: "p1.2", title: "Mục 12", placeholder: true, kind: "block", paragraph: 0, length: 1, text: "a" },
      { id: -7, tag: "", title: "", placeholder: false, kind: "block", paragraph: 1, length: 1, text: "b" },
    ]);
  });

  test.each<[string, string, unknown[][]]>([
    ["around paragraphs", said("x") + sdt(named(1), said("a") + said("b")) + said("y"), [[1, "block", 1, 2, "a\nb"]]],
    [
      "in a paragraph",
      `${said("x")}<w:p>${r("a ")}${sdt(named(1), r("b"))}${r(" c")}</w:p>`,
      [[1, "inline", 1, 1, "b"]],
    ],
    [
      "around a table",
      sdt(named(1), `<w:tbl><w:tr><w:tc>${said("a")}</w:tc><w:tc>${said("b")}</w:tc></w:tr></w:tbl>`),
      [[1, "block", 0, 2, "a\nb"]],
    ],
    [
      "around a row",
      `<w:tbl>${sdt(named(1), `<w:tr><w:tc>${said("a")}</w:tc></w:tr>`)}</w:tbl>`,
      [[1, "row", 0, 1, "a"]],
    ],
    [
      "around a cell",
      `<w:tbl><w:tr>${sdt(named(1), `<w:tc>${said("a")}</w:tc>`)}</w:tr></w:tbl>`,
      [[1, "cell", 0, 1, "a"]],
    ],
    ["in a cell", `<w:tbl><w:tr><w:tc>${sdt(named(1), said("a"))}</w:tc></w:tr></w:tbl>`, [[1, "block", 0, 1, "a"]]],
    [
      "in another",
      sdt(named(1), said("a") + sdt(named(2), `<w:p>${r("b")}${sdt(named(3), r("c"))}</w:p>`)),
      [
        [1, "block", 0, 2, "a\nbc"],
        [2, "block", 1, 1, "bc"],
        [3, "inline", 1, 1, "c"],
      ],
    ],
    ["around nothing", said("x") + sdt(named(1), ""), [[1, "block", 0, 0, ""]]],
    [
      "around deleted text",
      `<w:p>${sdt(named(1), `<w:del w:author="A"><w:r><w:delText>a</w:delText></w:r></w:del>${r("b")}`)}</w:p>`,
      [[1, "inline", 0, 1, "b"]],
    ],
    [
      "whose properties are missing",
      `<w:sdt><w:sdtContent>${said("a")}</w:sdtContent></w:sdt>`,
      [[-2147483649, "block", 0, 1, "a"]],
    ],
    ["whose content is missing", `${said("x")}<w:sdt><w:sdtPr>${named(4)}</w:sdtPr></w:sdt>`, [[4, "block", 0, 0, ""]]],
  ])("%s", (_title, body, expected) => {
    expect(read(body).controls.map(brief)).toEqual(expected);
  });

  test("without an id gets one of its own, below all that files can hold", () => {
    const { controls, paragraphs } = read(sdt("", said("a")) + sdt("", said("b")));
    expect(controls.map(({ id }) => id)).toEqual([-2147483649, -2147483650]);
    expect(paragraphs.map((paragraph) => paragraph.controls)).toEqual([[-2147483649], [-2147483650]]);
  });

  test("is known to the paragraphs around which or in which it stands, outermost first", () => {
    const inline = `<w:p>${sdt(named(3), r("a"))}${sdt(named(4), r("b"))}</w:p>`;
    const { paragraphs } = read(said("x") + sdt(named(1), said("y") + sdt(named(2), inline)) + said("z"));
    expect(paragraphs.map(({ controls }) => controls)).toEqual([[], [1], [1, 2, 3, 4], []]);
  });

  test("around several runs has all their text, split as it may be", () => {
    const body = `<w:p>${sdt(named(1), `<w:r><w:rPr><w:b/></w:rPr><w:t>a</w:t></w:r><w:r><w:tab/></w:r>${r("b")}`)}</w:p>`;
    expect(read(body).controls[0]?.text).toBe("a\tb");
  });

  test("in a text box or a header is none of the document's", () => {
    const body = `<w:p><w:r><w:pict><w:txbxContent>${sdt(named(1), said("a"))}</w:txbxContent></w:pict></w:r></w:p>`;
    const document = read({
      body: `${body}<w:sectPr><w:headerReference r:id="h"/></w:sectPr>`,
      headers: { h: sdt(named(2), said("b")) },
    });
    expect(document.controls).toEqual([]);
    expect(document.paragraphs[0]?.controls).toEqual([]);
    expect(document.stories.map(({ text }) => text)).toEqual(["b", "a"]);
  });

  test("may look in its properties like anything without harm", () => {
    const properties = `<w:rPr><w:b/><w:rStyle w:val="PlaceholderText"/></w:rPr>${named(1)}<w:placeholder><w:docPart w:val="x"/></w:placeholder><w:dropDownList><w:listItem w:displayText="Một" w:value="1"/></w:dropDownList>`;
    const { paragraphs, controls } = read(`<w:p>${sdt(properties, r("a"))}</w:p>`);
    expect(paragraphs[0]?.runs.map(({ text, bold }) => [text, bold])).toEqual([["a", false]]);
    expect(controls).toHaveLength(1);
  });
});
