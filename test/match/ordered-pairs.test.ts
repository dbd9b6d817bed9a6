import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { orderedPairs } from "../../src/match/ordered-pairs.ts";

/** Pairs of two words of letters, a score for each pair of equal letters. */
function paired(left: string, right: string, worth: Readonly<Record<string, number>> = {}): string {
  const places = (text: string) => [...text].map((_, at) => at);
  return orderedPairs(places(left), places(right), (one, other) =>
    left[one] === right[other] ? (worth[left[one]!] ?? 1) : 0,
  )
    .map(([one, other]) => `${left[one]}${one}${other}`)
    .join(" ");
}

describe("the best pairs in order", () => {
  test.each([
    ["of equal sequences, are all of them", "abc", "abc", {}, "a00 b11 c22"],
    ["leave out what the other lacks", "abcd", "axcd", {}, "a00 c22 d33"],
    ["keep the longer run when two have changed places", "abcd", "bcda", {}, "b10 c21 d32"],
    ["keep what is worth more", "ab", "ba", { a: 3, b: 1 }, "a01"],
    ["of sequences with nothing in common, are none", "ab", "cd", {}, ""],
    ["of an empty sequence, are none", "", "ab", {}, ""],
  ])("%s", (_, left, right, worth, expected) => {
    expect(paired(left, right, worth)).toBe(expected);
  });

  test("are in order, use each element once, and no order-keeping choice is worth more", () => {
    const grid = fc.array(fc.array(fc.integer({ min: -2, max: 5 }), { minLength: 4, maxLength: 4 }), { maxLength: 4 });
    fc.assert(
      fc.property(grid, (rows) => {
        const score = (row: number, column: number) => rows[row]![column]!;
        const found = orderedPairs([...rows.keys()], [0, 1, 2, 3], score);
        const sum = found.reduce((total, [row, column]) => total + score(row, column), 0);
        for (const [at, [row, column]] of found.entries()) {
          const next = found[at + 1];
          if (next !== undefined) expect(next[0] > row && next[1] > column).toBe(true);
          expect(score(row, column)).toBeGreaterThan(0);
        }
        expect(sum).toBe(best(rows, 0, 0));
      }),
    );
  });
});

/** The best sum by trying everything. */
function best(rows: readonly (readonly number[])[], row: number, column: number): number {
  if (row >= rows.length || column >= 4) return 0;
  const gained = rows[row]![column]!;
  const taken = gained > 0 ? gained + best(rows, row + 1, column + 1) : 0;
  return Math.max(taken, best(rows, row + 1, column), best(rows, row, column + 1));
}
