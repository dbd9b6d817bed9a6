/** Reading a text in NFC while giving places in the text as it was. */

/** The text in NFC, and for an index into it (0 to its length) the index in the original. */
export interface Composed {
  readonly text: string;
  readonly original: (index: number) => number;
}

/** The composed form of a text; at no cost when the text is in NFC already. */
export function composed(text: string): Composed {
  if (text.normalize("NFC") === text) return { text, original: (index) => index };
  const starts: number[] = [];
  let whole = "";
  let at = 0;
  for (const cluster of text.match(CLUSTERS) ?? []) {
    const short = cluster.normalize("NFC");
    for (let unit = 0; unit < short.length; unit++) starts.push(at);
    whole += short;
    at += cluster.length;
  }
  starts.push(at);
  return { text: whole, original: (index) => starts[index] ?? at };
}

/** A character with the marks on it; marks at the very start stand alone. */
const CLUSTERS = /\P{M}\p{M}*|\p{M}+/gsu;
