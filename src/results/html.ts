/** Check results as one page that a secretary can open and print. */
import type { Severity } from "../check/rule.ts";
import type { AnyFinding } from "../check/rules/index.ts";
import {
  progressWords,
  reportWords,
  severityMarks,
  tallyWords,
  UNREADABLE,
  verdictWords,
} from "../strings/vi/check-report.ts";
import { findingText, severityWords, statusText } from "../strings/vi.ts";
import { bySection, sectionHeadings } from "./by-section.ts";
import { type CheckedReport, isRead, type ReadReport } from "./checked-report.ts";
import { escapeHtml } from "./escape-html.ts";
import { formLine } from "./form-line.ts";
import { htmlPage } from "./html-page.ts";

const STYLE = `
:root { color-scheme: light; }
body { font: 15px/1.45 "Segoe UI", "Noto Sans", Arial, sans-serif; color: #1b1b1b; max-width: 60rem; margin: 2rem auto; padding: 0 1rem; }
h1 { font-size: 1.5rem; } h2 { font-size: 1.2rem; margin: 2rem 0 .2rem; } h3 { font-size: 1rem; margin: 1.2rem 0 .4rem; }
.verdict { font-weight: 700; } .ready { color: #0b6a0b; } .notReady, .unreadable { color: #a4262c; }
article { border-left: 4px solid #8a8886; padding: .1rem 0 .1rem .8rem; margin: .6rem 0; break-inside: avoid; }
article.error { border-color: #a4262c; } article.warning { border-color: #8a5a00; }
dl { margin: .2rem 0; display: grid; grid-template-columns: max-content 1fr; gap: 0 .8rem; }
dt { color: #5c5c5c; } dd { margin: 0; }
blockquote { margin: .2rem 0; color: #404040; font-style: italic; overflow-wrap: anywhere; }
table { border-collapse: collapse; width: 100%; } th, td { border: 1px solid #8a8886; padding: .25rem .5rem; text-align: left; vertical-align: top; }
section.report { break-before: page; } section.report:first-of-type { break-before: auto; }
footer { margin-top: 2rem; color: #5c5c5c; font-size: .85rem; }
@page { size: A4; margin: 20mm 15mm 20mm 30mm; }
@media print { body { margin: 0; max-width: none; font-size: 12pt; } }
`;

/** The whole page. `date` is the ISO date of the check. */
export function htmlOutput(reports: readonly CheckedReport[], date: string): string {
  return htmlPage(
    reportWords.title,
    STYLE,
    `<main>
<h1>${escapeHtml(reportWords.title)}</h1>
<p>${escapeHtml(reportWords.checkedOn(date))}</p>
${reports.length > 1 ? overview(reports) : ""}
${reports.map(reportSection).join("\n")}
</main>
<footer>${escapeHtml(reportWords.local)}</footer>`,
  );
}

function overview(reports: readonly CheckedReport[]): string {
  const { columns } = reportWords;
  const rows = reports.map((report) => {
    const cells = isRead(report)
      ? [report.file, verdictWords(report.checked.counts), tallyWords(report.checked.counts), progress(report)]
      : [report.file, UNREADABLE, report.fault, ""];
    return `<tr>${cells.map((cell) => `<td>${escapeHtml(cell)}</td>`).join("")}</tr>`;
  });
  const head = [columns.file, columns.verdict, columns.message, columns.filled];
  return `<table><thead><tr>${head.map((cell) => `<th scope="col">${escapeHtml(cell)}</th>`).join("")}</tr></thead>
<tbody>${rows.join("\n")}</tbody></table>`;
}

function reportSection(report: CheckedReport): string {
  if (!isRead(report)) {
    return `<section class="report"><h2>${escapeHtml(report.file)}</h2>
<p class="verdict unreadable">${escapeHtml(UNREADABLE)}</p><p>${escapeHtml(report.fault)}</p></section>`;
  }
  const { checked, outline } = report;
  const basis =
    outline === null ? reportWords.noOutline : `${reportWords.againstOutline(outline.title)} · ${progress(report)}`;
  const groups = bySection(report).map(
    (group) => `<h3>${escapeHtml(group.heading)}</h3>\n${group.findings.map(findingArticle).join("\n")}`,
  );
  return `<section class="report"><h2>${escapeHtml(report.file)}</h2>
<p class="verdict ${checked.verdict}">${escapeHtml(verdictWords(checked.counts))}</p>
<p>${escapeHtml(tallyWords(checked.counts))}</p>
<p>${escapeHtml(basis)}</p>
<p>${escapeHtml(formLine(report))}</p>
${groups.length === 0 ? `<p>${escapeHtml(reportWords.nothingFound)}</p>` : groups.join("\n")}
${ignoredList(report)}
${outline === null ? "" : statusTable(report)}
</section>`;
}

/** What the drafter decided to leave, each with the reason. */
function ignoredList({ checked: { ignored } }: ReadReport): string {
  if (ignored.length === 0) return "";
  const articles = ignored.map(({ finding, ignore: { reason, date } }) =>
    article("ignored", findingText(finding).message, finding.place?.text ?? "", [
      [reportWords.reasonGiven, reportWords.decided(reason, date)],
    ]),
  );
  return `<h3>${escapeHtml(reportWords.ignored(ignored.length))}</h3>\n${articles.join("\n")}`;
}

function findingArticle(finding: AnyFinding): string {
  const words = findingText(finding);
  const rows = [
    [reportWords.need, words.need],
    [reportWords.have, words.have],
    [reportWords.how, words.how],
  ] as const;
  return article(finding.severity, words.message, finding.place?.text ?? "", rows);
}

/** One finding with its place quoted and what is said of it by name; empty texts are left out. */
function article(
  kind: Severity | "ignored",
  message: string,
  place: string,
  rows: readonly (readonly [label: string, text: string])[],
): string {
  const level =
    kind === "ignored" ? "" : `<strong>${severityMarks[kind]} ${escapeHtml(severityWords[kind])}.</strong> `;
  const quote = place === "" ? "" : `<blockquote>${escapeHtml(place)}</blockquote>`;
  const said = rows.filter(([, text]) => text !== "");
  return `<article class="${kind}">${level}${escapeHtml(message)}
${quote}<dl>${said.map(([label, text]) => `<dt>${escapeHtml(label)}</dt><dd>${escapeHtml(text)}</dd>`).join("")}</dl></article>`;
}

function statusTable({ checked, outline }: ReadReport): string {
  const headings = sectionHeadings(outline?.sections ?? []);
  const rows = [...checked.sections.values()]
    .filter(({ wantsText, status }) => wantsText || status === "missing")
    .map(
      ({ section, status, declared }) =>
        `<tr><td>${escapeHtml(headings.get(section) ?? "")}</td><td>${escapeHtml(statusText(status, declared))}</td></tr>`,
    );
  return `<h3>${escapeHtml(reportWords.sections)}</h3><table><tbody>${rows.join("\n")}</tbody></table>`;
}

function progress({ checked }: ReadReport): string {
  return progressWords(checked.counts);
}
