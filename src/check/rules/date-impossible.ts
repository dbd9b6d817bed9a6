/**
 * A date that no calendar has: «ngày 31/02/2027», «ngày 32 tháng 5», «tháng 13 năm 2026», «29/02/2027» of a year without
 * that day. Told wherever it stands, notes and the head of the paper included; one date, one finding.
 *
 * Silent on what merely looks like a date (text/impossible-dates.ts): fractions, numbers of documents, the lunar calendar.
 *
 * About substance, so a warning: what the date should be only the writer knows.
 */
import { impossibleDatesIn } from "../../text/impossible-dates.ts";
import { passagesOf, placeOf } from "../passages.ts";
import { rule } from "../rule.ts";

export interface DateImpossible {
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
  *check({ document }) {
    for (const passage of passagesOf(document)) {
      for (const { raw, month, year, days } of impossibleDatesIn(passage.text)) {
        const data: DateImpossible = { date: raw, month, year, days };
        yield { ...placeOf(passage, raw), data };
      }
    }
  },
});
