/** Headings under which a report speaks of its targets; folded. */
import { latin } from "./letters.ts";

/** «Kết quả thực hiện các chỉ tiêu chủ yếu», «Các chỉ tiêu chủ yếu». */
export const RESULTS_HEADING = latin(
  /(?:kết quả|thực hiện|hoàn thành|đánh giá|mức độ)[^.;]{0,80}(?:chỉ tiêu|mục tiêu)|^(?:về )?(?:các |những |một số |hệ thống )?(?:chỉ tiêu|mục tiêu)(?![\p{L}])/u,
);

/** Parts and sections on the time to come: figures there are targets, not results. */
export const PLAN_HEADING =
  /phương hướng|nhiệm vụ(?:,| và)? (?:các )?giải pháp|nhiệm vụ trọng tâm|mục tiêu(?:,| và)[^.;]{0,40}nhiệm vụ|nhiệm vụ(?:,| và)[^.;]{0,40}thời gian tới|nhiệm kỳ tới|trong thời gian tới|nửa (?:cuối )?nhiệm kỳ còn lại|dự kiến|khả năng (?:đạt|hoàn thành)/u;

/** Headings that report whatever else they name. */
export const REPORTS_HEADING =
  /kết quả|đánh giá|tình hình|đã đạt|hạn chế|kiểm điểm|^(?:việc |công tác |lãnh đạo )?thực hiện/u;

/** Whether a heading, folded, opens what is on the time to come and nothing else. */
export function headsPlan(title: string): boolean {
  return PLAN_HEADING.test(title) && !REPORTS_HEADING.test(title);
}

/** A section of a plan that lists targets. */
export const PLANNED_TARGETS_HEADING = /chỉ tiêu|mục tiêu/u;

/** Such a heading amid the results that looks ahead all the same. */
export const SET_FOR_LATER_HEADING = /phấn đấu|đến (?:hết|cuối) nhiệm kỳ|thời gian tới/u;

/** A report of half a term, and one of a whole term, by its title. */
export const HALF_TERM_TITLE = /giữa nhiệm kỳ|nửa (?:đầu )?nhiệm kỳ|giữa kỳ/u;
export const FINAL_TITLE = /tổng kết|báo cáo chính trị|trình (?:tại )?đại hội/u;

/** A report of one year, named in group 1 but for a school year; and what a title says that is of several, or of less. */
export const YEAR_TITLE =
  /(?:tổng kết|báo cáo|kết quả|tình hình|đánh giá|kiểm điểm)(?: [^ .;]+){0,12}? năm (?:(20\d\d)(?! ?- ?\d)|học )/u;
export const OF_YEARS =
  /nhiệm kỳ|giai đoạn|đại hội|tháng|quý|tuần|(?:\d|hai|ba|bốn|mười) năm(?! 20)|20\d\d ?- ?20\d\d/u;

/** A heading on results that is about the work as a whole, not about targets alone. */
export const ALSO_TASKS = /nhiệm vụ|công tác|lĩnh vực|nghị quyết chuyên đề/u;
