/** Findings for a terminal: verdict first, then by section of the outline, each with need, have and how. */

import { progressWords, reportWords, severityMarks, tallyWords, verdictWords } from "../strings/vi/check-report.ts";
import { findingText } from "../strings/vi.ts";
import { bySection } from "./by-section.ts";
import { type CheckedReport, isRead, type ReadReport } from "./checked-report.ts";
import { formLine } from "./form-line.ts";

const EXCERPT = 90;

export function textOutput(reports: readonly CheckedReport[]): string {
  return reports.map((report) => (isRead(report) ? readReport(report) : `${report.fault}\n`)).join("\n");
}

function readReport(report: ReadReport): string {
  const { checked, outline } = report;
  const lines = [report.file, `  ${verdict(report)}`];
  if (outline === null) lines.push(`  ${reportWords.noOutline}`);
  else lines.push(`  ${reportWords.againstOutline(outline.title)} · ${progressWords(checked.counts)}`);
  lines.push(`  ${formLine(report)}`);
  const { findings } = checked;
  const first =
    findings.find(({ severity }) => severity === "error") ??
    findings.find(({ severity }) => severity === "warning") ??
    findings[0];
  if (first !== undefined) lines.push(`  ${reportWords.nextStep(findingText(first).message)}`);
  for (const group of bySection(report)) {
    lines.push("", `  ${group.heading}`);
    for (const finding of group.findings) lines.push(...findingLines(finding));
  }
  lines.push(...ignoredLines(report));
  return `${lines.join("\n")}\n`;
}

/** What the drafter decided to leave, each with the reason. */
function ignoredLines({ checked: { ignored } }: ReadReport): string[] {
  if (ignored.length === 0) return [];
  const told = ignored.flatMap(({ finding, ignore: { reason, date } }) => [
    `    - ${findingText(finding).message}`,
    ...(finding.place === null ? [] : [`        ${place(finding.place)}`]),
    `        ${reportWords.reasonGiven}: ${reportWords.decided(reason, date)}`,
  ]);
  return ["", `  ${reportWords.ignored(ignored.length)}`, ...told];
}

function verdict({ checked }: ReadReport): string {
  return `${verdictWords(checked.counts)} (${tallyWords(checked.counts)})`;
}

function findingLines(finding: ReadReport["checked"]["findings"][number]): string[] {
  const words = findingText(finding);
  const lines = [`    ${severityMarks[finding.severity]} ${words.message}`];
  if (finding.place !== null) lines.push(`        ${place(finding.place)}`);
  for (const [label, text] of [
    [reportWords.need, words.need],
    [reportWords.have, words.have],
    [reportWords.how, words.how],
  ] as const) {
    if (text !== "") lines.push(`        ${label}: ${text}`);
  }
  return lines;
}

function place({ paragraph, text }: { readonly paragraph: number | null; readonly text: string }): string {
  const plain = text.replace(/\s+/g, " ").trim();
  const excerpt = plain.length > EXCERPT ? `${plain.slice(0, EXCERPT).trimEnd()}…` : plain;
  const quoted = excerpt === "" ? "" : `«${excerpt}»`;
  return paragraph === null
    ? quoted
    : [reportWords.paragraph(paragraph), quoted].filter((piece) => piece !== "").join(": ");
}
