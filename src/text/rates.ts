/**
 * Percentages in a sentence with the two figures they come from: «98/174 đơn vị …, đạt tỷ lệ 56,3%», «17 đảng viên (chỉ
 * tiêu 25 đảng viên), bằng 68 %», «61.240 lượt, tăng 17,1% so với cùng kỳ (52.300 lượt)». Only pairs whose tie to the
 * percentage is plain are read (rate-words.ts has the ways); all others are left alone.
 */
import { fold } from "./fold.ts";
import { latin } from "./letters.ts";
import { APPROXIMATIONS } from "./number-words.ts";
import { decimalsOf, type NumberReading, numbersIn, TYPED } from "./numbers.ts";
import { RATE_SHAPES, type RateShape } from "./rate-words.ts";
import { isSameUnit, MEASURES, unitBehind } from "./units.ts";

export interface RateReading {
  /** share: part of whole; growth and fall: of the part against the whole; rise and drop: the same as a difference. */
  readonly kind: RateShape["kind"];
  /** As typed: «1.114», «1.182», «94,2%»; of a rise or drop the difference. */
  readonly part: string;
  readonly whole: string;
  readonly rate: string;
  /** What the two figures give, in percent, unrounded; of a rise or drop the difference, in the scale it is told in. */
  readonly computed: number;
  /** Whether the figures give the percentage, within the rounding or cutting off of the digits as typed. */
  readonly agrees: boolean;
  /** Offsets in the text, first figure to last. */
  readonly start: number;
  readonly end: number;
}

/** The rates of a paragraph whose two figures are plain, in order. Figures that are approximate or ranges are left alone. */
export function ratesIn(text: string): readonly RateReading[] {
  if (!MAY_TELL.test(text) || !TWO_FIGURES.test(text)) return [];
  const figures = numbersIn(text).filter(({ role }) => role === "quantity");
  if (figures.length < 2) return [];
  const gap = gapsBefore(text, figures);
  const read: RateReading[] = [];
  let at = 0;
  while (at < figures.length) {
    const found = readAt(text, figures, gap, at);
    if (found !== null) read.push(found.reading);
    at += found?.length ?? 1;
  }
  return read;
}

/** A percentage, or «từ 58», «giảm 05» in any form of Unicode. */
const MAY_TELL = /[%％]|[tg]\S{1,4}\s+\d/i;

/** Digits with more than a separator between them; most percentages stand alone in their paragraph. */
const TWO_FIGURES = /\d[.,]*[^\d.,]\D*\d/;

const APPROXIMATELY = latin(new RegExp(`(?:^|(?<=[^\\p{L}]))(?:${[...APPROXIMATIONS.keys()].join("|")})$`, "u"));

/** The folded words before the n-th figure, back to the one before it; most are never asked for. */
function gapsBefore(text: string, figures: readonly NumberReading[]): (nth: number) => string {
  const known: string[] = [];
  return (nth) => {
    const figure = figures[nth];
    if (figure === undefined) return "";
    known[nth] ??= fold(text.slice(figures[nth - 1]?.end ?? 0, figure.start))
      .replace(APPROXIMATELY, "")
      .trimEnd();
    return known[nth];
  };
}

const BEHIND = 60;

function readAt(
  text: string,
  figures: readonly NumberReading[],
  gap: (nth: number) => string,
  at: number,
): { readonly reading: RateReading; readonly length: number } | null {
  for (const shape of RATE_SHAPES) {
    const length = shape.figures.length;
    const window = figures.slice(at, at + length);
    if (window.length < length || !window.every((figure, nth) => playsRole(figure, shape, nth))) continue;
    if (!shape.between.every((pattern, nth) => pattern.test(gap(at + nth + 1)))) continue;
    if (shape.before !== undefined && !shape.before.test(gap(at))) continue;
    const end = window.at(-1)?.end ?? 0;
    if (shape.behind !== undefined && !shape.behind.test(fold(text.slice(end, end + BEHIND)))) continue;
    const reading = readingOf(text, shape, window);
    if (reading !== null) return { reading, length };
  }
  return null;
}

function playsRole(figure: NumberReading, shape: RateShape, nth: number): boolean {
  const role = shape.figures[nth];
  if (figure.to !== undefined) return false;
  if (role === "aside") return !figure.percent;
  if (role === "rate") return figure.percent && figure.denominator === undefined;
  if (role === "difference" && !Number.isInteger(figure.value)) return false;
  if (figure.percent || figure.approximate !== undefined) return false;
  return (figure.denominator !== undefined) === (role === "ratio");
}

/** A figure of the pair, as typed, with the bounds between which what was counted or measured lies. */
interface Operand {
  readonly raw: string;
  readonly low: number;
  readonly high: number;
  readonly value: number;
}

function readingOf(text: string, shape: RateShape, window: readonly NumberReading[]): RateReading | null {
  const rate = window.find((_, nth) => shape.figures[nth] === "rate" || shape.figures[nth] === "difference");
  const pair = operands(text, shape, window);
  const [first] = window;
  const last = window.at(-1);
  if (rate === undefined || pair === null || first === undefined || last === undefined) return null;
  const { part, whole } = pair;
  if (whole.low <= 0 || (isDifference(shape) && !countsTheSame(text, rate, first))) return null;
  const given = GIVES[shape.kind];
  const ends = [given(part.low, whole.high), given(part.high, whole.low)];
  const computed = given(part.value, whole.value);
  if (computed < 0 || (shape.loose && Math.abs(computed - rate.value) > NEAR)) return null;
  return {
    kind: shape.kind,
    part: part.raw,
    whole: whole.raw,
    rate: text.slice(rate.start, rate.end),
    computed: isDifference(shape) ? Number((computed / (rate.scale ?? 1)).toPrecision(12)) : computed,
    agrees: (isDifference(shape) ? isWithin : isGiven)(rate, Math.min(...ends), Math.max(...ends)),
    start: first.start,
    end: last.end,
  };
}

/** What a part and its whole give: percents, or a difference. */
const GIVES: { readonly [Kind in RateShape["kind"]]: (part: number, whole: number) => number } = {
  share: (part, whole) => (part / whole) * 100,
  growth: (part, whole) => (part / whole - 1) * 100,
  fall: (part, whole) => (1 - part / whole) * 100,
  rise: (part, whole) => part - whole,
  drop: (part, whole) => whole - part,
};

/** In percentage points. */
const NEAR = 10;

function operands(
  text: string,
  shape: RateShape,
  window: readonly NumberReading[],
): { readonly part: Operand; readonly whole: Operand } | null {
  const ratio = window.find((_, nth) => shape.figures[nth] === "ratio");
  if (ratio !== undefined) return isCalendarDay(text, ratio) ? null : sidesOf(ratio);
  const part = window.find((_, nth) => shape.figures[nth] === "part");
  const whole = window.find((_, nth) => shape.figures[nth] === "whole");
  if (part === undefined || whole === undefined) return null;
  const units = [unitBehind(text, part.end), unitBehind(text, whole.end)] as const;
  // «mức độ 2, đạt 80% kế hoạch (05 trường)»: a figure without a unit is not what a unit is counted in.
  if (shape.sameUnit && units[0] === "" && units[1] !== "" && !isDifference(shape)) return null;
  if (shape.sameUnit && !(isSameUnit(...units) && part.scale === whole.scale)) return null;
  if (!shape.sameUnit && shape.kind === "share" && part.value > whole.value) return null;
  return {
    part: operand(part.value, part.raw, units[0], part),
    whole: operand(whole.value, whole.raw, units[1], whole),
  };
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
function isCalendarDay(text: string, { value, denominator = 0, end, start }: NumberReading): boolean {
  if (/(?:ngày|dịp|lễ|trước|sau|tháng|mùng|trực)$/u.test(fold(text.slice(Math.max(0, start - 20), start)))) return true;
  return value <= 31 && denominator <= 12 && value > denominator && !/^\s*[\p{L}(),]/u.test(text.slice(end));
}

function operand(value: number, raw: string, unit: string, figure?: NumberReading): Operand {
  const decimals = decimalsOf(raw);
  const isMeasured = decimals > 0 || figure?.scale !== undefined || MEASURES.has(unit);
  const slack = isMeasured ? 0.5 * 10 ** -decimals * (figure?.scale ?? 1) : 0;
  return { raw: raw.trim(), value, low: value - slack, high: value + slack };
}

/** «từ 05 chi bộ lên 07 chi bộ, tăng 12 đảng viên» tells two things. */
function countsTheSame(text: string, difference: NumberReading, whole: NumberReading): boolean {
  const unit = unitBehind(text, whole.end);
  const isSame = DIRECTIONS.has(unit) || isSameUnit(unitBehind(text, difference.end), unit);
  return isSame && difference.scale === whole.scale;
}

/** What stands behind a figure that leaves its unit out. */
const DIRECTIONS: ReadonlySet<string> = new Set(["lên", "xuống", "còn"]);

function isDifference({ kind }: RateShape): boolean {
  return kind === "rise" || kind === "drop";
}

/** Of counts there is nothing to round. */
function isWithin({ value }: NumberReading, low: number, high: number): boolean {
  return value >= low && value <= high;
}

/** Whether the percentage as typed is what figures between `low` and `high` percent give. */
function isGiven({ value, raw, approximate }: NumberReading, low: number, high: number): boolean {
  const step = 10 ** -decimalsOf(raw);
  const hair = 1e-9 * Math.max(1, value);
  switch (approximate) {
    case "nearly":
    case "about":
      return true;
    case "over":
    case "atLeast":
      return high >= value - step / 2 - hair;
    case "under":
    case "atMost":
      return low <= value + step / 2 + hair;
    default:
      return value > low - step - hair && value <= high + step / 2 + hair;
  }
}
