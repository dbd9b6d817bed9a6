/**
 * A result set against its target. Nothing is computed when a part is missing or uncertain; what is missing is named. A
 * whole-term target is judged twice before the term is over: against the full figure, and against the part due by now.
 */
import { LEVEL_UNIT } from "../text/target-units.ts";
import { rankOf } from "./grades.ts";
import { elapsedShare, elapsedYears, type ReportTime } from "./report-time.ts";
import type {
  Actual,
  Amount,
  Base,
  Comparison,
  Direction,
  Goal,
  MissingPart,
  OwedTarget,
  Part,
  TargetReading,
  Verdict,
} from "./target.ts";
import { inUnit } from "./unit-scale.ts";

/** The comparison of a reading, its target taken from the list owed where the report itself does not state one. */
export function compared(reading: TargetReading | null, owed: OwedTarget | null, time: ReportTime): Comparison {
  const sides = sidesOf(reading, owed);
  const missing = missingParts(sides, time);
  const stated = reading?.statedRatio ?? null;
  if (sides.goal === null && stated?.certain === true && sides.better === "higher")
    return byRatio(stated.value / 100, sides.base, time);
  if (missing.length > 0 || sides.goal === null || sides.actual === null) {
    return {
      ...NOTHING,
      actual: sides.actual === null ? null : numberOf(sides.actual.amount.value, sides.unit),
      missing,
    };
  }
  const { amount } = sides.actual;
  if (sides.goal.comparator === "grade") return graded(sides.goal.grade, amount.value, time);
  if (sides.goal.comparator === "yesNo") return done(amount.value, time);
  return byFigures({ ...sides, goal: sides.goal, actual: sides.actual }, time);
}

/**
 * Result by target where all that keeps them from being compared is whether the target is the term's or a year's; null in
 * every other case.
 */
export function ratioOnAnyBase(reading: TargetReading, owed: OwedTarget | null, time: ReportTime): number | null {
  const sides = sidesOf(reading, owed);
  const missing = missingParts(sides, time);
  const isBaseUnknown = missing.length > 0 && missing.every((part) => part === "base" || part === "certainty");
  const { goal, actual, unit, hasSureFigures } = sides;
  if (!isBaseUnknown || !hasSureFigures || goal === null || actual === null) return null;
  if (goal.comparator === "grade" || goal.comparator === "yesNo" || goal.value <= 0) return null;
  const value = numberOf(actual.amount.value, unit);
  return value === null ? null : value / goal.value;
}

const NOTHING: Comparison = {
  computed: null,
  pace: null,
  full: null,
  due: null,
  actual: null,
  ratio: null,
  paceRatio: null,
  missing: [],
};

interface Sides {
  readonly goal: Goal | null;
  readonly base: Base | null;
  readonly unit: string;
  readonly actual: Actual | null;
  readonly better: Direction;
  /** Whether every part that a verdict would rest on is certain. */
  readonly certain: boolean;
  /** The same but for the base. */
  readonly hasSureFigures: boolean;
}

function sidesOf(reading: TargetReading | null, owed: OwedTarget | null): Sides {
  const own = reading?.goal ?? null;
  const unit = reading?.unit.value ?? owed?.unit ?? "";
  const lent = own === null ? (owed?.goal ?? null) : null;
  const goal = own?.value ?? (lent === null ? null : inUnitOf(lent, owed?.unit ?? "", unit));
  const base = own === null && owed?.base != null ? { value: owed.base, certain: true } : (reading?.base ?? null);
  const actual = reading?.actuals.at(-1) ?? null;
  const figures: (Pick<Part<unknown>, "certain"> | null)[] = [own, actual?.amount ?? null, reading?.unit ?? null];
  const hasSureFigures = figures.every((part) => part === null || part.certain);
  return {
    goal,
    base: base?.value ?? null,
    unit,
    actual,
    better: lent !== null && owed !== null ? owed.better : (reading?.better ?? owed?.better ?? "higher"),
    certain: hasSureFigures && (base === null || base.certain),
    hasSureFigures,
  };
}

function inUnitOf(goal: Goal, from: string, to: string): Goal {
  if (goal.comparator === "grade" || goal.comparator === "yesNo") return goal;
  const value = inUnit(goal.value, from, to);
  return goal.comparator === "range" ? { ...goal, value, to: inUnit(goal.to, from, to) } : { ...goal, value };
}

function missingParts({ goal, base, unit, actual, certain }: Sides, time: ReportTime): readonly MissingPart[] {
  const missing: MissingPart[] = [];
  if (goal === null) missing.push("goal");
  if (actual === null) missing.push("actual");
  if (goal === null || actual === null) return missing;
  const isFigure = goal.comparator !== "grade" && goal.comparator !== "yesNo";
  const { value } = actual.amount;
  if (isFigure ? numberOf(value, unit) === null : value.kind === "figure") missing.push("unit");
  if (isFigure && base === null) missing.push("base");
  if (base?.kind === "perYear" && isFigure && yearsCovered(actual, time) === null) missing.push("time");
  // Half a year's output says nothing of a yearly one.
  if (base?.kind === "byYear" && actual.span.kind === "months" && unit !== "%" && !LEVEL_UNIT.test(unit)) {
    missing.push("time");
  }
  if (!certain) missing.push("certainty");
  return missing;
}

/**
 * The number to be compared in the unit of the target: 83.3 for «10/12» where a percentage is asked; null if there is
 * none.
 */
export function numberOf(amount: Amount, unit: string): number | null {
  if (amount.kind !== "figure") return null;
  if (unit !== "%") return amount.percent ? null : amount.value;
  if (amount.percent) return amount.value;
  const { denominator } = amount;
  return denominator === undefined || denominator === 0 ? null : Math.round((10000 * amount.value) / denominator) / 100;
}

/** What a stated share of the target says by itself. */
function byRatio(ratio: number, base: Base | null, time: ReportTime): Comparison {
  const isPaced = base?.kind === "term";
  const computed: Verdict = ratio > 1 ? "exceeded" : ratio === 1 ? "met" : short(ratio, isPaced, time);
  const elapsed = isPaced ? elapsedShare(time) : null;
  if (elapsed === null || elapsed <= 0 || elapsed >= 1) return { ...NOTHING, computed, ratio };
  return { ...NOTHING, computed, ratio, pace: paceOf(ratio, elapsed, null), paceRatio: ratio / elapsed };
}

function graded(goal: Parameters<typeof rankOf>[0], amount: Amount, time: ReportTime): Comparison {
  if (amount.kind !== "grade") return { ...NOTHING, missing: ["unit"] };
  const over = rankOf(amount.grade) - rankOf(goal);
  return { ...NOTHING, computed: over > 0 ? "exceeded" : over === 0 ? "met" : short(0, false, time) };
}

function done(amount: Amount, time: ReportTime): Comparison {
  const isDone = amount.kind === "done" ? amount.done : amount.kind === "grade";
  return { ...NOTHING, computed: isDone ? "met" : short(0, false, time) };
}

interface FullSides extends Sides {
  readonly goal: Exclude<Goal, { comparator: "grade" | "yesNo" }>;
  readonly actual: Actual;
}

function byFigures(sides: FullSides, time: ReportTime): Comparison {
  const { goal, base, unit, actual } = sides;
  const amount = actual.amount.value;
  const value = numberOf(amount, unit);
  if (value === null) return { ...NOTHING, missing: ["unit"] };
  const years = base?.kind === "perYear" ? yearsCovered(actual, time) : [1, 1];
  const [fewest = 1, most = 1] = years ?? [];
  const verdicts = [fewest, most].map((times) => against(sides, amount, value, times));
  const [one, other] = verdicts;
  const full = goal.value * ((fewest + most) / 2);
  const ratio = full === 0 ? null : value / full;
  const isClear = one === other && one !== undefined;
  const isPaced = isAdditive(base, unit) && base?.kind !== "perYear";
  const computed = !isClear ? null : one === "short" ? short(closeness(sides.better, ratio), isPaced, time) : one;
  const elapsed = isPaced ? elapsedShare(time) : null;
  const due = elapsed === null || elapsed <= 0 || elapsed >= 1 || sides.better === "lower" ? null : full * elapsed;
  return {
    computed,
    pace: due === null ? null : paceOf(value, due, amount),
    full,
    due,
    actual: value,
    ratio,
    paceRatio: due === null ? null : value / due,
    missing: isClear ? [] : ["time"],
  };
}

/**
 * Whether a target is plainly not met: short of it when the term is over, of a share or level at any time, of a whole-term
 * count only where it lags behind the part due by now as well.
 */
export function fallsShort({ computed, pace, full, ratio }: Comparison, base: Base | null): boolean {
  if (computed === "missed") return true;
  if (computed !== "notYetMet") return false;
  if (base?.kind === "term" && ratio !== null) return pace === "notYetMet";
  // Of a bare share of the target it is not known over which time it was to be reached.
  return full !== null || ratio === null || base?.kind === "share";
}

/** Counts add up over the years; shares, averages and growth do not. */
function isAdditive(base: Base | null, unit: string): boolean {
  return base?.kind === "term" && unit !== "%" && !LEVEL_UNIT.test(unit);
}

/** Fewest and most years a result covers, beside a target per year; null when unknown. */
function yearsCovered({ span }: Actual, time: ReportTime): readonly [number, number] | null {
  switch (span.kind) {
    case "yearly":
    case "year":
    case "estimate":
    case "base":
      return [1, 1];
    case "months":
      return [span.months / 12, 1];
    case "between": {
      const years = ((span.to.year - span.from.year) * 12 + span.to.month - span.from.month + 1) / 12;
      return years > 0 ? [years, years] : null;
    }
    case "toDate": {
      const years = elapsedYears(time);
      // When in its year the term began is not known to the month.
      return years === null || years <= 0 ? null : [Math.max(1, Math.floor(years)), Math.ceil(years + 0.5)];
    }
  }
}

type Reached = "exceeded" | "met" | "short";

/** The result against the goal taken so many times. */
function against({ goal, better }: FullSides, amount: Amount, value: number, times: number): Reached | undefined {
  const full = goal.value * times;
  if (goal.comparator === "range") {
    const to = goal.to * times;
    if (value >= full && value <= to) return "met";
    return value > to === (better === "higher") ? "exceeded" : "short";
  }
  if (goal.comparator === "eq" && better === "higher" && full !== 100)
    return value === full ? "met" : value > full ? "exceeded" : "short";
  const approximate = amount.kind === "figure" ? amount.approximate : undefined;
  const isLower =
    goal.comparator === "lte" || goal.comparator === "lt" || (goal.comparator === "eq" && better === "lower");
  return isLower ? below(goal.comparator, full, value, approximate) : above(goal.comparator, full, value, approximate);
}

type Approximate = Extract<Amount, { kind: "figure" }>["approximate"];

function above(comparator: string, full: number, value: number, approximate: Approximate): Reached | undefined {
  if (value > full) return approximate === "nearly" && value < full * 1.02 ? undefined : "exceeded";
  if (value === full) {
    if (approximate === "nearly" || approximate === "under") return "short";
    if (approximate === "over") return comparator === "gt" ? "met" : "exceeded";
    return comparator === "gt" && approximate !== "atLeast" ? "short" : "met";
  }
  // «trên 95%» may well be 96, never 110.
  return (approximate === "over" || approximate === "atLeast") && value * 1.05 > full ? undefined : "short";
}

function below(comparator: string, full: number, value: number, approximate: Approximate): Reached | undefined {
  if (value < full) return approximate === "over" || approximate === "atLeast" ? undefined : "exceeded";
  if (value === full) {
    if (approximate === "under") return comparator === "lt" ? "met" : "exceeded";
    if (approximate === "over") return "short";
    return comparator === "lt" && approximate !== "atMost" ? "short" : "met";
  }
  return approximate === "under" || approximate === "atMost" ? undefined : "short";
}

/** How near a result came, 0-1. */
function closeness(better: Direction, ratio: number | null): number {
  if (ratio === null || ratio <= 0) return 0;
  return better === "lower" && ratio > 1 ? 1 / ratio : ratio;
}

/** Not reached: how far, and whether time is left. */
function short(ratio: number, paced: boolean, time: ReportTime): Verdict {
  const elapsed = elapsedShare(time);
  if (ratio >= 0.95 && !paced) return "nearlyMet";
  return elapsed === 1 ? "missed" : "notYetMet";
}

function paceOf(value: number, due: number, amount: Amount | null): Verdict | null {
  const approximate = amount?.kind === "figure" ? amount.approximate : undefined;
  const over = Math.round((value / due) * 1000) / 1000;
  if (over > 1) return "exceeded";
  if (over === 1) return "met";
  return approximate === "over" && over > 0.95 ? null : "notYetMet";
}
