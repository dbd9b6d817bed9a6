/** Verdicts on results: the words that judge one, and those around them that tell whose it is; folded. */
import { latin } from "./letters.ts";

/** The verdicts the words below give. */
type VerdictWord = "met" | "exceeded" | "notYetMet" | "missed" | "nearlyMet" | "onTrack";

/** What a verdict names: a target, that it is on it, and the pace towards it. */
const GOAL = "(?:chỉ tiêu|kế hoạch|nghị quyết|mục tiêu|yêu cầu|kh|nq|ct)(?![\\p{L}])";
const OF_GOAL = `(?: (?:so )?(?:với )?(?:mức )?(?:các )?${GOAL}(?: (?:nghị quyết|đại hội|chương trình|đề ra|đã đề ra|được giao|giao|của đại hội|năm|nhiệm kỳ|cả nhiệm kỳ))*)`;
const PACE = "(?: (?:tiến độ|lộ trình)(?: (?:nửa|đầu|cả|của|nhiệm kỳ|đề ra))*)";

/** Nothing but a separator may follow a verdict that names no target. */
const ALONE = "(?=$|[.;,)\\]!]| [-(→]| (?:do|vì|nguyên nhân|trong lộ trình|đúng lộ trình))";

const BY_SO_MUCH = "(?: \\d[\\d.,]* ?(?:%|điểm phần trăm|điểm %|điểm)?)?";

/** Verdicts that only say on which side of the target the result is: good or bad by what is better. */
export const ON_ONE_SIDE = /^(?:cao|thấp) hơn/u;

/** Sources of the verdicts, likeliest first; at one place the first that fits counts. */
export const VERDICT_FORMS: readonly (readonly [VerdictWord, string])[] = [
  [
    "onTrack",
    `(?:chưa đạt|chưa hoàn thành)(?: chỉ tiêu)?,? (?:nhưng |song )?(?:vẫn )?(?:đúng|trong|theo|bảo đảm|đảm bảo)${PACE}`,
  ],
  ["notYetMet", `(?:chưa|không) (?:đạt|bảo đảm|đảm bảo|kịp|theo kịp)(?: yêu cầu)?${PACE}|chậm${PACE}`],
  ["onTrack", `(?:vượt|đạt|trong|đúng|theo|bảo đảm|đảm bảo|kịp|trên)(?: đúng)?${PACE}`],
  [
    "missed",
    `không (?:đạt|hoàn thành)(?: được)?${OF_GOAL}|không đạt${ALONE}|đạt (?:rất )?thấp(?: so với| hơn)?(?: ${GOAL})?`,
  ],
  ["notYetMet", `(?:chưa|mới) (?:đạt|hoàn thành)(?: được)?${OF_GOAL}|chưa (?:đạt|hoàn thành)${ALONE}`],
  [
    "nearlyMet",
    `(?:cơ bản|gần|xấp xỉ|suýt) (?:đã )?(?:đạt|hoàn thành)(?: được)?(?:${OF_GOAL}|${ALONE})|(?:tiệm cận|sát)(?: với)? (?:chỉ tiêu|kế hoạch|mục tiêu)${"(?![\\p{L}])"}|tiệm cận${ALONE}`,
  ],
  [
    "exceeded",
    `(?:(?:đạt|hoàn thành)(?: và)?,? )?(?:hoàn thành )?vượt(?: mức| xa| cao| khá)*(?:(?: \\d[\\d.,]*%?(?: [\\p{L}]+){0,2}?)?${OF_GOAL}|${ALONE})`,
  ],
  ["exceeded", `(?:đạt và )?vượt (?!\\d+\\/)\\d[\\d.,]*(?! chỉ tiêu)[^,;()]{0,25}?${OF_GOAL}`],
  ["notYetMet", `(?:hụt|thiếu|còn thiếu) \\d[\\d.,]*[^,;()]{0,25}?${OF_GOAL}`],
  ["exceeded", `vượt \\d[\\d.,]* ?(?:%|điểm phần trăm|điểm %)?(?: [\\p{L}]+)?${ALONE}`],
  ["exceeded", `cao hơn${BY_SO_MUCH}${OF_GOAL}`],
  ["notYetMet", `thấp hơn${BY_SO_MUCH}${OF_GOAL}`],
  [
    "met",
    `(?:đạt|hoàn thành|bảo đảm|đảm bảo)(?: được| đúng| đủ)?${OF_GOAL}|(?:đạt|hoàn thành)(?: (?:trước|đúng) thời hạn)${"(?![\\p{L}])"}|(?:đã )?(?:đạt|hoàn thành)${ALONE}`,
  ],
];

/** A text without any of these has no verdict; spares it the closer look. */
export const MAY_JUDGE = /đạt|vượt|(?:cao|thấp) hơn|hoàn thành|bảo đảm|đảm bảo|lộ trình|tiến độ|tiệm cận/u;

/** The verdict itself speaks of a target, plan or resolution. */
export const NAMES_GOAL = latin(
  /chỉ tiêu|kế hoạch|nghị quyết|mục tiêu|(?:đạt|đúng|vượt|trong|theo|kịp) (?:tiến độ|lộ trình)|(?<![\p{L}])(?:kh|nq|ct)(?![\p{L}])/u,
);

/** «đạt và vượt chỉ tiêu» holds of what is just met too, all the more of several targets. */
export const MET_OR_EXCEEDED = /^(?:đạt|hoàn thành)(?: và|,| hoặc) /u;

/** The plan of a year is reached; a verdict that does not speak of the year may be on the term's target. */
export const OF_YEAR_PLAN = /(?:kế hoạch|chỉ tiêu|dự toán)[^.;,()]{0,12} (?:năm|quý|tháng)/u;
export const OF_YEAR = /năm|quý|tháng/u;

/** A name of what is not done but befalls: the fewer the better. */
export const BEFALLS = latin(/(?<!\p{L})(?:xảy ra|phát sinh|còn)(?!\p{L})/u);

/** A bare «đạt» or «vượt» is a verdict only behind a separator, … */
export const BEHIND_SEPARATOR = /(?:^ ?|[-,;:.()→] ?|thì |(?:đánh giá|kết quả|xếp loại|tự đánh giá) ?:? ?)$/u;

/** … unless it says that the work was done in time. */
export const DEADLINE = /thời hạn/u;

/** Before a verdict on several targets: «một số chỉ tiêu …», «6 chỉ tiêu …». */
export const OF_MANY = latin(
  /(?:các|những|nhiều|hầu hết|đa số|một số|toàn bộ|(?<![\p{L}] ?\/ ?\d*)\d|nhóm)(?: (?:nhóm|số))? (?:chỉ tiêu|mục tiêu)[^.;()]{0,60}$/u,
);

/** Before a verdict on one: «chỉ tiêu về tỷ lệ che phủ rừng chưa đạt». */
export const ONE_TARGET = latin(/(?<!(?:các|những|nhiều|một số|\d) )chỉ tiêu (?:về )?[^.;:()\d]{4,80}$/u);

/** The verdict itself names several: «hoàn thành các chỉ tiêu». */
export const MANY_INSIDE = latin(/ (?:các|những) (?:chỉ tiêu|mục tiêu|kế hoạch|nghị quyết)/u);

/** Behind a verdict that counts: «vượt 5/6 chỉ tiêu». */
export const COUNTED_BEHIND = /^ ?(?:\d+\/\d+|\d+) (?:chỉ tiêu|mục tiêu)/u;

/** Before a verdict: who did it, no name of a target («Đảng bộ đã hoàn thành chỉ tiêu …»). */
export const WHO_DID =
  /^(?:đảng|chi|ban|cấp|uỷ|toàn|các|xã|phường|công ty|đơn vị|trường|lãnh đạo|chỉ đạo|tập trung|đã)(?: |$)/u;

/** Behind what is judged: its result is still to come («…, với 25 đồng chí»). */
export const RESULT_BEHIND = /^(?: ?:| ?,? ?(?:với|đạt|là|được))? ?(?:\S+ )?\d/u;

/** A name that is its own result: «không để xảy ra …». */
export const NONE_OF_IT = /^không (?:có|để|xảy ra|phát sinh|còn)/u;

/** A text without figures speaks of a target only with one of these. */
export const MAY_SPEAK_WITHOUT_FIGURE = /đạt|vượt|hoàn thành|không|nv/;

/** Near a verdict: it is on a target, not on a plan of work. */
export const SPEAKS_OF_GOAL = /chỉ tiêu|nghị quyết|mục tiêu/u;
