/** What stands in front of the label of a row, in its own column or before the words: «I», «1.2», «a)», «-», «+». */

/** Kinds of markers of rows; rows of one kind stand at one level. "" for a row without one. */
export type RowMarker = "" | "roman" | "capital" | "dotted" | "number" | "letter" | "dash" | "plus" | "star";

/** Roman before capital: «I», «V», «X» are numerals here. */
const NUMERALS: readonly (readonly [RowMarker, string])[] = [
  ["roman", "[IVX]+"],
  ["capital", "[A-ZĐ]"],
  ["dotted", "\\d{1,2}(?:\\.\\d{1,2})+"],
  ["number", "\\d{1,2}"],
  ["letter", "[a-zđ]"],
];

const SIGNS: readonly (readonly [RowMarker, RegExp])[] = [
  ["plus", /^\+\s*/u],
  ["dash", /^[-–—•]\s*/u],
  ["star", /^\*+\s*/u],
];

/** Alone in the column of numbers. */
const ALONE = NUMERALS.map(([kind, numeral]) => [kind, new RegExp(`^${numeral}[.)/\\s-]*$`, "u")] as const);
/** In front of words a numeral needs a stop, or it is one of them: «3 đồng chí», «A Lưới». */
const BEFORE_WORDS = NUMERALS.map(([kind, numeral]) => [kind, new RegExp(`^${numeral}\\s?[.)/-]+\\s*`, "u")] as const);

/** The marker of a row, and its label without what is typed before the words. The column of numbers goes first. */
export function rowMarker(number: string, label: string): { readonly marker: RowMarker; readonly rest: string } {
  const words = label.trim();
  const [typed, rest] = opening([...SIGNS, ...BEFORE_WORDS], words);
  const [own] = opening([...SIGNS, ...ALONE], number.trim());
  return { marker: own === "" ? typed : own, rest };
}

function opening(patterns: readonly (readonly [RowMarker, RegExp])[], text: string): readonly [RowMarker, string] {
  for (const [kind, pattern] of patterns) {
    const found = pattern.exec(text);
    if (found !== null) return [kind, text.slice(found[0].length)];
  }
  return ["", text];
}
