import { describe, expect, it } from "vitest";
import { tidied } from "../../src/text/tidied.ts";

describe("a tidy text", () => {
  it.each([
    ["đạt 98 %", "đạt 98 %"],
    ["  Kết  nạp\t339\u00a0đảng viên ", "Kết nạp 339 đảng viên "],
    ["“Dân vận khéo” – vượt", '"Dân vận khéo" - vượt'],
    ["A…\u200bB\u00adC", "A...BC"],
    ["đảng viên".normalize("NFD"), "đảng viên"],
    ["", ""],
  ])("of %j is %j", (text, tidy) => {
    expect(tidied(text).text).toBe(tidy);
  });

  it("leads back to the text as it was", () => {
    const text = "  Kết  nạp\u00a0339 “đảng viên”…".normalize("NFD");
    const tidy = tidied(text);
    for (const word of ["Kết", "339", "viên"]) {
      const at = tidy.text.indexOf(word);
      expect(text.slice(tidy.original(at), tidy.original(at + word.length)).normalize("NFC")).toBe(word);
    }
    expect(tidy.original(tidy.text.length)).toBe(text.length);
  });
});
