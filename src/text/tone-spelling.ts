/**
 * The two spellings of the tone on oa, oe, uy at the end of a syllable: on the second vowel, «uỷ, hoà, thuý», as Party
 * offices write, or on the first, «ủy, hòa, thúy», as State offices do. Before a final consonant («hoàn») and after q
 * («quý») there is only one.
 */
import { LETTER, latin, OPENS_WITH_CAPITAL } from "./letters.ts";
import { composed } from "./offsets.ts";
import { isQuoted } from "./quotations.ts";

/** `main`: the tone on the second vowel, which carries the syllable; `first`: on the first. */
export type ToneStyle = "main" | "first";

/** A word that can be spelled in both styles, as it stands in a text. */
export interface ToneWord {
  /** The whole syllable as typed, «uỷ», and its offsets in the text. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly style: ToneStyle;
}

const PAIR = latin(
  /(?:([òóỏõọÒÓỎÕỌ][aeAE]|[ùúủũụÙÚỦŨỤ][yY])|[oO][àáảãạèéẻẽẹÀÁẢÃẠÈÉẺẼẸ]|[uU][ỳýỷỹỵỲÝỶỸỴ])(?<![qQ]..)(?![\p{L}\p{M}\p{Nd}])/gu,
);

/**
 * The words of a text that have two spellings, in order. Names are left out, and so are words in quotation marks: how a
 * person or a place is spelled is theirs to say. A word with a capital counts as a name unless it is «Uỷ» («Uỷ ban»).
 */
export function toneWordsIn(text: string): readonly ToneWord[] {
  const read = composed(text);
  if (read.text.search(PAIR) === -1) return [];
  const found: ToneWord[] = [];
  for (const match of read.text.matchAll(PAIR)) {
    const [pair, first] = match;
    let from = match.index;
    while (from > 0 && LETTER.test(read.text.charAt(from - 1))) from -= 1;
    if (isName(read.text.slice(from, match.index + pair.length)) || isQuoted(read.text, from)) continue;
    const start = read.original(from);
    const end = read.original(match.index + pair.length);
    found.push({ text: text.slice(start, end), start, end, style: first === undefined ? "main" : "first" });
  }
  return found;
}

function isName(word: string): boolean {
  return OPENS_WITH_CAPITAL.test(word) && !/^(?:ủy|uỷ)$/iu.test(word);
}

const VOWELS: readonly (readonly [first: string, bare: string, second: string, tones: string])[] = [
  ["òóỏõọ", "o", "a", "àáảãạ"],
  ["òóỏõọ", "o", "e", "èéẻẽẹ"],
  ["ùúủũụ", "u", "y", "ỳýỷỹỵ"],
];

const CASES = [
  [false, false],
  [true, false],
  [true, true],
  [false, true],
] as const;

interface Spellings {
  readonly first: string;
  readonly main: string;
}

/** By the pair of vowels in either spelling and any case. */
const SPELLINGS: ReadonlyMap<string, Spellings> = new Map(
  VOWELS.flatMap(([toned, bare, second, tones]) =>
    [...toned].flatMap((vowel, tone) =>
      CASES.map(([upFirst, upSecond]) => ({
        first: cased(vowel, upFirst) + cased(second, upSecond),
        main: cased(bare, upFirst) + cased(tones.charAt(tone), upSecond),
      })),
    ),
  ).flatMap((spellings) => [
    [spellings.first, spellings],
    [spellings.main, spellings],
  ]),
);

function cased(letter: string, upper: boolean): string {
  return upper ? letter.toLocaleUpperCase("vi") : letter;
}

/** The word in a style, its capitals kept; in NFC. */
export function toneSpelled(word: string, style: ToneStyle): string {
  return word.normalize("NFC").replace(PAIR, (pair) => SPELLINGS.get(pair)?.[style] ?? pair);
}
