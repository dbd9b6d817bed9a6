/** Check results as the JSON of contract.md; other programs rely on its shape. */
import type { Ignored } from "../check/ignores.ts";
import type { AnyFinding } from "../check/rules/index.ts";
import type { SectionMatch } from "../match/match.ts";
import { findingText } from "../strings/vi.ts";
import { type CheckedReport, isRead, type ReadReport } from "./checked-report.ts";
import { targetJson } from "./target-json.ts";

export function jsonOutput(reports: readonly CheckedReport[]): string {
  return `${JSON.stringify(reports.map(reportJson), null, 2)}\n`;
}

function reportJson(report: CheckedReport): unknown {
  if (!isRead(report)) {
    return {
      file: report.file,
      outline: null,
      verdict: "unreadable",
      sections: [],
      findings: [],
      targets: [],
      counts: { error: 0, warning: 0, note: 0, filled: 0, required: 0, declared: 0 },
      ignored: [],
      fault: report.fault,
    };
  }
  const { checked, outline } = report;
  return {
    file: report.file,
    outline: outline?.id ?? null,
    verdict: checked.verdict,
    sections: (checked.match?.sections ?? []).map((match) => sectionJson(match, report)),
    findings: checked.findings.map(findingJson),
    targets: checked.targets.map(targetJson),
    counts: checked.counts,
    ignored: checked.ignored.map(ignoredJson),
    form: { pack: checked.form.pack.id, why: checked.form.why },
  };
}

function sectionJson({ section }: SectionMatch, { checked }: ReadReport): unknown {
  const reading = checked.sections.get(section.id);
  return {
    id: section.id,
    marker: section.marker,
    title: section.title,
    status: reading?.status ?? "missing",
    paragraph: reading?.paragraph ?? null,
    text: reading?.text ?? null,
    ...(reading?.declared === undefined ? {} : { declared: reading.declared }),
  };
}

/** A finding that was decided to stay: why, when, and whether all of its kind are. */
function ignoredJson({ finding, ignore }: Ignored<AnyFinding>): unknown {
  const { reason, date } = ignore;
  return { ...findingJson(finding), ignored: { reason, date, all: ignore.finding === null } };
}

function findingJson(finding: AnyFinding): object {
  const { place } = finding;
  return {
    rule: finding.rule,
    severity: finding.severity,
    section: finding.section,
    paragraph: place?.paragraph ?? null,
    text: place?.text ?? null,
    ...(place !== null && place.story !== "main" ? { story: place.story } : {}),
    ...findingText(finding),
  };
}
