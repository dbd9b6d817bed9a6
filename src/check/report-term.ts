/** The term a report is about. */
import type { ReportDocument } from "../document/document.ts";
import type { Heading } from "../match/match.ts";
import type { FieldValues, Outline, Term } from "../outline/outline.ts";
import { termsIn } from "../text/terms.ts";
import { reportFrame } from "./report-frame.ts";

/** From the field values, else from the report's own title («… nhiệm kỳ 2020 - 2025»), else the outline's; else null. */
export function reportTerm(
  document: ReportDocument,
  headings: readonly Heading[],
  folded: (paragraph: number) => string,
  fields: FieldValues,
  outline: Outline | null,
): Term | null {
  const { title } = reportFrame(document, headings, folded);
  const titled = title.map((index) => document.paragraphs[index]?.text ?? "").join(" ");
  return firstTerm(fields.term ?? "") ?? firstTerm(titled) ?? outline?.term ?? null;
}

function firstTerm(text: string): Term | null {
  const terms = termsIn(text);
  const found = terms.find(({ named }) => named) ?? terms[0];
  return found === undefined ? null : { from: found.from, to: found.to };
}
