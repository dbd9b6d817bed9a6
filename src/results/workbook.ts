/**
 * Check results as a workbook for the receiver: one row a report, then one row a finding. Here are the sheets as plain
 * data; whoever has a place to put the file hands them to `write-excel-file`, whose entry depends on the host.
 */
import type { AnyFinding } from "../check/rules/index.ts";
import { reportWords, UNREADABLE, verdictWords } from "../strings/vi/check-report.ts";
import { findingText, severityWords } from "../strings/vi.ts";
import { sectionHeadings } from "./by-section.ts";
import { type CheckedReport, isRead } from "./checked-report.ts";

/** Excel's own limit on the text of a cell, in characters. */
const CELL_LIMIT = 32_767;

/** A sheet as `write-excel-file` takes it; its types want arrays that may be changed. */
export interface Sheet {
  readonly sheet: string;
  readonly data: Cell[][];
  readonly columns: { readonly width: number }[];
  readonly stickyRowsCount: number;
}

export interface Cell {
  readonly value: string | number;
  readonly fontWeight?: "bold";
  readonly wrap?: boolean;
}

const { columns, sheets } = reportWords;

/** The sheets of the workbook: overview, findings. */
export function workbook(reports: readonly CheckedReport[]): Sheet[] {
  const overview = [
    head([
      columns.file,
      columns.verdict,
      severityWords.error,
      severityWords.warning,
      severityWords.note,
      columns.filled,
      columns.required,
      columns.reason,
    ]),
    ...reports.map(overviewRow),
  ];
  const findings = [
    head([
      columns.file,
      columns.severity,
      columns.place,
      columns.paragraph,
      columns.message,
      reportWords.need,
      reportWords.have,
      reportWords.how,
      columns.text,
    ]),
    ...reports.flatMap(findingRows),
  ];
  return [
    { data: overview, sheet: sheets.overview, columns: widths([40, 26, 10, 12, 10, 16, 18, 50]), stickyRowsCount: 1 },
    {
      data: findings,
      sheet: sheets.findings,
      columns: widths([30, 12, 40, 8, 50, 40, 40, 40, 50]),
      stickyRowsCount: 1,
    },
  ];
}

function overviewRow(report: CheckedReport): Cell[] {
  if (!isRead(report)) return [report.file, UNREADABLE, "", "", "", "", "", report.fault].map(cell);
  const { counts } = report.checked;
  return [
    report.file,
    verdictWords(counts),
    counts.error,
    counts.warning,
    counts.note,
    counts.filled,
    counts.required,
    "",
  ].map(cell);
}

function findingRows(report: CheckedReport): Cell[][] {
  if (!isRead(report)) return [];
  const headings = sectionHeadings(report.outline?.sections ?? []);
  const row = (finding: AnyFinding, level: string, how: string): Cell[] => {
    const words = findingText(finding);
    const section = finding.section === null ? reportWords.wholeDocument : (headings.get(finding.section) ?? "");
    const paragraph = finding.place?.paragraph ?? null;
    return [
      report.file,
      level,
      section,
      paragraph === null ? "" : paragraph + 1,
      words.message,
      words.need,
      words.have,
      how,
      finding.place?.text ?? "",
    ].map(cell);
  };
  return [
    ...report.checked.findings.map((finding) =>
      row(finding, severityWords[finding.severity], findingText(finding).how),
    ),
    ...report.checked.ignored.map(({ finding, ignore: { reason, date } }) =>
      row(finding, reportWords.ignoredLevel, `${reportWords.reasonGiven}: ${reportWords.decided(reason, date)}`),
    ),
  ];
}

/** Text stays text: a report beginning with «=» must not become a formula. */
function cell(value: string | number): Cell {
  return typeof value === "number" ? { value } : { value: value.slice(0, CELL_LIMIT), wrap: true };
}

function head(titles: readonly string[]): Cell[] {
  return titles.map((value) => ({ value, fontWeight: "bold", wrap: true }));
}

function widths(characters: readonly number[]): { readonly width: number }[] {
  return characters.map((width) => ({ width }));
}
