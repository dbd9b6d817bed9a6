import { describe, expect, it } from "vitest";
import { fold } from "../../src/text/fold.ts";
import { APPROXIMATIONS, CITED_WORDS, NAMING_WORDS, SCALES, YEAR_WORDS } from "../../src/text/number-words.ts";
import { FOOT_OPENERS, NOTHING_TO_REPORT } from "../../src/text/report-words.ts";
import { COMMON_WORDS, JOINING_WORDS } from "../../src/text/small-words.ts";

describe("the language tables hold words as fold gives them, so that they are found in folded text", () => {
  const tables: readonly (readonly [string, Iterable<string>])[] = [
    ["words that open the foot", FOOT_OPENERS],
    ["words that declare nothing", NOTHING_TO_REPORT],
    ["joining words", JOINING_WORDS],
    ["common words", COMMON_WORDS],
    ["naming words", NAMING_WORDS],
    ["words that cite", CITED_WORDS],
    ["words before years", YEAR_WORDS],
    ["approximations", APPROXIMATIONS.keys()],
    ["scales", SCALES.keys()],
  ];
  it.each(tables)("%s", (_, table) => {
    const words = [...table];
    expect(words.map(fold)).toEqual(words);
    expect(new Set(words).size).toBe(words.length);
    expect(words).not.toContain("");
  });
});
