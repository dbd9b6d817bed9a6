import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  cardinalValue,
  cardinalWord,
  latinLetterValue,
  letterOf,
  letterValue,
  ordinalValue,
  ordinalWord,
  romanNumeral,
  romanValue,
} from "../../src/text/numerals.ts";

describe("romanValue", () => {
  const good: readonly (readonly [string, number])[] = [
    ["I", 1],
    ["iv", 4],
    ["IX", 9],
    ["XIX", 19],
    ["XL", 40],
    ["XCIX", 99],
    ["D", 500],
    ["MMXXVI", 2026],
    ["Ⅳ", 4],
  ];
  it.each(good)("«%s» is %i", (text, value) => {
    expect(romanValue(text)).toBe(value);
  });

  it.each(["", "IIII", "IC", "VX", "IIX", "A", "1", "I.", "đ", "XIXI", "MMMM"])("«%s» is none", (text) => {
    expect(romanValue(text)).toBeNull();
  });

  it("reads back every numeral from 1 to 3999", () => {
    for (let value = 1; value <= 3999; value++) {
      expect(romanValue(romanNumeral(value))).toBe(value);
      expect(romanValue(romanNumeral(value).toLowerCase())).toBe(value);
    }
  });

  it("accepts only what romanNumeral writes", () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(..."IVXLCDM"), maxLength: 8 }), (text) => {
        const value = romanValue(text);
        if (value !== null) expect(romanNumeral(value)).toBe(text);
      }),
    );
  });
});

describe("romanNumeral", () => {
  it.each([0, -1, 4000, 1.5, Number.NaN, Number.POSITIVE_INFINITY])("%d has none", (value) => {
    expect(romanNumeral(value)).toBe("");
  });
});

describe("ordinals", () => {
  const values: readonly (readonly [string, number])[] = [
    ["thứ nhất", 1],
    ["nhất", 1],
    ["THỨ HAI", 2],
    ["nhì", 2],
    ["thứ tư", 4],
    ["thứ bốn", 4],
    ["thứ bẩy", 7],
    ["mười", 10],
    ["Thứ mười", 10],
    ["thứ mười một", 11],
    ["thứ mười bốn", 14],
    ["thứ mười lăm", 15],
    ["thứ hai mươi", 20],
    ["thứ hai mươi mốt", 21],
    ["thứ hai mươi tư", 24],
    ["thứ  chín\u00a0mươi chín", 99],
    ["thứ 3", 3],
    ["thứ XIX", 19],
    ["thứ nhất".normalize("NFD"), 1],
  ];
  it.each(values)("«%s» is %i", (text, value) => {
    expect(ordinalValue(text)).toBe(value);
  });

  it.each([
    "",
    "thứ",
    "thứ mốt",
    "lăm",
    "mười mốt",
    "một mươi",
    "mười nhất",
    "nhất mươi",
    "hai ba",
    "thứ 0",
    "thứ 100",
    "chủ nhật",
    "hai mươi tư năm",
  ])("«%s» is none", (text) => {
    expect(ordinalValue(text)).toBeNull();
  });

  it("reads back every ordinal and every cardinal from 1 to 99", () => {
    for (let value = 1; value <= 99; value++) {
      expect(ordinalValue(ordinalWord(value) ?? "")).toBe(value);
      expect(cardinalValue(cardinalWord(value) ?? "")).toBe(value);
    }
  });

  it("writes them as they are said", () => {
    expect([1, 2, 4, 5, 10, 11, 15, 20, 21, 25].map(ordinalWord)).toEqual([
      "thứ nhất",
      "thứ hai",
      "thứ tư",
      "thứ năm",
      "thứ mười",
      "thứ mười một",
      "thứ mười lăm",
      "thứ hai mươi",
      "thứ hai mươi mốt",
      "thứ hai mươi lăm",
    ]);
  });

  it.each([0, 100, 2.5, Number.NaN])("%d has no word", (value) => {
    expect(ordinalWord(value)).toBeNull();
    expect(cardinalWord(value)).toBeNull();
  });
});

describe("letters", () => {
  it("follow the Vietnamese alphabet, without f, j, w, z", () => {
    expect([..."abcdđeghik"].map(letterValue)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
    expect([..."fjwz1."].map(letterValue)).toEqual([null, null, null, null, null, null]);
  });

  it("follow the Latin alphabet when asked, without đ", () => {
    expect([..."abcdefz"].map(latinLetterValue)).toEqual([1, 2, 3, 4, 5, 6, 26]);
    expect(latinLetterValue("đ")).toBeNull();
  });

  it("are read in either case, one at a time", () => {
    expect([letterValue("Đ"), letterValue("B"), letterValue("ab"), letterValue("")]).toEqual([5, 2, null, null]);
  });

  it("read back from 1 to 23, and there are no others", () => {
    for (let value = 1; value <= 23; value++) expect(letterValue(letterOf(value))).toBe(value);
    expect([0, 24, 1.5, -1].map(letterOf)).toEqual(["", "", "", ""]);
  });
});
