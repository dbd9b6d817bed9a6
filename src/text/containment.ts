/** How much of one text stands in another, word by word. */
import { words } from "./fold.ts";

/**
 * Share of the words of `part` that stand, in their order, within one stretch of `text` not longer than twice the part:
 * 1 when the part was copied word for word, 0.9 when one word of ten was changed. 0 when the part has no words.
 */
export function containment(text: string, part: string): number {
  return containmentOfWords(words(text), words(part));
}

/** `containment` of texts already split by `words`. */
export function containmentOfWords(text: readonly string[], part: readonly string[]): number {
  return containmentOfPart(part)(text);
}

/** The same for one part and many texts. */
export function containmentOfPart(part: readonly string[]): (text: readonly string[]) => number {
  const places = placesOf(part);
  const stretch = part.length * 2;
  return (text) => {
    if (part.length === 0 || text.length === 0) return 0;
    const found = text.map((word) => places.get(word));
    let best = 0;
    for (let from = 0; from === 0 || from < text.length - part.length; from += part.length) {
      best = Math.max(best, commonInOrder(found, from, Math.min(text.length, from + stretch), part.length));
    }
    return best / part.length;
  };
}

/** So many that the sum of two numbers of as many bits is still a small integer. */
const BITS = 30;
const ALL = 2 ** BITS - 1;

/** For each word of the part, its places as bits, 30 to a number. */
function placesOf(part: readonly string[]): ReadonlyMap<string, readonly number[]> {
  const places = new Map<string, number[]>();
  const blocks = Math.ceil(part.length / BITS);
  for (const [at, word] of part.entries()) {
    const bits = places.get(word) ?? new Array<number>(blocks).fill(0);
    const block = Math.floor(at / BITS);
    bits[block] = (bits[block] ?? 0) | (1 << (at % BITS));
    places.set(word, bits);
  }
  return places;
}

/**
 * Length of the longest common subsequence of a part of that length and a stretch of a text, of whose words the places
 * in the part are given; by the bit-parallel method of Crochemore and others (2001).
 */
function commonInOrder(
  found: readonly (readonly number[] | undefined)[],
  from: number,
  to: number,
  length: number,
): number {
  const blocks = Math.ceil(length / BITS);
  const free = new Array<number>(blocks).fill(ALL);
  for (let at = from; at < to; at++) {
    const bits = found[at];
    if (bits === undefined) continue;
    let carry = 0;
    for (let block = 0; block < blocks; block++) {
      const open = free[block] ?? 0;
      const hit = open & (bits[block] ?? 0);
      const sum = open + hit + carry;
      carry = sum >>> BITS;
      free[block] = (sum & ALL) | (open & ~hit);
    }
  }
  // Bits beyond the part are never hit.
  return free.reduce((common, open) => common + countOfBits(open ^ ALL), 0);
}

function countOfBits(number: number): number {
  let count = 0;
  for (let left = number; left !== 0; left &= left - 1) count++;
  return count;
}
