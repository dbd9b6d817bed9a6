import { describe, expect, it } from "vitest";
import { formatAlignment } from "../../../src/check/rules/format-alignment.ts";
import { CORRECT, type Line, ofPaper, paperOf } from "../../support/paper.ts";

const TEXT =
  "Chi bộ đã lãnh đạo thực hiện tốt các nhiệm vụ chính trị được giao, giữ vững đoàn kết nội bộ, chăm lo đời sống đảng viên.";

/** What is told of a paper with these paragraphs: of how many, of all, what most have. */
function told(kind: "party" | "state", ...looks: readonly Partial<Line>[]): unknown[] {
  const document = paperOf(kind, { body: looks.map((look) => ({ text: TEXT, ...look })) });
  const first = document.paragraphs.findIndex(({ text }) => text.includes("lãnh đạo thực hiện tốt"));
  return ofPaper(formatAlignment, document).map(({ paragraph, data }) => {
    return [(paragraph ?? Number.NaN) - first, data.count, data.all, data.value];
  });
}

describe("format-alignment", () => {
  it.each<["party" | "state", readonly Partial<Line>[], unknown]>([
    ["party", [{}, { alignment: "left" }], [1, 1, 2, "left"]],
    ["state", [{ alignment: "center" }, { alignment: "left" }, { alignment: "left" }], [0, 3, 3, "left"]],
  ])("tells the document once: %s %j", (kind, looks, expected) => {
    expect(told(kind, ...looks)).toEqual([expected]);
  });

  it.each<[string, "party" | "state", readonly Partial<Line>[]]>([
    ["a line that fits the page", "party", [{ text: TEXT.slice(0, 90), alignment: "left" }]],
    ["set to both margins", "state", [{ alignment: "justify" }]],
  ])("is silent: %s", (_, kind, looks) => {
    expect(told(kind, ...looks)).toEqual([]);
  });

  it.each(CORRECT)("is silent on %s", (_, document) => {
    expect(ofPaper(formatAlignment, document)).toEqual([]);
  });
});
