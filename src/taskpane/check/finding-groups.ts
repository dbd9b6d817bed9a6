/** Findings under the sections of the outline they concern, as a filter lets them through. */
import type { Severity } from "../../check/rule.ts";
import type { AnyFinding } from "../../check/rules/index.ts";
import { type Outline, sectionsOf } from "../../outline/outline.ts";
import { findingText } from "../../strings/vi.ts";
import { foldLoose } from "../../text/fold.ts";
import type { Filter } from "../pane-state.ts";
import { partsOf, sectionHeading } from "../section-heading.ts";

export interface FindingGroup {
  /** Id of the section; "" for what concerns the whole document. */
  readonly section: string;
  /** The part it stands in; "" for none. */
  readonly part: string;
  /** "" for the whole document. */
  readonly heading: string;
  /** Positions in the list of all findings, in its order. */
  readonly findings: readonly number[];
  /** The gravest severity inside. */
  readonly severity: Severity;
}

const GRAVITY: readonly Severity[] = ["error", "warning", "note"];

/** Groups with at least one finding, in the outline's order; what concerns no section comes first. */
export function findingGroups(
  findings: readonly AnyFinding[],
  outline: Outline | null,
  filter: Filter,
): readonly FindingGroup[] {
  const wanted = foldLoose(filter.text);
  const groups = new Map<string, number[]>();
  for (const [at, finding] of findings.entries()) {
    if (filter.severity !== "all" && finding.severity !== filter.severity) continue;
    if (filter.group !== "all" && finding.group !== filter.group) continue;
    if (wanted !== "" && !foldLoose(searched(finding)).includes(wanted)) continue;
    const section = finding.section ?? "";
    const group = groups.get(section);
    if (group === undefined) groups.set(section, [at]);
    else group.push(at);
  }
  const sections = outline === null ? [] : [...sectionsOf(outline)];
  const parts = outline === null ? new Map<string, string>() : partsOf(outline);
  const headings = new Map(sections.map((section) => [section.id, sectionHeading(section)]));
  const order = [...new Set(["", ...sections.map(({ id }) => id), ...groups.keys()])];
  return order.flatMap((section) => {
    const members = groups.get(section);
    if (members === undefined) return [];
    const severities = new Set(members.map((at) => findings[at]?.severity));
    return [
      {
        section,
        part: parts.get(section) ?? "",
        heading: headings.get(section) ?? "",
        findings: members,
        severity: GRAVITY.find((severity) => severities.has(severity)) ?? "note",
      },
    ];
  });
}

function searched(finding: AnyFinding): string {
  const { message, need, have, how } = findingText(finding);
  return [message, need, have, how, finding.place?.text ?? ""].join(" ");
}

/** The finding before or after one in the groups' order; the first, or the last, where none is looked at. */
export function neighbour(groups: readonly FindingGroup[], at: number | null, step: 1 | -1): number | null {
  const order = groups.flatMap(({ findings }) => findings);
  const place = at === null ? -1 : order.indexOf(at);
  if (place === -1) return order.at(step === 1 ? 0 : -1) ?? null;
  return order[place + step] ?? null;
}
