/** Markers made of words: «Phần thứ nhất», «Chương II», «Một là,». */
import type { Marker, MarkerStyle } from "./marker.ts";
import { cardinalValue, letterValue, ordinalValue, romanValue } from "./numerals.ts";

const NUMBER_WORD = "(?:nhất|một|hai|ba|bốn|tư|năm|sáu|bảy|bẩy|tám|chín|mười)";
const NUMBER_WORDS = `(?:mười\\s+${NUMBER_WORD}|${NUMBER_WORD}\\s+mươi(?:\\s+(?:mốt|lăm|${NUMBER_WORD}))?|${NUMBER_WORD})`;
const NUMERAL = `(thứ\\s+(?:${NUMBER_WORDS}|[ivxlc]+|\\d{1,2})|${NUMBER_WORDS}|mở\\s+đầu|[ivxlc]+|\\d{1,2}|[a-eđ])`;
const HEAD = new RegExp(`^(phần|chương|mục)\\s+${NUMERAL}(?![\\p{L}\\p{N}]|[.,]\\d)(\\s*[:.–—/-])?(\\s*)(.*)$`, "isu");

const ONE_BY_ONE = new RegExp(
  `^(?:(${NUMBER_WORDS})\\s+là\\s*[,:;]?|thứ\\s+(${NUMBER_WORDS})(?:\\s+là\\s*[,:;]?|\\s*[,:]))(\\s*)(.+)$`,
  "isu",
);
const WEEKDAY = /^(?:ngày|tuần|hằng tuần|hàng tuần|\d)/i;

/** Readings of a line, trimmed and in NFC, that begins with a marker made of words. */
export function wordReadings(text: string): readonly Marker[] {
  const first = text.charAt(0).toLowerCase();
  if (first === "p" || first === "c" || (first === "m" && !/^một/i.test(text))) return divisions(text);
  return "mhbtnsc".includes(first) || first === "m" ? enumeration(text) : [];
}

function divisions(text: string): readonly Marker[] {
  const parts = HEAD.exec(text);
  if (parts === null) return [];
  const [, word = "", numeral = "", separator = "", space = "", rest = ""] = parts;
  const isWordless = separator === "";
  if (isWordless && rest !== "" && (space === "" || !opensTitle(rest))) return [];
  const style: MarkerStyle = word.toLowerCase() === "phần" ? "part" : "chapter";
  const typed = text.slice(0, text.length - rest.length - space.length);
  return [{ style, text: typed, numbers: divisionNumbers(numeral), rest: rest.trim() }];
}

function divisionNumbers(numeral: string): readonly number[] {
  const lower = numeral.toLowerCase().replace(/\s+/g, " ");
  const value = /^\d+$/.test(lower) ? Number(lower) : (ordinalValue(lower) ?? romanValue(lower) ?? letterValue(lower));
  return value === null ? [] : [value];
}

/** A title typed straight after the numeral begins with a capital; prose goes on in lower case («Phần thứ hai của …»). */
function opensTitle(rest: string): boolean {
  return /^["“«(‘']?\p{Lu}/u.test(rest);
}

function enumeration(text: string): readonly Marker[] {
  const parts = ONE_BY_ONE.exec(text);
  if (parts === null) return [];
  const [, cardinal, ordinal = "", space = "", rest = ""] = parts;
  if (cardinal === undefined && WEEKDAY.test(rest)) return [];
  const value = cardinalValue(cardinal ?? ordinal);
  if (value === null || !/\p{L}/u.test(rest)) return [];
  const typed = text.slice(0, text.length - rest.length - space.length);
  return [{ style: "ordinalWord", text: typed, numbers: [value], rest: rest.trim() }];
}
