/**
 * Characters of the symbol fonts as Unicode. Word stores them in the private area U+F020-F0FF (ECMA-376 part 1,
 * §17.3.3.30); what they show depends on the font. The common ones only: bullets, ticks, arrows, mathematics.
 */

const SYMBOL: Readonly<Record<number, string>> = {
  43: "+",
  45: "-",
  42: "*",
  111: "ο",
  163: "≤",
  165: "∞",
  168: "♦",
  172: "←",
  174: "→",
  176: "°",
  177: "±",
  179: "≥",
  180: "×",
  183: "•",
  184: "÷",
  185: "≠",
  187: "≈",
  190: "-",
  215: "⋅",
  222: "⇒",
  229: "∑",
};

const WINGDINGS: Readonly<Record<number, string>> = {
  108: "●",
  110: "■",
  111: "□",
  113: "❑",
  114: "❒",
  116: "⧫",
  117: "◆",
  118: "❖",
  119: "•",
  158: "•",
  159: "•",
  161: "○",
  167: "▪",
  168: "□",
  216: "➢",
  224: "→",
  240: "⇨",
  251: "✗",
  252: "✓",
  253: "☒",
  254: "☑",
};

const FIRST = 0xf000;
const LAST = 0xf0ff;

/** The text of a symbol given by font and code; the character itself where we do not know what it shows. */
export function symbolText(font: string, code: number): string {
  const place = code >= FIRST && code <= LAST ? code - FIRST : code;
  const known = tableOf(font)?.[place];
  if (known !== undefined) return known;
  return code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff) ? String.fromCodePoint(code) : "";
}

/** The text of an automatic bullet: symbols as Unicode, «•» for those we do not know. */
export function bulletText(font: string, text: string): string {
  return [...text]
    .map((char) => {
      const code = char.codePointAt(0) ?? 0;
      const shown = code >= FIRST && code <= LAST ? symbolText(font, code) : (tableOf(font)?.[code] ?? char);
      return shown >= "\uf000" && shown <= "\uf0ff" ? "•" : shown;
    })
    .join("");
}

function tableOf(font: string): Readonly<Record<number, string>> | null {
  if (/^symbol/i.test(font)) return SYMBOL;
  return /^wingdings$/i.test(font) ? WINGDINGS : null;
}
