/** The table of a batch: one row a report, its heads sort, its name opens. */
import { memo, useMemo, useState } from "react";
import { type CheckedReport, isRead } from "../../results/checked-report.ts";
import { severityMarks, UNREADABLE, verdictWords } from "../../strings/vi/check-report.ts";
import { batchWords } from "../../strings/vi/workbench.ts";
import { type Column, type Order, orderAfter, ordered } from "./rows.ts";

const COLUMNS: readonly Column[] = ["file", "verdict", "error", "warning", "note", "filled"];

export interface BatchTableProps {
  readonly reports: readonly CheckedReport[];
  /** Opens the report of that file. */
  readonly onOpen: (file: string) => void;
}

export function BatchTable({ reports, onOpen }: BatchTableProps) {
  const [order, setOrder] = useState<Order>({ column: "file", descending: false });
  const rows = useMemo(() => ordered(reports, order), [reports, order]);
  return (
    <table className="batch-table" aria-label={batchWords.table}>
      <thead>
        <tr>
          {COLUMNS.map((column) => (
            <th
              key={column}
              scope="col"
              aria-sort={column !== order.column ? "none" : order.descending ? "descending" : "ascending"}
            >
              <button type="button" onClick={() => setOrder(orderAfter(order, column))}>
                {batchWords.columns[column]}
                <span aria-hidden>{column !== order.column ? "" : order.descending ? " ▼" : " ▲"}</span>
              </button>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((report) => (
          <Row key={report.file} report={report} onOpen={onOpen} />
        ))}
      </tbody>
    </table>
  );
}

interface RowProps {
  readonly report: CheckedReport;
  readonly onOpen: (file: string) => void;
}

/** A row is drawn once: the table grows by one with every report that is done. */
const Row = memo(function Row({ report, onOpen }: RowProps) {
  const name = (
    <th scope="row">
      <button type="button" onClick={() => onOpen(report.file)}>
        {report.file}
      </button>
    </th>
  );
  if (!isRead(report)) {
    return (
      <tr className="unread">
        {name}
        <td colSpan={COLUMNS.length - 1}>
          <strong>{UNREADABLE}</strong> {report.fault}
        </td>
      </tr>
    );
  }
  const { counts, verdict } = report.checked;
  const isReady = verdict === "ready";
  return (
    <tr>
      {name}
      <td className={verdict}>
        <span aria-hidden>{isReady ? "✔" : severityMarks.error}</span> {verdictWords(counts)}
      </td>
      <td className="count">{counts.error}</td>
      <td className="count">{counts.warning}</td>
      <td className="count">{counts.note}</td>
      <td className="count">{counts.required === 0 ? "–" : `${counts.filled}/${counts.required}`}</td>
    </tr>
  );
});
