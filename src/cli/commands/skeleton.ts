/** `decuong skeleton`: the skeleton as a new document, or what a half-written report lacks, each at its place. */
import path from "node:path";
import { FileHost } from "../../docx/file-host.ts";
import { newReport } from "../../docx/new-report.ts";
import type { FormatPack } from "../../format/format-pack.ts";
import { formatPack, packInForce } from "../../format/packs/packs.ts";
import { reportFormat } from "../../format/report-format.ts";
import { align } from "../../match/align.ts";
import { filledOutline, fillFields } from "../../outline/fields.ts";
import { stateOf } from "../../outline/kept-state.ts";
import { type Field, type FieldValues, type Outline, sectionsOf } from "../../outline/outline.ts";
import { NO_STATE, stateEntriesOf } from "../../outline/state.ts";
import { missingFrame } from "../../skeleton/frame.ts";
import { isBlank, missing } from "../../skeleton/missing.ts";
import { skeleton as skeletonBlocks } from "../../skeleton/skeleton.ts";
import { fieldLabels, files, skeletonWords, usage } from "../../strings/vi/command-line.ts";
import { type Arguments, fieldValues, packId, readArguments } from "../arguments.ts";
import { CommandError, type Console, EXIT } from "../console.ts";
import { writeResult } from "../files.ts";
import { openReport, packageOf } from "../open.ts";
import { outlineSource } from "../outline-source.ts";
import { onlyFile } from "./read.ts";

const OPTIONS = {
  output: { type: "string", short: "o" },
  into: { type: "string" },
  field: { type: "string", multiple: true },
  "with-frame": { type: "boolean" },
  pack: { type: "string" },
} as const;

interface Request {
  readonly outline: Outline;
  readonly fields: FieldValues;
  /** The pack whose frame the report gets; null: none. */
  readonly frame: FormatPack | null;
}

export async function skeleton(args: readonly string[], console: Console): Promise<number> {
  const given = readArguments(args, OPTIONS);
  const name = onlyFile(given);
  const output = given.value("output");
  if (output === undefined) throw new CommandError(usage.noOutput);
  const fields = fieldValues(given.values("field"));
  const pack = packOf(given, console);
  const request = { outline: await outlineSource(name, console), fields, frame: pack };
  const into = given.value("into");
  const bytes = into === undefined ? create(request, console) : await complete(into, output, request, console);
  await writeResult(output, bytes, console);
  console.err(`${files.written(output)}\n`);
  return EXIT.done;
}

/** The pack named, else the Party's in force today; null where no frame is wanted. */
function packOf(given: Arguments, console: Console): FormatPack | null {
  const id = packId(given.value("pack"));
  if (!given.flag("with-frame")) return null;
  return (id === undefined ? undefined : formatPack(id)) ?? packInForce("party", console.today);
}

function create({ outline, fields, frame }: Request, console: Console): Uint8Array {
  const open = outline.fields.filter((field) => isOpen(field, outline, fields)).map(({ key }) => fieldLabels[key]);
  if (open.length > 0) console.err(`${skeletonWords.unfilled([...new Set(open)])}\n`);
  console.err(`${skeletonWords.made([...sectionsOf(outline)].length)}\n`);
  const state = stateEntriesOf({ ...NO_STATE, outline, fields, pack: frame?.id ?? null });
  if (frame === null) return newReport(skeletonBlocks(outline, fields), state);
  return newReport(skeletonBlocks(outline, fields, { frame }), state, reportFormat(frame));
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
  { outline, fields: given, frame }: Request,
  console: Console,
): Promise<Uint8Array> {
  const folder = console.workingFolder;
  if (path.resolve(folder, into) === path.resolve(folder, output)) throw new CommandError(usage.sameFile);
  const { bytes, document } = await openReport(into, console);
  const state = stateOf(document);
  const fields = { ...state.fields, ...given };
  const match = align(filledOutline(outline, fields), document, state.links);
  const omitted = new Set(state.declarations.map(({ section }) => section));
  const sections = missing(outline, match, document, fields, { omitted, ...(frame === null ? {} : { frame }) });
  const parts = frame === null || isBlank(document) ? [] : missingFrame(document, outline, fields, frame);
  const insertions = [...sections, ...parts];
  const host = new FileHost(packageOf(bytes));
  if (insertions.length > 0) await host.insert(insertions);
  await host.writeState(stateEntriesOf({ ...state, outline, fields, pack: frame?.id ?? state.pack }));
  console.err(`${sections.length === 0 ? skeletonWords.nothingMissing : skeletonWords.added(sections.length)}\n`);
  if (parts.length > 0) console.err(`${skeletonWords.framed}\n`);
  return host.bytes();
}
