/**
 * A part and its share of a whole named before it in the sentence: «triển khai 11 công trình …, hoàn thành 08 công trình
 * (72,73%)», «41.256 hồ sơ, trong đó 40.742 hồ sơ trước hạn, đạt 98,75%». Nothing but their unit ties the whole to the part,
 * so that a share is told as wrong only where no figure of the paragraph gives it, and one slip of the hand in the share or
 * in the part would make it that of the whole.
 */
import { withoutAsides } from "./asides.ts";
import { isOneSlipFrom, swappedNeighbours } from "./digit-slips.ts";
import { fold } from "./fold.ts";
import { latin } from "./letters.ts";
import { decimalsOf, isPlainCount, type NumberReading, numbersIn } from "./numbers.ts";
import { isGiven } from "./rate-bounds.ts";
import type { RateReading } from "./rates.ts";
import { sentenceStart } from "./sentences.ts";
import { SHARE_ENDS } from "./share-chains.ts";
import { isSameUnit, unitBehind } from "./units.ts";

/** The shares of a paragraph that one slip keeps from being those of the whole before them, in order. */
export function slippedShares(text: string): readonly RateReading[] {
  if (!MAY_TELL.test(text)) return [];
  const plain = withoutAsides(text)?.text ?? text;
  const figures = numbersIn(plain).filter(({ role }) => role === "quantity");
  return figures.flatMap((part, at) => {
    const rate = figures[at + 1];
    const isShare =
      rate !== undefined && isPlainCount(part) && isSurelyOf(plain, part, rate) && isPart(plain, figures, at);
    return isShare ? (slipOf(plain, figures, at, rate) ?? []) : [];
  });
}

/** A figure with a percentage behind it that has decimals. */
const MAY_TELL = /\d[^\d%％.;:()]{1,100}[,(][^\d%％.;:()]{0,20}\d[\d.]*,\d+\s?[%％]/;

const TO_SHARE = latin(/^[^.;:!?()%]{1,80}(?:, ?|,? ?\()(?:chiếm|đạt|bằng)?(?: t[ỷỉ] lệ)?$/u);
/** «giảm 04 vụ (6,56%)» is no part, nor is what was planned. */
const NO_PART = latin(/(?<!\p{L})(?:tăng|giảm|thêm|vượt|hơn|thiếu|hụt|kế hoạch|chỉ tiêu|mục tiêu|dự toán)(?!\p{L})/u);

/** Whether a percentage behind a count is its share, and exact enough that a slip in it is no chance. */
function isSurelyOf(text: string, part: NumberReading, rate: NumberReading): boolean {
  if (!rate.percent || rate.approximate !== undefined || rate.denominator !== undefined) return false;
  if (rate.to !== undefined || rate.value >= 100 || decimalsOf(rate.raw) < FEWEST_DECIMALS) return false;
  const between = fold(text.slice(part.end, rate.start));
  return TO_SHARE.test(between) && !NO_PART.test(between) && SHARE_ENDS.test(fold(text.slice(rate.end, rate.end + 20)));
}

const FEWEST_DECIMALS = 2;

function isPart(text: string, figures: readonly NumberReading[], at: number): boolean {
  const from = figures[at - 1]?.end ?? 0;
  return at > 0 && !NO_PART.test(fold(text.slice(from, figures[at]?.start ?? from)));
}

function slipOf(text: string, figures: readonly NumberReading[], at: number, rate: NumberReading): RateReading | null {
  const part = figures[at];
  if (part === undefined || figures.some((one) => isPlainCount(one) && gives(part.value, one.value, rate))) return null;
  const from = sentenceStart(text, part.start);
  const unit = unitBehind(text, part.end);
  const wholes = figures
    .slice(0, at)
    .filter((one) => one.start >= from && isPlainCount(one) && one.value >= part.value)
    .filter((one) => unit !== "" && isSameUnit(unitBehind(text, one.end), unit));
  const [whole, ...more] = wholes.filter((one) => isSlip(part, one, rate));
  if (whole === undefined || more.length > 0) return null;
  return {
    kind: "share",
    part: part.raw.trim(),
    whole: whole.raw.trim(),
    rate: rate.raw.trim(),
    computed: (part.value / whole.value) * 100,
    agrees: false,
    start: whole.start,
    end: rate.end,
  };
}

function gives(part: number, whole: number, rate: NumberReading): boolean {
  const computed = (part / whole) * 100;
  return whole > 0 && isGiven(rate, computed, computed);
}

function isSlip(part: NumberReading, whole: NumberReading, rate: NumberReading): boolean {
  const typed = ((part.value / whole.value) * 100).toFixed(decimalsOf(rate.raw));
  if (isOneSlipFrom(rate.raw, typed)) return true;
  return swappedNeighbours(part.raw.trim()).some((meant) => gives(numbersIn(meant)[0]?.value ?? 0, whole.value, rate));
}
