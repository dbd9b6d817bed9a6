/**
 * «Không phát sinh»: sections the drafter declares to have nothing to report.
 *
 * A declaration holds for the section and all below it, as long as nothing is written there: what is written speaks for
 * itself, and counts as what it is.
 */
import type { Match } from "../match/match.ts";
import type { Section } from "../outline/outline.ts";
import type { Declaration } from "../outline/state.ts";
import type { SectionReading, SectionStatus } from "./section-status.ts";
import { sectionsBelow } from "./sections-below.ts";

const UNWRITTEN: ReadonlySet<SectionStatus> = new Set(["missing", "empty", "guidanceOnly"]);

/** The readings with the declared sections as declared. */
export function withDeclarations(
  readings: ReadonlyMap<string, SectionReading>,
  declarations: readonly Declaration[],
  match: Match | null,
): ReadonlyMap<string, SectionReading> {
  if (match === null || declarations.length === 0) return readings;
  const reasons = new Map<string, string>();
  for (const { section, reason } of declarations) {
    const entry = match.byId.get(section);
    if (entry === undefined) continue;
    for (const one of [entry, ...sectionsBelow(entry, match)]) {
      // Nearer is dearer: what is said of the section itself goes before what is said of the one around it.
      if (one === entry || !reasons.has(one.section.id)) reasons.set(one.section.id, reason);
    }
  }
  const declared = new Map(readings);
  // From the innermost out: a section that only holds others has nothing to report when none of them has.
  for (const { section } of [...match.sections].reverse()) {
    const reading = readings.get(section.id);
    if (reading === undefined || !UNWRITTEN.has(reading.status)) continue;
    const reason = reasons.get(section.id) ?? (reading.wantsText ? undefined : reasonBelow(section, declared));
    if (reason !== undefined) declared.set(section.id, { ...reading, status: "declaredNone", declared: reason });
  }
  return declared;
}

/** The reason of the first section straight below, where all of them are declared. */
function reasonBelow({ children }: Section, readings: ReadonlyMap<string, SectionReading>): string | undefined {
  const reasons = children.map(({ id }) => readings.get(id)?.declared);
  return reasons.every((reason) => reason !== undefined) ? reasons[0] : undefined;
}
