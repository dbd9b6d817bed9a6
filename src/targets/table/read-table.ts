/** Targets in a table: each row of one that sets results against targets, to a reading. */
import type { Cell, Table } from "../../document/document.ts";
import { fold } from "../../text/fold.ts";
import { LETTER } from "../../text/letters.ts";
import { TOTAL_ROW } from "../../text/target-columns.ts";
import { BARE_TOTAL } from "../../text/total-words.ts";
import type { TargetReading } from "../target.ts";
import { type TableHead, tableHead } from "./columns.ts";
import { measureOf } from "./measure.ts";
import { rowReading } from "./row.ts";
import { statedTarget } from "./stated.ts";

/** A row of a table of targets, as the rules need it. */
export interface TargetRow {
  readonly reading: TargetReading;
  /** Cells that should hold a result and are empty; [] in a plan. */
  readonly lacking: readonly { readonly head: string; readonly paragraph: number }[];
}

/** Cells of one row by grid column; those merged down from above stand in for their continuations. */
export type RowCells = ReadonlyMap<number, Cell>;

const LONGEST_NAME = 300;

/**
 * The rows of a table that tell of targets, in order; [] for a table about anything else. `index` is its place among
 * the document's tables, `above` the text that introduces it (measure.ts), "" where none does.
 */
export function readTable(table: Table, index: number, above: string): readonly TargetRow[] {
  const head = tableHead(table);
  if (head === null) return [];
  const measure = head.of === "unit" ? measureOf(above) : null;
  const rows: TargetRow[] = [];
  let upper: RowCells = new Map();
  for (const [at, row] of table.rows.entries()) {
    const cells = cellsOf(row, upper);
    upper = cells;
    const kind = at < head.rows ? null : kindOfRow(cells, head);
    // The sum of all units is the target's, if it is known which.
    if (kind === null || (kind === "total" && measure?.name == null)) continue;
    rows.push(rowReading({ cells, head, at: { table: index, row: at }, measure, isTotal: kind === "total" }));
  }
  return rows;
}

function cellsOf(row: readonly Cell[], above: RowCells): RowCells {
  const cells = new Map<number, Cell>();
  for (const cell of row) {
    for (let at = cell.column; at < cell.column + cell.span; at++) {
      const shown = cell.rowSpan === 0 ? (above.get(at) ?? cell) : cell;
      cells.set(at, shown);
    }
  }
  return cells;
}

/** A row with a name, and more than the name: group rows («I | VỀ KINH TẾ») are none, nor are the totals of named targets. */
function kindOfRow(cells: RowCells, { columns, of }: TableHead): "target" | "total" | null {
  const name = columns.findIndex(({ kind }) => kind === "name");
  const named = cells.get(name);
  const text = named?.text.trim() ?? "";
  if (named === undefined || !LETTER.test(text) || text.length > LONGEST_NAME) return null;
  if (named.span > 1 && named.span >= columns.length - 1) return null;
  const isTotal = (of === "unit" ? BARE_TOTAL : TOTAL_ROW).test(fold(text));
  if (isTotal && of !== "unit") return null;
  const tells = columns.some(({ kind }, at) => TELLING.includes(kind) && (cells.get(at)?.text.trim() ?? "") !== "");
  if (!tells && (of !== "stated" || statedTarget(text) === null)) return null;
  return isTotal ? "total" : "target";
}

const TELLING: readonly TableHead["columns"][number]["kind"][] = ["goal", "actual", "verdict", "ratio"];
