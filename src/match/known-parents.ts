/**
 * Sections whose heading is only somewhat like theirs, under a heading that has been recognised since: a chapter found by
 * its place brings its sub-sections with it.
 */
import type { Answer, Answers } from "./answers.ts";
import { gapOf } from "./gap.ts";
import type { Heading } from "./match.ts";
import { childrenOf, isCountedAs, type OutlineNode } from "./outline-nodes.ts";
import { SLIGHTLY_LIKE } from "./pair-scores.ts";

/** Answers sections by free headings under their own chapter, counted as they are and not altogether unlike. */
export function withKnownParents(
  answers: Answers,
  nodes: readonly OutlineNode[],
  headings: readonly Heading[],
  likeness: (section: number, heading: number) => number,
): Answers {
  const result = new Map<number, Answer>(answers);
  for (const [at, node] of nodes.entries()) {
    // A chapter with none of its own sub-sections found is another matter.
    const below = childrenOf(nodes, at);
    const isHollow = below.length > 0 && !below.some((nth) => result.has(nth));
    if (result.has(at) || node.parent === null || isHollow) continue;
    const heading = gapOf(at, result, nodes, headings)?.free.find((nth) => isCountedAs(node, headings[nth]));
    const alike = heading === undefined ? 0 : likeness(at, heading);
    if (heading !== undefined && alike >= SLIGHTLY_LIKE) result.set(at, { heading, via: "place", confidence: alike });
  }
  return result;
}
