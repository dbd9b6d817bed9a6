import { describe, expect, it } from "vitest";
import { fold } from "../../src/text/fold.ts";
import { toneSpelled, toneWordsIn } from "../../src/text/tone-spelling.ts";

describe("the words with two spellings", () => {
  it.each([
    ["cấp ủy", ["ủy first"]],
    ["cấp uỷ, khoẻ, hoà", ["uỷ main", "khoẻ main", "hoà main"]],
    ["ĐẢNG ỦY", ["ỦY first"]],
    ["Uỷ ban", ["Uỷ main"]],
    ["luỹ kế, lũy kế", ["luỹ main", "lũy first"]],
    ["quý, quỳ, hoàn, toàn, thuyền, khuỷu, ngoáy, loài", []],
    ["Thúy, Hoà, CỘNG HÒA", []],
    ["«cấp ủy» và cấp uỷ", ["uỷ main"]],
    ["đạt 95%, 1.622 đảng viên", []],
  ])("%s", (text, expected) => {
    for (const form of ["NFC", "NFD"] as const) {
      const typed = text.normalize(form);
      const words = toneWordsIn(typed);
      expect(words.map((word) => `${word.text.normalize("NFC")} ${word.style}`)).toEqual(expected);
      for (const { text: word, start, end } of words) expect(typed.slice(start, end)).toBe(word);
    }
  });
});

describe("a word spelled", () => {
  it.each([
    ["uỷ", "ủy"],
    ["UỶ", "ỦY"],
    ["Uỷ", "Ủy"],
    ["hoà", "hòa"],
    ["khoẻ", "khỏe"],
    ["thuý", "thúy"],
    ["hoá", "hóa"],
    ["luỹ", "lũy"],
    ["quỹ", "quỹ"],
  ])("%s, %s", (main, first) => {
    if (main !== first) expect([toneSpelled(first, "main"), toneSpelled(main, "first")]).toEqual([main, first]);
    expect([toneSpelled(main, "main"), toneSpelled(first, "first")]).toEqual([main, first]);
    expect(fold(main)).toBe(fold(first));
  });
});
