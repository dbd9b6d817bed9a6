/** Sentences and clauses of a paragraph: what stands between full stops, semicolons, question and exclamation marks. */

export interface Sentence {
  /** Without the marks that end it. */
  readonly text: string;
  /** Offsets in the paragraph's text. */
  readonly start: number;
  readonly end: number;
}

/** The sentences of a text, in order; a full stop inside a figure («1.622») ends none. */
export function sentencesOf(text: string): readonly Sentence[] {
  const found: Sentence[] = [];
  for (const match of text.matchAll(SENTENCE)) {
    const trimmed = match[0].trim().replace(/[.;!?…]+$/u, "");
    if (trimmed === "") continue;
    const start = match.index + match[0].indexOf(trimmed);
    found.push({ text: trimmed, start, end: start + trimmed.length });
  }
  return found;
}

const SENTENCE = /(?:[^.;!?…\n]|[.;!?…](?!\s|$))+/gu;

/** Where the sentence that holds an offset begins; a semicolon ends one only if `ends` holds it. */
export function sentenceStart(text: string, offset: number, ends = SENTENCE_ENDS): number {
  const first = Math.max(0, offset - LONGEST);
  for (let at = offset - 1; at > first; at--) {
    if (/\s/.test(text.charAt(at)) && ends.test(text.charAt(at - 1))) return at;
  }
  return first;
}

const SENTENCE_ENDS = /[.!?\n]/;

/** No one reads a longer one. */
const LONGEST = 3000;
