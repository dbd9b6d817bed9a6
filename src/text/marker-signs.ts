/** Markers made of signs: numerals and letters with their separator, and bullets. */
import { LETTER, latin } from "./letters.ts";
import type { Marker, MarkerStyle } from "./marker-kinds.ts";
import { letterValue, romanValue } from "./numerals.ts";

/** Readings of a line, trimmed and in NFC, that begins with a numeral, a letter or a bullet. */
export function signReadings(text: string): readonly Marker[] {
  const first = text.charAt(0);
  if (first >= "0" && first <= "9") return digits(text);
  if (first === "(") return bracketed(text);
  if (BULLET_STYLES.has(first)) return bullet(text, first);
  if (!SEPARATED.test(text)) return [];
  const second = text.charAt(1);
  return first === first.toLowerCase() ? lowerCase(text) : [...prefixed(text), ...upperCase(text, second)];
}

const SEPARATED = latin(/^\p{L}[ivxlc]{0,6}\s{0,2}[.)/–—-]/iu);

// «1.», «1 -», «1)», «03/»
const SINGLE = /^(\d{1,2})([ \u00a0]?[.\-–—/)])(\s*)(.+)$/su;
// «2.1.», «2.4», «2. 3.», «1.1-», «1.2.1 »; each numeral one or two digits, so that «1.622» is none.
const DOTTED = /^((?:[1-9]\d?)(?:\.\s?[1-9]\d?){1,5})(?!\d)([ \u00a0]?[.\-–—/)])?(\s*)(.+)$/su;
// «II.1.», «A.2»
const PREFIXED = /^([IVX]+|[A-HĐ])\.((?:[1-9]\d?)(?:\.[1-9]\d?){0,4})(?!\d)([.\-–—/)])?(\s*)(.+)$/su;

function digits(text: string): readonly Marker[] {
  const dotted = DOTTED.exec(text);
  if (dotted !== null) {
    const [, numeral = "", separator = "", space = "", rest = ""] = dotted;
    if (separator === "" ? space !== "" && opensBareTitle(rest) : opensText(rest)) {
      return [marker("dotted", text, rest, space, numeral.split(".").map(Number))];
    }
  }
  const single = SINGLE.exec(text);
  if (single === null) return [];
  const [, numeral = "", separator = "", space = "", rest = ""] = single;
  if (Number(numeral) === 0 || !followsNumber(separator.trim(), space, rest)) return [];
  return [marker(separator.trim() === ")" ? "parenDecimal" : "decimal", text, rest, space, [Number(numeral)])];
}

/** Whether `rest` can be the title after a single numeral, rather than the rest of a figure, a date or a code. */
function followsNumber(separator: string, space: string, rest: string): boolean {
  if (separator === "." || separator === ")") {
    if (space === "" && RUN_ON.test(rest)) return false;
    return opensText(rest) || opensFigure(space, rest);
  }
  // «3-NQ/TW», «15/QĐ-BNV», «196 -BC/ĐUK» are codes; «5/năm», «19-chủ đề» are prose.
  if (CODE.test(rest)) return false;
  return space === "" ? OPENS_CAPITAL.test(rest) : opensText(rest) || OPENS_SHARE.test(rest);
}

/** «3. 100% cơ quan …», «(4) 98% hộ …» */
function opensFigure(space: string, rest: string): boolean {
  return space !== "" && FIGURE.test(rest) && !SCALED.test(rest);
}

// «7/ 90% chi bộ …»: nothing is so many of a share.
const OPENS_SHARE = /^\d[\d.,]*\s?[%％]/;

// «2.a) …» mixes two numberings, «1......» is a blank: neither is the marker «2.», «1.».
const RUN_ON = /^(?:[a-zđ]\)|[.…_])/;
// A title may begin with a figure: «3. 100% cơ quan …», «4. 05 chi bộ …»; «1. 5», «1. 5 triệu» may not.
const FIGURE = latin(/^\d[\d.,]*(?:\s?%|(?<=.\d)\s+\p{Ll})/u);
const SCALED = /^[\d.,]+\s*(?:nghìn|ngàn|triệu|tỷ|tỉ)/iu;
const CODE = latin(/^\p{Lu}[\p{L}]{0,7}\s?[-–/]\s?\p{Lu}/u);

function prefixed(text: string): readonly Marker[] {
  const parts = PREFIXED.exec(text);
  if (parts === null) return [];
  const [, head = "", numeral = "", separator = "", space = "", rest = ""] = parts;
  const value = romanValue(head) ?? letterValue(head);
  if (value === null || !(separator === "" ? space !== "" && opensBareTitle(rest) : opensText(rest))) return [];
  return [marker("dotted", text, rest, space, [value, ...numeral.split(".").map(Number)])];
}

const ROMAN = /^([IVXLC]{1,6}|D)([ \u00a0]?[.\-–—/)])(\s*)(.+)$/su;
const LETTER_UPPER = /^([A-IKVXĐ])([ \u00a0]?[.\-–—/)])(\s*)(.+)$/su;
// A roman numeral alone after the separator is a range («II - III»); a capital with a full stop an initial («V.I. Lênin»).
const SECOND_NUMERAL = latin(/^(?:[IVXLCDM]+(?![\p{L}\p{N}])|\p{Lu}\.)/u);
const PERSON = latin(/^C\.\s?Mác(?!\p{L})/u);
const HIGHEST_ROMAN = 89;

function upperCase(text: string, second: string): readonly Marker[] {
  if ((second === "/" && /^v\/v/i.test(text)) || PERSON.test(text)) return [];
  const readings: Marker[] = [];
  const roman = ROMAN.exec(text);
  if (roman !== null) {
    const [, numeral = "", separator = "", space = "", rest = ""] = roman;
    const value = romanValue(numeral);
    const isFit = value !== null && (value <= HIGHEST_ROMAN || numeral.length === 1);
    const isLoose = /^[LCD]$/.test(numeral) && space === "";
    if (isFit && numeral !== "L" && !isLoose && followsLetters(separator.trim(), space, rest)) {
      readings.push(marker("roman", text, rest, space, [value]));
    }
  }
  const letter = LETTER_UPPER.exec(text);
  if (letter !== null) {
    const [, sign = "", separator = "", space = "", rest = ""] = letter;
    const isWide = space !== "" || (readings.length > 0 && romanValue(sign) !== null);
    const value = letterValue(sign);
    if (isWide && value !== null && followsLetters(separator.trim(), space, rest)) {
      readings.push(marker("letterUpper", text, rest, space, [value]));
    }
  }
  return readings;
}

/** The same for capitals, where the dash and the slash also make words («X-quang», «V/v») and ranges («II - III»). */
function followsLetters(separator: string, space: string, rest: string): boolean {
  if (SECOND_NUMERAL.test(rest)) return false;
  const isPlainStop = separator === "." || separator === ")";
  if (isPlainStop || space !== "") return opensText(rest) || (isPlainStop && space !== "" && FIGURE.test(rest));
  return OPENS_CAPITAL.test(rest);
}

const LETTER_LOWER = /^([a-zđ])([ \u00a0]?[.)/])(\s*)(.+)$/su;
const ROMAN_LOWER = /^([ivx]{1,5})([ \u00a0]?[.)/])(\s*)(.+)$/su;

function lowerCase(text: string): readonly Marker[] {
  const readings: Marker[] = [];
  const roman = ROMAN_LOWER.exec(text);
  if (roman !== null) readings.push(...lowerReading("romanLower", text, roman, romanValue(roman[1] ?? "")));
  const letter = LETTER_LOWER.exec(text);
  if (letter !== null) readings.push(...lowerReading("letter", text, letter, pointValue(letter[1] ?? "")));
  return readings;
}

function lowerReading(style: MarkerStyle, text: string, parts: RegExpExecArray, value: number | null): Marker[] {
  const [, sign = "", separator = "", space = "", rest = ""] = parts;
  // «v.v», «đ/c», «c/o»: only the bracket may be followed at once.
  const isWord = (separator.trim() !== ")" && space === "") || (sign === "v" && /^v\b/i.test(rest));
  if (value === null || isWord || !opensText(rest)) return [];
  return [marker(style, text, rest, space, [value])];
}

/** Letters outside the Vietnamese alphabet (f j w z) take their place in the Latin one. */
function pointValue(sign: string): number | null {
  return letterValue(sign) ?? sign.charCodeAt(0) - 96;
}

const BRACKETED = /^\((\d{1,2}|[a-zđ]|[ivx]{1,5})\)(\s*)(.+)$/su;

function bracketed(text: string): readonly Marker[] {
  const parts = BRACKETED.exec(text);
  if (parts === null) return [];
  const [, sign = "", space = "", rest = ""] = parts;
  if (!opensText(rest) && !opensFigure(space, rest)) return [];
  if (/\d/.test(sign)) return Number(sign) === 0 ? [] : [marker("parenDecimal", text, rest, space, [Number(sign)])];
  const roman = /^[ivx]+$/.test(sign) ? romanValue(sign) : null;
  const readings = roman === null ? [] : [marker("romanLower", text, rest, space, [roman])];
  const letter = sign.length === 1 ? pointValue(sign) : null;
  return letter === null ? readings : [...readings, marker("letter", text, rest, space, [letter])];
}

const BULLET_STYLES: ReadonlyMap<string, MarkerStyle> = new Map([
  ...[..."*•●○◦▪■□‣➢✓❖\uf0b7\uf0a7\uf0d8\uf0fc\uf076"].map((sign) => [sign, "star"] as const),
  ...[..."-–—−‐‑\uf02d"].map((sign) => [sign, "dash"] as const),
  ["+", "plus"],
]);
const BULLET = /^.(\)?)(\s*)(.+)$/su;

function bullet(text: string, sign: string): readonly Marker[] {
  const parts = BULLET.exec(text);
  const style = BULLET_STYLES.get(sign);
  if (parts === null || style === undefined) return [];
  const [, , space = "", rest = ""] = parts;
  // «-----», «* * *» are rules, «-5%» a figure, «**» mark-up.
  const isText = space === "" ? opensText(rest) : LETTER.test(rest);
  const isBulleted = isText && !BULLET_STYLES.has(rest.charAt(0));
  return isBulleted || (space !== "" && EMPHASISED.test(rest)) ? [marker(style, text, rest, space, [])] : [];
}

// «* *Công đoàn*: …»: a bullet before words in mark-up.
const EMPHASISED = /^\*{1,2}[^\s*]/;
const OPENS_CAPITAL = latin(/^[*_]{0,2}["“„«‘'([<]{0,2}\p{Lu}/u);
const OPENS_TEXT = latin(/^(?:[*_]{0,2}["“„«‘'([<]{0,2}\p{L}|…|\.{3}|_{3})/u);

/** Whether a title or a sentence can begin so: with a letter, maybe in quotes, brackets or mark-up, or with a blank. */
function opensText(rest: string): boolean {
  return OPENS_TEXT.test(rest);
}

const OPENS_SCALE = latin(/^(?:Nghìn|Ngàn|Triệu|Tỷ|Tỉ)(?!\s+lệ)(?!\p{L})/iu);

/** After «2.4» without a full stop only a capital tells a title from a figure, and «2.4 Triệu» is still a figure. */
function opensBareTitle(rest: string): boolean {
  return OPENS_CAPITAL.test(rest) && !OPENS_SCALE.test(rest);
}

function marker(style: MarkerStyle, text: string, rest: string, space: string, numbers: readonly number[]): Marker {
  return { style, text: text.slice(0, text.length - rest.length - space.length), numbers, rest: unwrapped(rest) };
}

/** «**Nguyên nhân:**» → «Nguyên nhân:»; mark-up inside a longer text stays. */
function unwrapped(rest: string): string {
  const wrapped = /^(\*{1,3})(?=[^\s*])([^*]+)\1$/.exec(rest);
  return (wrapped?.[2] ?? rest).trim();
}
