/**
 * The share of its target that a row of a comparison table states, held to its own two figures: «400 | 339 | 94,75».
 * Only where the row has one result, or one of the year its target is for, both are plain figures of one unit, and the
 * share can mean nothing else: not for percentages, for results to date of a target a year, for several figures in a cell,
 * or where less is better.
 */

import type { TargetPlace, TargetReading, TargetResult } from "../targets/target.ts";
import { numbersIn, writtenFigure } from "../text/numbers.ts";
import { shareOfTarget } from "../text/rate-words.ts";
import { type RateReading, ratesIn } from "../text/rates.ts";

export interface RowRate {
  readonly rate: RateReading;
  /** Paragraph of the cell with the share, and the words in it. */
  readonly paragraph: number;
  readonly excerpt: string;
}

/** The shares stated in the rows of tables, in order. */
export function rowRates(results: readonly TargetResult[]): readonly RowRate[] {
  return results.flatMap(({ reading }) => (reading === null ? [] : (rowRate(reading) ?? [])));
}

function rowRate(reading: TargetReading): RowRate | null {
  const { statedRatio, unit, from } = reading;
  if (from !== "table" || statedRatio === null || !statedRatio.certain || unit.value === "%") return null;
  const pair = plainPair(reading);
  // The cell may hold the result too: «13 kỹ thuật, bằng 65%».
  const stated = numbersIn(statedRatio.place.excerpt).find(({ value }) => value === statedRatio.value);
  const typed = /\d[\d.,]*/.exec(stated?.raw ?? "")?.[0];
  if (pair === null || typed === undefined) return null;
  // Read as the sentence the row stands for, so that rounding is judged in one place.
  const [rate] = ratesIn(shareOfTarget(writtenFigure(pair.actual), writtenFigure(pair.goal), unit.value, typed));
  const { paragraph, excerpt } = statedRatio.place;
  return rate === undefined ? null : { rate, paragraph, excerpt };
}

function plainPair({
  goal,
  actuals,
  base,
  better,
}: TargetReading): { readonly actual: number; readonly goal: number } | null {
  const last = actuals.at(-1);
  if (last === undefined || goal === null || better === "lower") return null;
  const { span } = last;
  const yearly = base?.value.kind === "perYear" ? base.value : null;
  const isWholeYear = span.kind === "year" || span.kind === "estimate";
  const isOfPlan = isWholeYear && yearly?.year === span.year;
  if ((actuals.length > 1 && !isOfPlan) || (yearly !== null && !isWholeYear)) return null;
  const { value: amount, certain, place } = last.amount;
  const isPlain =
    amount.kind === "figure" && amount.to === undefined && amount.denominator === undefined && !amount.percent;
  if (!isPlain || amount.approximate !== undefined || !certain || !goal.certain) return null;
  if (goal.value.comparator !== "gte" && goal.value.comparator !== "eq") return null;
  return hasOneFigure(place) && hasOneFigure(goal.place) ? { actual: amount.value, goal: goal.value.value } : null;
}

/** «846 hồ sơ (còn 54 hồ sơ đang xử lý)» may be counted either way; a share beside the figure is no second one. */
function hasOneFigure({ excerpt }: TargetPlace): boolean {
  return numbersIn(excerpt).filter(({ percent }) => !percent).length === 1;
}
