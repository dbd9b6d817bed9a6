import { describe, expect, it } from "vitest";
import { sentencesOf } from "../../src/text/sentences.ts";

describe("sentences", () => {
  it.each([
    ["Một. Hai; ba! Bốn?", ["Một", "Hai", "ba", "Bốn"]],
    ["Đã khám 1.622 lượt, đạt 56,3%. Hết", ["Đã khám 1.622 lượt, đạt 56,3%", "Hết"]],
    ["Một\nHai.\n\nBa", ["Một", "Hai", "Ba"]],
    ["… Một.. Hai ", ["Một", "Hai"]],
    ["", []],
    [" . ; ", []],
  ])("of «%s»", (text, sentences) => {
    const found = sentencesOf(text);
    expect(found.map((one) => one.text)).toEqual(sentences);
    for (const { text: sentence, start, end } of found) expect(text.slice(start, end)).toBe(sentence);
  });
});
