/**
 * One target is told in two ways in the same report: with two results of one time, with two targets (80 % where the
 * congress's figure is given, 95 % in the part on the time to come; one in the text, another in the table), or as met
 * here and not met there.
 *
 * Compared by name and unit, never by figure. Silent where the periods differ, where one of the figures is approximate
 * or uncertain or rounded, for two rows of one table, for the plan of another term, for counts in a plan (what is still
 * to be done is rightly less than the whole) and the levels of a year before the last, for a target that the plan says
 * is raised («phấn đấu cao hơn», «đối với các chỉ tiêu đã vượt»), where the second statement names a part of the first
 * («đảng viên nữ»), and for targets whose names are only alike. A warning: one of the two is wrong, or the writer must
 * say why they differ.
 */
import { likenessOfWords, nameWords } from "../../targets/name-likeness.ts";
import type { ReportTime } from "../../targets/report-time.ts";
import type { Amount, Goal, Part, Span, TargetReading, Verdict } from "../../targets/target.ts";
import { isSameUnit } from "../../targets/unit-scale.ts";
import { fold } from "../../text/fold.ts";
import { isSubset } from "../../text/similarity.ts";
import { GRADED_SUBJECT } from "../../text/target-grade-words.ts";
import { RAISES_TARGETS } from "../../text/target-sentence-words.ts";
import { headingAbove } from "../heading-above.ts";
import type { CheckContext, Observation } from "../rule.ts";
import { rule } from "../rule.ts";

export interface TargetDiffers {
  readonly name: string;
  readonly unit: string;
  readonly about: "result" | "goal" | "verdict";
  /** What stands here, and what stands at the other place, as written there. */
  readonly here: string;
  readonly there: string;
  /** The other place is in the part on the time to come. */
  readonly planned: boolean;
}

const SAME = 0.85;
/** A list of missed targets names them shortly. */
const LISTED = 0.7;

interface Named {
  readonly reading: TargetReading;
  readonly words: ReadonlySet<string>;
}

export const targetDiffers = rule({
  id: "target-differs",
  severity: "warning",
  group: "targets",
  *check(context: CheckContext): Generator<Observation<TargetDiffers>> {
    const { targets } = context;
    const told = targets.results.flatMap(({ reading }) =>
      reading !== null && isSetAgainst(reading) ? [named(reading)] : [],
    );
    for (const [at, one] of told.entries()) {
      for (const other of told.slice(at + 1)) {
        if (areRowsOfOneTable(one, other)) continue;
        const found =
          resultDiffers(one, other, targets.time) ??
          goalToldTwice(one, other, targets.time) ??
          verdictDiffers(one, other);
        if (found !== null) yield found;
      }
    }
    // The plan of a next term sets its own targets.
    if (targets.time.review !== "half") return;
    for (const plan of targets.plans.map(named)) {
      const other = told.find((one) => goalDiffers(one, plan));
      if (other === undefined || isOnTheWay(plan, other, targets.time) || isRaised(plan.reading, context)) continue;
      yield differing([plan, plan.reading.goal], [other, other.reading.goal], "goal");
    }
  },
});

/** Each row tells of a target of its own, however alike they are named. */
function areRowsOfOneTable(one: Named, other: Named): boolean {
  const { cell } = one.reading.place;
  return cell !== null && cell.table === other.reading.place.cell?.table;
}

/** «Năm 2029 đạt 42%» on the way to 45 % in 2030. */
function isOnTheWay(plan: Named, other: Named, { term }: ReportTime): boolean {
  const [planned, set] = [plan.reading.base?.value, other.reading.base?.value];
  if (planned?.kind !== "byYear") return false;
  return planned.year < (set?.kind === "byYear" ? set.year : (term?.to ?? 0));
}

/** Whether the plan says so where the target stands, or in the line that leads to it: «bổ sung một số mục tiêu cao hơn:». */
function isRaised({ place }: TargetReading, { folded, headings }: CheckContext): boolean {
  if (RAISES_TARGETS.test(folded(place.paragraph))) return true;
  const start = headings[headingAbove(headings, place.paragraph)]?.paragraph ?? 0;
  for (let line = place.paragraph - 1; line >= start; line--) {
    const text = folded(line);
    if (text.endsWith(":")) return RAISES_TARGETS.test(text);
  }
  return RAISES_TARGETS.test(folded(start));
}

/** A figure beside no target, verdict or share of a target may be of anything; what one unit has to reach is of many. */
function isSetAgainst({ goal, claimed, statedRatio, byUnits }: TargetReading): boolean {
  if (byUnits === "part") return false;
  return goal !== null || claimed !== null || statedRatio !== null;
}

function named(reading: TargetReading): Named {
  return { reading, words: nameWords(reading.name.value) };
}

function isSame(one: Named, other: Named): boolean {
  return (
    isSameUnit(one.reading.unit.value, other.reading.unit.value) &&
    isContained(one.words, other.words) &&
    likenessOfWords(one.words, other.words) >= SAME
  );
}

/** «hoàn thành chương trình lớp học» and «… tiểu học» are two targets: each has a word that the other lacks. */
function isContained(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  const [fewer, more] = one.size <= other.size ? [one, other] : [other, one];
  return isSubset(fewer, more);
}

function resultDiffers(one: Named, other: Named, time: ReportTime): Observation<TargetDiffers> | null {
  if (one.reading.unit.value !== other.reading.unit.value || !isSame(one, other)) return null;
  // The results told last first: of earlier periods only such as are named.
  for (const first of one.reading.actuals.toReversed()) {
    for (const second of other.reading.actuals.toReversed()) {
      if (!first.amount.certain || !second.amount.certain) continue;
      const isOfOneTime = sameSpan(spanIn(first.span, time), spanIn(second.span, time));
      if (isOfOneTime && exactlyDiffer(first.amount.value, second.amount.value))
        return differing([other, second.amount], [one, first.amount], "result");
    }
  }
  return null;
}

/** In a report of one year what is told without a time is of that year. */
function spanIn(span: Span, { year }: ReportTime): Span {
  return span.kind === "toDate" && year !== undefined ? { kind: "year", year } : span;
}

function sameSpan(one: Span, other: Span): boolean {
  return one.kind !== "yearly" && JSON.stringify(one) === JSON.stringify(other);
}

function exactlyDiffer(one: Amount, other: Amount): boolean {
  if (one.kind !== "figure" || other.kind !== "figure" || one.percent !== other.percent) return false;
  if (
    one.approximate !== undefined ||
    other.approximate !== undefined ||
    one.to !== undefined ||
    other.to !== undefined
  )
    return false;
  if (one.denominator !== other.denominator) return false;
  return !isRounded(one.value, other.value);
}

/** «93,3%» and «93,33%», «662 tỷ đồng» and «661,8 tỷ đồng». */
function isRounded(one: number, other: number): boolean {
  const step = 10 ** -Math.min(decimals(one), decimals(other));
  return Math.abs(one - other) <= step * 0.51;
}

function decimals(value: number): number {
  return String(value).split(".")[1]?.length ?? 0;
}

const GOOD: readonly Verdict[] = ["met", "exceeded"];
const BAD: readonly Verdict[] = ["notYetMet", "missed"];

function verdictDiffers(one: Named, other: Named): Observation<TargetDiffers> | null {
  const [first, second] = [one.reading.claimed, other.reading.claimed];
  if (first === null || second === null) return null;
  const isListed = other.reading.goal === null && other.reading.actuals.length === 0;
  const differ =
    (GOOD.includes(first.value) && BAD.includes(second.value)) ||
    (BAD.includes(first.value) && GOOD.includes(second.value));
  const isOne = isListed
    ? areOfOneSubject(one, other) && likenessOfWords(one.words, other.words) >= LISTED
    : isSame(one, other);
  if (!differ || one.words.size < 3 || !isOne) return null;
  return differing([other, second], [one, first], "verdict");
}

/** «Chỉ tiêu 92%» in the text, 90 in the row of a table: of one time, both without a doubt. */
function goalToldTwice(one: Named, other: Named, time: ReportTime): Observation<TargetDiffers> | null {
  const [first, second] = [one.reading, other.reading];
  if (first.from === second.from || first.goal === null || second.goal === null || !isSame(one, other)) return null;
  if (!first.goal.certain || !second.goal.certain || first.unit.value !== second.unit.value) return null;
  const base = baseIn(first, time);
  if (base === null || base !== baseIn(second, time)) return null;
  const [here, there] = [valueOfGoal(second.goal.value), valueOfGoal(first.goal.value)];
  if (here === null || there === null || isRounded(here, there)) return null;
  return differing([other, second.goal], [one, first.goal], "goal");
}

/** What a target is counted over, to be compared; null where that is not sure. */
function baseIn({ base }: TargetReading, { year }: ReportTime): string | null {
  if (base === null) return year === undefined ? null : `perYear ${year}`;
  if (!base.certain) return null;
  const { value } = base;
  return `${value.kind} ${"year" in value ? value.year : (value.kind === "perYear" && year) || ""}`;
}

/** «đảng viên hoàn thành tốt nhiệm vụ» is another target than «chi bộ hoàn thành tốt nhiệm vụ». */
function areOfOneSubject(one: Named, other: Named): boolean {
  const [first, second] = [one, other].map(({ reading }) => fold(reading.name.value).match(GRADED_SUBJECT) ?? []);
  if (first === undefined || second === undefined || first.length === 0 || second.length === 0) return true;
  return first.some((subject) => second.some((also) => also === subject));
}

/** Shares and levels only: a plan counts what is still to be done. */
function goalDiffers(one: Named, plan: Named): boolean {
  const [first, second] = [one.reading.goal, plan.reading.goal];
  if (first === null || second === null || !first.certain || !second.certain) return false;
  if (one.reading.unit.value !== "%" || plan.reading.unit.value !== "%" || !isSame(one, plan)) return false;
  const [value, planned] = [valueOfGoal(first.value), valueOfGoal(second.value)];
  return value !== null && planned !== null && value !== planned;
}

function valueOfGoal(goal: Goal): number | null {
  return goal.comparator === "grade" || goal.comparator === "yesNo" || goal.comparator === "range" ? null : goal.value;
}

type Told = readonly [Named, Part<unknown> | null];

function differing(
  [here, part]: Told,
  [there, otherPart]: Told,
  about: TargetDiffers["about"],
): Observation<TargetDiffers> {
  const place = part?.place ?? here.reading.place;
  const otherPlace = otherPart?.place ?? there.reading.place;
  return {
    paragraph: place.paragraph,
    excerpt: place.excerpt,
    related: otherPlace.paragraph,
    data: {
      name: here.reading.name.value,
      unit: here.reading.unit.value,
      about,
      here: place.excerpt,
      there: otherPlace.excerpt,
      planned: here.reading.about === "plan",
    },
  };
}
