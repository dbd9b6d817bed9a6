/** The words and signs of a table of targets that targets/table/row looks for; folded. */

export const ROW_MARKER = /^(?:[-+*•]\s*|\d+(?:\.\d+)*[.)]\s+|[a-zđ]\)\s+)/u;

export const REMARK_BRACKET = /^(?:nếu có|lũy kế|cộng dồn)/iu;

export const DONE_CELL = /^(?:có|đã (?:có|hoàn thành|thực hiện|đạt)|giữ vững|duy trì)/u;

export const GOAL_OF_YEAR = /(?:kh|kế hoạch|chỉ tiêu) (?:năm )?\d{4}$/u;

export const LEVEL_WORD = "mức";

export const GRADING_WORD = "xếp loại";
