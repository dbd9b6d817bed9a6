/** The readers of figures in sentences on texts that no sentence is like. */
import { describe, expect, it } from "vitest";
import { averagesIn } from "../../src/text/averages.ts";
import { balancesIn } from "../../src/text/balances.ts";
import { breakdownsIn } from "../../src/text/breakdowns.ts";
import { overfullIn } from "../../src/text/overfull.ts";
import { ratesIn } from "../../src/text/rates.ts";
import { sharesOutOfLine } from "../../src/text/share-chains.ts";
import { sharesOverHundred } from "../../src/text/share-sums.ts";
import { yearChangesIn } from "../../src/text/year-series.ts";

const READERS = [
  ratesIn,
  breakdownsIn,
  overfullIn,
  sharesOverHundred,
  averagesIn,
  balancesIn,
  sharesOutOfLine,
  yearChangesIn,
];

const ENDLESS: readonly (readonly [name: string, text: string])[] = [
  ["a list without an end", "có 5 chi bộ, gồm 3 chi bộ a; 2 chi bộ b; ".repeat(1500)],
  ["ratios without an end", "có 58/56 chi bộ, trong đó 60 chi bộ ".repeat(1500)],
  ["shares without an end", `cơ cấu: ${"công nghiệp 46%, dịch vụ 30%, ".repeat(1500)}`],
  [
    "members without an end",
    "đầu năm có 39 đảng viên; kết nạp 01, chuyển đi 02, nâng tổng số đảng viên từ 3 lên 4; ".repeat(1000),
  ],
  ["years without an end", "năm 2026 đạt 5 tỷ đồng, năm 2027 đạt 6 tỷ đồng, tăng 3% so với năm 2026; ".repeat(1000)],
  ["averages without an end", "cho 23 hộ vay 10 triệu đồng, bình quân 4 triệu đồng/hộ, ".repeat(1000)],
  ["shares of one whole without an end", "06 đồng chí tốt, chiếm 15,8%; 29 đồng chí, chiếm 76,3%, ".repeat(1000)],
  ["words without a figure", `${"trong đó tổng số giảm từ mức ".repeat(3000)}5% (năm 2025) xuống 6%`],
  ["brackets that never close", `${"(".repeat(20_000)}5% 6% 7%`],
];

describe("the readers of figures", () => {
  it.each(ENDLESS)("do not hang on %s, and give places within it", (_, text) => {
    for (const read of READERS) {
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
