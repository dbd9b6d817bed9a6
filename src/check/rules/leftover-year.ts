/**
 * A year left from last year's file: in the title, the opening or closing sentence, or the heading of a chapter, against
 * the years all the others name («Tổng kết năm 2026, phương hướng, nhiệm vụ năm 2028»); a plan for years that are over
 * («phương hướng giai đoạn 2018 - 2020»); a date of the paper before the time it reports on, or before two and more of
 * the documents it cites.
 *
 * Silent for reports of several years, half-years and months, where the lines do not plainly agree on a year, for years
 * later than the report's own, for comparisons («so với năm 2026») and what was wanting the year before («khắc phục hạn
 * chế năm 2026»), for political reports, which are dated before their term, and everywhere in running text.
 *
 * Warning: which of the years is wrong only the writer knows.
 */
import type { Term } from "../../outline/outline.ts";
import { fold } from "../../text/fold.ts";
import { headsPlan } from "../../text/target-headings.ts";
import { termsIn } from "../../text/terms.ts";
import { type EarlyDate, earlyDate } from "../early-date.ts";
import { ownDate } from "../own-date.ts";
import { reportFrame } from "../report-frame.ts";
import { type NamedYear, reportedYear, yearsNamed } from "../reported-year.ts";
import { type CheckContext, type Observation, rule } from "../rule.ts";

export type LeftoverYear =
  | { readonly about: "year"; readonly year: number; readonly fits: number; readonly where: NamedYear["where"] }
  /** A plan for years before that of the report. */
  | { readonly about: "plan"; readonly span: Term; readonly reported: number }
  /** The paper is dated before this year, this term, or these documents. */
  | {
      readonly about: "date";
      readonly date: string;
      readonly before: EarlyDate["before"];
      readonly what: string;
    };

export const leftoverYear = rule({
  id: "leftover-year",
  severity: "warning",
  group: "leftover",
  *check(context): Generator<Observation<LeftoverYear>> {
    const { document, headings, folded } = context;
    const frame = reportFrame(document, headings, folded);
    const named = yearsNamed(frame, context);
    const reported = reportedYear(named);
    if (reported !== null) yield* otherYears(named, reported);
    const early = earlyDate(context);
    if (early === null) {
      yield* pastPlans(ownDate(document, frame.letterhead)?.year ?? null, context);
      return;
    }
    const { own, before, what } = early;
    yield { paragraph: own.paragraph, excerpt: own.raw, data: { about: "date", date: own.raw, before, what } };
  },
});

function* otherYears(named: readonly NamedYear[], reported: number): Generator<Observation<LeftoverYear>> {
  for (const reading of named) {
    const { paragraph, where, year, raw, looks } = reading;
    if (reading.reported >= reported || reading.reported < reported - FURTHEST) continue;
    const fits = looks === "back" ? reported : reported + 1;
    yield { paragraph, excerpt: raw, data: { about: "year", year, fits, where } };
  }
}

/** Older years than these are no leftovers of the last few files. */
const FURTHEST = 6;

/** Headings of the outer levels that plan for years all gone when the report was written. */
function* pastPlans(
  written: number | null,
  { document, headings, term }: CheckContext,
): Generator<Observation<LeftoverYear>> {
  if (written === null) return;
  for (const { level, paragraph, lastParagraph, title } of headings) {
    if (level > 1 || !headsPlan(fold(title))) continue;
    for (let line = paragraph; line <= lastParagraph; line++) {
      const spans = termsIn(document.paragraphs[line]?.text ?? "");
      // A term named as such is leftover-term's, where the report's own is known.
      const past = spans.find(({ to, named }) => to < written && !(named && term !== null));
      if (past === undefined || spans.some(({ to }) => to >= written)) continue;
      const { from, to, raw } = past;
      yield { paragraph: line, excerpt: raw, data: { about: "plan", span: { from, to }, reported: written } };
    }
  }
}
