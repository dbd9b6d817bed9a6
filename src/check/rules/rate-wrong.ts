/**
 * A percentage that the two figures beside it do not give: «120/130 đảng viên, đạt tỷ lệ 95%»; or a difference: «giảm từ
 * 58 xuống còn 51 (giảm 09 đầu mối)», «99,3%, vượt 2,3% so với chỉ tiêu (98%)»; or a direction: «214 vụ, tăng 31 vụ so với
 * năm 2026 (245 vụ)». Recomputed within the rounding or cutting off of the digits as typed, and within the rounding of
 * measured figures («452 tỷ đồng»); «trên 95%», «dưới 1,5%» are bounds, «gần 90%» is never wrong. So is a part of the
 * members that is more than all of them: «102,4% chi bộ được xếp loại …», «58/56 chi bộ sinh hoạt chuyên đề».
 *
 * In a comparison table the share of the target is held to the target and the result of its row.
 *
 * Speaks only where the sentence ties the percentage plainly to one pair of figures (text/rates.ts, text/overfull.ts):
 * silent for a rate of another thing («12/15 chi bộ có 95% đảng viên …»), of a pair further off, or of a total named
 * elsewhere, for a result above its target, and where a place is still to be filled in. About substance, so a warning.
 */
import { overfullIn } from "../../text/overfull.ts";
import { type RateReading, ratesIn } from "../../text/rates.ts";
import { isLeftOpen } from "../left-open.ts";
import { passagesOf, placeOf } from "../passages.ts";
import { rowRates } from "../row-rates.ts";
import { rule } from "../rule.ts";

export interface RateWrong {
  /** overfull: a part that is more than its whole, told by the two figures or by the rate alone. */
  readonly kind: RateReading["kind"] | "overfull";
  /** As typed; "" where the sentence does not tell it. */
  readonly part: string;
  readonly whole: string;
  readonly rate: string;
  /**
   * What the figures give, in percent; of a difference the difference. Below zero where they go the other way than is
   * said.
   */
  readonly computed: number;
}

export const rateWrong = rule({
  id: "rate-wrong",
  severity: "warning",
  group: "figures",
  *check({ document, targets }) {
    for (const passage of passagesOf(document)) {
      for (const { start, end, ...data } of wrongIn(passage.text)) {
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

interface Wrong extends RateWrong {
  /** Offsets in the text. */
  readonly start: number;
  readonly end: number;
}

/** What is wrong in a text, in its order; a share told wrongly is told once. */
function wrongIn(text: string): readonly Wrong[] {
  const rates = ratesIn(text).flatMap(({ agrees, ...wrong }) => (agrees ? [] : [wrong]));
  const overfull = overfullIn(text).flatMap((one): Wrong[] =>
    rates.some(({ start, end }) => start < one.end && one.start < end) ? [] : [{ kind: "overfull", ...one }],
  );
  const wrong: readonly Wrong[] = [...rates, ...overfull];
  return wrong.length === 0 || isLeftOpen(text) ? [] : wrong.toSorted((a, b) => a.start - b.start);
}
