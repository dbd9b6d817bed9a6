/**
 * Words of a paragraph as Word's search takes them: at most 255 characters, with a code for what cannot be typed, and
 * told from the same words elsewhere in the paragraph by their turn. Pure.
 */

export interface Search {
  readonly pattern: string;
  /** Which of the hits it is, from 0. */
  readonly nth: number;
  /** The words it stands for. */
  readonly words: string;
}

/** The longest pattern Word takes. */
const LONGEST = 255;

/** Characters with a code of their own («Find what: ^p»); `^` begins one. */
const CODES: ReadonlyMap<string, string> = new Map([
  ["^", "^^"],
  ["\t", "^t"],
  ["\n", "^l"],
]);

/** One search for the characters `start` to `end` of a text; two, for their beginning and their end, for many. */
export function searchFor(text: string, start: number, end: number): readonly Search[] {
  const whole = searchAt(text, start, end);
  if (whole.pattern.length <= LONGEST) return [whole];
  const half = Math.floor(LONGEST / 3);
  return [searchAt(text, start, start + half), searchAt(text, end - half, end)];
}

/** Word goes on behind a hit, so hits do not overlap. Where that would pass over the words, it is not found: nth -1. */
function searchAt(text: string, start: number, end: number): Search {
  const words = text.slice(start, end);
  const pattern = [...words].map((char) => CODES.get(char) ?? char).join("");
  let nth = 0;
  let at = text.indexOf(words);
  while (at !== -1 && at < start) {
    nth += 1;
    at = text.indexOf(words, at + words.length);
  }
  return { pattern, nth: at === start ? nth : -1, words };
}
