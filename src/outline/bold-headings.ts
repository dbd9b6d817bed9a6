/**
 * Headings by bold print alone: «**Công tác giáo dục chính trị, tư tưởng**», and below it what to write. Only an outline
 * without numbers and heading styles is read so, and only where print tells headings from text throughout.
 */
import { fold } from "../text/fold.ts";
import { AFTER_SUBJECT, DOCUMENT_TYPE, OUTLINE_TYPE } from "../text/outline-words.ts";
import { isFoot, isOutlineTitleLine } from "./body.ts";
import { isLetterhead, namesDocument } from "./front.ts";
import { lineMarkers } from "./line-markers.ts";
import { isRule, LEVEL_WITHOUT_STYLE, type PrintedLine } from "./lines.ts";
import { isTitleLike } from "./title-lines.ts";

/** The lines, those that head a section by bold print with a level as of a heading style: capitals one above the others. */
export function withBoldHeadings(lines: readonly PrintedLine[]): readonly PrintedLine[] {
  if (!lines.some(({ bold }) => bold)) return lines;
  const starts = [0, ...lines.flatMap((line, at) => (at > 0 && isOutlineTitleLine(line) ? [at] : []))];
  return starts.flatMap((start, nth) => headed(lines.slice(start, starts[nth + 1])));
}

/** The same for the lines of one document. */
function headed(lines: readonly PrintedLine[]): readonly PrintedLine[] {
  const start = bodyStart(lines);
  const foot = lines.findIndex((line, at) => at > start && isFoot(line));
  const body = lines.slice(start, foot < 0 ? lines.length : foot).filter(opensParagraph);
  if (body.some(isHeadedOtherwise)) return lines;
  const titles = new Set(body.filter(couldHead));
  if (!tellsApart(body, titles)) return lines;
  // A line break inside the paragraph does not end its title.
  const levels = new Map([...titles].map((title) => [title.line, levelOf(title)]));
  return lines.map((line) => ({ ...line, headingLevel: levels.get(line.line) ?? line.headingLevel }));
}

/** Whether the line is the first of its paragraph that says anything. */
function opensParagraph({ text, line }: PrintedLine, at: number, lines: readonly PrintedLine[]): boolean {
  return text !== "" && lines[at - 1]?.line !== line;
}

function levelOf({ caps }: PrintedLine): number {
  return caps ? LEVEL_WITHOUT_STYLE : LEVEL_WITHOUT_STYLE + 1;
}

function couldHead(line: PrintedLine): boolean {
  return line.bold && isTitleLike(line.text) && !isLetterhead(line) && lineMarkers(line.text).length === 0;
}

/** A number, a heading style or a row of a table heads sections here; letters and brackets stand as well in guidance. */
function isHeadedOtherwise({ text, headingLevel, column, inTable }: PrintedLine): boolean {
  if (inTable) return false;
  return headingLevel !== null || column !== null || lineMarkers(text).some(({ style }) => NUMBERS.has(style));
}

const NUMBERS: ReadonlySet<string> = new Set(["part", "chapter", "roman", "letterUpper", "decimal", "dotted"]);

/** Whether at least two headings have text below them, and most of those that could. */
function tellsApart(body: readonly PrintedLine[], titles: ReadonlySet<PrintedLine>): boolean {
  const below = body.map((_, at) => body[at + 1]);
  const lowest = body.filter((line, at) => {
    const next = below[at];
    return titles.has(line) && !(next !== undefined && titles.has(next) && levelOf(next) > levelOf(line));
  });
  const guided = body.filter((line, at) => titles.has(line) && below[at]?.bold === false);
  return guided.length >= FEWEST && guided.length * 2 >= lowest.length;
}

const FEWEST = 2;

/** Index of the first line that may head a section: below the title and its subject, 0 where no line names the document. */
function bodyStart(lines: readonly PrintedLine[]): number {
  const at = titleAt(lines);
  const title = lines[at];
  if (title === undefined) return 0;
  const said = lines.flatMap((line, place) => (place > at && line.text !== "" ? [{ line, place }] : []));
  const isSubject = title.centered || !title.bold ? isCentered : isBold;
  const end = said.findIndex(({ line }) => !isSubject(line));
  if (end < 0) return lines.length;
  // Where title and headings are set alike, the last of them is the heading of the text below.
  const headsText = isSubject === isBold && !leadsIn(said[end]?.line);
  return said[headsText ? Math.max(0, end - 1) : end]?.place ?? lines.length;
}

function isCentered({ text, centered }: PrintedLine): boolean {
  return centered && !isRule(text);
}

function isBold({ text, bold }: PrintedLine): boolean {
  return bold && !isRule(text);
}

/** A line between the subject and the first heading: how the outline was issued, on which basis, to whom. */
function leadsIn(line: PrintedLine | undefined): boolean {
  const text = fold(line?.text ?? "");
  return isRule(text) || (AFTER_SUBJECT.test(text) && lineMarkers(text).length === 0);
}

/** The line that names the document, unless a line stands above that could head a section; -1 without one. */
function titleAt(lines: readonly PrintedLine[]): number {
  const outline = lines.findIndex((line) => namesDocument(line, OUTLINE_TYPE));
  if (outline >= 0) return outline;
  const title = lines.findIndex((line) => namesDocument(line, DOCUMENT_TYPE) && (line.bold || line.centered));
  return lines.slice(0, Math.max(0, title)).some(couldHead) ? -1 : title;
}
