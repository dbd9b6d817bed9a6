/**
 * A long paragraph stands word for word as in the report before. Neighbours are told as one, at the first of them.
 *
 * Silent without that report, on short paragraphs, and on all that may rightly be alike (previous/alike-rightly.ts):
 * headings, legal bases, resolutions told again, quotations, formulas, the description of the unit; on the outline's own
 * guidance (told as such); on a paragraph in which a single word or figure was changed, for somebody looked at it.
 *
 * Note: it may still be true.
 */
import type { Paragraph } from "../../document/document.ts";
import { paragraphWords } from "../../document/folded-paragraphs.ts";
import { copiedGuidance } from "../copied-guidance.ts";
import { ownParagraphs } from "../previous/alike-rightly.ts";
import { previousReport } from "../previous/previous-report.ts";
import { type CheckContext, rule } from "../rule.ts";

export interface PreviousCopied {
  /** How many paragraphs, one behind the other. */
  readonly count: number;
}

const SHORTEST = 30;

export const previousCopied = rule({
  id: "previous-copied",
  severity: "note",
  group: "previous",
  *check(context: CheckContext) {
    let first: number | null = null;
    let count = 0;
    for (const { paragraph, copied } of compared(context)) {
      if (copied) {
        first ??= paragraph.index;
        count++;
      } else if (first !== null) {
        yield { paragraph: first, data: { count } satisfies PreviousCopied };
        first = null;
        count = 0;
      }
    }
    if (first !== null) yield { paragraph: first, data: { count } satisfies PreviousCopied };
  },
});

/** Whether a paragraph is told by this rule, alone or among its neighbours. */
export function isCopied({ index }: Paragraph, { document, previous }: CheckContext): boolean {
  if (previous === null) return false;
  const words = paragraphWords(document)(index);
  return words.length >= SHORTEST && previousReport(previous).paragraphs.has(words.join(" "));
}

function* compared(context: CheckContext): Generator<{ readonly paragraph: Paragraph; readonly copied: boolean }> {
  const { document, headings, folded, previous } = context;
  if (previous === null) return;
  for (const paragraph of ownParagraphs(document, headings, folded)) {
    const copied = isCopied(paragraph, context) && copiedGuidance(paragraph, context) === null;
    yield { paragraph, copied };
  }
}
