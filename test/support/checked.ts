/** A whole check of a small report in the mark-up of report.ts. */
import { type Checked, type CheckOptions, check } from "../../src/check/check.ts";
import { report } from "./report.ts";

export function checked(source: string, options: Partial<CheckOptions> = {}): Checked {
  return check(report(source), { today: "2028-06-01", ...options });
}
