import { describe, expect, test } from "vitest";
import type { Block, HeadingBlock } from "../../src/document/blocks.ts";
import { newPackage } from "../../src/document/new-package.ts";
import { blocksXml } from "../../src/document/write-blocks.ts";
import { newContext } from "../../src/document/write-context.ts";
import { zipBytes } from "../../src/ooxml/package.ts";
import { type XmlElement, xmlTree } from "../../src/ooxml/xml-tree.ts";
import { everyBlock } from "../support/every-block.ts";
import { structureFaults } from "../support/structure.ts";
import { all } from "../support/written.ts";

const WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const plain = { bold: true, caps: false, italic: false, centered: false };

function written(blocks: readonly Block[], changes: Parameters<typeof newContext>[0] = {}): XmlElement {
  return xmlTree(`<w:body xmlns:w="${WORD}">${blocksXml(blocks, newContext(changes))}</w:body>`, "body");
}

function texts(element: XmlElement): string[] {
  return all(element, "w:p").map((paragraph) =>
    all(paragraph, "w:t")
      .map(({ text }) => text)
      .join(""),
  );
}

function values(element: XmlElement, name: string): (string | undefined)[] {
  return all(element, name).map(({ attributes }) => attributes["w:val"]);
}

function heading(marker: string, title: string, more: Partial<HeadingBlock> = {}): HeadingBlock {
  return { type: "heading", level: 2, marker, title, look: plain, ...more };
}

describe("a heading", () => {
  test.each([
    [heading("I.", "Kết quả"), "I. Kết quả"],
    [heading("Phần thứ nhất", ""), "Phần thứ nhất"],
    [heading("", "ĐÁNH GIÁ CHUNG"), "ĐÁNH GIÁ CHUNG"],
    [heading("2. 3.", "Kiểm tra, giám sát"), "2. 3. Kiểm tra, giám sát"],
  ])("shows its marker as issued and its title on one line: %#", (block, text) => {
    expect(texts(written([block]))).toEqual([text]);
  });

  test.each([1, 2, 3, 4, 5, 6])("of level %i stands in the built-in style of that level", (level) => {
    expect(values(written([heading("1.", "A", { level })]), "w:pStyle")).toEqual([`Heading${level}`]);
  });

  test.each([
    [0, "Heading1"],
    [-3, "Heading1"],
    [9, "Heading6"],
    [Number.NaN, "Heading1"],
  ])("of level %d is brought into the range of the styles", (level, style) => {
    expect(values(written([heading("1.", "A", { level })]), "w:pStyle")).toEqual([style]);
  });

  test("says only what its style does not say", () => {
    const [own] = all(written([heading("I.", "A", { look: { ...plain, caps: true } })]), "w:r");
    expect(all(own!, "w:rPr")[0]!.children.map(({ name }) => name)).toEqual(["w:caps"]);
    const [light] = all(written([heading("I.", "A", { look: { ...plain, bold: false } })]), "w:r");
    expect(all(light!, "w:b")[0]!.attributes["w:val"]).toBe("0");
  });

  test("says everything where the style is the document's own", () => {
    const body = written([heading("I.", "A")], { style: (name) => ({ id: name, resident: true }) });
    const [run] = all(body, "w:r");
    expect(all(run!, "w:rPr")[0]!.children.map(({ name }) => name)).toContain("w:rFonts");
    expect(values(run!, "w:color")).toEqual(["auto"]);
    expect(values(body, "w:jc")).toEqual(["both"]);
  });

  test("begins a new page when asked", () => {
    expect(all(written([heading("", "Phụ lục", { newPage: true })]), "w:pageBreakBefore")).toHaveLength(1);
    expect(all(written([heading("", "Phụ lục")]), "w:pageBreakBefore")).toHaveLength(0);
  });
});

describe("a guided block", () => {
  const block: Block = { type: "guided", tag: "p1.1", title: "I. Kết quả", placeholder: ["Nêu rõ.", "- Số liệu"] };

  test("is one rich-text control with the guidance as placeholder, a paragraph a line", () => {
    const body = written([block]);
    expect(body.children.map(({ name }) => name)).toEqual(["w:sdt"]);
    expect(all(body, "w:sdtPr")[0]!.children.map(({ name }) => name)).toEqual([
      "w:alias",
      "w:tag",
      "w:id",
      "w:showingPlcHdr",
      "w:richText",
    ]);
    expect(values(body, "w:tag")).toEqual(["p1.1"]);
    expect(values(body, "w:alias")).toEqual(["I. Kết quả"]);
    expect(texts(body)).toEqual(["Nêu rõ.", "- Số liệu"]);
    expect(values(body, "w:rStyle")).toEqual(["PlaceholderText", "PlaceholderText"]);
  });

  test("with text holds the text and no placeholder", () => {
    const body = written([{ ...block, text: ["Đã viết."] }]);
    expect(texts(body)).toEqual(["Đã viết."]);
    expect(all(body, "w:showingPlcHdr")).toHaveLength(0);
    expect(values(body, "w:rStyle")).toEqual([]);
  });

  test("without guidance still has a paragraph to click on", () => {
    expect(texts(written([{ ...block, placeholder: [] }]))).toEqual(["\u00a0\u00a0\u00a0"]);
  });

  test("has a title of at most 64 characters, cut between words", () => {
    const title = "3. Lãnh đạo thực hiện Nghị quyết Trung ương 4 (khóa XII) về tăng cường xây dựng, chỉnh đốn Đảng";
    const [alias = ""] = values(written([{ ...block, title }]), "w:alias");
    expect(alias).toBe("3. Lãnh đạo thực hiện Nghị quyết Trung ương 4 (khóa XII) về…");
    expect(values(written([{ ...block, title: `a${"😀".repeat(60)}` }]), "w:alias")[0]!.length).toBeLessThanOrEqual(64);
  });

  test("gives the same id for the same tag, and never one id twice", () => {
    const once = values(written([block]), "w:id");
    expect(values(written([block]), "w:id")).toEqual(once);
    const twice = values(written([block, block, { ...block, tag: "p1.2" }]), "w:id");
    expect(new Set(twice).size).toBe(3);
  });
});

describe("a table", () => {
  const table: Block = {
    type: "table",
    tag: "p1.1.targets",
    head: ["Chỉ tiêu", "Kết quả"],
    rows: [["Kết nạp đảng viên"], []],
    widths: [0.75, 0.25],
  };

  test("repeats its head row and puts one control into each empty cell, tagged by row and column", () => {
    const body = written([table]);
    const rows = all(body, "w:tr");
    expect(rows.map((row) => all(row, "w:tblHeader").length)).toEqual([1, 0, 0]);
    expect(texts(rows[0]!)).toEqual(["Chỉ tiêu", "Kết quả"]);
    expect(values(body, "w:tag")).toEqual(["p1.1.targets.r1c2", "p1.1.targets.r2c1", "p1.1.targets.r2c2"]);
    expect(texts(rows[1]!)[0]).toBe("Kết nạp đảng viên");
    expect(texts(rows[2]!).map((text) => text.trim())).toEqual(["", ""]);
  });

  test("is as wide as the text of the page", () => {
    const widths = all(written([table]), "w:gridCol").map(({ attributes }) => Number(attributes["w:w"]));
    expect(widths).toEqual([7016, 2338]);
    expect(widths.reduce((sum, width) => sum + width, 0)).toBeLessThanOrEqual(9355);
  });

  test("that would touch another table or the end is kept apart by an empty paragraph", () => {
    const children = (blocks: readonly Block[]) => written(blocks).children.map(({ name }) => name);
    expect(children([table, table])).toEqual(["w:tbl", "w:p", "w:tbl", "w:p"]);
    expect(children([table, heading("1.", "A")])).toEqual(["w:tbl", "w:p"]);
  });
});

describe("text", () => {
  test.each([
    ["a < b & c > d", ["a < b & c > d"]],
    ["«Nghị quyết» \u0000\ud800", ["«Nghị quyết» "]],
    ["  hai  dấu cách ", ["  hai  dấu cách "]],
  ])("comes back as it was, but for what XML cannot carry: %j", (text, back) => {
    expect(texts(written([{ type: "text", text, look: "body" }]))).toEqual(back);
  });

  test("turns line feeds into breaks and tabs into tabs", () => {
    const body = written([{ type: "text", text: "a\nb\tc\r\nd", look: "body" }]);
    expect(all(body, "w:r")[0]!.children.map(({ name, text }) => text || name)).toEqual([
      "a",
      "w:br",
      "b",
      "w:tab",
      "c",
      "w:br",
      "d",
    ]);
  });

  test("that is empty is a paragraph without a run", () => {
    expect(all(written([{ type: "text", text: "", look: "body" }]), "w:r")).toHaveLength(0);
  });

  test.each([
    ["right", false, "right"],
    ["right", true, "end"],
    ["center", true, "center"],
  ] as const)("aligned %s in a strict document (%s) says %s", (look, strict, value) => {
    expect(values(written([{ type: "text", text: "a", look }], { strict }), "w:jc")).toEqual([value]);
  });
});

test("every block declares the namespace itself where the document does not bind the prefix", () => {
  const blocks: Block[] = [
    heading("I.", "A"),
    { type: "guided", tag: "a", title: "a", placeholder: ["b"] },
    { type: "table", tag: "t", head: ["A"], rows: [[]], widths: [1] },
  ];
  const xml = blocksXml(blocks, newContext({ namespace: ` xmlns:w="${WORD}"` }));
  const tree = xmlTree(`<body>${xml}</body>`, "body");
  expect(tree.children.map(({ name }) => name)).toEqual(["w:p", "w:sdt", "w:tbl", "w:p"]);
});

test("a document of every kind of block is sound", () => {
  expect(structureFaults(zipBytes(newPackage(everyBlock, new Map([["outline", "{}"]]))))).toEqual([]);
});
