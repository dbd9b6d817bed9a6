/**
 * An average in a sentence with the sum and the count it comes from: «23 hộ vay, dư nợ 1.035 triệu đồng, bình quân 45 triệu
 * đồng/hộ», «324 kỳ sinh hoạt (09 chi bộ, mỗi chi bộ 36 kỳ)». Read only where the sentence has one figure of each, and
 * nothing but «bình quân» says what the average is of: «thu nhập bình quân» is an average of something else.
 */
import { fold } from "./fold.ts";
import { latin } from "./letters.ts";
import { decimalsOf, type NumberReading, numbersIn, SEVERAL_FIGURES } from "./numbers.ts";
import { slackOf } from "./rate-bounds.ts";
import { sentencesOf } from "./sentences.ts";
import { unitBehind } from "./units.ts";

export interface AverageReading {
  /** As typed. */
  readonly sum: string;
  readonly count: string;
  /** As typed, with its scale: «45 triệu». */
  readonly average: string;
  /** What sum and count give, in the scale of the average. */
  readonly computed: number;
  /** Whether they give it, within rounding or cutting off. */
  readonly agrees: boolean;
  /** Offsets in the text, first figure to last. */
  readonly start: number;
  readonly end: number;
}

/** The averages of a paragraph whose sum and count are plain, in order. */
export function averagesIn(text: string): readonly AverageReading[] {
  if (!SEVERAL_FIGURES.test(text) || !MAY_TELL.test(text)) return [];
  return sentencesOf(text).flatMap(({ text: sentence, start }) => {
    if (!MAY_TELL.test(sentence)) return [];
    const figures = numbersIn(sentence).filter(({ role }) => role === "quantity");
    return figures.flatMap((figure, at): AverageReading[] => {
      const operands = isExact(figure) ? (spreadOver(sentence, figures, at) ?? dealtOut(sentence, figures, at)) : null;
      const read = operands === null ? null : readingOf(sentence, figure, operands);
      return read === null ? [] : [{ ...read, start: start + read.start, end: start + read.end }];
    });
  });
}

/** «bình quân», «trung bình», «mỗi» in any form of Unicode. */
const MAY_TELL = /b\S{1,2}nh\s+qu\S{1,2}n|trung\s+b\S{1,2}nh|[(,;]\s*m\S{1,3}i\s/i;

interface Operands {
  readonly sum: NumberReading;
  readonly count: NumberReading;
}

/** «…, bình quân 45 triệu đồng/hộ», «…, bình quân mỗi hộ 45 triệu đồng» */
function spreadOver(text: string, figures: readonly NumberReading[], at: number): Operands | null {
  const figure = figures[at];
  if (figure === undefined || at > MOST_FIGURES) return null;
  const before = AVERAGE.exec(fold(text.slice(figures[at - 1]?.end ?? 0, figure.start)));
  if (before === null) return null;
  const behind = PER.exec(fold(text.slice(figure.end, figure.end + BEHIND)))?.groups;
  const each = before.groups?.each === undefined ? behind?.each : behind === undefined ? before.groups.each : undefined;
  if (each === undefined || OF_TIME.test(each)) return null;
  // «45 suất quà và 03 nhà với tổng số tiền 360 triệu đồng»: a third figure may have its share of the sum.
  const earlier = figures.slice(0, at).filter(({ percent }) => !percent);
  if (earlier.length !== 2) return null;
  const count = earlier.find((one) => isExact(one) && one.scale === undefined && isOf(each, text, one));
  const sum = earlier.find((one) => one !== count && isExact(one) && countsAlike(text, one, figure));
  if (count === undefined || sum === undefined) return null;
  return changes(text, sum) || changes(text, count) ? null : { sum, count };
}

const AVERAGE = latin(
  /(?:^|[,;(-] ?)(?:tính )?(?:bình quân|trung bình)(?: (?:mỗi|một) (?<each>\p{L}+(?: \p{L}+){0,2}?)(?: (?:được|có|đạt|là|vay|được vay|được hỗ trợ))?| (?:đạt|là))?$/u,
);
const PER = latin(/^[^/.,;()%\d]{0,30}\/ ?(?<each>\p{L}+(?: \p{L}+){0,2})(?:$|[.,;)])/u);
const OF_TIME = latin(/^(?:năm|tháng|quý|tuần|ngày|kỳ|tiếng|giờ|lần|nhiệm kỳ|học kỳ)(?!\p{L})/u);
const BEHIND = 70;
/** In front of an average in its sentence; of more no one can say which it is of. */
const MOST_FIGURES = 12;

/** «324 kỳ sinh hoạt (09 chi bộ, mỗi chi bộ 36 kỳ)» */
function dealtOut(text: string, figures: readonly NumberReading[], at: number): Operands | null {
  const [figure, count, sum] = [figures[at], figures[at - 1], figures[at - 2]];
  if (figure === undefined || count === undefined || sum === undefined) return null;
  const each = EACH.exec(fold(text.slice(count.end, figure.start)))?.groups?.each;
  if (each === undefined || !IN_BRACKET.test(fold(text.slice(sum.end, count.start)))) return null;
  const isPlain = isExact(sum) && isExact(count) && count.scale === undefined && countsAlike(text, sum, figure);
  const ends = CLOSES.test(fold(text.slice(figure.end, figure.end + BEHIND)));
  return isPlain && ends && !changes(text, sum) ? { sum, count } : null;
}

const EACH = latin(
  /^(?<each>\p{L}+(?: \p{L}+){0,2}?)(?: [^.,;:!?()%]{0,30})?, ?(?:bình quân )?mỗi \k<each>(?: (?:có|họp|được|tổ chức|thực hiện|sinh hoạt))?$/u,
);
const IN_BRACKET = latin(/^[^.;:!?()%]{0,60} ?\((?:của |gồm |tại )?$/u);
const CLOSES = latin(/^[^.,;()%\d/]{0,25}(?:$|[.,;)])/u);

/** Whether a figure counts what the average is told of. */
function isOf(each: string, text: string, { end }: NumberReading): boolean {
  const behind = fold(text.slice(end, end + BEHIND));
  return behind.startsWith(each) && !LETTER_NEXT.test(behind.slice(each.length));
}

const LETTER_NEXT = latin(/^\p{L}/u);

/** Whether two figures measure the same: in one unit, both in thousands or millions or neither. */
function countsAlike(text: string, one: NumberReading, other: NumberReading): boolean {
  const unit = unitBehind(text, other.end);
  return unit !== "" && unitBehind(text, one.end) === unit && (one.scale === undefined) === (other.scale === undefined);
}

/** «tăng 12 triệu đồng» is no sum. */
function changes(text: string, { start }: NumberReading): boolean {
  return CHANGE.test(fold(text.slice(Math.max(0, start - BEFORE), start)));
}

const BEFORE = 40;
const CHANGE = latin(
  /(?<!\p{L})(?:tăng|giảm|thêm|vượt|còn thiếu|hụt|chỉ tiêu|kế hoạch|trong đó|riêng)(?!\p{L})[^.;\d]{0,30}$/u,
);

function isExact({ percent, denominator, to, approximate, value }: NumberReading): boolean {
  return !percent && denominator === undefined && to === undefined && approximate === undefined && value > 0;
}

/** Null where the average is far from what the two give, and is perhaps of something else. */
function readingOf(text: string, figure: NumberReading, { sum, count }: Operands): AverageReading | null {
  const scale = figure.scale ?? 1;
  const computed = sum.value / count.value;
  const ratio = computed / figure.value;
  if (ratio > FARTHEST || ratio < 1 / FARTHEST) return null;
  const step = 10 ** -decimalsOf(figure.raw) * scale;
  const slack = slackOf(sum, unitBehind(text, sum.end)) / count.value;
  const places = [sum, count, figure];
  return {
    sum: sum.raw.trim(),
    count: count.raw.trim(),
    average: figure.raw.trim(),
    computed: Number((computed / scale).toPrecision(12)),
    agrees: Math.abs(computed - figure.value) < step + slack,
    start: Math.min(...places.map((place) => place.start)),
    end: Math.max(...places.map((place) => place.end)),
  };
}

/** As many times as an average may be wrong by a slip of the hand. */
const FARTHEST = 1.6;
