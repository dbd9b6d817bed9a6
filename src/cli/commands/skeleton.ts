/** `decuong skeleton`: the skeleton as a new document, or what a half-written report lacks, each at its place. */
import path from "node:path";
import { FileHost } from "../../docx/file-host.ts";
import { newReport } from "../../docx/new-report.ts";
import { align } from "../../match/align.ts";
import { filledOutline, fillFields } from "../../outline/fields.ts";
import { stateOf } from "../../outline/kept-state.ts";
import { type Field, type FieldValues, type Outline, sectionsOf } from "../../outline/outline.ts";
import { NO_STATE, stateEntriesOf } from "../../outline/state.ts";
import { missing } from "../../skeleton/missing.ts";
import { skeleton as skeletonBlocks } from "../../skeleton/skeleton.ts";
import { fieldLabels, files, skeletonWords, usage } from "../../strings/vi/command-line.ts";
import { fieldValues, readArguments } from "../arguments.ts";
import { CommandError, type Console, EXIT } from "../console.ts";
import { writeResult } from "../files.ts";
import { openReport, packageOf } from "../open.ts";
import { outlineSource } from "../outline-source.ts";
import { onlyFile } from "./read.ts";

const OPTIONS = {
  output: { type: "string", short: "o" },
  into: { type: "string" },
  field: { type: "string", multiple: true },
} as const;

export async function skeleton(args: readonly string[], console: Console): Promise<number> {
  const given = readArguments(args, OPTIONS);
  const name = onlyFile(given);
  const output = given.value("output");
  if (output === undefined) throw new CommandError(usage.noOutput);
  const fields = fieldValues(given.values("field"));
  const outline = await outlineSource(name, console);
  const into = given.value("into");
  const bytes =
    into === undefined ? create(outline, fields, console) : await complete(into, output, outline, fields, console);
  await writeResult(output, bytes, console);
  console.err(`${files.written(output)}\n`);
  return EXIT.done;
}

function create(outline: Outline, fields: FieldValues, console: Console): Uint8Array {
  const open = outline.fields.filter((field) => isOpen(field, outline, fields)).map(({ key }) => fieldLabels[key]);
  if (open.length > 0) console.err(`${skeletonWords.unfilled([...new Set(open)])}\n`);
  console.err(`${skeletonWords.made([...sectionsOf(outline)].length)}\n`);
  return newReport(skeletonBlocks(outline, fields), stateEntriesOf({ ...NO_STATE, outline, fields }));
}

/** A dotted blank for which no value was given. */
function isOpen(field: Field, outline: Outline, fields: FieldValues): boolean {
  return (
    fields[field.key] === undefined &&
    /[.…_]{2,}|…/.test(field.text) &&
    fillFields(field.text, outline, fields) === field.text
  );
}

async function complete(
  into: string,
  output: string,
  outline: Outline,
  given: FieldValues,
  console: Console,
): Promise<Uint8Array> {
  const folder = console.workingFolder;
  if (path.resolve(folder, into) === path.resolve(folder, output)) throw new CommandError(usage.sameFile);
  const { bytes, document } = await openReport(into, console);
  const state = stateOf(document);
  const fields = { ...state.fields, ...given };
  const match = align(filledOutline(outline, fields), document, state.links);
  const omitted = new Set(state.declarations.map(({ section }) => section));
  const insertions = missing(outline, match, document, fields, { omitted });
  const host = new FileHost(packageOf(bytes));
  if (insertions.length > 0) await host.insert(insertions);
  await host.writeState(stateEntriesOf({ ...state, outline, fields }));
  console.err(`${insertions.length === 0 ? skeletonWords.nothingMissing : skeletonWords.added(insertions.length)}\n`);
  return host.bytes();
}
