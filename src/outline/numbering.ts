/**
 * Numbering: which level a marker stands at, decided by the markers seen before it in the same document and by nothing
 * else. «I.» over «1.» over «2.1.» and «A.» over «I.» come out of the sequence; there is no fixed table of ranks.
 */
import type { Marker, MarkerStyle } from "../text/marker.ts";
import { latinLetterValue } from "../text/numerals.ts";

/** A heading still open: the next one may be its sibling or its child. */
export interface OpenNumber {
  readonly style: MarkerStyle | "unnumbered";
  readonly numbers: readonly number[];
  /** As typed, for the kind of bracket. */
  readonly text: string;
  /** 0-8 when the document gives the paragraph a heading style, else null. */
  readonly headingLevel: number | null;
  /** The number that those below it may go on from; absent or null where they begin anew. */
  readonly goesOn?: Pick<OpenNumber, "style" | "numbers"> | null;
  /** Whether it announces a list («… vấn đề sau:»), so that the same signs may start again below it. */
  readonly announces: boolean;
  readonly hasChildren: boolean;
}

/** A reading of a marker at its place. */
export interface Placing {
  readonly marker: Marker;
  /** How many open headings stay open above it. */
  readonly depth: number;
  readonly remark: "numberGap" | "numberRepeated" | "childWithoutParent" | null;
  /** The smaller the surer. */
  readonly doubt: number;
}

const HEADING_STYLES: ReadonlySet<MarkerStyle> = new Set<MarkerStyle>([
  "part",
  "chapter",
  "roman",
  "letterUpper",
  "decimal",
  "dotted",
  "parenDecimal",
  "letter",
  "romanLower",
]);

/** Whether a marker can number a heading; the others are bullets. */
export function numbersHeading(marker: Pick<Marker, "style">): boolean {
  return HEADING_STYLES.has(marker.style);
}

/** The surest placing of a line's readings under the open headings; null when none can number a heading here. */
export function placing(readings: readonly Marker[], open: readonly OpenNumber[]): Placing | null {
  const placings = readings.filter(numbersHeading).flatMap((marker) => placingsOf(marker, open));
  return placings.reduce<Placing | null>(
    (best, next) => (best === null || next.doubt < best.doubt ? next : best),
    null,
  );
}

function placingsOf(marker: Marker, open: readonly OpenNumber[]): Placing[] {
  if (marker.style === "part")
    return [{ marker, ...step(marker, open[0]?.style === "part" ? open[0] : null), depth: 0 }];
  if (marker.style === "dotted") return [dottedPlacing(marker, open)];
  const siblings = open.flatMap((heading, depth) =>
    heading.style === marker.style && sameSign(heading.text, marker.text)
      ? [{ marker, depth, ...step(marker, heading) }]
      : [],
  );
  const child = childPlacing(marker, open);
  const others = [...afterDotted(marker, open), ...otherBracket(marker, open)];
  return [...siblings.reverse(), ...others, ...(child === null ? [] : [child])];
}

/** How well a marker follows its elder sibling. */
function step(marker: Marker, elder: OpenNumber | null): Pick<Placing, "remark" | "doubt"> {
  if (elder === null || marker.numbers.length === 0 || elder.numbers.length === 0) return { remark: null, doubt: 0 };
  const before = elder.numbers.at(-1) ?? 0;
  const difference = (marker.numbers.at(-1) ?? 0) - before;
  if (difference === 1 || followsInLatin(marker, elder)) return { remark: null, doubt: 0 };
  if (difference > 1) return { remark: "numberGap", doubt: difference <= 3 ? 3 : 6 };
  return { remark: "numberRepeated", doubt: difference === 0 ? 4 : 5 };
}

/** «d) → e)» leaves out đ as offices that count a b c d e f do; not a gap. */
function followsInLatin(marker: Marker, elder: OpenNumber): boolean {
  if (marker.style !== "letter" && marker.style !== "letterUpper") return false;
  const now = latinLetterValue(letters(marker.text));
  const before = latinLetterValue(letters(elder.text));
  return now !== null && before !== null && now === before + 1;
}

function letters(text: string): string {
  return text.replace(/[^\p{L}]/gu, "");
}

/** A kind of number not yet open here begins a level below the innermost heading. */
function childPlacing(marker: Marker, open: readonly OpenNumber[]): Placing | null {
  const parent = open.at(-1);
  const number = marker.numbers.at(-1) ?? 1;
  const isOpen = open.some((heading) => heading.style === marker.style && sameSign(heading.text, marker.text));
  if (isOpen && parent?.announces !== true) return null;
  const depth = open.length;
  if (depth >= DEEPEST) return null;
  if (number === 1) return { marker, depth, remark: null, doubt: isOpen ? 3.5 : 1 };
  const before = parent?.goesOn?.style === marker.style ? parent.goesOn.numbers.at(-1) : undefined;
  if (number - 1 === before) return { marker, depth, remark: null, doubt: 1 };
  if (isOpen || isDoubtful(marker, open)) return null;
  return { marker, depth, remark: "numberGap", doubt: 5 };
}

/** No outline goes deeper; a longer chain is damage. */
export const DEEPEST = 12;

/** «C. Mác», «V. Những …»: one letter far from the beginning of any sequence is rather an initial than a number. */
function isDoubtful(marker: Marker, open: readonly OpenNumber[]): boolean {
  if (marker.style === "decimal" || marker.style === "parenDecimal")
    return (marker.numbers.at(-1) ?? 0) > HIGHEST_START;
  if (marker.style === "chapter") return false;
  const isSingle = letters(marker.text).length === 1;
  return isSingle && !(marker.style === "roman" && (open.length === 0 || open.at(-1)?.hasChildren === false));
}

// A sequence that starts so late is a list torn from elsewhere, or no number.
const HIGHEST_START = 5;

/** «3.» after «2.1.», where no «2.» was written: the sibling of the number that was left out. */
function afterDotted(marker: Marker, open: readonly OpenNumber[]): Placing[] {
  if (marker.style !== "decimal" || open.some((heading) => heading.style === "decimal")) return [];
  const depth = open.findIndex((heading) => heading.style === "dotted");
  const first = open[depth]?.numbers[0];
  if (first === undefined || (marker.numbers[0] ?? 0) <= first) return [];
  return [{ marker, depth, remark: null, doubt: 2 }];
}

/** «2)» straight after «1.»: one list, a slip of the pen; «1)» would begin a list of its own. */
function otherBracket(marker: Marker, open: readonly OpenNumber[]): Placing[] {
  const elder = open.at(-1);
  if (!SINGLE.has(marker.style) || elder === undefined || !SINGLE.has(elder.style)) return [];
  if (open.some((heading) => heading.style === marker.style && sameSign(heading.text, marker.text))) return [];
  const follows = (marker.numbers[0] ?? 0) === (elder.numbers[0] ?? 0) + 1;
  return follows ? [{ marker, depth: open.length - 1, remark: null, doubt: 2 }] : [];
}

const SINGLE: ReadonlySet<string> = new Set(["decimal", "parenDecimal"]);

/** «2.1.» stands under «2.», under «II.» where numerals repeat it, beside «2.2.»; else it lacks its parent. */
function dottedPlacing(marker: Marker, open: readonly OpenNumber[]): Placing {
  const prefix = marker.numbers.slice(0, -1);
  const sibling = open.findLastIndex(
    (heading) => heading.style === "dotted" && equal(heading.numbers.slice(0, -1), prefix),
  );
  const elder = open[sibling];
  if (elder !== undefined) return { marker, depth: sibling, ...step(marker, elder) };
  const above = parentIndex(marker, prefix, open);
  const first = (marker.numbers.at(-1) ?? 1) === 1;
  if (above >= 0) return { marker, depth: above + 1, remark: first ? null : "numberGap", doubt: first ? 0 : 3 };
  return { marker, depth: orphanDepth(marker, open), remark: "childWithoutParent", doubt: 4 };
}

/** The heading of these numbers; «II» for «2.1.» only when no «2.» is open, and always for «II.1.». */
function parentIndex(marker: Marker, prefix: readonly number[], open: readonly OpenNumber[]): number {
  const isLettered = /^\p{L}/u.test(marker.text);
  const counted = open.findLastIndex(
    ({ style, text, numbers }) => COUNTED.has(style) && equal(numbers, prefix) && /^\p{L}/u.test(text) === isLettered,
  );
  if (counted >= 0 || prefix.length > 1) return counted;
  return open.findLastIndex(({ style, numbers }) => LETTERED.has(style) && equal(numbers, prefix));
}

const LETTERED: ReadonlySet<string> = new Set(["roman", "letterUpper", "part", "chapter"]);
const COUNTED: ReadonlySet<string> = new Set(["decimal", "dotted"]);

/** Under what is left of its line of parents («1.2.1.» under «1.»), else where the first number of the line would be. */
function orphanDepth(marker: Marker, open: readonly OpenNumber[]): number {
  for (let length = marker.numbers.length - 2; length > 0; length--) {
    const prefix = marker.numbers.slice(0, length);
    const parent = open.findLastIndex((heading) => COUNTED.has(heading.style) && equal(heading.numbers, prefix));
    if (parent >= 0) return parent + 1;
  }
  const outermost = open.findIndex((heading) => COUNTED.has(heading.style));
  return outermost >= 0 ? outermost : open.length;
}

/** How many open headings stay open above a heading that has a style of the document but no number. */
export function styledDepth(level: number, open: readonly OpenNumber[]): number {
  const at = open.findIndex((heading) => heading.headingLevel !== null && heading.headingLevel >= level);
  return at >= 0 ? at : open.length;
}

/** «(1)» and «1)» are two kinds, «Chương» and «Mục»; «a.» and «a)», «1.» and «1-» are one. */
function sameSign(one: string, other: string): boolean {
  return sign(one) === sign(other);
}

function sign(text: string): string {
  return text.startsWith("(") ? "(" : (/^\p{L}{2,}(?=\s)/u.exec(text)?.[0].toLowerCase() ?? "");
}

function equal(one: readonly number[], other: readonly number[]): boolean {
  return one.length === other.length && one.every((value, at) => value === other[at]);
}
