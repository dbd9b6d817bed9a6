import { describe, expect, it } from "vitest";
import { formatParagraphSpacing } from "../../../src/check/rules/format-paragraph-spacing.ts";
import { CORRECT, type Line, ofPaper, paperOf } from "../../support/paper.ts";

const TEXT =
  "Chi bộ đã lãnh đạo thực hiện tốt các nhiệm vụ chính trị được giao, giữ vững đoàn kết nội bộ, chăm lo đời sống đảng viên.";

/** What is told of a paper with these paragraphs: of how many, of all, what most have. */
function told(kind: "party" | "state", ...looks: readonly Partial<Line>[]): unknown[] {
  const document = paperOf(kind, { body: looks.map((look) => ({ text: TEXT, ...look })) });
  const first = document.paragraphs.findIndex(({ text }) => text.includes("lãnh đạo thực hiện tốt"));
  return ofPaper(formatParagraphSpacing, document).map(({ paragraph, data }) => {
    return [(paragraph ?? Number.NaN) - first, data.count, data.all, data.value];
  });
}

describe("format-paragraph-spacing", () => {
  it.each<["party" | "state", readonly Partial<Line>[], unknown]>([
    ["party", [{}, { spacing: { after: 0 } }, { spacing: { after: 3 } }, { spacing: { after: 3 } }], [1, 3, 4, 3]],
    ["state", [{ spacing: { before: null, after: null } }], [0, 1, 1, 0]],
  ])("tells the document once: %s %j", (kind, looks, expected) => {
    expect(told(kind, ...looks)).toEqual([expected]);
  });

  it.each<[string, "party" | "state", readonly Partial<Line>[]]>([
    ["the space before them", "party", [{ spacing: { before: 6, after: 0 } }]],
    ["space on both sides", "party", [{ spacing: { before: 3, after: 3 } }]],
    ["more than is asked", "state", [{ spacing: { after: 12 } }]],
  ])("is silent: %s", (_, kind, looks) => {
    expect(told(kind, ...looks)).toEqual([]);
  });

  it("counts a paragraph that goes on behind its heading, and no heading that stands alone", () => {
    const title = "1. Công tác tư tưởng:";
    const heads = [
      ["both", [`${title} ${TEXT}`, TEXT], [0, 2, 2, 0]],
      ["a few words behind the heading", [`${title} đạt.`, TEXT], [1, 1, 1, 0]],
      ["nothing behind the heading", [title, TEXT], [1, 1, 1, 0]],
    ] as const;
    for (const [name, texts, expected] of heads) {
      const document = paperOf("party", { body: texts.map((text) => ({ text, spacing: { after: 0 } })) });
      const at = document.paragraphs.findIndex(({ text }) => text.startsWith(title));
      const paragraphs = document.paragraphs.map((paragraph) => {
        const [run] = paragraph.runs;
        if (paragraph.index !== at || run === undefined) return paragraph;
        const rest = { ...run, text: run.text.slice(title.length) };
        return { ...paragraph, runs: [{ ...run, text: title, bold: true }, ...(rest.text === "" ? [] : [rest])] };
      });
      const said = ofPaper(formatParagraphSpacing, { ...document, paragraphs }).map(({ paragraph, data }) => [
        (paragraph ?? Number.NaN) - at,
        data.count,
        data.all,
        data.value,
      ]);
      expect([name, said]).toEqual([name, [expected]]);
    }
  });

  it.each(CORRECT)("is silent on %s", (_, document) => {
    expect(ofPaper(formatParagraphSpacing, document)).toEqual([]);
  });
});
