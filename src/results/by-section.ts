/** Findings gathered under the section of the outline they concern, in the outline's order. */
import type { AnyFinding } from "../check/rules/index.ts";
import { type Section, sectionsOf } from "../outline/outline.ts";
import { reportWords } from "../strings/vi/check-report.ts";
import type { ReadReport } from "./checked-report.ts";

export interface SectionFindings {
  /** «Phần thứ hai › III. Những kiến nghị, đề xuất», or the words for the whole document. */
  readonly heading: string;
  readonly findings: readonly AnyFinding[];
}

/** Groups with at least one finding; what concerns no section comes first. */
export function bySection({ checked, outline }: ReadReport): readonly SectionFindings[] {
  const groups = new Map<string | null, AnyFinding[]>();
  for (const finding of checked.findings) {
    const group = groups.get(finding.section);
    if (group === undefined) groups.set(finding.section, [finding]);
    else group.push(finding);
  }
  const order: (string | null)[] = [null, ...(outline === null ? [] : [...sectionsOf(outline)].map(({ id }) => id))];
  const headings = sectionHeadings(outline?.sections ?? []);
  return order.flatMap((section) => {
    const findings = groups.get(section);
    if (findings === undefined) return [];
    return [{ heading: (section === null ? undefined : headings.get(section)) ?? reportWords.wholeDocument, findings }];
  });
}

/** Section id → its heading with the part it stands in. */
export function sectionHeadings(sections: readonly Section[], above = ""): Map<string, string> {
  const headings = new Map<string, string>();
  for (const section of sections) {
    const own = `${section.marker} ${section.title}`.trim();
    headings.set(section.id, above === "" ? own : `${above} › ${own}`);
    const below = section.kind === "part" && section.marker !== "" ? section.marker : above;
    for (const [id, heading] of sectionHeadings(section.children, below)) headings.set(id, heading);
  }
  return headings;
}
