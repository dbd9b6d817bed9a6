/**
 * A table whose rows or columns do not make the total they are said to make: «Tổng số», «Cộng», a row and its «+» rows,
 * shares of a hundred; told once a row, with every column concerned.
 *
 * What adds up to what is decided by the figures themselves (check/table-sums.ts, check/column-sums.ts): silent where rows
 * may share members («Nữ», «Dân tộc»), where figures are averages or rates, where cells are empty, and on every table
 * without a total. Where there is a plain total and nothing makes it, a note says that nothing could be concluded.
 *
 * About substance, so a warning.
 */
import { columnVerdicts } from "../column-sums.ts";
import { type FigureTable, figureTable } from "../figure-table.ts";
import { type Observation, rule } from "../rule.ts";
import { rowVerdicts, type SumFault } from "../table-sums.ts";

export type TableSum =
  /** `across`: the parts stand beside the total in its row, `parts` names their columns; else below or above it. */
  | { readonly kind: "wrong"; readonly row: string; readonly across: boolean; readonly faults: readonly SumFault[] }
  | { readonly kind: "unclear"; readonly row: string };

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
  for (const verdict of rowVerdicts(table)) {
    const { label: row, paragraph } = verdict.row;
    if (verdict.kind === "unclear") yield { paragraph, severity: "note", data: { kind: "unclear", row } };
    else yield { paragraph, data: { kind: "wrong", row, across: false, faults: verdict.faults } };
  }
  for (const { row, fault } of columnVerdicts(table)) {
    yield { paragraph: row.paragraph, data: { kind: "wrong", row: row.label, across: true, faults: [fault] } };
  }
}
