/** When a report was written, and which stretch of the term it looks back on. */
import type { ReportTime } from "../targets/report-time.ts";
import type { Month } from "../targets/target.ts";
import { FINAL_TITLE, HALF_TERM_TITLE, OF_YEARS, YEAR_TITLE } from "../text/target-headings.ts";
import { ownDate } from "./own-date.ts";
import { reportFrame } from "./report-frame.ts";
import type { CheckContext } from "./rule.ts";

/** From the report's own title and place-and-date line; what they do not say from the outline and «today». */
export function reportTime(context: Omit<CheckContext, "sections" | "targets">): ReportTime {
  const { document, headings, folded, term, today, outline } = context;
  const { letterhead, title } = reportFrame(document, headings, folded);
  const titled = title.map(folded).join(" ");
  const dated = ownDate(document, letterhead);
  const date = dated === null ? monthOf(today) : { year: dated.year, month: dated.month };
  const year = OF_YEARS.test(titled) ? null : YEAR_TITLE.exec(titled);
  if (year === null) return { term, date, review: reviewOf(titled, outline?.kind ?? "other") };
  const named = Number(year[1]);
  return { term, date, review: "other", ...(isLookedBackOn(named, date) ? { year: named } : {}) };
}

function monthOf(day: string): Month | null {
  const found = /^(\d{4})-(\d\d)/u.exec(day);
  return found === null ? null : { year: Number(found[1]), month: Number(found[2]) };
}

/** Whether a report so dated can be that of a year: a title with the year of the file before is believed in nothing. */
function isLookedBackOn(year: number, date: Month | null): boolean {
  return date === null
    ? !Number.isNaN(year)
    : date.year === year || (date.year === year + 1 && date.month <= LAST_MONTH);
}

/** Till then a year is reviewed in the next. */
const LAST_MONTH = 6;

function reviewOf(title: string, kind: string): ReportTime["review"] {
  if (HALF_TERM_TITLE.test(title)) return "half";
  if (FINAL_TITLE.test(title)) return "final";
  if (kind === "midtermReview") return "half";
  return kind === "finalReview" || kind === "politicalReport" ? "final" : "other";
}
