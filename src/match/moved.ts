/** Sections that are in the report but not where the outline's order wants them: found by their titles alone. */
import { foldLoose } from "../text/fold.ts";
import { type Answer, type Answers, answering } from "./answers.ts";
import type { Heading } from "./match.ts";
import { orderedPairs } from "./ordered-pairs.ts";
import { isBelow, type OutlineNode } from "./outline-nodes.ts";
import type { PairScores } from "./pair-scores.ts";

const MOVED = 0.75;
/** Out of its parent as well: the title must be nearly the same, and no other section may bear it. */
const MOVED_FAR = 0.9;

/** The answers with moved sections added, each with what can be found of its sub-sections below it. */
export function withMoved(
  answers: Answers,
  nodes: readonly OutlineNode[],
  headings: readonly Heading[],
  scores: PairScores,
): Answers {
  const result = new Map<number, Answer>(answers);
  for (const [at] of nodes.entries()) {
    if (result.has(at)) continue;
    const heading = movedTo(at, result, nodes, headings, scores);
    if (heading === null) continue;
    result.set(at, { heading, via: "title", confidence: scores.likeness(at, heading) });
    const free = answering(result);
    const below = nodes.flatMap((_, inner) => (isBelow(nodes, inner, at) && !result.has(inner) ? [inner] : []));
    const inside = headings.flatMap((_, inner) =>
      isBelow(headings, inner, heading) && !free.has(inner) ? [inner] : [],
    );
    for (const [section, found] of orderedPairs(below, inside, scores.score)) {
      result.set(section, { heading: found, via: "title", confidence: scores.likeness(section, found) });
    }
  }
  return result;
}

function movedTo(
  at: number,
  answers: Answers,
  nodes: readonly OutlineNode[],
  headings: readonly Heading[],
  scores: PairScores,
): number | null {
  const taken = answering(answers);
  const node = nodes[at];
  if (node === undefined) return null;
  const parent = node.parent === null ? null : (answers.get(node.parent)?.heading ?? null);
  const unique = bearers(node.section.title, nodes) === 1;
  let best: number | null = null;
  for (const [heading] of headings.entries()) {
    const alike = scores.likeness(at, heading);
    if (alike < MOVED || taken.has(heading)) continue;
    const home = parent === null || isBelow(headings, heading, parent);
    if (!home && !(alike >= MOVED_FAR && unique)) continue;
    if (best === null || alike > scores.likeness(at, best)) best = heading;
  }
  return best;
}

function bearers(title: string, nodes: readonly OutlineNode[]): number {
  const wanted = foldLoose(title);
  return nodes.filter(({ section }) => foldLoose(section.title) === wanted).length;
}
