import { describe, expect, it } from "vitest";
import { rateWrong } from "../../../src/check/rules/rate-wrong.ts";
import { ruleTexts } from "../../../src/strings/vi.ts";
import { observed, said } from "../../support/observed.ts";
import { RATES } from "../figures/sentences.ts";

/** The words of what is said of a sentence. */
function words(source: string): readonly string[] {
  return observed(rateWrong, source).map(({ data }) => ruleTexts["rate-wrong"](data, null).have);
}

describe("rate-wrong", () => {
  it.each(RATES.filter(({ says }) => says !== undefined))("$text", ({ text, says }) => {
    expect(words(text)).toEqual([expect.stringContaining(`, tính được ${says}.`)]);
    expect(said(rateWrong, text)).toHaveLength(1);
  });

  it.each(RATES.filter(({ says }) => says === undefined))("is silent: $text", ({ text }) => {
    expect(said(rateWrong, text)).toEqual([]);
  });

  it("tells the percentage as typed and the figures it is held to", () => {
    const source =
      "I. Kết quả\nNhiệm kỳ qua có 120/130 đảng viên hoàn thành tốt nhiệm vụ, đạt tỷ lệ 95%; nội bộ đoàn kết.";
    expect(said(rateWrong, source)).toEqual(["1 120/130 đảng viên hoàn thành tốt nhiệm vụ, đạt tỷ lệ 95%"]);
    expect(words(source)).toEqual(["Ghi 95%, tính được 92,3 % = 120/130."]);
  });

  it("reads cells and notes, and several rates of one sentence", () => {
    const note = { notes: [{ kind: "footnote" as const, paragraph: 0, text: "Có 14/17 vụ (84,2%)." }] };
    expect(said(rateWrong, "| Chi bộ | 100% (6/8 chi bộ) |", {})).toEqual([]);
    expect(said(rateWrong, "| Chi bộ | 6/8 chi bộ (80%) |", {})).toEqual(["1 6/8 chi bộ (80%"]);
    expect(said(rateWrong, "I. Kết quả", { document: note })).toEqual(["footnote 14/17 vụ (84,2%"]);
    const two = "Có 98/174 đơn vị, đạt tỷ lệ 65,3%; có 45/60 chi bộ, đạt 75%; có 27/32 đồng chí, chiếm 48,4%.";
    expect(words(two)).toEqual(["Ghi 65,3%, tính được 56,3 % = 98/174.", "Ghi 48,4%, tính được 84,4 % = 27/32."]);
  });
});
