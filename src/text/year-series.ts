/**
 * A figure of several years in a row, and by how much it changed: «doanh thu năm 2026 đạt 661,8 tỷ đồng …; năm 2027 đạt
 * 718,5 tỷ đồng, tăng 8,6% so với năm 2026», «năm 2025 có 48 vụ, năm 2026 có 45 vụ (giảm 03 vụ), năm 2027 có 40 vụ (giảm 05
 * vụ)». A later year is of the row only where nothing but its verb stands between it and its figure.
 */
import { withoutAsides } from "./asides.ts";
import { fold } from "./fold.ts";
import { latin } from "./letters.ts";
import { type NumberReading, numbersIn } from "./numbers.ts";
import { isGiven, isWithin, slackOf } from "./rate-bounds.ts";
import type { RateReading } from "./rates.ts";
import { unitBehind } from "./units.ts";

/** The changes of a row of years in a paragraph whose two figures are plain, in order. */
export function yearChangesIn(text: string): readonly RateReading[] {
  if (!MAY_TELL.test(text) || !TWO_YEARS.test(text) || AT_OTHER_PRICES.test(fold(text))) return [];
  const plain = withoutAsides(text)?.text ?? text;
  return rowsBehind(plain).flatMap(({ figures, at, row }) => {
    const way = CHANGED.exec(gapBefore(plain, figures, at))?.groups?.way;
    const found = way === undefined ? null : changeOf(plain, figures, at, row, way === "tăng");
    return found === null ? [] : [found];
  });
}

/** A figure with the row of years in front of it. */
interface BehindRow {
  readonly figures: readonly NumberReading[];
  readonly at: number;
  readonly row: readonly Point[];
  /** The row in the sentence before, where this one has none yet. */
  readonly earlier: readonly Point[];
}

/** Every figure but the years, with the row in front of it. */
export function rowsBehind(text: string): readonly BehindRow[] {
  const figures = numbersIn(text);
  const read: BehindRow[] = [];
  let row: readonly Point[] = [];
  let earlier: readonly Point[] = [];
  for (const [at, figure] of figures.entries()) {
    const gap = gapBefore(text, figures, at);
    if (SENTENCE_ENDS.test(gap) && !GOES_ON.test(gap)) {
      earlier = row;
      row = [];
    }
    if (figure.role === "year") row = rowWith(row, text, figures, at);
    else read.push({ figures, at, row, earlier });
  }
  return read;
}

/** «tăng 8,6%», «giảm thêm 03 vụ» in any form of Unicode. */
const MAY_TELL = /(?:t\S{1,2}ng|gi\S{1,3}m)\s+(?:th\S{1,2}m\s+)?\d/i;
const TWO_YEARS = /n\S{1,2}m\s+20\d\d[\s\S]*n\S{1,2}m\s+20\d\d/i;
/** At which growth is told of other figures than those printed. */
const AT_OTHER_PRICES = /giá (?:so sánh|cố định|hiện hành)|grdp/u;
const SENTENCE_ENDS = /[.!?](?: |$)/u;
const CHANGED = latin(/^(?!.*(?:bình quân|mỗi))[^.;:!?%]{0,60}(?:[,(-]| và) ?(?<way>tăng|giảm)(?: thêm)?$/u);

export interface Point {
  readonly year: number;
  readonly figure: NumberReading;
  readonly unit: string;
  /** What the figure counts, as far as its clause says. */
  readonly noun: string;
  /** What stands between the year and the figure; of a figure in brackets what does of the first of its row. */
  readonly words: string;
}

/** The folded words between a figure and the one before it. */
export function gapBefore(text: string, figures: readonly NumberReading[], at: number): string {
  return fold(text.slice(figures[at - 1]?.end ?? 0, figures[at]?.start ?? 0));
}

/** In front of a year: it goes on with the row, is what is compared with, or is no whole year. */
const GOES_ON = /(?:^|[.,;(] ?)(?:và |đến |ước |cả |sang )*năm$/u;
const BASE = /so với (?:cùng kỳ |kết quả )?năm$/u;
const NO_WHOLE_YEAR = latin(
  /(?:tháng|quý|(?<!\p{L})(?:đầu|cuối|giữa|đến|hết|từ|trước|sau|kỳ|trong|của|và)(?: cả)?) năm$/u,
);
const VERB = "đạt|là|có|còn|thu|thu được|thực hiện|thực hiện được|xảy ra|phát sinh|kết nạp|kết nạp được";
/** Between a year and its figure. */
const HAS = latin(new RegExp(`^(?:(?:ước|ước tính|đã|mới|chỉ) ?)*(?:${VERB})?(?: được)?:?$`, "u"));
/** The same of the first year, whose figure may have a name. */
const NAMED = latin(new RegExp(`^[^.;:,!?()%]{0,40}(?:^| )(?:${VERB})$`, "u"));
/** Verbs that tell what was counted. */
const COUNTED = /kết nạp|xảy ra|phát sinh|có/u;

/** The row with the figure of the year that stands here; empty or another where the text goes over to something else. */
function rowWith(row: readonly Point[], text: string, figures: readonly NumberReading[], at: number): readonly Point[] {
  const [year, figure] = [figures[at], figures[at + 1]];
  const before = gapBefore(text, figures, at);
  const isBase = BASE.test(before);
  const goesOn = GOES_ON.test(before);
  if (!before.endsWith("năm") || (!isBase && !goesOn && NO_WHOLE_YEAR.test(before))) return row;
  const between = figure === undefined ? "." : gapBefore(text, figures, at + 1);
  if (year === undefined || figure === undefined || !isExact(figure)) return isBase ? row : [];
  const words = isBase || between === "(" ? (row[0]?.words ?? "") : between;
  const noun = NOUN.exec(fold(text.slice(figure.end, figure.end + BEHIND)))?.[0].trim() ?? "";
  const point = { year: year.value, figure, unit: unitBehind(text, figure.end), noun, words };
  const isOfRow = row.every((other) => other.figure.scale === figure.scale && countsAlike(noun, other.noun));
  if (isBase) return isOfRow && row.length > 0 && between === "(" ? [point, ...others(row, point)] : row;
  if (isOfRow && goesOn && row.length > 0 && isSaidAlike(between, words, row)) return [...others(row, point), point];
  return between === "(" || HAS.test(between) || NAMED.test(between) ? [point] : [];
}

const NOUN = latin(/^[^.,;:()%\d]*/u);

/** «58 sáng kiến được công nhận» after «51 sáng kiến», and no «08 chi bộ xuất sắc» after «09 chi bộ tốt». */
function countsAlike(noun: string, other: string): boolean {
  return noun !== "" && other !== "" && (noun.startsWith(other) || other.startsWith(noun));
}

/** «năm 2026 doanh thu đạt …, năm 2027 đạt …»; «kết nạp» and «có» may be said of different members. */
function isSaidAlike(between: string, words: string, [first]: readonly Point[]): boolean {
  if (first === undefined || between === "(" || words === first.words) return true;
  return HAS.test(between) && COUNTED.exec(words)?.[0] === COUNTED.exec(first.words)?.[0];
}

function others(row: readonly Point[], { year }: Point): readonly Point[] {
  return row.filter((point) => point.year !== year);
}

function isExact({ role, percent, denominator, to, approximate, value }: NumberReading): boolean {
  const isPlain = role === "quantity" && !percent && denominator === undefined;
  return isPlain && to === undefined && approximate === undefined && value > 0;
}

/** «… so với năm 2026», or the end of the clause. */
const AGAINST = latin(/^(?:\p{L}+ ?){0,3}so với (?:cùng kỳ |kết quả )?năm$/u);
const CLAUSE_CLOSES = latin(/^(?![^.,;)]*(?:so với|mỗi|bình quân|năm|tháng|quý))[^.;:!?()%\d,/]{0,25}(?:$|[.,;)])/u);
const BEHIND = 40;

/** A change told of the last figure of a row, which holds when it does for some year before; null of something else. */
function changeOf(
  text: string,
  figures: readonly NumberReading[],
  at: number,
  row: readonly Point[],
  rises: boolean,
): RateReading | null {
  const stated = figures[at];
  const last = row.at(-1);
  if (stated === undefined || last === undefined || last.figure !== figures[at - 1] || stated.to !== undefined)
    return null;
  if (stated.denominator !== undefined || !countsTheSame(text, stated, last)) return null;
  const read = basesOf(text, figures, at, row).map((base) => reading(text, stated, last, base, rises));
  return read.find((one) => one?.agrees) ?? read[0] ?? null;
}

function countsTheSame(text: string, stated: NumberReading, { figure, unit }: Point): boolean {
  if (stated.percent) return true;
  const own = unitBehind(text, stated.end);
  return (own === "" || own === unit) && stated.scale === figure.scale;
}

/** The figures that the last of a row may be compared with, the surest first. */
function basesOf(text: string, figures: readonly NumberReading[], at: number, row: readonly Point[]): readonly Point[] {
  const earlier = row.slice(0, -1).toReversed();
  const last = row.at(-1)?.year ?? 0;
  const [stated, year, next] = [figures[at], figures[at + 1], figures[at + 2]];
  const end = stated?.end ?? 0;
  if (year?.role === "year" && AGAINST.test(gapBefore(text, figures, at + 1))) {
    const isTold = next !== undefined && /^ ?\(/.test(text.slice(year.end, next.start));
    return isTold ? [] : earlier.filter((point) => point.year === year.value);
  }
  if (!CLAUSE_CLOSES.test(fold(text.slice(end, end + BEHIND)))) return [];
  return earlier[0]?.year === last - 1 ? earlier : [];
}

/** Percentage points, and times, beyond which a change is perhaps told of something else. */
const NEAR = 10;
const FARTHEST = 3;

function reading(text: string, stated: NumberReading, last: Point, base: Point, rises: boolean): RateReading | null {
  const [low, high] = [bounds(last), bounds(base)];
  const gives = (part: number, whole: number) => {
    const change = stated.percent ? (part / whole - 1) * 100 : part - whole;
    return rises ? change : -change;
  };
  const ends = [gives(low[0], high[1]), gives(low[1], high[0])] as const;
  const computed = gives(last.figure.value, base.figure.value);
  const scale = stated.percent ? 1 : (stated.scale ?? 1);
  const isNear = stated.percent
    ? Math.abs(computed - stated.value) <= NEAR
    : computed <= stated.value * FARTHEST && stated.value <= computed * FARTHEST;
  if (computed < 0 || !isNear) return null;
  const within = [Math.min(...ends), Math.max(...ends)] as const;
  return {
    kind: stated.percent ? (rises ? "growth" : "fall") : rises ? "rise" : "drop",
    part: last.figure.raw.trim(),
    whole: base.figure.raw.trim(),
    rate: text.slice(stated.start, stated.end),
    computed: stated.percent ? computed : Number((computed / scale).toPrecision(12)),
    agrees: stated.percent ? isGiven(stated, ...within) : isWithin(stated, ...within),
    start: Math.min(base.figure.start, last.figure.start),
    end: stated.end,
  };
}

/** Between which what was counted or measured lies. */
function bounds({ figure, unit }: Point): readonly [number, number] {
  const slack = slackOf(figure, unit);
  return [figure.value - slack, figure.value + slack];
}
