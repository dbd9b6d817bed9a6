/** Documents that a report cites although they are dated after it. */
import { type Citation, citationsIn } from "../text/citations.ts";
import type { OwnDate } from "./own-date.ts";
import { type Passage, passagesOf } from "./passages.ts";
import type { CheckContext } from "./rule.ts";

export interface LaterCitation {
  readonly passage: Passage;
  readonly citation: Citation & { readonly date: NonNullable<Citation["date"]> };
}

/** In the order of the report; nothing where its day is not known. */
export function* laterCitations({ document }: CheckContext, own: OwnDate): Generator<LaterCitation> {
  if (own.day === null) return;
  const written = dayNumber({ ...own, day: own.day });
  for (const passage of passagesOf(document)) {
    for (const { date, ...citation } of citationsIn(passage.text)) {
      if (date !== null && dayNumber(date) > written) yield { passage, citation: { ...citation, date } };
    }
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
