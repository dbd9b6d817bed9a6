/** Dates as Party documents write them, and the blanks left for them. */
import { composed } from "./offsets.ts";

export interface DateReading {
  /** Null where the text does not say, or leaves a blank. */
  readonly year: number | null;
  readonly month: number | null;
  readonly day: number | null;
  /** Offsets in the text, the words «ngày», «tháng» included. */
  readonly start: number;
  readonly end: number;
  readonly raw: string;
  /** Some part is left blank: «ngày …. tháng …. năm 2022», «ngày    tháng 6 năm 2023». */
  readonly blank?: true;
}

// Bounded, so that a page of dots costs no more than a line of them.
const FILLER = "[\\s.…_]{0,60}";
const SLOT = `${FILLER}\\d{0,2}${FILLER}`;
const BLANK_YEAR = "\\d{0,3}[.…_]{1,60}|\\s{2,60}|\\s?$";
/** Each form names the parts it has: d, m, y, and w when a word announces the date. */
const FORMS: readonly RegExp[] = [
  `(?<w>ngày)(?<d>${SLOT}),?\\s?tháng(?<m>${SLOT})(?:,?\\s?năm(?<y>\\s?\\d{4}(?!\\d)|\\s?(?:${BLANK_YEAR}))|/\\s?(?<y2>\\d{4})(?!\\d))?`,
  "(?:(?<w>ngày)\\s{1,3})?(?<![\\d/.,-])(?<d>\\d{1,2})\\s?(?<s>[/.-])\\s?(?<m>\\d{1,2})\\s?\\k<s>\\s?(?<y>\\d{4}|\\d\\d)(?!\\d|[/.,-]\\d)",
  "(?<w>ngày)\\s{1,3}(?:mùng |mồng )?(?<d>\\d{1,2})\\s?[/-]\\s?(?<m>\\d{1,2})(?!\\d|\\s?[/-]\\s?\\d)",
  "(?<w>ngày)(?<d>\\s?[.…_]{1,60}\\s?|\\s{2,60}|\\s?\\d{1,2}\\s?)/(?<m>\\s?[.…_]{1,60}\\s?|\\s{1,60}|\\s?\\d{1,2}\\s?)/(?<y>\\s?\\d{4}(?!\\d)|\\s?\\d{0,3}[.…_]{1,60})",
  "(?<w>tháng)\\s{1,3}(?<m>\\d{1,2})(?:\\s?[/-]\\s?|,?\\s?năm\\s{1,3})(?<y>\\d{4})(?!\\d)",
  "(?<![\\d/.,-]|\\d\\s)(?<m>\\d{1,2})\\s?/\\s?(?<y>(?:19|20)\\d\\d)(?!\\d|\\s?[/-])",
  "(?<w>đợt|dịp|lễ)\\s{1,3}(?<d>\\d{1,2})\\s?/\\s?(?<m>\\d{1,2})(?!\\d|\\s?[/-]\\s?\\d)",
  // The four days of the year on which Party badges are given, in a list: «03/02: 21 đồng chí, 19/5: 17 đồng chí».
  "(?<![\\d/.,-])(?=(?:0?3/0?2|19/0?5|0?2/0?9|0?7/11)\\s?:)(?<d>\\d{1,2})/(?<m>\\d{1,2})",
].map((form) => new RegExp(form, "giu"));

/** Digits about a sign, or «tháng» and the blanks about «/», in any form of Unicode: few texts need a closer look. */
const MAY_HOLD = /\d\s?[/.-]\s?\d|th(?:á|a\u0301)ng|ng[^/]{0,130}\//i;

/**
 * The dates in a text, in order and without overlap: «ngày 21 tháng 3 năm 2023», «ngày 02/02/2021», «4-5-2018»,
 * «07/4/ 2021», «tháng 5/2023», «03/2023», «ngày 15/8», «đợt 03/02». A day or month that cannot be makes no date («98/174»,
 * «31/13/2020»); two-digit years count after «ngày» only. Years alone are not dates.
 */
export function datesIn(text: string): readonly DateReading[] {
  if (!MAY_HOLD.test(text)) return [];
  const read = composed(text);
  const found: DateReading[] = [];
  for (const form of FORMS) {
    for (const match of read.text.matchAll(form)) {
      const parts = dateParts(match, read.text);
      if (parts === null) continue;
      const start = read.original(match.index);
      const end = read.original(match.index + match[0].trimEnd().length);
      found.push({ ...parts, start, end, raw: text.slice(start, end) });
    }
  }
  return separate(found);
}

/** Of overlapping readings the one that starts first, then the longest. */
function separate(found: DateReading[]): readonly DateReading[] {
  found.sort((a, b) => a.start - b.start || b.end - a.end);
  let end = 0;
  return found.filter((date) => {
    if (date.start < end) return false;
    end = date.end;
    return true;
  });
}

type Parts = Pick<DateReading, "year" | "month" | "day" | "blank">;

function dateParts(match: RegExpExecArray, text: string): Parts | null {
  const groups: Partial<Record<string, string>> = match.groups ?? {};
  const yearText = groups.y ?? groups.y2;
  const day = part(groups.d);
  const month = part(groups.m);
  const year = part(yearText);
  const isBlank = day === "blank" || month === "blank" || year === "blank";
  if (isBlank && !isLeftBlank(match, [groups.d, groups.m, yearText], text)) return null;
  if (isOutside(day, 1, 31) || isOutside(month, 1, 12)) return null;
  const isShort = typeof year === "number" && yearText?.trim().length === 2;
  if (isShort ? groups.w === undefined : isOutside(year, 1900, 2199)) return null;
  return {
    year: isShort ? 2000 + year : numeric(year),
    month: numeric(month),
    day: numeric(day),
    ...(isBlank ? { blank: true as const } : {}),
  };
}

/** A number, a blank, or null for a part the form does not have. */
function part(text: string | undefined): number | "blank" | null {
  if (text === undefined) return null;
  const typed = /^\s*(\d{1,4})\.?\s*$/.exec(text);
  return typed === null ? "blank" : Number(typed[1]);
}

function numeric(value: number | "blank" | null): number | null {
  return value === "blank" ? null : value;
}

function isOutside(value: number | "blank" | null, lowest: number, highest: number): boolean {
  return typeof value === "number" && (value < lowest || value > highest);
}

/**
 * «ngày tháng năm» are also plain words («những ngày tháng 5 lịch sử»): without dots or a gap between them they are a
 * blank only where a date stands, after the place's comma or alone.
 */
function isLeftBlank(match: RegExpExecArray, slots: readonly (string | undefined)[], text: string): boolean {
  if (slots.some((slot) => slot !== undefined && /[.…_]|\s{2}/.test(slot))) return true;
  return slots[2] !== undefined && /(?:^|,)\s*$/.test(text.slice(Math.max(0, match.index - 4), match.index));
}
