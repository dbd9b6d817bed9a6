/**
 * One wrong cell makes several sums of a table wrong: its row's, its column's, that of the rows it is made of. Where a
 * single other figure in it would set all of them right, and nothing else wrong, the cell is named instead of the sums.
 */
import { columnSums } from "./column-sums.ts";
import type { FigureRow, FigureTable } from "./figure-table.ts";
import { rowVerdicts, type TableCell, type WrongSum } from "./table-sums.ts";

export interface WrongCell {
  readonly cell: TableCell;
  /** The figure with which all its sums are right. */
  readonly fitting: number;
  /** The sums it explains, two at least: those made of rows first. */
  readonly sums: readonly WrongSum[];
}

/** The cells that explain wrong sums of the table, given all of these. A sum that several cells could explain is left. */
export function wrongCells(table: FigureTable, sums: readonly WrongSum[]): readonly WrongCell[] {
  const candidates = cellsWithSums(sums).flatMap((cell) => candidate(cell) ?? []);
  const explanations = new Map<WrongSum, number>();
  for (const sum of candidates.flatMap((one) => one.sums)) explanations.set(sum, (explanations.get(sum) ?? 0) + 1);
  return candidates.filter((one) => one.sums.every((sum) => explanations.get(sum) === 1) && setsRight(table, one));
}

type CellWithSums = Pick<WrongCell, "cell" | "sums">;

/** Every cell of the sums, with those it stands in. */
function cellsWithSums(sums: readonly WrongSum[]): readonly CellWithSums[] {
  const found = new Map<FigureRow, Map<number, { cell: TableCell; sums: WrongSum[] }>>();
  for (const sum of sums) {
    for (const cell of [sum.whole, ...sum.parts]) {
      const row = found.get(cell.row) ?? new Map();
      found.set(cell.row, row);
      const own = row.get(cell.column) ?? { cell, sums: [] };
      row.set(cell.column, own);
      own.sums.push(sum);
    }
  }
  return [...found.values()].flatMap((row) => [...row.values()]);
}

/** The cell with the one figure that all its sums ask for; null where they ask for several, or for one below nothing. */
function candidate({ cell, sums }: CellWithSums): WrongCell | null {
  const [fitting = -1, ...others] = sums.map((sum) => fittingFigure(sum, cell));
  if (others.length === 0 || fitting < 0 || others.some((other) => other !== fitting)) return null;
  return { cell, fitting, sums };
}

/** What the cell would have to hold for the sum to be right. */
function fittingFigure({ whole, fault }: WrongSum, cell: TableCell): number {
  const isWhole = whole.row === cell.row && whole.column === cell.column;
  const fitting = isWhole ? fault.sum : figureIn(cell) + figureIn(whole) - fault.sum;
  return Number(fitting.toFixed(fault.decimals));
}

function figureIn({ row, column }: TableCell): number {
  return row.figures.get(column)?.value ?? 0;
}

/** Whether with the fitting figure in the cell nothing is wrong in the table but what has nothing to do with it. */
function setsRight(table: FigureTable, { cell, fitting, sums }: WrongCell): boolean {
  const rest = wrongIn(table);
  for (const sum of sums) rest.delete(keyOf(table, sum));
  const left = wrongIn(withFigure(table, cell, fitting));
  return left.size === rest.size && [...left].every((key) => rest.has(key));
}

function wrongIn(table: FigureTable): Set<string> {
  const down = rowVerdicts(table).flatMap((verdict) =>
    verdict.kind === "wrong"
      ? verdict.sums.map((sum) => keyOf(table, sum))
      : [`${table.rows.indexOf(verdict.row)} unclear`],
  );
  return new Set([...down, ...columnSums(table).map((sum) => keyOf(table, sum))]);
}

function keyOf({ rows }: FigureTable, { whole, parts }: WrongSum): string {
  return `${rows.indexOf(whole.row)} ${whole.column} ${parts[0]?.row === whole.row ? "across" : "down"}`;
}

function withFigure(table: FigureTable, { row, column }: TableCell, value: number): FigureTable {
  const raw = String(value).replace(".", ",");
  const rows = table.rows.map((one) => {
    const figure = one.figures.get(column);
    if (one !== row || figure === undefined) return one;
    return { ...one, figures: new Map(one.figures).set(column, { ...figure, value, raw }) };
  });
  return { ...table, rows };
}
