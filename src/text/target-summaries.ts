/** Sentences that sum up how many targets were met: «6/6 chỉ tiêu», «07 chỉ tiêu vượt, 04 chỉ tiêu đạt». Folded text. */
import { latin } from "./letters.ts";

/** What is said of so many targets. `reached`: met or better («đạt và vượt»); `short`: not met. */
export type Outcome = "exceeded" | "met" | "reached" | "short";

export interface Tally {
  readonly outcome: Outcome;
  readonly count: number;
  /** The number of all targets, where the words give it («6/6»). */
  readonly of: number | null;
  /** «hoàn thành và vượt»: read strictly each was exceeded, read kindly each was met or exceeded. */
  readonly both: boolean;
  readonly start: number;
  readonly end: number;
}

const HOW =
  "((?:chưa đạt|không đạt|chưa hoàn thành|không hoàn thành|hoàn thành vượt mức|đạt và vượt|hoàn thành và vượt|đạt, vượt|vượt|đạt|hoàn thành)(?: (?:hoặc|và|chỉ tiêu|mức|kế hoạch|tiến độ|lộ trình|đạt|vượt|nửa|nhiệm kỳ|trở lên))*)";
const BEHIND = latin(
  new RegExp(
    `(\\d{1,3})(?:\\/(\\d{1,3}))? (?:nhóm )?chỉ tiêu(?: (?:của )?(?:nghị quyết|đại hội|đề ra|đã|đều|cơ bản|chủ yếu|được|này))* ${HOW}(?![\\p{L}])`,
    "gu",
  ),
);
const BEFORE = latin(
  new RegExp(
    `(?<![\\p{L}])${HOW} (?:được )?(\\d{1,3})(?:\\/(\\d{1,3}))? (?:nhóm )?chỉ tiêu(?! (?:đạt|vượt|chưa|không))`,
    "gu",
  ),
);

/** The tallies in a folded text, in order. */
export function talliesIn(folded: string): readonly Tally[] {
  if (!/\d (?:nhóm )?chỉ tiêu/u.test(folded)) return [];
  const behind = [...folded.matchAll(BEHIND)].map((found) => tally(found, found[3] ?? "", found[1] ?? "", found[2]));
  const before = [...folded.matchAll(BEFORE)].map((found) => tally(found, found[1] ?? "", found[2] ?? "", found[3]));
  const all = [
    ...behind,
    ...before.filter(({ start, end }) => !behind.some((one) => start < one.end && end > one.start)),
  ];
  return all.sort((a, b) => a.start - b.start);
}

function tally(found: RegExpExecArray, how: string, count: string, of: string | undefined): Tally {
  return {
    outcome: outcomeOf(how),
    count: Number(count),
    of: of === undefined ? null : Number(of),
    both: /(?:đạt|hoàn thành) và vượt/u.test(how) && !/hoặc/u.test(how),
    start: found.index,
    end: found.index + found[0].length,
  };
}

function outcomeOf(how: string): Outcome {
  if (/chưa|không/u.test(how)) return "short";
  if (!/vượt/u.test(how)) return "met";
  return /(?:^|[ ,])(?:đạt|hoàn thành)(?! vượt| vượt mức)/u.test(how.replace(/vượt mức|vượt chỉ tiêu/gu, "vượt"))
    ? "reached"
    : "exceeded";
}

const OUTCOME =
  "(?:đạt và vượt|hoàn thành và vượt|vượt|đạt|hoàn thành|chưa đạt|không đạt|chưa hoàn thành|không hoàn thành|khó đạt|khó hoàn thành|đang|trong lộ trình|đúng lộ trình|theo lộ trình|bảo đảm tiến độ|thực hiện chậm|chậm|có khả năng)";
const COUNTED = `(\\d{1,3}) (?:chỉ tiêu )?(?:(?:đã|đều|cơ bản|được|còn|mới|hằng năm|hàng năm) ){0,2}${OUTCOME}(?!\\p{L})(?: (?!và )[\\p{L}]+){0,6}`;
/** A number of targets, what is said of them, and behind it two or more counts by outcome. */
const SPLIT = latin(
  new RegExp(
    `(\\d{1,3})(?:\\/\\d{1,3})? (?:nhóm )?chỉ tiêu((?:[^.;:()\\d]|\\([^()]{0,60}\\)|(?<=nghị quyết (?:số )?)\\d[\\d\\p{L}/-]*|(?<=năm )\\d{4}){0,80}?)([,:(]? ?trong đó(?: có)?|[,:(]? ?(?:gồm|cụ thể)(?: có)?|[.,;:] sau (?:nửa nhiệm kỳ|\\d{1,2} (?:năm|tháng)(?: thực hiện)?),?(?: đã)?(?: có)?|[.,;:] (?:tính )?đến (?:nay|(?:hết |cuối )?(?:tháng |năm |quý )?[\\d/]+|hết năm \\d{4}|ngày [\\d/]+),?(?: đã)?(?: có)?|[,:]? ?(?:đến nay|đã)?(?: có)?)[ :]*(${COUNTED}(?:(?:,|;| và|, đồng thời) ${COUNTED})+)`,
    "u",
  ),
);
const ONE_COUNT = latin(new RegExp(COUNTED, "gu"));

/**
 * A split of targets by outcome that cannot be: «8/10 chỉ tiêu (trong đó 06 vượt, 03 đạt)», «12 chỉ tiêu, 06 vượt, 05 đạt,
 * 02 chưa đạt». Those reached are exceeded or met and nothing else; of all that were set some may go unmentioned, so that
 * only more than all is wrong. Null for a split that can be, and for a text without one. Folded.
 */
export function unequalSplit(folded: string): Split | null {
  // «06 chỉ tiêu vượt (doanh thu; lợi nhuận); 05 chỉ tiêu đạt (…)»: the names stand between the counts.
  return splitIn(folded) ?? (folded.includes("(") ? splitIn(folded.replace(/ ?\([^()]*\)/gu, "")) : null);
}

interface Split {
  readonly whole: number;
  readonly sum: number;
}

function splitIn(folded: string): Split | null {
  const found = SPLIT.exec(folded);
  if (found === null) return null;
  const [, number = "", said = "", link = "", list = ""] = found;
  const counts = [...list.matchAll(ONE_COUNT)];
  const sum = counts.reduce((total, [, count]) => total + Number(count), 0);
  const whole = Number(number);
  const before = folded.slice(Math.max(0, found.index - REACHED_FAR), found.index);
  const isOfReached = REACHED.test(said) || REACHED_BEFORE.test(before);
  const cannotBe = isOfReached
    ? OF_THEM.test(link) && counts.every(([count]) => !SHORT_COUNT.test(count)) && sum !== whole
    : !OF_THEM.test(list) && (sum > whole || (sum !== whole && namesAll(list)));
  return cannotBe ? { whole, sum } : null;
}

/** «… vượt, … đạt, … và … chưa đạt» leaves none out. */
function namesAll(list: string): boolean {
  const counts = list.split(/(?:,|;| và|, đồng thời) (?=\d)/u);
  const last = counts.at(-1) ?? "";
  const isClosed = / và \d/u.test(list) && /chưa|không|chậm|khó/u.test(last);
  const isReached = (words: RegExp) => counts.slice(0, -1).some((count) => words.test(count));
  return isClosed && isReached(/vượt/u) && isReached(/^(?!.*vượt).*(?:đạt|hoàn thành)/u);
}

const OF_THEM = /trong đó/u;
const REACHED = /đạt|vượt|hoàn thành/u;
const REACHED_BEFORE = /(?:đạt|vượt|hoàn thành) (?:và vượt )?$/u;
const REACHED_FAR = 24;
const SHORT_COUNT = /chưa|không|khó|đang|lộ trình|khả năng/u;

const SET = latin(
  /(?:đề ra|có|gồm|giao|với|tổng số|trong) (?:tất cả |tổng số |toàn bộ )?(\d{1,3}) (?:nhóm )?chỉ tiêu(?! (?:đạt|vượt|chưa|không|được))/u,
);

/** How many targets were set: «Đại hội đề ra 12 chỉ tiêu»; null where the text does not say. */
export function targetsSet(folded: string): number | null {
  const found = SET.exec(folded);
  return found === null ? null : Number(found[1]);
}

/** «hoàn thành, hoàn thành vượt chỉ tiêu chương trình đề ra»: all of them, without a number; to be walked with matchAll. */
export const ALL_REACHED = latin(
  /(?:hoàn thành|đạt)(?:,| và)? (?:hoàn thành )?(?:vượt |và vượt )(?:mức )?(?:tất cả |toàn bộ |100% |các )?(?:các )?chỉ tiêu(?! (?:về|thu|chi|kết nạp|giao thu)(?![\p{L}]))|(?:tất cả|toàn bộ|100%)(?: các)? chỉ tiêu(?: (?:của|do|nghị|quyết|đại|hội|đảng|bộ|chi|đề|ra|kế|hoạch|chủ|yếu|cơ|bản|được|giao|nhiệm|kỳ|năm|cấp|trên|này|đã)){0,8} (?:đều )?(?:đạt|vượt|hoàn thành)/gu,
);

/** A text without it sums up nothing. */
export const TARGET_WORD = "chỉ tiêu";

/** The words speak of all targets, not of those of one kind. */
export const OF_ALL = /đại hội|nghị quyết|đề ra|chương trình|toàn bộ|tất cả/u;

/** Before `ALL_REACHED`: a wish, or a number of them; no claim about all. */
export const NOT_CLAIMED =
  /(?:phấn đấu|quyết tâm|nhằm|để|tiếp tục|nhiều|hầu hết|đa số|một số|cơ bản|tập trung|chưa|không|cần|sẽ|sớm)[^.;]{0,80}$/u;
