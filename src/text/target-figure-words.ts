/** Words around a figure of a target that belong to it: scale, unit, what compares it; folded. */
import { latin } from "./letters.ts";
import type { Approximation } from "./number-words.ts";

/** The scale word a number ends with. */
export const SCALE_AT_END = latin(/(?:nghìn tỷ|ngàn tỷ|nghìn tỉ|nghìn|ngàn|vạn|triệu|trđ|tr|tỷ|tỉ)(?: ?\/.*)?$/u);

/** What «tr» stands for among the scale words. */
export const MILLION = "triệu";

/** Two spellings of one scale word, and the one that units keep. */
export const BILLION_OTHER_SPELLING = "tỉ";
export const BILLION = "tỷ";

/** Behind a number: «phần trăm». */
export const PERCENT_WORD = /^ ?phần trăm/u;

/** Behind a percentage: «/năm». */
export const YEARLY_BEHIND = /^ ?\/ ?năm/u;

/** A unit counted by the year: «vụ/năm». */
export const PER_YEAR_COUNT = /^([^/]+?) ?\/ ?năm$/u;

/** Units that begin as words do that are none. */
export const UNIT_AFTER_ALL = /^ ?(?:cơ quan|thực phẩm|mới)/u;

/** The unit of percentage points begins so. */
export const POINTS = "điểm";

/** The unit of a figure that counts years. */
export const YEAR_UNIT = "năm";

/** What the unit comes to where «chỉ tiêu» follows the figure: it counts in that of the result. */
export const TARGET_HEAD_WORD = "chỉ";

/** Before a number that is a quantity whatever else it could be: «toàn khoá: 25». */
export const OF_WHOLE_TERM = /(?:toàn|cả) khoá:? $/u;

/** Words straight before a figure that compare it; several may follow one another. */
export const COMPARING_WORDS = latin(
  /(?:^|[^\p{L}])((?:(?:không dưới|không ít hơn|không thấp hơn|ít nhất|tối thiểu|không quá|không vượt quá|không cao hơn|không trên|tối đa|nhiều nhất|trên dưới|trên|hơn|dưới|chưa đến|chưa tới|gần|xấp xỉ|khoảng|ước đạt|ước thực hiện|ước|từ) )+)$/u,
);

/** Those that the words around any figure (number-words.ts) leave out. */
export const MORE_APPROXIMATIONS: Readonly<Record<string, Approximation>> = {
  "không thấp hơn": "atLeast",
  "không cao hơn": "atMost",
  "ước thực hiện": "about",
};

/** The last of them: it makes «trở lên» further on its own. */
export const FROM_WORD = "từ ";

/** Behind a figure: «trở lên», «trở xuống», some words away; which of the two is told by the word. */
export const LOWER_BOUND = latin(/^[^ ,;.()]*(?: [\p{L}/]+){0,7} trở (lên|xuống)(?![\p{L}])/u);
/** The same behind «từ», where several may be named between: «từ 95% cán bộ, đảng viên trở lên». */
export const BOUND_FROM = latin(/^[^ ,;.()]*(?: [\p{L}/]+,?){0,7} trở (lên|xuống)(?![\p{L}])/u);
export const UPWARDS_WORD = "lên";

/** More than one word stands before it. */
export const BOUND_FAR_OFF = latin(/ \p{L}+ \p{L}+ trở/u);

/** The same straight behind a figure, inside a name, and at the end of a cell as typed. */
export const BOUND_BEHIND = /^ ?trở (?:lên|xuống)/u;
export const BOUND_INSIDE = /(?<! tuổi) trở (?:lên|xuống)(?= |$)/u;
export const BOUND_END = / trở (?:lên|xuống)$/iu;
