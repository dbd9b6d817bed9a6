/**
 * A result set against its target. Nothing is computed when a part is missing or uncertain; what is missing is named. A
 * whole-term target is judged twice before the term is over: against the full figure, and against the part due by now.
 */
import { LEVEL_UNIT } from "../text/target-units.ts";
import { rankOf } from "./grades.ts";
import { type FigureGoal, reachedBy } from "./reached.ts";
import { elapsedShare, elapsedYears, isStillDue, type ReportTime } from "./report-time.ts";
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
  const sides = sidesOf(reading, owed, time);
  const missing = missingParts(sides, time);
  const stated = reading?.statedRatio ?? null;
  if (sides.goal === null && stated?.certain === true && sides.better === "higher")
    return byRatio(stated.value / 100, sides, time);
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
  const sides = sidesOf(reading, owed, time);
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

function sidesOf(reading: TargetReading | null, owed: OwedTarget | null, time: ReportTime): Sides {
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
    base: base?.value ?? (time.year === undefined ? null : { kind: "perYear", year: time.year }),
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
  // Half a year's output says nothing of a yearly one, one year's nothing of the whole term's.
  const isPartial =
    base?.kind === "byYear" ? actual.span.kind === "months" : base?.kind === "term" && isOfPeriod(actual);
  if (isPartial && isFigure && unit !== "%" && !LEVEL_UNIT.test(unit)) missing.push("time");
  if (!certain) missing.push("certainty");
  return missing;
}

function isOfPeriod({ span }: Actual): boolean {
  return span.kind === "months" || span.kind === "year" || span.kind === "estimate";
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
function byRatio(ratio: number, { base, actual }: Sides, time: ReportTime): Comparison {
  const isPaced = base?.kind === "term";
  // «6 tháng … bằng 47,9% kế hoạch năm»
  if (ratio < 1 && !isPaced && actual?.span.kind === "months") return { ...NOTHING, ratio, missing: ["time"] };
  const computed: Verdict = ratio > 1 ? "exceeded" : ratio === 1 ? "met" : short(ratio, isPaced, base, time);
  const elapsed = isPaced ? elapsedShare(time) : null;
  if (elapsed === null || elapsed <= 0 || elapsed >= 1) return { ...NOTHING, computed, ratio };
  return { ...NOTHING, computed, ratio, pace: paceOf(ratio, elapsed, null), paceRatio: ratio / elapsed };
}

function graded(goal: Parameters<typeof rankOf>[0], amount: Amount, time: ReportTime): Comparison {
  if (amount.kind !== "grade") return { ...NOTHING, missing: ["unit"] };
  const over = rankOf(amount.grade) - rankOf(goal);
  return { ...NOTHING, computed: over > 0 ? "exceeded" : over === 0 ? "met" : short(0, false, null, time) };
}

function done(amount: Amount, time: ReportTime): Comparison {
  const isDone = amount.kind === "done" ? amount.done : amount.kind === "grade";
  return { ...NOTHING, computed: isDone ? "met" : short(0, false, null, time) };
}

interface FullSides extends Sides {
  readonly goal: FigureGoal;
  readonly actual: Actual;
}

function byFigures(sides: FullSides, time: ReportTime): Comparison {
  const { goal, base, unit, actual } = sides;
  const amount = actual.amount.value;
  const value = numberOf(amount, unit);
  if (value === null) return { ...NOTHING, missing: ["unit"] };
  const years = base?.kind === "perYear" ? yearsCovered(actual, time) : [1, 1];
  const [fewest = 1, most = 1] = years ?? [];
  const verdicts = [fewest, most].map((times) => reachedBy(sides, amount, value, times));
  const [one, other] = verdicts;
  const full = goal.value * ((fewest + most) / 2);
  const ratio = full === 0 ? null : value / full;
  const isClear = one === other && one !== undefined;
  const isPaced = isAdditive(base, unit) && base?.kind !== "perYear";
  const computed = !isClear ? null : one === "short" ? short(closeness(sides.better, ratio), isPaced, base, time) : one;
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
 * count only where it lags behind the part due by now as well; never before the year in which it is to be reached is over.
 */
export function fallsShort({ computed, pace, full, ratio }: Comparison, base: Base | null, time: ReportTime): boolean {
  if (computed === "missed") return true;
  if (computed !== "notYetMet" || isStillDue(base, time)) return false;
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
      if (time.year !== undefined) return [1, 1];
      const years = elapsedYears(time);
      // When in its year the term began is not known to the month.
      return years === null || years <= 0 ? null : [Math.max(1, Math.floor(years)), Math.ceil(years + 0.5)];
    }
  }
}

/** How near a result came, 0-1. */
function closeness(better: Direction, ratio: number | null): number {
  if (ratio === null || ratio <= 0) return 0;
  return better === "lower" && ratio > 1 ? 1 / ratio : ratio;
}

/** Not reached: how far, and whether time is left. */
function short(ratio: number, paced: boolean, base: Base | null, time: ReportTime): Verdict {
  const elapsed = elapsedShare(time);
  if (ratio >= 0.95 && !paced) return "nearlyMet";
  return elapsed === 1 && !isStillDue(base, time) ? "missed" : "notYetMet";
}

function paceOf(value: number, due: number, amount: Amount | null): Verdict | null {
  const approximate = amount?.kind === "figure" ? amount.approximate : undefined;
  const over = Math.round((value / due) * 1000) / 1000;
  if (over > 1) return "exceeded";
  if (over === 1) return "met";
  return approximate === "over" && over > 0.95 ? null : "notYetMet";
}
