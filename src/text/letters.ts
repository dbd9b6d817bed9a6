/**
 * Patterns over the letters of Vietnamese papers. A pattern with `\p{L}` stands for some seven hundred ranges of all
 * scripts, which the engine takes a millisecond to compile; with hundreds of patterns that is most of the time it takes
 * to check one report. Narrowed to the Latin script they cost nothing to speak of.
 */

const VIETNAMESE_PAIRS = 45;
const pairs = (from: number): string =>
  Array.from({ length: VIETNAMESE_PAIRS }, (_, nth) => String.fromCharCode(from + 2 * nth)).join("");

/** What stands for each property between square brackets. */
const RANGES: ReadonlyMap<string, string> = new Map([
  ["L", "A-Za-z\u00aa\u00b5\u00ba\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u02af\u1e00-\u1eff"],
  ["Lu", `A-Z\u00c0-\u00d6\u00d8-\u00de\u0102\u0110\u0128\u0168\u01a0\u01af${pairs(0x1ea0)}`],
  ["Ll", `a-z\u00df-\u00f6\u00f8-\u00ff\u0103\u0111\u0129\u0169\u01a1\u01b0${pairs(0x1ea1)}`],
  ["M", "\u0300-\u036f"],
  ["N", "0-9\u00b2\u00b3\u00b9\u00bc-\u00be\u2070\u2074-\u2079\u2080-\u2089\u2150-\u2189\u2460-\u249b"],
  ["Nd", "0-9\uff10-\uff19"],
]);

/**
 * The same pattern with letters, marks and numerals (`\p{L}`, `\p{Lu}`, `\p{Ll}`, `\p{M}`, `\p{N}`, `\p{Nd}`) narrowed to
 * the Latin script; capital and small to those of Vietnamese and of Western Europe. Make it once, outside functions.
 */
export function latin({ source, flags }: RegExp): RegExp {
  let isInside = false;
  const narrowed = source.replace(/\\p\{(\w+)\}|\\.|[[\]]/gs, (sign, property: string | undefined) => {
    const ranges = RANGES.get(property ?? "");
    if (ranges !== undefined) return isInside ? ranges : `[${ranges}]`;
    if (sign === "[" || sign === "]") isInside = sign === "[";
    return sign;
  });
  return new RegExp(narrowed, flags);
}

export const LETTER = latin(/\p{L}/u);
export const LETTER_OR_NUMERAL = latin(/[\p{L}\p{N}]/u);
/** What a text begins with. */
export const OPENS_WITH_CAPITAL = latin(/^\p{Lu}/u);
export const OPENS_WITH_SMALL = latin(/^\p{Ll}/u);
export const OPENS_WITH_WORD = latin(/^[\p{L}\p{N}]/u);
