/**
 * A section the outline requires has no heading in the report. One finding for a whole missing branch: the sections
 * below are folded into its data. Where only the heading line is absent and the sections below are there, it is a
 * warning: nothing of substance is missing.
 *
 * Silent for optional sections («nếu có»), for sections answered by a list (see section-as-list) and for those declared
 * not to arise.
 */
import type { Match, SectionMatch } from "../../match/match.ts";
import type { CheckContext } from "../rule.ts";
import { rule } from "../rule.ts";
import { type SectionName, sectionName } from "../section-name.ts";
import { sectionsBelow } from "../sections-below.ts";

export interface SectionMissing {
  readonly section: SectionName;
  /** The section around it, null at the top. */
  readonly within: SectionName | null;
  /** The section of the outline it should follow and that the report has; null when it should come first. */
  readonly after: SectionName | null;
  /** Required sections below it that are missing with it. */
  readonly below: readonly SectionName[];
  /** Only the heading line is absent: sections below it are in the report. */
  readonly headingOnly: boolean;
}

export const sectionMissing = rule({
  id: "section-missing",
  severity: "error",
  group: "sections",
  *check({ match, sections }: CheckContext) {
    if (match === null) return;
    const missing = (entry: SectionMatch): boolean => sections.get(entry.section.id)?.status === "missing";
    const absent = (entry: SectionMatch): boolean => missing(entry) || isDeclaredAway(entry, sections);
    let after: SectionName | null = null;
    for (const entry of match.sections) {
      if (!absent(entry)) after = sectionName(entry.section);
      if (!missing(entry)) continue;
      const within = entry.parent === null ? null : (match.byId.get(entry.parent) ?? null);
      if (!entry.section.required || (within !== null && wholly(within, match, missing, absent))) continue;
      const below = sectionsBelow(entry, match);
      const data: SectionMissing = {
        section: sectionName(entry.section),
        within: within === null ? null : sectionName(within.section),
        after,
        below: below.filter((one) => missing(one) && one.section.required).map((one) => sectionName(one.section)),
        headingOnly: below.some((one) => !absent(one)),
      };
      yield {
        paragraph: null,
        section: entry.section.id,
        data: data.headingOnly ? { ...data, below: [] } : data,
        fix: { type: "insertSection" as const, section: entry.section.id },
        ...(data.headingOnly ? { severity: "warning" as const } : {}),
      };
    }
  },
});

type Is = (entry: SectionMatch) => boolean;

/** Whether a section is missing and nothing below it is in the report. */
function wholly(entry: SectionMatch, match: Match, missing: Is, absent: Is): boolean {
  return missing(entry) && sectionsBelow(entry, match).every(absent);
}

/** Not in the report, and declared not to arise. */
function isDeclaredAway({ section, heading }: SectionMatch, sections: CheckContext["sections"]): boolean {
  return heading === null && sections.get(section.id)?.declared !== undefined;
}
