/**
 * How much alike two titles are. Reports rename what the outline asked for: they mistype, add a judgement, swap words,
 * leave out small ones; the measure forgives these and little else.
 */
import { distance } from "fastest-levenshtein";
import { withoutTones, words } from "./fold.ts";
import { COMMON_WORDS, JOINING_WORDS } from "./small-words.ts";

/** A title made ready for comparing; make it once when a title is compared with many. */
export interface TitleWords {
  /** Folded words in order, joining words left out unless there are no others; those of the first 48 that remain. */
  readonly words: readonly string[];
  /** The same without diacritics; "" for words with digits, which must be equal. */
  readonly bare: readonly string[];
  /** Weight of the words before each place: `sums[n]` is that of the first n. */
  readonly sums: readonly number[];
  /** All folded words joined: equal for titles that fold equal but for punctuation. */
  readonly key: string;
}

/**
 * Likeness of an outline's title and a report's, 0-1. 1: equal but for case, spelling variants and punctuation; above
 * 0.8: the same title mistyped, reordered or followed by a judgement; about 0.25-0.6: words in common, as between
 * «Mục tiêu» and «Chỉ tiêu chủ yếu»; below that: unrelated. 0 when either has no words. Not symmetric: a report may
 * well add to the outline's title, and seldom shortens it.
 */
export function titleSimilarity(outlineTitle: string, reportTitle: string): number {
  return titleWordsSimilarity(titleWords(outlineTitle), titleWords(reportTitle));
}

/** A title made ready for `titleWordsSimilarity`. */
export function titleWords(title: string): TitleWords {
  return titleOfWords(words(title));
}

/** The same of a title already split by `words`. */
export function titleOfWords(all: readonly string[]): TitleWords {
  const telling = all.filter((word) => !JOINING_WORDS.has(word));
  const kept = (telling.length > 0 ? telling : all).slice(0, LONGEST_TITLE);
  const sums = [0];
  for (const word of kept) sums.push((sums.at(-1) ?? 0) + (COMMON_WORDS.has(word) ? COMMON_WEIGHT : 1));
  // All at once: words have no spaces.
  const bare = withoutTones(kept.join(" ")).split(" ");
  return {
    words: kept,
    bare: kept.map((word, at) => (/\d/.test(word) ? "" : (bare[at] ?? ""))),
    sums,
    key: all.join(" "),
  };
}

/** `titleSimilarity` of titles made ready. */
export function titleWordsSimilarity(outline: TitleWords, report: TitleWords): number {
  if (outline.words.length === 0 || report.words.length === 0) return 0;
  if (outline.key === report.key) return 1;
  const shared = sharedWords(outline, report);
  if (shared.length === 0) return 0;
  const asked = outline.words.length;
  const given = report.words.length;
  // A title of one or two words says less about what it heads than one of four.
  const trust = Math.min(1, Math.min(asked, given) / 4);
  const extended = bestStretch(shared, outline, report, 0) * (0.82 + 0.12 * trust);
  const starts = new Set(shared.map((pair) => pair.right).filter((place) => place > 0));
  const led =
    Math.max(0, ...[...starts].map((from) => bestStretch(shared, outline, report, from))) * (0.5 + 0.26 * trust);
  const shortened = given < asked ? bestHead(shared, outline, report) * (0.55 + 0.3 * trust) : 0;
  const whole = likeness(shared, outline, asked, report, 0, given);
  return Math.min(HIGHEST_UNEQUAL, Math.max(whole, extended, led, shortened));
}

/** Enough for the head of any title; the sentence that follows on the same line is no part of it. */
const LONGEST_TITLE = 48;
const COMMON_WEIGHT = 0.5;
/** A judgement begins within so many words of where the outline's title ends. */
const SLACK = 3;
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

/** The outline's title against the stretch of the report's that begins at `from` and fits it best. */
function bestStretch(shared: readonly SharedWord[], outline: TitleWords, report: TitleWords, from: number): number {
  const asked = outline.words.length;
  let best = 0;
  for (let length = asked; length <= asked + SLACK && from + length <= report.words.length; length++) {
    best = Math.max(best, likeness(shared, outline, asked, report, from, from + length));
  }
  return best;
}

/** The report's title against the head of the outline's that fits it best. */
function bestHead(shared: readonly SharedWord[], outline: TitleWords, report: TitleWords): number {
  const given = report.words.length;
  let best = 0;
  for (let length = given; length <= given + SLACK && length <= outline.words.length; length++) {
    best = Math.max(best, likeness(shared, outline, length, report, 0, given));
  }
  return best;
}

/** Weight shared by the head of one title and a stretch of the other, as a share of the weight of both (Dice). */
function likeness(
  shared: readonly SharedWord[],
  left: TitleWords,
  leftEnd: number,
  right: TitleWords,
  from: number,
  to: number,
): number {
  let common = 0;
  for (const pair of shared) {
    if (pair.left >= leftEnd || pair.right < from || pair.right >= to) continue;
    common += pair.worth * (weight(left, pair.left, pair.left + 1) + weight(right, pair.right, pair.right + 1));
  }
  return common / (weight(left, 0, leftEnd) + weight(right, from, to));
}

function weight(title: TitleWords, from: number, to: number): number {
  return (title.sums[to] ?? 0) - (title.sums[from] ?? 0);
}

/** Words the titles share, as runs: the longest run first, then the next among the words still free. */
function sharedWords(left: TitleWords, right: TitleWords): readonly SharedWord[] {
  const alike = likenesses(left, right);
  const width = right.words.length;
  const shared: SharedWord[] = [];
  for (let run = longestRun(alike, width); run !== null; run = longestRun(alike, width)) {
    const { left: at, right: other, length } = run;
    const isOrdered = shared.every((pair) => pair.left < at === pair.right < other);
    const isAlone = length === 1 && left.words.length + width > 2;
    for (let step = 0; step < length; step++) {
      const worth = alike[(at + step) * width + other + step] ?? 0;
      shared.push({
        left: at + step,
        right: other + step,
        worth: worth * (isAlone ? ALONE : 1) * (isOrdered ? 1 : OUT_OF_ORDER),
      });
    }
    take(alike, width, run);
  }
  return shared;
}

/** How alike each word of one title is to each of the other, row by row. */
function likenesses(left: TitleWords, right: TitleWords): Float64Array {
  const width = right.words.length;
  const alike = new Float64Array(left.words.length * width);
  for (let at = 0; at < left.words.length; at++) {
    for (let other = 0; other < width; other++) alike[at * width + other] = wordLikeness(left, at, right, other);
  }
  return alike;
}

interface WordRun {
  readonly left: number;
  readonly right: number;
  readonly length: number;
}

/** The stretch of neighbouring words worth most; null when nothing is alike any more. */
function longestRun(alike: Float64Array, width: number): WordRun | null {
  const rows = alike.length / width;
  let best: WordRun | null = null;
  let bestWorth = 0;
  for (let diagonal = 1 - rows; diagonal < width; diagonal++) {
    let length = 0;
    let worth = 0;
    for (let at = Math.max(0, -diagonal); at < rows && at + diagonal < width; at++) {
      const likeness = alike[at * width + at + diagonal] ?? 0;
      length = likeness > 0 ? length + 1 : 0;
      worth = likeness > 0 ? worth + likeness : 0;
      if (worth > bestWorth) {
        bestWorth = worth;
        best = { left: at - length + 1, right: at + diagonal - length + 1, length };
      }
    }
  }
  return best;
}

/** Takes the words of a run out of both titles. */
function take(alike: Float64Array, width: number, run: WordRun): void {
  const rows = alike.length / width;
  for (let step = 0; step < run.length; step++) {
    const at = run.left + step;
    const other = run.right + step;
    alike.fill(0, at * width, (at + 1) * width);
    for (let row = 0; row < rows; row++) alike[row * width + other] = 0;
  }
}

/** 1 for equal words, less for a slip of a mark («Khôi», «Khối») or of a letter, 0 for different ones and for figures. */
function wordLikeness(left: TitleWords, at: number, right: TitleWords, other: number): number {
  const word = left.words[at] ?? "";
  const second = right.words[other] ?? "";
  if (word === second) return 1;
  if (Math.abs(word.length - second.length) > 1) return 0;
  const bare = left.bare[at] ?? "";
  const bareSecond = right.bare[other] ?? "";
  if (bare === "" || bareSecond === "") return 0;
  if (bare === bareSecond) return SLIP_OF_MARK;
  // One slip leaves the first or the last letter as it was.
  const isNear = bare.charAt(0) === bareSecond.charAt(0) || bare.at(-1) === bareSecond.at(-1);
  const isLong = bare.length >= 4 && bareSecond.length >= 4;
  return isNear && isLong && distance(bare, bareSecond) === 1 ? SLIP_OF_LETTER : 0;
}

const SLIP_OF_MARK = 0.85;
const SLIP_OF_LETTER = 0.6;

/** Whether all words of one set are in the other; an empty set is in any. */
export function isSubset(inner: ReadonlySet<string>, outer: ReadonlySet<string>): boolean {
  return [...inner].every((word) => outer.has(word));
}
