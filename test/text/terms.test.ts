import { describe, expect, it } from "vitest";
import { termsIn } from "../../src/text/terms.ts";

type Told = readonly [raw: string, from: number, to: number, named: boolean];

function told(text: string): readonly Told[] {
  return termsIn(text).map(({ raw, from, to, named }) => [raw, from, to, named]);
}

describe("terms and other spans of years", () => {
  const cases: readonly (readonly [string, readonly Told[]])[] = [
    ["nhiệm kỳ 2020 - 2025", [["2020 - 2025", 2020, 2025, true]]],
    ["NHIỆM KỲ 2022-2025", [["2022-2025", 2022, 2025, true]]],
    ["nhiệm kỳ 2015 – 2020", [["2015 – 2020", 2015, 2020, true]]],
    ["nhiệm kỳ (2020-2025)", [["2020-2025", 2020, 2025, true]]],
    ["khóa XX (2020-2025)", [["2020-2025", 2020, 2025, true]]],
    ["khoá XX, 2020-2025", [["2020-2025", 2020, 2025, true]]],
    ["nhiệm kỳ từ 2020 đến 2025", [["2020 đến 2025", 2020, 2025, true]]],
    ["NK 2020-2025", [["2020-2025", 2020, 2025, true]]],
    [
      "nhiệm kỳ 2020- 2025, 2025 - 2030",
      [
        ["2020- 2025", 2020, 2025, true],
        ["2025 - 2030", 2025, 2030, true],
      ],
    ],
    [
      "nhiệm kỳ 2020-2025 của tỉnh; giai đoạn 2021-2030",
      [
        ["2020-2025", 2020, 2025, true],
        ["2021-2030", 2021, 2030, false],
      ],
    ],
    ["giai đoạn 2016 – 2020", [["2016 – 2020", 2016, 2020, false]]],
    ["2020-2025", [["2020-2025", 2020, 2025, false]]],
    ["nhiệm kỳ 2020 - 2025".normalize("NFD"), [["2020 - 2025", 2020, 2025, true]]],
  ];
  it.each(cases)("«%s»", (text, expected) => {
    expect(told(text)).toEqual(expected);
  });

  it("gives the place of the years in the text as it is", () => {
    const text = "Đại hội Đảng bộ, nhiệm kỳ 2020 – 2025".normalize("NFD");
    const [term] = termsIn(text);
    expect(text.slice(term?.start, term?.end)).toBe("2020 – 2025");
  });

  it.each([
    "",
    "nhiệm kỳ 2020",
    "2025-2020",
    "2020-2020",
    "1954 - 2024",
    "02-02-2021 - 2025",
    "2020-2025-2030",
    "12020-20255",
    "2020/2025",
    "1020-1025",
    "ngày 01-01-2020",
  ])("«%s» holds none", (text) => {
    expect(termsIn(text)).toEqual([]);
  });
});
