/** Targets for a terminal: a table a report, and the JSON of the same. */
import {
  comparisonWords,
  missingWords,
  resultWords,
  statedGoal,
  targetName,
  targetTable,
  targetVerdicts,
} from "../strings/vi/target-words.ts";
import type { TargetResult } from "../targets/target.ts";
import { targetJson } from "./target-json.ts";
import { areRead, type TargetReport } from "./target-report.ts";

/** The tables, one below the other; a file that cannot be read says why in its place. */
export function targetsText(reports: readonly TargetReport[]): string {
  return reports
    .map((report) => {
      if (!areRead(report)) return `${report.fault}\n`;
      const head = report.unit === "" ? report.file : `${report.file} · ${report.unit}`;
      const lines = report.results.length === 0 ? [targetTable.none] : table(report.results);
      return `${[head, ...lines.map((line) => `  ${line}`)].join("\n")}\n`;
    })
    .join("\n");
}

/** An array, one element a file: `file`, `unit`, `targets` as in the check's JSON; `fault` where it cannot be read. */
export function targetsJson(reports: readonly TargetReport[]): string {
  const all = reports.map((report) =>
    areRead(report)
      ? { file: report.file, unit: report.unit, targets: report.results.map(targetJson) }
      : { file: report.file, unit: "", targets: [], fault: report.fault },
  );
  return `${JSON.stringify(all, null, 2)}\n`;
}

const LONGEST_NAME = 48;
const LONGEST_CELL = 30;

function table(results: readonly TargetResult[]): string[] {
  const { number, name, goal, result, claimed, comparison } = targetTable.columns;
  const rows = results.map((one, index) => [
    String(index + 1),
    cut(targetName(one), LONGEST_NAME),
    cut(statedGoal(one) ?? "–", LONGEST_CELL),
    cut(toldResult(one), LONGEST_CELL),
    one.reading?.claimed == null ? "–" : targetVerdicts[one.reading.claimed.value],
    comparisonWords(one.comparison) || missingWords(one.comparison),
  ]);
  const all = [[number, name, goal, result, claimed, comparison], ...rows];
  const widths = all[0]?.map((_, column) => Math.max(...all.map((row) => width(row[column] ?? "")))) ?? [];
  return all.map((row) =>
    row
      .map((cell, column) => padded(cell, widths[column] ?? 0))
      .join("  ")
      .trimEnd(),
  );
}

/** The result in words, or that there is none. */
export function toldResult({ reading }: TargetResult): string {
  if (reading === null) return targetTable.notTold;
  return resultWords(reading) ?? targetTable.noResult;
}

function cut(text: string, longest: number): string {
  const flat = text.replace(/\s+/gu, " ").trim().normalize("NFC");
  return flat.length > longest ? `${flat.slice(0, longest - 1).trimEnd()}…` : flat;
}

/** Signs on the screen: a letter and its marks are one. */
function width(text: string): number {
  return [...text.normalize("NFC")].length;
}

function padded(text: string, to: number): string {
  return text + " ".repeat(Math.max(0, to - width(text)));
}
