/**
 * The guidance of an outline made ready to be found again in a report, word for word or with words changed. Every three
 * words in a row are a key; a paragraph is compared only with the lines whose keys it shares.
 */
import { type Guidance, type Outline, sectionsOf } from "../outline/outline.ts";
import { fold } from "../text/fold.ts";
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
  /** Positions in `lines` of the lines that hold three words in a row. */
  readonly byKey: ReadonlyMap<string, readonly number[]>;
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
  const byKey = new Map<string, number[]>();
  for (const [place, { words }] of lines.entries()) {
    for (const key of new Set(keysOf(words))) {
      const places = byKey.get(key);
      if (places === undefined) byKey.set(key, [place]);
      else places.push(place);
    }
  }
  const sections = new Set([...sectionsOf(outline)].map(({ id }) => id));
  const index = { lines, byKey, whole, sections };
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

/** The words of a folded text. */
export function foldedWords(folded: string): readonly string[] {
  return folded.match(/[\p{L}\p{M}\p{Nd}]+/gu) ?? [];
}

function* keysOf(words: readonly string[]): Generator<string> {
  for (let at = 2; at < words.length; at++) yield `${words[at - 2]} ${words[at - 1]} ${words[at]}`;
}

/** Positions of the guidance lines that share enough keys with a paragraph to be compared with it. */
export function likelyLines(index: GuidanceIndex, words: readonly string[]): readonly number[] {
  const counts = new Map<number, number>();
  for (const key of keysOf(words)) {
    for (const place of index.byKey.get(key) ?? []) counts.set(place, (counts.get(place) ?? 0) + 1);
  }
  return [...counts]
    .filter(([place, count]) => count >= Math.max(1, SHARED_KEYS * ((index.lines[place]?.words.length ?? 0) - 2)))
    .map(([place]) => place);
}

/** With one word of five changed about half of the keys are gone. */
const SHARED_KEYS = 0.25;
