/**
 * A percentage that the two figures beside it do not give: «120/130 đảng viên, đạt tỷ lệ 95%»; or a difference: «giảm từ
 * 58 xuống còn 51 (giảm 09 đầu mối)», «99,3%, vượt 2,3% so với chỉ tiêu (98%)»; or a direction: «214 vụ, tăng 31 vụ so với
 * năm 2026 (245 vụ)». Recomputed within the rounding or cutting off of the digits as typed, and within the rounding of
 * measured figures («452 tỷ đồng»); «trên 95%», «dưới 1,5%» are bounds, «gần 90%» is never wrong. So is a part of the
 * members that is more than all of them: «102,4% chi bộ được xếp loại …», «58/56 chi bộ sinh hoạt chuyên đề»; and an
 * average of a sum and a count: «23 hộ vay 1.035 triệu đồng, bình quân 54 triệu đồng/hộ».
 *
 * In a comparison table the share of the target is held to the target and the result of its row.
 *
 * Speaks only where the sentence ties the percentage plainly to one pair of figures (text/rates.ts, text/overfull.ts,
 * text/averages.ts), or a row of years or a list of shares does (text/year-series.ts, text/share-chains.ts), or
 * one slip of the hand explains a share of a whole named before (text/named-wholes.ts):
 * silent for a rate of another thing («12/15 chi bộ có 95% đảng viên …»), of a pair further off, or of a total named
 * elsewhere, for a result above its target, and where a place is still to be filled in. About substance, so a warning.
 */
import { averagesIn } from "../../text/averages.ts";
import { slippedShares } from "../../text/named-wholes.ts";
import { overfullIn } from "../../text/overfull.ts";
import { type RateReading, ratesIn } from "../../text/rates.ts";
import { sharesOutOfLine } from "../../text/share-chains.ts";
import { yearChangesIn } from "../../text/year-series.ts";
import { isLeftOpen } from "../left-open.ts";
import { passagesOf, placeOf } from "../passages.ts";
import { rowRates } from "../row-rates.ts";
import { rule } from "../rule.ts";

export interface RateWrong {
  /**
   * overfull: a part that is more than its whole, told by the two figures or by the rate alone; average: of a sum (the
   * part) and a count (the whole).
   */
  readonly kind: RateReading["kind"] | "overfull" | "average";
  /** As typed; "" where the sentence does not tell it. */
  readonly part: string;
  readonly whole: string;
  readonly rate: string;
  /**
   * What the figures give, in percent; of a difference the difference, of an average the average. Below zero where they
   * go the other way than is said.
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
  const further = [...yearChangesIn(text), ...sharesOutOfLine(text)];
  const beside = ratesIn(text).filter(
    ({ agrees, end }) => agrees || !further.some((one) => one.agrees && one.end === end),
  );
  // What is read of the figures beside it is not read again of others further off.
  const apart = further.filter(({ end }) => !beside.some((one) => one.end === end));
  const read = [...beside, ...apart];
  const slipped = slippedShares(text).filter(
    ({ start, end }) => !read.some((one) => start < one.end && one.start < end),
  );
  const rates = [...read, ...slipped].flatMap(({ agrees, ...wrong }) => (agrees ? [] : [wrong]));
  const overfull = overfullIn(text).flatMap((one): Wrong[] =>
    rates.some(({ start, end }) => start < one.end && one.start < end) ? [] : [{ kind: "overfull", ...one }],
  );
  const wrong: readonly Wrong[] = [...rates, ...overfull, ...wrongAverages(text)];
  return wrong.length === 0 || isLeftOpen(text) ? [] : wrong.toSorted((a, b) => a.start - b.start);
}

function wrongAverages(text: string): readonly Wrong[] {
  return averagesIn(text).flatMap(({ agrees, sum, count, average, computed, start, end }): Wrong[] =>
    agrees ? [] : [{ kind: "average", part: sum, whole: count, rate: average, computed, start, end }],
  );
}
