/** The sections below a section. */
import type { Match, SectionMatch } from "../match/match.ts";

/** All of them, at any depth, in the outline's order. */
export function sectionsBelow({ section }: SectionMatch, match: Match): readonly SectionMatch[] {
  const inside = new Set([section.id]);
  return match.sections.filter(({ parent, section: { id } }) => {
    if (parent === null || !inside.has(parent)) return false;
    inside.add(id);
    return true;
  });
}
