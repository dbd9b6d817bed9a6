/** The words and signs of a table of targets that targets/table/cells looks for; folded. */

export const PLAIN_UNIT = "cái";

export const BARE =
  /^[≥≤<>= ]*(?:(?:trên|dưới|từ|không quá|không dưới|ít nhất|tối thiểu|tối đa|khoảng|gần|hơn) )*\d[\d.,]*(?: trở (?:lên|xuống))?$/u;

export const BOUND_END = / trở (?:lên|xuống)$/iu;

export const EXCELLENT_ALONE = /^(?:xuất sắc|xs)$/u;

export const GOOD_ALONE = /^(?:tốt|loại tốt)$/u;

export const CROSS = /^(?:x|X|✓|✔|v|1|\+|có)$/u;

export const YEAR_UNIT = "năm";
