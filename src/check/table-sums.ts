/**
 * Sums of a table that its own figures contradict. Figures decide what adds up to what: rows that make another row in as
 * many columns as not, or more, are its parts, and where they do not make it the table is wrong. Without a column that
 * bears them out, only the items of a plain total are held to it.
 */
import { CLASSIFICATIONS } from "../text/breakdown-words.ts";
import { isNotAdditive, OVERLAPPING_ROW, SHARE_HEAD } from "../text/total-words.ts";
import type { CellFigure, FigureColumn, FigureRow, FigureTable } from "./figure-table.ts";
import { type RowGroup, rowGroups } from "./table-groups.ts";

/** A cell that should be the sum of others. */
export interface SumFault {
  /** Head of the column as typed, "" without one. */
  readonly head: string;
  /** As typed. */
  readonly whole: string;
  readonly parts: readonly string[];
  readonly sum: number;
  /** Digits behind the decimal sign of the sum. */
  readonly decimals: number;
}

/** A sum that is wrong, with the cells it is of. */
export interface WrongSum {
  readonly whole: TableCell;
  readonly parts: readonly TableCell[];
  readonly fault: SumFault;
}

/** A figure's place in its table. */
export interface TableCell {
  readonly row: FigureRow;
  /** Grid column. */
  readonly column: number;
}

export type RowVerdict =
  | { readonly row: FigureRow; readonly kind: "wrong"; readonly sums: readonly WrongSum[] }
  /** A total of which nothing can be said. */
  | { readonly row: FigureRow; readonly kind: "unclear" };

/** What is to be said of rows that are made of other rows; rows that add up, or need not, are left out. */
export function rowVerdicts(table: FigureTable): readonly RowVerdict[] {
  const groups = rowGroups(table.rows);
  const wholes = [...new Set(groups.map(({ whole }) => whole))];
  return wholes.flatMap(
    (whole) =>
      verdictOn(
        groups.filter((group) => group.whole === whole),
        table.columns,
      ) ?? [],
  );
}

interface Weighed {
  readonly group: RowGroup;
  readonly matches: number;
  readonly wrong: readonly WrongSum[];
  /** The figure of a match is large enough, or there are several, so that it is no chance. */
  readonly telling: boolean;
}

function verdictOn(groups: readonly RowGroup[], columns: readonly FigureColumn[]): RowVerdict | null {
  const weighed = groups.filter(({ parts }) => mayAddUp(parts)).map((group) => weigh(group, columns));
  if (weighed.some(({ matches, wrong }) => matches > 0 && wrong.length === 0)) return null;
  const borneOut = weighed.find(({ matches, wrong, telling }) => telling && matches >= wrong.length);
  if (borneOut !== undefined) return { row: borneOut.group.whole, kind: "wrong", sums: borneOut.wrong };
  const plain = weighed.filter(({ group, wrong }) => isPlain(group) && wrong.length > 0);
  const [first] = plain;
  if (first === undefined || weighed.some(({ matches }) => matches > 0)) return null;
  const near = plain.filter(({ wrong }) => wrong.every(({ fault }) => isNear(fault)));
  if (near.length === 1 && near[0] !== undefined) return { row: first.group.whole, kind: "wrong", sums: near[0].wrong };
  return { row: first.group.whole, kind: "unclear" };
}

/** Parts of one unit that no one can belong to twice. */
function mayAddUp(parts: readonly FigureRow[]): boolean {
  if (new Set(parts.map(({ unit }) => unit)).size > 1) return false;
  if (parts.some(({ folded }) => isNotAdditive(folded))) return false;
  return isClassified(parts) || !parts.some(({ folded }) => OVERLAPPING_ROW.test(folded));
}

function isPlain(group: RowGroup): boolean {
  return group.plain || isClassified(group.parts);
}

/** All kinds of one classification, each once. */
function isClassified(parts: readonly FigureRow[]): boolean {
  return CLASSIFICATIONS.some(({ kinds, isWhole }) => {
    const found = parts.map(({ folded }) => kinds.findIndex((words) => words.test(folded)));
    const seen = new Set(found);
    return !seen.has(-1) && seen.size === parts.length && isWhole(seen);
  });
}

function weigh(group: RowGroup, columns: readonly FigureColumn[]): Weighed {
  const wrong: WrongSum[] = [];
  const matched: number[] = [];
  for (const column of columns) {
    const found = summed(group, column);
    if (found === null) continue;
    if (found.agrees) matched.push(found.value);
    else wrong.push(found.sum);
  }
  const telling = matched.length > 1 || (matched.length === 1 && (matched[0] ?? 0) >= TELLING);
  return { group, matches: matched.length, wrong, telling };
}

const TELLING = 10;

type Summed = { readonly agrees: boolean; readonly value: number; readonly sum: WrongSum };

/** The sum of the parts in a column, or null where nothing follows: an empty cell, words, figures that do not add up. */
function summed({ whole, parts }: RowGroup, column: FigureColumn): Summed | null {
  const total = whole.figures.get(column.column);
  if (total === undefined || parts.some(({ unread }) => unread.has(column.column))) return null;
  const figures = parts.flatMap(({ figures: own }) => own.get(column.column) ?? []);
  const sum = figures.reduce((made, { value }) => made + value, 0);
  if (figures.length < 2 || (total.value === 0 && sum === 0)) return null;
  const isShare = isShareOfHundred(total, figures, column);
  if (!isShare && !isAdditive(figures, total, column)) return null;
  const decimals = Math.max(...[total, ...figures].map((figure) => figure.decimals));
  const slack = decimals > 0 || isShare ? (figures.length + 1) * 0.5 * 10 ** -decimals : 0;
  const agrees = Math.abs(sum - total.value) <= slack + 1e-9;
  // With an empty cell the parts may be less than the whole, never more.
  if (!agrees && figures.length < parts.length && sum < total.value) return null;
  const fault = { head: column.head, whole: total.raw, parts: figures.map(({ raw }) => raw), sum, decimals };
  const place = (row: FigureRow): TableCell => ({ row, column: column.column });
  const filled = parts.filter(({ figures: own }) => own.has(column.column));
  return { agrees, value: total.value, sum: { whole: place(whole), parts: filled.map(place), fault } };
}

function isAdditive(figures: readonly CellFigure[], total: CellFigure, { heads }: FigureColumn): boolean {
  return ![total, ...figures].some(({ percent }) => percent) && !heads.some(isNotAdditive);
}

/** How far shares of a hundred may miss it and still be meant to make it. */
const HUNDRED_REACH = 15;

function isShareOfHundred(total: CellFigure, figures: readonly CellFigure[], { heads }: FigureColumn): boolean {
  const isPercent = [total, ...figures].every(({ percent }) => percent) || heads.some((head) => SHARE_HEAD.test(head));
  if (!isPercent || total.value !== 100 || figures.some(({ value }) => value > 100)) return false;
  return Math.abs(figures.reduce((made, { value }) => made + value, 0) - 100) <= HUNDRED_REACH;
}

/** A slip of the pen, rather than parts of something else. */
function isNear({ whole, sum }: SumFault): boolean {
  const value = Number(
    whole
      .replaceAll(".", "")
      .replace(",", ".")
      .replace(/[^\d.]/gu, ""),
  );
  return Math.abs(sum - value) <= Math.max(2, value * 0.2);
}
