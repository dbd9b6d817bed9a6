/**
 * Sections whose heading is only somewhat like theirs, under a heading that has been recognised since: a chapter found by
 * its place brings its sub-sections with it.
 */
import { type Answer, type Answers, answering } from "./answers.ts";
import type { Heading } from "./match.ts";
import type { OutlineNode } from "./outline-nodes.ts";

/** The same numeral under the same chapter, and titles at least so much alike. */
const SLIGHTLY_LIKE = 0.25;

/** Answers sections by free headings under their own chapter, counted as they are, between their neighbours' headings. */
export function withKnownParents(
  answers: Answers,
  nodes: readonly OutlineNode[],
  headings: readonly Heading[],
  likeness: (section: number, heading: number) => number,
): Answers {
  const result = new Map<number, Answer>(answers);
  for (const [at, { parent, numerals }] of nodes.entries()) {
    const home = parent === null ? null : (result.get(parent)?.heading ?? null);
    // A chapter with none of its own sub-sections found is another matter.
    const below = nodes.flatMap((node, nth) => (node.parent === at ? [nth] : []));
    const isHollow = below.length > 0 && !below.some((nth) => result.has(nth));
    if (result.has(at) || home === null || isHollow) continue;
    const { from, to } = between(at, result, nodes, home, headings.length);
    const taken = answering(result);
    const heading = headings.findIndex(
      (one, nth) =>
        nth > from && nth < to && one.parent === home && !taken.has(nth) && numerals.includes(one.numbers.at(-1) ?? -1),
    );
    const alike = heading < 0 ? 0 : likeness(at, heading);
    if (alike >= SLIGHTLY_LIKE) result.set(at, { heading, via: "place", confidence: alike });
  }
  return result;
}

/** The headings of the nearest answered siblings. */
function between(
  at: number,
  answers: Answers,
  nodes: readonly OutlineNode[],
  home: number,
  end: number,
): { readonly from: number; readonly to: number } {
  const siblings = nodes.flatMap(({ parent }, nth) => (parent === nodes[at]?.parent ? [nth] : []));
  const headingOf = (nth: number): number | null => answers.get(nth)?.heading ?? null;
  const before = siblings.filter((nth) => nth < at).findLast((nth) => headingOf(nth) !== null);
  const after = siblings.find((nth) => nth > at && headingOf(nth) !== null);
  return {
    from: before === undefined ? home : (headingOf(before) ?? home),
    to: after === undefined ? end : (headingOf(after) ?? end),
  };
}
