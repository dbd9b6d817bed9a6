import { describe, expect, test } from "vitest";
import type { HeadingBlock } from "../../src/document/blocks.ts";
import { linkedStyles, numberingPlan } from "../../src/document/heading-numbering.ts";
import { newPackage } from "../../src/document/new-package.ts";
import { zipBytes } from "../../src/ooxml/package.ts";
import { structureFaults } from "../support/structure.ts";

/** Headings from lines «level marker», all asking for automatic numbers. */
function headings(...lines: readonly string[]): HeadingBlock[] {
  return lines.map((line) => {
    const [level = "1", ...marker] = line.split(" ");
    const look = { bold: true, caps: false, italic: false, centered: false };
    return { type: "heading", level: Number(level), marker: marker.join(" "), title: "A", look, automatic: true };
  });
}

/** «list:level» of each heading, «typed» where the plan leaves the number typed. */
function places(blocks: readonly HeadingBlock[]): string[] {
  const plan = numberingPlan(blocks);
  return blocks.map((block) => {
    const place = plan.places.get(block);
    return place === undefined ? "typed" : `${place.id}:${place.level}`;
  });
}

describe("automatic numbers", () => {
  test.each([
    [["2 I.", "3 1.", "3 2.", "2 II.", "3 1."], ["1:1", "1:2", "1:2", "1:1", "1:2"], "count inside their parent"],
    [
      ["2 I-", "3 1.", "4 1.1.", "4 1.2.", "3 2.", "4 2.1."],
      ["1:1", "1:2", "1:3", "1:3", "1:2", "1:3"],
      "are built up",
    ],
    [
      ["1 Phần thứ nhất", "2 I.", "1 Phần thứ hai", "2 I."],
      ["typed", "1:1", "typed", "2:1"],
      "begin anew in each part",
    ],
    [["2 I-", "2 II-", "2 III.", "2 III-"], ["1:1", "1:1", "typed", "1:1"], "leave another punctuation typed"],
    [["2 I.", "2 III.", "2 II."], ["1:1", "typed", "1:1"], "leave a number after a gap typed"],
    [["2 1.", "3 a)", "3 b)", "3 c)", "3 d)", "3 đ)"], ["1:1", "1:2", "1:2", "1:2", "1:2", "typed"], "know no «đ»"],
    [["3 2.1.", "3 2.2."], ["typed", "typed"], "do not show a parent that is not there"],
    [["2 2. 3."], ["typed"], "do not put spaces into numbers"],
    [["1 A.", "2 i)", "2 ii)", "1 B."], ["1:0", "1:1", "1:1", "1:0"], "know letters and small roman numerals"],
  ])("%j: %j (%s)", (lines, expected) => {
    expect(places(headings(...lines))).toEqual(expected);
  });

  test("are given only where asked for", () => {
    const [first, second] = headings("2 I.", "2 II.");
    expect(
      numberingPlan([
        { ...first!, automatic: false },
        { type: "text", text: "a", look: "body" },
      ]).lists,
    ).toEqual([]);
    expect(numberingPlan([first!, second!]).lists).toHaveLength(1);
  });

  test("tie the heading styles to the first list only", () => {
    const plan = numberingPlan(headings("1 Phần thứ nhất", "2 I.", "3 1.", "1 Phần thứ hai", "2 I."));
    expect([...linkedStyles(plan)]).toEqual([
      ["heading 2", { id: 1, level: 1 }],
      ["heading 3", { id: 1, level: 2 }],
    ]);
  });

  test("make a sound document, typed headings in a numbered style among them", () => {
    const blocks = headings("1 Phần thứ nhất", "2 I.", "3 1.", "4 1.1.", "2 IV.", "1 Phần thứ hai", "2 I.", "2 II.");
    expect(structureFaults(zipBytes(newPackage(blocks)))).toEqual([]);
  });
});
