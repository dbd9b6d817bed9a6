/** What heads, names and cells say in a table of targets, beyond the kinds of its columns (target-columns.ts); folded. */

/** A head over several columns of results. */
export const RESULTS_HEAD = /kết quả|thực hiện/u;

/** A head with a year whose column sums up more than that year. */
export const SUMMED_HEAD = /đến|luỹ kế|lũy kế|cộng dồn|nhiệm kỳ|giai đoạn|\d{4} ?- ?\d{4}/u;

/** A head of the first months of a year, and of an estimate. */
export const MONTHS_HEAD = /(\d{1,2}) tháng/u;
export const ESTIMATE_HEAD = /ước/u;

/** A head that names targets where another column names them already. */
export const GOAL_HEAD = /^chỉ tiêu|^mục tiêu/u;

/** A head that says the table is of targets. */
export const TARGET_HEAD = /chỉ tiêu/u;

/** A head of targets of one year. */
export const GOAL_OF_YEAR = /(?:kh|kế hoạch|chỉ tiêu) (?:năm )?\d{4}$/u;

/** What stands before the name in its cell, as typed: «1.», «a)», «-». */
export const ROW_MARKER = /^(?:[-+*•]\s*|\d+(?:\.\d+)*[.)]\s+|[a-zđ]\)\s+)/u;

/** A bracket behind the name that is no unit. */
export const REMARK_BRACKET =
  /^(?:nếu có|lũy kế|cộng dồn|(?:cả|toàn|trong) (?:nhiệm kỳ|khóa|khoá)|nhiệm kỳ|(?:hằng|hàng|mỗi) năm|bình quân)/iu;

/** What a column of units says of what has none. */
export const LEVEL_WORD = "mức";
export const GRADING_WORD = "xếp loại";

/** A result without a figure: it is done. */
export const DONE_CELL = /^(?:có|đã (?:có|hoàn thành|thực hiện|đạt)|giữ vững|duy trì)/u;

/** A verdict that only expects the target to be reached. */
export const EXPECTED_CELL = /khả năng (?:đạt|hoàn thành|vượt)/u;

/** Before a verdict in its cell: «Đã vượt». */
export const VERDICT_LEAD = /^[-+* ]*(?:đã |được )?/u;

/** A cross in a column of verdicts, as typed. */
export const CROSS = /^(?:x|X|✓|✔|v|1|\+|có)$/u;

/** A cell that is but a number, compared or not. */
export const BARE_NUMBER =
  /^[≥≤<>= ]*(?:(?:trên|dưới|từ|không quá|không dưới|ít nhất|tối thiểu|tối đa|khoảng|gần|hơn) )*\d[\d.,]*(?: trở (?:lên|xuống))?$/u;

/** A unit that says nothing, for such a number to be read by. */
export const PLAIN_UNIT = "cái";
