/** The date of a report, in the line of place and date of its letterhead. */
import type { ReportDocument } from "../document/document.ts";
import { datesIn } from "../text/dates.ts";

export interface OwnDate {
  readonly year: number;
  readonly month: number;
  /** Null where the line names the month alone. */
  readonly day: number | null;
  readonly raw: string;
  readonly paragraph: number;
}

/** «Thanh Hoá, ngày 06 tháng 7 năm 2023» among the lines of a letterhead; null where there is none or it is left blank. */
export function ownDate({ paragraphs }: ReportDocument, letterhead: readonly number[]): OwnDate | null {
  for (const paragraph of letterhead) {
    const line = paragraphs[paragraph]?.text ?? "";
    const [date] = datesIn(line);
    if (date === undefined || date.blank === true || date.year === null || date.month === null) continue;
    const { year, month, day, raw } = date;
    if (/,\s*$/u.test(line.slice(0, date.start))) return { year, month, day, raw, paragraph };
  }
  return null;
}
