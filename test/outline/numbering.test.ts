/** At which level a marker stands, given the headings still open. */
import { describe, expect, test } from "vitest";
import { type OpenNumber, placing, styledDepth } from "../../src/outline/numbering.ts";
import { markersOf } from "../../src/text/marker.ts";

/** The open headings of a path written as lines, outermost first; a colon at the end announces. */
function open(...lines: string[]): OpenNumber[] {
  return lines.map((line, at) => {
    const marker = markersOf(line)[0]!;
    const { style, numbers, text } = marker;
    return {
      style,
      numbers,
      text,
      headingLevel: null,
      announces: line.endsWith(":"),
      hasChildren: at < lines.length - 1,
    };
  });
}

function placed(line: string, path: readonly OpenNumber[]): string {
  const found = placing(markersOf(line), path);
  if (found === null) return "nowhere";
  return [found.marker.style, found.depth, found.remark ?? ""].join(" ").trim();
}

describe("a numbered line", () => {
  test.each([
    ["I. Một", [], "roman 0"],
    ["II. Hai", ["I. Một", "1. Hai", "a) Ba"], "roman 0"],
    ["1. Hai", ["I. Một"], "decimal 1"],
    ["2. Ba", ["I. Một", "1. Hai", "a) Ba"], "decimal 1"],
    ["I. Một", ["Phần I. Mở"], "roman 1"],
    ["Phần II. Kết", ["Phần I. Mở", "I. Một", "1. Hai"], "part 0"],
    ["C. Bốn", ["A. Hai", "I. Ba"], "letterUpper 0 numberGap"],
    ["B. Bốn", ["A. Hai", "I. Ba"], "letterUpper 0"],
    ["I. Bốn", ["H. Hai"], "letterUpper 0"],
    ["I. Bốn", ["A. Hai"], "roman 1"],
    ["2.1. Ba", ["II. Một", "2. Hai"], "dotted 2"],
    ["2.2. Ba", ["2. Hai", "2.1. Bốn", "2.1.3. Năm"], "dotted 1"],
    ["2.1. Ba", ["II. Một"], "dotted 1"],
    ["II.1. Ba", ["II. Một", "2. Hai"], "dotted 1"],
    ["2.3.1. Ba", ["2. Hai"], "dotted 1 childWithoutParent"],
    ["3. Ba", ["I. Một", "2.1. Hai"], "decimal 1"],
    ["1. Ba", ["1. Một:"], "decimal 1"],
    ["2. Ba", ["1. Một:"], "decimal 0"],
    ["1. Ba", ["I. Một", "3. Hai"], "decimal 1 numberRepeated"],
    ["IV. Ba", ["II. Một"], "roman 0 numberGap"],
    ["e) Ba", ["1. Một", "d) Hai"], "letter 1"],
    ["đ) Ba", ["1. Một", "d) Hai"], "letter 1"],
    ["(1) Ba", ["1) Một"], "parenDecimal 1"],
    ["2) Ba", ["1. Một"], "parenDecimal 0"],
    ["đ) Ba", ["1. Một"], "nowhere"],
    ["12. Ba", ["I. Một"], "nowhere"],
    ["- Ba", ["I. Một"], "nowhere"],
  ])("«%s» below %j: %s", (line, path, expected) => {
    expect(placed(line, open(...path))).toBe(expected);
  });

  test("goes no deeper than twelve levels, however often a list announces a list", () => {
    const path = open(...Array.from({ length: 12 }, () => "1. Một:"));
    expect(placed("1. Hai", path)).toBe("decimal 11 numberRepeated");
  });
});

test("a heading without a number stands below the last shallower style", () => {
  const path = open("I. Một", "1. Hai").map((heading, at) => ({ ...heading, headingLevel: at }));
  expect([0, 1, 2].map((level) => styledDepth(level, path))).toEqual([0, 1, 2]);
  expect(styledDepth(0, open("I. Một", "1. Hai"))).toBe(2);
});
