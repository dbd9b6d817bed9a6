/** What a row of a table of targets reports. */

import { PER_YEAR_UNIT } from "../../text/target-phrases.ts";
import { DONE_CELL, SUMMED_HEAD } from "../../text/target-table-words.ts";
import type { Actual, Amount } from "../target.ts";
import { inUnit } from "../unit-scale.ts";
import { type CellReading, cellReading } from "./cells.ts";
import type { Column } from "./columns.ts";
import type { Row } from "./named-row.ts";
import { type GoalPart, isOfPeriod } from "./row-goal.ts";

/** A cell with a result. */
export interface ResultCell {
  readonly column: Column;
  /** Grid column. */
  readonly at: number;
  readonly part: CellReading;
}

/** The cells of a row that report something, one year after another, the result to date last. */
export function resultCells({ columns, cells, unit }: Row): readonly ResultCell[] {
  const filled = columns.flatMap((column, at) => {
    if (column.kind !== "actual") return [];
    const part = cellReading(cells.get(at)?.text ?? "", column.unit === "" ? unit : column.unit);
    const tells = part.figure !== null || part.grade !== null || DONE_CELL.test(part.text);
    return !part.empty && tells ? [{ column, at, part }] : [];
  });
  return filled.sort((a, b) => order(a.column) - order(b.column));
}

/** The first months of a year come before all of it, be that only an estimate. */
function order({ period }: Column): number {
  if (period === null) return Number.POSITIVE_INFINITY;
  return period.year + (period.kind === "months" ? period.months / 12 - 1 : 0);
}

/**
 * The results that can be set against the target: counts beside a count, percentages beside a percentage; that of its
 * period last.
 */
export function comparable(results: readonly ResultCell[], goal: GoalPart | null): readonly ResultCell[] {
  if (goal === null) return results;
  const alike = results.filter(({ column }) => (column.unit === "%") === goal.percent);
  const told = alike.length === 0 ? results : alike;
  const { period } = goal;
  if (period === null) return told;
  const own = told.filter(({ column }) => isOfPeriod(column.period, period));
  return [...told.filter((one) => !own.includes(one)), ...own];
}

/** The results in the unit of the reading; «Kết quả» beside «Kế hoạch năm 2027» is that year's. */
export function actualsOf(
  results: readonly ResultCell[],
  goal: GoalPart | null,
  unit: string,
  { place }: Row,
): readonly Actual[] {
  const year = goal?.period?.kind === "year" ? goal.period : null;
  // «Hiến máu (đơn vị máu/năm)»: what is counted by the year is so in every column.
  const whole: Actual["span"] = PER_YEAR_UNIT.test(unit) ? { kind: "yearly" } : { kind: "toDate" };
  return results.map(({ column, at, part }) => ({
    amount: { value: amountOf(part, goal, unit), certain: part.figure?.odd !== true, place: place(at) },
    span: column.period ?? (SUMMED_HEAD.test(column.head) ? null : year) ?? whole,
  }));
}

function amountOf({ figure, percent, grade }: CellReading, goal: GoalPart | null, unit: string): Amount {
  if (figure === null) return grade === null ? { kind: "done", done: true } : { kind: "grade", grade };
  const shown = percent !== null && goal?.percent === true ? percent : figure;
  return {
    kind: "figure",
    value: inUnit(shown.value, shown.unit, unit),
    ...(shown.to === undefined ? {} : { to: inUnit(shown.to, shown.unit, unit) }),
    ...(shown.denominator === undefined ? {} : { denominator: shown.denominator }),
    percent: shown.percent,
    ...(shown.approximate === undefined ? {} : { approximate: shown.approximate }),
  };
}

/**
 * Beside a target for the whole term the results of its periods add up; which of them belong to it the reader must see. What
 * would come to much more than the target is a level told year after year: «Số lao động | 1.950 | 1.742 | 1.790 | 1.838».
 */
export function withSum(actuals: readonly Actual[], goal: GoalPart | null): readonly Actual[] {
  const parts = actuals.filter(({ span }) => span.kind === "year" || span.kind === "months");
  const last = parts.at(-1);
  const isToDate = actuals.some(({ span }) => span.kind === "toDate");
  if (isToDate || last === undefined || parts.length < 2) return actuals;
  let value = 0;
  for (const { amount } of parts) {
    const one = amount.value;
    if (one.kind !== "figure" || one.percent || one.denominator !== undefined) return actuals;
    value += one.value;
  }
  if (goal !== null && "value" in goal.value && value > 2 * goal.value.value) return actuals;
  const sum: Amount = { kind: "figure", value: Number(value.toPrecision(12)), percent: false };
  return [...actuals, { amount: { value: sum, certain: false, place: last.amount.place }, span: { kind: "toDate" } }];
}
