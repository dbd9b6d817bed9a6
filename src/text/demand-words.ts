/** Words by which guidance asks for more than prose. Matched against folded text (fold.ts). */
import { latin } from "./letters.ts";

/** Results set against targets: «so sánh … chỉ tiêu», «mức độ hoàn thành các chỉ tiêu», «mục tiêu … đạt, không đạt». */
export const TARGET_COMPARISON: readonly RegExp[] = [
  /(?:so sánh|so với|đối chiếu)[^.;?]{0,120}(?:chỉ tiêu|mục tiêu)/u,
  /(?:mức độ|tỷ lệ|tỉ lệ) (?:hoàn thành|thực hiện|đạt)(?: được)?(?: \S+){0,3} chỉ tiêu/u,
  /kết quả (?:thực hiện|hoàn thành|đạt được)(?: về| của| các| những| một số| từng| hệ thống)* chỉ tiêu/u,
  /(?:mục tiêu|chỉ tiêu)[^.;?]{0,60} (?:đạt|hoàn thành|vượt)(?: và vượt)?, (?:không|chưa) (?:đạt|hoàn thành)/u,
  /(?:mục tiêu|chỉ tiêu)[^.;?]{0,20} nào[^.;?]{0,20} (?:đạt|hoàn thành|vượt)/u,
];

/**
 * A text that may compare: it names a target, a plan or what a figure is set against. So wide that a section without any
 * of these, and without a rate, compares nothing.
 */
export const COMPARES =
  /chỉ tiêu|mục tiêu|kế hoạch|nghị quyết đại hội|đề ra|so với|so cùng|phấn đấu|vượt|(?<![\p{L}\p{N}-])(?:nq|kh|ct)(?![\p{L}\p{N}])/u;

/** Figures: counts, totals, «có số liệu». */
export const FIGURES = /số liệu|tổng số|số lượng|số cuộc|số lượt|số lớp|bao nhiêu|thống kê|con số/u;

/** A line of a list of targets to be set; two of them ask for figures. */
export const TARGET_TO_SET = latin(/^(?:các |một số )?chỉ tiêu về(?![\p{L}])/u);

/** A heading that is nothing but the targets to be set. */
export const TARGETS_HEADING =
  /^(?:về )?(?:các |những |một số |hệ thống )?chỉ tiêu(?: \(.*\)| chủ yếu| cụ thể| phấn đấu| cơ bản| chính)*$/u;

/** A rate: «tỷ lệ», or «%» that is not part of a stated figure. */
export const RATE = /t[ỷỉ] lệ|(?:^|[^\d\s])\s?%/u;

/** A table to be drawn up. */
export const TABLE = latin(
  /lập (?:các )?(?:biểu|bảng)|(?:biểu|bảng) (?:tổng hợp|thống kê|số liệu|so sánh|đối chiếu|mẫu)|phụ biểu|(?:theo|mẫu|kèm|có) biểu(?: mẫu)?(?![\p{L}])/u,
);

/** An annex. */
export const ANNEX = /phụ lục|phụ biểu/u;

/** Causes, named as such. */
export const CAUSES = /nguyên nhân/u;
