/**
 * Sections found by their place in a chapter that has a heading for each: «II. Kết quả lãnh đạo trên các lĩnh vực», the
 * second of three, for the second section of three.
 */
import type { ReportDocument } from "../document/document.ts";
import { type Answer, type Answers, answering, headingOf } from "./answers.ts";
import { headingBehind } from "./heading-end.ts";
import { labelAtPlace, labelsOf } from "./labels.ts";
import type { Heading } from "./match.ts";
import { childrenOf, isCountedAs, type OutlineNode } from "./outline-nodes.ts";
import { LIKE } from "./pair-scores.ts";

/**
 * Answers the sections of a chapter by the headings at their places where there are as many of both, none is counted or
 * answers otherwise, one at least is known by its title, and the titles have something in common. Chapters found so bring
 * their own sub-sections with them.
 */
export function withCounted(
  answers: Answers,
  nodes: readonly OutlineNode[],
  headings: readonly Heading[],
  document: ReportDocument,
  likeness: (section: number, heading: number) => number,
): Answers {
  const result = new Map<number, Answer>(answers);
  for (const parent of [null, ...nodes.keys()]) {
    const home = headingOf(result, parent);
    if (parent !== null && home === null) continue;
    const sections = childrenOf(nodes, parent);
    const places = headings.flatMap((heading, at) => (heading.parent === home ? [at] : []));
    if (!isOneForEach(sections, places, result, nodes, headings)) continue;
    const taken = answering(result);
    for (const [nth, section] of sections.entries()) {
      const heading = places[nth];
      if (heading === undefined || result.has(section) || taken.has(heading)) continue;
      const alike = likeness(section, heading);
      if (alike > 0 && !isHollow(section, heading, { nodes, headings, document, likeness }))
        result.set(section, { heading, via: "place", confidence: Math.max(alike, LEAST_CONFIDENCE) });
    }
  }
  return result;
}

const LEAST_CONFIDENCE = 0.4;

interface Both {
  readonly nodes: readonly OutlineNode[];
  readonly headings: readonly Heading[];
  readonly document: ReportDocument;
  readonly likeness: (section: number, heading: number) => number;
}

/** A chapter under which neither a heading is like any of its sub-sections nor a label stands for each is the report's own. */
function isHollow(section: number, at: number, { nodes, headings, document, likeness }: Both): boolean {
  const children = childrenOf(nodes, section);
  const heading = headings[at];
  if (children.length < 2 || heading === undefined) return false;
  const inside = headings.flatMap(({ parent }, nth) => (parent === at ? [nth] : []));
  if (children.some((child) => inside.some((nth) => likeness(child, nth) >= LIKE))) return false;
  const next = headingBehind(headings, at);
  const below = document.paragraphs.slice(heading.lastParagraph + 1, next?.paragraph);
  return labelAtPlace(labelsOf(below), children.length, 0) === null;
}

const FEWEST = 3;

function isOneForEach(
  sections: readonly number[],
  places: readonly number[],
  answers: Answers,
  nodes: readonly OutlineNode[],
  headings: readonly Heading[],
): boolean {
  if (sections.length < FEWEST || sections.length !== places.length) return false;
  const known = sections.filter((section) => headingOf(answers, section) !== null);
  if (known.length === 0) return false;
  return sections.every((section, nth) => {
    const at = places[nth] ?? -1;
    const node = nodes[section];
    const found = headingOf(answers, section);
    const isCounted = headings[at]?.marker === "" || (node !== undefined && isCountedAs(node, headings[at]));
    return isCounted && (found === null || found === at);
  });
}
