import { describe, expect, it } from "vitest";
import { formatFont } from "../../../src/check/rules/format-font.ts";
import { CORRECT, type Line, ofPaper, paperOf } from "../../support/paper.ts";

const TEXT =
  "Chi bộ đã lãnh đạo thực hiện tốt các nhiệm vụ chính trị được giao, giữ vững đoàn kết nội bộ, chăm lo đời sống đảng viên.";

/** What is told of a paper with these paragraphs: of how many, of all, what most have. */
function told(kind: "party" | "state", ...looks: readonly Partial<Line>[]): unknown[] {
  const document = paperOf(kind, { body: looks.map((look) => ({ text: TEXT, ...look })) });
  const first = document.paragraphs.findIndex(({ text }) => text.includes("lãnh đạo thực hiện tốt"));
  return ofPaper(formatFont, document).map(({ paragraph, data }) => {
    return [(paragraph ?? Number.NaN) - first, data.count, data.all, data.value];
  });
}

describe("format-font", () => {
  it.each<["party" | "state", readonly Partial<Line>[], unknown]>([
    ["party", [{}, { run: { font: "Arial" } }], [1, 1, 2, "Arial"]],
    [
      "state",
      [{ run: { font: "Calibri" } }, { run: { font: "Calibri" } }, { run: { font: "Arial" } }],
      [0, 3, 3, "Calibri"],
    ],
  ])("tells the document once: %s %j", (kind, looks, expected) => {
    expect(told(kind, ...looks)).toEqual([expected]);
  });

  it.each<[string, "party" | "state", readonly Partial<Line>[]]>([
    ["the font's name in other letters", "party", [{ run: { font: "times new roman" } }]],
    ["a font nothing names", "party", [{ run: { font: null } }]],
    ["a short line", "party", [{ text: "Kính gửi: Đảng ủy xã", run: { font: "Arial" } }]],
  ])("is silent: %s", (_, kind, looks) => {
    expect(told(kind, ...looks)).toEqual([]);
  });

  it.each(CORRECT)("is silent on %s", (_, document) => {
    expect(ofPaper(formatFont, document)).toEqual([]);
  });
});
