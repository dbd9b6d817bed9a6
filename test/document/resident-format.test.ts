import { describe, expect, test } from "vitest";
import type { Paragraph, Run, Spacing } from "../../src/document/document.ts";
import { partyFormat } from "../../src/document/report-format.ts";
import { residentFormat } from "../../src/document/resident-format.ts";
import { report } from "../support/report.ts";

const LONG = "Chi bộ đã lãnh đạo cán bộ, đảng viên thực hiện tốt nhiệm vụ chính trị được giao trong năm vừa qua.";
const PAGE = report("a").pages[0]!;

interface Look {
  readonly text?: string;
  readonly run?: Partial<Run>;
  readonly spacing?: Partial<Spacing>;
  readonly more?: Partial<Paragraph>;
}

/** The format taken over from paragraphs of these looks. */
function formatOf(looks: readonly Look[], pages = [PAGE], at = 0) {
  const plain = report(looks.map(({ text = LONG }) => text).join("\n"));
  const paragraphs = plain.paragraphs.map((one, index): Paragraph => {
    const { run = {}, spacing = {}, more = {} } = looks[index]!;
    return {
      ...one,
      runs: one.runs.map((each) => ({ ...each, ...run })),
      spacing: { ...one.spacing, ...spacing },
      ...more,
    };
  });
  return residentFormat({ ...plain, paragraphs, pages }, at, partyFormat);
}

describe("the format of text that is there", () => {
  test("is the look most of it has, whatever its paragraphs number", () => {
    const odd: Look = { text: LONG.slice(0, 85), run: { font: "Arial", size: 11 }, spacing: { after: 0 } };
    const most: Look = { text: LONG.repeat(4), run: { font: "Times New Roman", size: 13 }, spacing: { after: 3 } };
    const { font, sizes, body } = formatOf([odd, most, odd]);
    expect([font, sizes.body, sizes.table, body.after]).toEqual(["Times New Roman", 13, 12, 3]);
  });

  test("has the spacing and first line of the paragraphs, nothing said meaning none", () => {
    const line = { rule: "exact", value: 18 } as const;
    expect(formatOf([{ spacing: { before: 6, after: 6, line, firstLine: 36 } }]).body).toEqual({
      firstLine: 12.7,
      before: 6,
      after: 6,
      line,
    });
    const silent = { before: null, after: null, line: null, firstLine: null };
    expect(formatOf([{ spacing: silent }]).body).toEqual({
      firstLine: 0,
      before: 0,
      after: 0,
      line: { rule: "multiple", value: 1 },
    });
  });

  test("has no hanging first line", () => {
    expect(formatOf([{ spacing: { firstLine: -18 } }]).body.firstLine).toBe(0);
  });

  test.each<[string, Look]>([
    ["headings", { run: { size: 20 }, more: { outlineLevel: 0 } }],
    ["cells", { run: { size: 20 }, more: { cell: { table: 0, row: 0, column: 0 } } }],
    ["bold lines", { run: { size: 20, bold: true } }],
    ["short lines", { text: "T/M CHI BỘ", run: { size: 20 } }],
  ])("is not taken from %s", (_, look) => {
    expect(formatOf([look, { run: { size: 13 } }, look]).sizes.body).toBe(13);
    expect(formatOf([look]).sizes).toEqual(partyFormat.sizes);
  });

  test("keeps the usual font and size where the text tells none", () => {
    const { font, sizes } = formatOf([{ run: { font: null, size: null } }]);
    expect([font, sizes.body]).toEqual([partyFormat.font, partyFormat.sizes.body]);
  });

  test("has the page of the place", () => {
    const wide = { ...PAGE, width: 297, height: 210, landscape: true, lastParagraph: 1 };
    const pages = [{ ...PAGE, lastParagraph: 0 }, wide];
    expect([0, 1, 9].map((at) => formatOf([{}, {}], pages, at).page.width)).toEqual([210, 297, 297]);
  });
});
