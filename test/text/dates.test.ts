import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { datesIn } from "../../src/text/dates.ts";
import { vietnameseText } from "../support/vietnamese.ts";

type Told = readonly [raw: string, day: number | null, month: number | null, year: number | null];

function told(text: string): readonly Told[] {
  return datesIn(text).map(({ raw, day, month, year }) => [raw, day, month, year]);
}

describe("dates as papers write them", () => {
  const cases: readonly (readonly [string, readonly Told[]])[] = [
    ["Chỉ thị, ngày 02/02/2021 của", [["ngày 02/02/2021", 2, 2, 2021]]],
    ["ngày 21 tháng 3 năm 2023", [["ngày 21 tháng 3 năm 2023", 21, 3, 2023]]],
    ["Thanh Hoá, ngày 06 tháng 7 năm 2023", [["ngày 06 tháng 7 năm 2023", 6, 7, 2023]]],
    ["NGÀY 05 THÁNG 8 NĂM 2023", [["NGÀY 05 THÁNG 8 NĂM 2023", 5, 8, 2023]]],
    ["Kế hoạch số 316-KH/TU, ngày 4-5-2018", [["ngày 4-5-2018", 4, 5, 2018]]],
    ["ngày 07/4/ 2021 Ban", [["ngày 07/4/ 2021", 7, 4, 2021]]],
    [
      "từ 01/01/2021 đến 31/12/2022",
      [
        ["01/01/2021", 1, 1, 2021],
        ["31/12/2022", 31, 12, 2022],
      ],
    ],
    ["15.10.2021", [["15.10.2021", 15, 10, 2021]]],
    ["ngày 7/4/21", [["ngày 7/4/21", 7, 4, 2021]]],
    [
      "Trao Huy hiệu đợt 03/02: 21 đồng chí, 19/5: 17 đồng chí",
      [
        ["đợt 03/02", 3, 2, null],
        ["19/5", 19, 5, null],
      ],
    ],
    ["19/5 chi bộ, 3/2: hai trong ba, 19/15: không", [["3/2", 3, 2, null]]],
    ["tháng 5/2023", [["tháng 5/2023", null, 5, 2023]]],
    ["Tháng 6-2018", [["Tháng 6-2018", null, 6, 2018]]],
    ["tháng 5 năm 2023", [["tháng 5 năm 2023", null, 5, 2023]]],
    ["từ năm 2021 đến 03/2023", [["03/2023", null, 3, 2023]]],
    [
      "ngày 15/8 và ngày 02-9",
      [
        ["ngày 15/8", 15, 8, null],
        ["ngày 02-9", 2, 9, null],
      ],
    ],
    ["ngày 3 tháng 2 năm nay", [["ngày 3 tháng 2", 3, 2, null]]],
    ["ngày 21 tháng 3/2023", [["ngày 21 tháng 3/2023", 21, 3, 2023]]],
  ];
  it.each(cases)("«%s»", (text, expected) => {
    expect(told(text)).toEqual(expected);
    expect(datesIn(text).some((date) => date.blank)).toBe(false);
  });
});

describe("blanks left for a date", () => {
  const cases: readonly (readonly [string, Told])[] = [
    ["Trà Vinh, ngày…. tháng ….. năm 2022", ["ngày…. tháng ….. năm 2022", null, null, 2022]],
    ["ngày ... tháng ... năm ...", ["ngày ... tháng ... năm ...", null, null, null]],
    ["ngày ___ tháng ___ năm 20__", ["ngày ___ tháng ___ năm 20__", null, null, null]],
    ["Hà Nội, ngày    tháng 6 năm 2023", ["ngày    tháng 6 năm 2023", null, 6, 2023]],
    ["Hà Nội, ngày tháng năm 2023", ["ngày tháng năm 2023", null, null, 2023]],
    ["ngày … tháng 3 năm 2023", ["ngày … tháng 3 năm 2023", null, 3, 2023]],
    ["Hà Nội, ngày      tháng      năm", ["ngày      tháng      năm", null, null, null]],
    ["ngày …/…/2023", ["ngày …/…/2023", null, null, 2023]],
    ["ngày   /5/2023", ["ngày   /5/2023", null, 5, 2023]],
  ];
  it.each(cases)("«%s»", (text, expected) => {
    expect(told(text)).toEqual([expected]);
    expect(datesIn(text)[0]?.blank).toBe(true);
  });
});

describe("these are no dates", () => {
  it.each([
    "",
    "98/174 đơn vị",
    "31/13/2020",
    "ngày 32/01/2021",
    "ngày 0 tháng 3",
    "6/6 chỉ tiêu",
    "7/4/21",
    "1.622",
    "2.1.3",
    "12 kỳ/năm",
    "năm 2021",
    "2020-2025",
    "30/2020/NĐ-CP",
    "05-CT/TW",
    "những ngày tháng 5 lịch sử",
    "ngày, tháng, năm sinh",
    "hằng ngày, hằng tháng",
    "ngành / ngày",
  ])("«%s»", (text) => {
    expect(datesIn(text)).toEqual([]);
  });
});

describe("datesIn, for any text", () => {
  it("gives places in range, in order and apart, and days and months that can be", () => {
    fc.assert(
      fc.property(vietnameseText(), (text) => {
        let end = 0;
        for (const date of datesIn(text)) {
          expect(date.start).toBeGreaterThanOrEqual(end);
          expect(date.raw).toBe(text.slice(date.start, date.end));
          expect(date.day ?? 1).toBeLessThanOrEqual(31);
          expect(date.month ?? 1).toBeLessThanOrEqual(12);
          end = date.end;
        }
        expect(end).toBeLessThanOrEqual(text.length);
      }),
      { numRuns: 3000 },
    );
  });

  it("reads back every date in each of its forms", () => {
    const forms = [
      (d: number, m: number, y: number) => `ngày ${d}/${m}/${y}`,
      (d: number, m: number, y: number) => `${d}-${m}-${y}`,
      (d: number, m: number, y: number) => `ngày ${String(d).padStart(2, "0")} tháng ${m} năm ${y}`.normalize("NFD"),
      (d: number, m: number, y: number) => `ngày ${d} tháng ${String(m).padStart(2, "0")}, năm ${y}`,
    ];
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 28 }),
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: 1930, max: 2099 }),
        fc.constantFrom(...forms),
        (day, month, year, form) => {
          expect(datesIn(`của Bộ Chính trị, ${form(day, month, year)} về việc`)).toMatchObject([{ day, month, year }]);
        },
      ),
    );
  });

  it("does not hang on a paragraph of a million characters", () => {
    for (const piece of ["ngày ", "ngày…", "…", "1/", "ngày 1 tháng ", "tháng 1 ", "ngày   "]) {
      expect(Array.isArray(datesIn(piece.repeat(1_000_000 / piece.length))), piece).toBe(true);
    }
  });
});
