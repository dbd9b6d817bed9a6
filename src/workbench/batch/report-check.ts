/** One file of a batch, checked in pieces; the same work in the page and in its worker. */
import { type CheckProgress, checkSteps } from "../../check/check.ts";
import { type CheckRequest, reportOptions } from "../../check/report-options.ts";
import { readDocument } from "../../document/read.ts";
import { openPackage } from "../../ooxml/package.ts";
import type { ReadReport, UnreadReport } from "../../results/checked-report.ts";
import { faultWords } from "../open-file.ts";

/** What is known of a file before its name is: read and checked, or why not. */
export type FileResult = Omit<ReadReport, "file"> | Omit<UnreadReport, "file">;

/** Never throws: a file that cannot be read or checked gives the reason. */
export function* fileSteps(bytes: Uint8Array, request: CheckRequest): Generator<CheckProgress, FileResult> {
  try {
    const { document } = readDocument(openPackage(bytes));
    const options = reportOptions(document, request);
    return { outline: options.outline, checked: yield* checkSteps(document, options) };
  } catch (fault) {
    return { fault: faultWords(fault) };
  }
}
