/** Tables of a document with the heads of an outline, and their cells as the lines they would be if typed. */
import type { Cell, ReportDocument, Table } from "../document/document.ts";
import { fold } from "../text/fold.ts";
import { type OutlineColumn, outlineColumns } from "../text/outline-columns.ts";
import { COLUMN_NUMBER } from "../text/target-columns.ts";
import { typedNumber } from "../text/typed-number.ts";
import type { OutlineLine } from "./lines.ts";
import type { TablePlace } from "./table-place.ts";
import { type TableRow, type TypedRow, typedRows } from "./table-rows.ts";

/** A table whose head is that of an outline; its paragraphs by index. */
export interface HeadedTable extends TablePlace {
  readonly columns: readonly OutlineColumn[];
  /** Paragraphs of the head, and of rows that repeat it or number the columns: they head no section. */
  readonly heads: readonly number[];
  readonly rows: readonly CellRow[];
}

/** The paragraphs of a row, by what their column holds. */
interface CellRow {
  readonly ordinal: readonly number[];
  readonly content: readonly number[];
  readonly guidance: readonly number[];
  readonly remark: readonly number[];
  /** Whether one cell stands across numbers and headings. */
  readonly isMerged: boolean;
}

/** The outermost tables of the document that are headed like an outline. */
export function headedTables({ tables, paragraphs }: ReportDocument): readonly HeadedTable[] {
  return tables.flatMap((table, index) => {
    const headed = table.within === null ? headedTable(table, (at) => paragraphs[at]?.cell?.table === index) : null;
    return headed === null ? [] : [headed];
  });
}

// The title of the outline may stand above the heads, in the table.
const LOWEST_HEAD = 3;

function headedTable({ rows, paragraph }: Table, isOwn: (paragraph: number) => boolean): HeadedTable | null {
  const at = rows.slice(0, LOWEST_HEAD).findIndex((row) => columnsUnder(row) !== null);
  const head = rows[at] ?? [];
  const columns = columnsUnder(head);
  if (columns === null) return null;
  const below = rows.slice(at + 1);
  return {
    head: head.map(({ text }) => fold(text)).join(" | "),
    columns,
    heads: [head, ...below.filter(namesColumns)].flatMap(placesIn),
    rows: below.filter((row) => !namesColumns(row)).map((row) => cellRow(row, head, columns, isOwn)),
    first: paragraph,
    last: Math.max(paragraph, ...rows.slice(-1).flatMap(placesIn)),
  };
}

function columnsUnder(row: readonly Cell[]): readonly OutlineColumn[] | null {
  return outlineColumns(row.map(({ text }) => text));
}

function placesIn(row: readonly Cell[]): readonly number[] {
  return row.flatMap(({ paragraphs }) => paragraphs);
}

/** A row that repeats the head on the next page, or says «(1) | (2) | (3)». */
function namesColumns(row: readonly Cell[]): boolean {
  const texts = row.map(({ text }) => fold(text)).filter((text) => text !== "");
  return columnsUnder(row) !== null || (texts.length > 1 && texts.every((text) => COLUMN_NUMBER.test(text)));
}

function cellRow(
  row: readonly Cell[],
  head: readonly Cell[],
  columns: readonly OutlineColumn[],
  isOwn: (paragraph: number) => boolean,
): CellRow {
  const firstHeading = head[1]?.column ?? 0;
  const isAcross = ({ column, span }: Cell): boolean => column < firstHeading && column + span > firstHeading;
  const holds = (cell: Cell): OutlineColumn => {
    if (isAcross(cell)) return "content";
    return columns[head.findLastIndex(({ column }) => column <= cell.column)] ?? "ordinal";
  };
  const under = (column: OutlineColumn): readonly number[] =>
    placesIn(row.filter((cell) => holds(cell) === column)).filter(isOwn);
  return {
    ordinal: under("ordinal"),
    content: under("content"),
    guidance: under("guidance"),
    remark: under("remark"),
    isMerged: row.some(isAcross),
  };
}

/**
 * The lines of the paragraphs of tables with one head as typed, by index; none when they are rather forms to be filled.
 * `amidNumbers` as for `typedRows`.
 */
export function typedCells(
  tables: readonly HeadedTable[],
  lines: readonly OutlineLine[],
  amidNumbers: boolean,
): ReadonlyMap<number, OutlineLine> {
  const rows = tables.flatMap((table) => table.rows.map((row) => ({ row, read: tableRow(row, lines) })));
  const typed = typedRows(
    rows.map(({ read }) => read),
    tables[0]?.columns ?? [],
    amidNumbers,
  );
  if (typed === null) return new Map();
  return new Map([
    ...tables.flatMap(({ heads }) => heads.map((at) => [at, NOTHING] as const)),
    ...rows.flatMap(({ row, read }) => typedRow(row, typed.get(read) ?? null, lines)),
  ]);
}

const NOTHING: OutlineLine = { text: "", number: "" };

function tableRow({ ordinal, content, guidance, isMerged }: CellRow, lines: readonly OutlineLine[]): TableRow {
  return {
    ordinal: ordinalOf(ordinal, lines),
    content: lines[firstSaid(content, lines)] ?? null,
    isGuided: firstSaid(guidance, lines) >= 0,
    isMerged,
  };
}

function ordinalOf(ordinal: readonly number[], lines: readonly OutlineLine[]): string {
  return ordinal
    .map((at) => `${lines[at]?.number ?? ""} ${lines[at]?.text ?? ""}`)
    .join(" ")
    .trim();
}

/** Index of the first of these paragraphs that says anything; -1 for none. */
function firstSaid(places: readonly number[], lines: readonly OutlineLine[]): number {
  return places.find((at) => (lines[at]?.text ?? "").trim() !== "") ?? -1;
}

function typedRow(
  { ordinal, content, guidance, remark }: CellRow,
  typed: TypedRow | null,
  lines: readonly OutlineLine[],
): readonly (readonly [number, OutlineLine])[] {
  const isNumber = typedNumber(ordinalOf(ordinal, lines)) !== null;
  const first = firstSaid(content, lines);
  const free = (at: number, changes: Partial<OutlineLine>): readonly [number, OutlineLine] => [
    at,
    { ...NOTHING, ...lines[at], inTable: false, headingLevel: null, ...changes },
  ];
  const guides = (at: number) => free(at, { column: "guidance" });
  return [
    ...ordinal.map((at) => (isNumber ? ([at, NOTHING] as const) : guides(at))),
    ...content.map((at) => {
      // What is set in the middle is rather a subject than a heading, but in a table.
      const looks = typed?.headingLevel == null ? {} : { centered: false };
      if (at === first && typed !== null) return free(at, { ...typed, ...looks });
      // What stands below a heading in its cell is read as below a typed one.
      return typed?.column === "guidance" ? guides(at) : free(at, {});
    }),
    ...[...guidance, ...remark].map(guides),
  ];
}
