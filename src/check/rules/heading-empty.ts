/**
 * A heading of the report's own, one the outline does not ask for, with nothing below it before the next heading of its
 * rank. What the outline asks for is section-empty's.
 *
 * Silent where sub-headings, a table, a picture or a text box follow, for headings that go on in their own line («a)
 * Thuận lợi: …») or send the reader to an annex, for what may be an item of a list: no look of a heading, the end of a
 * sentence, figures; and where most of its neighbours have nothing below them either, for then they are a list.
 *
 * Warning: the heading may have been left on purpose.
 */
import { bodyEnd } from "../../match/body.ts";
import { textAfterTitle } from "../../match/content.ts";
import type { Heading } from "../../match/match.ts";
import { annexReferences } from "../../text/annex-words.ts";
import { isClosingSentence } from "../../text/closing-words.ts";
import { fold } from "../../text/fold.ts";
import { LETTER_OR_NUMERAL } from "../../text/letters.ts";
import { KEPT_BARE } from "../../text/none-words.ts";
import { numbersIn } from "../../text/numbers.ts";
import { numberFamilies } from "../heading-numbers.ts";
import { type CheckContext, rule } from "../rule.ts";

export interface HeadingEmpty {
  /** With its number. */
  readonly heading: string;
}

export const headingEmpty = rule({
  id: "heading-empty",
  severity: "warning",
  group: "sections",
  *check(context) {
    const bare = bareHeadings(context);
    if (bare.size === 0) return;
    const asked = new Set((context.match?.sections ?? []).map(({ heading }) => heading?.paragraph));
    for (const { members } of numberFamilies(context.headings)) {
      const empty = members.filter(({ heading }) => bare.has(heading.paragraph));
      if (empty.length * 2 > members.length) continue;
      for (const { heading } of empty) {
        if (asked.has(heading.paragraph) || !isPlainHeading(heading, context)) continue;
        const data: HeadingEmpty = { heading: `${heading.marker} ${heading.title}`.trim() };
        yield { paragraph: heading.paragraph, data };
      }
    }
  },
});

/** Paragraphs of the headings with neither text nor sub-headings below them. */
function bareHeadings({ document, headings, folded }: CheckContext): ReadonlySet<number> {
  const end = bodyEnd(document, headings[0]?.paragraph ?? 0);
  const beside = new Set([...document.stories.map(({ paragraph }) => paragraph), ...document.pictures]);
  const isWritten = (index: number): boolean =>
    beside.has(index) || (LETTER_OR_NUMERAL.test(folded(index)) && !isClosingSentence(folded(index)));
  const bare = headings.filter((heading, at) => {
    const next = headings[at + 1];
    if (next !== undefined && next.level > heading.level) return false;
    const below = document.paragraphs.slice(heading.lastParagraph + 1, next?.paragraph ?? end);
    return !beside.has(heading.paragraph) && !below.some(({ index }) => isWritten(index));
  });
  return new Set(bare.map(({ paragraph }) => paragraph));
}

/** Words. */
const LONGEST = 20;

function isPlainHeading(heading: Heading, { document, folded }: CheckContext): boolean {
  const { title, paragraph } = heading;
  const line = document.paragraphs[paragraph];
  if (line === undefined || title === "" || /[.;:,!?]$/.test(title) || textAfterTitle(document, heading) !== "") {
    return false;
  }
  const isSetOff =
    line.outlineLevel !== null || line.runs.every(({ bold, text }) => bold || !LETTER_OR_NUMERAL.test(text));
  if (!isSetOff || fold(title).split(" ").length > LONGEST) return false;
  if (KEPT_BARE.test(folded(paragraph)) || annexReferences(folded(paragraph)).length > 0) return false;
  return !numbersIn(title).some(({ role }) => role === "quantity");
}
