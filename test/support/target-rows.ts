/** Rows of a table of targets as the reader takes them, a line each, for tests that read as tables. */
import { readTable, type TargetRow } from "../../src/targets/table/read-table.ts";
import { written } from "../corpus/targets/expected.ts";
import { tableOf } from "../corpus/targets/tables.ts";

/** The rows of a table written a row a line, cells between bars; «<<» continues the cell to its left, «^^» the one above. */
export function targetRows(source: string, above = ""): readonly TargetRow[] {
  const rows = source
    .trim()
    .split("\n")
    .map((line) => line.split("|").map((cell) => cell.trim()));
  return readTable(tableOf(rows), 0, above);
}

/** «name | goal | result | base | verdict» (test/corpus/targets/expected.ts), «?» where target or result is uncertain. */
export function targetLines(source: string, above = ""): readonly string[] {
  return targetRows(source, above).map(({ reading }) => {
    const { name, goal, actual, base, verdict } = written(reading);
    const sure = reading.goal?.certain !== false && reading.actuals.at(-1)?.amount.certain !== false;
    return `${name} | ${goal} | ${actual} | ${base} | ${verdict}${sure ? "" : " ?"}`;
  });
}
