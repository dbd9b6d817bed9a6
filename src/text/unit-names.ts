/**
 * Names of Party units: «Chi bộ Trường THPT Nguyễn Trãi», «ĐẢNG ỦY XÃ TÂN LẬP». Told apart carefully, for a report names
 * its superiors, its subordinates and itself in short («Chi bộ», «Chi bộ nhà trường»), all rightly.
 */

import { fold, withoutTones, words } from "./fold.ts";
import { LETTER, latin, OPENS_WITH_CAPITAL, OPENS_WITH_SMALL } from "./letters.ts";
import { composed } from "./offsets.ts";

export interface UnitName {
  /** A cell (chi bộ, chi ủy) or a Party organisation with cells below it (đảng bộ, đảng ủy). */
  readonly kind: "cell" | "organisation";
  /** As typed, with «Chi bộ»; a name reaches to the next sign or to a word no name holds. */
  readonly raw: string;
  /** Folded words of the name without «chi bộ». */
  readonly words: readonly string[];
  readonly start: number;
  readonly end: number;
}

const OPENER = latin(
  /(?<![\p{L}])(chi|đảng)\s+(?:b[ộỘ]|[ủỦ]y|u[ỷỶ])(?:\s+(?:b[ộỘ]\s+ph[ậẬ]n|c[ơƠ]\s+s[ởỞ]))?(?=\s+[\p{L}\d])/giu,
);
const MOST_WORDS = 12;
const LONGEST_NAME = 200;

/** The units named in a text, in order; a bare «Chi bộ» names none. */
export function unitNamesIn(text: string): readonly UnitName[] {
  const read = composed(text);
  const found: UnitName[] = [];
  for (const match of read.text.matchAll(OPENER)) {
    const behind = match.index + match[0].length;
    const after = read.text.slice(behind, behind + LONGEST_NAME);
    const length = nameLength(after);
    const name = after.slice(0, length);
    const isLine =
      read.text.length < LONGEST_NAME && read.text.trim() === read.text.slice(match.index, behind + length);
    if (!isName(name.trim(), isLine)) continue;
    const start = read.original(match.index);
    const end = read.original(behind + length);
    const kind = match[1]?.toLowerCase() === "chi" ? "cell" : "organisation";
    found.push({ kind, raw: text.slice(start, end), words: words(name), start, end });
  }
  return found;
}

/** Whether a line is headed by a unit at all, named or in short: «ĐẢNG ỦY CÔNG TY ĐIỆN LỰC», «CHI BỘ». */
export function isUnitLine(text: string): boolean {
  return UNIT_LINE.test(fold(text));
}

const UNIT_LINE = latin(/^["“(]?(?:chi|đảng) (?:bộ|uỷ)(?![\p{L}])/u);

/** Whether the name that begins at `start` is of those the text speaks to: «kính báo cáo Đảng ủy tỉnh xem xét». */
export function isAddressed(text: string, start: number): boolean {
  return ADDRESSES.test(fold(text.slice(Math.max(0, start - LONGEST_ADDRESS), start)));
}

const LONGEST_ADDRESS = 40;
const ADDRESSES = latin(
  /(?:^|[^\p{L}])(?:báo cáo|trình|gửi|đề nghị|kiến nghị|mong|xin(?: ý kiến)?|cảm ơn|(?:lãnh đạo|chỉ đạo|quan tâm|giúp đỡ) của)(?: (?:với|lên|tới|đến|cùng|để|ban thường vụ|ban chấp hành|thường trực))*$/u,
);

/** The unit a field value names: «Chi bộ Trường …», or the name alone, then of the kind given; null for no words. */
export function unitOf(value: string, kind: UnitName["kind"]): UnitName | null {
  const folded = words(value);
  const own = folded[1] === "bộ" || folded[1] === "uỷ" ? KINDS.get(folded[0] ?? "") : undefined;
  const name = own === undefined ? folded : folded.slice(2);
  return name.length === 0 ? null : { kind: own ?? kind, raw: value, words: name, start: 0, end: value.length };
}

const KINDS: ReadonlyMap<string, UnitName["kind"]> = new Map([
  ["chi", "cell"],
  ["đảng", "organisation"],
]);

/** Up to the next sign, or to a word that no name holds. */
function nameLength(after: string): number {
  let end = 0;
  let count = 0;
  for (const token of after.matchAll(/(\s+)([\p{L}\p{M}\d./-]+)/gu)) {
    if (token.index !== end || count === MOST_WORDS) break;
    const typed = token[2] ?? "";
    const word = typed.replace(/[./-]+$/u, "");
    const space = token[1] ?? "";
    if (word === "" || STOP.test(fold(after.slice(end + space.length, end + space.length + LONGEST_STOP)))) break;
    if (OPENS_WITH_SMALL.test(word) && LOWER_STOP.has(fold(word)) && !NEIGHBOURHOOD.test(after.slice(end))) break;
    end += space.length + word.length;
    count += 1;
    if (word !== typed) break;
  }
  return end;
}

const LONGEST_STOP = 12;

/** «Chi bộ tổ dân phố số 7», where «Chi bộ tổ chức …» goes on with a verb. */
const NEIGHBOURHOOD = /^\s*tổ\s+dân\s+(?:phố|cư)\s/u;

/**
 * What a unit is («trường», «thôn»), then what it is called, with a capital or a number; in capitals throughout, where
 * that cannot be seen, the first is needed, unless the name is all there is in the line. «Chi bộ tổ chức 09 cuộc»,
 * «SINH HOẠT CHI BỘ ĐỊNH KỲ», «Chi bộ nhà trường» name none.
 */
function isName(name: string, isLine: boolean): boolean {
  const tokens = name.split(/\s+/u);
  const [first = ""] = tokens;
  const proper = tokens.findIndex((token) => !NOUNS.has(fold(token)));
  if (name === name.toUpperCase() && LETTER.test(name)) {
    const called = fold(tokens[proper] ?? "");
    return proper >= 0 && called !== "bộ" && (proper > 0 || (isLine && !/^\d/u.test(called)));
  }
  const called = tokens.findIndex((token, at) => at > 0 && /^[\p{Lu}\d]/u.test(token));
  if (OPENS_WITH_CAPITAL.test(first)) return !NOUNS.has(fold(first)) || (called > 0 && called <= MOST_NOUNS);
  // «thôn Đông Hải», «khu phố 3»: nothing but nouns before the name.
  if (NO_START.has(first) && !NEIGHBOURHOOD.test(name)) return false;
  return called > 0 && tokens.slice(0, called).every((token) => NOUNS.has(token));
}

const MOST_NOUNS = 3;

/** In lower case these begin a sentence's verb or list rather than a name. */
const NO_START: ReadonlySet<string> = new Set(["ban", "tổ", "và", "các", "số", "trực", "thông", "dân", "đảng"]);

/**
 * Whether two names speak plainly of different units of the same standing. False whenever one may be a short form, a
 * part or a superior of the other, or is written as an abbreviation: better silent than wrong.
 */
export function areDifferentUnits(own: UnitName, other: UnitName): boolean {
  if (own.kind !== other.kind) return false;
  if (own.kind === "organisation" && standing(own) !== standing(other)) return false;
  const ours = properWords(own.words).map(withoutTones);
  const theirs = properWords(other.words).map(withoutTones);
  const last = ours.at(-1);
  const otherLast = theirs.at(-1);
  if (last === undefined || otherLast === undefined) return false;
  if (theirs.includes(last) || ours.includes(otherLast)) return false;
  return !isAbbreviated(other.raw) && !isAbbreviated(own.raw);
}

/** The words that tell one school or ward from another: «phú thành» of «xã Phú Thành», though «thành» is a noun too. */
function properWords(name: readonly string[]): readonly string[] {
  const first = name.findIndex((word) => !NOUNS.has(word));
  return first < 0 ? [] : name.slice(first);
}

function standing({ words: name }: UnitName): number {
  return STANDINGS.findIndex((rank) => rank.has(name[0] ?? ""));
}

/** «Chi bộ VP.HĐND», «ĐUK CCQ»: capital letters without vowels in a name not written in capitals. */
function isAbbreviated(raw: string): boolean {
  if (raw === raw.toUpperCase()) return /(?<![\p{L}])[BCDĐGHKLMNPQRSTVX]{3,}(?![\p{L}])/u.test(raw.replace(KNOWN, ""));
  return /(?<![\p{L}])\p{Lu}{2,}(?![\p{L}])/u.test(raw.replace(KNOWN, ""));
}

/** Abbreviations that stand in official names. */
const KNOWN = /THCS|THPT|PTDTNT|PTDTBT|GDTX|GDNN|TNHH|MTV|UBND|HĐND|MTTQ|MN|TH/gu;

/** What units are, and words that go with it; they tell no unit from another of its kind. */
const NOUNS: ReadonlySet<string> = new Set(
  `cơ quan đơn vị nhà trường các phòng ban sở thôn xóm ấp bản buôn làng khu khối phố tổ dân cụm bệnh viện trung tâm trạm
  y tế công ty tổng tập đoàn nhà máy xí nghiệp doanh hợp tác chi nhánh cục văn đội hạt đồn quỹ bảo tàng thư báo đài kho
  bạc ngân hàng bưu điện lực toà án viện kiểm sát thuế hải học đại cao đẳng trung mầm non tiểu phổ thông cơ sở nông lâm
  xã phường thị trấn đặc tỉnh huyện quận thành số và thpt thcs th mn uỷ nhân trực thuộc`.split(/\s+/u),
);

/** Organisations of one standing can be taken for one another; one of another standing is above or below. */
const STANDINGS: readonly ReadonlySet<string>[] = [
  new Set(["tỉnh", "thành"]),
  new Set(["huyện", "quận", "thị"]),
  new Set(["xã", "phường", "đặc"]),
  new Set(["khối", "các"]),
  new Set(["trường", "bệnh", "công", "sở", "trung", "ban", "văn", "cục", "chi", "doanh"]),
];

/** What follows a name, in capitals or not. */
const STOP = latin(
  /^(?:nhiệm kỳ|lần thứ|khoá|năm \d|giai đoạn|thực hiện|tổng kết|sơ kết|báo cáo|trân trọng|đề nghị|kiến nghị|kính (?:báo|gửi|trình|đề|mong)|rất mong|quan tâm|xem xét|chỉ đạo|và (?:phương|nhiệm|kết|nghị|đảng|cấp|chi bộ|chi uỷ))(?![\p{L}])/u,
);

/** In lower case, words after which a name is over. */
const LOWER_STOP: ReadonlySet<string> = new Set(
  `trong với đã tiếp tục lãnh được về từ đến là có gửi trình xây giữa đạt luôn sẽ cần còn không chưa xin cho của ở tại
  theo để nhằm do khi sau trước tổ hiện nay`.split(/\s+/u),
);

/** Kinds of places whose committees' papers are dated from the place they are called after; folded. */
export const COMMUNES: ReadonlySet<string> = new Set(["xã", "phường"]);

/** The committees of such a place as texts name them, folded: «đảng uỷ phường tân hoà». */
export function committeesOf(kind: string, place: string): readonly string[] {
  return [`đảng uỷ ${kind} ${place}`, `đảng bộ ${kind} ${place}`];
}
