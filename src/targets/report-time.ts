/** How far the term had run when a report was written: what a whole-term target is to be paced against. */
import type { Term } from "../outline/outline.ts";
import type { Base, Month } from "./target.ts";

export interface ReportTime {
  readonly term: Term | null;
  /** The month the report is dated; null when neither it nor anyone says. */
  readonly date: Month | null;
  /** half: it calls itself a review of half the term; final: the term is over. */
  readonly review: "half" | "final" | "other";
  /** The one year it is about: what it reports and what it sets that against is of this year unless it says otherwise. */
  readonly year?: number;
}

/** Terms begin and end with a congress, most often in the middle of a year. */
const CONGRESS_MONTH = 7;

/**
 * The share of the term elapsed, 0-1; null when term or date is unknown. A review of half a term is paced against half of
 * it, even where it is written some months later: that is what «nửa nhiệm kỳ» in its own words means.
 */
export function elapsedShare({ term, date, review }: ReportTime): number | null {
  if (review === "final") return 1;
  const dated = term === null || date === null ? null : sharePassed(term, date);
  if (review === "half") return dated === null || dated <= 0 ? 0.5 : Math.min(0.5, dated);
  return dated;
}

function sharePassed({ from, to }: Term, { year, month }: Month): number {
  const months = (year - from) * 12 + (month - CONGRESS_MONTH);
  return Math.min(1, Math.max(0, months / ((to - from) * 12)));
}

/** The years elapsed of the term; null when that is not known. */
export function elapsedYears(time: ReportTime): number | null {
  const share = elapsedShare(time);
  return share === null || time.term === null ? null : share * (time.term.to - time.term.from);
}

/** Whether a target is set for a year that was not over when the report was written. */
export function isStillDue(base: Base | null, { date }: ReportTime): boolean {
  if (base?.kind !== "byYear") return false;
  return date === null || base.year > date.year || (base.year === date.year && date.month < LAST_MONTHS);
}

/** Reports of a year are written when it nears its end. */
const LAST_MONTHS = 10;
