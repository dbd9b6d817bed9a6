/** `decuong check`: one report or a folder of them, checked; a bad file is told and the rest go on. */
import { check as checkDocument } from "../../check/check.ts";
import { type CheckRequest, reportOptions } from "../../check/report-options.ts";
import type { ReportDocument } from "../../document/document.ts";
import { fingerprint } from "../../document/fingerprint.ts";
import { type CheckedReport, isRead } from "../../results/checked-report.ts";
import { htmlOutput } from "../../results/html.ts";
import { jsonOutput } from "../../results/json.ts";
import type { SlipSource } from "../../results/slip/slip.ts";
import { textOutput } from "../../results/text.ts";
import { workbook } from "../../results/workbook.ts";
import { files, progress, usage } from "../../strings/vi/command-line.ts";
import { type Arguments, fieldValues, isoDate, packId, readArguments } from "../arguments.ts";
import { CommandError, type Console, EXIT, remark, tell } from "../console.ts";
import { reportFiles, writeResult } from "../files.ts";
import { openReport } from "../open.ts";
import { outlineSource } from "../outline-source.ts";

const FORMATS = ["text", "json", "html", "xlsx"] as const;
type Format = (typeof FORMATS)[number];

const OPTIONS = {
  outline: { type: "string" },
  format: { type: "string" },
  output: { type: "string", short: "o" },
  today: { type: "string" },
  field: { type: "string", multiple: true },
  slip: { type: "string" },
  previous: { type: "string" },
  pack: { type: "string" },
} as const;

interface Request extends CheckRequest {
  readonly format: Format;
  readonly output: string | undefined;
  readonly previous: ReportDocument | null;
  /** Where the slip goes, if one is wanted. */
  readonly slip: string | undefined;
  /** Id of the format pack to hold all reports to. */
  readonly pack: string | undefined;
}

export async function check(args: readonly string[], console: Console): Promise<number> {
  const given = readArguments(args, OPTIONS);
  if (given.files.length === 0) throw new CommandError(`${usage.noFile} ${usage.seeHelp}`);
  const request = await readRequest(given, console);
  const names = await reportFiles(given.files, console);
  if (request.previous !== null && names.length > 1) throw new CommandError(usage.previousOfOne);
  const reports =
    request.slip === undefined
      ? await checkAll(names, request, console)
      : [await checkWithSlip(names, request, request.slip, console)];
  const result = await formatted(reports, request);
  if (request.output === undefined) console.out(String(result));
  else await writeResult(request.output, result, console);
  return exitStatus(reports);
}

async function readRequest(given: Arguments, console: Console): Promise<Request> {
  const format = given.value("format") ?? "text";
  if (!isFormat(format)) throw new CommandError(usage.badFormat(format));
  const output = given.value("output");
  if (format === "xlsx" && output === undefined) throw new CommandError(usage.xlsxNeedsOutput);
  const name = given.value("outline");
  const previous = given.value("previous");
  return {
    outline: name === undefined ? null : await outlineSource(name, console),
    fields: fieldValues(given.values("field")),
    today: isoDate(given.value("today") ?? console.today),
    format,
    output,
    previous: previous === undefined ? null : (await openReport(previous, console)).document,
    slip: slipFile(given.value("slip")),
    pack: packId(given.value("pack")),
  };
}

async function checkAll(
  names: readonly string[],
  request: Request,
  console: Console,
): Promise<readonly CheckedReport[]> {
  const reports: CheckedReport[] = [];
  for (const [index, name] of names.entries()) {
    if (names.length > 1) tell(console, progress.checking(index + 1, names.length, name));
    reports.push(await checkOne(name, request, console));
  }
  if (names.length > 1) {
    const ready = reports.filter((report) => isRead(report) && report.checked.verdict === "ready").length;
    const unread = reports.filter((report) => !isRead(report)).length;
    remark(console, progress.finished(names.length, ready, names.length - ready - unread, unread));
  }
  return reports;
}

async function checkOne(name: string, request: Request, console: Console): Promise<CheckedReport> {
  try {
    return (await checkedFile(name, request, console)).report;
  } catch (fault) {
    if (!(fault instanceof CommandError)) throw fault;
    remark(console, fault.message);
    return { file: name, fault: fault.message };
  }
}

async function checkedFile(name: string, request: Request, console: Console): Promise<Omit<SlipSource, "time">> {
  const { previous, pack } = request;
  const { document } = await openReport(name, console);
  if (previous !== null && fingerprint(previous).code === fingerprint(document).code)
    throw new CommandError(files.fault(name, usage.samePrevious));
  const kept = reportOptions(document, request);
  const options = pack === undefined ? kept : { ...kept, pack };
  const { outline, issued, fields, today } = options;
  const report = { file: name, outline, checked: checkDocument(document, { ...options, previous }) };
  return { report, document, issued, fields, date: today };
}

async function checkWithSlip(
  [name, ...others]: readonly string[],
  request: Request,
  slip: string,
  console: Console,
): Promise<CheckedReport> {
  if (name === undefined || others.length > 0) throw new CommandError(usage.slipOfOne);
  const source = await checkedFile(name, request, console);
  // With a date of somebody's choice the time of day would be of another day.
  const { writeSlip } = await import(/* webpackChunkName: "slip" */ "../slip.ts");
  await writeSlip(slip, { ...source, time: request.today === console.today ? console.time : null }, console);
  return source.report;
}

async function formatted(reports: readonly CheckedReport[], request: Request): Promise<string | Uint8Array> {
  switch (request.format) {
    case "text":
      return textOutput(reports);
    case "json":
      return jsonOutput(reports);
    case "html":
      return htmlOutput(reports, request.today);
    case "xlsx":
      // Loaded only when asked for: every other check starts faster without it.
      return (await import(/* webpackChunkName: "xlsx" */ "../xlsx.ts")).xlsxBytes(workbook(reports));
  }
}

function exitStatus(reports: readonly CheckedReport[]): number {
  if (reports.some((report) => !isRead(report))) return EXIT.wrongUse;
  return reports.some((report) => isRead(report) && report.checked.counts.error > 0) ? EXIT.findings : EXIT.done;
}

function slipFile(name: string | undefined): string | undefined {
  if (name !== undefined && !/\.(docx|html?)$/i.test(name)) throw new CommandError(usage.badSlip(name));
  return name;
}

function isFormat(value: string): value is Format {
  return (FORMATS as readonly string[]).includes(value);
}
