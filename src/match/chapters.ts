/** Chapters under a title of the report's own, found by the sub-sections that stand in them. */
import { type Answer, type Answers, answering, headingOf } from "./answers.ts";
import { gapOf } from "./gap.ts";
import type { Heading } from "./match.ts";
import { childrenOf, isCountedAs, type OutlineNode } from "./outline-nodes.ts";

const FEWEST_FOUND = 2;
const CONFIDENCE = 0.6;

/**
 * Answers an unanswered section by the free heading, counted as it is, that all of its sub-sections found so far stand
 * under: two of them at least, or one where the heading stands between those of the section's neighbours.
 */
export function withChapters(answers: Answers, nodes: readonly OutlineNode[], headings: readonly Heading[]): Answers {
  const result = new Map<number, Answer>(answers);
  const taken = answering(answers);
  for (const [at, node] of nodes.entries()) {
    if (result.has(at)) continue;
    const found = childrenOf(nodes, at).flatMap((child) => headingOf(answers, child) ?? []);
    const homes = new Set(found.map((heading) => headings[heading]?.parent ?? null));
    const [home = null] = homes;
    if (homes.size > 1 || home === null || taken.has(home) || !isCountedAs(node, headings[home])) continue;
    const isInPlace = found.length >= FEWEST_FOUND || gapOf(at, answers, nodes, headings)?.free.includes(home) === true;
    if (isInPlace) result.set(at, { heading: home, via: "place", confidence: CONFIDENCE });
  }
  return result;
}
