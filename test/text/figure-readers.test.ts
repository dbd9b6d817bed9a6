/** The readers of figures in sentences on texts that no sentence is like. */
import { describe, expect, it } from "vitest";
import { breakdownsIn } from "../../src/text/breakdowns.ts";
import { overfullIn } from "../../src/text/overfull.ts";
import { ratesIn } from "../../src/text/rates.ts";
import { sharesOverHundred } from "../../src/text/share-sums.ts";

const ENDLESS: readonly (readonly [name: string, text: string])[] = [
  ["a list without an end", "có 5 chi bộ, gồm 3 chi bộ a; 2 chi bộ b; ".repeat(1500)],
  ["ratios without an end", "có 58/56 chi bộ, trong đó 60 chi bộ ".repeat(1500)],
  ["shares without an end", `cơ cấu: ${"công nghiệp 46%, dịch vụ 30%, ".repeat(1500)}`],
  ["words without a figure", `${"trong đó tổng số giảm từ mức ".repeat(3000)}5% (năm 2025) xuống 6%`],
  ["brackets that never close", `${"(".repeat(20_000)}5% 6% 7%`],
];

describe("the readers of figures", () => {
  it.each(ENDLESS)("do not hang on %s, and give places within it", (_, text) => {
    for (const read of [ratesIn, breakdownsIn, overfullIn, sharesOverHundred]) {
      for (const { start, end } of read(text)) {
        expect(start).toBeGreaterThanOrEqual(0);
        expect(end).toBeGreaterThan(start);
        expect(end).toBeLessThanOrEqual(text.length);
      }
    }
  });

  it.each([
    [
      "a rate",
      ratesIn,
      "Nói thêm: đạt 99,3%, vượt 2,3% so với chỉ tiêu (98%).",
      "99,3%, vượt 2,3% so với chỉ tiêu (98%",
    ],
    [
      "a split",
      breakdownsIn,
      "Chi 9 tỷ đồng, gồm: chi đầu tư 5 tỷ đồng, chi khác 4 tỷ đồng.",
      "9 tỷ đồng, gồm: chi đầu tư 5 tỷ đồng, chi khác 4 tỷ",
    ],
    ["a part", overfullIn, "Đã xong. Có 58/56 chi bộ sinh hoạt.", "58/56"],
    [
      "a list of shares",
      sharesOverHundred,
      "Xếp loại: xuất sắc 20%, tốt 75%, hoàn thành 15%.",
      "20%, tốt 75%, hoàn thành 15%",
    ],
  ] as const)("give the place of %s, composed or not", (_, read, text, words) => {
    for (const form of ["NFC", "NFD"] as const) {
      const typed = text.normalize(form);
      expect(read(typed).map(({ start, end }) => typed.slice(start, end).normalize("NFC"))).toEqual([words]);
    }
  });
});
