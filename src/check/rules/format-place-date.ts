/**
 * The date of the paper lacks the zero that stands before days 1-9 and before months 1 and 2.
 *
 * Silent for a date left open, which leftover-blank tells.
 *
 * Note, and no fix: figures are the writer's.
 */
import { type Citation, citationOf } from "../../format/format-pack.ts";
import { DATE_DAY, DATE_MONTH } from "../../text/frame-words.ts";
import { rule } from "../rule.ts";

export interface FormatPlaceDate {
  /** As typed: «5» of «ngày 5», «2» of «tháng 2»; "" for one in order. */
  readonly day: string;
  readonly month: string;
  readonly cite: Citation;
}

export const formatPlaceDate = rule({
  id: "format-place-date",
  severity: "note",
  group: "format",
  *check({ paper }) {
    const { pack, frame, isFramed } = paper();
    const { placeDate } = frame.head;
    if (!isFramed || placeDate === null) return;
    const text = placeDate.text.normalize("NFC");
    const bare = (found: string, most: number): string =>
      found.length === 1 && Number(found) >= 1 && Number(found) <= most ? found : "";
    const day = bare(DATE_DAY.exec(text)?.[1] ?? "", 9);
    const month = bare(DATE_MONTH.exec(text)?.[1] ?? "", 2);
    if (day === "" && month === "") return;
    const data: FormatPlaceDate = { day, month, cite: citationOf(pack, pack.head.placeDate) };
    yield { paragraph: placeDate.paragraph, excerpt: placeDate.text, data };
  },
});
