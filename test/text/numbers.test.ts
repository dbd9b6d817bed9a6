import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type NumberReading, numbersIn } from "../../src/text/numbers.ts";
import { vietnameseText } from "../support/vietnamese.ts";

/** What is told of each figure, without its place. */
function told(text: string): readonly Partial<NumberReading>[] {
  return numbersIn(text).map(({ start: _start, end: _end, ...reading }) => reading);
}

const plain = { percent: false, role: "quantity" } as const;
const rate = { percent: true, role: "quantity" } as const;

describe("figures as Vietnamese reports write them", () => {
  const cases: readonly (readonly [string, readonly Partial<NumberReading>[]])[] = [
    ["kết nạp 1.622 đảng viên", [{ ...plain, raw: "1.622", value: 1622 }]],
    [
      "14.103 hộ, 300.000 đồng",
      [
        { ...plain, raw: "14.103", value: 14103 },
        { ...plain, raw: "300.000", value: 300000 },
      ],
    ],
    ["1.622.300,75 đồng", [{ ...plain, raw: "1.622.300,75", value: 1622300.75 }]],
    ["tỷ lệ 56,3%", [{ ...rate, raw: "56,3%", value: 56.3 }]],
    ["tỷ lệ 84,75 %.", [{ ...rate, raw: "84,75 %", value: 84.75 }]],
    ["mở 03 lớp", [{ ...plain, raw: "03", value: 3 }]],
    [
      "2000 con, 50ha",
      [
        { ...plain, raw: "2000", value: 2000 },
        { ...plain, raw: "50", value: 50 },
      ],
    ],
    ["0 trường hợp", [{ ...plain, raw: "0", value: 0 }]],
    ["98/174 đơn vị", [{ ...plain, raw: "98/174", value: 98, denominator: 174 }]],
    ["1.114/ 1.182 đồng chí", [{ ...plain, raw: "1.114/ 1.182", value: 1114, denominator: 1182 }]],
    [
      "vượt 6/6 chỉ tiêu (100%)",
      [
        { ...plain, raw: "6/6", value: 6, denominator: 6 },
        { ...rate, raw: "100%", value: 100 },
      ],
    ],
    ["đạt 95%/90%", [{ ...rate, raw: "95%/90%", value: 95, denominator: 90 }]],
    ["12 kỳ/năm", [{ ...plain, raw: "12", value: 12 }]],
    ["1 tỷ 250 triệu đồng", [{ ...plain, raw: "1 tỷ 250 triệu", value: 1_250_000_000, scale: 1e6 }]],
    ["2 tỷ 86 triệu 500 nghìn đồng", [{ ...plain, raw: "2 tỷ 86 triệu 500 nghìn", value: 2_086_500_000, scale: 1e3 }]],
    [
      "12 tỷ 1.250 triệu đồng",
      [
        { ...plain, raw: "12 tỷ", value: 12e9, scale: 1e9 },
        { ...plain, raw: "1.250 triệu", value: 1_250_000_000, scale: 1e6 },
      ],
    ],
    ["1,5 triệu đồng", [{ ...plain, raw: "1,5 triệu", value: 1_500_000, scale: 1e6 }]],
    ["75 nghìn sáng kiến", [{ ...plain, raw: "75 nghìn", value: 75_000, scale: 1e3 }]],
    [
      "6 tỷ đồng, 3 vạn",
      [
        { ...plain, raw: "6 tỷ", value: 6e9, scale: 1e9 },
        { ...plain, raw: "3 vạn", value: 30_000, scale: 1e4 },
      ],
    ],
    ["1.300 nghìn tỷ đồng", [{ ...plain, raw: "1.300 nghìn tỷ", value: 1.3e15, scale: 1e12 }]],
    ["15 trđ", [{ ...plain, raw: "15 trđ", value: 15e6, scale: 1e6 }]],
    [
      "63 tỉnh, 5 tỷ lệ, kỳ 5 triệu tập",
      [
        { ...plain, raw: "63", value: 63 },
        { ...plain, raw: "5", value: 5 },
        { ...plain, raw: "5", value: 5 },
      ],
    ],
    ["từ 3-5 ý kiến", [{ ...plain, raw: "3-5", value: 3, to: 5 }]],
    ["90 – 95%", [{ ...rate, raw: "90 – 95%", value: 90, to: 95 }]],
    ["từ 18 đến 20%", [{ ...rate, raw: "18 đến 20%", value: 18, to: 20 }]],
    ["1,5 - 2 triệu", [{ ...plain, raw: "1,5 - 2 triệu", value: 1.5e6, to: 2e6, scale: 1e6 }]],
    [
      "tăng từ 87% lên 95%; giảm từ 5 đến 7 hộ",
      [
        { ...rate, raw: "87%", value: 87 },
        { ...rate, raw: "95%", value: 95 },
        { ...plain, raw: "5", value: 5 },
        { ...plain, raw: "7", value: 7 },
      ],
    ],
    [
      "đạt 95% - 3 chi bộ",
      [
        { ...rate, raw: "95%", value: 95 },
        { ...plain, raw: "3", value: 3 },
      ],
    ],
    [
      "5,6,7",
      [
        { ...plain, raw: "5", value: 5 },
        { ...plain, raw: "6", value: 6 },
        { ...plain, raw: "7", value: 7 },
      ],
    ],
    ["Đảng.¹³ Đã có 120 đoàn viên", [{ ...plain, raw: "120", value: 120 }]],
  ];
  it.each(cases)("«%s»", (text, expected) => {
    expect(told(text)).toEqual(expected);
  });
});

describe("separators that are not the Vietnamese ones are read and marked", () => {
  const cases: readonly (readonly [string, number])[] = [
    ["1.5 triệu cây", 1_500_000],
    ["1.3 tỷđồng", 1_300_000_000],
    ["đạt 94.25%", 94.25],
    ["0.5%", 0.5],
    ["0.622 ha", 0.622],
    ["1,622,300 đồng", 1_622_300],
    ["1,622.5 đồng", 1622.5],
  ];
  it.each(cases)("«%s» is %d", (text, value) => {
    expect(numbersIn(text)).toMatchObject([{ value, decimalSlip: true }]);
  });

  it.each(["1.622 đảng viên", "1,5 triệu", "56,3%", "1.622,5"])("«%s» is not marked", (text) => {
    expect(numbersIn(text)[0]).not.toHaveProperty("decimalSlip");
  });
});

describe("words around a figure say how exact it is", () => {
  const cases: readonly (readonly [string, NumberReading["approximate"]])[] = [
    ["trên 1000 lượt", "over"],
    ["(*trên 60%*)", "over"],
    ["hơn 35 năm", "over"],
    ["dưới 0,5%", "under"],
    ["gần 1.400 lượt", "nearly"],
    ["khoảng 20 hộ", "about"],
    ["trên dưới 20 hộ", "about"],
    ["ước đạt 20%", "about"],
    ["ít nhất 01 ngày", "atLeast"],
    ["không dưới 90%", "atLeast"],
    ["tối đa 5 người", "atMost"],
    ["không quá 5 người", "atMost"],
    ["từ 90 % trở lên", "atLeast"],
    ["97% trở lên", "atLeast"],
    ["từ 02 giờ trở lên", "atLeast"],
    ["50% trở xuống", "atMost"],
    ["95% đảng viên hoàn thành tốt nhiệm vụ trở lên", undefined],
    ["đạt 95%", undefined],
    ["thêm 5 hộ", undefined],
  ];
  it.each(cases)("«%s»: %s", (text, approximate) => {
    expect(numbersIn(text)[0]?.approximate).toBe(approximate);
  });
});

describe("places", () => {
  it("are those of the given text, composed or not", () => {
    const text = "Tỷ lệ đạt 56,3%, kết nạp 1.622 đảng viên";
    const decomposed = text.normalize("NFD");
    expect(numbersIn(text).map(({ start, end }) => text.slice(start, end))).toEqual(["56,3%", "1.622"]);
    expect(numbersIn(decomposed).map(({ start, end }) => decomposed.slice(start, end))).toEqual(["56,3%", "1.622"]);
    expect(numbersIn(decomposed).map(({ value }) => value)).toEqual(numbersIn(text).map(({ value }) => value));
  });

  it("are in range, in order and apart for any text", () => {
    fc.assert(
      fc.property(vietnameseText(), (text) => {
        let end = 0;
        for (const reading of numbersIn(text)) {
          expect(reading.start).toBeGreaterThanOrEqual(end);
          expect(reading.end).toBeGreaterThan(reading.start);
          expect(reading.raw).toBe(text.slice(reading.start, reading.end));
          expect(Number.isFinite(reading.value)).toBe(true);
          end = reading.end;
        }
        expect(end).toBeLessThanOrEqual(text.length);
      }),
      { numRuns: 3000 },
    );
  });

  it("read back every whole number and every number with decimals, grouped as it should be", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 999_999_999 }), fc.integer({ min: 0, max: 99 }), (whole, hundredths) => {
        const grouped = String(whole).replace(/\B(?=(?:\d{3})+$)/g, ".");
        const decimals = String(hundredths).padStart(2, "0");
        expect(numbersIn(`có ${grouped} đồng chí`)).toMatchObject([{ value: whole, raw: grouped }]);
        expect(numbersIn(`đạt ${grouped},${decimals}%`)).toMatchObject([
          { value: Number(`${whole}.${decimals}`), percent: true },
        ]);
      }),
    );
  });
});

it("does not hang on a long paragraph, whatever stands in it", () => {
  for (const piece of ["1", "1.", "1,", "12 ", "1/", "1-", "ngày ", "2020-", "từ 1 đến ", "1 - 2 - "]) {
    expect(Array.isArray(numbersIn(piece.repeat(60_000 / piece.length))), piece).toBe(true);
  }
});
