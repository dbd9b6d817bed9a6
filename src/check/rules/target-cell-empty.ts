/**
 * A row of a table that sets results against targets names a target and gives no result: every cell that should hold one
 * is empty. Told row by row; a table in which nothing at all is filled in yet is told once.
 *
 * Silent for «-», «x», «chưa đánh giá» and the like, which say that there is none; for rows of some periods only; for group
 * rows, totals, plans and tables about other things.
 */
import type { TargetRow } from "../../targets/table/read-table.ts";
import type { CheckContext, Observation } from "../rule.ts";
import { rule } from "../rule.ts";

export interface TargetCellEmpty {
  /** One a row: its number in the table, or "", and its name. */
  readonly targets: readonly { readonly label: string; readonly name: string }[];
}

const FEW = 3;

export const targetCellEmpty = rule({
  id: "target-cell-empty",
  severity: "warning",
  group: "targets",
  *check({ targets: { rows } }: CheckContext): Generator<Observation<TargetCellEmpty>> {
    for (const table of new Set(rows.map(tableOf))) {
      const all = rows.filter((row) => tableOf(row) === table);
      const empty = all.filter(({ lacking }) => lacking.length > 0);
      if (empty.length === all.length && empty.length > FEW) yield observed(empty);
      else for (const row of empty) yield observed([row]);
    }
  },
});

function tableOf({ reading }: TargetRow): number {
  return reading.place.cell?.table ?? -1;
}

function observed(rows: readonly TargetRow[]): Observation<TargetCellEmpty> {
  const targets = rows.map(({ reading: { label, name } }) => ({ label, name: name.value }));
  return { paragraph: rows[0]?.lacking[0]?.paragraph ?? null, data: { targets } };
}
