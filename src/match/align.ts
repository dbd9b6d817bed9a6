/**
 * The alignment of a report with its outline. The whole tree at once: the order-preserving matching of sections and
 * headings with the best sum of scores, then repairs for what order alone cannot see: sections moved, renamed beyond
 * recognition, merged under one heading, or answered by a list.
 */
import type { ReportDocument } from "../document/document.ts";
import { atOnce } from "../document/steps.ts";
import type { Outline } from "../outline/outline.ts";
import { markersOf } from "../text/marker.ts";
import { type Answer, type Answers, headingOf, UNANSWERED } from "./answers.ts";
import { bodyEnd } from "./body.ts";
import { certainPairs } from "./certain-pairs.ts";
import { withChapters } from "./chapters.ts";
import { contents } from "./content.ts";
import { withCounted } from "./counted.ts";
import { headings as headingsOf } from "./headings.ts";
import { withKnownParents } from "./known-parents.ts";
import { withListed } from "./listed.ts";
import type { Heading, Link, Match, SectionMatch } from "./match.ts";
import { withMerged } from "./merged.ts";
import { withMoved } from "./moved.ts";
import { orderedPairs } from "./ordered-pairs.ts";
import { childrenOf, isBelow, type OutlineNode, outlineNodes, titlesOf } from "./outline-nodes.ts";
import { type PairScores, pairScores } from "./pair-scores.ts";
import { withPartsAsSections } from "./parts-as-sections.ts";
import { withPlaced } from "./place-evidence.ts";
import { withoutShownGuidance } from "./shown-guidance.ts";

const CERTAIN = 10;
const WITH_PARENT = 0.4;
/** Below this likeness a match rests on its place rather than on its title. */
const BY_TITLE = 0.5;
/** A section of several, matched less surely than this and with none of them below it, is not matched. */
const SURE_ALONE = 0.7;

/**
 * Matches a report with an outline. Never fails: a report without headings, or of another outline altogether, leaves
 * sections unmatched. `links` are re-links made by hand; they and the tags of content controls are taken as certain.
 */
export function align(outline: Outline, document: ReportDocument, links: readonly Link[] = []): Match {
  return atOnce(alignSteps(outline, document, links));
}

/** The same in pieces, for a caller that has a screen to keep alive between them. */
export function* alignSteps(
  outline: Outline,
  document: ReportDocument,
  links: readonly Link[] = [],
): Generator<void, Match> {
  const nodes = outlineNodes(outline);
  const written = withoutShownGuidance(document, outline);
  yield;
  const titles = links.length === 0 ? titlesOf(nodes) : [...titlesOf(nodes), ...linkedTitles(links)];
  const headings = withPartsAsSections(headingsOf(written, titles), nodes);
  const end = bodyEnd(document, headings[0]?.paragraph ?? 0);
  yield;
  const scores = pairScores(nodes, headings);
  const certain = certainPairs(nodes, headings, document, links, scores.likeness);
  const inOrder = sound(aligned(nodes, headings, scores, certain), nodes, headings);
  yield;
  const moved = withMoved(withCertain(inOrder, certain), nodes, headings, scores);
  const placed = withPlaced(moved, nodes, headings, document, scores.likeness);
  const counted = withCounted(withChapters(placed, nodes, headings), nodes, headings, document, scores.likeness);
  const settled = withKnownParents(counted, nodes, headings, scores.likeness);
  yield;
  const answers = withListed(withMerged(settled, nodes, headings), nodes, headings, written, end);
  return match(nodes, headings, answers, contents(answers, nodes, headings, document, end));
}

function linkedTitles(links: readonly Link[]): string[] {
  return links.flatMap(({ text }) => [text, ...markersOf(text).map(({ rest }) => rest)]);
}

/** The matching in order, twice: the second time knowing which parents go together. */
function aligned(
  nodes: readonly OutlineNode[],
  headings: readonly Heading[],
  scores: PairScores,
  certain: Answers,
): Answers {
  const kept = new Set([...certain.values()].map(({ heading }) => heading));
  const score = (section: number, heading: number): number => {
    const sure = certain.get(section);
    if (sure !== undefined) return sure.heading === heading ? CERTAIN : 0;
    return kept.has(heading) ? 0 : scores.score(section, heading);
  };
  const sections = nodes.map((_, at) => at);
  const columns = headings.map((_, at) => at);
  const first = new Map(orderedPairs(sections, columns, score));
  const second = orderedPairs(sections, columns, (section, heading) => {
    const base = score(section, heading);
    const parent = nodes[section]?.parent ?? null;
    const above = parent === null ? undefined : first.get(parent);
    if (base <= 0 || above === undefined) return base;
    return base + (isBelow(headings, heading, above) ? WITH_PARENT : -WITH_PARENT);
  });
  return new Map(second.map(([section, heading]) => [section, answer(scores.likeness(section, heading), heading)]));
}

function answer(likeness: number, heading: number): Answer {
  return { heading, via: likeness < BY_TITLE ? "place" : "title", confidence: likeness };
}

/**
 * Without what does not hold together. «II. Kết quả lãnh đạo …» matched by half its words, with none of its sub-sections
 * below, is another matter; so is a section matched by its numeral whose heading stands under another section's, and a
 * sub-section matched by some words of its title where neither its section nor any beside it is found.
 */
function sound(answers: Answers, nodes: readonly OutlineNode[], headings: readonly Heading[]): Answers {
  const hollow = (at: number, { confidence }: Answer): boolean => {
    const children = childrenOf(nodes, at);
    return children.length > 1 && confidence < SURE_ALONE && !children.some((child) => answers.has(child));
  };
  const astray = (at: number, { confidence, heading }: Answer): boolean => {
    const above = headingOf(answers, nodes[at]?.parent ?? null);
    return confidence < BY_TITLE && (heading === null ? null : (headings[heading]?.parent ?? null)) !== above;
  };
  const alone = (at: number, { confidence }: Answer): boolean => {
    const parent = nodes[at]?.parent ?? null;
    if (parent === null || nodes[parent]?.section.kind === "part" || answers.has(parent)) return false;
    return confidence < SURE_ALONE && !childrenOf(nodes, parent).some((nth) => nth !== at && answers.has(nth));
  };
  return new Map([...answers].filter(([at, one]) => !hollow(at, one) && !astray(at, one) && !alone(at, one)));
}

function withCertain(answers: Answers, certain: Answers): Answers {
  const kept = new Set([...certain.values()].map(({ heading }) => heading));
  return new Map([...[...answers].filter(([, { heading }]) => !kept.has(heading)), ...certain]);
}

function match(
  nodes: readonly OutlineNode[],
  headings: readonly Heading[],
  answers: Answers,
  own: readonly (readonly number[])[],
): Match {
  const whole = wholeContents(nodes, own);
  const sections = nodes.map(({ section, parent }, at): SectionMatch => {
    const { heading, via, confidence } = answers.get(at) ?? UNANSWERED;
    return {
      section,
      parent: parent === null ? null : (nodes[parent]?.section.id ?? null),
      heading: heading === null ? null : (headings[heading] ?? null),
      via,
      confidence,
      content: own[at] ?? [],
      wholeContent: whole[at] ?? [],
    };
  });
  return { sections, headings, byId: new Map(sections.map((one) => [one.section.id, one])) };
}

/** The content of each section with that of the sections below it, in body order, each paragraph once. */
function wholeContents(
  nodes: readonly OutlineNode[],
  own: readonly (readonly number[])[],
): readonly (readonly number[])[] {
  const whole = new Array<readonly number[]>(nodes.length);
  for (let at = nodes.length - 1; at >= 0; at--) {
    const below = nodes[at]?.children ?? [];
    whole[at] = inOrder([...(own[at] ?? []), ...below.flatMap((child) => whole[child] ?? [])]);
  }
  return whole;
}

/** Each paragraph once, in the order of the body, in which most come already. */
function inOrder(paragraphs: readonly number[]): readonly number[] {
  const isSorted = paragraphs.every((paragraph, at) => at === 0 || paragraph > (paragraphs[at - 1] ?? 0));
  return isSorted ? paragraphs : [...new Set(paragraphs)].sort((a, b) => a - b);
}
