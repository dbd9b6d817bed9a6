/** Targets as a workbook for the receiver: a row a target and a column a report, then one sheet a report. */
import {
  baseWords,
  comparisonWords,
  goalWords,
  missingWords,
  resultWords,
  statedGoal,
  targetName,
  targetTable,
  targetVerdicts,
} from "../strings/vi/target-words.ts";
import type { TargetResult } from "../targets/target.ts";
import { targetMatrix } from "./target-matrix.ts";
import { areRead, type ReadTargets, reportName, type TargetReport } from "./target-report.ts";
import { toldResult } from "./target-text.ts";
import type { Cell, Sheet } from "./workbook.ts";

const { columns } = targetTable;

/** The sheets; a report that cannot be read has one that says why. */
export function targetWorkbook(reports: readonly TargetReport[]): Sheet[] {
  const names = sheetNames(reports);
  return [
    summary(reports.filter(areRead)),
    ...reports.map((report, at) => (areRead(report) ? own(report, names[at] ?? "") : unread(report, names[at] ?? ""))),
  ];
}

function summary(reports: readonly ReadTargets[]): Sheet {
  const heads = [columns.number, columns.name, columns.unit, columns.goal, ...reports.map(reportName), columns.remark];
  const rows = targetMatrix(reports).map((row, index) => [
    { value: index + 1 },
    text(row.name),
    text(row.unit),
    text(goalOfAll(row.results.flat())),
    ...row.results.map(figures),
    text(row.remarks.join(" ")),
  ]);
  return {
    sheet: targetTable.summary,
    data: [head(heads), ...rows],
    columns: [6, 44, 16, 24, ...reports.map(() => 22), 60].map((width) => ({ width })),
    stickyRowsCount: 1,
  };
}

/** One target for all, or that each has its own. */
function goalOfAll(results: readonly TargetResult[]): string {
  const goals = new Set(results.flatMap((result) => statedGoal(result) ?? []));
  return goals.size > 1 ? targetTable.goals : ([...goals][0] ?? "");
}

/** A single exact figure as a number, so that a column can be added up; all else as words. */
function figures(results: readonly TargetResult[]): Cell {
  const [only, ...more] = results;
  if (only === undefined) return text("");
  const amount = only.reading?.actuals.at(-1)?.amount;
  const value = amount?.value;
  const isPlain =
    value?.kind === "figure" &&
    amount?.certain === true &&
    value.approximate === undefined &&
    value.to === undefined &&
    value.denominator === undefined;
  if (isPlain && more.length === 0) return { value: value.value };
  return text([only, ...more].map(marked).join("; "));
}

function marked(result: TargetResult): string {
  const words = toldResult(result);
  const sure = result.reading?.actuals.at(-1)?.amount.certain !== false;
  return sure ? words : `${words} (${targetTable.uncertain})`;
}

function own({ results }: ReadTargets, sheet: string): Sheet {
  const heads = [
    columns.number,
    columns.name,
    columns.unit,
    columns.goal,
    columns.base,
    columns.result,
    columns.claimed,
    columns.comparison,
    columns.cause,
    columns.place,
  ];
  const data = results.length === 0 ? [[text(targetTable.none)]] : results.map(ownRow);
  const widths = [6, 44, 16, 24, 20, 24, 20, 44, 40, 50].map((width) => ({ width }));
  return { sheet, data: [head(heads), ...data], columns: widths, stickyRowsCount: 1 };
}

function ownRow(result: TargetResult, index: number): Cell[] {
  const { reading, owed, comparison } = result;
  const base = reading?.base?.value ?? owed?.base ?? null;
  const goal = reading?.goal?.value ?? owed?.goal ?? null;
  return [
    { value: index + 1 },
    text(targetName(result)),
    text(reading?.unit.value ?? owed?.unit ?? ""),
    text(goal === null ? "" : goalWords(goal, "")),
    text(base === null ? "" : baseWords(base)),
    text(reading === null ? targetTable.notTold : (resultWords(reading) ?? targetTable.noResult)),
    text(reading?.claimed == null ? "" : targetVerdicts[reading.claimed.value]),
    text(comparisonWords(comparison) || missingWords(comparison)),
    text(reading?.cause?.value ?? ""),
    text(reading === null ? "" : `${targetTable.paragraph(reading.place.paragraph)}: ${reading.place.excerpt}`),
  ];
}

function unread({ fault }: Exclude<TargetReport, ReadTargets>, sheet: string): Sheet {
  return { sheet, data: [[text(fault)]], columns: [{ width: 80 }], stickyRowsCount: 0 };
}

/** Excel takes 31 characters, none of []:*?/\, and no name twice whatever its case. */
const LONGEST_NAME = 31;
const FORBIDDEN = /[[\]:*?/\\]/gu;

function sheetNames(reports: readonly TargetReport[]): readonly string[] {
  const taken = new Set([targetTable.summary.toLowerCase()]);
  return reports.map((report, at) => {
    const whole = areRead(report) ? reportName(report) : reportName({ file: report.file, unit: "", results: [] });
    const plain = whole.normalize("NFC").replace(FORBIDDEN, " ").replace(/\s+/gu, " ").replace(/^'|'$/gu, "").trim();
    let name = plain.slice(0, LONGEST_NAME).trim() || String(at + 1);
    for (let count = 2; taken.has(name.toLowerCase()); count += 1) {
      const suffix = ` (${count})`;
      name = plain.slice(0, LONGEST_NAME - suffix.length).trim() + suffix;
    }
    taken.add(name.toLowerCase());
    return name;
  });
}

/** Excel's own limit on the text of a cell, in characters. */
const CELL_LIMIT = 32_767;

function text(value: string): Cell {
  return { value: value.slice(0, CELL_LIMIT), wrap: true };
}

function head(titles: readonly string[]): Cell[] {
  return titles.map((value) => ({ value, fontWeight: "bold", wrap: true }));
}
