/**
 * Under the heading stands nothing but the guidance of the outline, verbatim or lightly edited.
 *
 * Silent where the guidance stands under the sub-headings only (these are told), and once the reporter has written
 * words of his own beside it; what is left of the guidance is then told by leftover-guidance.
 */
import { rule } from "../rule.ts";
import { type SectionName, sectionName } from "../section-name.ts";

export interface SectionGuidanceOnly {
  readonly section: SectionName;
}

export const sectionGuidanceOnly = rule({
  id: "section-guidance-only",
  severity: "error",
  group: "sections",
  *check({ match, sections, folded }) {
    if (match === null) return;
    for (const { section, heading, content } of match.sections) {
      if (sections.get(section.id)?.status !== "guidanceOnly" || heading === null) continue;
      if (content.every((paragraph) => folded(paragraph) === "")) continue;
      const data: SectionGuidanceOnly = { section: sectionName(section) };
      yield { paragraph: heading.paragraph, section: section.id, data };
    }
  },
});
