/** Sentences in which a report speaks of its own unit; folded. */
import { latin } from "./letters.ts";

/** Behind the unit's name: «…, xin báo cáo kết quả …». */
export const REPORTS_ITSELF = /^ ?,? ?(?:xin |trân trọng |kính |xây dựng |tổng hợp )*báo cáo(?! của)/u;

/** «hiện có 09 chi bộ», «có 41 đảng viên»: the first such sentence of a report is on its own unit. */
export const STATES_STRENGTH = latin(
  /(?<![\p{L}])(?:hiện |hiện nay |đến nay )?có (?:tổng số |tất cả )?\d{1,4} (?:đảng viên|chi bộ|chi, đảng bộ|tổ chức cơ sở đảng|đồng chí)/u,
);
export const STATES_ITS_STRENGTH = latin(new RegExp(`^ ?,? ?${STATES_STRENGTH.source}`, "u"));
