import { describe, expect, it } from "vitest";
import { excerptAround, passagesOf, placeOf } from "../../src/check/passages.ts";
import { report } from "../support/report.ts";

describe("passagesOf", () => {
  it("gives the main text, then notes, headers and text boxes line by line", () => {
    const document = report("Một\n| Hai | Ba |", {
      notes: [{ kind: "endnote", paragraph: 0, text: "Bốn\n\nNăm" }],
      stories: [
        { kind: "footer", paragraph: null, text: "Sáu" },
        { kind: "textBox", paragraph: 1, text: "Bảy" },
      ],
    });
    const told = [...passagesOf(document)].map((passage) => ({ text: passage.text, ...placeOf(passage) }));
    expect(told).toEqual([
      { text: "Một", paragraph: 0 },
      { text: "Hai", paragraph: 1 },
      { text: "Ba", paragraph: 2 },
      { text: "Bốn", paragraph: 0, story: "endnote" },
      { text: "Năm", paragraph: 0, story: "endnote" },
      { text: "Sáu", paragraph: null, story: "footer" },
      { text: "Bảy", paragraph: 1, story: "textBox" },
    ]);
  });
});

describe("excerptAround", () => {
  it.each([
    ["a few words on either side", "một hai ba bốn năm sáu … bảy tám chín mười", "ba bốn năm sáu … bảy tám chín"],
    ["the whole of a short text", "có … đảng viên", "có … đảng viên"],
    ["signs that touch it", "(…)", "(…)"],
  ])("quotes %s", (_, text, expected) => {
    const at = text.indexOf("…");
    expect(excerptAround(text, at, at + 1)).toBe(expected);
  });
});
