/**
 * Pairs that must give way. When two sections have changed places and numbers, each heading is somewhat like the wrong
 * section and counted like it; the titles know better.
 */
import type { Heading } from "./match.ts";
import type { OutlineNode } from "./outline-nodes.ts";

/** A better pair is better by so much, and good in itself. */
const BETTER_BY = 0.1;
const GOOD = 0.5;

/**
 * Tells whether a section or a heading of a pair belongs, among its siblings, clearly to another: to one that is the
 * best for it and for which it is the best. `likeness` is by the words as they stand: «Các chỉ tiêu» is like «Mục tiêu»
 * only where no «Các chỉ tiêu chủ yếu» is asked for beside it.
 */
export function rivalry(
  nodes: readonly OutlineNode[],
  headings: readonly Heading[],
  likeness: (section: number, heading: number) => number,
): (section: number, heading: number) => boolean {
  const sections = siblingsOf(nodes);
  const lines = siblingsOf(headings);
  const best = (section: number, heading: number): boolean => {
    const own = likeness(section, heading);
    const contested = (sections[section] ?? []).some((other) => likeness(other, heading) > own);
    return !contested && !(lines[heading] ?? []).some((other) => likeness(section, other) > own);
  };
  return (section, heading) => {
    const least = Math.max(GOOD, likeness(section, heading) + BETTER_BY);
    const better = (one: number, other: number): boolean => likeness(one, other) >= least && best(one, other);
    return (
      (sections[section] ?? []).some((other) => other !== section && better(other, heading)) ||
      (lines[heading] ?? []).some((other) => other !== heading && better(section, other))
    );
  };
}

/** For each element, the positions of those with the same parent, itself included. */
function siblingsOf(list: readonly { readonly parent: number | null }[]): readonly (readonly number[])[] {
  const families = new Map<number | null, number[]>();
  for (const [at, { parent }] of list.entries()) {
    const family = families.get(parent);
    if (family === undefined) families.set(parent, [at]);
    else family.push(at);
  }
  return list.map(({ parent }) => families.get(parent) ?? []);
}
