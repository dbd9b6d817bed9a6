/** Where the outline proper begins and ends: below the letterhead and title, above recipients, signature and annexes. */
import { annexHeadingLabel } from "../text/annex-words.ts";
import { isCaps } from "../text/capitals.ts";
import { fold } from "../text/fold.ts";
import { CLOSING_OPENER, DOCUMENT_TYPE, OUTLINE_TYPE, UNNUMBERED_HEADING } from "../text/outline-words.ts";
import { FOOT_OPENERS } from "../text/report-words.ts";
import { lineMarkers } from "./line-markers.ts";
import { isRule, type PrintedLine } from "./lines.ts";
import { numbersHeading } from "./numbering.ts";

/** One document inside the lines: a plan, or the outline attached to it. */
export interface Body {
  readonly head: readonly PrintedLine[];
  readonly body: readonly PrintedLine[];
}

/** The document the lines begin with and, if its foot is followed by one headed as an outline, the outline attached. */
export function bodies(lines: readonly PrintedLine[]): readonly [Body, ...Body[]] {
  const { start, end } = extent(lines);
  const first: Body = { head: lines.slice(0, start), body: lines.slice(start, end) };
  const from = attachedStart(lines, end);
  if (from < 0) return [first];
  const attached = lines.slice(from);
  const inner = extent(attached);
  return [first, { head: attached.slice(0, inner.start), body: attached.slice(inner.start, inner.end) }];
}

function extent(lines: readonly PrintedLine[]): { readonly start: number; readonly end: number } {
  const start = bodyStart(lines);
  return { start, end: footStart(lines, start) };
}

/** The first part or the first number of a sequence; a heading by its style may stand before it, or in its stead. */
function bodyStart(lines: readonly PrintedLine[]): number {
  const sure = lines.findIndex(startsBody);
  const title = lines.findIndex((line) => DOCUMENT_TYPE.test(fold(line.text)));
  const titleLevel = lines[title]?.headingLevel ?? -1;
  const isHeading = (line: PrintedLine, at: number): boolean =>
    at > title && line.text !== "" && (line.headingLevel ?? -1) > titleLevel;
  // A subject is often in a heading style, and centred; a heading before «I.» hardly ever is.
  const styled = lines.findIndex((line, at) => isHeading(line, at) && (sure < 0 || !line.centered));
  if (sure >= 0) return styled >= 0 && styled < sure ? styled : sure;
  const numbered = lines.findIndex((line) => lineMarkers(line.text).some(numbersHeading));
  return [numbered, styled].find((index) => index >= 0) ?? lines.length;
}

/** A part, the first number of a sequence, or one of the words that head a block without a number. */
function startsBody(line: PrintedLine): boolean {
  const isFirst = lineMarkers(line.text).some(({ style, numbers }) => {
    if (style === "part" || style === "chapter") return true;
    return FIRST_STYLES.has(style) && numbers.every((number) => number === 1);
  });
  return isFirst || (isSetOff(line) && UNNUMBERED_HEADING.test(fold(line.text)));
}

const FIRST_STYLES: ReadonlySet<string> = new Set(["roman", "letterUpper", "decimal", "dotted"]);

function isSetOff(line: PrintedLine): boolean {
  return isCaps(line.text) || line.caps || line.headingLevel !== null;
}

function footStart(lines: readonly PrintedLine[], start: number): number {
  const foot = lines.findIndex((line, at) => at > start && isFoot(line));
  return foot < 0 ? lines.length : foot;
}

// A line that begins as a foot does but is longer is a sentence.
const LONGEST_FOOT = 120;

function isFoot(line: PrintedLine): boolean {
  const folded = fold(line.text);
  if (opensFoot(folded) || CLOSING_OPENER.test(folded)) return true;
  return (isCaps(line.text) || line.centered) && annexHeadingLabel(folded) !== null;
}

function opensFoot(folded: string): boolean {
  if (folded.length > LONGEST_FOOT) return false;
  return FOOT_OPENERS.some(
    (opener) => folded.startsWith(opener) && !/^[\p{L}\p{N}]/u.test(folded.slice(opener.length)),
  );
}

/** The line «ĐỀ CƯƠNG …» after the foot, when an outline follows it; -1 otherwise. */
function attachedStart(lines: readonly PrintedLine[], foot: number): number {
  const isTitle = (line: PrintedLine): boolean =>
    isSetOff(line) && !isRule(line.text) && OUTLINE_TYPE.test(fold(line.text));
  const start = lines.findIndex((line, at) => at >= foot && isTitle(line));
  return start >= 0 && lines.slice(start).some(startsBody) ? start : -1;
}
