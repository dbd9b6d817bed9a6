import { describe, expect, it } from "vitest";
import { formatLineSpacing } from "../../../src/check/rules/format-line-spacing.ts";
import { CORRECT, type Line, ofPaper, paperOf } from "../../support/paper.ts";

const TEXT =
  "Chi bộ đã lãnh đạo thực hiện tốt các nhiệm vụ chính trị được giao, giữ vững đoàn kết nội bộ, chăm lo đời sống đảng viên.";

/** What is told of a paper with these paragraphs: of how many, of all, what most have. */
function told(kind: "party" | "state", ...looks: readonly Partial<Line>[]): unknown[] {
  const document = paperOf(kind, { body: looks.map((look) => ({ text: TEXT, ...look })) });
  const first = document.paragraphs.findIndex(({ text }) => text.includes("lãnh đạo thực hiện tốt"));
  return ofPaper(formatLineSpacing, document).map(({ paragraph, data }) => {
    return [(paragraph ?? Number.NaN) - first, data.count, data.all, data.is];
  });
}

describe("format-line-spacing", () => {
  it.each<["party" | "state", readonly Partial<Line>[], unknown]>([
    [
      "party",
      [{}, { spacing: { line: { rule: "multiple", value: 1.5 } } }],
      [1, 1, 2, { rule: "multiple", value: 1.5 }],
    ],
    ["party", [{ spacing: { line: null } }], [0, 1, 1, { rule: "multiple", value: 1 }]],
    ["party", [{ spacing: { line: { rule: "exact", value: 16 } } }], [0, 1, 1, { rule: "exact", value: 16 }]],
    ["party", [{ spacing: { line: { rule: "atLeast", value: 20 } } }], [0, 1, 1, { rule: "atLeast", value: 20 }]],
    ["state", [{ spacing: { line: { rule: "multiple", value: 2 } } }], [0, 1, 1, { rule: "multiple", value: 2 }]],
    ["state", [{ spacing: { line: { rule: "exact", value: 12 } } }], [0, 1, 1, { rule: "exact", value: 12 }]],
  ])("tells the document once: %s %j", (kind, looks, expected) => {
    expect(told(kind, ...looks)).toEqual([expected]);
  });

  it.each<[string, "party" | "state", readonly Partial<Line>[]]>([
    [
      "both ends of the range",
      "party",
      [{ spacing: { line: { rule: "exact", value: 18 } } }, { spacing: { line: { rule: "exact", value: 22 } } }],
    ],
    [
      "single and one and a half lines",
      "state",
      [{ spacing: { line: null } }, { spacing: { line: { rule: "multiple", value: 1.5 } } }],
    ],
    ["lines in points as high as single ones", "state", [{ spacing: { line: { rule: "exact", value: 18 } } }]],
  ])("is silent: %s", (_, kind, looks) => {
    expect(told(kind, ...looks)).toEqual([]);
  });

  it.each(CORRECT)("is silent on %s", (_, document) => {
    expect(ofPaper(formatLineSpacing, document)).toEqual([]);
  });
});
