/**
 * Something is written under the heading, but so little that it can hardly answer the section; or a part lacks the
 * opening asked for (what counts as thin is said in section-reading.ts). A judgement about substance, so never more than
 * a warning.
 */
import { rule } from "../rule.ts";
import { type SectionName, sectionName } from "../section-name.ts";

export type SectionThin =
  /** Next to nothing is written: so many own words. */
  | { readonly lacks: "text"; readonly section: SectionName; readonly words: number }
  /** The sections below are written, the opening the outline asks for is not; `asked` is its guidance. */
  | { readonly lacks: "opening"; readonly section: SectionName; readonly asked: string };

export const sectionThin = rule({
  id: "section-thin",
  severity: "warning",
  group: "sections",
  *check({ match, sections }) {
    if (match === null) return;
    for (const { section, heading } of match.sections) {
      const reading = sections.get(section.id);
      if (reading?.status !== "thin" || heading === null) continue;
      const name = sectionName(section);
      const data: SectionThin =
        section.children.length === 0
          ? { lacks: "text", section: name, words: reading.words }
          : { lacks: "opening", section: name, asked: section.guidance[0]?.text ?? "" };
      yield { paragraph: heading.paragraph, section: section.id, data };
    }
  },
});
