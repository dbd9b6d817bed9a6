/**
 * The guidance of an outline made ready to be found again in a report, word for word or with words changed. Every three
 * words in a row are a key; a paragraph is compared only with the lines whose keys it shares.
 */
import { type Guidance, type Outline, sectionsOf } from "../outline/outline.ts";
import { fold, foldedWords } from "../text/fold.ts";
import { instructs, isModelSentence } from "../text/guidance-form.ts";

export interface GuidanceLine {
  /** As issued, without its bullet. */
  readonly text: string;
  /** Folded words. */
  readonly words: readonly string[];
  /** Tells the writer what to do («Nêu …», a question, a bracket); the others name a topic («Công tác dân vận …»). */
  readonly instructs: boolean;
}

export interface GuidanceIndex {
  readonly lines: readonly GuidanceLine[];
  /** A number for each word of the lines, from 1. */
  readonly numbers: ReadonlyMap<string, number>;
  /** Positions in `lines` of the lines that hold three words in a row, by the key of the first two, then by the third. */
  readonly byPair: ReadonlyMap<number, ReadonlyMap<number, readonly number[]>>;
  /** Every line as issued, the shortest and those to be taken over included: its folded words joined. */
  readonly whole: ReadonlySet<string>;
  /** Ids of the outline's sections: tags of controls made to be written in. */
  readonly sections: ReadonlySet<string>;
}

const FEWEST_WORDS = 4;
const FEWEST_IN_SENTENCE = 10;
const indexes = new WeakMap<Outline, GuidanceIndex>();

/** The index of an outline, made once. */
export function guidanceIndex(outline: Outline): GuidanceIndex {
  const known = indexes.get(outline);
  if (known !== undefined) return known;
  const issued = [...sectionsOf(outline)].flatMap(({ guidance }) => flat(guidance));
  const whole = new Set(issued.map(({ text }) => foldedWords(fold(text)).join(" ")));
  const lines = issued.flatMap(({ text }) => comparedLines(text));
  const numbers = new Map<string, number>();
  for (const word of lines.flatMap(({ words }) => words)) if (!numbers.has(word)) numbers.set(word, numbers.size + 1);
  const byPair = new Map<number, Map<number, number[]>>();
  for (const [place, { words }] of lines.entries()) addTriples(numbersOf(words, numbers), place, numbers.size, byPair);
  const sections = new Set([...sectionsOf(outline)].map(({ id }) => id));
  const index = { lines, numbers, byPair, whole, sections };
  indexes.set(outline, index);
  return index;
}

function flat(guidance: readonly Guidance[]): readonly Guidance[] {
  return guidance.flatMap((line) => [line, ...flat(line.children ?? [])]);
}

/**
 * A line as a whole; when it has several, its longer sentences and brackets one by one too, for often only a part is left
 * behind, and «(có số liệu so sánh …)» instructs where the topic before it does not.
 */
function comparedLines(text: string): readonly GuidanceLine[] {
  const sentences = text.split(/(?<=[.?!;])\s+|\s*(?=\()|(?<=\))\s*/u);
  const parts = sentences.length > 1 ? sentences.map((part) => [part, FEWEST_IN_SENTENCE] as const) : [];
  return [[text, FEWEST_WORDS] as const, ...parts].flatMap(([part, fewest]) => {
    const words = foldedWords(fold(part));
    if (words.length < fewest || isModelSentence(part)) return [];
    return [{ text: part, words, instructs: instructs(part) }];
  });
}

function addTriples(
  words: readonly number[],
  place: number,
  size: number,
  byPair: Map<number, Map<number, number[]>>,
): void {
  for (let at = 2; at < words.length; at++) {
    const key = pairKey(words[at - 2] ?? 0, words[at - 1] ?? 0, size);
    const byThird = byPair.get(key) ?? new Map<number, number[]>();
    byPair.set(key, byThird);
    const third = words[at] ?? 0;
    const places = byThird.get(third) ?? [];
    byThird.set(third, places);
    if (!places.includes(place)) places.push(place);
  }
}

function pairKey(first: number, second: number, size: number): number {
  return first * (size + 1) + second;
}

/** The numbers of words; 0 for one that is none of the lines'. */
function numbersOf(words: readonly string[], numbers: ReadonlyMap<string, number>): readonly number[] {
  return words.map((word) => numbers.get(word) ?? 0);
}

/** A stretch of a paragraph's words that may be a copy of a line. */
export interface LikelyCopy {
  readonly line: GuidanceLine;
  readonly from: number;
  readonly to: number;
}

interface Cluster {
  readonly first: number;
  readonly last: number;
  readonly count: number;
}

/** A key of the index among a paragraph's words: the position of its third word, and the lines that hold it. */
interface Hit {
  readonly at: number;
  readonly places: readonly number[];
}

function hitsIn({ numbers, byPair }: GuidanceIndex, words: readonly string[]): readonly Hit[] {
  const hits: Hit[] = [];
  let first = 0;
  let second = 0;
  for (let at = 0; at < words.length; at++) {
    const third = numbers.get(words[at] ?? "") ?? 0;
    if (first !== 0 && second !== 0 && third !== 0) {
      const places = byPair.get(pairKey(first, second, numbers.size))?.get(third);
      if (places !== undefined) hits.push({ at, places });
    }
    first = second;
    second = third;
  }
  return hits;
}

/** The lines that share enough keys with a stretch of the words no longer than themselves to be compared with it. */
export function likelyCopies(index: GuidanceIndex, words: readonly string[]): readonly LikelyCopy[] {
  const hits = hitsIn(index, words);
  if (hits.length === 0) return [];
  const { lines } = index;
  const open = new Map<number, Cluster>();
  const best = new Map<number, Cluster>();
  for (const { at, places } of hits) {
    for (const place of places) {
      const before = open.get(place);
      const near = before !== undefined && at - before.first <= (lines[place]?.words.length ?? 0);
      const cluster = near
        ? { first: before.first, last: at, count: before.count + 1 }
        : { first: at, last: at, count: 1 };
      open.set(place, cluster);
      if (cluster.count > (best.get(place)?.count ?? 0)) best.set(place, cluster);
    }
  }
  return [...best].flatMap(([place, { first, last, count }]) => {
    const line = lines[place];
    if (line === undefined || count < leastKeys(line, words.length)) return [];
    const reach = line.words.length;
    return [{ line, from: Math.max(0, first - reach), to: Math.min(words.length, last + reach) }];
  });
}

/**
 * Short lines count only when whole, a short topic only where it is all there is. Of longer ones, with one word of five
 * changed, about half of the keys are left; a topic amid other sentences must be kept better than that.
 */
function leastKeys({ words, instructs: isInstruction }: GuidanceLine, among: number): number {
  const all = words.length - 2;
  if (isInstruction) return words.length < SHORT_INSTRUCTION ? all : Math.ceil(SHARED_KEYS * all);
  if (words.length < SHORT_TOPIC) return words.length === among ? all : Number.POSITIVE_INFINITY;
  return Math.ceil((among > ALONE * words.length ? SHARED_AMONG_OTHERS : SHARED_KEYS) * all);
}

export const SHORT_INSTRUCTION = 8;
export const SHORT_TOPIC = 12;
const SHARED_KEYS = 0.3;
const SHARED_AMONG_OTHERS = 0.5;
/** A paragraph that much longer than a line holds more than the line. */
const ALONE = 1.4;
