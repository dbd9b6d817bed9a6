/** The term a report is about. */
import type { ReportDocument } from "../document/document.ts";
import type { Heading } from "../match/match.ts";
import type { FieldValues, Outline, Term } from "../outline/outline.ts";
import { fold } from "../text/fold.ts";
import { TO_A_CONGRESS } from "../text/term-words.ts";
import { termsIn } from "../text/terms.ts";
import { ownDate } from "./own-date.ts";
import { reportFrame } from "./report-frame.ts";

/**
 * From the field values, else from the report's own title («… nhiệm kỳ 2020 - 2025»), else the outline's; else null. A
 * report to a congress is titled with the term to come: where its headings name the one before, that is the report's.
 * A title left from last term's file is known by the date of the report and by all that names the term around its body.
 */
export function reportTerm(
  document: ReportDocument,
  headings: readonly Heading[],
  folded: (paragraph: number) => string,
  fields: FieldValues,
  outline: Outline | null,
): Term | null {
  const given = firstTerm(fields.term ?? "");
  if (given !== null) return given;
  const frame = reportFrame(document, headings, folded);
  const text = (index: number): string => document.paragraphs[index]?.text ?? "";
  const titled = frame.title.map(text).join(" ");
  const named = firstTerm(titled);
  if (named === null) return outline?.term ?? null;
  if (isOfCongress(titled)) return termBefore(named, headings) ?? named;
  const dated = ownDate(document, frame.letterhead)?.year ?? null;
  if (termsIn(titled).length > 1 || dated === null || holds(named, dated)) return named;
  const framing = termsOf([...frame.opening, ...frame.closing].map(text));
  const heading = termsOf(headings.map(({ title }) => title));
  return saidThroughout(framing, heading, dated) ?? named;
}

/**
 * The term that the sentences around the body name, and the headings too, where a title says another: one term and no
 * other, twice or more, and the report is dated in it.
 */
function saidThroughout(framing: readonly Term[], headings: readonly Term[], dated: number): Term | null {
  const [first] = framing;
  const all = [...framing, ...headings];
  if (first === undefined || all.length < 2 || !holds(first, dated)) return null;
  return all.every(({ from, to }) => from === first.from && to === first.to) ? first : null;
}

function termsOf(texts: readonly string[]): readonly Term[] {
  return texts.flatMap((text) => termsIn(text).flatMap(({ named, from, to }) => (named ? [{ from, to }] : [])));
}

function holds({ from, to }: Term, year: number): boolean {
  return from <= year && year <= to;
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
