/**
 * A long paragraph stands twice in the report, word for word: a slip of copy and paste. Neighbours are told as one, at
 * the first of the second copy, with the first copy as the other place.
 *
 * Silent on short paragraphs (one with a figure in it counts where its copy is near), tables, headings, annexes and all
 * that stands beside the main text; on what may rightly be alike (previous/alike-rightly.ts): legal bases, resolutions
 * told again, quotations; on the outline's own guidance and on text with blanks (told as such); on a target told among
 * the results and set again in the plan; and where a word or a figure differs, for then somebody looked at it.
 *
 * Note: it may be said twice on purpose.
 */
import type { Paragraph } from "../../document/document.ts";
import { paragraphWords } from "../../document/folded-paragraphs.ts";
import { SPEAKS_OF_TARGETS } from "../../text/target-phrases.ts";
import { copiedGuidance } from "../copied-guidance.ts";
import { isLeftOpen } from "../left-open.ts";
import { plannedParagraphs } from "../planned-paragraphs.ts";
import { ownParagraphs } from "../previous/alike-rightly.ts";
import { type CheckContext, rule } from "../rule.ts";

export interface ParagraphRepeated {
  /** How many paragraphs, one behind the other. */
  readonly count: number;
}

/** Words. A figure, which few other texts hold, tells a shorter paragraph from all others near it. */
const SHORTEST = 25;
const SHORTEST_WITH_FIGURE = 15;
/** So many paragraphs apart a short one is near its copy. */
const NEAR = 8;

function shortest(text: string): number {
  return /\d/.test(text) ? SHORTEST_WITH_FIGURE : SHORTEST;
}

export const paragraphRepeated = rule({
  id: "paragraph-repeated",
  severity: "note",
  group: "beforeSending",
  *check(context: CheckContext) {
    for (const { second, first, count } of copiedBlocks(context)) {
      yield { paragraph: second, related: first, data: { count } satisfies ParagraphRepeated };
    }
  },
});

interface Block {
  /** Indices of the first paragraphs of the two. */
  readonly first: number;
  readonly second: number;
  count: number;
}

function copiedBlocks(context: CheckContext): readonly Block[] {
  if (!hasCopies(context)) return [];
  const own = ownParagraphs(context.document, context.headings, context.folded);
  const firsts = firstCopies(own, context);
  const blocks: Block[] = [];
  let last = -2;
  let lastFirst = -2;
  for (const [at, { index }] of own.entries()) {
    const first = firsts.get(at);
    if (first === undefined) continue;
    const block = blocks.at(-1);
    if (block !== undefined && at === last + 1 && first === lastFirst + 1) block.count++;
    else blocks.push({ first: own[first]?.index ?? 0, second: index, count: 1 });
    last = at;
    lastFirst = first;
  }
  return blocks;
}

/** Whether any long paragraph stands twice: few reports have one, and to tell whose words a text is takes time. */
function hasCopies({ document }: CheckContext): boolean {
  const words = paragraphWords(document);
  const long = document.paragraphs.filter(
    ({ index, cell, text }) => cell === null && words(index).length >= shortest(text),
  );
  return new Set(long.map(({ index }) => words(index).join(" "))).size < long.length;
}

/** For each paragraph that stands there before, by its position, the position of its first copy. */
function firstCopies(own: readonly Paragraph[], context: CheckContext): ReadonlyMap<number, number> {
  const words = paragraphWords(context.document);
  const isPlan = plannedParagraphs(context.headings);
  const known = new Map<string, number>();
  const copies = new Map<number, number>();
  for (const [at, paragraph] of own.entries()) {
    const { index, outlineLevel, text } = paragraph;
    const { length } = words(index);
    if (length < shortest(text) || outlineLevel !== null) continue;
    const key = words(index).join(" ");
    const first = known.get(key);
    if (first === undefined) {
      known.set(key, at);
      continue;
    }
    if (length < SHORTEST && at - first > NEAR) continue;
    const isTarget = SPEAKS_OF_TARGETS.test(context.folded(index));
    if (isTarget && isPlan(own[first]?.index ?? 0) !== isPlan(index)) continue;
    if (!isLeftOpen(paragraph.text) && copiedGuidance(paragraph, context) === null) copies.set(at, first);
  }
  return copies;
}
