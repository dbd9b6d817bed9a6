/** Reading a text in NFC while giving places in the text as it was. */
import { nfc } from "./fold.ts";

/** The text in NFC, and for an index into it (0 to its length) the index in the original. */
export interface Composed {
  readonly text: string;
  readonly original: (index: number) => number;
}

/** The composed form of a text; at no cost when the text is in NFC already. */
export function composed(text: string): Composed {
  if (nfc(text) === text) return { text, original: (index) => index };
  const starts: number[] = [];
  let whole = "";
  for (let at = 0; at < text.length; ) {
    let end = at + 1;
    while (end < text.length && isMark(text.charCodeAt(end))) end++;
    const cluster = text.slice(at, end);
    const short = end - at > 1 ? cluster.normalize("NFC") : cluster;
    for (let unit = 0; unit < short.length; unit++) starts.push(Math.min(at + unit, end - 1));
    whole += short;
    at = end;
  }
  return { text: whole, original: (index) => starts[index] ?? text.length };
}

/** Combining diacritical marks, those of Vietnamese among them. */
function isMark(code: number): boolean {
  return code >= 0x300 && code <= 0x36f;
}
