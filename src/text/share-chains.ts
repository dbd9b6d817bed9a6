/**
 * Parts of one whole told one after another, each with its share: «trong 38 đồng chí có 06 đồng chí hoàn thành xuất sắc,
 * chiếm 15,8%; 29 đồng chí hoàn thành tốt, chiếm 76,3%; 03 đồng chí …, chiếm 7,9%». That they are of this whole is known
 * from those whose share it gives; a share among them that it does not give is then wrong.
 */
import { withoutAsides } from "./asides.ts";
import { hasSwappedDigits, isOneSlipFrom } from "./digit-slips.ts";
import { fold } from "./fold.ts";
import { latin } from "./letters.ts";
import { decimalsOf, isPlainCount, type NumberReading, numbersIn } from "./numbers.ts";
import { isGiven } from "./rate-bounds.ts";
import type { RateReading } from "./rates.ts";
import { sentenceStart } from "./sentences.ts";
import { isSameUnit, unitBehind } from "./units.ts";

/** The shares of a paragraph that the others of their list show to be wrong, in order. */
export function sharesOutOfLine(text: string): readonly RateReading[] {
  if ((text.match(SHARED)?.length ?? 0) < 2) return [];
  const plain = withoutAsides(text)?.text ?? text;
  const figures = numbersIn(plain).filter(({ role }) => role === "quantity");
  return chainsOf(plain, figures).flatMap((chain) => outOfLine(plain, figures, chain));
}

/** A figure and the percentage behind it. */
const SHARED = /\d[^\d%％.;:()]{1,100}[,(][^\d%％.;:()]{0,20}\d[\d.,]*\s?[%％]/g;

interface Pair {
  readonly part: NumberReading;
  readonly rate: NumberReading;
  /** Where the part stands among the figures of the text. */
  readonly at: number;
}

const TO_SHARE = latin(/^[^.;:!?()%]{0,80}(?:, ?|,? ?\()(?:chiếm|đạt|bằng)?(?: t[ỷỉ] lệ)?$/u);
/** What closes a share: nothing tells of it more. */
export const SHARE_ENDS = latin(/^(?:$|[.,;)])/u);
/** What makes the next part one of another whole. */
const LEAVES = latin(/[.!?](?: |$)|(?<!\p{L})(?:trong đó|trong số|riêng|trên|tổng số)(?!\p{L})/u);

/** «giảm 04 vụ (6,56%)» is no part. */
const CHANGED = latin(/(?<!\p{L})(?:tăng|giảm|thêm|vượt|hơn|thiếu|hụt|kế hoạch|chỉ tiêu)$/u);

/** Lists of parts with their shares, two or more. */
function chainsOf(text: string, figures: readonly NumberReading[]): readonly (readonly Pair[])[] {
  const chains: Pair[][] = [[]];
  for (const [at, part] of figures.entries()) {
    const rate = figures[at + 1];
    const gap = fold(text.slice(figures[at - 1]?.end ?? 0, part.start));
    const chain = chains.at(-1) ?? [];
    if (chain.length > 0 && LEAVES.test(gap)) chains.push([]);
    if (CHANGED.test(gap)) continue;
    if (rate === undefined || !isPlainCount(part) || !rate.percent || rate.approximate !== undefined) continue;
    if (!TO_SHARE.test(fold(text.slice(part.end, rate.start)))) continue;
    if (!SHARE_ENDS.test(fold(text.slice(rate.end, rate.end + 20)))) continue;
    chains.at(-1)?.push({ part, rate, at });
  }
  return chains.filter(({ length }) => length > 1);
}

function outOfLine(text: string, figures: readonly NumberReading[], chain: readonly Pair[]): readonly RateReading[] {
  const [first] = chain;
  if (first === undefined) return [];
  const unit = unitBehind(text, first.part.end);
  const most = Math.max(...chain.map(({ part }) => part.value));
  const from = sentenceStart(text, first.part.start);
  const wholes = figures
    .slice(0, first.at)
    .map(countedIn)
    .filter((one) => one.start >= from && isPlainCount(one) && one.value >= most)
    .filter((one) => isSameUnit(unitBehind(text, one.end), unit));
  const [whole, ...more] = wholes.filter((one) => chain.some((pair) => isSure(pair, one)));
  if (whole === undefined || more.length > 0) return [];
  return chain.flatMap(({ part, rate, at }) => {
    const computed = (part.value / whole.value) * 100;
    const isOfOther = figures
      .slice(0, at)
      .map(countedIn)
      .some((one) => isPlainCount(one) && gives(part, one, rate));
    const typed = computed.toFixed(decimalsOf(rate.raw));
    const isNear =
      Math.abs(computed - rate.value) <= NEAR || hasSwappedDigits(rate.raw, typed) || isOneSlipFrom(rate.raw, typed);
    if (isOfOther || !isNear) return [];
    return [
      {
        kind: "share" as const,
        part: part.raw.trim(),
        whole: whole.raw.trim(),
        rate: rate.raw.trim(),
        computed,
        agrees: false,
        start: part.start,
        end: rate.end,
      },
    ];
  });
}

/** «10/10 đảng viên» counts ten. */
function countedIn(figure: NumberReading): NumberReading {
  const { denominator, value, raw } = figure;
  if (denominator !== value) return figure;
  const { denominator: _, ...count } = figure;
  return { ...count, raw: raw.split("/")[0] ?? raw };
}

/** In percentage points. */
const NEAR = 10;

function gives(part: NumberReading, whole: NumberReading, rate: NumberReading): boolean {
  const computed = (part.value / whole.value) * 100;
  return isGiven(rate, computed, computed);
}

/** Whether a share is surely of a whole: told to a decimal, it is hardly given by chance. */
function isSure({ part, rate }: Pair, whole: NumberReading): boolean {
  return decimalsOf(rate.raw) > 0 && gives(part, whole, rate);
}
