/** Verdicts in folded text: «vượt chỉ tiêu», «- đạt», «chưa đạt, đúng lộ trình», «cơ bản hoàn thành kế hoạch». */
import { latin } from "../../text/letters.ts";
import { INTENDS } from "../../text/target-phrases.ts";
import type { Verdict } from "../target.ts";

export interface Outcome {
  readonly verdict: Verdict;
  readonly start: number;
  readonly end: number;
  /** Whether the words themselves speak of a target, plan or resolution. */
  readonly named: boolean;
}

const GOAL = "(?:chỉ tiêu|kế hoạch|nghị quyết|mục tiêu|yêu cầu|kh|nq|ct)(?![\\p{L}])";
const OF_GOAL = `(?: (?:so )?(?:với )?(?:mức )?(?:các )?${GOAL}(?: (?:nghị quyết|đại hội|chương trình|đề ra|đã đề ra|được giao|giao|của đại hội|năm|nhiệm kỳ|cả nhiệm kỳ))*)`;
const PACE = "(?: (?:tiến độ|lộ trình)(?: (?:nửa|đầu|cả|của|nhiệm kỳ|đề ra))*)";
// Nothing but a separator may follow a verdict that names no target.
const ALONE = "(?=$|[.;,)\\]!]| [-(→]| (?:do|vì|nguyên nhân|trong lộ trình|đúng lộ trình))";

/** Likeliest first; at one place the first that fits counts. */
const FORMS: readonly (readonly [Verdict, string])[] = [
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
const VERDICT = latin(
  new RegExp(`(?<![\\p{L}])(?:${FORMS.map(([, source], at) => `(?<v${at}>${source})`).join("|")})`, "gu"),
);
const NAMED = latin(
  /chỉ tiêu|kế hoạch|nghị quyết|mục tiêu|(?:đạt|đúng|vượt|trong|theo|kịp) (?:tiến độ|lộ trình)|(?<![\p{L}])(?:kh|nq|ct)(?![\p{L}])/u,
);
// A bare «đạt» or «vượt» is a verdict only behind a separator.
const BEHIND_SEPARATOR = /(?:^ ?|[-,;:.()→] ?|(?:đánh giá|kết quả|xếp loại|tự đánh giá) ?:? ?)$/u;
const OF_MANY = latin(
  /(?:các|những|nhiều|hầu hết|đa số|một số|toàn bộ|(?<![\p{L}] ?\/ ?\d*)\d|nhóm)(?: (?:nhóm|số))? (?:chỉ tiêu|mục tiêu)[^.;()]{0,60}$/u,
);
// «chỉ tiêu về tỷ lệ che phủ rừng chưa đạt»
const ONE_TARGET = latin(/(?<!(?:các|những|nhiều|một số|\d) )chỉ tiêu (?:về )?[^.;:()\d]{4,80}$/u);
const MANY_INSIDE = latin(/ (?:các|những) (?:chỉ tiêu|mục tiêu|kế hoạch|nghị quyết)/u);
const COUNTED_BEHIND = /^ ?(?:\d+\/\d+|\d+) (?:chỉ tiêu|mục tiêu)/u;

/** The verdicts in a folded text, in order; intentions («phấn đấu hoàn thành chỉ tiêu») and summaries are none. */
export function outcomesIn(folded: string): readonly Outcome[] {
  if (!/đạt|vượt|hoàn thành|bảo đảm|đảm bảo|lộ trình|tiến độ|tiệm cận/u.test(folded)) return [];
  return [...folded.matchAll(VERDICT)].flatMap((found) => {
    const at = FORMS.findIndex((_, form) => found.groups?.[`v${form}`] !== undefined);
    const verdict = FORMS[at]?.[0];
    const [text] = found;
    const start = found.index;
    const end = start + text.length;
    const named = NAMED.test(text);
    const before = folded.slice(sentenceStart(folded, start), start);
    if (verdict === undefined || INTENDS.test(before.slice(-60)) || MANY_INSIDE.test(text)) return [];
    if (COUNTED_BEHIND.test(folded.slice(end, end + 20)) || OF_MANY.test(before)) return [];
    const isOfOne = ONE_TARGET.test(before);
    if (!named && !isOfOne && !BEHIND_SEPARATOR.test(before.slice(-20)) && !/thời hạn/u.test(text)) return [];
    return [{ verdict, start, end, named: named || isOfOne }];
  });
}

function sentenceStart(folded: string, at: number): number {
  // Brackets closed before are read over.
  const before = folded.slice(0, at).replace(/\([^()]*\)/gu, (inside) => " ".repeat(inside.length));
  return Math.max(before.lastIndexOf(". "), before.lastIndexOf("; "), before.lastIndexOf("("), -1) + 1;
}
