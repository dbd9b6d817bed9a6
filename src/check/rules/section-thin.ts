/**
 * Something is written under the heading, but so little that it can hardly answer the section (what counts as thin is
 * said in section-reading.ts). A judgement about substance, so never more than a warning.
 */
import { rule } from "../rule.ts";
import { type SectionName, sectionName } from "../section-name.ts";

export interface SectionThin {
  readonly section: SectionName;
  /** Own words found. */
  readonly words: number;
}

export const sectionThin = rule({
  id: "section-thin",
  severity: "warning",
  group: "sections",
  *check({ match, sections }) {
    if (match === null) return;
    for (const { section, heading } of match.sections) {
      const reading = sections.get(section.id);
      if (reading?.status !== "thin" || heading === null) continue;
      const data: SectionThin = { section: sectionName(section), words: reading.words };
      yield { paragraph: heading.paragraph, section: section.id, data };
    }
  },
});
