/** What a row of a table of targets asks for. */

import { fold } from "../../text/fold.ts";
import { RESOLUTION } from "../../text/target-phrases.ts";
import { GOAL_OF_YEAR, TWO_NAMES } from "../../text/target-table-words.ts";
import type { Period } from "../../text/target-words.ts";
import { termsIn } from "../../text/terms.ts";
import { goalOf } from "../goal.ts";
import type { Figure } from "../prose/figures.ts";
import type { Base, Goal, Part } from "../target.ts";
import { type CellReading, cellReading } from "./cells.ts";
import type { Column } from "./columns.ts";
import type { Row } from "./named-row.ts";
import type { ResultCell } from "./row-results.ts";
import type { StatedTarget } from "./stated.ts";

export interface GoalPart extends Part<Goal> {
  /** Head of its column, and the text of its cell; folded. */
  readonly head: string;
  readonly text: string;
  /** "" where neither its head, its row nor its cell gives one. */
  readonly unit: string;
  /** It asks for a share in percent. */
  readonly percent: boolean;
  /** The period it is a plan of; null for a target of the whole term, of each year, to be reached by a year. */
  readonly period: Period | null;
  /** What the text that states it says it is counted over; null where the columns have to say. */
  readonly base: Pick<Part<Base>, "value" | "certain"> | null;
}

/** The target of a row: the one its name states, or that of its columns; null where there is none. */
export function goalPart(row: Row, results: readonly ResultCell[]): GoalPart | null {
  return row.stated === null ? goalOfColumns(row, results) : statedGoal(row, row.stated, results);
}

function statedGoal({ place, column, columns }: Row, stated: StatedTarget, results: readonly ResultCell[]): GoalPart {
  const at = column("name");
  // «Số hộ có thu nhập trên 100 triệu đồng» with 35 hộ beside it is no target of 100.
  const counted = results.at(-1)?.part.figure ?? null;
  const isOfOther = counted !== null && counted.unit !== "" && stated.unit !== "%" && counted.unit !== stated.unit;
  return {
    value: stated.goal,
    certain: stated.certain && !isOfOther,
    place: place(at),
    head: columns[at]?.head ?? "",
    text: fold(place(at).excerpt),
    unit: stated.unit,
    percent: stated.unit === "%",
    period: null,
    base: stated.base,
  };
}

/**
 * Of several columns of targets: while a result to date stands beside it the first that is for no one year; else the plan
 * of the last year that has its result too; else the first that is filled.
 */
function goalOfColumns(row: Row, results: readonly ResultCell[]): GoalPart | null {
  const goals = row.columns.flatMap((column, at) => (column.kind === "goal" ? (goalCell(row, column, at) ?? []) : []));
  const whole = goals.find(({ column }) => column.period === null);
  const last = lastAnswered(goals, results);
  const isToDate = results.some(({ column }) => column.period === null);
  if (whole !== undefined && (isToDate || last === null))
    return isOfLaterTerm(whole.column, results) ? { ...whole.goal, certain: false } : whole.goal;
  if (last !== null) return last;
  const [first, ...more] = goals;
  if (first === undefined) return null;
  // Plans of several years, and a result of none of them.
  const isOpen = more.length > 0 && results.length > 0;
  const period = GOAL_OF_YEAR.test(first.column.head) ? first.column.period : null;
  return { ...first.goal, certain: first.goal.certain && !isOpen, period };
}

/** «Mục tiêu nhiệm kỳ 2030 - 2035» beside «Thực hiện nhiệm kỳ 2025 - 2030»: what was reached says nothing of it. */
function isOfLaterTerm({ head }: Column, results: readonly ResultCell[]): boolean {
  const from = termsIn(head)[0]?.from ?? null;
  const ends = results.flatMap(({ column }) => termsIn(column.head).map(({ to }) => to));
  return from !== null && ends.length > 0 && Math.max(...ends) <= from;
}

/**
 * The plan of the last year that has a result; of the plans of one year that of the very period of the result. The year of
 * a resolution may be the one it was passed in: results of later years beside it leave that open.
 */
function lastAnswered(goals: readonly GoalCell[], results: readonly ResultCell[]): GoalPart | null {
  const answered = goals.flatMap(({ goal, column: { period } }) => {
    if (period === null) return [];
    const own = results.filter(({ column }) => isOfPeriod(column.period, period));
    const isExact = own.some(({ column }) => column.period?.kind === period.kind);
    const isOpen = RESOLUTION.test(goal.head) && results.some(({ column }) => (column.period?.year ?? 0) > period.year);
    const certain = goal.certain && !isOpen;
    return own.length === 0 ? [] : [{ goal: { ...goal, period, certain }, rank: 2 * period.year + (isExact ? 1 : 0) }];
  });
  return answered.sort((a, b) => b.rank - a.rank)[0]?.goal ?? null;
}

/** Whether a result belongs to the plan of a period: half a year's to the plan of that half, all of a year to that of the year. */
export function isOfPeriod(result: Period | null, plan: Period): boolean {
  if (result === null || result.year !== plan.year) return false;
  return plan.kind !== "months" || (result.kind === "months" && result.months === plan.months);
}

interface GoalCell {
  readonly goal: GoalPart;
  readonly column: Column;
}

function goalCell(row: Row, column: Column, at: number): GoalCell | null {
  const unit = column.unit === "" ? row.unit : column.unit;
  const part = cellReading(row.cells.get(at)?.text ?? "", unit);
  const value = part.empty ? null : goalValue(part, unit, row.lower === true);
  if (value === null) return null;
  const goal: GoalPart = {
    value,
    certain: (part.figure === null || !(part.figure.odd || isPair(row, part.figure))) && row.lower !== null,
    place: row.place(at),
    head: column.head,
    text: part.text,
    unit: unit === "" ? (part.figure?.unit ?? "") : unit,
    percent: part.figure?.percent === true,
    period: null,
    base: null,
  };
  return { goal, column };
}

/** «Kiểm tra/giám sát | 02/03»: two targets in one row. */
function isPair({ name }: Row, { denominator }: Figure): boolean {
  return denominator !== undefined && TWO_NAMES.test(name);
}

function goalValue({ figure, grade }: CellReading, unit: string, lower: boolean): Goal | null {
  if (figure !== null) return goalOf(figure, unit === "" ? figure.unit : unit, lower);
  return grade === null ? null : { comparator: "grade", grade };
}
