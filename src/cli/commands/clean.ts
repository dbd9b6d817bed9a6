/** `decuong clean`: the copy to submit, checked before it is written. */
import path from "node:path";
import { check } from "../../check/check.ts";
import { keptDecisions } from "../../check/kept-decisions.ts";
import { readDocument } from "../../document/read.ts";
import { zipBytes } from "../../ooxml/package.ts";
import { filledOutline } from "../../outline/fields.ts";
import { stateOf } from "../../outline/kept-state.ts";
import type { Outline } from "../../outline/outline.ts";
import { sectionHeadings } from "../../results/by-section.ts";
import { cleanCopy } from "../../skeleton/clean-copy.ts";
import { tallyWords } from "../../strings/vi/check-report.ts";
import { cleanCopyWords } from "../../strings/vi/clean-copy.ts";
import { files, usage } from "../../strings/vi/command-line.ts";
import { findingText } from "../../strings/vi.ts";
import { fieldValues, isoDate, readArguments } from "../arguments.ts";
import { CommandError, type Console, EXIT } from "../console.ts";
import { writeResult } from "../files.ts";
import { openReport, packageOf } from "../open.ts";
import { outlineSource } from "../outline-source.ts";
import { onlyFile } from "./read.ts";

const OPTIONS = {
  output: { type: "string", short: "o" },
  force: { type: "boolean" },
  outline: { type: "string" },
  today: { type: "string" },
  field: { type: "string", multiple: true },
} as const;

export async function clean(args: readonly string[], console: Console): Promise<number> {
  const given = readArguments(args, OPTIONS);
  const name = onlyFile(given);
  const output = given.value("output");
  if (output === undefined) throw new CommandError(usage.noOutput);
  const folder = console.workingFolder;
  if (path.resolve(folder, name) === path.resolve(folder, output)) throw new CommandError(usage.sameFile);
  const asked = given.value("outline");
  const outlineAsked = asked === undefined ? null : await outlineSource(asked, console);
  const { bytes, document } = await openReport(name, console);
  const state = stateOf(document);
  const outline = outlineAsked ?? state.outline;
  const fields = { ...state.fields, ...fieldValues(given.values("field")) };
  const today = isoDate(given.value("today") ?? console.today);
  const copy = cleanCopy(packageOf(bytes), { ...keptDecisions(state), outline, fields, today });
  const checked = check(readDocument(copy.pkg).document, copy.options);
  const faults = checked.findings.filter(({ severity }) => severity === "error");
  const headings = headingsOf(outline === null ? null : filledOutline(outline, fields));
  const told = faults.map((finding) => {
    const where = finding.section === null ? "" : (headings.get(finding.section) ?? "");
    return cleanCopyWords.fault(where, findingText(finding).message);
  });
  if (outline === null) tell(console, [cleanCopyWords.noOutline]);
  if (faults.length > 0 && !given.flag("force")) {
    tell(console, [files.fault(name, cleanCopyWords.refused(faults.length)), ...told]);
    return EXIT.findings;
  }
  await writeResult(output, zipBytes(copy.pkg), console);
  const rest = checked.findings.length === 0 ? cleanCopyWords.clean : cleanCopyWords.rest(tallyWords(checked.counts));
  tell(console, [
    files.written(output),
    cleanCopyWords.removed(copy.removed),
    ...(copy.answered > 0 ? [cleanCopyWords.answered(copy.answered)] : []),
    ...(faults.length > 0 ? [cleanCopyWords.forced(faults.length), ...told] : [rest]),
  ]);
  return faults.length > 0 ? EXIT.findings : EXIT.done;
}

function headingsOf(outline: Outline | null): ReadonlyMap<string, string> {
  return sectionHeadings(outline?.sections ?? []);
}

function tell(console: Console, lines: readonly string[]): void {
  for (const line of lines) console.err(`${line}\n`);
}
