/** Sections that are in the report but not where the outline's order wants them: found by their titles alone. */
import { foldLoose } from "../text/fold.ts";
import { type Answer, type Answers, answering } from "./answers.ts";
import type { Heading } from "./match.ts";
import { orderedPairs } from "./ordered-pairs.ts";
import { isBelow, type OutlineNode } from "./outline-nodes.ts";
import type { PairScores } from "./pair-scores.ts";

/** Moved among its siblings. */
const MOVED = 0.5;
/**
 * Where its own section is not found, or it stands as a sub-section of another («IV. Đánh giá chung, 2. Hạn chế»), so that
 * only the title speaks for it.
 */
const MOVED_ALONE = 0.75;
/** From one part to another: the title must be nearly the same, and no other section may bear it. */
const MOVED_FAR = 0.9;
/** Sub-sections of a section that was lowered may stand beside it, in the report, when their titles are alike. */
const BESIDE = 0.45;

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
    const taken = answering(result);
    const below = nodes.flatMap((_, inner) => (isBelow(nodes, inner, at) && !result.has(inner) ? [inner] : []));
    const isLowered = (headings[heading]?.level ?? 0) > (nodes[at]?.section.level ?? 0);
    const inside = headings.flatMap((_, inner) =>
      isBelow(headings, inner, heading) && !taken.has(inner) ? [inner] : [],
    );
    const beside = isLowered ? [heading, ...nextTo(heading, headings).filter((next) => !taken.has(next))] : [];
    const fits = (section: number, found: number): number =>
      beside.includes(found) ? scores.likeness(section, found) - BESIDE : scores.score(section, found);
    for (const [section, found] of orderedPairs(
      below,
      [...inside, ...beside].sort((a, b) => a - b),
      fits,
    )) {
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
  const sections = new Map([...answers].map(([section, { heading }]) => [heading, section]));
  const parent = nodes[at]?.parent ?? null;
  const orphan = parent !== null && nodes[parent]?.section.kind === "section" && !answers.has(parent);
  const isOnly = (): boolean =>
    headings.filter((_, heading) => scores.likeness(at, heading) >= MOVED_ALONE).length === 1;
  const candidates = headings.flatMap((_, heading) => {
    const alike = scores.likeness(at, heading);
    if (alike < (orphan ? MOVED_ALONE : MOVED) || sections.has(heading)) return [];
    const around = answeredAround(heading, headings, sections);
    const home = around === null || isBelow(nodes, at, around);
    const isLowered = around !== null && nodes[around]?.parent === parent && alike >= MOVED_ALONE && isOnly();
    const allowed = home
      ? scores.score(at, heading) > 0
      : isLowered || (alike >= MOVED_FAR && acrossParts(at, heading, nodes, headings));
    return allowed ? [{ heading, alike }] : [];
  });
  const worth = ({ heading, alike }: { heading: number; alike: number }): number => scores.score(at, heading) + alike;
  return candidates.sort((a, b) => worth(b) - worth(a))[0]?.heading ?? null;
}

/** The later headings of the same depth under the same heading. */
function nextTo(heading: number, headings: readonly Heading[]): readonly number[] {
  const parent = headings[heading]?.parent;
  return headings.flatMap((one, next) => (next > heading && one.parent === parent ? [next] : []));
}

/** The section answered by the nearest heading around this one that answers any. */
function answeredAround(
  heading: number,
  headings: readonly Heading[],
  sections: ReadonlyMap<number | null, number>,
): number | null {
  for (let up = headings[heading]?.parent ?? null; up !== null; up = headings[up]?.parent ?? null) {
    const section = sections.get(up);
    if (section !== undefined) return section;
  }
  return null;
}

/** Straight below a part here and there, and the only section of that title. */
function acrossParts(
  at: number,
  heading: number,
  nodes: readonly OutlineNode[],
  headings: readonly Heading[],
): boolean {
  const node = nodes[at];
  const above = node?.parent == null ? undefined : nodes[node.parent];
  const around = headings[headings[heading]?.parent ?? -1];
  if (node === undefined || above?.section.kind !== "part" || around?.level !== 0) return false;
  return bearers(node.section.title, nodes) === 1;
}

function bearers(title: string, nodes: readonly OutlineNode[]): number {
  const wanted = foldLoose(title);
  return nodes.filter(({ section }) => foldLoose(section.title) === wanted).length;
}
