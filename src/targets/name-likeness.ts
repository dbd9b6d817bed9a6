/** How far two names mean the same target: by their words, never by their figures. */
import { fold, foldedWords } from "../text/fold.ts";
import { SAME_WORDS, SLIGHT_WORDS } from "../text/target-synonyms.ts";

/** The words that tell a target from others, abbreviations written out. */
export function nameWords(name: string): ReadonlySet<string> {
  let folded = fold(name);
  for (const [form, full] of SAME_WORDS) folded = folded.replace(form, full);
  return new Set(foldedWords(folded).filter((word) => !SLIGHT_WORDS.has(word) && !/^\d+$/u.test(word)));
}

/** 0-1: twice the common words against all words of both; 0 when one has none. */
export function nameLikeness(one: string, other: string): number {
  return likenessOfWords(nameWords(one), nameWords(other));
}

export function likenessOfWords(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  if (one.size === 0 || other.size === 0) return 0;
  let common = 0;
  for (const word of one) if (other.has(word)) common++;
  return (2 * common) / (one.size + other.size);
}
