/** A title that stands below its marker, or goes on over several lines. */

import { annexHeadingLabel } from "../text/annex-words.ts";
import { isCaps } from "../text/capitals.ts";
import { fold } from "../text/fold.ts";
import { latin } from "../text/letters.ts";
import { GUIDANCE_OPENER, GUIDANCE_VERB, NOTE_OPENER, TABLE_TITLE, UNNUMBERED_HEADING } from "../text/outline-words.ts";
import type { Draft } from "./draft.ts";
import { lineMarkers } from "./line-markers.ts";
import { continues, isRule, type PrintedLine } from "./lines.ts";

/** Whether the line below a marker that has no title («Phần thứ nhất») is its title; `rest` is what follows the line. */
export function isTitleLine(draft: Draft, line: PrintedLine, rest: readonly PrintedLine[]): boolean {
  if (line.text.startsWith("(")) return false;
  if (isCaps(line.text) || line.caps || line.headingLevel !== null) return true;
  // «Phần mở đầu» is a title by itself.
  if (draft.numbers.length === 0) return ruleAhead(rest);
  return !(GUIDANCE_OPENER.test(fold(line.text)) && /[.:;]$/.test(line.text));
}

/** Whether the line goes on with the title above it, whose last line was `last`. */
export function continuesTitle(
  draft: Draft,
  last: PrintedLine,
  line: PrintedLine,
  rest: readonly PrintedLine[],
): boolean {
  const { title } = draft;
  if (title.length + line.text.length > LONGEST) return false;
  if (/[^.…][.:;!?]$/.test(title)) return false;
  if (isUnclosed(title)) return true;
  const folded = fold(line.text);
  if (line.text.startsWith("(") || startsDeeper(draft, line) || UNNUMBERED_HEADING.test(folded)) return false;
  if (annexHeadingLabel(folded) !== null || TABLE_TITLE.test(folded)) return false;
  if (isCaps(title) && isCaps(line.text)) return true;
  if (continues(line.text)) return !GUIDANCE_VERB.test(folded);
  if (draft.kind !== "part") return false;
  return ruleAhead(rest) || (last.centered && line.centered && last.bold === line.bold);
}

// The longest heading met in an issued outline has 344 characters.
const LONGEST = 400;

/** Whether a line without a number can be a title by its words: no bracket, no bullet, no sentence, no instruction. */
export function isTitleLike(text: string): boolean {
  const folded = fold(text);
  if (text.length > LONGEST_UNNUMBERED || !OPENS_TITLE.test(text) || NOTE_OPENER.test(folded)) return false;
  return !/[.;,!?…]$/.test(text) && !(text.endsWith(":") && GUIDANCE_OPENER.test(folded));
}

// A title that no number marks is known by being short as well.
const LONGEST_UNNUMBERED = 200;
const OPENS_TITLE = latin(/^["“«‘']?\p{Lu}/u);

function startsDeeper(draft: Draft, line: PrintedLine): boolean {
  return draft.headingLevel !== null && line.headingLevel !== null && line.headingLevel > draft.headingLevel;
}

function isUnclosed(text: string): boolean {
  return text.lastIndexOf("(") > text.lastIndexOf(")") || text.lastIndexOf("“") > text.lastIndexOf("”");
}

/** A rule under the lines to come, before anything with a marker: all above it is title. */
function ruleAhead(rest: readonly PrintedLine[]): boolean {
  const printed = rest.filter((line) => line.text !== "").slice(0, 3);
  const rule = printed.findIndex((line) => isRule(line.text));
  return (
    rule >= 0 && printed.slice(0, rule).every((line) => lineMarkers(line.text).length === 0 && line.text.length < 200)
  );
}
