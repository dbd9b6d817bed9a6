/** Numerals as markers use them: roman, Vietnamese ordinal and cardinal words, letters. */
import { fold } from "./fold.ts";

const ROMAN = /^(m{0,3})(cm|cd|d?c{0,3})(xc|xl|l?x{0,3})(ix|iv|v?i{0,3})$/;
const ROMAN_UNITS: readonly (readonly [number, string])[] = [
  [1000, "M"],
  [900, "CM"],
  [500, "D"],
  [400, "CD"],
  [100, "C"],
  [90, "XC"],
  [50, "L"],
  [40, "XL"],
  [10, "X"],
  [9, "IX"],
  [5, "V"],
  [4, "IV"],
  [1, "I"],
];
const ROMAN_DIGITS: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10, l: 50, c: 100, d: 500, m: 1000 };

/** Value of a well-formed roman numeral in either case, 1-3999; null for anything else («IIII», «IC», «»). */
export function romanValue(text: string): number | null {
  const lower = text.normalize("NFKC").toLowerCase();
  if (lower === "" || !ROMAN.test(lower)) return null;
  let value = 0;
  for (let at = 0; at < lower.length; at++) {
    const digit = ROMAN_DIGITS[lower.charAt(at)] ?? 0;
    const next = ROMAN_DIGITS[lower.charAt(at + 1)] ?? 0;
    value += digit < next ? -digit : digit;
  }
  return value;
}

/** Upper-case roman numeral of a whole number 1-3999; "" for any other number. */
export function romanNumeral(value: number): string {
  if (!Number.isInteger(value) || value < 1 || value > 3999) return "";
  let left = value;
  let numeral = "";
  for (const [unit, sign] of ROMAN_UNITS) {
    for (; left >= unit; left -= unit) numeral += sign;
  }
  return numeral;
}

const CARDINALS = ["một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín", "mười"] as const;
const UNIT_VALUES: ReadonlyMap<string, number> = new Map([
  ...CARDINALS.slice(0, 9).map((word, index) => [word, index + 1] as const),
  ["nhất", 1],
  ["mốt", 1],
  ["nhì", 2],
  ["tư", 4],
  ["lăm", 5],
  ["nhăm", 5],
  ["bẩy", 7],
]);
const ONLY_AFTER_TENS: ReadonlySet<string> = new Set(["mốt", "lăm", "nhăm"]);
const ONLY_ALONE: ReadonlySet<string> = new Set(["nhất", "nhì"]);

/**
 * Value of an ordinal, 1-99, with or without «thứ», in any case: «thứ nhất» 1, «tư» 4, «Thứ mười một» 11, «hai mươi
 * mốt» 21. Digits and roman numerals after «thứ» count («thứ 2», «thứ II»). Null for anything else.
 */
export function ordinalValue(text: string): number | null {
  const folded = fold(text);
  const numeral = folded.startsWith("thứ ") ? folded.slice(4) : folded;
  if (numeral !== folded) {
    if (/^[1-9]\d?$/.test(numeral)) return Number(numeral);
    const roman = romanValue(numeral);
    if (roman !== null) return roman;
  }
  return cardinalValue(numeral);
}

/** Value of a number word, 1-99: «một», «mười lăm», «hai mươi tư»; ordinal forms («nhất», «nhì») count as well. */
export function cardinalValue(text: string): number | null {
  const [first = "", second, third, ...more] = fold(text).split(" ");
  if (more.length > 0) return null;
  if (first === "mười") {
    if (second === undefined) return 10;
    const unit = third === undefined && second !== "mốt" ? unitAfterTens(second) : undefined;
    return unit === undefined ? null : 10 + unit;
  }
  const tens = ONLY_AFTER_TENS.has(first) ? undefined : UNIT_VALUES.get(first);
  if (tens === undefined || second === undefined) return tens ?? null;
  if (second !== "mươi" || tens < 2 || ONLY_ALONE.has(first)) return null;
  const unit = third === undefined ? 0 : unitAfterTens(third);
  return unit === undefined ? null : tens * 10 + unit;
}

function unitAfterTens(word: string): number | undefined {
  return ONLY_ALONE.has(word) ? undefined : UNIT_VALUES.get(word);
}

/** The number word of 1-99 («một», «mười lăm», «hai mươi mốt»); null for any other number. */
export function cardinalWord(value: number): string | null {
  if (!Number.isInteger(value) || value < 1 || value > 99) return null;
  const tens = Math.floor(value / 10);
  const unit = value % 10;
  if (tens === 0) return CARDINALS[unit - 1] ?? null;
  const head = tens === 1 ? "mười" : `${CARDINALS[tens - 1]} mươi`;
  if (unit === 0) return head;
  if (unit === 5) return `${head} lăm`;
  return unit === 1 && tens > 1 ? `${head} mốt` : `${head} ${CARDINALS[unit - 1]}`;
}

/** The ordinal of 1-99 with its «thứ»: «thứ nhất», «thứ tư», «thứ mười một»; null for any other number. */
export function ordinalWord(value: number): string | null {
  if (value === 1) return "thứ nhất";
  if (value === 4) return "thứ tư";
  const word = cardinalWord(value);
  return word === null ? null : `thứ ${word}`;
}

const VIETNAMESE_LETTERS = "abcdđeghiklmnopqrstuvxy";
const LATIN_LETTERS = "abcdefghijklmnopqrstuvwxyz";

/** Place of a letter among the points of an official text, a b c d đ e g …, from 1, in either case; null if not one. */
export function letterValue(text: string): number | null {
  return placeIn(VIETNAMESE_LETTERS, text);
}

/** Place of a letter in the plain Latin alphabet, a b c d e f …, from 1, in either case; null if not one. */
export function latinLetterValue(text: string): number | null {
  return placeIn(LATIN_LETTERS, text);
}

/** The letter of a point, a b c d đ e g …; "" outside 1-23. */
export function letterOf(value: number): string {
  return Number.isInteger(value) ? VIETNAMESE_LETTERS.charAt(value - 1) : "";
}

function placeIn(alphabet: string, text: string): number | null {
  const letter = text.toLowerCase();
  const place = letter.length === 1 ? alphabet.indexOf(letter) : -1;
  return place < 0 ? null : place + 1;
}
