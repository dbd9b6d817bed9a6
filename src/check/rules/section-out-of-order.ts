/**
 * A heading stands at another place than the outline gives its section. The numbers do not matter, only the sequence:
 * a report that renumbers II as IV keeps its order. A warning, not an error: everything asked for is there, and some
 * committees move a section on purpose.
 *
 * Silent for a section that stands inside another («IV. Đánh giá chung, 2. Hạn chế»): it is part of that one there.
 *
 * Of a disturbed sequence the fewest headings are told: those outside the longest run that keeps the outline's order.
 */
import type { Match, SectionMatch } from "../../match/match.ts";
import { rule } from "../rule.ts";
import { type SectionName, sectionName } from "../section-name.ts";

export interface SectionOutOfOrder {
  readonly section: SectionName;
  /** A section that keeps its place and that this one stands on the wrong side of, the nearest. */
  readonly other: SectionName;
  /** Where this one stands in the report; the outline wants the opposite. */
  readonly stands: "before" | "behind";
}

export const sectionOutOfOrder = rule({
  id: "section-out-of-order",
  severity: "warning",
  group: "sections",
  *check({ match }) {
    if (match === null) return;
    const placed = match.sections.filter((entry) => entry.heading !== null && !standsInsideAnother(entry, match));
    const kept = longestRun(placed.map(place));
    for (const [position, entry] of placed.entries()) {
      if (kept.has(position) || movedWithParent(entry, placed, kept)) continue;
      const wrong = wrongSide(position, placed, kept);
      if (wrong === null) continue;
      const data: SectionOutOfOrder = { section: sectionName(entry.section), ...wrong.data };
      yield { paragraph: place(entry), section: entry.section.id, related: wrong.paragraph, data };
    }
  },
});

/** Whether a heading around its own answers a section that it is no part of in the outline. */
function standsInsideAnother({ section, heading }: SectionMatch, { sections, headings, byId }: Match): boolean {
  const above = new Set<string>();
  for (let id = byId.get(section.id)?.parent ?? null; id !== null; id = byId.get(id)?.parent ?? null) above.add(id);
  for (let up = heading?.parent ?? null; up !== null; up = headings[up]?.parent ?? null) {
    const answered = sections.filter((one) => one.heading === headings[up]);
    if (answered.length > 0 && !answered.some((one) => above.has(one.section.id))) return true;
  }
  return false;
}

/** The nearest kept section on the wrong side of this one. */
function wrongSide(position: number, placed: readonly SectionMatch[], kept: ReadonlySet<number>) {
  const here = place(placed[position]);
  const earlier = placed.filter((one, at) => kept.has(at) && at < position && place(one) > here);
  const later = placed.filter((one, at) => kept.has(at) && at > position && place(one) < here);
  const behind = later.sort((a, b) => place(b) - place(a))[0];
  const before = earlier.sort((a, b) => place(a) - place(b))[0];
  const other = behind ?? before;
  if (other === undefined) return null;
  const stands: SectionOutOfOrder["stands"] = behind === undefined ? "before" : "behind";
  return { paragraph: place(other), data: { other: sectionName(other.section), stands } };
}

function place(entry: SectionMatch | undefined): number {
  return entry?.heading?.paragraph ?? -1;
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
