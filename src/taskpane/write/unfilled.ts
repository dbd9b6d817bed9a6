/** The sections still to be written, and the way from one to the next. */
import type { Checked } from "../../check/check.ts";
import type { SectionReading } from "../../check/section-status.ts";

/** Ids in the outline's order: required, wanting text of their own, and neither written nor declared not to arise. */
export function unfilled({ match, sections }: Pick<Checked, "match" | "sections">): readonly string[] {
  return (match?.sections ?? [])
    .filter(({ section }) => section.required && isOpen(sections.get(section.id)))
    .map(({ section }) => section.id);
}

function isOpen(reading: SectionReading | undefined): boolean {
  if (reading === undefined || !reading.wantsText) return false;
  return reading.status !== "filled" && reading.status !== "declaredNone";
}

/** The next one from a section, in the outline's order, round the end; null when all are written. */
export function nextUnfilled(
  checked: Pick<Checked, "match" | "sections">,
  from: string | null,
  step: 1 | -1,
): string | null {
  const open = new Set(unfilled(checked));
  const all = (checked.match?.sections ?? []).map(({ section }) => section.id);
  const start = from === null ? (step === 1 ? -1 : all.length) : all.indexOf(from);
  for (let passed = 1; passed <= all.length; passed += 1) {
    const at = (((start + passed * step) % all.length) + all.length) % all.length;
    const id = all[at];
    if (id !== undefined && open.has(id)) return id;
  }
  return null;
}
