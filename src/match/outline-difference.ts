/** What a newer version of an outline changes: sections added, removed, renamed, moved, or asking for something else. */

import type { Guidance, Outline, Section } from "../outline/outline.ts";
import { fold, words } from "../text/fold.ts";
import { orderedPairs } from "./ordered-pairs.ts";
import { type OutlineNode, outlineNodes } from "./outline-nodes.ts";
import { titleLikeness } from "./title-likeness.ts";

export interface OutlineDifference {
  /** Sections of both, in the order of the newer. */
  readonly pairs: readonly SectionPair[];
  /** Sections of the newer outline only, in its order. */
  readonly added: readonly Section[];
  /** Sections of the older outline only, in its order. */
  readonly removed: readonly Section[];
}

export interface SectionPair {
  readonly older: Section;
  readonly newer: Section;
  /** By its words; «I-» for «I.», and another number, is no new name. */
  readonly renamed: boolean;
  /** Under another section, or in another order among those beside it. */
  readonly moved: boolean;
  /** Its guidance, its demands, or whether it is required. */
  readonly changed: boolean;
}

/** The difference of two versions, whatever ids their sections have. */
export function outlineDifference(older: Outline, newer: Outline): OutlineDifference {
  const left = outlineNodes(older);
  const right = outlineNodes(newer);
  const pairs: Pairs = { right: new Map(), moved: new Set(), left, newer: right };
  pairBelow(pairs, null, null);
  pairLeftOver(pairs);
  const taken = new Map([...pairs.right].map(([from, to]) => [to, from]));
  const both = right.flatMap(({ section }, to) => {
    const from = taken.get(to);
    const one = from === undefined ? undefined : left[from];
    return one === undefined ? [] : [sectionPair(one.section, section, pairs.moved.has(to))];
  });
  return {
    pairs: both,
    added: right.filter((_, to) => !taken.has(to)).map(({ section }) => section),
    removed: left.filter((_, from) => !pairs.right.has(from)).map(({ section }) => section),
  };
}

function sectionPair(older: Section, newer: Section, moved: boolean): SectionPair {
  const asks = ({ guidance, demands, required }: Section) => JSON.stringify([required, demands, guidance]);
  return {
    older,
    newer,
    renamed: fold(older.title) !== fold(newer.title),
    moved,
    changed: asks(older) !== asks(newer),
  };
}

/** The pairing under way, by positions in the two lists of sections. */
interface Pairs {
  readonly left: readonly OutlineNode[];
  readonly newer: readonly OutlineNode[];
  readonly right: Map<number, number>;
  /** Positions in the newer list. */
  readonly moved: Set<number>;
}

/** Two titles less alike are two sections. */
const SAME = 0.5;
/** Sections that stand apart have to be more alike. */
const SAME_APART = 0.75;
/** More comparisons than outlines of people need: then only equal titles are found again. */
const MOST = 250_000;

/** Pairs the sections under a pair of sections in their order, then those turned round, then what stands below each. */
function pairBelow(pairs: Pairs, from: number | null, to: number | null): void {
  const left = positions(pairs.left, (node, at) => node.parent === from && !pairs.right.has(at));
  const taken = new Set(pairs.right.values());
  const right = positions(pairs.newer, (node, at) => node.parent === to && !taken.has(at));
  if (left.length === 0 || right.length === 0) return;
  const alike = likenessOf(pairs, left, right);
  const inOrder =
    left.length * right.length > MOST ? [] : orderedPairs(left, right, (one, other) => alike(one, other) - SAME);
  for (const [one, other] of inOrder) pairs.right.set(one, other);
  pairBest(pairs, left, right, SAME_APART, alike);
  for (const one of left) {
    const other = pairs.right.get(one);
    if (other !== undefined) pairBelow(pairs, one, other);
  }
}

/** Pairs what stands in one outline here and in the other there. */
function pairLeftOver(pairs: Pairs): void {
  const taken = new Set(pairs.right.values());
  const left = positions(pairs.left, (_, at) => !pairs.right.has(at));
  const right = positions(pairs.newer, (_, at) => !taken.has(at));
  pairBest(pairs, left, right, SAME_APART, likenessOf(pairs, left, right));
  for (const one of left) {
    const other = pairs.right.get(one);
    if (other !== undefined) pairBelow(pairs, one, other);
  }
}

function positions(nodes: readonly OutlineNode[], are: (node: OutlineNode, at: number) => boolean): readonly number[] {
  return nodes.flatMap((node, at) => (are(node, at) ? [at] : []));
}

/** Pairs those still alone, the likeliest first; of equals the first of both. */
function pairBest(
  pairs: Pairs,
  left: readonly number[],
  right: readonly number[],
  least: number,
  alike: (one: number, other: number) => number,
): void {
  const taken = new Set(pairs.right.values());
  const free = right.filter((at) => !taken.has(at));
  const alone = left.filter((at) => !pairs.right.has(at));
  const found =
    alone.length * free.length > MOST
      ? equalTitles(pairs, alone, free)
      : alone.flatMap((one) => free.map((other) => ({ one, other, score: alike(one, other) })));
  for (const { one, other, score } of found.toSorted((a, b) => b.score - a.score)) {
    if (score < least || pairs.right.has(one) || taken.has(other)) continue;
    pairs.right.set(one, other);
    taken.add(other);
    pairs.moved.add(other);
  }
}

interface Scored {
  readonly one: number;
  readonly other: number;
  readonly score: number;
}

function equalTitles({ left, newer }: Pairs, alone: readonly number[], free: readonly number[]): readonly Scored[] {
  const byTitle = new Map<string, number[]>();
  for (const other of free) {
    const title = fold(newer[other]?.section.title ?? "");
    const found = byTitle.get(title);
    if (found === undefined) byTitle.set(title, [other]);
    else found.push(other);
  }
  return alone.flatMap((one) => {
    const other = byTitle.get(fold(left[one]?.section.title ?? ""))?.shift();
    return other === undefined ? [] : [{ one, other, score: 1 }];
  });
}

/** 0-1 for a pair of positions: by the titles, or by what the sections ask for where a title was put in new words. */
function likenessOf(
  { left, newer }: Pairs,
  ours: readonly number[],
  theirs: readonly number[],
): (one: number, other: number) => number {
  if (ours.length * theirs.length > MOST) return () => 0;
  const titles = titleLikeness(ours.map((at) => left[at]?.section.title ?? ""));
  const rows = new Map(ours.map((at, row) => [at, row]));
  const columns = new Map(theirs.map((at) => [at, titles(newer[at]?.section.title ?? "")]));
  const asked = new Map(ours.map((at) => [at, wordsAsked(left[at]?.section)]));
  const askedNow = new Map(theirs.map((at) => [at, wordsAsked(newer[at]?.section)]));
  return (one, other) => {
    const byTitle = columns.get(other)?.[rows.get(one) ?? -1]?.alike ?? 0;
    const byAsking = shared(asked.get(one) ?? NO_WORDS, askedNow.get(other) ?? NO_WORDS);
    return Math.max(byTitle, byAsking * BY_ASKING);
  };
}

/** A section known only by its guidance and what stands below it is less surely the same. */
const BY_ASKING = 0.9;
const NO_WORDS: ReadonlySet<string> = new Set();
/** Fewer words are said of many a section. */
const FEWEST = 6;

function wordsAsked(section: Section | undefined): ReadonlySet<string> {
  if (section === undefined) return NO_WORDS;
  const texts = [...section.guidance.flatMap(textsOf), ...section.children.map(({ title }) => title)].join(" ");
  return new Set(words(fold(texts)));
}

function textsOf({ text, children = [] }: Guidance): readonly string[] {
  return [text, ...children.flatMap(textsOf)];
}

/** The share of words two sets have in common, of all they have; 0 where one has too few to tell. */
function shared(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  if (Math.min(one.size, other.size) < FEWEST) return 0;
  const common = [...one].filter((word) => other.has(word)).length;
  return common / (one.size + other.size - common);
}
