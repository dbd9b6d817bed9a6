/** The check slip as a file of the command line. */
import path from "node:path";
import type { SlipSource } from "../results/slip/slip.ts";
import { slipOf } from "../results/slip/slip.ts";
import { slipDocument } from "../results/slip/slip-document.ts";
import { slipPage } from "../results/slip/slip-page.ts";
import { usage } from "../strings/vi/command-line.ts";
import { CommandError, type Console } from "./console.ts";
import { writeResult } from "./files.ts";

/** Writes the slip under this name, as the page or the document its ending says. Never over the report itself. */
export async function writeSlip(name: string, source: SlipSource, console: Console): Promise<void> {
  const folder = console.workingFolder;
  if (path.resolve(folder, name) === path.resolve(folder, source.report.file)) throw new CommandError(usage.sameFile);
  const slip = slipOf(source);
  await writeResult(name, /\.docx$/i.test(name) ? slipDocument(slip) : slipPage(slip), console);
}
