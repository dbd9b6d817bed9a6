/**
 * A date that no calendar has: «ngày 31/02/2027», «ngày 32 tháng 5», «tháng 13 năm 2026», «29/02/2027» of a year without
 * that day. Told wherever it stands, notes and the head of the paper included; one date, one finding. And a document
 * cited with a date later than the report's own, unless that one is told as too early (leftover-year).
 *
 * Silent on what merely looks like a date (text/impossible-dates.ts): fractions, numbers of documents, the lunar calendar.
 *
 * About substance, so a warning: what the date should be only the writer knows.
 */
import { impossibleDatesIn } from "../../text/impossible-dates.ts";
import { earlyDate } from "../early-date.ts";
import { laterCitations } from "../later-citations.ts";
import { ownDate } from "../own-date.ts";
import { ownNumber } from "../own-number.ts";
import { passagesOf, placeOf } from "../passages.ts";
import { reportFrame } from "../report-frame.ts";
import { type CheckContext, type Observation, rule } from "../rule.ts";

export type DateImpossible = NoSuchDate | LaterThanTheReport;

interface LaterThanTheReport {
  readonly about: "later";
  readonly number: string;
  readonly date: string;
  /** The date of the report. */
  readonly own: string;
}

interface NoSuchDate {
  readonly about: "calendar";
  /** As typed: «ngày 31/02/2027». */
  readonly date: string;
  readonly month: number;
  /** Null where the text does not say. */
  readonly year: number | null;
  /** How many days the month has at most; null where there is no such month. */
  readonly days: number | null;
}

export const dateImpossible = rule({
  id: "date-impossible",
  severity: "warning",
  group: "figures",
  *check(context): Generator<Observation<DateImpossible>> {
    for (const passage of passagesOf(context.document)) {
      for (const { raw, month, year, days } of impossibleDatesIn(passage.text)) {
        const data: DateImpossible = { about: "calendar", date: raw, month, year, days };
        yield { ...placeOf(passage, raw), data };
      }
    }
    yield* laterThanTheReport(context);
  },
});

function* laterThanTheReport(context: CheckContext): Generator<Observation<DateImpossible>> {
  const { document, headings, folded } = context;
  const { letterhead } = reportFrame(document, headings, folded);
  const own = ownDate(document, letterhead);
  if (own === null) return;
  const number = ownNumber(document, letterhead, folded);
  const isOwn = (key: string): boolean => number !== null && key === `${number.number}-${number.code}`;
  const later = [...laterCitations(context, own)].filter(({ citation }) => !isOwn(citation.key));
  const [first] = later;
  if (first === undefined || earlyDate(context) !== null) return;
  const { passage, citation, date } = first;
  const data: DateImpossible = { about: "later", number: citation.raw, date: date.raw, own: own.raw };
  yield { ...placeOf(passage, date.raw), data };
}
