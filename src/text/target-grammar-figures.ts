/** The words and signs of a sentence on targets that targets/prose/figures looks for; folded. */
import { latin } from "./letters.ts";
import type { Approximation } from "./number-words.ts";

export const SCALE_AT_END = latin(/(?:nghìn tỷ|ngàn tỷ|nghìn tỉ|nghìn|ngàn|vạn|triệu|trđ|tr|tỷ|tỉ)(?: ?\/.*)?$/u);

export const PER_YEAR_COUNT = /^([^/]+?) ?\/ ?năm$/u;

export const WORDS = latin(
  /(?:^|[^\p{L}])((?:(?:không dưới|không ít hơn|không thấp hơn|ít nhất|tối thiểu|không quá|không vượt quá|không cao hơn|không trên|tối đa|nhiều nhất|trên dưới|trên|hơn|dưới|chưa đến|chưa tới|gần|xấp xỉ|khoảng|ước đạt|ước|từ) )+)$/u,
);

export const LOWER_BOUND = latin(/^[^ ,;.()]*(?: [\p{L}/]+){0,7} trở (lên|xuống)(?![\p{L}])/u);

export const GRADE_BETWEEN = /nhiệm vụ|httnv|htxsnv|htnv|xuất sắc|hoàn thành/u;

export const MORE: Readonly<Record<string, Approximation>> = {
  "không thấp hơn": "atLeast",
  "không cao hơn": "atMost",
};

export const OF_WHOLE_TERM = /(?:toàn|cả) khoá:? $/u;

export const PERCENT_WORD = /^ ?phần trăm/u;

export const YEARLY_BEHIND = /^ ?\/ ?năm/u;

export const UNIT_AFTER_ALL = /^ ?(?:cơ quan|thực phẩm|mới)/u;

export const BOUND_FAR_OFF = latin(/ \p{L}+ \p{L}+ trở/u);

export const BILLION_OTHER_SPELLING = "tỉ";

export const BILLION = "tỷ";

export const FROM_WORD = "từ ";

export const UPWARDS_WORD = "lên";
