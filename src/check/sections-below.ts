/** The sections below a section. */
import type { Match, SectionMatch } from "../match/match.ts";

/** All of them, at any depth, in the outline's order. */
export function sectionsBelow({ section }: SectionMatch, match: Match): readonly SectionMatch[] {
  return section.children.flatMap(({ id }) => {
    const entry = match.byId.get(id);
    return entry === undefined ? [] : [entry, ...sectionsBelow(entry, match)];
  });
}
