/** Markers made of words: «Phần thứ nhất», «Chương II», «Một là,». */
import { LETTER, latin } from "./letters.ts";
import type { Marker, MarkerStyle } from "./marker-kinds.ts";
import { cardinalValue, letterValue, ordinalValue, romanValue } from "./numerals.ts";

const NUMBER_WORD = "(?:nhất|một|hai|ba|bốn|tư|năm|sáu|bảy|bẩy|tám|chín|mười)";
const NUMBER_WORDS = `(?:mười\\s+${NUMBER_WORD}|${NUMBER_WORD}\\s+mươi(?:\\s+(?:mốt|lăm|${NUMBER_WORD}))?|${NUMBER_WORD})`;
const NUMERAL = `(thứ\\s+(?:${NUMBER_WORDS}|[ivxlc]+|\\d{1,2})|${NUMBER_WORDS}|mở\\s+đầu|[ivxlc]+|\\d{1,2}|[a-eđ])`;
const HEAD = latin(
  new RegExp(`^(phần|chương|mục)\\s+${NUMERAL}(?![\\p{L}\\p{N}]|[.,]\\d)(\\s*[:.–—/-])?(\\s*)(.*)$`, "isu"),
);

const DIVISION = /^(?:phần|chương|mục)\s/iu;

const IS = "là(?:\\s*[,:;]|(?!\\p{L}))";
const ONE_BY_ONE = new RegExp(
  `^(?:(${NUMBER_WORDS})\\s+${IS}|thứ\\s+(${NUMBER_WORDS})(?:\\s+${IS}|\\s*[,:]))(\\s*)(.+)$`,
  "isu",
);
const WEEKDAY = /^(?:ngày|tuần|hằng tuần|hàng tuần|\d)/i;

/** Readings of a line, trimmed and in NFC, that begins with a marker made of words. */
export function wordReadings(text: string): readonly Marker[] {
  const first = text.charAt(0).toLowerCase();
  const division = "pcm".includes(first) ? divisions(text) : [];
  return division.length === 0 && "mhbtnsc".includes(first) ? enumeration(text) : division;
}

function divisions(line: string): readonly Marker[] {
  if (!DIVISION.test(line)) return [];
  const text = line.replace(RULE, "");
  const parts = HEAD.exec(text);
  if (parts === null) return [];
  const [, word = "", numeral = "", separator = "", space = "", rest = ""] = parts;
  const style: MarkerStyle = word.toLowerCase() === "phần" ? "part" : "chapter";
  const isCitation = style === "chapter" && OF_A_LAW.test(rest);
  if (separator === "" && rest !== "" && (space === "" || !opensTitle(rest) || isCitation)) return [];
  const typed = text.slice(0, text.length - rest.length - space.length);
  return [{ style, text: typed, numbers: divisionNumbers(numeral), rest: rest.trim() }];
}

function divisionNumbers(numeral: string): readonly number[] {
  const lower = numeral.toLowerCase().replace(/\s+/g, " ");
  if (/^\d+$/.test(lower)) return [Number(lower)];
  const letter = /^[a-eđ]$/.test(lower) ? letterValue(lower) : null;
  const value = letter ?? ordinalValue(lower) ?? romanValue(lower);
  return value === null ? [] : [value];
}

// The rule under «PHẦN THỨ NHẤT», typed on the same line.
const RULE = /\s*[-–—_*]{3,}$/;
// «Mục 2 Điều 5 Nghị định …» cites.
const OF_A_LAW = latin(
  /^(?:Điều|Khoản|Điểm|Mục|Chương|Phần|Nghị|Luật|Bộ luật|Quy|Thông tư|Hướng dẫn|Kế hoạch|Chỉ thị|Điều lệ)(?!\p{L})/u,
);

const OPENS_TITLE = latin(/^["“«(‘']?\p{Lu}/u);

/** A title typed straight after the numeral begins with a capital; prose goes on in lower case («Phần thứ hai của …»). */
function opensTitle(rest: string): boolean {
  return OPENS_TITLE.test(rest);
}

function enumeration(text: string): readonly Marker[] {
  const parts = ONE_BY_ONE.exec(text);
  if (parts === null) return [];
  const [, cardinal, ordinal = "", space = "", rest = ""] = parts;
  if (cardinal === undefined && WEEKDAY.test(rest)) return [];
  const value = cardinalValue(cardinal ?? ordinal);
  if (value === null || !LETTER.test(rest)) return [];
  const typed = text.slice(0, text.length - rest.length - space.length);
  return [{ style: "ordinalWord", text: typed, numbers: [value], rest: rest.trim() }];
}
