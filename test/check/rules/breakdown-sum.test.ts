import { describe, expect, it } from "vitest";
import { breakdownSum } from "../../../src/check/rules/breakdown-sum.ts";
import { ruleTexts } from "../../../src/strings/vi.ts";
import { observed, said } from "../../support/observed.ts";
import { AMOUNTS } from "../figures/amounts.ts";
import { SPLITS } from "../figures/sentences.ts";

/** The words of what is said of a sentence. */
function words(source: string): readonly string[] {
  return observed(breakdownSum, source).map(({ data }) => ruleTexts["breakdown-sum"](data, null).have);
}

describe("breakdown-sum", () => {
  it.each(SPLITS.filter(({ says }) => says !== undefined))("$text", ({ text, says }) => {
    expect(words(text)).toEqual([expect.stringContaining(`, cộng các phần được ${says}.`)]);
    expect(said(breakdownSum, text)).toHaveLength(1);
  });

  it.each(SPLITS.filter(({ says }) => says === undefined))("is silent: $text", ({ text }) => {
    expect(said(breakdownSum, text)).toEqual([]);
  });

  it.each(AMOUNTS)("$have: $text", ({ text, have }) => {
    expect(words(text)).toEqual(have === undefined ? [] : [have]);
    expect(said(breakdownSum, text)).toHaveLength(have === undefined ? 0 : 1);
  });

  it("tells the whole with its parts, and says what they make", () => {
    const source =
      "I. Kết quả\nTrong kỳ đã kỷ luật 08 đảng viên, trong đó khiển trách 5, cảnh cáo 3, khai trừ 1; không có đơn thư.";
    expect(said(breakdownSum, source)).toEqual(["1 08 đảng viên, trong đó khiển trách 5, cảnh cáo 3, khai trừ 1"]);
    expect(words(source)).toEqual(["Ghi 08, cộng các phần được 9 = 5 + 3 + 1."]);
  });

  it("reads cells and notes", () => {
    const text = "Có 56 chi, đảng bộ cơ sở (35 đảng bộ cơ sở, 22 chi bộ cơ sở).";
    const notes = [{ kind: "endnote" as const, paragraph: 0, text }];
    expect(said(breakdownSum, `| Tổ chức đảng | ${text} |`)).toHaveLength(1);
    expect(said(breakdownSum, "I. Kết quả", { document: { notes } })).toHaveLength(1);
  });
});
