import { describe, expect, test } from "vitest";
import type { Table } from "../../../src/document/document.ts";
import { read, said, texts } from "../../support/reading.ts";

const tc = (text: string, properties = ""): string => `<w:tc><w:tcPr>${properties}</w:tcPr>${said(text)}</w:tc>`;
const tr = (...cells: readonly string[]): string => `<w:tr>${cells.join("")}</w:tr>`;
const tbl = (...rows: readonly string[]): string =>
  `<w:tbl><w:tblPr/><w:tblGrid><w:gridCol w:w="1"/></w:tblGrid>${rows.join("")}</w:tbl>`;
const span = (columns: number): string => `<w:gridSpan w:val="${columns}"/>`;
const RESTART = '<w:vMerge w:val="restart"/>';
const CONTINUE = "<w:vMerge/>";

/** Rows as «text@column×span↓rowSpan», the default numbers left out. */
function shape({ rows }: Table): string[] {
  return rows.map((row) =>
    row
      .map(({ text, column, span, rowSpan }) => {
        const across = span === 1 ? "" : `×${span}`;
        return `${text}@${column}${across}${rowSpan === 1 ? "" : `↓${rowSpan}`}`;
      })
      .join(" "),
  );
}

describe("a table", () => {
  test.each<[string, string, string[]]>([
    ["of plain cells", tbl(tr(tc("a"), tc("b")), tr(tc("c"), tc("d"))), ["a@0 b@1", "c@0 d@1"]],
    [
      "with a cell over two columns",
      tbl(tr(tc("a", span(2)), tc("b")), tr(tc("c"), tc("d"), tc("e"))),
      ["a@0×2 b@2", "c@0 d@1 e@2"],
    ],
    [
      "with a cell over three rows",
      tbl(tr(tc("a", RESTART), tc("b")), tr(tc("", CONTINUE), tc("c")), tr(tc("", CONTINUE), tc("d"))),
      ["a@0↓3 b@1", "@0↓0 c@1", "@0↓0 d@1"],
    ],
    [
      "with two merges under each other",
      tbl(tr(tc("a", RESTART)), tr(tc("", CONTINUE)), tr(tc("b", RESTART)), tr(tc("", CONTINUE))),
      ["a@0↓2", "@0↓0", "b@0↓2", "@0↓0"],
    ],
    [
      "with a merge of both directions",
      tbl(tr(tc("a", span(2) + RESTART), tc("b")), tr(tc("", span(2) + CONTINUE), tc("c"))),
      ["a@0×2↓2 b@2", "@0×2↓0 c@2"],
    ],
    [
      "with a merge that continues nothing",
      tbl(tr(tc("a")), tr(tc("b", CONTINUE)), tr(tc("", CONTINUE))),
      ["a@0", "b@0↓2", "@0↓0"],
    ],
    [
      "merged the old way",
      tbl(tr(tc("a", '<w:hMerge w:val="restart"/>'), tc("b", "<w:hMerge/>"), tc("c"))),
      ["a\nb@0×2 c@2"],
    ],
    [
      "whose row begins further right",
      tbl(tr(tc("a"), tc("b")), `<w:tr><w:trPr><w:gridBefore w:val="1"/></w:trPr>${tc("c")}</w:tr>`),
      ["a@0 b@1", "c@1"],
    ],
    [
      "with a control around a row",
      tbl(tr(tc("a")), `<w:sdt><w:sdtContent>${tr(tc("b"))}</w:sdtContent></w:sdt>`),
      ["a@0", "b@0"],
    ],
    [
      "with a control around a cell",
      tbl(tr(tc("a"), `<w:sdt><w:sdtContent>${tc("b")}</w:sdtContent></w:sdt>`, tc("c"))),
      ["a@0 b@1 c@2"],
    ],
    [
      "with custom XML around rows and cells",
      tbl(
        `<w:customXml w:element="r">${tr(`<w:customXml w:element="c">${tc("a")}</w:customXml>`, tc("b"))}</w:customXml>`,
      ),
      ["a@0 b@1"],
    ],
    ["of several paragraphs in a cell", tbl(tr(`<w:tc>${said("a")}${said("b")}</w:tc>`)), ["a\nb@0"]],
    ["of no rows", tbl(), []],
    ["of a row without cells", tbl(tr(), tr(tc("a"))), ["", "a@0"]],
    ["with a span beyond reason", tbl(tr(tc("a", span(2_000_000_000)), tc("b"))), ["a@0×1000 b@1000"]],
    ["with a span of nothing", tbl(tr(tc("a", '<w:gridSpan w:val="x"/>'), tc("b"))), ["a@0 b@1"]],
  ])("%s", (_title, body, expected) => {
    const { tables } = read(body);
    expect(tables.map(shape)).toEqual([expected]);
  });

  test("knows its paragraphs, and they their cell, the column counted in the grid", () => {
    const { tables, paragraphs } = read(
      said("x") + tbl(tr(tc("a", span(2)), tc("b")), tr(tc("c"), tc("d"), tc("e"))) + said("y"),
    );
    expect(tables[0]?.paragraph).toBe(1);
    expect(tables[0]?.rows.map((row) => row.map((cell) => cell.paragraphs))).toEqual([
      [[1], [2]],
      [[3], [4], [5]],
    ]);
    expect(paragraphs.map(({ cell }) => cell && [cell.table, cell.row, cell.column])).toEqual([
      null,
      [0, 0, 0],
      [0, 0, 2],
      [0, 1, 0],
      [0, 1, 1],
      [0, 1, 2],
      null,
    ]);
  });

  test("in a cell of another stands in it, and its paragraphs in both", () => {
    const inner = tbl(tr(tc("b"), tc("c")));
    const { tables, paragraphs } = read(tbl(tr(tc("0"), `<w:tc>${said("a")}${inner}${said("d")}</w:tc>`)));
    expect(tables.map(shape)).toEqual([["0@0 a\nb\nc\nd@1"], ["b@0 c@1"]]);
    expect(tables.map(({ within }) => within)).toEqual([null, { table: 0, row: 0, column: 1 }]);
    expect(tables[0]?.rows[0]?.[1]?.paragraphs).toEqual([1, 2, 3, 4]);
    expect(paragraphs.map(({ cell }) => cell?.table)).toEqual([0, 0, 1, 1, 0]);
  });

  test("in a text box, a note or a header is none of the document's", () => {
    const body = `<w:p><w:r><w:pict><v:textbox><w:txbxContent>${tbl(tr(tc("a"), tc("b")))}</w:txbxContent></v:textbox></w:pict></w:r></w:p><w:sectPr><w:headerReference r:id="h"/></w:sectPr>`;
    const document = read({ body, headers: { h: tbl(tr(tc("c"))) } });
    expect(document.tables).toEqual([]);
    expect(texts(document)).toEqual([""]);
    expect(document.stories.map(({ text }) => text)).toEqual(["c", "a\nb"]);
  });

  test("around a text box goes on after it", () => {
    const box = `<w:p><w:r><w:pict><w:txbxContent>${tbl(tr(tc("x")))}</w:txbxContent></w:pict><w:t>a</w:t></w:r></w:p>`;
    const { tables } = read(tbl(tr(`<w:tc>${box}</w:tc>`, tc("b"))));
    expect(tables.map(shape)).toEqual([["a@0 b@1"]]);
  });
});
