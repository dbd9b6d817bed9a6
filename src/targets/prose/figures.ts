/** The figures of a tidy text with their units and the words that compare: «từ 10%/năm trở lên», «không quá 06 vụ/năm». */

import { type Approximation, SCALES } from "../../text/number-words.ts";
import { type NumberReading, numbersIn } from "../../text/numbers.ts";
import {
  BILLION,
  BILLION_OTHER_SPELLING,
  BOUND_FAR_OFF,
  BOUND_FROM,
  COMPARING_WORDS,
  FROM_WORD,
  LOWER_BOUND,
  MORE_APPROXIMATIONS,
  OF_WHOLE_TERM,
  PER_YEAR_COUNT,
  PERCENT_WORD,
  SCALE_AT_END,
  UNIT_AFTER_ALL,
  UPWARDS_WORD,
  YEARLY_BEHIND,
} from "../../text/target-figure-words.ts";
import { GRADE_BETWEEN } from "../../text/target-grade-words.ts";
import { NO_UNIT, UNIT } from "../../text/target-units.ts";

export interface Figure {
  /** From the first sign of the number. */
  readonly start: number;
  /** Behind the number, its % and scale word. */
  readonly numberEnd: number;
  /** Behind the unit. */
  readonly end: number;
  /** Where the words begin that compare it («trên», «từ», «≥»); `start` without any. */
  readonly from: number;
  /** As written, in its unit: 62.5 for «62,5 tỷ đồng». */
  readonly value: number;
  readonly to?: number;
  readonly denominator?: number;
  readonly percent: boolean;
  /** «12,4%/năm», «06 vụ/năm»; not for what is a level («triệu đồng/người/năm»). */
  readonly perYear: boolean;
  /** «%», «tỷ đồng», «đảng viên»; "" when it has none. Folded. */
  readonly unit: string;
  readonly approximate?: Approximation;
  /** The separators were not the Vietnamese ones, or the like: better not trusted. */
  readonly odd: boolean;
}

/** The quantities in a text, in order; years, dates, names and numbers of documents left out. */
export function figuresIn(text: string, folded: string): readonly Figure[] {
  return numbersIn(text).flatMap((reading) => {
    const isOfTerm = OF_WHOLE_TERM.test(folded.slice(0, reading.start));
    if (reading.role !== "quantity" && !isOfTerm) return [];
    const read = figure(reading, folded);
    return isYear(reading, read) ? [] : [read];
  });
}

/** «(2025, 2026, 2027)»: a bare number that could be a year is taken for one. */
function isYear({ raw }: NumberReading, { unit, percent }: Figure): boolean {
  return unit === "" && !percent && /^(?:19|20)\d\d$/u.test(raw);
}

function figure(reading: NumberReading, folded: string): Figure {
  const percentWord = PERCENT_WORD.exec(folded.slice(reading.end));
  const percent = reading.percent || percentWord !== null;
  const numberEnd = reading.end + (reading.percent ? 0 : (percentWord?.[0].length ?? 0));
  const joint = reading.denominator === undefined ? null : jointScale(reading, folded);
  const scale = reading.scale ?? joint ?? 1;
  const written = (value: number): number => Number((value / scale).toPrecision(12));
  const unit = percent ? percentUnit(folded, numberEnd) : countedUnit(reading, folded);
  const compared = comparing(folded, reading.start, percent ? numberEnd : reading.end);
  const approximate = compared.approximate ?? reading.approximate;
  return {
    start: reading.start,
    numberEnd,
    end: unit.end,
    from: compared.from,
    // «18,2/15 tỷ đồng»: the scale word stands behind both.
    value: reading.scale === undefined && joint !== null ? reading.value : written(reading.value),
    ...(reading.to === undefined ? {} : { to: written(reading.to) }),
    ...(reading.denominator === undefined ? {} : { denominator: written(reading.denominator) }),
    percent,
    perYear: unit.perYear === true,
    unit: unit.unit,
    ...(approximate === undefined ? {} : { approximate }),
    odd: reading.decimalSlip === true,
  };
}

function jointScale({ start, end }: NumberReading, folded: string): number | null {
  const word = SCALE_AT_END.exec(folded.slice(start, end))?.[0];
  return word === undefined ? null : (SCALES.get(word) ?? null);
}

interface UnitReading {
  readonly unit: string;
  readonly end: number;
  readonly perYear?: boolean;
}

function percentUnit(folded: string, end: number): UnitReading {
  const yearly = YEARLY_BEHIND.exec(folded.slice(end));
  return { unit: "%", end: end + (yearly?.[0].length ?? 0), perYear: yearly !== null };
}

function countedUnit({ start, end, scale, denominator }: NumberReading, folded: string): UnitReading {
  const own =
    scale === undefined && denominator === undefined ? "" : (SCALE_AT_END.exec(folded.slice(start, end))?.[0] ?? "");
  const after = folded.slice(end, end + 60);
  const none = NO_UNIT.test(after) && !UNIT_AFTER_ALL.test(after);
  const found = none ? null : UNIT.exec(after);
  if (found === null) return { unit: own, end };
  const counted = `${own} ${found[1] ?? ""}`.trim().replace(BILLION_OTHER_SPELLING, BILLION);
  const unit = PER_YEAR_COUNT.exec(counted)?.[1];
  return { unit: unit ?? counted, end: end + found[0].length, perYear: unit !== undefined };
}

const SIGN = /([≥≤<>])(=?) ?$/u;
const SIGNS: Readonly<Record<string, Approximation>> = { "≥": "atLeast", "≤": "atMost", ">": "over", "<": "under" };

/** The words before and behind a number that compare it; `from` is where they begin. */
function comparing(
  folded: string,
  start: number,
  end: number,
): { readonly from: number; readonly approximate?: Approximation } {
  const before = folded.slice(Math.max(0, start - 40), start);
  const sign = SIGN.exec(before);
  if (sign !== null) {
    const { 1: which = "", 2: equal = "" } = sign;
    const approximate = equal === "" ? SIGNS[which] : which === ">" ? "atLeast" : "atMost";
    return { from: start - sign[0].length, ...(approximate === undefined ? {} : { approximate }) };
  }
  const words = COMPARING_WORDS.exec(before)?.[1] ?? "";
  const from = start - words.length;
  const more = Object.entries(MORE_APPROXIMATIONS).find(([phrase]) => words.includes(phrase))?.[1];
  if (more !== undefined) return { from, approximate: more };
  const bound = (words.endsWith(FROM_WORD) ? BOUND_FROM : LOWER_BOUND).exec(folded.slice(end, end + 70));
  // «95% đảng viên hoàn thành tốt nhiệm vụ trở lên»: the words belong to the grade.
  if (bound !== null && !GRADE_BETWEEN.test(bound[0])) {
    const isOwn = words.endsWith(FROM_WORD) || !BOUND_FAR_OFF.test(bound[0]);
    if (isOwn) return { from, approximate: bound[1] === UPWARDS_WORD ? "atLeast" : "atMost" };
  }
  return { from };
}
