/** The columns of a table of targets, found by their heads: heads of several rows, merged both ways, merges lost. */

import type { Cell, Table } from "../../document/document.ts";
import { fold } from "../../text/fold.ts";
import { COLUMN_NUMBER, type ColumnKind, columnKind } from "../../text/target-columns.ts";
import {
  ESTIMATE_HEAD,
  GOAL_HEAD,
  MONTHS_HEAD,
  RESULTS_HEAD,
  SUMMED_HEAD,
  TARGET_HEAD,
} from "../../text/target-table-words.ts";
import type { Period } from "../../text/target-words.ts";

export interface Column {
  readonly kind: ColumnKind;
  /** Folded, of all rows of the head. */
  readonly head: string;
  /** The period of a column of results; null for «to date». */
  readonly period: Period | null;
}

export interface TableHead {
  /** By grid column. */
  readonly columns: readonly Column[];
  /** Index of the first row below the head. */
  readonly rows: number;
}

const MOST_HEAD_ROWS = 4;
const LONGEST_HEAD = 160;

/** The head of a table that sets results, or plans, against targets; null for any other table. */
export function tableHead(table: Table): TableHead | null {
  const rows = headRows(table);
  if (rows === 0 || rows >= table.rows.length) return null;
  const width = Math.max(
    ...table.rows.map((row) => row.reduce((end, cell) => Math.max(end, cell.column + cell.span), 0)),
  );
  const columns = Array.from({ length: width }, (_, at) => column(headText(table, rows, at)));
  const settled = settle(columns);
  return isOfTargets(settled) ? { columns: settled, rows: pastNumbers(table, rows) } : null;
}

/** How many rows the head has: as far as its merged cells reach, and a second row of periods under a wide cell. */
function headRows({ rows }: Table): number {
  const [first] = rows;
  if (first === undefined || first.length < 2) return 0;
  const merged = Math.max(1, ...first.map(({ rowSpan }) => rowSpan));
  if (merged > 1) return Math.min(merged, MOST_HEAD_ROWS);
  const second = rows[1];
  if (second === undefined || !isSubHead(first, second)) return 1;
  return 2;
}

/** A row with no label and no name that only divides the columns above it. */
function isSubHead(first: readonly Cell[], second: readonly Cell[]): boolean {
  const texts = second.map(({ text }) => fold(text));
  const filled = texts.filter((text) => text !== "");
  if (filled.length === 0 || texts[0] !== "") return false;
  const isWide = first.some(({ span }) => span > 1) || first.some(({ text }) => text.trim() === "");
  return isWide && filled.every((text) => columnKind(text) !== "other" || /\d{4}/u.test(text));
}

function headText({ rows }: Table, height: number, at: number): string {
  const texts = rows.slice(0, height).map((row) => {
    const cell = row.find(({ column: from, span }) => at >= from && at < from + span);
    const lost = cell?.text.trim() === "" && cell.rowSpan === 1 ? wideBefore(row, at) : undefined;
    return fold((cell?.text.trim() === "" ? (lost ?? "") : (cell?.text ?? "")).slice(0, LONGEST_HEAD));
  });
  return [...new Set(texts.filter((text) => text !== ""))].join(" ").trim();
}

/** Where merges were lost, the text of a wide cell stands in its first column only. */
function wideBefore(row: readonly Cell[], at: number): string | undefined {
  const before = row.findLast(({ column: from, text }) => from < at && text.trim() !== "");
  return before !== undefined && RESULTS_HEAD.test(fold(before.text)) ? before.text : undefined;
}

function column(head: string): Column {
  const kind = columnKind(head);
  return { kind, head, period: kind === "actual" ? periodOf(head) : null };
}

const YEAR = /(?:^|[^\d/])((?:19|20)\d\d)(?!\d)/u;

function periodOf(head: string): Period | null {
  const found = YEAR.exec(head);
  if (found === null || SUMMED_HEAD.test(head)) return null;
  const year = Number(found[1]);
  const months = MONTHS_HEAD.exec(head);
  if (months !== null) return { kind: "months", year, months: Number(months[1]) };
  return { kind: ESTIMATE_HEAD.test(head) ? "estimate" : "year", year };
}

/** One column names; a further one of that kind is the goal if there is none («Nội dung», «Chỉ tiêu»). */
function settle(columns: readonly Column[]): readonly Column[] {
  const names = columns.flatMap(({ kind }, at) => (kind === "name" ? [at] : []));
  if (names.length < 2) return columns;
  const hasGoal = columns.some(({ kind }) => kind === "goal");
  const last = names.at(-1) ?? 0;
  const goal = hasGoal
    ? -1
    : (names.find((at) => at > 0 && GOAL_HEAD.test(columns[at]?.head ?? "") && at === last) ?? -1);
  // The finer of two names counts: «Công tác đảng viên» | «Kết nạp đảng viên».
  const finest = names.filter((at) => at !== goal).at(-1);
  return columns.map((one, at) => {
    if (at === goal) return { ...one, kind: "goal" };
    return one.kind === "name" && at !== finest ? { ...one, kind: "other" } : one;
  });
}

const MARKS: readonly ColumnKind[] = ["met", "exceeded", "notYetMet"];

function isOfTargets(columns: readonly Column[]): boolean {
  const has = (kind: ColumnKind): boolean => columns.some((one) => one.kind === kind);
  if (!has("name")) return false;
  if (has("goal")) return true;
  const judged = has("verdict") || has("ratio") || MARKS.filter(has).length > 1;
  const speaks = columns.some(({ kind, head }) => kind === "name" && TARGET_HEAD.test(head));
  return judged && has("actual") && speaks;
}

/** Past a row that numbers the columns. */
function pastNumbers({ rows }: Table, from: number): number {
  const texts = (rows[from] ?? []).map(({ text }) => fold(text)).filter((text) => text !== "");
  const isNumbers =
    texts.length > 1 &&
    texts.every((text) => COLUMN_NUMBER.test(text)) &&
    texts.some((text) => /\(|^[a-e]$/u.test(text) || texts.length > 2);
  return isNumbers && inOrder(texts) ? from + 1 : from;
}

function inOrder(texts: readonly string[]): boolean {
  const numbers = texts.flatMap((text) => (/^\(?\d/u.test(text) ? [Number(/\d+/u.exec(text)?.[0])] : []));
  return numbers.every((value, at) => at === 0 || value === (numbers[at - 1] ?? 0) + 1);
}
