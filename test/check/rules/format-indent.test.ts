import { describe, expect, it } from "vitest";
import { formatIndent } from "../../../src/check/rules/format-indent.ts";
import { CORRECT, type Line, ofPaper, paperOf } from "../../support/paper.ts";

const TEXT =
  "Chi bộ đã lãnh đạo thực hiện tốt các nhiệm vụ chính trị được giao, giữ vững đoàn kết nội bộ, chăm lo đời sống đảng viên.";

/** What is told of a paper with these paragraphs: of how many, of all, what most have. */
function told(kind: "party" | "state", ...looks: readonly Partial<Line>[]): unknown[] {
  const document = paperOf(kind, { body: looks.map((look) => ({ text: TEXT, ...look })) });
  const first = document.paragraphs.findIndex(({ text }) => text.includes("lãnh đạo thực hiện tốt"));
  return ofPaper(formatIndent, document).map(({ paragraph, data }) => {
    return [(paragraph ?? Number.NaN) - first, data.count, data.all, data.value];
  });
}

describe("format-indent", () => {
  it.each<["party" | "state", readonly Partial<Line>[], unknown]>([
    ["party", [{ spacing: { firstLine: 0 } }, {}], [0, 1, 2, 0]],
    ["party", [{ spacing: { firstLine: 36 } }], [0, 1, 1, 12.7]],
    [
      "state",
      [{ spacing: { firstLine: null } }, { spacing: { firstLine: 72 } }, { spacing: { firstLine: 72 } }],
      [0, 3, 3, 25.4],
    ],
  ])("tells the document once: %s %j", (kind, looks, expected) => {
    expect(told(kind, ...looks)).toEqual([expected]);
  });

  it.each<[string, "party" | "state", readonly Partial<Line>[]]>([
    ["a tab instead", "party", [{ text: `\t${TEXT}`, spacing: { firstLine: 0 } }]],
    ["a centred caption", "party", [{ alignment: "center", spacing: { firstLine: 0 } }]],
    ["an item of an automatic list", "party", [{ number: "-", spacing: { firstLine: -18, left: 36 } }]],
    ["10 and 12.7 mm in a State paper", "state", [{ spacing: { firstLine: 28.35 } }, { spacing: { firstLine: 36 } }]],
  ])("is silent: %s", (_, kind, looks) => {
    expect(told(kind, ...looks)).toEqual([]);
  });

  it.each(CORRECT)("is silent on %s", (_, document) => {
    expect(ofPaper(formatIndent, document)).toEqual([]);
  });
});
