/** Terms and other spans of years: «nhiệm kỳ 2020 - 2025», «2020-2025». */
import { composed } from "./offsets.ts";

export interface TermReading {
  readonly from: number;
  readonly to: number;
  /** Offsets of the two years and the dash between them. */
  readonly start: number;
  readonly end: number;
  readonly raw: string;
  /** «nhiệm kỳ» or «khóa» stands before it, or before the term it is listed with («nhiệm kỳ 2020-2025, 2025-2030»). */
  readonly named: boolean;
}

const YEARS = /(?<![\d/.,-]|\d\s[-–])((?:19|20|21)\d\d)\s{0,3}(?:[-–—−‑‐]|đến)\s{0,3}((?:19|20|21)\d\d)(?![\d/]|-\d)/gu;
const NAME =
  /(?:nhiệm\s+kỳ|nhiệm\s+kì|kh[oó][áa]|\bnk)(?:\s+[ivx]+|\s+thứ\s+[ivx]+|\s+tới|\s+này|\s+mới)?\s*[:,(]?\s*(?:từ\s+)?$/iu;
const LISTED = /^\s*(?:[,;]|và|,\s*nhiệm kỳ)\s*$/iu;
const LONGEST = 30;

/** The spans of years in a text, in order; the later year must follow the earlier by 1 to 30 years. */
export function termsIn(text: string): readonly TermReading[] {
  if (!/\d{4}\s{0,3}(?:[-–—−‑‐]|đ)/.test(text)) return [];
  const read = composed(text);
  const terms: TermReading[] = [];
  let after = 0;
  let isNamed = false;
  for (const match of read.text.matchAll(YEARS)) {
    const from = Number(match[1]);
    const to = Number(match[2]);
    if (to <= from || to - from > LONGEST) continue;
    const before = read.text.slice(Math.max(after, match.index - 40), match.index);
    isNamed = NAME.test(before) || (isNamed && LISTED.test(before));
    after = match.index + match[0].length;
    const start = read.original(match.index);
    const end = read.original(after);
    terms.push({ from, to, start, end, raw: text.slice(start, end), named: isNamed });
  }
  return terms;
}
