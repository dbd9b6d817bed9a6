/**
 * Percentages and differences in a sentence with the two figures they come from: «98/174 đơn vị …, đạt tỷ lệ 56,3%», «17
 * đảng viên (chỉ tiêu 25 đảng viên), bằng 68 %», «61.240 lượt, tăng 17,1% so với cùng kỳ (52.300 lượt)», «tăng từ 62 lên
 * 64». Only pairs whose tie to the percentage is plain are read (rate-words.ts has the ways); all others are left alone.
 */
import { type WithoutAsides, withoutAsides, withoutChanges, withoutEarlierYears, withoutSide } from "./asides.ts";
import { hasSwappedDigits } from "./digit-slips.ts";
import { fold } from "./fold.ts";
import { latin } from "./letters.ts";
import { APPROXIMATIONS, COMPARATIVE } from "./number-words.ts";
import { decimalsOf, type NumberReading, numbersIn, SEVERAL_FIGURES } from "./numbers.ts";
import { isGiven, isWithin } from "./rate-bounds.ts";
import { countsTheSame, type Operand, operands } from "./rate-operands.ts";
import { isDifference, type RateShape } from "./rate-shape.ts";
import { RATE_SHAPES } from "./rate-words.ts";
import { sentenceStart } from "./sentences.ts";

export interface RateReading {
  /** As of its shape (rate-shape.ts); a gap is above or below. */
  readonly kind: Exclude<RateShape["kind"], "gap">;
  /** As typed: «1.114», «1.182»; the whole that a change tells («33 vụ, giảm 03 vụ») is written as the part is. */
  readonly part: string;
  readonly whole: string;
  /** As typed: «94,2%»; of a rise or drop the difference, "" where the sentence tells none. */
  readonly rate: string;
  /**
   * What the two figures give, in percent, unrounded; of a difference the difference, in the scale it is told in. Below
   * zero where they go the other way than is said.
   */
  readonly computed: number;
  /** Whether the figures give what is told, within the rounding or cutting off of the digits as typed. */
  readonly agrees: boolean;
  /** Offsets in the text, first figure to last. */
  readonly start: number;
  readonly end: number;
}

/** The rates of a paragraph whose two figures are plain, in order. Figures that are approximate or ranges are left alone. */
export function ratesIn(text: string): readonly RateReading[] {
  if (!SEVERAL_FIGURES.test(text) || !MAY_TELL.test(text)) return [];
  const beside = ratesOf(text);
  const across = [
    ...readAcross(withoutAsides(text), ACROSS),
    ...readAcross(withoutEarlierYears(text), ACROSS),
    ...readAcross(withoutChanges(text), SHARE),
    ...changesOfParts(text),
  ];
  const isTold = (one: RateReading) => beside.some((other) => other.start === one.start && other.end === one.end);
  return [...beside, ...across.filter((one) => !isTold(one))].sort((a, b) => a.start - b.start);
}

/**
 * «88/133 xã, tăng 16 xã so với đầu nhiệm kỳ (72 xã)»; «khám phá 45/60 vụ, giảm 15 vụ so với năm trước (75 vụ)» tells it
 * of the 60.
 */
function changesOfParts(text: string): readonly RateReading[] {
  const ofWholes = readAcross(withoutSide("part", text), DIFFERENCE).filter(({ agrees }) => agrees);
  return readAcross(withoutSide("whole", text), DIFFERENCE).filter(
    ({ end }) => !ofWholes.some((one) => one.end === end),
  );
}

/** The rates of these kinds whose figures stand on both sides of an aside. */
function readAcross(plain: WithoutAsides | null, kinds: ReadonlySet<RateReading["kind"]>): readonly RateReading[] {
  if (plain === null) return [];
  const { text, spans } = plain;
  const from = sentenceStart(text, spans[0]?.start ?? 0);
  const last = spans.at(-1)?.end ?? 0;
  const stop = /[.!?]\s/.exec(text.slice(last))?.index ?? text.length;
  const sentences = text.slice(from, last + stop);
  if (!SEVERAL_FIGURES.test(sentences) || !MAY_TELL.test(sentences)) return [];
  return ratesOf(sentences).flatMap((one) => {
    const [start, end] = [one.start + from, one.end + from];
    const isAcross = kinds.has(one.kind) && spans.some((aside) => start < aside.start && aside.end < end);
    return isAcross ? [{ ...one, start, end }] : [];
  });
}

/** What may be told across an aside; a difference to a target is told beside it. */
const ACROSS: ReadonlySet<RateReading["kind"]> = new Set(["share", "growth", "fall", "rise", "drop"]);
const SHARE: ReadonlySet<RateReading["kind"]> = new Set(["share"]);
const DIFFERENCE: ReadonlySet<RateReading["kind"]> = new Set(["rise", "drop"]);

/** The rates whose figures stand next to each other. */
function ratesOf(text: string): readonly RateReading[] {
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

/** A percentage, or «từ 58», «từ mức 58», «giảm 05», «vượt 03», «hụt 02», «thấp hơn 02», «tăng so với» in any form of Unicode. */
const MAY_TELL = /[%％]|(?:[tg]\S{1,4}(?:\s+m\S{1,4}c)?|thi\S{2,4}|v\S{2,6}t|h\S{1,3}[nt])\s+\d|t\S{2,3}g\s+so\s/i;

const APPROXIMATELY = latin(new RegExp(`(?:^|(?<=[^\\p{L}]))(?:${[...APPROXIMATIONS.keys()].join("|")})$`, "u"));

/** The folded words before the n-th figure, back to the one before it; most are never asked for. */
function gapsBefore(text: string, figures: readonly NumberReading[]): (nth: number) => string {
  const known: string[] = [];
  return (nth) => {
    const figure = figures[nth];
    if (figure === undefined) return "";
    known[nth] ??= withoutApproximation(fold(text.slice(figures[nth - 1]?.end ?? 0, figure.start)));
    return known[nth];
  };
}

/** «thấp hơn» stays: it says which is less. */
function withoutApproximation(words: string): string {
  return COMPARATIVE.test(words) ? words : words.replace(APPROXIMATELY, "").trimEnd();
}

const BEHIND = 60;

function readAt(
  text: string,
  figures: readonly NumberReading[],
  gap: (nth: number) => string,
  at: number,
): { readonly reading: RateReading; readonly length: number } | null {
  const first = figures[at];
  // «18 xã/32 xã»: the second figure begins nothing.
  if (first === undefined || /\/\s*$/.test(text.slice(Math.max(0, first.start - 3), first.start))) return null;
  const tellsChange = [at, at + 1, at + 2].some((nth) => CHANGES.test(gap(nth)));
  for (const shape of OPENED_BY[opening(first)]) {
    if (!tellsChange && shape.kind !== "share") continue;
    const length = shape.figures.length;
    if (!shape.figures.every((_, nth) => playsRole(figures[at + nth], shape, nth))) continue;
    if (!shape.between.every((pattern, nth) => pattern.test(gap(at + nth + 1)))) continue;
    if (shape.before !== undefined && !shape.before.test(gap(at))) continue;
    const window = figures.slice(at, at + length);
    const end = window.at(-1)?.end ?? 0;
    if (shape.behind !== undefined && !shape.behind.test(fold(text.slice(end, end + BEHIND)))) continue;
    const reading = readingOf(text, shape, window);
    if (reading !== null) return { reading, length };
  }
  return null;
}

/** In front of one of the figures of all that is no share. */
const CHANGES = /tăng|giảm|nâng|lên|xuống|còn|vượt|hụt|thiếu|kém|hơn|từ/u;

/** What a shape may begin with; most figures begin none, and are spared the others. */
type Opening = "percent" | "ratio" | "plain";

function opening({ percent, denominator }: NumberReading): Opening {
  return percent ? "percent" : denominator === undefined ? "plain" : "ratio";
}

function openingOf({ figures: [first], percents }: RateShape): Opening {
  return first === "ratio" ? "ratio" : first === "rate" || percents ? "percent" : "plain";
}

const OPENED_BY: { readonly [Key in Opening]: readonly RateShape[] } = {
  percent: RATE_SHAPES.filter((shape) => openingOf(shape) === "percent"),
  ratio: RATE_SHAPES.filter((shape) => openingOf(shape) === "ratio"),
  plain: RATE_SHAPES.filter((shape) => openingOf(shape) === "plain"),
};

function playsRole(
  figure: NumberReading | undefined,
  { figures, percents, toTarget }: RateShape,
  nth: number,
): boolean {
  const role = figures[nth];
  if (figure === undefined || figure.to !== undefined) return false;
  if (role === "aside") return !figure.percent;
  if (role === "rate") return figure.percent && figure.denominator === undefined;
  if ((figure.denominator !== undefined) !== (role === "ratio")) return false;
  // A target may be a bound: «chỉ tiêu từ 98% trở lên».
  if (figure.approximate !== undefined && !(role === "whole" && toTarget === true)) return false;
  // «tăng 4,3 điểm phần trăm» counts points.
  return figure.percent === (percents === true) || (percents === true && role === "difference");
}

function readingOf(text: string, shape: RateShape, window: readonly NumberReading[]): RateReading | null {
  const stated = window.find((_, nth) => shape.figures[nth] === "rate" || shape.figures[nth] === "difference");
  const pair = operands(text, shape, window);
  const [first] = window;
  const last = window.at(-1);
  if (pair === null || first === undefined || last === undefined || pair.whole.low <= 0) return null;
  const counted = first === stated ? last : first;
  if (isDifference(shape) && stated !== undefined && !countsTheSame(text, shape, stated, counted)) return null;
  const agrees = isTrue(shape, stated, pair);
  if (agrees === null) return null;
  const computed = GIVES[shape.kind](pair.part.value, pair.whole.value);
  return {
    kind: shape.kind === "gap" ? (pair.part.value > pair.whole.value ? "above" : "below") : shape.kind,
    part: pair.part.raw,
    whole: pair.whole.raw,
    rate: stated === undefined ? "" : text.slice(stated.start, stated.end),
    computed: isDifference(shape) ? Number((computed / (stated?.scale ?? 1)).toPrecision(12)) : computed,
    agrees,
    start: first.start,
    end: last.end,
  };
}

interface Pair {
  readonly part: Operand;
  readonly whole: Operand;
}

type Gives = (part: number, whole: number) => number;

/** What a part and its whole give: percents, or a difference. */
const GIVES: { readonly [Kind in RateShape["kind"]]: Gives } = {
  share: (part, whole) => (part / whole) * 100,
  growth: (part, whole) => (part / whole - 1) * 100,
  fall: (part, whole) => (1 - part / whole) * 100,
  excess: (part, whole) => (part / whole - 1) * 100,
  rise: (part, whole) => part - whole,
  drop: (part, whole) => whole - part,
  above: (part, whole) => part - whole,
  below: (part, whole) => whole - part,
  gap: (part, whole) => Math.abs(part - whole),
};

/** Whether what is told holds for the pair; null where it is not sure that it is told of the pair. */
function isTrue(shape: RateShape, stated: NumberReading | undefined, pair: Pair): boolean | null {
  const [low, high] = boundsOf(GIVES[shape.kind], pair);
  if (high < 0) return isTurnRead(shape, stated, pair, -high, -low) ? false : null;
  const computed = GIVES[shape.kind](pair.part.value, pair.whole.value);
  if (stated === undefined || computed < 0) return null;
  if (shape.loose && !isNear(shape, stated, computed) && !isSlip(shape, stated, pair)) return null;
  return isGivenBy(shape, stated, pair, low, high);
}

/**
 * Whether a rise is surely told of a pair that falls: the words set one against the other, or the size of the change is
 * theirs.
 */
function isTurnRead(
  shape: RateShape,
  stated: NumberReading | undefined,
  pair: Pair,
  low: number,
  high: number,
): boolean {
  if (shape.kind === "share" || shape.kind === "excess") return false;
  // «tăng từ 985 lên 1,250 đồng chí» is a slip of the separator.
  if ([pair.part, pair.whole].some(({ raw }) => THOUSANDS_SLIP.test(raw))) return false;
  const isSameSize = stated !== undefined && isGivenBy(shape, stated, pair, low, high);
  return isSameSize || shape.compared === true;
}

const THOUSANDS_SLIP = /\d,\d{3}(?!\d)/;

function boundsOf(gives: Gives, { part, whole }: Pair): readonly [number, number] {
  const ends = [gives(part.low, whole.high), gives(part.high, whole.low)];
  const isEitherWay = part.low <= whole.high && part.high >= whole.low;
  const low = gives === GIVES.gap && isEitherWay ? 0 : Math.min(...ends);
  return [low, Math.max(...ends)];
}

/** Whether a rate or difference as typed lies between `low` and `high`, or is the same told another way. */
function isGivenBy(shape: RateShape, stated: NumberReading, pair: Pair, low: number, high: number): boolean {
  if (!isDifference(shape)) {
    // «29 sản phẩm, vượt 116% chỉ tiêu»: some tell the share.
    const isShare = shape.kind === "excess" && isGiven(stated, ...boundsOf(GIVES.share, pair));
    return isShare || isGiven(stated, low, high);
  }
  if (!shape.percents) return isWithin(stated, low, high);
  // «tăng từ 50% lên 58%, tăng 16%»: of percentages a difference may be meant in points or in percent.
  const [least, most] = boundsOf(GIVES.growth, pair).map(Math.abs) as [number, number];
  return (
    isGiven(stated, low, high) || (stated.percent && isGiven(stated, Math.min(least, most), Math.max(least, most)))
  );
}

/** In percentage points. */
const NEAR = 10;
/** What is told of a whole that stands nowhere is no such fraction of what is computed. */
const SMALLEST_FRACTION = 1 / 3;

function isNear({ figures }: RateShape, { value }: NumberReading, computed: number): boolean {
  return Math.abs(computed - value) <= NEAR && (!figures.includes("by") || value >= computed * SMALLEST_FRACTION);
}

/** Whether a share far off is surely one of the pair: its digits are in another order, or the part is one too few or too many. */
function isSlip({ kind, figures }: RateShape, stated: NumberReading, { part, whole }: Pair): boolean {
  if (kind !== "share" || part.low !== part.high) return false;
  const typed = (count: number) => ((count / whole.value) * 100).toFixed(decimalsOf(stated.raw));
  if (hasSwappedDigits(stated.raw, typed(part.value))) return true;
  if (figures.includes("ratio") || stated.value === 100) return false;
  return [part.value - 1, part.value + 1].some((count) => Number(typed(count)) === stated.value);
}
