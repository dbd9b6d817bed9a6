/** The words and signs of a sentence on targets that targets/prose/outcomes looks for; folded. */
import { latin } from "./letters.ts";

type VerdictWord = "met" | "exceeded" | "notYetMet" | "missed" | "nearlyMet" | "onTrack";

export const GOAL = "(?:chỉ tiêu|kế hoạch|nghị quyết|mục tiêu|yêu cầu|kh|nq|ct)(?![\\p{L}])";

export const OF_GOAL = `(?: (?:so )?(?:với )?(?:mức )?(?:các )?${GOAL}(?: (?:nghị quyết|đại hội|chương trình|đề ra|đã đề ra|được giao|giao|của đại hội|năm|nhiệm kỳ|cả nhiệm kỳ))*)`;

export const PACE = "(?: (?:tiến độ|lộ trình)(?: (?:nửa|đầu|cả|của|nhiệm kỳ|đề ra))*)";

// Nothing but a separator may follow a verdict that names no target.
export const ALONE = "(?=$|[.;,)\\]!]| [-(→]| (?:do|vì|nguyên nhân|trong lộ trình|đúng lộ trình))";

/** Likeliest first; at one place the first that fits counts. */
export const FORMS: readonly (readonly [VerdictWord, string])[] = [
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
  [
    "met",
    `(?:đạt|hoàn thành|bảo đảm|đảm bảo)(?: được| đúng| đủ)?${OF_GOAL}|(?:đạt|hoàn thành)(?: (?:trước|đúng) thời hạn)${"(?![\\p{L}])"}|(?:đạt|hoàn thành)${ALONE}`,
  ],
];

export const NAMED = latin(
  /chỉ tiêu|kế hoạch|nghị quyết|mục tiêu|(?:đạt|đúng|vượt|trong|theo|kịp) (?:tiến độ|lộ trình)|(?<![\p{L}])(?:kh|nq|ct)(?![\p{L}])/u,
);

// A bare «đạt» or «vượt» is a verdict only behind a separator.
export const BEHIND_SEPARATOR = /(?:^ ?|[-,;:.()→] ?|(?:đánh giá|kết quả|xếp loại|tự đánh giá) ?:? ?)$/u;

export const OF_MANY = latin(
  /(?:các|những|nhiều|hầu hết|đa số|một số|toàn bộ|(?<![\p{L}] ?\/ ?\d*)\d|nhóm)(?: (?:nhóm|số))? (?:chỉ tiêu|mục tiêu)[^.;()]{0,60}$/u,
);

// «chỉ tiêu về tỷ lệ che phủ rừng chưa đạt»
export const ONE_TARGET = latin(/(?<!(?:các|những|nhiều|một số|\d) )chỉ tiêu (?:về )?[^.;:()\d]{4,80}$/u);

export const MANY_INSIDE = latin(/ (?:các|những) (?:chỉ tiêu|mục tiêu|kế hoạch|nghị quyết)/u);

export const COUNTED_BEHIND = /^ ?(?:\d+\/\d+|\d+) (?:chỉ tiêu|mục tiêu)/u;

export const MAY_JUDGE = /đạt|vượt|hoàn thành|bảo đảm|đảm bảo|lộ trình|tiến độ|tiệm cận/u;

export const DEADLINE = /thời hạn/u;
