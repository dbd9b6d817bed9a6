/** A file the user chose, read on this machine; comes when it is first needed. */
import type { ReportDocument } from "../../document/document.ts";
import { fingerprint } from "../../document/fingerprint.ts";
import { readDocument } from "../../document/read.ts";
import { FileFault } from "../../ooxml/fault.ts";
import { openPackage } from "../../ooxml/package.ts";
import { type SlipReading, slipOfCode, slipOfDocument, slipOfPage } from "../../results/slip/slip-data.ts";
import type { FileProblem } from "./file-problem.ts";

export { compareWithSlip } from "../../results/slip/comparison.ts";

/** As a browser gives it. */
export type ChosenFile = Pick<File, "name" | "arrayBuffer">;

/** No report comes near this many bytes. */
const LARGEST = 256 * 2 ** 20;

/** The document in a file, or why it is none. */
export async function openedReport(
  file: ChosenFile,
): Promise<{ readonly document: ReportDocument } | { readonly code: FileProblem["code"] }> {
  return read(file, (bytes) => ({ document: readDocument(openPackage(bytes)).document }));
}

/** What the slip in a file says, or why it says nothing. */
export async function openedSlip(file: ChosenFile): Promise<SlipReading | { readonly code: FileProblem["code"] }> {
  const isPage = /\.html?$/i.test(file.name);
  return read(file, (bytes) =>
    isPage ? slipOfPage(new TextDecoder().decode(bytes)) : slipOfDocument(readDocument(openPackage(bytes)).document),
  );
}

export function typedSlip(code: string): SlipReading {
  return slipOfCode(code);
}

/** Whether two documents read alike from end to end. */
export function readAlike(one: ReportDocument, other: ReportDocument): boolean {
  return fingerprint(one).code === fingerprint(other).code;
}

async function read<Result>(
  file: ChosenFile,
  from: (bytes: Uint8Array) => Result,
): Promise<Result | { readonly code: FileProblem["code"] }> {
  try {
    const bytes = new Uint8Array(await file.arrayBuffer());
    return bytes.length > LARGEST ? { code: "tooLarge" } : from(bytes);
  } catch (fault) {
    return { code: fault instanceof FileFault ? fault.code : "gone" };
  }
}
