/**
 * The sub-sections the outline gives have no headings of their own: the report answers them by a list of sentences
 * under the heading above. Common and often accepted, so one note for the lot.
 */
import { rule } from "../rule.ts";
import { type SectionName, sectionName } from "../section-name.ts";

export interface SectionAsList {
  readonly section: SectionName;
  /** The sub-sections without headings, in the outline's order. */
  readonly below: readonly SectionName[];
}

export const sectionAsList = rule({
  id: "section-as-list",
  severity: "note",
  group: "sections",
  *check({ match }) {
    if (match === null) return;
    for (const entry of match.sections) {
      if (entry.heading === null) continue;
      const listed = match.sections.filter((one) => one.parent === entry.section.id && one.via === "list");
      if (listed.length === 0) continue;
      const data: SectionAsList = {
        section: sectionName(entry.section),
        below: listed.map((one) => sectionName(one.section)),
      };
      yield { paragraph: entry.heading.paragraph, section: entry.section.id, data };
    }
  },
});
