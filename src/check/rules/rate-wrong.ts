/**
 * A percentage that the two figures beside it do not give: «120/130 đảng viên, đạt tỷ lệ 95%»; or a difference: «giảm từ
 * 58 xuống còn 51 (giảm 09 đầu mối)». Recomputed within the rounding or cutting off of the digits as typed, and within the
 * rounding of measured figures («452 tỷ đồng»); «trên 95%», «dưới 1,5%» are bounds, «gần 90%» is never wrong.
 *
 * In a comparison table the share of the target is held to the target and the result of its row.
 *
 * Speaks only where the sentence ties the percentage plainly to one pair of figures (text/rates.ts): silent for a rate of
 * another thing («12/15 chi bộ có 95% đảng viên …»), of a pair further off, or of a total named elsewhere, and where a
 * place is still to be filled in. About substance, so a warning.
 */
import { type RateReading, ratesIn } from "../../text/rates.ts";
import { isLeftOpen } from "../left-open.ts";
import { passagesOf, placeOf } from "../passages.ts";
import { rowRates } from "../row-rates.ts";
import { rule } from "../rule.ts";

export interface RateWrong {
  readonly kind: RateReading["kind"];
  /** As typed. */
  readonly part: string;
  readonly whole: string;
  readonly rate: string;
  /** What the figures give, in percent; of a rise or drop the difference. */
  readonly computed: number;
}

export const rateWrong = rule({
  id: "rate-wrong",
  severity: "warning",
  group: "figures",
  *check({ document, targets }) {
    for (const passage of passagesOf(document)) {
      for (const { agrees, start, end, kind, part, whole, rate, computed } of ratesIn(passage.text)) {
        if (agrees || isLeftOpen(passage.text)) continue;
        const data: RateWrong = { kind, part, whole, rate, computed };
        yield { ...placeOf(passage, passage.text.slice(start, end)), data };
      }
    }
    for (const { rate: read, paragraph, excerpt } of rowRates(targets.results)) {
      if (read.agrees) continue;
      const { kind, part, whole, rate, computed } = read;
      const data: RateWrong = { kind, part, whole, rate, computed };
      yield { paragraph, excerpt, data };
    }
  },
});
