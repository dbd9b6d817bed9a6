/** A row of a table of targets before its figures are looked at: its name, its unit, what is measured. */

import type { CellAddress } from "../../document/document.ts";
import { fold } from "../../text/fold.ts";
import { lowerIsBetter } from "../../text/target-phrases.ts";
import { GRADING_WORD, LEVEL_WORD, REMARK_BRACKET, ROW_MARKER } from "../../text/target-table-words.ts";
import type { TargetPlace } from "../target.ts";
import type { Column, TableHead } from "./columns.ts";
import type { Measure } from "./measure.ts";
import type { RowCells } from "./read-table.ts";
import { type StatedTarget, statedTarget } from "./stated.ts";

export interface RowSource {
  readonly cells: RowCells;
  readonly head: TableHead;
  readonly at: Omit<CellAddress, "column">;
  /** What a table with a row a unit measures; null for all others. */
  readonly measure: Measure | null;
  /** The row that sums up a table with a row a unit: it tells of the target itself. */
  readonly isTotal: boolean;
}

export interface Row {
  readonly cells: RowCells;
  readonly columns: readonly Column[];
  readonly place: (column: number) => TargetPlace;
  /** The first grid column of a kind; -1 without one. */
  readonly column: (kind: Column["kind"]) => number;
  readonly name: string;
  /** The target that the name itself states; null where the columns do. */
  readonly stated: StatedTarget | null;
  /** Unit of the figures of columns that have none of their own; folded, "" without one. */
  readonly unit: string;
  /** What is measured; folded. */
  readonly subject: string;
  /** Whether less of it is better; null where it cannot be told. */
  readonly lower: boolean | null;
}

/** The row with what its name says. */
export function namedRow({ cells, head: { columns, of }, at, measure, isTotal }: RowSource): Row {
  const place = (column: number): TargetPlace => {
    const cell = cells.get(column);
    return {
      paragraph: cell?.paragraphs[0] ?? 0,
      excerpt: cell?.text.trim() ?? "",
      cell: { ...at, column },
    };
  };
  const column = (kind: Column["kind"]): number => columns.findIndex((one) => one.kind === kind);
  const text = cells.get(column("name"))?.text ?? "";
  const stated = of === "stated" ? statedTarget(text) : null;
  const split = splitName(text);
  const ofTotal = isTotal ? (measure?.name ?? null) : null;
  const name = stated?.name ?? ofTotal ?? split.name;
  const given = fold(cells.get(column("unit"))?.text ?? "");
  const unit = given === "" ? (stated?.unit ?? split.unit) : given;
  const subject = measure === null ? fold(name) : (measure.name ?? "");
  return {
    cells,
    columns,
    place,
    column,
    name,
    stated,
    unit: unit === LEVEL_WORD || unit === GRADING_WORD ? "" : unit,
    subject,
    lower: measure === null ? lowerIsBetter(subject) : measure.lower,
  };
}

/** «1. Kết nạp đảng viên (đồng chí)»: the number and a unit in brackets taken off. */
function splitName(text: string): { readonly name: string; readonly unit: string } {
  const bare = text.replace(/\s+/g, " ").trim().replace(ROW_MARKER, "");
  const bracket = /\s*\((%|[\p{L}/ ]{1,25})\)$/u.exec(bare);
  if (bracket === null || REMARK_BRACKET.test(bracket[1] ?? "")) return { name: bare, unit: "" };
  return { name: bare.slice(0, bracket.index), unit: fold(bracket[1] ?? "") };
}
