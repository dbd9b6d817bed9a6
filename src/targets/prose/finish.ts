/** From the pieces gathered in a sentence to readings: units, comparators, bases, certainty. */

import { fold } from "../../text/fold.ts";
import {
  AT_TERM_END,
  AVERAGE,
  BETWEEN_TIMES,
  ESTIMATED_BEFORE,
  FALLS,
  FROM_ANOTHER,
  GROWS_OR_FALLS,
  IN_YEAR,
  MONEY,
  MONTHS_BEFORE,
  OPENS_WITH_TIME,
  OWN_YEAR,
  TERM_END_BEHIND,
  TO_A_LEVEL,
  UP_TO_YEAR,
  YEAR_BEFORE,
  YEAR_BEHIND,
  YEAR_OF_ANOTHER,
  YEARLY_BEFORE,
} from "../../text/target-base-words.ts";
import { TARGET_HEAD_WORD } from "../../text/target-figure-words.ts";
import {
  BY_YEAR,
  CHANGES,
  lowerIsBetter,
  PER_YEAR,
  PER_YEAR_UNIT,
  RESOLUTION,
  WHOLE_TERM,
} from "../../text/target-phrases.ts";
import { LEVEL_UNIT } from "../../text/target-units.ts";
import { goalOf } from "../goal.ts";
import type { Actual, Amount, Base, Direction, Goal, Part, Span, TargetPlace, TargetReading } from "../target.ts";
import { inUnit } from "../unit-scale.ts";
import type { Draft, Found } from "./draft.ts";
import type { Figure } from "./figures.ts";
import type { Stretch } from "./names.ts";
import type { Sentence } from "./sentence.ts";

/** Where the sentence stands, and how places in it are given. */
export interface Setting {
  readonly sentence: Sentence;
  readonly place: (stretch: Stretch) => TargetPlace;
  readonly label: string;
  readonly plan: boolean;
}

/** The reading a draft amounts to. */
export function finished(draft: Draft, setting: Setting): TargetReading {
  const { sentence, place, label, plan } = setting;
  const part = <Value>(value: Value, certain: boolean, stretch: Stretch): Part<Value> => ({
    value,
    certain,
    place: place(stretch),
  });
  const { goal } = draft;
  const actual = actualOf(draft);
  const unit = unitOf(actual, goal);
  const better = directionOf(draft.name, goal);
  const base = baseOf(draft, sentence, unit, plan);
  const ratio = ratioOf(draft);
  return {
    name: part(draft.name, draft.name !== "", draft.at),
    unit: part(unit, true, (goal ?? actual)?.at ?? draft.at),
    goal: goal === null ? null : part(goalValue(goal, unit, better), isSure(goal) && draft.paired, goal.at),
    base: base === null ? null : part(base.base, base.certain, draft.at),
    actuals: [...draft.earlier, ...(actual === null ? [] : [actual])].map((found) =>
      actualValue(found, goal, unit, sentence, draft, part),
    ),
    claimed: draft.outcome === null ? null : part(draft.outcome.verdict, true, draft.outcome),
    statedRatio: ratio === null ? null : part(ratio.value, !ratio.odd, ratio),
    cause:
      draft.cause === null ? null : part(sentence.text.slice(draft.cause.start, draft.cause.end), true, draft.cause),
    better,
    about: plan ? "plan" : "result",
    label,
    from: "prose",
    place: place(draft.at),
  };
}

/** The form of the result that can be compared with the target: the percentage for a percentage. */
function actualOf({ actual, goal, percent, percentIsResult }: Draft): Found | null {
  if (actual?.kind !== "figure" || percent === null) return actual;
  const asPercent: Found = { kind: "figure", figure: percent, at: { start: percent.from, end: percent.end } };
  if (goal?.kind === "figure") return goal.figure.percent ? asPercent : actual;
  const isRate = actual.figure.denominator !== undefined || (percentIsResult && goal === null);
  return isRate ? asPercent : actual;
}

/** «1.312 tỷ đồng/1.200 tỷ đồng (109,3%)»: the percentage is the share of the target. */
function ratioOf({ ratio, percent, goal, actual, percentIsResult }: Draft): Figure | null {
  if (ratio !== null) return ratio;
  if (percent === null || actual?.kind !== "figure" || actual.figure.denominator !== undefined) return null;
  if (goal?.kind === "figure") return goal.figure.percent ? null : percent;
  return percentIsResult ? null : percent;
}

function unitOf(actual: Found | null, goal: Found | null): string {
  const units = [goal, actual].flatMap((found) =>
    found?.kind === "figure" && found.figure.unit !== "" ? [found.figure.unit] : [],
  );
  const [first = "", second] = units;
  // «Nghị quyết 35; thực hiện 21 đồng chí»
  return first === TARGET_HEAD_WORD ? (second ?? "") : first;
}

function goalValue(goal: Found, unit: string, better: Direction): Goal {
  if (goal.kind === "grade") return { comparator: "grade", grade: goal.grade };
  return goal.kind === "done" ? { comparator: "yesNo" } : goalOf(goal.figure, unit, better === "lower");
}

function isSure(found: Found): boolean {
  return (
    found.kind !== "figure" ||
    !(found.figure.odd || found.figure.approximate === "nearly" || found.figure.approximate === "about")
  );
}

function directionOf(name: string, goal: Found | null): Direction {
  const stated = goal?.kind === "figure" ? goal.figure.approximate : undefined;
  const folded = fold(name);
  if (stated === "atMost" || stated === "under") return "lower";
  // «giảm bình quân 0,5%/năm»: the more it falls the better.
  if (FALLS.test(folded) && CHANGES.test(folded)) return "higher";
  if (stated === "atLeast" || stated === "over") return lowerIsBetter(folded) && stated === "over" ? "lower" : "higher";
  return lowerIsBetter(folded) ? "lower" : "higher";
}

function actualValue(
  actual: Found,
  goal: Found | null,
  unit: string,
  sentence: Sentence,
  draft: Draft,
  part: <Value>(value: Value, certain: boolean, stretch: Stretch) => Part<Value>,
): Actual {
  const amount = amountOf(actual, unit);
  const isComparable = actual.kind === goal?.kind || goal === null;
  return {
    amount: part(amount, isSureResult(actual) && isComparable, actual.at),
    span: spanOf(sentence, draft, unit, countAt(draft, actual)),
  };
}

/** Where a result is told first: the time stands before the count, «năm 2027 có 128/137 đảng viên, đạt 93,4%». */
function countAt({ actual, percent }: Draft, { at }: Found): Stretch {
  return actual !== null && percent !== null && at.start === percent.from ? actual.at : at;
}

function isSureResult(found: Found): boolean {
  return found.kind !== "figure" || !found.figure.odd;
}

function amountOf(found: Found, unit: string): Amount {
  if (found.kind === "grade") return { kind: "grade", grade: found.grade };
  if (found.kind === "done") return { kind: "done", done: found.done };
  const { figure } = found;
  const { percent, approximate, denominator } = figure;
  return {
    kind: "figure",
    value: inUnit(figure.value, figure.unit, unit),
    ...(figure.to === undefined ? {} : { to: inUnit(figure.to, figure.unit, unit) }),
    ...(denominator === undefined ? {} : { denominator }),
    percent,
    ...(approximate === undefined ? {} : { approximate }),
  };
}

/** The time a result at this place covers, from the words in front of it. */
function spanOf({ folded }: Sentence, draft: Draft, unit: string, { start, end }: Stretch): Span {
  const between = BETWEEN_TIMES.exec(folded.slice(0, start));
  if (between !== null) {
    const from = { year: Number(between[2]), month: Number(between[1] ?? 1) };
    return { kind: "between", from, to: { year: Number(between[4]), month: Number(between[3] ?? 12) } };
  }
  const own = OWN_YEAR.exec(folded.slice(end, end + 20));
  if (own !== null) return { kind: "year", year: Number(own[1]) };
  const before = folded.slice(Math.max(0, start - 80), start);
  if (FROM_ANOTHER.test(before) || YEAR_OF_ANOTHER.test(before)) {
    const behind = YEAR_BEHIND.exec(folded.slice(end, end + 60));
    if (behind !== null) return { kind: "year", year: Number(behind[1]) };
    if (FROM_ANOTHER.test(before)) return { kind: "toDate" };
  }
  const months = MONTHS_BEFORE.exec(before);
  if (months !== null) return { kind: "months", months: Number(months[1]), year: Number(months[2]) };
  const year = YEAR_BEFORE.exec(before);
  if (year !== null && !UP_TO_YEAR.test(before))
    return { kind: ESTIMATED_BEFORE.test(before) ? "estimate" : "year", year: Number(year[1]) };
  return PER_YEAR.test(before) || isPerYear(draft) || PER_YEAR_UNIT.test(unit)
    ? { kind: "yearly" }
    : { kind: "toDate" };
}

interface SureBase {
  readonly base: Base;
  readonly certain: boolean;
}

function baseOf(draft: Draft, { folded }: Sentence, unit: string, plan: boolean): SureBase | null {
  const near = clauseOf(folded, draft);
  if (draft.goal?.kind !== "figure" && draft.actual?.kind !== "figure") return gradeBase(draft, near);
  if (unit === "%" && isChange(draft)) return sure({ kind: "change" });
  const words = draft.goal === null ? near : draft.goalWords;
  const isAverage = MONEY.test(unit) && AVERAGE.test(fold(draft.name)) && !isYearlyResult(draft, folded);
  const isLevel = (unit === "%" && !isPerYear(draft)) || LEVEL_UNIT.test(unit) || isAverage;
  const dated = `${draft.goalWords} ${near}`;
  const year = draft.goal === null ? null : (BY_YEAR.exec(dated) ?? (plan ? IN_YEAR.exec(dated) : null));
  if (year !== null && (plan || isLevel || BY_YEAR.test(words))) return sure({ kind: "byYear", year: Number(year[1]) });
  if (isLevel) return sure({ kind: isAtEnd(draft, folded) ? "term" : "share" });
  return countBase(draft, folded, words, near);
}

function sure(base: Base): SureBase {
  return { base, certain: true };
}

function gradeBase({ goal, actual, goalWords, ratio }: Draft, near: string): SureBase | null {
  const isYearly = goal?.kind === "grade" || actual?.kind === "grade" || ratio !== null;
  return isYearly && PER_YEAR.test(`${goalWords} ${near}`) ? sure({ kind: "perYear" }) : null;
}

/** Of counts: by the words at the target first, then by those of the whole clause. */
function countBase(draft: Draft, folded: string, words: string, near: string): SureBase | null {
  if (isPerYear(draft) || isYearlyResult(draft, folded)) return sure({ kind: "perYear" });
  for (const [stretch, certain] of [
    [words, true],
    [near, draft.goal === null],
  ] as const) {
    const yearly = stretch.search(PER_YEAR);
    const termly = stretch.search(WHOLE_TERM);
    if (yearly < 0 && termly < 0) continue;
    // «hằng năm …, trong nhiệm kỳ có ít nhất 01 năm …»: the later word is the nearer.
    return { base: { kind: yearly > termly ? "perYear" : "term" }, certain: certain && (yearly < 0 || termly < 0) };
  }
  return draft.goal !== null && RESOLUTION.test(`${words} ${near}`) ? { base: { kind: "term" }, certain: false } : null;
}

/** «trồng rừng bình quân hằng năm 1.250 ha» */
function isYearlyResult({ actual }: Draft, folded: string): boolean {
  return actual?.kind === "figure" && YEARLY_BEFORE.test(folded.slice(0, actual.figure.from));
}

/** «chỉ tiêu cuối nhiệm kỳ dưới 2%»: a level to be reached when the term ends. */
function isAtEnd({ goal, at }: Draft, folded: string): boolean {
  const from = goal?.at.start ?? at.start;
  const end = goal?.at.end ?? at.end;
  return AT_TERM_END.test(folded.slice(Math.max(0, from - 80), from)) || TERM_END_BEHIND.test(folded.slice(end));
}

/** The clause of a draft, and «hằng năm» where the whole sentence begins with it. */
function clauseOf(folded: string, { at }: Draft): string {
  const start = Math.max(folded.lastIndexOf(";", at.start), folded.lastIndexOf(". ", at.start)) + 1;
  const behind = folded.slice(at.end, at.end + 40);
  const end = at.end + (/[;]|\. /u.exec(behind)?.index ?? behind.length);
  const lead = OPENS_WITH_TIME.exec(
    folded.slice(folded.lastIndexOf(". ", at.start) < 0 ? 0 : folded.lastIndexOf(". ", at.start) + 2),
  )?.[0];
  return `${lead ?? ""} ${folded.slice(Math.max(start, at.start - 90), end)}`;
}

function isPerYear({ goal, actual }: Draft): boolean {
  return [goal, actual].some((found) => found?.kind === "figure" && found.figure.perYear);
}

function isChange(draft: Draft): boolean {
  const name = fold(draft.name);
  if (TO_A_LEVEL.test(name)) return false;
  return CHANGES.test(name) || (isPerYear(draft) && GROWS_OR_FALLS.test(name));
}
