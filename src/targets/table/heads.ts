/** The head of a table: how many rows it has, and the texts above each column; merged both ways, merges lost. */

import type { Cell, Table } from "../../document/document.ts";
import { fold } from "../../text/fold.ts";
import { COLUMN_NUMBER, columnKind } from "../../text/target-columns.ts";
import { RESULTS_HEAD, WIDE_HEAD } from "../../text/target-table-words.ts";

export interface Head {
  /** By grid column the folded texts above it, outermost first, each once; [] for a column without one. */
  readonly texts: readonly (readonly string[])[];
  /** Index of the first row below, a row that numbers the columns passed over. */
  readonly rows: number;
}

const MOST_HEAD_ROWS = 4;
const LONGEST_HEAD = 160;

/** The head of a table; null where the first row has but one cell, or nothing stands below. */
export function headOf(table: Table): Head | null {
  const height = headRows(table);
  if (height === 0 || height >= table.rows.length) return null;
  const width = Math.max(
    ...table.rows.map((row) => row.reduce((end, cell) => Math.max(end, cell.column + cell.span), 0)),
  );
  const texts = Array.from({ length: width }, (_, at) => headTexts(table, height, at));
  return { texts, rows: pastNumbers(table, height) };
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

function headTexts({ rows }: Table, height: number, at: number): readonly string[] {
  const texts = rows.slice(0, height).map((row) => {
    const cell = row.find(({ column: from, span }) => at >= from && at < from + span);
    const lost = cell?.text.trim() === "" && cell.rowSpan === 1 ? wideBefore(row, at, height) : undefined;
    return fold((cell?.text.trim() === "" ? (lost ?? "") : (cell?.text ?? "")).slice(0, LONGEST_HEAD));
  });
  return [...new Set(texts.filter((text) => text !== ""))];
}

/** Where merges were lost, the text of a wide cell stands in its first column only. */
function wideBefore(row: readonly Cell[], at: number, height: number): string | undefined {
  const before = row.findLast(({ column: from, text }) => from < at && text.trim() !== "");
  const wide = height > 1 ? WIDE_HEAD : RESULTS_HEAD;
  return before !== undefined && wide.test(fold(before.text)) ? before.text : undefined;
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
