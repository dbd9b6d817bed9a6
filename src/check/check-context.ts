/** What the rules are given, made once for each check. */
import type { ReportDocument } from "../document/document.ts";
import { foldedParagraphs } from "../document/folded-paragraphs.ts";
import { align } from "../match/align.ts";
import { headings as headingsOf } from "../match/headings.ts";
import type { Link } from "../match/match.ts";
import type { FieldValues, Outline } from "../outline/outline.ts";
import { reportTerm } from "./report-term.ts";
import type { CheckContext } from "./rule.ts";
import { sectionReadings } from "./section-reading.ts";

export function checkContext(
  document: ReportDocument,
  outline: Outline | null,
  fields: FieldValues,
  links: readonly Link[],
  today: string,
): CheckContext {
  const match = outline === null ? null : align(outline, document, links);
  const headings = match?.headings ?? headingsOf(document);
  const folded = foldedParagraphs(document);
  const term = reportTerm(document, headings, folded, fields, outline);
  const context = { document, outline, match, headings, fields, term, today, folded };
  return { ...context, sections: sectionReadings(context) };
}
