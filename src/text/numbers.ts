/**
 * Figures in Vietnamese prose: «1.622», «56,3%», «1.114/ 1.182», «03», «1,5 triệu», «từ 90 % trở lên». The full stop
 * groups thousands and the comma is the decimal sign; the other way round is read and marked.
 */

import { datesIn } from "./dates.ts";
import { documentCodesIn } from "./document-codes.ts";
import { fold } from "./fold.ts";
import { latin } from "./letters.ts";
import {
  APPROXIMATIONS,
  type Approximation,
  CITED_WORDS,
  COMPARATIVE,
  NAMING_WORDS,
  SCALES,
  YEAR_WORDS,
} from "./number-words.ts";
import { composed } from "./offsets.ts";
import { termsIn } from "./terms.ts";

export interface NumberReading {
  /** With the scale applied: 1500000 for «1,5 triệu»; percents as written: 56.3 for «56,3%». */
  readonly value: number;
  /** Offsets in the text of the figure with its %, scale word, denominator and upper end. */
  readonly start: number;
  readonly end: number;
  readonly raw: string;
  readonly percent: boolean;
  /** quantity: it counts or measures; year: «năm 2021»; name: it names or orders («Nghị quyết 18», «lần thứ 2»). */
  readonly role: "quantity" | "year" | "name";
  /** 174 for «98/174». */
  readonly denominator?: number;
  /** Upper end of a range: 5 for «3-5», «từ 3 đến 5»; with the scale applied. */
  readonly to?: number;
  /** 1000000 for «triệu». */
  readonly scale?: number;
  /** The separators are not the Vietnamese ones: «1.5 triệu», «1,622,300». */
  readonly decimalSlip?: true;
  /** «trên 1000» over, «dưới 1,5%» under, «từ 90 % trở lên» atLeast, «gần 1.400» nearly … */
  readonly approximate?: Approximation;
}

/** Whether a figure is a whole number of things: no percentage, ratio, range, bound, and no scale behind it. */
export function isPlainCount(figure: NumberReading): boolean {
  const { percent, denominator, to, scale, approximate, value } = figure;
  const isPlain = !percent && denominator === undefined && to === undefined && scale === undefined;
  return isPlain && approximate === undefined && Number.isInteger(value);
}

/** Digits with more than a separator between them: what tells at little cost that two figures may stand in a text. */
export const SEVERAL_FIGURES = /\d[.,]*[^\d.,]\D*\d/;

/**
 * The figures in a text, in order and without overlap. Dates, spans of years («2020-2025»), document codes («05-CT/TW»),
 * references of three or more numerals («2.1.3») and digits inside words («m2», «F0», «Covid-19») are no figures. A
 * range or ratio is one reading. Pass the text behind its marker: a leading «2.1.» would be read as a figure.
 */
export function numbersIn(text: string): readonly NumberReading[] {
  if (!/\d/.test(text)) return [];
  const read = composed(text);
  const taken = [...datesIn(read.text), ...documentCodesIn(read.text), ...termsIn(read.text)];
  taken.sort((a, b) => a.start - b.start);
  const readings: NumberReading[] = [];
  let at = 0;
  let skip = 0;
  let previous: Scanned | null = null;
  for (let found = figureFrom(read.text, at); found !== null; found = figureFrom(read.text, at)) {
    at = found.end;
    while (skip < taken.length && (taken[skip]?.end ?? 0) <= found.start) skip++;
    const span = taken[skip];
    if (span !== undefined && span.start < found.end) {
      at = Math.max(at, span.end);
      continue;
    }
    if (found.value === null || ENDS_IN_WORD.test(read.text.slice(Math.max(0, found.start - 2), found.start))) continue;
    const scanned = scan(read.text, found, previous);
    at = scanned.end;
    previous = scanned;
    const start = read.original(scanned.start);
    const end = read.original(scanned.end);
    readings.push({ ...scanned.reading, start, end, raw: text.slice(start, end) });
  }
  return readings;
}

const ENDS_IN_WORD = latin(/[\p{L}\p{M}][-‑]?$/u);
const GOES_ON = latin(/^(?:\s?\/\d|[-–]\d|-\p{Lu})/u);

/** The digits and separators of the first figure in a reading's `raw`. */
export const TYPED = /\d[\d.,]*/;

/** Digits behind the decimal sign of a reading's `raw`: 1 for «56,3%», 0 for «1.622», whose full stop groups thousands. */
export function decimalsOf(raw: string): number {
  const typed = TYPED.exec(raw)?.[0] ?? "";
  return /,(\d+)$/.exec(typed)?.[1]?.length ?? /^\d+\.(\d{1,2})$/.exec(typed)?.[1]?.length ?? 0;
}

/** A number as Vietnamese prose types it: 7820.5 is «7.820,5». For plain numbers from 0 up. */
export function writtenFigure(value: number): string {
  const [whole = "", decimals] = String(value).split(".");
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, ".");
  return decimals === undefined ? grouped : `${grouped},${decimals}`;
}

interface Figure {
  readonly start: number;
  readonly end: number;
  /** Null for a reference such as «2.1.3». */
  readonly value: number | null;
  readonly slip: boolean;
  readonly typed: string;
}

interface Scanned {
  readonly start: number;
  readonly end: number;
  readonly reading: Omit<NumberReading, "start" | "end" | "raw">;
}

const FIGURE = new RegExp(
  [
    "(?<grouped>[1-9]\\d{0,2}(?:\\.\\d{3})+(?:,\\d+)?)(?![.,]?\\d)",
    "(?<foreign>[1-9]\\d{0,2}(?:(?:,\\d{3}){2,}(?:\\.\\d+)?|(?:,\\d{3})+\\.\\d+))(?![.,]?\\d)",
    "(?<!\\d,)(?<decimal>\\d+,\\d+)(?![.,]\\d)",
    "(?<slip>\\d+\\.\\d+)(?![.,]\\d)",
    "(?<reference>\\d+(?:\\.\\d+){2,})",
    "(?<whole>\\d+)",
  ].join("|"),
  "g",
);

function figureFrom(text: string, at: number): Figure | null {
  FIGURE.lastIndex = at;
  const found = FIGURE.exec(text);
  if (found === null) return null;
  const typed = found[0];
  const { grouped, foreign, decimal, reference } = found.groups ?? {};
  const slip = foreign !== undefined || found.groups?.slip !== undefined;
  const figure = { start: found.index, end: found.index + typed.length, slip, typed };
  if (reference !== undefined) return { ...figure, value: null };
  if (grouped !== undefined) return { ...figure, value: Number(typed.replaceAll(".", "").replace(",", ".")) };
  if (decimal !== undefined) return { ...figure, value: Number(typed.replace(",", ".")) };
  return { ...figure, value: Number(typed.replaceAll(",", "")) };
}

const SCALE = [...SCALES.keys()]
  .sort((a, b) => b.length - a.length)
  .join("|")
  .replaceAll(" ", "\\s");
const TAIL = latin(
  new RegExp(
    `(\\s?[%％])?(?:\\s{0,2}(${SCALE}|tr\\.?\\s?đ)(?=đồng|đ(?!\\p{L})|usd|[^\\p{L}]|ồng|$)(?!\\s+(?:lệ|trọng|số|suất|giá|tập|hồi)))?`,
    "iuy",
  ),
);

interface Tail {
  readonly end: number;
  readonly percent: boolean;
  readonly scale: number | null;
}

function tailAt(text: string, at: number): Tail {
  TAIL.lastIndex = at;
  const found = TAIL.exec(text);
  if (found === null) return { end: at, percent: false, scale: null };
  const word = found[2] === undefined ? null : fold(found[2]);
  const scale = word === null ? null : (SCALES.get(word) ?? 1e6);
  return { end: at + found[0].length, percent: found[1] !== undefined, scale };
}

function scan(text: string, figure: Figure, previous: Scanned | null): Scanned {
  const value = figure.value ?? 0;
  const tail = tailAt(text, figure.end);
  const before = fold(text.slice(Math.max(0, figure.start - CONTEXT), figure.start));
  const second = secondOf(text, figure, tail, before);
  const rest = second === null ? restOf(text, tail) : null;
  const end = rest?.tail.end ?? second?.tail.end ?? tail.end;
  const percent = tail.percent || (second?.tail.percent ?? false);
  const scale = tail.scale ?? (second?.joint === "range" ? second.tail.scale : null);
  const isPlain = second === null && !percent && scale === null;
  const role = isPlain ? roleOf(text, figure, before, previous) : "quantity";
  const approximate = role === "quantity" ? approximation(before, text.slice(end, end + CONTEXT)) : null;
  const reading = {
    value: scaled(value, scale) + (rest?.value ?? 0),
    percent,
    role,
    ...(second?.joint === "ratio" ? { denominator: scaled(second.value, second.tail.scale) } : {}),
    ...(second?.joint === "range" ? { to: scaled(second.value, second.tail.scale ?? scale) } : {}),
    ...(scale === null ? {} : { scale: rest?.tail.scale ?? scale }),
    ...((figure.slip && role === "quantity") || second?.slip ? { decimalSlip: true as const } : {}),
    ...(approximate === null ? {} : { approximate }),
  };
  return { start: figure.start, end, reading };
}

const CONTEXT = 40;

const NEXT_FIGURE = /\s(?=\d)/y;

/** «1 tỷ 250 triệu đồng»: what a smaller scale adds to a figure; the whole is then counted in that scale. */
function restOf(text: string, { end, scale }: Tail): { readonly value: number; readonly tail: Tail } | null {
  NEXT_FIGURE.lastIndex = end;
  if (scale === null || !NEXT_FIGURE.test(text)) return null;
  const figure = figureFrom(text, end + 1);
  if (figure === null || figure.value === null) return null;
  const tail = tailAt(text, figure.end);
  if (tail.scale === null || tail.percent || figure.value * tail.scale >= scale) return null;
  const more = restOf(text, tail);
  return { value: scaled(figure.value, tail.scale) + (more?.value ?? 0), tail: more?.tail ?? tail };
}

/** 1,3 tỷ is 1300000000, not 1300000000.0000002. */
function scaled(value: number, scale: number | null): number {
  return scale === null ? value : Number((value * scale).toPrecision(15));
}

interface Second {
  readonly joint: "ratio" | "range";
  readonly value: number;
  readonly slip: boolean;
  readonly tail: Tail;
}

const JOINT = /(\s?\/\s?)|(\s?[-–—]\s?)|(\s(?:đến|tới)\s)/iuy;

/** The figure joined to the first as a ratio («98/174») or as the upper end of a range («3-5», «từ 90 đến 95%»). */
function secondOf(text: string, figure: Figure, tail: Tail, before: string): Second | null {
  JOINT.lastIndex = tail.end;
  const joint = JOINT.exec(text);
  if (joint === null) return null;
  const from = tail.end + joint[0].length;
  if (!/\d/.test(text.charAt(from))) return null;
  const other = figureFrom(text, from);
  if (other === null || other.start !== from || other.value === null) return null;
  const otherTail = tailAt(text, other.end);
  const after = text.slice(otherTail.end, otherTail.end + 2);
  if (GOES_ON.test(after)) return null;
  const second = { value: other.value, slip: other.slip, tail: otherTail };
  if (joint[1] !== undefined) return other.value > 0 ? { joint: "ratio", ...second } : null;
  if (joint[3] !== undefined && !/(?:^|\s)từ$/.test(before.replace(/(?:tăng|giảm) từ$/, ""))) return null;
  const isRange = scaled(other.value, otherTail.scale) > scaled(figure.value ?? 0, tail.scale ?? otherTail.scale);
  const isOneUnit = !tail.percent || otherTail.percent;
  return isRange && isOneUnit && !isYear(other) && !isYear(figure) ? { joint: "range", ...second } : null;
}

function isYear(figure: Figure): boolean {
  return /^(?:19|20)\d\d$/.test(figure.typed);
}

const YEAR_BEFORE = new RegExp(`(?:^|\\s|[(,;])(?:${YEAR_WORDS.join("|")})$`);
const NAME_BEFORE = new RegExp(`(?:^|[\\s(/"])(?:${NAMING_WORDS.join("|")})$`);
const CITED_BEFORE = new RegExp(`(?:^|[\\s(/"])(?:${CITED_WORDS.join("|")})$`);
const COUNTED = /(?:(?:tổng|con|đa|dân|chỉ|hệ|quân|trong|trên) số|(?:mỗi|một|hằng|hàng|\d) (?:tháng|tuần|quý|ngày))$/;
const NO_NOUN = latin(/^\s*(?:$|[,;:.)\]"”(–-]|(?:của|khoá|khóa|về|và|ngày|năm|trung ương)(?!\p{L}))/iu);
/** «5G», «lớp 12A». */
const ONE_CAPITAL = latin(/^\p{Lu}(?![\p{L}\d])/u);
const LISTED = /^\s*(?:[,;]|và|hoặc|đến|-|–)\s*$/;

/** What a bare number stands for, from the words around it. */
function roleOf(text: string, figure: Figure, before: string, previous: Scanned | null): NumberReading["role"] {
  const after = text.slice(figure.end, figure.end + CONTEXT);
  const between = previous === null ? "" : text.slice(previous.end, figure.start);
  const listed = previous !== null && LISTED.test(between) ? previous.reading.role : null;
  if (isYear(figure) && (listed === "year" || standsAsYear(text, figure, before, after))) return "year";
  // «công nghiệp 4.0», «Covid- 19»
  if (/\.0$/.test(figure.typed) || /covid\s?-?$/.test(before)) return "name";
  if (ONE_CAPITAL.test(after)) return "name";
  if (figure.value === null || (!Number.isInteger(figure.value) && !figure.slip)) return "quantity";
  if (COUNTED.test(before)) return "quantity";
  if (NAME_BEFORE.test(before)) return "name";
  // «lần thứ 3,4,5,6»: figures without a space between them are one list.
  if (listed === "name" && between === ",") return "name";
  return (CITED_BEFORE.test(before) || listed === "name") && NO_NOUN.test(after) ? "name" : "quantity";
}

/** «năm 2021», «(2021)», «quý I/2023», «1954 - 2024», or nothing but the year. */
function standsAsYear(text: string, figure: Figure, before: string, after: string): boolean {
  if (text.trim() === figure.typed || (before.endsWith("(") && after.startsWith(")"))) return true;
  return YEAR_BEFORE.test(before) || /[ivx]\/$/.test(before) || YEAR_AFTER.test(after);
}

const YEAR_AFTER = /^\s?[-–—]\s?(?:19|20)\d\d(?![\d.,]\d|\d)/;

/** «nộp cấp trên 11,54 triệu đồng» says to whom. */
const APPROXIMATE = latin(new RegExp(`(?:^|[^\\p{L}])(?<!cấp )(${[...APPROXIMATIONS.keys()].join("|")})$`, "u"));
const UPWARDS = /^\s*trở\s+(lên|xuống)/iu;
const UPWARDS_FROM = latin(/^(?:\s+[\p{L}\p{M}/]+){0,3}\s+trở\s+(lên|xuống)/iu);

/** «97% trở lên», «từ 02 giờ trở lên»; «95% … hoàn thành tốt nhiệm vụ trở lên» speaks of the grade, not of the figure. */
function approximation(before: string, after: string): Approximation | null {
  const turned = (/(?:^|\s)từ$/.test(before) ? UPWARDS_FROM : UPWARDS).exec(after);
  if (turned !== null) return turned[1]?.toLowerCase() === "lên" ? "atLeast" : "atMost";
  if (COMPARATIVE.test(before)) return null;
  return APPROXIMATIONS.get(APPROXIMATE.exec(before)?.[1] ?? "") ?? null;
}
