/** Which section a paragraph belongs to. */
import type { Match } from "../../match/match.ts";

/** Section id by paragraph, the lines of headings included; a listed answer counts as its parent's. */
export function sectionsByParagraph(match: Match | null): ReadonlyMap<number, string> {
  const found = new Map<number, string>();
  const claim = (paragraph: number, section: string): void => {
    if (!found.has(paragraph)) found.set(paragraph, section);
  };
  for (const { section, heading } of match?.sections ?? []) {
    if (heading === null) continue;
    for (let at = heading.paragraph; at <= heading.lastParagraph; at++) claim(at, section.id);
  }
  for (const { section, content, via } of match?.sections ?? []) {
    if (via !== "list") for (const paragraph of content) claim(paragraph, section.id);
  }
  return found;
}
