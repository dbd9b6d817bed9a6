/**
 * A full stop as decimal sign, «1.5 triệu cây xanh», in a language in which it parts thousands: the reader may take it for
 * another figure. Told only where the figure cannot be anything else, with «%», a scale word or a unit of measure behind
 * it: «2.1», «4.0» are numbers of items and names. The figure itself is never changed.
 */
import { numbersIn } from "../../text/numbers.ts";
import { MEASURES, unitBehind } from "../../text/units.ts";
import { passagesOf, placeOf } from "../passages.ts";
import { rule } from "../rule.ts";

export interface DecimalSign {
  /** As typed: «1.5 triệu». */
  readonly figure: string;
}

const SLIP = /\d\.\d{1,2}(?!\d)|\d,\d{3}[.,]\d/;

export const decimalSign = rule({
  id: "decimal-sign",
  severity: "note",
  group: "figures",
  *check({ document }) {
    for (const passage of passagesOf(document)) {
      const { text } = passage;
      if (!SLIP.test(text)) continue;
      for (const { decimalSlip, role, percent, scale, raw, start, end } of numbersIn(text)) {
        if (decimalSlip !== true || role !== "quantity") continue;
        if (!percent && scale === undefined && !MEASURES.has(unitBehind(text, end))) continue;
        const data: DecimalSign = { figure: raw.trim() };
        yield { ...placeOf(passage, text.slice(start, end)), data };
      }
    }
  },
});
