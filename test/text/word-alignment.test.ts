import { describe, expect, it } from "vitest";
import { wordAlignment } from "../../src/text/word-alignment.ts";

const of = (text: string): string[] => text.split(" ");

describe("wordAlignment", () => {
  it.each([
    ["the line as it is", "a b c d", "a b c d", { from: 0, to: 4, matches: 4, added: [] }],
    ["between other words", "x x a b c d x", "a b c d", { from: 2, to: 6, matches: 4, added: [] }],
    ["a word changed", "a b x d e", "a b c d e", { from: 0, to: 5, matches: 4, added: [2] }],
    ["a word added", "a b x c d", "a b c d", { from: 0, to: 5, matches: 4, added: [2] }],
    ["a word dropped", "x a b d e x", "a b c d e", { from: 1, to: 5, matches: 4, added: [] }],
    ["the better of two places", "a b x x x a b c", "a b c", { from: 5, to: 8, matches: 3, added: [] }],
  ])("finds %s", (_, text, line, expected) => {
    expect(wordAlignment(of(text), of(line))).toEqual(expected);
  });

  it("is null where no word is shared, and for nothing", () => {
    expect(wordAlignment(of("a b"), of("c d"))).toBeNull();
    expect(wordAlignment([], of("c d"))).toBeNull();
    expect(wordAlignment(of("a b"), [])).toBeNull();
  });
});
