/** Findings in the order a reader goes through the report. */
import type { Match } from "../../match/match.ts";
import type { Finding, Severity } from "../rule.ts";

const WEIGHT: { readonly [Level in Severity]: number } = { error: 0, warning: 1, note: 2 };

/**
 * By place in the document; a missing section comes where it should stand, what concerns the whole document first. At
 * one place the graver first, then as the rules told them.
 */
export function sorted<F extends Finding>(findings: readonly F[], match: Match | null): readonly F[] {
  const places = sectionPlaces(match);
  const position = ({ place, section }: F): number => {
    if (place?.paragraph != null) return place.paragraph;
    return section === null ? -1 : (places.get(section) ?? -1);
  };
  return findings
    .map((finding) => ({ finding, at: position(finding) }))
    .sort((a, b) => a.at - b.at || WEIGHT[a.finding.severity] - WEIGHT[b.finding.severity])
    .map(({ finding }) => finding);
}

/** Where a section stands, or should: half a step behind the section before it in the outline. */
function sectionPlaces(match: Match | null): ReadonlyMap<string, number> {
  const places = new Map<string, number>();
  let end = -1;
  for (const { section, heading, content } of match?.sections ?? []) {
    if (heading !== null) end = unbrokenEnd(heading.lastParagraph, content);
    places.set(section.id, heading?.paragraph ?? end + 0.5);
  }
  return places;
}

/** The last paragraph of the text straight below a heading; what belongs to the section further down does not count. */
function unbrokenEnd(last: number, content: readonly number[]): number {
  const gap = content.findIndex((paragraph, at) => paragraph > last + 1 + at);
  return gap === -1 ? Math.max(last, content.at(-1) ?? last) : (content[gap - 1] ?? last);
}
