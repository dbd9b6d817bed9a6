/**
 * A section has its heading and nothing under it. An empty part or chapter is told once, at its own heading; the
 * sections below it are folded into its data.
 *
 * Silent for a section whose outline gives only sub-sections while any of them is written, and for optional sections
 * left bare («nếu có» with nothing to say).
 */
import type { CheckContext } from "../rule.ts";
import { rule } from "../rule.ts";
import { type SectionName, sectionName } from "../section-name.ts";

export interface SectionEmpty {
  readonly section: SectionName;
  /** Empty sections below, told by this finding. */
  readonly below: readonly SectionName[];
}

export const sectionEmpty = rule({
  id: "section-empty",
  severity: "error",
  group: "sections",
  *check({ match, sections }: CheckContext) {
    if (match === null) return;
    const told = new Set<string>();
    for (const { section, parent, heading } of match.sections) {
      if (sections.get(section.id)?.status !== "empty" || heading === null) continue;
      if (parent !== null && told.has(parent)) {
        told.add(section.id);
        continue;
      }
      told.add(section.id);
      const below = match.sections.filter(
        (one) => one.section.id.startsWith(`${section.id}.`) && sections.get(one.section.id)?.status === "empty",
      );
      const data: SectionEmpty = { section: sectionName(section), below: below.map((one) => sectionName(one.section)) };
      yield {
        paragraph: heading.paragraph,
        section: section.id,
        data,
        ...(section.required ? {} : { severity: "warning" as const }),
      };
    }
  },
});
