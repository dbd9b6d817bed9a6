/** One file of a check: read and checked, or the reason why not. */
import type { Checked } from "../check/check.ts";
import type { Outline } from "../outline/outline.ts";

export type CheckedReport = ReadReport | UnreadReport;

export interface ReadReport {
  /** As it is called where it was chosen: a path, or the name of a file. */
  readonly file: string;
  /** The outline it was checked against, fields filled; null when there was none. */
  readonly outline: Outline | null;
  readonly checked: Checked;
}

export interface UnreadReport {
  readonly file: string;
  /** The sentence that says why the file cannot be read and what to do. */
  readonly fault: string;
}

export function isRead(report: CheckedReport): report is ReadReport {
  return "checked" in report;
}
