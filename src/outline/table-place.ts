/** Tables that are headed like an outline, by where they stand: for numbered headings, or among them as a form does. */
import { isOutlineTitleLine } from "./body.ts";
import { lineMarkers } from "./line-markers.ts";
import { type OutlineLine, type PrintedLine, printedLines } from "./lines.ts";
import { numbersHeading } from "./numbering.ts";

export interface TablePlace {
  /** Its heads, folded: tables whose heads say the same may be one outline, cut by pages or chapters. */
  readonly head: string;
  /** The places of its first and last line. */
  readonly first: number;
  readonly last: number;
}

/**
 * The lines, those of tables that are outlines as `typed` has them: given the tables with one head, and whether they
 * stand among numbered headings, the lines that would be typed, by place.
 */
export function withTyped<T extends TablePlace>(
  lines: readonly OutlineLine[],
  tables: readonly T[],
  typed: (tables: readonly T[], amidNumbers: boolean) => ReadonlyMap<number, OutlineLine>,
): readonly OutlineLine[] {
  if (tables.length === 0) return lines;
  const printed = printedLines(lines);
  const read = new Map(alike(tables).flatMap((group) => [...typed(group, isAmidNumbers(printed, group))]));
  return lines.map((line, at) => read.get(at) ?? line);
}

/** The tables, those with one head together; a file with very many heads is something else, and the rest is left out. */
function alike<T extends TablePlace>(tables: readonly T[]): readonly (readonly T[])[] {
  const groups = new Map<string, T[]>();
  for (const table of tables) {
    const group = groups.get(table.head);
    if (group !== undefined) group.push(table);
    else if (groups.size < MOST_HEADS) groups.set(table.head, [table]);
  }
  return [...groups.values()];
}

const MOST_HEADS = 20;

/**
 * Whether numbered headings stand above or below the tables, from the line «ĐỀ CƯƠNG …» above the first to the next one.
 * Below only what surely numbers a heading counts: a closing remark has items too.
 */
function isAmidNumbers(lines: readonly PrintedLine[], tables: readonly TablePlace[]): boolean {
  const start = tables[0]?.first ?? 0;
  const inside = new Set(tables.flatMap(linesOfTable));
  const free = lines.filter(({ line, inTable }) => !inTable && !inside.has(line));
  const above = free.filter(({ line }) => line < start);
  const below = free.filter(({ line }) => line > start);
  const title = above.findLastIndex(isOutlineTitleLine);
  const next = below.findIndex(isOutlineTitleLine);
  return (
    above.slice(title + 1).some(({ text }) => lineMarkers(text).some(numbersHeading)) ||
    below.slice(0, next < 0 ? below.length : next).some(({ text }) => lineMarkers(text).some(isSure))
  );
}

function linesOfTable({ first, last }: TablePlace): readonly number[] {
  return Array.from({ length: last - first + 1 }, (_, at) => first + at);
}

function isSure({ style }: { readonly style: string }): boolean {
  return SURE.has(style);
}

const SURE: ReadonlySet<string> = new Set(["part", "chapter", "roman", "letterUpper"]);
