/**
 * The rows of an outline issued as a table («STT | Nội dung | Gợi ý»): what each would be if the text were typed line by
 * line. A row without a number is guidance, or the title of a chapter where it is merged, in capitals or in bold.
 */
import type { OutlineColumn } from "../text/outline-columns.ts";
import { typedNumber } from "../text/typed-number.ts";
import { lineMarkers } from "./line-markers.ts";
import { LEVEL_WITHOUT_STYLE, type LineColumn, type OutlineLine, type PrintedLine, printedLines } from "./lines.ts";
import { numbersHeading } from "./numbering.ts";
import { isTitleLike } from "./title-lines.ts";

export interface TableRow {
  /** What stands in the column of numbers, be it typed or automatic. */
  readonly ordinal: string;
  /** The first line of the column of headings; null when its cell is empty. */
  readonly content: OutlineLine | null;
  /** Whether a column of guidance says something beside it. */
  readonly isGuided: boolean;
  /** Whether one cell stands across numbers and headings. */
  readonly isMerged: boolean;
}

/** The first line of a row's content as it would be typed; the number of the row stands in front of it. */
export interface TypedRow {
  readonly number: string;
  readonly text: string;
  readonly column: LineColumn;
  readonly headingLevel: number | null;
}

/** The first lines of rows that have a content. */
export type TypedRows = ReadonlyMap<TableRow, TypedRow>;

/**
 * The rows as typed; null when the table is rather a form to be filled. `amidNumbers`: the table stands among numbered
 * headings, where it is an outline only if it tells what to write.
 */
export function typedRows(
  rows: readonly TableRow[],
  columns: readonly OutlineColumn[],
  amidNumbers: boolean,
): TypedRows | null {
  const onlyCounts = rows.filter(countsOnly).length >= FEWEST;
  const readings = rows.flatMap((row) => (row.content === null ? [] : [readingOf(row, row.content, onlyCounts)]));
  const boldTells = readings.some(({ printed }) => !printed.bold);
  const read = readings.map((reading) => ({ ...reading, kind: settledKind(reading, boldTells) }));
  const guided = rows.filter(({ isGuided }) => isGuided).length;
  if (read.filter(({ kind }) => kind !== "guidance").length < FEWEST) return null;
  if (amidNumbers && (!columns.includes("guidance") || guided < FEWEST)) return null;
  const levels = levelsOf(read.map(({ kind }) => kind));
  return new Map(read.map((reading) => [reading.row, typed(reading, levels[reading.kind])]));
}

/** One heading makes no outline. */
const FEWEST = 2;

type Kind = "number" | "chapter" | "lesserChapter" | "guidance";

interface Reading {
  readonly row: TableRow;
  readonly content: OutlineLine;
  readonly printed: PrintedLine;
  readonly kind: Kind;
  /** "" where the content has a number of its own, or the row none. */
  readonly number: string;
}

/** Whether the column of numbers counts a row that has a number of its own: «4 | II. Hạn chế». */
function countsOnly({ ordinal, content }: TableRow): boolean {
  return content !== null && typedNumber(ordinal) !== null && headsByNumber(printedOf(content).text);
}

function readingOf(row: TableRow, content: OutlineLine, onlyCounts: boolean): Reading {
  const printed = printedOf(content);
  const reading = { row, content, printed, number: "" };
  if (headsByNumber(printed.text)) return { ...reading, kind: "number" };
  const number = onlyCounts ? null : typedNumber(row.ordinal);
  if (number !== null) return { ...reading, number: number.text, kind: numbersHeading(number) ? "number" : "guidance" };
  if (!isTitleLike(printed.text)) return { ...reading, kind: "guidance" };
  if (row.isMerged || printed.caps) return { ...reading, kind: "chapter" };
  return { ...reading, kind: printed.bold ? "lesserChapter" : "guidance" };
}

function printedOf(line: OutlineLine): PrintedLine {
  const [printed] = printedLines([line]) as [PrintedLine];
  return printed;
}

function headsByNumber(text: string): boolean {
  return lineMarkers(text).some(numbersHeading);
}

/** Bold print tells nothing in a table that is bold throughout. */
function settledKind({ kind }: Reading, boldTells: boolean): Kind {
  return kind === "lesserChapter" && !boldTells ? "guidance" : kind;
}

type Levels = Readonly<Record<Kind, number | null>>;

const [FIRST, SECOND, THIRD] = [LEVEL_WITHOUT_STYLE, LEVEL_WITHOUT_STYLE + 1, LEVEL_WITHOUT_STYLE + 2];
const OVER_NUMBERS: Levels = { chapter: FIRST, lesserChapter: SECOND, number: null, guidance: null };
const AMID_NUMBERS: Levels = { chapter: FIRST, number: SECOND, lesserChapter: THIRD, guidance: null };

/** Chapters stand over the numbers if the table begins with one; else what is only bold stands inside them. */
function levelsOf(kinds: readonly Kind[]): Levels {
  return kinds.find((kind) => kind !== "guidance") === "number" ? AMID_NUMBERS : OVER_NUMBERS;
}

function typed({ content, printed, kind, number }: Reading, headingLevel: number | null): TypedRow {
  const column = kind === "guidance" ? "guidance" : "heading";
  if (number === "") return { number: content.number, text: content.text, column, headingLevel };
  const [first = "", ...others] = content.text.split("\n");
  return {
    number,
    text: [withoutBullet(content.number === "" ? printed.text : first), ...others].join("\n"),
    column,
    headingLevel,
  };
}

/** A bullet behind the number of its row says nothing more. */
function withoutBullet(text: string): string {
  const [bullet] = lineMarkers(text);
  return bullet !== undefined && BULLETS.has(bullet.style) ? bullet.rest : text;
}

const BULLETS: ReadonlySet<string> = new Set(["star", "dash", "plus"]);
