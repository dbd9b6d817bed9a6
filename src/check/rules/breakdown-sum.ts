/**
 * A figure and the parts it is split into in the same sentence that do not make it: «xử lý kỷ luật 50 đảng viên (trong đó
 * khiển trách 30, cảnh cáo 06, cách chức 01, khai trừ 12)».
 *
 * Speaks only where the parts are plainly a whole (text/breakdowns.ts); silent where they may be some of it («trong đó 20
 * nữ, 05 người dân tộc») or may hold the same members twice. About substance, so a warning.
 */
import { breakdownsIn } from "../../text/breakdowns.ts";
import { passagesOf, placeOf } from "../passages.ts";
import { rule } from "../rule.ts";

export interface BreakdownSum {
  /** As typed. */
  readonly whole: string;
  readonly parts: readonly string[];
  readonly sum: number;
}

export const breakdownSum = rule({
  id: "breakdown-sum",
  severity: "warning",
  group: "figures",
  *check({ document }) {
    for (const passage of passagesOf(document)) {
      for (const { agrees, whole, parts, sum, start, end } of breakdownsIn(passage.text)) {
        if (agrees) continue;
        const data: BreakdownSum = { whole, parts, sum };
        yield { ...placeOf(passage, passage.text.slice(start, end)), data };
      }
    }
  },
});
