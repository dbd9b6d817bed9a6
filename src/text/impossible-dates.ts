/** Dates that no calendar has: «ngày 31/02/2027», «ngày 32 tháng 5», «tháng 13 năm 2026». */
import { latin } from "./letters.ts";
import { composed } from "./offsets.ts";

export interface ImpossibleDate {
  /** As typed, «ngày» or «tháng» in front included. */
  readonly raw: string;
  readonly start: number;
  readonly end: number;
  readonly month: number;
  /** Null where the text does not say. */
  readonly year: number | null;
  /** How many days the month has, 29 for a February of an unknown year; null where there is no such month. */
  readonly days: number | null;
}

/** What surely ends a date: no further figure or letter of a number («31/02/2027/TT», «30.2.1»). */
const END = String.raw`(?!\d|\s?[/-]\s?[\p{L}\d]|[.,]\d)`;
/** Each form names the parts it has; `w`: «ngày» stands in front. */
const FORMS: readonly RegExp[] = [
  String.raw`(?<w>ngày)\s{1,3}(?<d>\d{1,2})\s{0,3},?\s{0,3}tháng\s{1,3}(?<m>\d{1,2})(?!\d)(?:(?:,?\s{0,3}năm\s{1,3}|\s?/\s?)(?<y>\d{4})(?!\d))?`,
  String.raw`(?<w>ngày)\s{1,3}(?:\d{1,2}\s?(?:[-–,]|và|đến)\s?){0,9}(?<d>\d{1,2})\s?/\s?(?<m>\d{1,2})(?!\d)(?:\s?/\s?(?<y>\d{4}|\d\d))?${END}`,
  String.raw`(?<w>ngày)\s{1,3}(?<d>\d{1,2})\s?(?<s>[.-])\s?(?<m>\d{1,2})\s?\k<s>\s?(?<y>\d{4})${END}`,
  String.raw`(?<![\p{L}\d/.,–-]|\d\s)(?<d>\d{1,2})/(?<m>\d{1,2})/(?<y>\d{4})${END}`,
  String.raw`tháng\s{1,3}(?<m>\d{1,2})(?:,?\s{1,3}năm\s{1,3}|\s?[/-]\s?)(?<y>\d{4})${END}`,
].map((form) => latin(new RegExp(form, "giu")));

/**
 * The impossible dates of a text, in order and without overlap. Silent on fractions («31/02»), figures of a day («mỗi ngày
 * 45/60 lượt»), numbers of documents, the thirteenth month of pay («lương tháng 13 năm 2026») and the lunar calendar, in
 * which any month may have thirty days.
 */
export function impossibleDatesIn(text: string): readonly ImpossibleDate[] {
  if (!/\d\s?[/.-]\s?\d|th[aá]/i.test(text)) return [];
  const read = composed(text);
  const found: ImpossibleDate[] = [];
  for (const form of FORMS) {
    for (const match of read.text.matchAll(form)) {
      const fault = faultOf(match, read.text);
      if (fault === null) continue;
      const start = read.original(match.index);
      const end = read.original(match.index + match[0].length);
      found.push({ ...fault, start, end, raw: text.slice(start, end) });
    }
  }
  let until = 0;
  return found
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .filter(({ start, end }) => {
      const isApart = start >= until;
      if (isApart) until = end;
      return isApart;
    });
}

type Parts = Fault & { readonly day: number | null };
type Fault = Pick<ImpossibleDate, "month" | "year" | "days">;

function faultOf(match: RegExpExecArray, text: string): Fault | null {
  const { d, m, y } = match.groups ?? {};
  const day = d === undefined ? null : Number(d);
  const month = Number(m);
  const year = y === undefined ? null : Number(y.length === 2 ? `20${y}` : y);
  if (year !== null && (year < 1900 || year > 2199)) return null;
  const days = daysIn(month, year);
  const isPossible = days !== null && (day === null || (day >= 1 && day <= days));
  return isPossible || !isMeant(match, text, { day, month, year, days }) ? null : { month, year, days };
}

/** Whether the figures are meant for a date of our calendar. */
function isMeant(match: RegExpExecArray, text: string, { day, month, year, days }: Parts): boolean {
  const before = text.slice(Math.max(0, match.index - NEAR), match.index);
  const behind = text.slice(match.index + match[0].length, match.index + match[0].length + NEAR);
  if (LUNAR.test(behind) || LUNAR_BEFORE.test(before)) return false;
  if (day === null) return !PAY.test(before);
  // Without «ngày» three numbers must look like a day of a month, or of one in the place of the other.
  const isAnnounced = match.groups?.w !== undefined;
  if (!isAnnounced) return day <= LONGEST_MONTH && month <= LONGEST_MONTH && !NUMBER.test(before);
  const isBare = year === null && !/tháng/iu.test(match[0]);
  return !isBare || (days !== null && day < FAR && !PER_DAY.test(before));
}

const NEAR = 40;
const LONGEST_MONTH = 31;
/** Forty and more of something on a day, rather than a slip in its date. */
const FAR = 40;

const LUNAR = latin(
  /^[^.;]{0,12}(?:âm\s+lịch|\(al\)|(?<!\p{L})al(?!\p{L})|năm\s+(?:giáp|ất|bính|đinh|mậu|kỷ|canh|tân|nhâm|quý)(?!\p{L}))/iu,
);
const LUNAR_BEFORE = /(?:âm\s+lịch|nhằm|tức)\s*\(?$/iu;
const PAY = /(?:lương|thưởng)[^.;]*$|\d\s*$/iu;
const NUMBER = /số:?\s*$/iu;
const PER_DAY = /(?:mỗi|hằng|hàng|một|trong|bình\s+quân|\d)\s*$/iu;

function daysIn(month: number, year: number | null): number | null {
  if (month < 1 || month > 12) return null;
  if (month !== 2) return [4, 6, 9, 11].includes(month) ? 30 : 31;
  if (year === null) return 29;
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
}
