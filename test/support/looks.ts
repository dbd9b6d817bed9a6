/** Paragraphs of several looks, which the mark-up of report.ts cannot write. */
import type { Paragraph, ReportDocument, Run } from "../../src/document/document.ts";
import { report } from "./report.ts";

/** A document of one paragraph made of runs, each plain but for what is given. */
export function withRuns(...runs: readonly Partial<Run>[]): Pick<ReportDocument, "paragraphs"> {
  const [plain] = report("x").paragraphs as readonly [Paragraph];
  const [look] = plain.runs as readonly [Run];
  const made = runs.map((run) => ({ ...look, ...run }));
  return { paragraphs: [{ ...plain, text: made.map(({ text }) => text).join(""), runs: made }] };
}
