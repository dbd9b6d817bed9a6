/**
 * Headings that stand twice, copied by mistake: one answers a section, the other bears the same title at the same place
 * of the report and answers none. What is written under either answers the section.
 */
import { fold } from "../text/fold.ts";
import type { Heading } from "./match.ts";

/** For each copy the heading it repeats, by their positions; headings below a copy repeat those below what it repeats. */
export function copies(
  headings: readonly Heading[],
  answers: (heading: number) => boolean,
): ReadonlyMap<number, number> {
  const firsts = new Map<string, number>();
  for (const [at, heading] of headings.entries()) if (answers(at)) firsts.set(keyOf(heading.parent, heading), at);
  const found = new Map<number, number>();
  for (const [at, heading] of headings.entries()) {
    if (answers(at)) continue;
    const parent = heading.parent === null ? null : (found.get(heading.parent) ?? heading.parent);
    const first = heading.title === "" ? undefined : firsts.get(keyOf(parent, heading));
    if (first !== undefined) found.set(at, first);
  }
  return found;
}

function keyOf(parent: number | null, { title }: Heading): string {
  return `${parent ?? ""} ${fold(title)}`;
}
