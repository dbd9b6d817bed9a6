/** The lines of a plain text, from which an outline is parsed. */
import { fold } from "../text/fold.ts";
import { type OutlineColumn, outlineColumns } from "../text/outline-columns.ts";
import { COLUMN_NUMBER } from "../text/target-columns.ts";
import { typedNumber } from "../text/typed-number.ts";
import type { OutlineLine } from "./lines.ts";
import { type TablePlace, withTyped } from "./table-place.ts";
import { type TableRow, typedRows } from "./table-rows.ts";

/**
 * The lines, empty ones included, so that a line's place is its number in the file (from 0). A table copied out of Word
 * has tabs between its cells: one that is an outline («STT ⇥ Nội dung ⇥ Gợi ý») reads as if typed.
 */
export function linesOfText(text: string): readonly OutlineLine[] {
  const lines = text
    .replace(/^\ufeff/, "")
    .split(/\r\n?|\n/)
    .map((line) => ({ text: line, number: "" }));
  return withTyped(lines, tablesIn(lines), typedTables);
}

/** A table whose head is that of an outline. */
interface TextTable extends TablePlace {
  readonly columns: readonly OutlineColumn[];
  /** Lines of the head and of what numbers the columns: they head no section. */
  readonly heads: readonly number[];
  readonly rows: readonly TextRow[];
}

interface TextRow {
  /** Its line. */
  readonly at: number;
  readonly read: TableRow;
  /** What stands to the right of the content. */
  readonly beside: readonly string[];
}

function tablesIn(lines: readonly OutlineLine[]): readonly TextTable[] {
  const heads = lines.flatMap(({ text }, at) => {
    const columns = text.includes("\t") ? outlineColumns(cellsOf(text)) : null;
    return columns === null ? [] : [{ at, head: fold(text), columns }];
  });
  return heads.map(({ at, head, columns }, nth) => {
    const end = heads[nth + 1]?.at ?? lines.length;
    const below = lines.slice(at + 1, end).flatMap(({ text }, nth) => {
      return text.includes("\t") ? [{ at: at + 1 + nth, cells: cellsOf(text) }] : [];
    });
    const counts = below.filter(({ cells }) => cells.every((cell) => COLUMN_NUMBER.test(fold(cell))));
    const rows = below.flatMap((row) => (counts.includes(row) ? [] : textRow(row.cells, row.at, columns)));
    const last = rows.at(-1)?.at ?? at;
    return { head, columns, heads: [at, ...counts.map((row) => row.at)], rows, first: at, last };
  });
}

function cellsOf(text: string): readonly string[] {
  return text.split("\t").map((cell) => cell.trim());
}

/** The cells of a line as a row of the table; none when a word or nothing stands where its number or heading should. */
function textRow(cells: readonly string[], at: number, columns: readonly OutlineColumn[]): readonly TextRow[] {
  const [ordinal = "", content = "", ...others] = cells;
  if (content === "" || (ordinal !== "" && typedNumber(ordinal) === null)) return [];
  const isGuided = others.some((cell, nth) => cell !== "" && columns[nth + 2] === "guidance");
  const read = { ordinal, content: { text: content, number: "" }, isGuided, isMerged: false };
  return [{ at, read, beside: others.filter((cell) => cell !== "") }];
}

/** The lines of tables with one head as typed, a whole row in its line; none when they are rather forms to be filled. */
function typedTables(tables: readonly TextTable[], amidNumbers: boolean): ReadonlyMap<number, OutlineLine> {
  const rows = tables.flatMap((table) => table.rows);
  const typed = typedRows(
    rows.map(({ read }) => read),
    tables[0]?.columns ?? [],
    amidNumbers,
  );
  if (typed === null) return new Map();
  const said = rows.flatMap(({ at, read, beside }): readonly (readonly [number, OutlineLine])[] => {
    const line = typed.get(read);
    return line === undefined ? [] : [[at, { ...line, beside }]];
  });
  const heads = tables.flatMap((table) => table.heads.map((at) => [at, { text: "", number: "" }] as const));
  return new Map([...heads, ...said]);
}
