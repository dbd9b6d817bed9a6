/**
 * Sections whose heading was renamed beyond recognition, found by their place: the one free heading between the
 * neighbours' headings, counted as the section is, over a text that speaks of what the guidance asks; where the outline
 * gives neither guidance nor sub-sections, among as many headings as the outline has sections there, with a word of the
 * title at least.
 */
import type { ReportDocument } from "../document/document.ts";
import { paragraphWords } from "../document/folded-paragraphs.ts";
import { memoized } from "../document/memoized.ts";
import { words } from "../text/fold.ts";
import { JOINING_WORDS } from "../text/small-words.ts";
import { type Answer, type Answers, headingOf } from "./answers.ts";
import { gapOf } from "./gap.ts";
import { headingBehind } from "./heading-end.ts";
import type { Heading } from "./match.ts";
import { childrenOf, isCountedAs, type OutlineNode } from "./outline-nodes.ts";

/** So much of the guidance's word pairs must stand in the text. */
const ENOUGH_SHARE = 0.2;
const ENOUGH_PAIRS = 3;

export function withPlaced(
  answers: Answers,
  nodes: readonly OutlineNode[],
  headings: readonly Heading[],
  document: ReportDocument,
  likeness: (section: number, heading: number) => number,
): Answers {
  const result = new Map<number, Answer>(answers);
  for (const [at, node] of nodes.entries()) {
    if (result.has(at)) continue;
    const heading = loneHeading(at, result, nodes, headings);
    if (heading === null || !isCountedAs(node, headings[heading])) continue;
    const share = guidanceShare(node, heading, headings, document);
    const isBare = node.section.guidance.length === 0 && node.section.children.length === 0;
    const isNamed = isBare && likeness(at, heading) > 0;
    if (share > 0 || (isNamed && isOneOfAsMany(at, answers, nodes, headings)))
      result.set(at, { heading, via: "place", confidence: Math.min(0.7, 0.4 + share / 2) });
  }
  return result;
}

/** The only free heading where only this section is missing; null when there are several of either. */
function loneHeading(
  at: number,
  answers: Answers,
  nodes: readonly OutlineNode[],
  headings: readonly Heading[],
): number | null {
  const gap = gapOf(at, answers, nodes, headings);
  if (gap === null || (gap.before === undefined && gap.after === undefined)) return null;
  const { before = -1, after = Number.POSITIVE_INFINITY, free } = gap;
  const missing = childrenOf(nodes, nodes[at]?.parent ?? null).filter((one) => one > before && one < after);
  return missing.length === 1 && free.length === 1 ? (free[0] ?? null) : null;
}

/** «1. Nhóm chỉ tiêu về kinh tế» for «1. Về thực hiện nhiệm vụ chính trị», the other groups being known by their names. */
function isOneOfAsMany(
  at: number,
  answers: Answers,
  nodes: readonly OutlineNode[],
  headings: readonly Heading[],
): boolean {
  const parent = nodes[at]?.parent ?? null;
  const home = headingOf(answers, parent);
  if (home === null) return false;
  const siblings = childrenOf(nodes, parent);
  const known = siblings.filter((one) => headings[headingOf(answers, one) ?? -1]?.parent === home);
  return (
    known.length * 2 >= siblings.length && headings.filter((one) => one.parent === home).length === siblings.length
  );
}

/**
 * Share of the guidance's neighbouring word pairs that stand in the text from below a heading to the next that is not
 * deeper; 0 when too few to say.
 */
function guidanceShare(node: OutlineNode, at: number, headings: readonly Heading[], document: ReportDocument): number {
  const { numbers, pairs } = wordPairs(node);
  const from = (headings[at]?.lastParagraph ?? document.paragraphs.length) + 1;
  const end = headingBehind(headings, at)?.paragraph ?? document.paragraphs.length;
  const wordsOf = paragraphWords(document);
  const met = new Set<number>();
  let last = OTHER;
  for (let index = from; index < end; index++) {
    for (const word of wordsOf(index)) {
      const number = numbers.get(word) ?? OTHER;
      if (number === JOINING) continue;
      if (last !== OTHER && number !== OTHER && pairs.has(pairOf(last, number))) met.add(pairOf(last, number));
      last = number;
    }
  }
  return met.size >= ENOUGH_PAIRS && met.size >= pairs.size * ENOUGH_SHARE ? met.size / pairs.size : 0;
}

interface WordPairs {
  /** A number above 0 for each telling word of the guidance; `JOINING` for joining words. */
  readonly numbers: ReadonlyMap<string, number>;
  readonly pairs: ReadonlySet<number>;
}

const OTHER = 0;
const JOINING = -1;

/** The neighbouring telling words of a section's title and guidance. */
const wordPairs = memoized(({ section }: OutlineNode): WordPairs => {
  const guidance = words([section.title, ...section.guidance.map(({ text }) => text)].join(" . "));
  const telling = guidance.filter((word) => !JOINING_WORDS.has(word));
  const numbers = new Map([...JOINING_WORDS].map((word) => [word, JOINING]));
  for (const word of telling) if (!numbers.has(word)) numbers.set(word, numbers.size);
  const numbered = telling.map((word) => numbers.get(word) ?? OTHER);
  return { numbers, pairs: new Set(numbered.slice(1).map((number, at) => pairOf(numbered[at] ?? OTHER, number))) };
});

/** More than any guidance has. */
const MOST_WORDS = 1e6;

function pairOf(first: number, second: number): number {
  return first * MOST_WORDS + second;
}
