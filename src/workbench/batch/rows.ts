/** A batch as the rows of a table: what each says, and in which order they stand. */
import { type CheckedReport, isRead } from "../../results/checked-report.ts";

export type Column = "file" | "verdict" | "error" | "warning" | "note" | "filled";

export interface Order {
  readonly column: Column;
  readonly descending: boolean;
}

/** The order after a column's head was pressed: by that column, turned round when it already is. */
export function orderAfter(order: Order, column: Column): Order {
  return { column, descending: order.column === column ? !order.descending : false };
}

/** The reports in order; those that could not be read stand last either way, unless the verdict itself is asked for. */
export function ordered(reports: readonly CheckedReport[], { column, descending }: Order): readonly CheckedReport[] {
  const direction = descending ? -1 : 1;
  return [...reports].sort((a, b) => {
    if (column === "file") return direction * byName(a, b);
    if (column !== "verdict" && isRead(a) !== isRead(b)) return isRead(a) ? -1 : 1;
    return direction * (weight(a, column) - weight(b, column)) || byName(a, b);
  });
}

const names = new Intl.Collator("vi", { numeric: true });

function byName(a: CheckedReport, b: CheckedReport): number {
  return names.compare(a.file, b.file);
}

function weight(report: CheckedReport, column: Exclude<Column, "file">): number {
  if (!isRead(report)) return Number.MAX_SAFE_INTEGER;
  const { counts, verdict } = report.checked;
  if (column === "verdict") return verdict === "ready" ? -1 : counts.error;
  if (column === "filled") return counts.required === 0 ? 0 : counts.filled / counts.required;
  return counts[column];
}

export interface Totals {
  readonly ready: number;
  readonly notReady: number;
  readonly unread: number;
}

export function totals(reports: readonly CheckedReport[]): Totals {
  const read = reports.filter(isRead);
  const ready = read.filter(({ checked }) => checked.verdict === "ready").length;
  return { ready, notReady: read.length - ready, unread: reports.length - read.length };
}
