/** Where the heading of an unanswered section may stand: under its own chapter, between those of its neighbours. */
import { type Answers, answering, headingOf } from "./answers.ts";
import type { Heading } from "./match.ts";
import { childrenOf, type OutlineNode } from "./outline-nodes.ts";

export interface Gap {
  /** The nearest answered sections beside it; undefined where there is none. */
  readonly before: number | undefined;
  readonly after: number | undefined;
  /** The headings in between that answer nothing yet. */
  readonly free: readonly number[];
}

/** The gap a section stands in; null when the chapter around it is not found. */
export function gapOf(
  at: number,
  answers: Answers,
  nodes: readonly OutlineNode[],
  headings: readonly Heading[],
): Gap | null {
  const parent = nodes[at]?.parent ?? null;
  const home = headingOf(answers, parent);
  if (parent !== null && home === null) return null;
  const answered = childrenOf(nodes, parent).filter((nth) => headingOf(answers, nth) !== null);
  const before = answered.findLast((nth) => nth < at);
  const after = answered.find((nth) => nth > at);
  const from = headingOf(answers, before ?? null) ?? home ?? -1;
  const to = headingOf(answers, after ?? null) ?? headings.length;
  const taken = answering(answers);
  const free: number[] = [];
  for (let nth = from + 1; nth < to; nth++) if (headings[nth]?.parent === home && !taken.has(nth)) free.push(nth);
  return { before, after, free };
}
