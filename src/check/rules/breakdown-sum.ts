/**
 * A figure and the parts it is split into in the same sentence that do not make it: «xử lý kỷ luật 50 đảng viên (trong đó
 * khiển trách 30, cảnh cáo 06, cách chức 01, khai trừ 12)», «885,4 tỷ đồng, gồm: chi đầu tư 312,7 tỷ đồng, chi thường xuyên
 * 552,7 tỷ đồng». So are shares of one whole that make more than a hundred percent: «công nghiệp 46,5%, dịch vụ 36,2%, nông
 * nghiệp 19,3%». And so are members who were there, came and went, and do not make those there are: «đầu năm có 40 đảng
 * viên; kết nạp 01, tiếp nhận 03, chuyển đi 01, từ trần 01; cuối năm có 41».
 *
 * Speaks only where the parts are plainly a whole (text/breakdowns.ts, text/year-sums.ts, text/dues.ts, text/share-sums.ts,
 * text/balances.ts); silent where
 * they may be some of it («trong đó 20 nữ, 05 người dân tộc»), may hold the same members twice, or where some who came or
 * went may be left out. About substance, so a warning.
 */
import { balancesIn } from "../../text/balances.ts";
import { breakdownsIn } from "../../text/breakdowns.ts";
import { keptSumsIn } from "../../text/dues.ts";
import { sharesOverHundred } from "../../text/share-sums.ts";
import { yearSumsIn } from "../../text/year-sums.ts";
import { passagesOf, placeOf } from "../passages.ts";
import { rule } from "../rule.ts";

export interface BreakdownSum {
  /** As typed; "" of shares, whose whole is a hundred percent. */
  readonly whole: string;
  readonly parts: readonly string[];
  /** What is taken off: of a balance of members those who went; the first of its parts is how many there were. */
  readonly went: readonly string[];
  /** In the scale of the whole; of shares in percent. */
  readonly sum: number;
}

export const breakdownSum = rule({
  id: "breakdown-sum",
  severity: "warning",
  group: "figures",
  *check({ document }) {
    for (const passage of passagesOf(document)) {
      const splits = [...breakdownsIn(passage.text), ...keptSumsIn(passage.text), ...yearSumsIn(passage.text)];
      for (const { agrees, whole, parts, sum, start, end } of splits) {
        if (agrees) continue;
        const data: BreakdownSum = { whole, parts, went: [], sum };
        yield { ...placeOf(passage, passage.text.slice(start, end)), data };
      }
      for (const { parts, sum, start, end } of sharesOverHundred(passage.text)) {
        const data: BreakdownSum = { whole: "", parts, went: [], sum };
        yield { ...placeOf(passage, passage.text.slice(start, end)), data };
      }
      for (const { agrees, before, came, went, after, computed, start, end } of balancesIn(passage.text)) {
        if (agrees) continue;
        const data: BreakdownSum = { whole: after, parts: [before, ...came], went, sum: computed };
        yield { ...placeOf(passage, passage.text.slice(start, end)), data };
      }
    }
  },
});
