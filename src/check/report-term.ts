/** The term a report is about. */
import type { ReportDocument } from "../document/document.ts";
import type { Heading } from "../match/match.ts";
import type { FieldValues, Outline, Term } from "../outline/outline.ts";
import { fold } from "../text/fold.ts";
import { TO_A_CONGRESS } from "../text/term-words.ts";
import { termsIn } from "../text/terms.ts";
import { reportFrame } from "./report-frame.ts";

/**
 * From the field values, else from the report's own title («… nhiệm kỳ 2020 - 2025»), else the outline's; else null. A
 * report to a congress is titled with the term to come: where its headings name the one before, that is the report's.
 */
export function reportTerm(
  document: ReportDocument,
  headings: readonly Heading[],
  folded: (paragraph: number) => string,
  fields: FieldValues,
  outline: Outline | null,
): Term | null {
  const { title } = reportFrame(document, headings, folded);
  const titled = title.map((index) => document.paragraphs[index]?.text ?? "").join(" ");
  const given = firstTerm(fields.term ?? "");
  if (given !== null) return given;
  const named = firstTerm(titled);
  if (named === null) return outline?.term ?? null;
  return (isOfCongress(titled) ? termBefore(named, headings) : null) ?? named;
}

/** «… trình Đại hội Đảng bộ lần thứ V, nhiệm kỳ 2027 - 2030», and no other term. */
function isOfCongress(titled: string): boolean {
  const [first, ...more] = termsIn(titled);
  return first !== undefined && more.length === 0 && TO_A_CONGRESS.test(fold(titled.slice(0, first.start)));
}

/** The term that ends where another begins, as a heading of the outer levels names it; null when none does. */
function termBefore({ from }: Term, headings: readonly Heading[]): Term | null {
  const named = headings.flatMap(({ level, title }) => (level <= 1 ? termsIn(title).filter((term) => term.named) : []));
  return yearsOf(named.find(({ to }) => to === from));
}

function firstTerm(text: string): Term | null {
  const terms = termsIn(text);
  return yearsOf(terms.find(({ named }) => named) ?? terms[0]);
}

function yearsOf(found: Term | undefined): Term | null {
  return found === undefined ? null : { from: found.from, to: found.to };
}
