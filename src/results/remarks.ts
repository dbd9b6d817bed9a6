/** The findings of a check as remarks for the margin: for colleagues who read the report without this tool. */
import type { Checked } from "../check/check.ts";
import type { AnyFinding } from "../check/rules/index.ts";
import type { ReportDocument } from "../document/document.ts";
import type { Remark } from "../document/host.ts";
import { reportWords } from "../strings/vi/check-report.ts";
import { findingText, severityWords } from "../strings/vi.ts";
import { OWN_REMARK } from "../text/own-remark.ts";

/**
 * One remark a finding, in the order of the findings; what is said of our own remarks is left out. A finding that is
 * nowhere stands at the section it should follow, else at the first line of the text; a document without text has none.
 */
export function remarksOf({ findings, match }: Checked, { paragraphs }: ReportDocument): readonly Remark[] {
  const first = paragraphs.find(({ text }) => text.trim() !== "")?.index;
  const headings = new Map(match?.sections.map(({ section, heading }) => [section.id, heading?.paragraph]));
  const placeOf = (finding: AnyFinding): number | undefined => {
    if (finding.place?.paragraph != null) return finding.place.paragraph;
    const follows = finding.rule === "section-missing" ? finding.data.after?.id : finding.section;
    return headings.get(follows ?? "") ?? first;
  };
  return findings.flatMap((finding): Remark[] => {
    if (finding.rule === "comments" && "own" in finding.data) return [];
    const place = paragraphs[placeOf(finding) ?? -1];
    return place === undefined ? [] : [{ place: { paragraph: place.index, text: place.text }, text: words(finding) }];
  });
}

/** «[…] Lỗi: Còn chỗ trống «……». Cách sửa: …» */
function words(finding: AnyFinding): string {
  const { message, have, how } = findingText(finding);
  const more = how === "" ? have : `${reportWords.how}: ${how}`;
  return `${OWN_REMARK} ${severityWords[finding.severity]}: ${message} ${more}`.trim();
}
