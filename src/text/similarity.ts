/**
 * How much alike two titles are, and how much of a text stands in another. Reports rename what the outline asked for:
 * they mistype, add a judgement, swap words, leave out small ones; the measure forgives these and little else.
 */
import { distance } from "fastest-levenshtein";
import { withoutTones, words } from "./fold.ts";
import { COMMON_WORDS, JOINING_WORDS } from "./small-words.ts";

/** A title made ready for comparing; make it once when a title is compared with many. */
export interface TitleWords {
  /** Folded words in order, joining words left out unless there are no others. */
  readonly words: readonly string[];
  /** The same without diacritics. */
  readonly bare: readonly string[];
  readonly weights: readonly number[];
  /** All folded words joined: equal for titles that fold equal but for punctuation. */
  readonly key: string;
}

/**
 * Likeness of an outline's title and a report's, 0-1. 1: equal but for case, spelling variants and punctuation; above
 * 0.8: the same title mistyped, reordered or followed by a judgement; about 0.3-0.6: words in common, as between
 * «Mục tiêu» and «Chỉ tiêu chủ yếu»; below that: unrelated. 0 when either has no words.
 */
export function titleSimilarity(outlineTitle: string, reportTitle: string): number {
  return titleWordsSimilarity(titleWords(outlineTitle), titleWords(reportTitle));
}

/** A title made ready for `titleWordsSimilarity`. */
export function titleWords(title: string): TitleWords {
  const all = words(title).slice(0, LONGEST_TITLE);
  const telling = all.filter((word) => !JOINING_WORDS.has(word));
  const kept = telling.length > 0 ? telling : all;
  const weights = kept.map((word) => (COMMON_WORDS.has(word) ? COMMON_WEIGHT : 1));
  return { words: kept, bare: kept.map(withoutTones), weights, key: all.join(" ") };
}

/** `titleSimilarity` of titles made ready. */
export function titleWordsSimilarity(outline: TitleWords, report: TitleWords): number {
  if (outline.words.length === 0 || report.words.length === 0) return 0;
  if (outline.key === report.key) return 1;
  const shared = sharedWords(outline, report);
  const whole = likeness(shared, outline, outline.words.length, report, report.words.length);
  const length = Math.min(outline.words.length, report.words.length);
  // A title of one or two words says less about what it heads than one of four.
  const trust = Math.min(1, length / 4);
  let best = whole;
  for (let cut = length; cut <= length + HEAD_SLACK; cut++) {
    if (cut < report.words.length) {
      const head = likeness(shared, outline, outline.words.length, report, cut);
      best = Math.max(best, head * (0.82 + 0.12 * trust));
    }
    if (cut < outline.words.length) {
      const head = likeness(shared, outline, cut, report, report.words.length);
      best = Math.max(best, head * (0.55 + 0.3 * trust));
    }
  }
  return Math.min(best, HIGHEST_UNEQUAL);
}

/** Enough for any heading; the sentence that follows on the same line is no part of its title. */
const LONGEST_TITLE = 90;
const COMMON_WEIGHT = 0.5;
/** A judgement begins within so many words of where the outline's title ends. */
const HEAD_SLACK = 3;
const HIGHEST_UNEQUAL = 0.98;
/** A shared word alone is often half of another compound: «tiêu» of «mục tiêu» in «chỉ tiêu». */
const ALONE = 0.6;
const OUT_OF_ORDER = 0.85;

interface SharedWord {
  readonly left: number;
  readonly right: number;
  /** 0-1: how alike the words are, times how they stand. */
  readonly worth: number;
}

/** Weight shared by the heads of two titles, as a share of the weight of both heads (Dice). */
function likeness(
  shared: readonly SharedWord[],
  left: TitleWords,
  leftEnd: number,
  right: TitleWords,
  rightEnd: number,
): number {
  let common = 0;
  for (const pair of shared) {
    if (pair.left < leftEnd && pair.right < rightEnd) {
      common += pair.worth * ((left.weights[pair.left] ?? 1) + (right.weights[pair.right] ?? 1));
    }
  }
  return common / (weightOf(left, leftEnd) + weightOf(right, rightEnd));
}

function weightOf(title: TitleWords, end: number): number {
  let weight = 0;
  for (let at = 0; at < end; at++) weight += title.weights[at] ?? 0;
  return weight;
}

/** Words the titles share, as runs: the longest run first, then the next among the words still free. */
function sharedWords(left: TitleWords, right: TitleWords): readonly SharedWord[] {
  const alike = left.words.map((_, at) => right.words.map((__, other) => wordLikeness(left, at, right, other)));
  const freeLeft = left.words.map(() => true);
  const freeRight = right.words.map(() => true);
  const shared: SharedWord[] = [];
  for (;;) {
    const run = longestRun(alike, freeLeft, freeRight);
    if (run === null) return shared;
    const isOrdered = shared.every((pair) => pair.left < run.left === pair.right < run.right);
    for (let step = 0; step < run.length; step++) {
      const at = run.left + step;
      const other = run.right + step;
      freeLeft[at] = false;
      freeRight[other] = false;
      const stands =
        (run.length === 1 && left.words.length + right.words.length > 2 ? ALONE : 1) * (isOrdered ? 1 : OUT_OF_ORDER);
      shared.push({ left: at, right: other, worth: (alike[at]?.[other] ?? 0) * stands });
    }
  }
}

interface WordRun {
  readonly left: number;
  readonly right: number;
  readonly length: number;
}

function longestRun(
  alike: readonly (readonly number[])[],
  freeLeft: readonly boolean[],
  freeRight: readonly boolean[],
): WordRun | null {
  let best: WordRun | null = null;
  let bestWorth = 0;
  let above: number[] = [];
  let aboveWorth: number[] = [];
  for (const [at, row] of alike.entries()) {
    const lengths: number[] = [];
    const worths: number[] = [];
    for (const [other, worth] of row.entries()) {
      const isShared = worth > 0 && freeLeft[at] === true && freeRight[other] === true;
      const length = isShared ? (above[other - 1] ?? 0) + 1 : 0;
      const total = isShared ? (aboveWorth[other - 1] ?? 0) + worth : 0;
      lengths.push(length);
      worths.push(total);
      if (total > bestWorth) {
        bestWorth = total;
        best = { left: at - length + 1, right: other - length + 1, length };
      }
    }
    above = lengths;
    aboveWorth = worths;
  }
  return best;
}

/** 1 for equal words, less for a slip of a mark («Khôi», «Khối») or of a letter, 0 for different ones and for figures. */
function wordLikeness(left: TitleWords, at: number, right: TitleWords, other: number): number {
  const word = left.words[at] ?? "";
  const second = right.words[other] ?? "";
  if (word === second) return 1;
  if (Math.abs(word.length - second.length) > 1 || /\d/.test(word)) return 0;
  const bare = left.bare[at] ?? "";
  const bareSecond = right.bare[other] ?? "";
  if (bare === bareSecond) return 0.85;
  return Math.min(bare.length, bareSecond.length) >= 4 && distance(bare, bareSecond) === 1 ? 0.6 : 0;
}

/**
 * Share of the words of `part` that stand, in their order, within one stretch of `text` not longer than twice the part:
 * 1 when the part was copied word for word, 0.9 when one word of ten was changed. 0 when the part has no words.
 */
export function containment(text: string, part: string): number {
  return containmentOfWords(words(text), words(part));
}

/** `containment` of texts already split by `words`. */
export function containmentOfWords(text: readonly string[], part: readonly string[]): number {
  if (part.length === 0 || text.length === 0) return 0;
  const places = placesOf(part);
  const stretch = part.length * 2;
  let best = 0;
  for (let from = 0; from === 0 || from < text.length - part.length; from += part.length) {
    best = Math.max(best, commonInOrder(text, from, Math.min(text.length, from + stretch), places, part.length));
  }
  return best / part.length;
}

const BITS = 31;

/** For each word of the part, its places as bits, 31 to a number. */
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

/** Length of the longest common subsequence, by the bit-parallel method of Crochemore and others (2001). */
function commonInOrder(
  text: readonly string[],
  from: number,
  to: number,
  places: ReadonlyMap<string, readonly number[]>,
  length: number,
): number {
  const blocks = Math.ceil(length / BITS);
  const full = 2 ** BITS;
  const free = new Array<number>(blocks).fill(full - 1);
  for (let at = from; at < to; at++) {
    const bits = places.get(text[at] ?? "");
    if (bits === undefined) continue;
    let carry = 0;
    for (let block = 0; block < blocks; block++) {
      const open = free[block] ?? 0;
      const hit = open & (bits[block] ?? 0);
      const sum = open + hit + carry;
      carry = sum >= full ? 1 : 0;
      free[block] = (sum % full) | (open & ~hit);
    }
  }
  let common = 0;
  for (let at = 0; at < length; at++) {
    if (((free[Math.floor(at / BITS)] ?? 0) & (1 << (at % BITS))) === 0) common++;
  }
  return common;
}
