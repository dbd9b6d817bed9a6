/**
 * A table whose rows or columns do not make the total they are said to make: «Tổng số», «Cộng», a row and its «+» rows,
 * shares of a hundred; told once a row, with every column concerned. One wrong cell that makes the sum of its row and that
 * of its column wrong is told once, by its name.
 *
 * What adds up to what is decided by the figures themselves (check/table-sums.ts, check/column-sums.ts): silent where rows
 * may share members («Nữ», «Dân tộc»), where figures are averages or rates, where cells are empty, and on every table
 * without a total. Where there is a plain total and nothing makes it, a note says that nothing could be concluded.
 *
 * About substance, so a warning.
 */
import { columnSums } from "../column-sums.ts";
import { type FigureTable, figureTable } from "../figure-table.ts";
import { type WrongCell, wrongCells } from "../one-wrong-cell.ts";
import { type Observation, rule } from "../rule.ts";
import { rowVerdicts, type SumFault, type WrongSum } from "../table-sums.ts";

export type TableSum =
  /** `across`: the parts stand beside the total in its row, `parts` names their columns; else below or above it. */
  | { readonly kind: "wrong"; readonly row: string; readonly across: boolean; readonly faults: readonly SumFault[] }
  | { readonly kind: "unclear"; readonly row: string }
  | {
      readonly kind: "cell";
      readonly row: string;
      /** Head of its column as typed, "" without one. */
      readonly head: string;
      /** As typed. */
      readonly figure: string;
      /** The figure with which all the sums would be right. */
      readonly fitting: number;
      readonly decimals: number;
      readonly sums: readonly { readonly row: string; readonly across: boolean; readonly fault: SumFault }[];
    };

export const tableSum = rule({
  id: "table-sum",
  severity: "warning",
  group: "figures",
  *check({ document }) {
    for (const source of document.tables) {
      const table = figureTable(source);
      if (table !== null) yield* observations(table);
    }
  },
});

function* observations(table: FigureTable): Generator<Observation<TableSum>> {
  const verdicts = rowVerdicts(table);
  const across = columnSums(table);
  const down = verdicts.flatMap((verdict) => (verdict.kind === "wrong" ? verdict.sums : []));
  const cells = wrongCells(table, [...down, ...across]);
  const explained = new Set(cells.flatMap(({ sums }) => sums));
  for (const cell of cells) yield { paragraph: cell.cell.row.paragraph, data: cellData(table, cell) };
  for (const verdict of verdicts) {
    const { label: row, paragraph } = verdict.row;
    if (verdict.kind === "unclear") {
      yield { paragraph, severity: "note", data: { kind: "unclear", row } };
      continue;
    }
    const faults = verdict.sums.filter((sum) => !explained.has(sum)).map(({ fault }) => fault);
    if (faults.length > 0) yield { paragraph, data: { kind: "wrong", row, across: false, faults } };
  }
  for (const sum of across) {
    if (explained.has(sum)) continue;
    const { row } = sum.whole;
    yield { paragraph: row.paragraph, data: { kind: "wrong", row: row.label, across: true, faults: [sum.fault] } };
  }
}

function cellData(table: FigureTable, { cell, fitting, sums }: WrongCell): TableSum {
  const { row, column } = cell;
  return {
    kind: "cell",
    row: row.label,
    head: table.columns.find((one) => one.column === column)?.head ?? "",
    figure: row.figures.get(column)?.raw ?? "",
    fitting,
    decimals: Math.max(...sums.map(({ fault }) => fault.decimals)),
    sums: sums.map(({ whole, parts, fault }: WrongSum) => ({
      row: whole.row.label,
      across: parts[0]?.row === whole.row,
      fault,
    })),
  };
}
