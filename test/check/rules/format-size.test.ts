import { describe, expect, it } from "vitest";
import { formatSize } from "../../../src/check/rules/format-size.ts";
import { CORRECT, type Line, ofPaper, paperOf } from "../../support/paper.ts";

const TEXT =
  "Chi bộ đã lãnh đạo thực hiện tốt các nhiệm vụ chính trị được giao, giữ vững đoàn kết nội bộ, chăm lo đời sống đảng viên.";

/** What is told of a paper with these paragraphs: of how many, of all, what most have. */
function told(kind: "party" | "state", ...looks: readonly Partial<Line>[]): unknown[] {
  const document = paperOf(kind, { body: looks.map((look) => ({ text: TEXT, ...look })) });
  const first = document.paragraphs.findIndex(({ text }) => text.includes("lãnh đạo thực hiện tốt"));
  return ofPaper(formatSize, document).map(({ paragraph, data }) => {
    return [(paragraph ?? Number.NaN) - first, data.count, data.all, data.value];
  });
}

describe("format-size", () => {
  it.each<["party" | "state", readonly Partial<Line>[], unknown]>([
    ["party", [{}, { run: { size: 13 } }, { run: { size: 13 } }], [1, 2, 3, 13]],
    ["state", [{ run: { size: 15 } }], [0, 1, 1, 15]],
    ["state", [{ run: { size: 12 } }, {}], [0, 1, 2, 12]],
  ])("tells the document once: %s %j", (kind, looks, expected) => {
    expect(told(kind, ...looks)).toEqual([expected]);
  });

  it.each<[string, "party" | "state", readonly Partial<Line>[]]>([
    ["the greater size of a range", "party", [{ run: { size: 15 } }]],
    ["13 points in a State paper", "state", [{ run: { size: 13 } }]],
    ["a size nothing says", "party", [{ run: { size: null } }]],
    ["a short line", "party", [{ text: "(Có phụ lục kèm theo)", run: { size: 12 } }]],
  ])("is silent: %s", (_, kind, looks) => {
    expect(told(kind, ...looks)).toEqual([]);
  });

  it.each(CORRECT)("is silent on %s", (_, document) => {
    expect(ofPaper(formatSize, document)).toEqual([]);
  });
});
