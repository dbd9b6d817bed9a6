/** Which line of guidance hangs on which. */
import { describe, expect, test } from "vitest";
import type { Note } from "../../src/outline/draft.ts";
import { nested, ranksOf } from "../../src/outline/nest.ts";
import type { Guidance } from "../../src/outline/outline.ts";

/** Notes of lines «* text», «- text», «text»; the kind is the sign. */
function notes(...lines: string[]): Note[] {
  return lines.map((line, index) => {
    const [, sign = "", text = ""] = /^(?:([*+•▪-]) )?(.*)$/.exec(line)!;
    return { marker: sign, kind: KINDS[sign] ?? sign, text, line: index };
  });
}

const KINDS: Readonly<Record<string, string>> = { "-": "dash", "+": "plus" };

function shape(lines: readonly Guidance[]): unknown {
  return lines.map(({ marker, text, children }) => [`${marker}${text}`, ...(children ? [shape(children)] : [])]);
}

function nest(...lines: string[]): unknown {
  const all = notes(...lines);
  return shape(nested(all, ranksOf([all])));
}

describe("bullets", () => {
  test("hang on the kind that announces them", () => {
    expect(nest("- A:", "* b", "* c", "- D")).toEqual([["-A:", [["*b"], ["*c"]]], ["-D"]]);
    expect(nest("* A:", "- b:", "+ c", "* D")).toEqual([["*A:", [["-b:", [["+c"]]]]], ["*D"]]);
  });

  test("keep the rank seen elsewhere in the document when nothing announces them", () => {
    const elsewhere = notes("+ A:", "* b");
    const here = notes("* a", "+ b");
    expect(shape(nested(here, ranksOf([elsewhere, here])))).toEqual([["*a"], ["+b"]]);
    expect(shape(nested(here, ranksOf([here])))).toEqual([["*a", [["+b"]]]]);
  });

  test("of unknown kinds go one below the other as they come", () => {
    expect(nest("• a", "▪ b", "• c")).toEqual([["•a", [["▪b"]]], ["•c"]]);
  });
});

describe("unmarked lines", () => {
  test("hang on a bullet that announces them, with those that follow", () => {
    expect(nest("* A:", "b.", "c.", "* D")).toEqual([["*A:", [["b."], ["c."]]], ["*D"]]);
  });

  test("hang on a bullet that breaks off before them", () => {
    expect(nest("- A;", "b.", "- C")).toEqual([["-A;", [["b."]]], ["-C"]]);
  });

  test("stand for themselves after a full stop, and when in brackets", () => {
    expect(nest("- A.", "b.")).toEqual([["-A."], ["b."]]);
    expect(nest("- A;", "(b)")).toEqual([["-A;"], ["(b)"]]);
  });

  test("that announce take the items down to the one that ends", () => {
    expect(nest("A:", "b;", "c.", "D.")).toEqual([["A:", [["b;"], ["c."]]], ["D."]]);
    expect(nest("A:", "- b", "- c.", "D.")).toEqual([["A:", [["-b"], ["-c."]]], ["D."]]);
  });
});

test.each(["", "kinds "])("a chain of lines that each announce the next does not nest without end (%s)", (kind) => {
  const chain = Array.from(
    { length: 1000 },
    (_, at): Note => ({ marker: "", kind: kind === "" ? "" : kind + at, text: "a:", line: at }),
  );
  const depth = (lines: readonly Guidance[]): number =>
    lines.reduce((deepest, { children = [] }) => Math.max(deepest, 1 + depth(children)), 0);
  expect(depth(nested(chain, ranksOf([chain])))).toBeLessThan(20);
});
