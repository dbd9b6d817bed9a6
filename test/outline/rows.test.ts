/** Rows and outline are two views of one thing. */
import { describe, expect, test } from "vitest";
import { builtinOutlines } from "../../src/outline/builtin/builtin.ts";
import { linesOfText, parsedOutline } from "../../src/outline/parse.ts";
import { outlineOfRows, rowsOf } from "../../src/outline/rows.ts";
import { GUIDANCE, NUMBERING } from "../support/outline-shapes.ts";

describe("the rows of an outline", () => {
  test.each(builtinOutlines)("make it again: $id", (outline) => {
    const { sectionKeys: _, ...made } = outlineOfRows(rowsOf(outline));
    const { guidance, sections } = outline;
    expect(made).toEqual(guidance === undefined ? { sections } : { guidance, sections });
  });

  test.each([...NUMBERING, ...GUIDANCE])("make it again: $title", ({ text }) => {
    const { outline, origins } = parsedOutline(linesOfText(text));
    const { guidance, sections } = outlineOfRows(rowsOf(outline, origins));
    expect({ guidance, sections }).toEqual({ guidance: outline.guidance, sections: outline.sections });
  });

  test("know their lines in the text, and which section they are", () => {
    const { outline, origins } = parsedOutline(
      linesOfText("ĐỀ CƯƠNG\n\nI. Kết quả\n- Nêu rõ:\n+ một\n\nII. Hạn chế: Nêu gì?"),
    );
    const rows = rowsOf(outline, origins);
    expect(rows.map(({ text, origin }) => [text, origin])).toEqual([
      ["Kết quả", 2],
      ["Nêu rõ:", 3],
      ["một", 4],
      ["Hạn chế", 6],
      ["Nêu gì?", 6],
    ]);
    expect(outlineOfRows(rows).sectionKeys.get("2")).toBe(rows[3]?.key);
  });

  test("keep a table that a section asks for, though no word of it says so", () => {
    const [section] = builtinOutlines[2]!.sections[0]!.children;
    const sections = [{ ...section!, id: "1", level: 1, demands: ["table" as const], guidance: [], children: [] }];
    expect(outlineOfRows(rowsOf({ sections })).sections).toEqual(sections);
  });

  test("with levels that skip stand as near as they can", () => {
    const row = { kind: "heading", marker: "", required: true, demands: {}, origin: null, settled: false } as const;
    const rows = [3, 7, 5, 1].map((level, key) => ({ ...row, key, level, text: String(level) }));
    const ids = (sections: ReturnType<typeof outlineOfRows>["sections"]): unknown[] =>
      sections.map(({ id, title, level, children }) => [id, title, level, ids(children)]);
    expect(ids(outlineOfRows(rows).sections)).toEqual([
      [
        "1",
        "3",
        1,
        [
          ["1.1", "7", 2, []],
          ["1.2", "5", 2, []],
        ],
      ],
      ["2", "1", 1, []],
    ]);
  });
});
