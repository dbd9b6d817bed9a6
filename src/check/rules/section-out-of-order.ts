/**
 * A heading stands at another place than the outline gives its section. The numbers do not matter, only the sequence:
 * a report that renumbers II as IV keeps its order. A warning, not an error: everything asked for is there, and some
 * committees move a section on purpose.
 *
 * Of a disturbed sequence the fewest headings are told: those outside the longest run that keeps the outline's order.
 */
import type { SectionMatch } from "../../match/match.ts";
import { rule } from "../rule.ts";
import { type SectionName, sectionName } from "../section-name.ts";

export interface SectionOutOfOrder {
  readonly section: SectionName;
  /** The section it should follow; null when it should come first. */
  readonly after: SectionName | null;
  /** The section before whose heading it now stands; null when it stands last. */
  readonly before: SectionName | null;
}

export const sectionOutOfOrder = rule({
  id: "section-out-of-order",
  severity: "warning",
  group: "sections",
  *check({ match }) {
    if (match === null) return;
    const placed = match.sections.filter(({ heading }) => heading !== null);
    const kept = longestRun(placed.map(place));
    for (const [position, entry] of placed.entries()) {
      if (kept.has(position) || movedWithParent(entry, placed, kept)) continue;
      const before = next(entry, placed);
      const after = placed.slice(0, position).findLast((_, earlier) => kept.has(earlier));
      const data: SectionOutOfOrder = {
        section: sectionName(entry.section),
        after: after === undefined ? null : sectionName(after.section),
        before: before === undefined ? null : sectionName(before.section),
      };
      yield { paragraph: place(entry), section: entry.section.id, data };
    }
  },
});

function place({ heading }: SectionMatch): number {
  return heading?.paragraph ?? -1;
}

/** The matched section whose heading comes next in the report. */
function next(entry: SectionMatch, placed: readonly SectionMatch[]): SectionMatch | undefined {
  return placed.filter((one) => place(one) > place(entry)).sort((a, b) => place(a) - place(b))[0];
}

/** A sub-section that went along with its section is not told again. */
function movedWithParent(entry: SectionMatch, placed: readonly SectionMatch[], kept: ReadonlySet<number>): boolean {
  const parent = placed.findIndex(({ section }) => section.id === entry.parent);
  const above = placed[parent];
  return above !== undefined && !kept.has(parent) && place(above) < place(entry);
}

/** Positions of a longest non-decreasing run (patience sorting with links back); one heading may answer two sections. */
function longestRun(values: readonly number[]): ReadonlySet<number> {
  const tails: number[] = [];
  const previous: number[] = [];
  for (const [position, value] of values.entries()) {
    const length = tails.findIndex((tail) => (values[tail] ?? 0) > value);
    const at = length === -1 ? tails.length : length;
    previous.push(tails[at - 1] ?? -1);
    tails[at] = position;
  }
  const run = new Set<number>();
  for (let position = tails.at(-1) ?? -1; position >= 0; position = previous[position] ?? -1) run.add(position);
  return run;
}
