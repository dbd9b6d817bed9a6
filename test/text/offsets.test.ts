import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { composed } from "../../src/text/offsets.ts";
import { vietnameseText } from "../support/vietnamese.ts";

describe("composed", () => {
  it("leaves composed text and its places alone", () => {
    const { text, original } = composed("Đảng ủy");
    expect([text, original(0), original(5), original(7)]).toEqual(["Đảng ủy", 0, 5, 7]);
  });

  it("gives for each place in the composed text the place of the same letter in the decomposed one", () => {
    const decomposed = "Cấp ủy tỉnh".normalize("NFD");
    const { text, original } = composed(decomposed);
    expect(text).toBe("Cấp ủy tỉnh");
    for (let at = 0; at < text.length; at++) {
      const letter = decomposed.slice(original(at), original(at + 1));
      expect(letter.normalize("NFC")).toBe(text.charAt(at));
    }
    expect(original(text.length)).toBe(decomposed.length);
  });

  it("keeps places in order and inside the text, for any text", () => {
    fc.assert(
      fc.property(vietnameseText(), (source) => {
        const { text, original } = composed(source);
        expect(text.normalize("NFC")).toBe(source.normalize("NFC"));
        let before = 0;
        for (let at = 0; at <= text.length; at++) {
          const place = original(at);
          expect(place).toBeGreaterThanOrEqual(before);
          expect(place).toBeLessThanOrEqual(source.length);
          before = place;
        }
        expect(original(text.length)).toBe(source.length);
      }),
      { numRuns: 1000 },
    );
  });
});
