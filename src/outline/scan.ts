/** The body of an outline, line by line, into drafts: headings at their levels, everything else as notes under them. */
import { isCaps } from "../text/capitals.ts";
import { fold } from "../text/fold.ts";
import type { Marker } from "../text/marker.ts";
import { ENDING_PART, GUIDANCE_VERB, STATES_TARGET, UNNUMBERED_HEADING } from "../text/outline-words.ts";
import { takeClosingNote } from "./closing-note.ts";
import { type Draft, type DraftTree, type Note, openNumber, TABLE_KIND } from "./draft.ts";
import { lineMarkers } from "./line-markers.ts";
import { continues, isRule, LEVEL_WITHOUT_STYLE, type PrintedLine } from "./lines.ts";
import { numbersHeading, type Placing, placing, styledDepth } from "./numbering.ts";
import type { OutlineWarning, OutlineWarningReason } from "./outline.ts";
import { splitHeading } from "./split-heading.ts";
import { continuesTitle, isTitleLine } from "./title-lines.ts";

/** The state of the reading; the only place of this folder where things change under way. */
export interface Scan {
  readonly lines: readonly PrintedLine[];
  readonly hasParts: boolean;
  /** Whether the outline itself is set in a table, so that table lines are read like others. */
  readonly readsTables: boolean;
  readonly sections: Draft[];
  readonly notes: Note[];
  readonly warnings: OutlineWarning[];
  /** The headings still open, outermost first. */
  readonly open: Draft[];
  /** The heading whose title may go on in the next line. */
  titleOf: { readonly draft: Draft; readonly last: PrintedLine } | null;
  /** A first number that turned out to be prose. */
  passed: { readonly depth: number; readonly numbers: readonly number[] } | null;
}

/** Drafts of the body's lines. Never throws; what cannot be placed is a note of the section above, with a warning. */
export function draftTree(lines: readonly PrintedLine[]): DraftTree {
  const numbered = lines.map(({ text, column }) =>
    column === "guidance" ? [] : lineMarkers(text).filter(numbersHeading),
  );
  const scan: Scan = {
    lines,
    hasParts: numbered.some((readings) => readings[0]?.style === "part"),
    readsTables: !lines.some(({ inTable, headingLevel }, at) => {
      const isHeaded = (headingLevel ?? -1) >= LEVEL_WITHOUT_STYLE || (numbered[at] ?? []).length > 0;
      return isHeaded && !inTable;
    }),
    sections: [],
    notes: [],
    warnings: [],
    open: [],
    titleOf: null,
    passed: null,
  };
  lines.forEach((line, at) => {
    readLine(scan, line, at);
  });
  scan.notes.push(...takeClosingNote(scan.sections));
  return scan;
}

function readLine(scan: Scan, line: PrintedLine, at: number): void {
  if (line.text === "") return;
  if (isRule(line.text)) {
    scan.titleOf = null;
    return;
  }
  if (line.inTable && !scan.readsTables) {
    readTableLine(scan, line, at);
    return;
  }
  // A cell begins a line of its own, whatever the line above was.
  if (line.column !== null) scan.titleOf = null;
  const readings = lineMarkers(line.text);
  if (readings.length > 0) readMarked(scan, line, readings);
  else readPlain(scan, line, at);
}

function readMarked(scan: Scan, line: PrintedLine, readings: readonly Marker[]): void {
  const [first] = readings;
  if (first === undefined) return;
  scan.titleOf = null;
  const isItem = isListItem(notesOf(scan).at(-1), line);
  const heading = isItem ? null : headingPlacing(scan, line, readings);
  if (heading !== null) {
    readHeading(scan, line, heading);
    return;
  }
  if (numbersHeading(first) && !isItem) warn(scan, line, "unplaced");
  addNote(scan, { marker: first.text, kind: bulletKind(first), text: first.rest, line: line.line });
}

function headingPlacing(scan: Scan, line: PrintedLine, readings: readonly Marker[]): Placing | null {
  const open = stillOpen(scan.open, line).map(openNumber);
  const numbered = placing(readings, open);
  const [first] = readings;
  if (numbered !== null || first === undefined) return numbered;
  // A bullet in a heading style plainly heads its own block.
  if (line.headingLevel === null || numbersHeading(first)) return null;
  return { marker: first, depth: styledDepth(line.headingLevel, open), remark: null, doubt: 0 };
}

/** A numbered heading closes an unnumbered one whose style is of its own level or below. */
function stillOpen(open: readonly Draft[], { headingLevel }: PrintedLine): readonly Draft[] {
  if (headingLevel === null) return open;
  const closed = open.findIndex((draft) => draft.style === "unnumbered" && (draft.headingLevel ?? -1) >= headingLevel);
  return closed >= 0 ? open.slice(0, closed) : open;
}

/** «1. … ;» under a sentence that announces a list is an item of the list, not a heading. */
function isListItem(last: Note | undefined, { text, column }: PrintedLine): boolean {
  if (column !== null) return column === "guidance";
  if (last === undefined) return false;
  if (isTargetItem(last, text)) return true;
  if (!/[:;,]$/.test(last.text)) return false;
  const isItem = /[;,]$/.test(text) || /^[^\s]+\s\p{Ll}/u.test(text);
  return isItem || (/[;,]$/.test(last.text) && last.kind === bulletKind(lineMarkers(text)[0]) && /\.$/.test(text));
}

/** «… kết quả từng chỉ tiêu: (1) Tỷ lệ hộ nghèo còn dưới 7%. (2) …»: what is to be reported on, one by one. */
function isTargetItem(last: Note, text: string): boolean {
  if (!STATES_TARGET.test(fold(text))) return false;
  return (
    last.text.endsWith(":") || (last.kind === bulletKind(lineMarkers(text)[0]) && STATES_TARGET.test(fold(last.text)))
  );
}

function bulletKind(marker: Marker | undefined): string {
  if (marker === undefined) return "";
  return marker.style === "star" ? marker.text : marker.style;
}

// The longest heading met in an issued outline has 344 characters.
const LONGEST_HEADING = 400;

function readHeading(scan: Scan, line: PrintedLine, { marker, depth, remark }: Placing): void {
  const { title, guidance } = splitHeading(marker.rest);
  if (title.length > LONGEST_HEADING) {
    passOver(scan, marker, depth);
    warn(scan, line, "headingTooLong");
    addNote(scan, { marker: marker.text, kind: marker.style, text: marker.rest, line: line.line });
    return;
  }
  if (remark !== null && !followsPassed(scan, marker, depth)) warn(scan, line, remark);
  const isPart = marker.style === "part" || (marker.style === "chapter" && !scan.hasParts && depth === 0);
  const draft: Draft = {
    kind: isPart ? "part" : "section",
    style: marker.style,
    marker: marker.text,
    numbers: marker.numbers,
    title,
    headingLevel: line.headingLevel,
    goesOn: null,
    announces: guidance === "" && marker.rest.endsWith(":"),
    line: line.line,
    notes: [],
    children: [],
  };
  place(scan, draft, isSiblingOfLeaf(scan, draft) ? 0 : depth);
  if (guidance !== "") addNote(scan, { marker: "", kind: "", text: guidance, line: line.line });
  else if (!draft.announces) scan.titleOf = { draft, last: line };
}

/** A numbered paragraph that is no heading still takes its number, so that the next one leaves no gap. */
function passOver(scan: Scan, { style, numbers }: Marker, depth: number): void {
  const sibling = scan.open[depth];
  if (sibling?.style === style) sibling.numbers = numbers;
  else scan.passed = { depth, numbers };
}

function followsPassed({ passed }: Scan, { numbers }: Marker, depth: number): boolean {
  return passed?.depth === depth && (passed.numbers.at(-1) ?? 0) + 1 === numbers.at(-1);
}

/** «MỞ ĐẦU» in an outline without parts stands beside «I.», not above it. */
function isSiblingOfLeaf(scan: Scan, draft: Draft): boolean {
  const [top] = scan.open;
  return !scan.hasParts && scan.open.length === 1 && top?.style === "unnumbered" && top.headingLevel === null
    ? draft.kind === "section"
    : false;
}

function place(scan: Scan, draft: Draft, depth: number): void {
  scan.open.length = Math.min(scan.open.length, depth);
  (scan.open.at(-1)?.children ?? scan.sections).push(draft);
  scan.open.push(draft);
}

function readPlain(scan: Scan, line: PrintedLine, at: number): void {
  if (scan.titleOf !== null && readTitleLine(scan, scan.titleOf, line, at)) return;
  scan.titleOf = null;
  const depth = unnumberedDepth(scan, line);
  if (depth !== null) {
    readUnnumbered(scan, line, depth);
    return;
  }
  const { text } = line;
  const last = notesOf(scan).at(-1);
  if (last !== undefined && isBroken(last.text, text)) last.text = `${last.text} ${text}`;
  else addNote(scan, { marker: "", kind: "", text, line: line.line });
}

/** Adds the line to the open title, if it is a part of it. */
function readTitleLine(scan: Scan, open: NonNullable<Scan["titleOf"]>, line: PrintedLine, at: number): boolean {
  const { draft, last } = open;
  if (!goesOnTitle(draft, last, line, scan.lines.slice(at + 1, at + 9))) return false;
  const { title, guidance } = splitHeading(`${draft.title} ${line.text}`.trim());
  draft.title = title;
  scan.titleOf = guidance === "" ? { draft, last: line } : null;
  if (guidance !== "") addNote(scan, { marker: "", kind: "", text: guidance, line: line.line });
  return true;
}

function goesOnTitle(draft: Draft, last: PrintedLine, line: PrintedLine, rest: readonly PrintedLine[]): boolean {
  // Without a number only a line break inside the paragraph makes two lines one title.
  if (draft.style === "unnumbered") return line.line === last.line && line.headingLevel !== null;
  return draft.title === "" ? isTitleLine(draft, line, rest) : continuesTitle(draft, last, line, rest);
}

/** The depth of a heading without a number, by its style or its words; null when the line is none. */
function unnumberedDepth(scan: Scan, line: PrintedLine): number | null {
  if (line.column === "guidance" || line.text.startsWith("(") || line.text.length > LONGEST_HEADING) return null;
  if (line.headingLevel !== null) return styledDepth(line.headingLevel, scan.open.map(openNumber));
  const folded = fold(line.text);
  const isSetOff = isCaps(line.text) || line.bold || line.centered;
  return ENDING_PART.test(folded) || (isSetOff && UNNUMBERED_HEADING.test(folded)) ? 0 : null;
}

function readUnnumbered(scan: Scan, line: PrintedLine, depth: number): void {
  const { title, guidance } = splitHeading(line.text);
  const draft: Draft = {
    kind: scan.hasParts && depth === 0 ? "part" : "section",
    style: "unnumbered",
    marker: "",
    numbers: [],
    title,
    headingLevel: line.headingLevel,
    goesOn: lastBelow(scan.open[depth]),
    announces: false,
    line: line.line,
    notes: [],
    children: [],
  };
  place(scan, draft, depth);
  if (guidance !== "") addNote(scan, { marker: "", kind: "", text: guidance, line: line.line });
  else scan.titleOf = { draft, last: line };
}

/** The last number below a chapter; of one without numbers, what it would go on from itself. */
function lastBelow(chapter: Draft | undefined): Draft["goesOn"] {
  if (chapter?.style !== "unnumbered") return null;
  const last = chapter.children.findLast(({ style }) => style !== "unnumbered");
  return last ?? chapter.goesOn;
}

/** The cells of a table in the body are one note: a form to be filled, not headings. */
function readTableLine(scan: Scan, line: PrintedLine, at: number): void {
  scan.titleOf = null;
  const last = notesOf(scan).at(-1);
  if (last?.kind === TABLE_KIND && scan.lines[at - 1]?.inTable === true) {
    last.text = `${last.text} | ${line.text}`;
    return;
  }
  warn(scan, line, "unplaced");
  addNote(scan, { marker: "", kind: TABLE_KIND, text: line.text, line: line.line });
}

/** A sentence cut in two by a page or line break: no full stop above, lower case below. */
function isBroken(above: string, below: string): boolean {
  if (above.length < SHORTEST_BROKEN || above.length > LONGEST_BROKEN) return false;
  return /[\p{L}\p{N},–-]/u.test(above.slice(-1)) && continues(below) && !opensList(below);
}

const SHORTEST_BROKEN = 40;
const LONGEST_BROKEN = 4000;

function opensList(text: string): boolean {
  return GUIDANCE_VERB.test(fold(text.slice(0, 60)));
}

function notesOf(scan: Scan): Note[] {
  return scan.open.at(-1)?.notes ?? scan.notes;
}

function addNote(scan: Scan, note: Note): void {
  notesOf(scan).push(note);
}

function warn(scan: Scan, line: PrintedLine, reason: OutlineWarningReason): void {
  scan.warnings.push({ line: line.line, text: line.text, reason });
}
