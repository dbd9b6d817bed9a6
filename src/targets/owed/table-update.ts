/**
 * What a table of targets in a report lacks of those owed: rows for them, put into rows nobody has written in yet, and
 * under the last one. No cell with anything in it is touched, and no result is ever written.
 */
import type { RowAddition } from "../../document/blocks.ts";
import type { Cell, ReportDocument, Table } from "../../document/document.ts";
import type { Edit } from "../../document/edits.ts";
import type { ComparisonRow } from "../comparison-table.ts";
import { nameLikeness } from "../name-likeness.ts";
import { type TableHead, tableHead } from "../table/columns.ts";
import type { OwedTarget } from "../target.ts";

export interface TableUpdate {
  /** Place of the table among the document's. */
  readonly table: number;
  /** How many targets get a row. */
  readonly rows: number;
  /** For empty rows that are there. */
  readonly edits: readonly Edit[];
  /** Null when the empty rows are enough. */
  readonly addition: RowAddition | null;
}

/** Words for a row: the target of `withUnit` stands in a table that has no column for units. */
export type RowWords = (target: OwedTarget, withUnit: boolean) => ComparisonRow;

/**
 * What is to be done to the first table of targets; null when the report has none. `rows` is 0 when it has them all. Where
 * the last row is merged out of shape the addition holds all the same: a host refuses it, and a new table is the way.
 */
export function tableUpdate(
  document: ReportDocument,
  owed: readonly OwedTarget[],
  words: RowWords,
): TableUpdate | null {
  const at = document.tables.findIndex(({ within }, index) => within === null && headOf(document, index) !== null);
  const table = document.tables[at];
  const head = headOf(document, at);
  if (table === undefined || head === null) return null;
  const lacking = owed.filter((target) => !names(table, head).some((name) => nameLikeness(name, target.name) >= ALIKE));
  const texts = lacking.map((target) => rowTexts(words(target, columnOf(head, "unit") === -1), head));
  const empty = emptyRows(table, head, document);
  const edits = texts.slice(0, empty.length).flatMap((row, nth) => fill(empty[nth] ?? [], row, document));
  const rest = texts.slice(empty.length);
  const anchor = document.paragraphs[table.paragraph]?.text ?? "";
  const numbered = rest.map((row, nth) => withLabel(row, nth, table, head));
  const addition = rest.length === 0 ? null : { paragraph: table.paragraph, anchor, rows: numbered };
  return { table: at, rows: lacking.length, edits, addition };
}

const ALIKE = 0.6;

/** The head of a table that has a column for names and one for targets. */
function headOf(document: ReportDocument, index: number): TableHead | null {
  const table = document.tables[index];
  const head = table === undefined ? null : tableHead(table);
  return head?.of === "named" && columnOf(head, "goal") !== -1 ? head : null;
}

function columnOf({ columns }: TableHead, kind: TableHead["columns"][number]["kind"]): number {
  return columns.findIndex((column) => column.kind === kind);
}

function names(table: Table, head: TableHead): readonly string[] {
  const column = columnOf(head, "name");
  return table.rows.slice(head.rows).flatMap((cells) => cells.find((cell) => cell.column === column)?.text ?? []);
}

/** Rows of one cell a column, all of them blank, whose cells can be written in. */
function emptyRows(table: Table, head: TableHead, { paragraphs }: ReportDocument): readonly (readonly Cell[])[] {
  return table.rows.slice(head.rows).filter((cells) => {
    const isOpen = ({ paragraphs: [first] }: Cell) => (paragraphs[first ?? -1]?.text ?? "") !== "";
    const isWhole =
      cells.length === head.columns.length && cells.every(({ rowSpan, span }) => rowSpan === 1 && span === 1);
    const written = cells.filter(({ column }) => WRITTEN.includes(head.columns[column]?.kind ?? "other"));
    return isWhole && cells.every(({ text }) => text.trim() === "") && written.every(isOpen);
  });
}

const WRITTEN: readonly TableHead["columns"][number]["kind"][] = ["name", "unit", "goal"];

/** Texts by grid column. */
function rowTexts({ name, unit, goal }: ComparisonRow, { columns }: TableHead): readonly string[] {
  const texts: Readonly<Record<string, string>> = { name, unit, goal };
  const firsts = columns.map(({ kind }, at) => columns.findIndex((column) => column.kind === kind) === at);
  return columns.map(({ kind }, at) => (firsts[at] === true ? (texts[kind] ?? "") : ""));
}

function fill(cells: readonly Cell[], texts: readonly string[], { paragraphs }: ReportDocument): readonly Edit[] {
  return cells.flatMap(({ column, paragraphs: [first] }): readonly Edit[] => {
    const after = texts[column] ?? "";
    const paragraph = paragraphs[first ?? -1];
    if (after === "" || paragraph === undefined) return [];
    return [{ type: "replaceText", paragraph: paragraph.index, before: paragraph.text, after }];
  });
}

/** The number of a row goes on where the rows above are numbered by hand. */
function withLabel(row: readonly string[], nth: number, table: Table, head: TableHead): readonly string[] {
  const column = columnOf(head, "label");
  const last =
    table.rows
      .at(-1)
      ?.find((cell) => cell.column === column)
      ?.text.trim() ?? "";
  const number = /^(\d{1,3})(\.?)$/.exec(last);
  return number === null ? row : row.with(column, `${Number(number[1]) + nth + 1}${number[2]}`);
}
