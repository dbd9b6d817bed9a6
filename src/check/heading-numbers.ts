/** The numbers of a report's headings, family by family: the headings that are counted with one another. */
import type { Heading } from "../match/match.ts";
import { latinLetterValue, letterOf, ordinalWord, romanNumeral } from "../text/numerals.ts";

export type NumberStyle = "part" | "roman" | "decimal" | "dotted" | "letter";

export interface NumberedHeading {
  readonly heading: Heading;
  /** The last numeral: 3 for «2.3.»; of a letter its place in the Vietnamese alphabet. */
  readonly value: number;
}

/** Headings of one style under one heading, in order. */
export interface NumberFamily {
  readonly style: NumberStyle;
  readonly parent: Heading | null;
  readonly members: readonly NumberedHeading[];
}

/** The families of a report, in the order of their first members; headings without a number belong to none. */
export function numberFamilies(headings: readonly Heading[]): readonly NumberFamily[] {
  const families = new Map<string, NumberFamily & { readonly members: NumberedHeading[] }>();
  for (const heading of headings) {
    const style = numberStyle(heading);
    const value = heading.numbers.at(-1);
    if (style === null || value === undefined) continue;
    const key = `${heading.parent ?? "top"} ${style} ${heading.numbers.slice(0, -1).join(".")}`;
    const parent = heading.parent === null ? null : (headings[heading.parent] ?? null);
    const family = families.get(key) ?? { style, parent, members: [] };
    family.members.push({ heading, value });
    families.set(key, family);
  }
  return [...families.values()];
}

/** The style of a heading's number; null for a heading without one. */
export function numberStyle({ marker, numbers }: Heading): NumberStyle | null {
  if (numbers.length > 1) return "dotted";
  if (numbers.length === 0) return null;
  if (/^\(?\d/u.test(marker)) return "decimal";
  const word = letters(marker);
  if (word === romanNumeral(numbers[0] ?? 0)) return "roman";
  if (word === "") return null;
  return word.length > 2 ? "part" : "letter";
}

function letters(marker: string): string {
  return /\p{L}+/u.exec(marker.normalize("NFC"))?.[0] ?? "";
}

/** Something wrong in the sequence of a family. */
export interface SequenceFault {
  readonly kind: "gap" | "repeated";
  /** What stands before; null where the family begins with a gap. */
  readonly previous: NumberedHeading | null;
  readonly member: NumberedHeading;
}

/**
 * Reads a family in order. A list that begins anew (1, 2, 3, 1, 2) is no fault; after a repeated number the rest may go
 * on as if it had been counted right (1, 2, 2, 4).
 */
export function* sequenceFaults({ style, members }: NumberFamily): Generator<SequenceFault> {
  let highest: NumberedHeading | null = null;
  let seen = new Map<number, NumberedHeading>();
  let repeats = 0;
  for (const [at, member] of members.entries()) {
    const step = highest === null ? member.value : steps(highest, member, style);
    const earlier = seen.get(member.value);
    if (step < 0 && member.value === 1 && style !== "dotted" && members[at + 1]?.value === 2) {
      seen = new Map();
      repeats = 0;
      highest = member;
    } else if (step <= 0 && earlier !== undefined) {
      yield { kind: "repeated", previous: earlier, member };
      repeats += 1;
    } else if (step > 1 + repeats) {
      yield { kind: "gap", previous: highest, member };
    }
    seen.set(member.value, member);
    if (highest === null || step > 0) highest = member;
  }
}

/** How far the number goes on, 1 for the next one; of letters the smaller step of the two alphabets in use. */
function steps(previous: NumberedHeading, next: NumberedHeading, style: NumberStyle): number {
  const plain = next.value - previous.value;
  if (style !== "letter") return plain;
  const from = latinLetterValue(letters(previous.heading.marker));
  const to = latinLetterValue(letters(next.heading.marker));
  if (from === null || to === null) return plain;
  return Math.abs(to - from) < Math.abs(plain) ? to - from : plain;
}

/** A number as it would stand in a family: «III», «2.2», «c», «Phần thứ hai». */
export function numberText({ style, members }: NumberFamily, value: number): string {
  const [first] = members;
  if (first === undefined) return String(value);
  const { marker, numbers } = first.heading;
  if (style === "roman") return romanNumeral(value);
  if (style === "letter") return /^\(?\p{Lu}/u.test(marker) ? letterOf(value).toUpperCase() : letterOf(value);
  if (style === "dotted") return [...numbers.slice(0, -1), value].join(".");
  if (style === "decimal") return String(value);
  const [word = "", numeral = ""] = marker.split(/\s+/u);
  const roman = /^[IVXLC]+[.:]?$/u.test(numeral);
  return `${word} ${roman ? romanNumeral(value) : /^\d/u.test(numeral) ? value : (ordinalWord(value) ?? value)}`;
}
