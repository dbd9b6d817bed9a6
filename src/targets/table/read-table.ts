/** Targets in a table: each row of one that sets results against targets, to a reading. */
import type { Cell, Table } from "../../document/document.ts";
import { fold } from "../../text/fold.ts";
import { TOTAL_ROW } from "../../text/target-columns.ts";
import type { TargetReading } from "../target.ts";
import { type TableHead, tableHead } from "./columns.ts";
import { rowReading } from "./row.ts";

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
 * the document's tables.
 */
export function readTable(table: Table, index: number): readonly TargetRow[] {
  const head = tableHead(table);
  if (head === null) return [];
  const rows: TargetRow[] = [];
  let above: RowCells = new Map();
  for (const [at, row] of table.rows.entries()) {
    const cells = cellsOf(row, above);
    above = cells;
    if (at < head.rows || !isTarget(cells, head)) continue;
    rows.push(rowReading(cells, head, { table: index, row: at }));
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

/** A row with a name, and more than the name: group rows («I | VỀ KINH TẾ») and totals are none. */
function isTarget(cells: RowCells, { columns }: TableHead): boolean {
  const name = columns.findIndex(({ kind }) => kind === "name");
  const named = cells.get(name);
  const text = named?.text.trim() ?? "";
  if (named === undefined || text === "" || text.length > LONGEST_NAME || TOTAL_ROW.test(fold(text))) return false;
  if (named.span > 1 && named.span >= columns.length - 1) return false;
  const goals = columns.flatMap(({ kind }, at) => (kind === "goal" ? [cells.get(at)?.text.trim() ?? ""] : []));
  const rest = columns.flatMap(({ kind }, at) =>
    kind === "actual" || kind === "verdict" || kind === "ratio" ? [cells.get(at)?.text.trim() ?? ""] : [],
  );
  return goals.some((goal) => goal !== "") || rest.some((one) => one !== "");
}
