/** The two figures a percentage or a difference comes from, with the rounding of what was measured. */
import { fold } from "./fold.ts";
import { decimalsOf, type NumberReading, numbersIn, TYPED, writtenFigure } from "./numbers.ts";
import { isDifference, type RateShape } from "./rate-shape.ts";
import { isRounded, isSameUnit, unitBehind } from "./units.ts";

/** A figure of the pair, as typed, with the bounds between which what was counted or measured lies. */
export interface Operand {
  readonly raw: string;
  readonly low: number;
  readonly high: number;
  readonly value: number;
}

/** Part and whole of a shape whose figures stand in this window; null where they do not go together. */
export function operands(
  text: string,
  shape: RateShape,
  window: readonly NumberReading[],
): { readonly part: Operand; readonly whole: Operand } | null {
  const named = (role: RateShape["figures"][number]) => window.find((_, nth) => shape.figures[nth] === role);
  const ratio = named("ratio");
  if (ratio !== undefined) {
    const isApart = isOfAnother(shape, ratio, named("difference")) || isCalendarDay(text, ratio);
    return isApart ? null : sidesOf(ratio);
  }
  const part = named("part");
  const whole = named("whole") ?? named("by");
  if (part === undefined || whole === undefined) return null;
  const units = [unitOf(text, part, shape), unitOf(text, whole, shape)] as const;
  // «mức độ 2, đạt 80% kế hoạch (05 trường)»: a figure without a unit is not what a unit is counted in.
  if (shape.sameUnit && units[0] === "" && units[1] !== "" && !isDifference(shape)) return null;
  if (shape.sameUnit && !(isSameUnit(...units) && part.scale === whole.scale)) return null;
  if (!shape.sameUnit && shape.kind === "share" && part.value > whole.value) return null;
  const first = operand(part.value, part.raw, units[0], part);
  // «so với năm 2026 (95%)» may be rounded, a target is not.
  const second = operand(whole.value, whole.raw, units[1], shape.kind === "gap" ? undefined : whole);
  return { part: first, whole: named("by") === undefined ? second : before(first, second, shape, part.scale ?? 1) };
}

/** Whether a difference is told of other figures than the two of a ratio. */
function isOfAnother({ kind }: RateShape, ratio: NumberReading, difference: NumberReading | undefined): boolean {
  // «28/30 xã, vượt 02 xã»: above a plan that stands elsewhere.
  if (kind === "above") return ratio.value <= (ratio.denominator ?? 0);
  // «tăng 31 vụ (12/31 vụ)»: a share of those.
  return kind === "gap" && (difference?.value === ratio.denominator || difference?.value === ratio.value);
}

/** What a figure was before it changed by another. */
function before(part: Operand, by: Operand, { kind }: RateShape, scale: number): Operand {
  const sign = kind === "growth" ? -1 : 1;
  const value = Number((part.value + sign * by.value).toPrecision(12));
  const slack = part.high - part.value + (by.high - by.value);
  return { raw: writtenAs(part.raw, value / scale), value, low: value - slack, high: value + slack };
}

/** A number in place of the digits of a figure: «36» as «03», «52.300 lượt» as «61.240 lượt». */
function writtenAs(raw: string, value: number): string {
  return raw.replace(TYPED, writtenFigure(Number(value.toFixed(decimalsOf(raw)))));
}

/** The two sides of «98/174»; of «45,6/50 tỷ đồng» in the scale that stands behind both. */
function sidesOf(ratio: NumberReading): { readonly part: Operand; readonly whole: Operand } | null {
  const [part = "", whole = ""] = ratio.raw.split("/").map((side) => side.trim());
  const isScaled = /\d\s*\p{L}/u.test(whole);
  if (ratio.scale !== undefined && !isScaled) return null;
  const denominator =
    isScaled && ratio.scale === undefined ? numbersIn(TYPED.exec(whole)?.[0] ?? "")[0]?.value : ratio.denominator;
  return { part: operand(ratio.value, part, ""), whole: operand(denominator ?? 0, whole, "") };
}

/** «dịp 30/4», «trực 24/7»: no unit behind, and a day of the year by its numbers. */
export function isCalendarDay(text: string, { value, denominator = 0, end, start }: NumberReading): boolean {
  if (/(?:ngày|dịp|lễ|trước|sau|tháng|mùng|trực)$/u.test(fold(text.slice(Math.max(0, start - 20), start)))) return true;
  return value <= 31 && denominator <= 12 && value > denominator && !/^\s*[\p{L}(),]/u.test(text.slice(end));
}

function operand(value: number, raw: string, unit: string, figure?: NumberReading): Operand {
  const decimals = decimalsOf(raw);
  const isMeasured = decimals > 0 || figure?.scale !== undefined || figure?.percent || isRounded(unit);
  const slack = isMeasured ? 0.5 * 10 ** -decimals * (figure?.scale ?? 1) : 0;
  return { raw: raw.trim(), value, low: value - slack, high: value + slack };
}

/** «từ 05 chi bộ lên 07 chi bộ, tăng 12 đảng viên» tells two things, «từ 62 lên 124, gấp 2 lần» too. */
export function countsTheSame(
  text: string,
  shape: RateShape,
  difference: NumberReading,
  figure: NumberReading,
): boolean {
  const unit = unitBehind(text, difference.end);
  if (shape.percents) return difference.percent || unit === POINT;
  return !NO_COUNT.has(unit) && isSameUnit(unit, unitOf(text, figure, shape)) && difference.scale === figure.scale;
}

const POINT = "điểm";
const NO_COUNT: ReadonlySet<string> = new Set(["lần", "bậc", "hạng", POINT]);

/** The first word of what a figure counts; "" of percentages and where none stands behind it. */
function unitOf(text: string, { end }: NumberReading, { percents }: RateShape): string {
  const unit = percents ? "" : unitBehind(text, end);
  return NO_UNIT.has(unit) ? "" : unit;
}

/** What stands behind a figure that leaves its unit out. */
const NO_UNIT: ReadonlySet<string> = new Set(["lên", "xuống", "còn", "năm", "so"]);
