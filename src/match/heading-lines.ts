/**
 * The lines of a report that might be headings, with what speaks for and against them. Whether one is a heading is
 * decided in heading-score.ts, how deep it stands in heading-levels.ts.
 */
import type { Paragraph, ReportDocument, Run } from "../document/document.ts";
import { type FoldedParagraphs, foldedParagraphs } from "../document/folded-paragraphs.ts";
import { memoized } from "../document/memoized.ts";
import { fold, foldedOpening, nfc, words } from "../text/fold.ts";
import { type Marker, markersOf } from "../text/marker.ts";
import { numbersIn } from "../text/numbers.ts";
import { UNNUMBERED_HEADING, UNNUMBERED_OPENINGS } from "../text/outline-words.ts";
import { reportLines } from "./report-lines.ts";

export interface HeadingLine {
  readonly paragraph: number;
  /** Possible readings of the marker, most likely first; empty for a line without one. */
  readonly readings: readonly Marker[];
  /** The text after the marker on one line, mark-up of converters removed; of a run-in heading the heading alone. */
  readonly title: string;
  /** The text of the section goes on in the same paragraph: «1.1. Bối cảnh tình hình: Trong nửa nhiệm kỳ …». */
  readonly runIn: boolean;
  readonly bold: boolean;
  readonly caps: boolean;
  /** 0-8 from the paragraph's style, null for body text. */
  readonly outlineLevel: number | null;
  /** The title is, or begins with, a title the caller knows. */
  readonly known: boolean;
  /** Figures that count or measure stand in the title; dates, years and document numbers do not. */
  readonly figures: boolean;
  /** What comes next in the body: text (a table, a bullet), the readings of a numbered line, or nothing. */
  readonly next: "text" | "nothing" | readonly Marker[];
}

/** Longer lines are no headings, unless the caller knows their title. */
const LONGEST_TITLE = 400;
const LONGEST_UNNUMBERED = 150;
const LONGEST_RUN_IN = 160;
/** So much after a colon is text even without a full stop at its end. */
const SENTENCE = 120;

/** Bullets and «Một là,» head nothing unless the caller knows their title; a star may (see heading-score.ts). */
const BULLETS: ReadonlySet<string> = new Set(["dash", "plus", "ordinalWord"]);

/** Titles to be recognised whatever their look, as their words. */
export interface KnownTitles {
  readonly titles: ReadonlySet<string>;
  /** The first two words of each, to spare most lines the comparison. */
  readonly openings: ReadonlySet<string>;
}

export const knownTitles: (titles: readonly string[]) => KnownTitles = memoized((titles) => {
  const all = titles.map(wordsOf).filter((title) => title !== "");
  return { titles: new Set(all), openings: new Set(all.map(foldedOpening)) };
});

function wordsOf(title: string): string {
  return words(title.slice(0, LONGEST_TITLE)).join(" ");
}

/** The candidate lines of the main text outside tables, in order. */
export function headingLines(document: ReportDocument, known: KnownTitles): HeadingLine[] {
  const lines: HeadingLine[] = [];
  const folded = foldedParagraphs(document);
  const line = reportLines(document);
  let awaiting: Omit<HeadingLine, "next"> | null = null;
  const settle = (next: HeadingLine["next"]): void => {
    if (awaiting !== null) lines.push({ ...awaiting, next: awaiting.runIn ? "text" : next });
    awaiting = null;
  };
  for (const paragraph of document.paragraphs) {
    const { text, readings: typed } = line(paragraph.index);
    if (text === "") continue;
    if (paragraph.cell !== null) {
      settle("text");
      continue;
    }
    const readings = typed.length === 0 ? numberReadings(paragraph, text) : typed;
    settle(readings.some(numbering) ? readings : "text");
    awaiting = headingLine(paragraph, text, readings, known, folded);
  }
  settle("nothing");
  return lines;
}

function numbering({ style }: Marker): boolean {
  return !BULLETS.has(style) && style !== "star";
}

function headingLine(
  paragraph: Paragraph,
  text: string,
  readings: readonly Marker[],
  known: KnownTitles,
  folded: FoldedParagraphs,
): Omit<HeadingLine, "next"> | null {
  const [first] = readings;
  const { outlineLevel } = paragraph;
  const bold = everyLetter(paragraph.runs, (run) => run.bold);
  if (first === undefined && text.length > LONGEST_UNNUMBERED && outlineLevel === null && !bold) return null;
  const whole = plainTitle(first?.rest ?? text);
  const bullet = first !== undefined && BULLETS.has(first.style);
  if (bullet && (whole.length > LONGEST_RUN_IN || !known.titles.has(wordsOf(whole)))) return null;
  const head = first === undefined ? null : runInTitle(paragraph, whole, known);
  const title = head ?? whole;
  // A line without a number begins as its paragraph does, which is folded for others too.
  const isParagraph = first === undefined && paragraph.number === "";
  const opening = foldedOpening(isParagraph ? folded(paragraph.index) : fold(title));
  const line = {
    paragraph: paragraph.index,
    readings,
    title,
    runIn: head !== null,
    bold: head !== null || bold,
    caps: isCaps(title) || everyLetter(paragraph.runs, (run) => run.caps),
    outlineLevel,
    known: known.openings.has(opening) && isKnown(title, known, first === undefined),
    figures: false,
  };
  const longest = first === undefined ? LONGEST_UNNUMBERED : LONGEST_TITLE;
  if (line.known) return line;
  if (title.length > longest) return null;
  const isSetOff = first !== undefined || outlineLevel !== null || line.bold || line.caps;
  if (!isSetOff && !isUnnumberedHeading(title, opening)) return null;
  return { ...line, figures: numbersIn(title).some(({ role }) => role === "quantity") };
}

function isUnnumberedHeading(title: string, opening: string): boolean {
  return UNNUMBERED_OPENINGS.has(opening) && UNNUMBERED_HEADING.test(fold(title));
}

/** An automatic number may lack the sign that tells a typed one from a figure: «I», «1». */
function numberReadings({ number }: Paragraph, text: string): readonly Marker[] {
  if (number === "" || !text.startsWith(`${number} `)) return [];
  return markersOf(`${number}. ${text.slice(number.length + 1)}`).map((marker) => ({ ...marker, text: number }));
}

/** Without the asterisks some converters leave around bold and italic text. */
function plainTitle(text: string): string {
  if (!WRAPPING.test(text.charAt(0)) && !WRAPPING.test(text.charAt(text.length - 1))) return text;
  return text.replace(/^[*_\s]+|[*_\s]+$/g, "");
}

const WRAPPING = /[*_\s]/;

/**
 * The heading in front of text in the same paragraph: up to the first colon or full stop, when that much is bold and
 * the rest is not, or when its title is known. Null for a line that is all heading («… : vốn được bảo toàn») or all
 * text. A heading style over the whole paragraph says nothing; what follows the colon must then be long as well.
 */
function runInTitle(paragraph: Paragraph, whole: string, known: KnownTitles): string | null {
  const end = /[:.](?= \S)/.exec(whole);
  if (end === null || end.index > LONGEST_RUN_IN) return null;
  const rest = whole.slice(end.index + 1);
  if (paragraph.outlineLevel !== null) return isProse(rest) ? plainTitle(whole.slice(0, end.index)) : null;
  if (rest.length < SENTENCE && !/[.;!?…]["”»)]*$/.test(rest)) return null;
  const head = plainTitle(whole.slice(0, end.index));
  if (known.titles.has(wordsOf(head)) && !known.titles.has(wordsOf(whole))) return head;
  const lead = boldLead(paragraph.runs);
  const bold = lead !== null && nfc(lead).replace(/\s+/g, " ").trim().replace(/[:.]$/, "").endsWith(head);
  return bold ? head : null;
}

/** Longer than any judgement in a heading, and more than one clause or sentence. */
function isProse(text: string): boolean {
  return text.length >= SENTENCE && /[.;!?](?: |$)/.test(text);
}

/** The bold text a paragraph begins with, when text that is not bold follows. */
function boldLead(runs: readonly Run[]): string | null {
  const end = runs.findIndex(({ bold, text }) => !bold && /[\p{L}\p{N}]/u.test(text));
  return end <= 0
    ? null
    : runs
        .slice(0, end)
        .map(({ text }) => text)
        .join("");
}

/** A title with a number in front may go on with a judgement; one without must be all there is. */
function isKnown(title: string, known: KnownTitles, whole: boolean): boolean {
  const all = wordsOf(title);
  if (known.titles.has(all)) return true;
  if (whole) return false;
  for (let at = all.lastIndexOf(" "); at > 0; at = all.lastIndexOf(" ", at - 1)) {
    const head = all.slice(0, at);
    if (head.includes(" ") && known.titles.has(head)) return true;
  }
  return false;
}

/** Upper case throughout, and enough letters to tell. */
export function isCaps(text: string): boolean {
  return !/[a-z]/.test(text) && text === text.toUpperCase() && (text.match(/\p{L}/gu) ?? []).length >= 3;
}

function everyLetter(runs: readonly Run[], has: (run: Run) => boolean): boolean {
  const isWritten = ({ text }: Run): boolean => /[\p{L}\p{N}]/u.test(text);
  // Most text is neither bold nor in capitals, and need not be looked at.
  if (!runs.some(has)) return false;
  return runs.every((run) => has(run) || !isWritten(run)) && runs.some((run) => has(run) && isWritten(run));
}
