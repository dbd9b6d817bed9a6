/** Pairs that need no judgement: a content control tagged with the section's id, a link made by hand. */
import type { ReportDocument } from "../document/document.ts";
import { foldedParagraphs } from "../document/folded-paragraphs.ts";
import { memoized } from "../document/memoized.ts";
import { fold } from "../text/fold.ts";
import type { Answer } from "./answers.ts";
import type { Heading, Link } from "./match.ts";
import type { OutlineNode } from "./outline-nodes.ts";
import { reportLines } from "./report-lines.ts";

/** A heading this much like another section is that section's, whatever control was left below it. */
const CLEARLY_OTHER = 0.8;

/**
 * The certain answers, by position of the section. A link beats a tag. A control that has lost its heading (so that the
 * heading above it is another section's) says nothing.
 */
export function certainPairs(
  nodes: readonly OutlineNode[],
  headings: readonly Heading[],
  document: ReportDocument,
  links: readonly Link[],
  likeness: (section: number, heading: number) => number,
): ReadonlyMap<number, Answer> {
  const byId = positionsById(nodes);
  const pairs = new Map<number, Answer>();
  const used = new Set<number>();
  for (const { section, text } of links) {
    const at = byId.get(section);
    const heading = linkedHeading(document, headings, text);
    if (at === undefined || heading < 0 || pairs.has(at)) continue;
    pairs.set(at, { heading, via: "link", confidence: 1 });
    used.add(heading);
  }
  for (const [at, heading] of taggedHeadings(document, headings, byId)) {
    if (pairs.has(at) || used.has(heading)) continue;
    const own = likeness(at, heading);
    if (nodes.some((_, other) => other !== at && likeness(other, heading) > Math.max(own, CLEARLY_OTHER))) continue;
    pairs.set(at, { heading, via: "tag", confidence: 1 });
    used.add(heading);
  }
  return pairs;
}

const positionsById = memoized(
  (nodes: readonly OutlineNode[]): ReadonlyMap<string, number> =>
    new Map(nodes.map(({ section }, at) => [section.id, at])),
);

function linkedHeading(document: ReportDocument, headings: readonly Heading[], text: string): number {
  const wanted = fold(text);
  const folded = foldedParagraphs(document);
  const line = reportLines(document);
  return headings.findIndex(({ paragraph }) => folded(paragraph) === wanted || fold(line(paragraph).text) === wanted);
}

/** For each tagged control, the heading inside it or straight above it, no other section's control between. */
function* taggedHeadings(
  document: ReportDocument,
  headings: readonly Heading[],
  byId: ReadonlyMap<string, number>,
): Generator<readonly [section: number, heading: number]> {
  let before = -1;
  const tagged = document.controls.filter(({ tag, kind }) => byId.has(tag) && (kind === "block" || kind === "inline"));
  for (const { tag, paragraph, length } of [...tagged].sort((a, b) => a.paragraph - b.paragraph)) {
    const at = byId.get(tag);
    const inside = headings.findIndex((one) => one.paragraph >= paragraph && one.paragraph < paragraph + length);
    const heading = inside >= 0 ? inside : headings.findLastIndex((one) => one.lastParagraph < paragraph);
    const found = headings[heading];
    if (at !== undefined && found !== undefined && found.paragraph > before) yield [at, heading];
    before = paragraph + length - 1;
  }
}
