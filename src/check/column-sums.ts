/**
 * Rows in which the figures beside a total («Tổng số», «Cộng») do not make it. Which columns are its parts is decided by
 * the rows: those that make it in most of them.
 */
import { fold } from "../text/fold.ts";
import { BARE_TOTAL, isNotAdditive, OVERLAPPING_ROW } from "../text/total-words.ts";
import type { FigureColumn, FigureRow, FigureTable } from "./figure-table.ts";
import type { TableCell, WrongSum } from "./table-sums.ts";

/** The sums of rows that contradict what most rows show, one a row; none where no columns make a total. */
export function columnSums({ columns, rows }: FigureTable): readonly WrongSum[] {
  const found = new Map<FigureRow, WrongSum>();
  for (const [at, total] of columns.entries()) {
    if (!BARE_TOTAL.test(fold(total.head)) && !total.heads.some((head) => BARE_TOTAL.test(head))) continue;
    for (const sum of wrongSums(total, candidates(columns, at), rows)) found.set(sum.whole.row, sum);
  }
  return [...found.values()];
}

function candidates(columns: readonly FigureColumn[], at: number): readonly (readonly FigureColumn[])[] {
  const isTotal = ({ head }: FigureColumn): boolean => BARE_TOTAL.test(fold(head));
  const behind = columns.slice(at + 1);
  const next = behind.findIndex(isTotal);
  const right = next === -1 ? behind : behind.slice(0, next);
  const before = columns.slice(0, at);
  const left = before.slice(before.findLastIndex(isTotal) + 1);
  // Columns under one head («Chia ra»), and any first ones of the row: what stands behind them is of another kind.
  const starts = right.map((_, length) => right.slice(0, length + 1));
  return [...starts.reverse(), left].filter((parts) => parts.length > 1 && parts.every(mayAddUp));
}

function mayAddUp({ heads }: FigureColumn): boolean {
  return !heads.some(isNotAdditive) && !OVERLAPPING_ROW.test(heads.at(-1) ?? "");
}

function wrongSums(
  total: FigureColumn,
  sets: readonly (readonly FigureColumn[])[],
  rows: readonly FigureRow[],
): readonly WrongSum[] {
  for (const parts of sets) {
    const wrong: WrongSum[] = [];
    let right = 0;
    for (const row of rows) {
      const sum = wrongSum(row, total, parts);
      if (sum === "none") right++;
      else if (sum !== null) wrong.push(sum);
    }
    if (right >= FEWEST_RIGHT && right >= 2 * wrong.length) return wrong;
  }
  return [];
}

/** So many rows must bear a total out before others are held to it. */
const FEWEST_RIGHT = 3;

function wrongSum(row: FigureRow, total: FigureColumn, parts: readonly FigureColumn[]): WrongSum | "none" | null {
  const whole = row.figures.get(total.column);
  if (whole === undefined || whole.percent || parts.some(({ column }) => row.unread.has(column))) return null;
  const figures = parts.flatMap(({ column }) => row.figures.get(column) ?? []);
  const sum = figures.reduce((made, { value }) => made + value, 0);
  if (figures.length < 2 || figures.some(({ percent }) => percent) || (whole.value === 0 && sum === 0)) return null;
  const decimals = Math.max(...[whole, ...figures].map((figure) => figure.decimals));
  const slack = decimals > 0 ? (figures.length + 1) * 0.5 * 10 ** -decimals : 0;
  if (Math.abs(sum - whole.value) <= slack + 1e-9) return "none";
  if (figures.length < parts.length && sum < whole.value) return null;
  const fault = { head: total.head, whole: whole.raw, parts: figures.map(({ raw }) => raw), sum, decimals };
  const place = ({ column }: FigureColumn): TableCell => ({ row, column });
  const filled = parts.filter(({ column }) => row.figures.has(column));
  return { whole: place(total), parts: filled.map(place), fault };
}
