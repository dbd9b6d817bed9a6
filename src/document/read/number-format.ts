/** Automatic numbers in the formats of ST_NumberFormat (ECMA-376 part 1, §17.18.59). */
import { cardinalWord, romanNumeral } from "../../text/numerals.ts";

const ALPHABET = "abcdefghijklmnopqrstuvwxyz";

const FORMATS: ReadonlyMap<string, (value: number) => string> = new Map<string, (value: number) => string>([
  ["decimal", String],
  ["decimalZero", (value) => (value >= 0 && value < 10 ? `0${value}` : String(value))],
  ["upperRoman", (value) => romanNumeral(value) || String(value)],
  ["lowerRoman", (value) => romanNumeral(value).toLowerCase() || String(value)],
  ["upperLetter", (value) => letters(value).toUpperCase()],
  ["lowerLetter", letters],
  ["ordinal", (value) => `${value}${ordinalEnd(value)}`],
  ["numberInDash", (value) => `- ${value} -`],
  ["vietnameseCounting", (value) => cardinalWord(value) ?? String(value)],
  ["none", () => ""],
  ["bullet", () => ""],
]);

/** The number as text, or null for a format we do not know. */
export function formattedNumber(value: number, format: string): string | null {
  return FORMATS.get(format)?.(value) ?? null;
}

/** Word repeats the letter after z: aa, bb, cc. */
function letters(value: number): string {
  if (value < 1) return String(value);
  const times = Math.floor((value - 1) / ALPHABET.length) + 1;
  // Word itself ends at 780; a longer row of letters is no number to anybody.
  return times > 30 ? String(value) : ALPHABET.charAt((value - 1) % ALPHABET.length).repeat(times);
}

function ordinalEnd(value: number): string {
  const tens = value % 100;
  if (tens > 10 && tens < 14) return "th";
  return ["th", "st", "nd", "rd"][value % 10] ?? "th";
}
