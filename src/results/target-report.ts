/** One report as far as its targets are concerned: read, or the reason why not. */
import type { TargetResult } from "../targets/target.ts";

export type TargetReport = ReadTargets | UnreadTargets;

export interface ReadTargets {
  readonly file: string;
  /** What the unit calls itself; "" when the report does not say. */
  readonly unit: string;
  readonly results: readonly TargetResult[];
}

export interface UnreadTargets {
  readonly file: string;
  /** The sentence that says why the file cannot be read and what to do. */
  readonly fault: string;
}

export function areRead(report: TargetReport): report is ReadTargets {
  return "results" in report;
}

/** What a report is called in a heading: its unit, else its file without folder and ending. */
export function reportName({ file, unit }: ReadTargets): string {
  return unit === "" ? (file.split(/[\\/]/).at(-1) ?? file).replace(/\.docx$/iu, "") : unit;
}
