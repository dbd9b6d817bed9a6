/**
 * Citations: a document named by its number, with the date and the issuer written behind it: «Kết luận số 21-KL/TW,
 * ngày 25/10/2021 của Ban Chấp hành Trung ương Đảng khóa XIII».
 */

import { citedSubject } from "./cited-subjects.ts";
import { type DateReading, datesIn } from "./dates.ts";
import { documentCodesIn } from "./document-codes.ts";
import { type IssuerReading, issuerAt } from "./issuers.ts";
import { latin } from "./letters.ts";
import { composed } from "./offsets.ts";

export interface Citation {
  /** Number and code in one spelling: «21-KL/TW»; equal for «21 - KL/TW» and «021-KL/TW». */
  readonly key: string;
  /** Number and code as typed. */
  readonly raw: string;
  /** Offsets in the text, from the number to the end of what was read behind it. */
  readonly start: number;
  readonly end: number;
  /** A full date, or null. */
  readonly date: { readonly year: number; readonly month: number; readonly day: number; readonly raw: string } | null;
  readonly issuer: IssuerReading | null;
  /** Folded words of what the document is about; empty where the text does not say. */
  readonly subject: readonly string[];
}

const CODE = latin(/\d\s?[-–/]\s?\p{Lu}/u);
const REACH = 140;

/** The citations of a paragraph, in order; a document's own number in its letterhead («Số 165-BC/ĐUK») is none. */
export function citationsIn(text: string): readonly Citation[] {
  if (!CODE.test(text)) return [];
  const read = composed(text);
  if (LETTERHEAD.test(read.text)) return [];
  const codes = documentCodesIn(read.text);
  return codes.map((code, at): Citation => {
    const behind = read.text.slice(code.end, Math.min(codes[at + 1]?.start ?? Infinity, code.end + REACH));
    const date = dateBehind(behind);
    const issuer = issuerBehind(behind, date);
    const length = Math.max(date?.end ?? 0, issuer?.end ?? 0);
    return {
      key: `${code.number}-${code.code}`,
      raw: code.raw,
      start: read.original(code.start),
      end: read.original(code.end + length),
      date: date === null ? null : fullDate(date),
      issuer,
      subject: citedSubject(behind.slice(length)),
    };
  });
}

const LETTERHEAD = /^\s*s(?:ố|Ố)\s*:?\s*\d/iu;

/** The first date behind the number, when nothing but an issuer stands between them. */
function dateBehind(behind: string): DateReading | null {
  const [date] = datesIn(behind);
  if (date === undefined) return null;
  const between = behind.slice(0, date.start);
  const issuer = issuerAt(between);
  return BETWEEN.test(between) || (issuer !== null && BETWEEN.test(between.slice(issuer.end))) ? date : null;
}

const BETWEEN = /^[\s,;(]*(?:ban hành\s*)?(?:ngày\s*)?$/iu;

/** The issuer, behind the date or straight behind the number. */
function issuerBehind(behind: string, date: DateReading | null): IssuerReading | null {
  const near = issuerAt(behind);
  if (near !== null || date === null) return near;
  const far = issuerAt(behind.slice(date.end));
  return far === null ? null : { ...far, end: far.end + date.end };
}

function fullDate({ year, month, day, raw }: DateReading): Citation["date"] {
  return year === null || month === null || day === null ? null : { year, month, day, raw };
}
