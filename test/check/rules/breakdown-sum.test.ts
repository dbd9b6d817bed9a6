import { describe, expect, it } from "vitest";
import { breakdownSum } from "../../../src/check/rules/breakdown-sum.ts";
import { ruleTexts } from "../../../src/strings/vi.ts";
import { observed, said } from "../../support/observed.ts";
import { AMOUNTS } from "../figures/amounts.ts";
import { BALANCES } from "../figures/balances.ts";
import { SPLITS } from "../figures/sentences.ts";
import { DUES, NAMED_SUMS, YEARS_TOGETHER } from "../figures/sums.ts";

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

  it.each([...AMOUNTS, ...BALANCES, ...NAMED_SUMS, ...YEARS_TOGETHER, ...DUES])("$have: $text", ({ text, have }) => {
    expect(words(text)).toEqual(have === undefined ? [] : [have]);
    expect(said(breakdownSum, text)).toHaveLength(have === undefined ? 0 : 1);
  });

  it("tells the whole with its parts, and says what they make", () => {
    const source =
      "I. Kết quả\nTrong kỳ đã kỷ luật 08 đảng viên, trong đó khiển trách 5, cảnh cáo 3, khai trừ 1; không có đơn thư.";
    expect(said(breakdownSum, source)).toEqual(["1 08 đảng viên, trong đó khiển trách 5, cảnh cáo 3, khai trừ 1"]);
    expect(words(source)).toEqual(["Ghi 08, cộng các phần được 9 = 5 + 3 + 1."]);
  });

  it.each([
    [
      "in brackets",
      "Có 86 sáng kiến (năm 2026: 31 sáng kiến; năm 2027: 27 sáng kiến; 6 tháng đầu năm 2028: 18 sáng kiến).",
      "76 = 31 + 27 + 18",
    ],
    ["by bare years", "Kiểm tra 15 đảng viên (2025: 2, 2026: 6, 2027: 5).", "13 = 2 + 6 + 5"],
    [
      "more than the whole, behind «trong đó»",
      "Kết nạp 30 đảng viên, trong đó năm 2026: 15, năm 2027: 18.",
      "33 = 15 + 18",
    ],
  ])("adds up what came in each year: %s", (_, text, sum) => {
    expect(words(text)).toEqual([expect.stringContaining(`cộng các phần được ${sum}.`)]);
    expect(said(breakdownSum, text)).toHaveLength(1);
  });

  it.each([
    ["it adds up", "Có 76 sáng kiến (năm 2026: 31 sáng kiến; năm 2027: 27; 6 tháng đầu năm 2028: 18)."],
    ["a year may be left out", "Kết nạp 60 đảng viên, trong đó năm 2026: 20, năm 2027: 35."],
    ["what there was at the end of each year", "Hiện có 330 đảng viên (năm 2026: 312; năm 2027: 325)."],
    [
      "levels",
      "Thu nhập bình quân 62 triệu đồng/người (năm 2026: 28 triệu đồng/người; năm 2027: 30 triệu đồng/người).",
    ],
    ["shares", "Đạt 96% (năm 2026: 45%; năm 2027: 48%)."],
    ["one of several figures", "Mở 12 lớp cho 620 người (năm 2026: 300 người; năm 2027: 320 người)."],
  ])("is silent on years: %s", (_, text) => {
    expect(said(breakdownSum, text)).toEqual([]);
  });

  it("says of a balance what was added and taken off", () => {
    const source = "Đầu năm có 40 đảng viên; kết nạp 01, chuyển đi 01; cuối năm có 41.";
    const [found] = observed(breakdownSum, source);
    expect(found!.data).toEqual({ whole: "41", parts: ["40", "01"], went: ["01"], sum: 40 });
    expect(ruleTexts["breakdown-sum"](found!.data, null).message).toBe(
      "Số 41 không khớp với số đầu kỳ và số tăng, giảm trong kỳ.",
    );
  });

  it("reads cells and notes", () => {
    const text = "Có 56 chi, đảng bộ cơ sở (35 đảng bộ cơ sở, 22 chi bộ cơ sở).";
    const notes = [{ kind: "endnote" as const, paragraph: 0, text }];
    expect(said(breakdownSum, `| Tổ chức đảng | ${text} |`)).toHaveLength(1);
    expect(said(breakdownSum, "I. Kết quả", { document: { notes } })).toHaveLength(1);
  });
});
