/**
 * What several years make together, told behind them: «năm 2025 đạt 1.462 nghìn lượt, năm 2026 đạt 1.687 nghìn lượt, năm
 * 2027 đạt 1.954 nghìn lượt. Cộng 3 năm, phường đón 5.103 nghìn lượt khách». Read only where the row has as many years, one
 * after another, as the words say.
 */
import { withoutAsides } from "./asides.ts";
import type { BreakdownReading } from "./breakdowns.ts";
import { hasSwappedDigits } from "./digit-slips.ts";
import { fold } from "./fold.ts";
import { latin } from "./letters.ts";
import { decimalsOf, type NumberReading, writtenFigure } from "./numbers.ts";
import { isRounded, unitBehind } from "./units.ts";
import { type Point, rowsBehind } from "./year-series.ts";

/** The sums of years in a paragraph, in order. */
export function yearSumsIn(text: string): readonly BreakdownReading[] {
  if (!MAY_TELL.test(text)) return [];
  const plain = withoutAsides(text)?.text ?? text;
  return rowsBehind(plain).flatMap(({ figures, at, row, earlier }) => {
    const total = figures[at];
    const years = row.length > 0 ? row : earlier;
    const read = total === undefined ? null : sumAt(plain, total, years);
    return read === null ? [] : [read];
  });
}

/** «Cộng 3 năm», «tổng cộng ba năm», «tính chung cả 3 năm» in any form of Unicode. */
const MAY_TELL =
  /n\S{1,2}m\s+20\d\d[\s\S]{1,2000}(?:c\S{1,3}ng|chung|c\S{1,3})\s+(?:c\S{1,3}\s+)?(?:0?[2-5]|hai|ba|b\S{1,3}n|n\S{1,2}m)\s+n\S{1,2}m/i;
const TOGETHER = latin(
  /(?:^|[.,;:(] ?)(?:(?:tổng )?cộng|tính chung|tổng)(?: cả)? (?<count>0?[2-5]|hai|ba|bốn|năm) năm(?! qua)[^.;:()%\d]{0,50}$/u,
);
const COUNTS: ReadonlyMap<string, number> = new Map([
  ["hai", 2],
  ["ba", 3],
  ["bốn", 4],
  ["năm", 5],
]);
const BEFORE = 80;

function sumAt(text: string, total: NumberReading, years: readonly Point[]): BreakdownReading | null {
  const count = TOGETHER.exec(fold(text.slice(Math.max(0, total.start - BEFORE), total.start)))?.groups?.count;
  if (count === undefined || !isPlain(total)) return null;
  const row = years.slice(-(COUNTS.get(count) ?? Number(count)));
  const [first] = row;
  if (first === undefined || row.length < (COUNTS.get(count) ?? Number(count))) return null;
  if (!row.every(({ year }, nth) => year === first.year + nth)) return null;
  const unit = unitBehind(text, total.end);
  if (unit === "" || !row.every((point) => point.unit === unit && point.figure.scale === total.scale)) return null;
  const sum = row.reduce((made, { figure }) => made + figure.value, 0);
  const scaled = Number((sum / (total.scale ?? 1)).toPrecision(12));
  const agrees = Math.abs(sum - total.value) <= slackOf([total, ...row.map(({ figure }) => figure)], unit);
  const isNear = Math.abs(sum - total.value) <= total.value * NEAR;
  if (!agrees && !isNear && !hasSwappedDigits(total.raw, writtenFigure(scaled))) return null;
  return {
    whole: total.raw.trim(),
    parts: row.map(({ figure }) => figure.raw.trim()),
    sum: scaled,
    agrees,
    start: first.figure.start,
    end: total.end,
  };
}

const NEAR = 0.1;

function isPlain({ percent, denominator, to, approximate }: NumberReading): boolean {
  return !percent && denominator === undefined && to === undefined && approximate === undefined;
}

/** By how much the years and their sum may differ through rounding. */
function slackOf(figures: readonly NumberReading[], unit: string): number {
  const isMeasured = figures.some(({ raw, scale }) => decimalsOf(raw) > 0 || scale !== undefined) || isRounded(unit);
  if (!isMeasured) return 0;
  const rounded = figures.reduce((total, { raw, scale }) => total + 0.5 * 10 ** -decimalsOf(raw) * (scale ?? 1), 0);
  return rounded * (1 + HAIR);
}

const HAIR = 1e-9;
