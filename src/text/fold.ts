/**
 * Folding: the forms in which Vietnamese text is compared. Two texts that a reader takes for the same fold to the same
 * string, whatever keyboard, converter or office wrote them.
 */

/** The text in Unicode form NFC; text that already is comes back as it is. */
export function nfc(text: string): string {
  return PERHAPS_DECOMPOSED.test(text) ? text.normalize("NFC") : text;
}

// All but the letters and signs of Vietnamese text, which NFC leaves alone: most text is spared a closer look.
const PERHAPS_DECOMPOSED = /[\u0300-\u1e9f\u1efa-\u200f\u2028-\uffff]/;

/**
 * The form for comparing: NFC, lower case, one spelling of the tone on oa, oe, uy (the mark on the second vowel, as
 * Party offices write it: «uỷ», «hoà», «thuý»), every run of spaces, tabs and breaks one plain space, zero-width
 * characters and soft hyphens gone, dashes «-», quotation marks «"», an ellipsis character three full stops, no space
 * at either end. Keeps diacritics and punctuation. Idempotent; equal for NFC and NFD forms of one text.
 */
export function fold(text: string): string {
  const lowered = text.toLowerCase();
  // By far the most text is of letters and signs that stay as they are, and is spared the rest.
  if (!UNUSUAL.test(lowered)) return lowered.replace(TONE_OR_SPACES, plain).trim();
  const visible = ZERO_WIDTH.test(text) ? text.replace(ZERO_WIDTHS, "") : text;
  const lower = visible.normalize("NFC").toLowerCase();
  // Lower case can undo composition («J̌» has no single character, «ǰ» has one).
  const composed = COMBINING.test(lower) ? lower.normalize("NFC") : lower;
  return composed.replace(ODD, plain).trim();
}

/** `fold` without diacritics, every run of punctuation and spaces one space: «Nơi nhận:» is «noi nhan». */
export function foldLoose(text: string): string {
  return withoutTones(fold(text)).replace(NOT_WORD, " ").trim();
}

/** A text without its tone and vowel marks, đ as d; case and everything else stays. */
export function withoutTones(text: string): string {
  return text.normalize("NFD").replace(MARKS, "").replace(/đ/g, "d").replace(/Đ/g, "D").normalize("NFC");
}

/** The words of the folded text: runs of letters and digits. «1.114/ 1.182» gives four, footnote figures («¹») none. */
export function words(text: string): string[] {
  return foldedWords(fold(text));
}

/** The same of a text that is folded already. */
export function foldedWords(folded: string): string[] {
  return folded.match(UNUSUAL.test(folded) ? WORD : USUAL_WORD) ?? [];
}

/** The first two words of a folded text, or the one it has: what tells most texts apart. */
export function foldedOpening(folded: string): string {
  const usual = USUAL_OPENING.exec(folded);
  return usual === null ? foldedWords(folded).slice(0, 2).join(" ") : `${usual[1]} ${usual[2]}`;
}

const WORD = /[\p{L}\p{M}\p{Nd}]+/gu;
const NOT_WORD = /[^\p{L}\p{M}\p{Nd}]+/gu;
const MARKS = /\p{M}+/gu;
const COMBINING = /[\u0300-\u036f]/;

// Zero-width spaces and joiners, direction marks, word joiner, byte order mark, soft hyphen.
const ZERO_WIDTH = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/;
const ZERO_WIDTHS = new RegExp(ZERO_WIDTH.source, "g");

const ODD_SPACE = "\\u0000-\\u001f\\u007f\\u0085\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000";
const DASH = "‐‑‒–—―−⁃﹘﹣－\\uf02d";
const QUOTE = "“”„‟«»'‘’‚‛‹›`´′″ʼ＂＇";
const TONE = "[òóỏõọ][ae]|[ùúủũụ]y";
const ODD = new RegExp(`[ ${ODD_SPACE}]{2,}|[${ODD_SPACE}]|${TONE}|[${DASH}]|[${QUOTE}]|[…‥]`, "g");
const TONE_OR_SPACES = new RegExp(` {2,}|${TONE}`, "g");
// All but plain ASCII without «'» and «`», and the lower-case letters of Vietnamese and its neighbours.
const UNUSUAL = /[^ -&(-_a-~à-öø-ÿăđĩũơưạ-ỹ]/;
/** `WORD` for folded text without unusual characters; more than twice as fast. */
const USUAL_WORD = /[0-9a-zà-öø-ÿăđĩũơưạ-ỹ]+/g;
/** Two such words and what stands around them: signs, of which no part of a word can be made. */
const USUAL_OPENING =
  /^[ -&(-/:-_{-~]*([0-9a-zà-öø-ÿăđĩũơưạ-ỹ]+)[ -&(-/:-_{-~]+([0-9a-zà-öø-ÿăđĩũơưạ-ỹ]+)(?=[ -&(-/:-_{-~]|$)/;

const PLAIN: ReadonlyMap<string, string> = new Map([
  ...[...DASH.replace("\\uf02d", "\uf02d")].map((dash) => [dash, "-"] as const),
  ...[...QUOTE].map((quote) => [quote, '"'] as const),
  ...tonePairs("òóỏõọ", "o", ["a", "àáảãạ"]),
  ...tonePairs("òóỏõọ", "o", ["e", "èéẻẽẹ"]),
  ...tonePairs("ùúủũụ", "u", ["y", "ỳýỷỹỵ"]),
  ["…", "..."],
  ["‥", ".."],
]);

/** «òa» → «oà» and so on: the tone moves from the first vowel to the second. */
function tonePairs(first: string, bare: string, second: readonly [string, string]): [string, string][] {
  return [...first].map((vowel, tone) => [vowel + second[0], bare + second[1].charAt(tone)]);
}

function plain(odd: string): string {
  return PLAIN.get(odd) ?? " ";
}
