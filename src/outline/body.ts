/** Where the outline proper begins and ends: below the letterhead and title, above recipients, signature and annexes. */
import { annexHeadingLabel } from "../text/annex-words.ts";
import { isCaps } from "../text/capitals.ts";
import { fold } from "../text/fold.ts";
import { CLOSING_OPENER, DOCUMENT_TYPE, UNNUMBERED_HEADING } from "../text/outline-words.ts";
import { FOOT_OPENERS } from "../text/report-words.ts";
import { isOutlineTitle, LONGEST_TYPE } from "./front.ts";
import { lineMarkers } from "./line-markers.ts";
import { LEVEL_WITHOUT_STYLE, type PrintedLine } from "./lines.ts";
import { numbersHeading } from "./numbering.ts";

/** One document inside the lines: a letter or plan, or an outline attached to it. */
export interface Body {
  readonly head: readonly PrintedLine[];
  readonly body: readonly PrintedLine[];
}

/** The document the lines begin with, and each that follows it headed as an outline: «ĐỀ CƯƠNG …» behind a letter. */
export function bodies(lines: readonly PrintedLine[], most = MOST_DOCUMENTS): readonly [Body, ...Body[]] {
  const { start, end } = extent(lines);
  const next = most > 1 ? nextOutline(lines, start) : -1;
  const stop = next < 0 ? end : Math.min(end, next);
  const first: Body = { head: lines.slice(0, start), body: lines.slice(start, stop) };
  return next < 0 ? [first] : [first, ...bodies(lines.slice(next), most - 1)];
}

/** A letter with outlines for every kind of unit; a file with more of them is something else. */
const MOST_DOCUMENTS = 20;

function extent(lines: readonly PrintedLine[]): { readonly start: number; readonly end: number } {
  const start = bodyStart(lines);
  return { start, end: footStart(lines, start) };
}

/** The first part or the first number of a sequence; a heading by its style may stand before it, or in its stead. */
function bodyStart(lines: readonly PrintedLine[]): number {
  const sure = lines.findIndex(startsBody);
  const title = lines.findIndex((line) => DOCUMENT_TYPE.test(fold(line.text)));
  const titleLevel = lines[title]?.headingLevel ?? -1;
  const numbered = sure >= 0 ? sure : lines.findIndex((line) => lineMarkers(line.text).some(numbersHeading));
  const isHeading = ({ text, headingLevel, centered }: PrintedLine, at: number): boolean => {
    if (text === "" || headingLevel === null) return false;
    // A subject is often in a heading style, and centred; a heading before «I.» hardly ever is.
    const isSubject = numbered >= 0 && centered;
    return headingLevel >= LEVEL_WITHOUT_STYLE || (at > title && headingLevel > titleLevel && !isSubject);
  };
  const styled = lines.findIndex(isHeading);
  const first = [numbered, styled].filter((index) => index >= 0);
  return first.length === 0 ? lines.length : Math.min(...first);
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
  const goesOn = numbersGoOn(lines, start);
  const foot = lines.findIndex(
    (line, at) => at > start && isFoot(line) && !isTitleOfPart(lines, at) && (isSureFoot(line) || !goesOn(at)),
  );
  return foot < 0 ? lines.length : foot;
}

/** «Phần thứ hai», and below it «PHỤ LỤC SỐ LIỆU». */
function isTitleOfPart(lines: readonly PrintedLine[], at: number): boolean {
  let above = at - 1;
  while (lines[above]?.text === "") above--;
  return lineMarkers(lines[above]?.text ?? "").some(({ style, rest }) => style === "part" && rest === "");
}

/**
 * Tells whether the numbers of a body go on behind a line that only looks like a foot: «Nơi nhận báo cáo: …», and then
 * «III. …». Looked up once for all lines, and only when asked for.
 */
function numbersGoOn(lines: readonly PrintedLine[], start: number): (at: number) => boolean {
  let places: ReadonlySet<number> | null = null;
  return (at) => {
    places ??= new Set([...FIRST_STYLES].flatMap((style) => betweenSuccessors(lines, start, style)));
    return places.has(at);
  };
}

/** The lines that stand between a number of a style and its successor, the next number of that style. */
function betweenSuccessors(lines: readonly PrintedLine[], start: number, style: string): readonly number[] {
  const numbered = lines.flatMap((line, at) => {
    if (at < start || line.inTable) return [];
    const number = lineMarkers(line.text)
      .find((marker) => marker.style === style)
      ?.numbers.at(-1);
    return number === undefined ? [] : [{ at, number }];
  });
  return numbered.flatMap(({ at, number }, nth) => {
    const next = numbered[nth + 1];
    return next?.number === number + 1
      ? Array.from({ length: next.at - at - 1 }, (_, between) => at + 1 + between)
      : [];
  });
}

// A line that begins as a foot does but is longer is a sentence.
const LONGEST_FOOT = 120;

/** Whether the line may open the foot: recipients, signature, an annex, the closing sentence. */
export function isFoot(line: PrintedLine): boolean {
  const folded = fold(line.text);
  if (opensFoot(folded) || CLOSING_OPENER.test(folded)) return true;
  return (isCaps(line.text) || line.centered) && annexHeadingLabel(folded) !== null;
}

/** Nothing but a foot reads so: «Nơi nhận:», «T/M BAN THƯỜNG VỤ», «PHỤ LỤC I», the closing sentence. */
function isSureFoot({ text }: PrintedLine): boolean {
  const folded = fold(text);
  if (CLOSING_OPENER.test(folded)) return true;
  return opensFoot(folded) ? isCaps(text) || /^[\p{L} /]+:?$/u.test(folded) : annexHeadingLabel(folded) !== "";
}

function opensFoot(folded: string): boolean {
  if (folded.length > LONGEST_FOOT) return false;
  return FOOT_OPENERS.some(
    (opener) => folded.startsWith(opener) && !/^[\p{L}\p{N}]/u.test(folded.slice(opener.length)),
  );
}

/** The next line «ĐỀ CƯƠNG …» behind the first section, when an outline follows it; -1 otherwise. */
function nextOutline(lines: readonly PrintedLine[], start: number): number {
  const next = lines.findIndex((line, at) => at > start && isOutlineTitleLine(line));
  const isBegun = (line: PrintedLine): boolean => startsBody(line) || (line.headingLevel ?? -1) >= LEVEL_WITHOUT_STYLE;
  return next >= 0 && lines.slice(next).some(isBegun) ? next : -1;
}

/** «ĐỀ CƯƠNG …», in capitals or a heading style: an outline begins here. */
export function isOutlineTitleLine(line: PrintedLine): boolean {
  return isSetOff(line) && line.text.length <= LONGEST_TYPE && isOutlineTitle(line.text);
}
