/**
 * Sections whose heading was renamed beyond recognition, found by their place: the one free heading between the
 * neighbours' headings, counted as the section is, over a text that speaks of what the guidance asks; where the outline
 * gives neither guidance nor sub-sections, among as many headings as the outline has sections there, with a word of the
 * title at least.
 */
import type { ReportDocument } from "../document/document.ts";
import { paragraphWords } from "../document/folded-paragraphs.ts";
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
    const share = guidanceShare(node, wordsBelow(heading, headings, document));
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

/** The words from below a heading to the next that is not deeper. */
function* wordsBelow(at: number, headings: readonly Heading[], document: ReportDocument): Generator<string> {
  const heading = headings[at];
  if (heading === undefined) return;
  const next = headingBehind(headings, at);
  const wordsOf = paragraphWords(document);
  const end = next?.paragraph ?? document.paragraphs.length;
  for (let index = heading.lastParagraph + 1; index < end; index++) yield* wordsOf(index);
}

/** Share of the guidance's neighbouring word pairs that stand in the text; 0 when too few to say. */
function guidanceShare({ section }: OutlineNode, written: Iterable<string>): number {
  const guidance = words([section.title, ...section.guidance.map((line) => line.text)].join(" . ")).filter(isTelling);
  const asked = new Set(guidance.slice(1).map((word, at) => pair(guidance[at], word)));
  const known = new Set(guidance);
  const met = new Set<string>();
  let last: string | undefined;
  for (const word of written) {
    if (!isTelling(word)) continue;
    // Pairs of other words need not be put together: a report has a hundred times as many.
    if (last !== undefined && known.has(last) && known.has(word) && asked.has(pair(last, word)))
      met.add(pair(last, word));
    last = word;
  }
  return met.size >= ENOUGH_PAIRS && met.size >= asked.size * ENOUGH_SHARE ? met.size / asked.size : 0;
}

function isTelling(word: string): boolean {
  return !JOINING_WORDS.has(word);
}

function pair(first: string | undefined, second: string): string {
  return `${first} ${second}`;
}
