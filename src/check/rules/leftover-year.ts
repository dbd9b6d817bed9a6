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
import { ownReportAt, reportYearsIn, type YearReading } from "../../text/report-years.ts";
import { headsPlan } from "../../text/target-headings.ts";
import { TO_A_CONGRESS } from "../../text/term-words.ts";
import { termsIn } from "../../text/terms.ts";
import { laterCitations } from "../later-citations.ts";
import { type OwnDate, ownDate } from "../own-date.ts";
import { type ReportFrame, reportFrame } from "../report-frame.ts";
import { reportTime } from "../report-time.ts";
import { type CheckContext, type Observation, rule } from "../rule.ts";

type Where = "title" | "opening" | "heading" | "closing";

export type LeftoverYear =
  | { readonly about: "year"; readonly year: number; readonly fits: number; readonly where: Where }
  /** A plan for years before that of the report. */
  | { readonly about: "plan"; readonly span: Term; readonly reported: number }
  /** The paper is dated before this year, this term, or these documents. */
  | {
      readonly about: "date";
      readonly date: string;
      readonly before: "year" | "term" | "documents";
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
    const own = ownDate(document, frame.letterhead);
    if (own === null) return;
    const early = earlyDate(own, reported, frame, context);
    if (early !== null) {
      yield { paragraph: own.paragraph, excerpt: own.raw, data: { about: "date", date: own.raw, ...early } };
    } else yield* pastPlans(own.year, context);
  },
});

interface NamedYear extends YearReading {
  readonly paragraph: number;
  readonly where: Where;
  /** The year reported on, by this reading: the one before a plan's. */
  readonly reported: number;
}

function yearsNamed(frame: ReportFrame, { document, headings }: CheckContext): readonly NamedYear[] {
  const text = (index: number): string => document.paragraphs[index]?.text ?? "";
  const years = (paragraph: number, where: Where, from = 0): readonly NamedYear[] =>
    reportYearsIn(text(paragraph).slice(from)).map((reading) => ({
      ...reading,
      paragraph,
      where,
      reported: reading.looks === "back" ? reading.year : reading.year - 1,
    }));
  return [
    ...frame.title.flatMap((paragraph) => years(paragraph, "title")),
    ...frame.opening.flatMap((paragraph) => {
      const at = ownReportAt(text(paragraph));
      return at === -1 ? [] : years(paragraph, "opening", at);
    }),
    ...headings.flatMap(({ level, paragraph }) => (level <= 1 ? years(paragraph, "heading") : [])),
    ...frame.closing.flatMap((paragraph) => years(paragraph, "closing")),
  ];
}

/** The year that most lines speak of, two thirds or more of them; null for a report whose title names no year. */
function reportedYear(named: readonly NamedYear[]): number | null {
  if (!named.some(({ where }) => where === "title")) return null;
  const count = (year: number): number => named.filter(({ reported }) => reported === year).length;
  const [most] = [...new Set(named.map(({ reported }) => reported))].sort((a, b) => count(b) - count(a));
  return most !== undefined && count(most) >= MOST && count(most) * 3 >= named.length * 2 ? most : null;
}

/** So many lines at least must agree. */
const MOST = 3;

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

type Early = Pick<Extract<LeftoverYear, { about: "date" }>, "before" | "what">;

/** What the paper is dated before, though it tells of it. */
function earlyDate(own: OwnDate, reported: number | null, { title }: ReportFrame, context: CheckContext): Early | null {
  if (reported !== null && own.year < reported) return { before: "year", what: `${reported}` };
  const { term, folded } = context;
  const isToCongress = TO_A_CONGRESS.test(title.map(folded).join(" "));
  if (term !== null && own.year < term.from && !isToCongress && isReview(context)) {
    return { before: "term", what: `${term.from} - ${term.to}` };
  }
  const later = new Map([...laterCitations(context, own)].map(({ citation }) => [citation.key, citation]));
  const [first, second] = [...later.values()];
  return first === undefined || second === undefined
    ? null
    : { before: "documents", what: `${first.raw}, ${second.raw}` };
}

function isReview(context: CheckContext): boolean {
  return reportTime(context).review === "half";
}

/** Headings of the outer levels that plan for years all gone when the report was written. */
function* pastPlans(written: number, { document, headings }: CheckContext): Generator<Observation<LeftoverYear>> {
  for (const { level, paragraph, lastParagraph, title } of headings) {
    if (level > 1 || !headsPlan(fold(title))) continue;
    for (let line = paragraph; line <= lastParagraph; line++) {
      const spans = termsIn(document.paragraphs[line]?.text ?? "");
      const past = spans.find(({ to }) => to < written);
      if (past === undefined || spans.some(({ to }) => to >= written)) continue;
      const { from, to, raw } = past;
      yield { paragraph: line, excerpt: raw, data: { about: "plan", span: { from, to }, reported: written } };
    }
  }
}
