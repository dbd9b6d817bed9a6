/** A date of the paper before what the report tells of: left from the file of another year. */
import { TO_A_CONGRESS } from "../text/term-words.ts";
import { laterCitations } from "./later-citations.ts";
import { type OwnDate, ownDate } from "./own-date.ts";
import { reportFrame } from "./report-frame.ts";
import { reportTime } from "./report-time.ts";
import { reportedYear, yearsNamed } from "./reported-year.ts";
import type { CheckContext } from "./rule.ts";

export interface EarlyDate {
  readonly own: OwnDate;
  readonly before: "year" | "term" | "documents";
  readonly what: string;
}

/**
 * What the paper is dated before, though it tells of it: the year it reports on, its term, or two and more of the documents
 * it cites. Null for a date that may be right, for none, and for a report to a congress, which is written before its term.
 */
export function earlyDate(context: CheckContext): EarlyDate | null {
  const { document, headings, term, folded } = context;
  const frame = reportFrame(document, headings, folded);
  const own = ownDate(document, frame.letterhead);
  if (own === null) return null;
  const reported = reportedYear(yearsNamed(frame, context));
  if (reported !== null && own.year < reported) return { own, before: "year", what: `${reported}` };
  const isToCongress = TO_A_CONGRESS.test(frame.title.map(folded).join(" "));
  if (term !== null && own.year < term.from && !isToCongress && reportTime(context).review === "half") {
    return { own, before: "term", what: `${term.from} - ${term.to}` };
  }
  const later = new Map([...laterCitations(context, own)].map(({ citation }) => [citation.key, citation]));
  const [first, second] = later.values();
  if (first === undefined || second === undefined) return null;
  return { own, before: "documents", what: `${first.raw}, ${second.raw}` };
}
