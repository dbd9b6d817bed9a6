/**
 * A target the report owes, and does not speak of: neither in its text nor in its tables, under this name or a near one.
 *
 * Silent without a list of targets owed, and for a target of which only the kind is known («chỉ tiêu về đoàn thể») as
 * soon as any paragraph speaks of the matter. About substance, so a warning.
 */
import { paragraphWords } from "../../document/folded-paragraphs.ts";
import { nameWords } from "../../targets/name-likeness.ts";
import type { OwedTarget } from "../../targets/target.ts";
import type { CheckContext, Observation } from "../rule.ts";
import { rule } from "../rule.ts";

export interface TargetMissing {
  readonly name: string;
  /** The sentence or row it was read from. */
  readonly source: string;
}

export const targetMissing = rule({
  id: "target-missing",
  severity: "warning",
  group: "targets",
  *check(context: CheckContext): Generator<Observation<TargetMissing>> {
    const section = context.match?.sections.find(({ section: { demands } }) => demands.includes("targetComparison"));
    for (const { owed, reading } of context.targets.results) {
      if (owed === null || reading !== null || isPlanned(owed, context)) continue;
      if (owed.goal === null && isSpokenOf(owed, context)) continue;
      const data: TargetMissing = { name: owed.name, source: owed.source.text };
      yield { paragraph: null, data, ...(section === undefined ? {} : { section: section.section.id }) };
    }
  },
});

/** What an outline asks to be set for the time to come is answered by a plan. */
function isPlanned({ source, name }: OwedTarget, { targets }: CheckContext): boolean {
  if (source.kind !== "outline") return false;
  const asked = nameWords(name);
  return targets.plans.some((plan) => {
    const there = nameWords(plan.name.value);
    return [...asked].every((word) => there.has(word));
  });
}

const NAMED = 0.75;

function isSpokenOf({ name }: OwedTarget, { document }: CheckContext): boolean {
  const asked = [...nameWords(name)];
  const words = paragraphWords(document);
  return document.paragraphs.some(({ index }) => {
    const there = new Set(words(index));
    return asked.filter((word) => there.has(word)).length >= asked.length * NAMED;
  });
}
