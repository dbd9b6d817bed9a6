/** One target of a report as the JSON of contract.md. */
import type { Goal, TargetResult } from "../targets/target.ts";

/**
 * What a report says of a target, or null where it says nothing. A target owed that the report does not speak of has its
 * name and target, and no paragraph. `missing` names what keeps it from a verdict; `certain` is false where a part of the
 * reading is.
 */
export function targetJson({ owed, reading, comparison }: TargetResult): object {
  const goal = reading?.goal?.value ?? owed?.goal ?? null;
  const base = reading?.base?.value ?? owed?.base ?? null;
  const parts = [reading?.goal, reading?.base, reading?.actuals.at(-1)?.amount];
  return {
    name: reading?.name.value ?? owed?.name ?? "",
    unit: reading?.unit.value ?? owed?.unit ?? "",
    comparator: goal?.comparator ?? null,
    target: goal === null ? null : goalJson(goal),
    ...(goal?.comparator === "range" ? { to: goal.to } : {}),
    actual: comparison.actual ?? gradeOf(reading),
    base: base?.kind ?? null,
    ...(base?.kind === "byYear" ? { year: base.year } : {}),
    claimed: reading?.claimed?.value ?? null,
    computed: comparison.computed,
    pace: comparison.pace,
    missing: [...comparison.missing],
    certain: parts.every((part) => part?.certain !== false),
    owed: owed?.id ?? null,
    paragraph: reading?.place.paragraph ?? null,
  };
}

/** A number, or the name of a grade; true for what is to be done. */
function goalJson(goal: Goal): number | string | boolean {
  if (goal.comparator === "grade") return goal.grade;
  return goal.comparator === "yesNo" ? true : goal.value;
}

function gradeOf(reading: TargetResult["reading"]): string | boolean | null {
  const amount = reading?.actuals.at(-1)?.amount.value;
  if (amount?.kind === "grade") return amount.grade;
  return amount?.kind === "done" ? amount.done : null;
}
