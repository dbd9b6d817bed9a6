/** Documents that a report cites although they are dated after it. */
import type { Citation } from "../text/citations.ts";
import { citedPassages, type Mention } from "./cited-passages.ts";
import type { OwnDate } from "./own-date.ts";
import type { CheckContext } from "./rule.ts";

export interface LaterCitation extends Mention {
  readonly date: NonNullable<Citation["date"]>;
}

/** In the order of the report; nothing where its day is not known. */
export function* laterCitations({ document }: CheckContext, own: OwnDate): Generator<LaterCitation> {
  if (own.day === null) return;
  const written = dayNumber({ ...own, day: own.day });
  for (const mention of citedPassages(document)) {
    const { date } = mention.citation;
    if (date !== null && dayNumber(date) > written) yield { ...mention, date };
  }
}

function dayNumber({
  year,
  month,
  day,
}: {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}): number {
  return (year * 12 + month) * 31 + day;
}
