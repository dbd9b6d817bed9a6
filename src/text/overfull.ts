/**
 * Parts of a whole that are more than it: «102,4% chi bộ được xếp loại hoàn thành tốt nhiệm vụ», «58/56 chi bộ sinh hoạt
 * chuyên đề», «trong tổng số 56 chi bộ có 58 chi bộ …». A result may well be more than its target («kết nạp 58/56 đảng
 * viên», «đạt 102,4% kế hoạch»), so only what the words make a part of the members is read.
 */
import { fold } from "./fold.ts";
import { latin } from "./letters.ts";
import { isPlainCount, type NumberReading, numbersIn, SEVERAL_FIGURES } from "./numbers.ts";
import { sentencesOf } from "./sentences.ts";

export interface OverfullReading {
  /** As typed; "" where the sentence tells the rate alone. */
  readonly part: string;
  readonly whole: string;
  /** As typed: «102,4%»; "" where the sentence tells the two figures. */
  readonly rate: string;
  /** In percent, over a hundred. */
  readonly computed: number;
  /** Offsets in the text, first figure to last. */
  readonly start: number;
  readonly end: number;
}

/** The parts of a paragraph that are more than their whole, in order. */
export function overfullIn(text: string): readonly OverfullReading[] {
  if (!mayTell(text)) return [];
  return sentencesOf(text).flatMap((sentence): OverfullReading[] => {
    if (!mayTell(sentence.text)) return [];
    const figures = numbersIn(sentence.text).filter(({ role }) => role === "quantity");
    return figures.flatMap((figure, at) => {
      const found =
        rateAbove(sentence.text, figure) ??
        ratioAbove(sentence.text, figure) ??
        partAbove(sentence.text, figures[at - 1], figure);
      return found === null ? [] : [{ ...found, start: found.start + sentence.start, end: found.end + sentence.start }];
    });
  });
}

/** Whether a closer look is worth its time; in any form of Unicode. */
function mayTell(text: string): boolean {
  if (PERCENT_ABOVE.test(text)) return true;
  if (!SEVERAL_FIGURES.test(text)) return false;
  return (
    PART_OF.test(text) ||
    [...text.matchAll(RATIO)].some(([, part = "", whole = ""]) => numberOf(part) > numberOf(whole))
  );
}

const PERCENT_ABOVE = /(?!100\s?[%％])[1-9]\d\d(?:,\d+)?\s?[%％]/;
/** «56 chi bộ, trong đó 58», «trong tổng số 56 chi bộ có 58» */
const PART_OF = /\d\D+,\s*trong\s+đ\D*\d|trong\s+(?:\D{3,6}\s+)?(?:\D{2,4}\s+)?\d[\d.]*\D+\sc\D{1,2}\s+\d/i;
const RATIO = /(\d[\d.]*)\s?\/\s?(\d[\d.]*)\s+[^\d\s]/g;

function numberOf(digits: string): number {
  return Number(digits.replaceAll(".", ""));
}

const MEMBERS =
  "(?:chi bộ|đảng bộ|chi, đảng bộ|tổ chức(?: cơ sở)? đảng|tổ đảng|cấp uỷ viên|đảng viên|đồng chí|đoàn viên|hội viên|công đoàn viên|cán bộ|công chức|viên chức|giáo viên|học sinh|người lao động|hộ|hộ dân|hộ gia đình|thôn|khu dân cư)(?!\\p{L})";
/** What is said of so many of them, never of so many as were planned. */
const STATE =
  "(?:xếp loại|hoàn thành(?: xuất sắc| tốt)? nhiệm vụ|học tập|dự học|dự họp|dự sinh hoạt|tham dự|sinh hoạt|trực thuộc|trong sạch|có chi uỷ|chấp hành)(?!\\p{L})";
/** What is said of a share alone: so many of so many may be those of a plan. */
const RATED = "(?:đạt chuẩn|đạt danh hiệu|gia đình văn hoá|lên lớp|tốt nghiệp)(?!\\p{L})";
const CLAUSE = "[^,;:()-]";
const TARGETS = "(?:chỉ tiêu|kế hoạch|dự toán|mục tiêu|đăng ký|đề ra|được giao|so với|cùng kỳ)(?!\\p{L})";

const OPENS = latin(/(?:^|[,;:(-]|(?<!\p{L})(?:có|với|hiện có|đã có))$/u);
const membersBehind = (state: string): RegExp =>
  latin(new RegExp(`^(?:số |tổng số )?${MEMBERS}(?!${CLAUSE}*${TARGETS})${CLAUSE}{0,60}?${state}`, "u"));
const COUNTED_MEMBERS = membersBehind(STATE);
const SHARED_MEMBERS = membersBehind(`(?:${STATE}|${RATED})`);
const RATE_OF_MEMBERS = latin(
  new RegExp(
    `(?<!\\p{L})t[ỷỉ] lệ (?:số )?${MEMBERS}(?!${CLAUSE}*${TARGETS})${CLAUSE}{0,60}?(?:${STATE}|${RATED})${CLAUSE}{0,30}?(?: đạt| là| chiếm|:)?$`,
    "u",
  ),
);
/** As far as the words of a sentence are looked at from a figure. */
const NEAR = 300;
const RATE_ENDS = latin(/^(?:$|[.,;)(]|- )(?! ?(?:so với|bằng))/u);

/** «102,4% chi bộ được xếp loại …», «tỷ lệ chi bộ được xếp loại … đạt 102,4%» */
function rateAbove(sentence: string, { value, percent, start, end, raw, to }: NumberReading): OverfullReading | null {
  if (!percent || value <= 100 || to !== undefined) return null;
  const before = fold(sentence.slice(Math.max(0, start - NEAR), start));
  const behind = fold(sentence.slice(end, end + NEAR));
  const isOfMembers =
    (OPENS.test(before) && SHARED_MEMBERS.test(behind)) || (RATE_OF_MEMBERS.test(before) && RATE_ENDS.test(behind));
  return isOfMembers ? { part: "", whole: "", rate: raw.trim(), computed: value, start, end } : null;
}

/** Near it in the sentence: the second figure may be a target. */
const MAY_BE_TARGET = latin(
  new RegExp(
    `${TARGETS}|(?<!\\p{L})(?:vượt|kết nạp|phát triển|thành lập|thực hiện được|nghị quyết đại hội)(?!\\p{L})`,
    "u",
  ),
);
/** «…, đạt 103,6%», «… (103,6%)»: so many of those planned. */
const TOLD_ABOVE = /(?<!\d)1\d\d(?:,\d+)? ?%/u;

const ENDS_CLAUSE = "(?:$|[.,;)])";
const PARTY_MEMBERS = "(?:đảng viên|đồng chí|cấp uỷ viên|chi uỷ viên|cán bộ|công chức|viên chức)(?!\\p{L})";
const ONCE = "(?:viết (?:bài )?thu hoạch|ký (?:bản )?cam kết|kê khai tài sản|kiểm điểm)(?!\\p{L})";
/** What each member does once, or what there is at each meeting: «viết bài thu hoạch 11/11 đồng chí», «họp 15/15 kỳ». */
const OF_EACH: readonly (readonly [before: RegExp, behind: RegExp])[] = [
  [
    latin(new RegExp(`(?<!\\p{L})${ONCE}(?: (?:cho|có|là|được|đạt|với))?:?$`, "u")),
    latin(new RegExp(`^${PARTY_MEMBERS}${ENDS_CLAUSE}`, "u")),
  ],
  [latin(/(?:^|[,;:(-]|(?<!\p{L})(?:có|với|được))$/u), latin(new RegExp(`^${PARTY_MEMBERS}(?: đã)? ${ONCE}`, "u"))],
  [
    latin(/(?<!\p{L})(?:họp|sinh hoạt|sinh hoạt định kỳ|họp định kỳ)(?: được| đủ)?$/u),
    latin(new RegExp(`^kỳ(?: (?:họp|sinh hoạt)(?: định kỳ)?)?${ENDS_CLAUSE}`, "u")),
  ],
];

/** «58/56 chi bộ sinh hoạt chuyên đề» */
function ratioAbove(sentence: string, figure: NumberReading): OverfullReading | null {
  const { value, denominator, percent, start, end, raw } = figure;
  if (denominator === undefined || percent || value <= denominator) return null;
  const before = fold(sentence.slice(Math.max(0, start - NEAR), start));
  const behind = fold(sentence.slice(end, end + NEAR));
  const isOfMembers = OPENS.test(before) && COUNTED_MEMBERS.test(behind);
  if (!isOfMembers && !OF_EACH.some(([ahead, after]) => ahead.test(before) && after.test(behind))) return null;
  if ([before, behind].some((words) => MAY_BE_TARGET.test(words) || TOLD_ABOVE.test(words))) return null;
  const [part = "", all = ""] = raw.split("/").map((side) => side.trim());
  return { part, whole: all, rate: "", computed: (value / denominator) * 100, start, end };
}

const OF_ALL = latin(/(?<!\p{L})trong(?: (?:tổng )?số)?$/u);
const HAVE = latin(/^(?<unit>\p{L}+ \p{L}+)[^.;:!?()%]{0,60}?(?: có|, có)$/u);
const SOME_OF = latin(/^(?<unit>\p{L}+ \p{L}+)[^.;:!?()%]{0,60}?, ?trong đó(?: có)?[,:]?$/u);
/** «tăng 12 đảng viên, trong đó …» counts no whole. */
const CHANGED = latin(/(?<!\p{L})(?:tăng|giảm|thêm|nâng|hơn|mới|từ)(?: \p{L}+)?$/u);

/** «trong tổng số 56 chi bộ có 58 chi bộ …», «56 chi bộ, trong đó 58 chi bộ …» */
function partAbove(sentence: string, whole: NumberReading | undefined, part: NumberReading): OverfullReading | null {
  if (whole === undefined || !isPlainCount(whole) || !isPlainCount(part) || part.value <= whole.value) return null;
  const before = fold(sentence.slice(Math.max(0, whole.start - NEAR), whole.start));
  const between = fold(sentence.slice(whole.end, part.start));
  const unit = (OF_ALL.test(before) ? HAVE.exec(between) : null)?.groups?.unit ?? SOME_OF.exec(between)?.groups?.unit;
  if (unit === undefined || CHANGED.test(before)) return null;
  if (!fold(sentence.slice(part.end, part.end + NEAR)).startsWith(`${unit} `)) return null;
  const computed = (part.value / whole.value) * 100;
  return { part: part.raw.trim(), whole: whole.raw.trim(), rate: "", computed, start: whole.start, end: part.end };
}
