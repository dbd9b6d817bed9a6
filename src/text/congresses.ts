/** Congresses by their number: «Đại hội đại biểu Đảng bộ Công ty lần thứ VII, nhiệm kỳ 2025 - 2030». */
import { words } from "./fold.ts";
import { latin } from "./letters.ts";
import { ordinalValue } from "./numerals.ts";
import { composed } from "./offsets.ts";

export interface CongressReading {
  /** Folded words of the body whose congress it is: «đảng bộ công ty». */
  readonly body: readonly string[];
  readonly number: number;
  /** As typed: «VII». */
  readonly numeral: string;
  /** Null where none stands behind the number. */
  readonly term: { readonly from: number; readonly to: number } | null;
  /** Offsets of «lần thứ VII». */
  readonly start: number;
  readonly end: number;
  readonly raw: string;
}

/** What stands in front of a congress's number; folded. */
export const NUMBERED = "lần thứ";

const CONGRESS = latin(
  /(?<![\p{L}])đại\s+hội(?:\s+đại\s+biểu)?((?:\s+[\p{L}\p{M}\p{N}]{1,12}){2,16}?)\s+(lần\s+thứ\s+([IVX]{1,6}|\d{1,2})(?![\p{L}\d]))(?:\s?,?\s?\(?nhiệm\s+kỳ\s+(\d{4})\s?[-–—]\s?(\d{4}))?/giu,
);

/** The congresses of Party bodies named in a text, in order. */
export function congressesIn(text: string): readonly CongressReading[] {
  if (!/th(?:ứ|ư\u0301|u\u031b\u0301)\s/iu.test(text)) return [];
  const read = composed(text);
  const congresses: CongressReading[] = [];
  for (const match of read.text.matchAll(CONGRESS)) {
    const [whole, body = "", ordinal = "", numeral = "", from, to] = match;
    const called = words(body);
    const number = ordinalValue(`thứ ${numeral}`);
    if (number === null || !PARTY_BODY.has(called.slice(0, 2).join(" "))) continue;
    const at = match.index + whole.indexOf(ordinal);
    const start = read.original(at);
    const end = read.original(at + ordinal.length);
    const term = from === undefined || to === undefined ? null : { from: Number(from), to: Number(to) };
    congresses.push({ body: called, number, numeral, term, start, end, raw: text.slice(start, end) });
  }
  return congresses;
}

const PARTY_BODY: ReadonlySet<string> = new Set(["đảng bộ", "chi bộ"]);

/** A short form says so much at least: «đảng bộ công ty», of «đảng bộ công ty cổ phần may sông lam». */
const FEWEST = 3;

/** Whether two congresses are of one body, named in full or in short. */
export function areOfOneBody({ body: one }: CongressReading, { body: other }: CongressReading): boolean {
  const length = Math.min(one.length, other.length);
  if (one.length !== other.length && length < FEWEST) return false;
  return one.slice(0, length).every((word, at) => word === other[at]);
}
