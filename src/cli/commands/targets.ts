/** `decuong targets`: the chỉ tiêu of one report or many, each with its result; a bad file is told and the rest go on. */
import { check } from "../../check/check.ts";
import { keptDecisions } from "../../check/kept-decisions.ts";
import { filledOutline } from "../../outline/fields.ts";
import { stateOf } from "../../outline/kept-state.ts";
import { areRead, type TargetReport } from "../../results/target-report.ts";
import { targetsJson, targetsText } from "../../results/target-text.ts";
import { targetWorkbook } from "../../results/target-workbook.ts";
import { progress, usage } from "../../strings/vi/command-line.ts";
import { isoDate, readArguments } from "../arguments.ts";
import { CommandError, type Console, EXIT, remark, tell } from "../console.ts";
import { reportFiles, writeResult } from "../files.ts";
import { openReport } from "../open.ts";

const OPTIONS = {
  json: { type: "boolean" },
  output: { type: "string", short: "o" },
  today: { type: "string" },
} as const;

export async function targets(args: readonly string[], console: Console): Promise<number> {
  const given = readArguments(args, OPTIONS);
  if (given.files.length === 0) throw new CommandError(`${usage.noFile} ${usage.seeHelp}`);
  const output = given.value("output");
  if (given.flag("json") && output !== undefined) throw new CommandError(usage.jsonOrWorkbook);
  if (output !== undefined && !/\.xlsx$/iu.test(output)) throw new CommandError(usage.notXlsx(output));
  const today = isoDate(given.value("today") ?? console.today);
  const reports: TargetReport[] = [];
  const names = await reportFiles(given.files, console);
  for (const [index, name] of names.entries()) {
    if (names.length > 1) tell(console, progress.reading(index + 1, names.length, name));
    reports.push(await targetsOf(name, today, console));
  }
  if (names.length > 1 && console.interactive) remark(console, "");
  if (output === undefined) console.out(given.flag("json") ? targetsJson(reports) : targetsText(reports));
  else {
    const { xlsxBytes } = await import(/* webpackChunkName: "xlsx" */ "../xlsx.ts");
    await writeResult(output, await xlsxBytes(targetWorkbook(reports)), console);
  }
  return reports.every(areRead) ? EXIT.done : EXIT.wrongUse;
}

async function targetsOf(name: string, today: string, console: Console): Promise<TargetReport> {
  try {
    const { document } = await openReport(name, console);
    const state = stateOf(document);
    const { fields } = state;
    const outline = state.outline === null ? null : filledOutline(state.outline, fields);
    const checked = check(document, { ...keptDecisions(state), outline, fields, today, rules: [] });
    return { file: name, unit: fields.unit ?? "", results: checked.targets };
  } catch (fault) {
    if (!(fault instanceof CommandError)) throw fault;
    remark(console, fault.message);
    return { file: name, fault: fault.message };
  }
}
