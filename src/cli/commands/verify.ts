/** `decuong verify`: whether a report is the one its slip was made for, and what changed since. */
import { readDocument } from "../../document/read.ts";
import { FileFault } from "../../ooxml/fault.ts";
import { type CheckedText, compareWithSlip, isUnrelated, type SlipComparison } from "../../results/slip/comparison.ts";
import { type SlipReading, slipOfCode, slipOfDocument, slipOfPage } from "../../results/slip/slip-data.ts";
import { files, usage } from "../../strings/vi/command-line.ts";
import { fileFaults } from "../../strings/vi/file-faults.ts";
import { changeWords, comparisonWords } from "../../strings/vi/slip.ts";
import { readArguments } from "../arguments.ts";
import { CommandError, type Console, EXIT } from "../console.ts";
import { decoded, fileBytes } from "../files.ts";
import { openReport, packageOf } from "../open.ts";
import { onlyFile } from "./read.ts";

const OPTIONS = { slip: { type: "string" }, code: { type: "string" }, json: { type: "boolean" } } as const;

export async function verify(args: readonly string[], console: Console): Promise<number> {
  const given = readArguments(args, OPTIONS);
  const file = onlyFile(given);
  const [slip, code] = [given.value("slip"), given.value("code")];
  if ((slip === undefined) === (code === undefined)) throw new CommandError(`${usage.slipOrCode} ${usage.seeHelp}`);
  const checked = code === undefined ? await slipFile(slip ?? "", console) : typedCode(code);
  const comparison = compareWithSlip((await openReport(file, console)).document, checked);
  console.out(given.flag("json") ? comparisonJson(file, checked, comparison) : told(file, checked, comparison));
  return comparison.verdict === "same" ? EXIT.done : EXIT.findings;
}

function typedCode(code: string): CheckedText {
  const read = slipOfCode(code);
  if ("checked" in read) return read.checked;
  throw new CommandError(comparisonWords.faults.badCode(code));
}

async function slipFile(name: string, console: Console): Promise<CheckedText> {
  const read = slipOf(name, await fileBytes(name, console));
  if ("checked" in read) return read.checked;
  throw new CommandError(files.fault(name, comparisonWords.faults[read.fault]));
}

function slipOf(name: string, bytes: Uint8Array): SlipReading {
  if (/\.html?$/i.test(name)) return slipOfPage(decoded(bytes));
  try {
    return slipOfDocument(readDocument(packageOf(bytes)).document);
  } catch (fault) {
    if (fault instanceof FileFault) throw new CommandError(files.fault(name, fileFaults[fault.code]));
    throw fault;
  }
}

function told(file: string, checked: CheckedText, comparison: SlipComparison): string {
  const { verdict, code, changes, kept } = comparison;
  const counts =
    verdict === "changed" ? `: ${comparisonWords.places(changes.length)}, ${comparisonWords.kept(kept)}` : "";
  return [
    file,
    `  ${comparisonWords.verdicts[verdict]}${counts}.`,
    ...(isUnrelated(comparison) ? [`  ${comparisonWords.unrelated}`] : []),
    `  ${comparisonWords.codeNow(code)}`,
    `  ${comparisonWords.codeOnSlip(checked.code)}`,
    `  ${comparisonWords.signed}`,
    ...changes.map((change) => `    ${changeWords(change)}`),
    "",
  ].join("\n");
}

function comparisonJson(file: string, checked: CheckedText, comparison: SlipComparison): string {
  const { verdict, code, changes, kept } = comparison;
  const json = {
    file,
    verdict,
    code,
    slip: checked.code,
    kept,
    changes: changes.map(({ kind, line, behind }) => ({
      kind,
      paragraph: line?.paragraph ?? null,
      story: line?.story ?? null,
      text: line?.text ?? null,
      behind: behind?.paragraph ?? null,
    })),
  };
  return `${JSON.stringify(json, null, 2)}\n`;
}
