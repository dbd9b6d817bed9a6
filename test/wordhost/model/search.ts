/** `search`: the text found inside paragraphs, as Word's Find does without wildcards. */

import type { Stretch } from "./range.ts";
import { type Range, textRange } from "./range.ts";
import { textOf } from "./text.ts";

export interface SearchOptions {
  readonly ignorePunct: boolean;
  readonly ignoreSpace: boolean;
  readonly matchCase: boolean;
  readonly matchPrefix: boolean;
  readonly matchSuffix: boolean;
  readonly matchWholeWord: boolean;
}

/** The longest text Word's Find takes. */
export const LONGEST_SEARCH = 255;

/** «^^» is a caret, «^t» a tab, «^l» a line break; null for any other code, which Word would understand. */
export function plainSearch(text: string): string | null {
  const codes: Readonly<Record<string, string>> = { "^^": "^", "^t": "\t", "^l": "\v" };
  const plain = text.replace(/\^(.?)/g, (code) => codes[code] ?? "\u0000");
  return plain.includes("\u0000") ? null : plain;
}

export function found(stretches: readonly Stretch[], wanted: string, options: SearchOptions): Range[] {
  if (wanted === "") return [];
  return stretches.flatMap(({ paragraph, from, to }) => {
    const text = textOf(paragraph);
    return matches(text, wanted, options)
      .filter(([start, end]) => start >= from && end <= to)
      .map(([start, end]) => textRange(paragraph, start, end));
  });
}

function matches(text: string, wanted: string, options: SearchOptions): [number, number][] {
  const pattern = new RegExp(patternOf(wanted, options), options.matchCase ? "gu" : "giu");
  return [...text.matchAll(pattern)].map((match): [number, number] => [match.index, match.index + match[0].length]);
}

const LETTER = "[\\p{L}\\p{M}\\p{N}]";

function patternOf(wanted: string, options: SearchOptions): string {
  const between = `${options.ignorePunct ? "\\p{P}*" : ""}${options.ignoreSpace ? "\\s*" : ""}`;
  const literal = [...wanted].map((char) => char.replace(/[.*+?^${}()|[\]\\/]/g, "\\$&")).join(between);
  const head = options.matchWholeWord || options.matchPrefix ? `(?<!${LETTER})` : "";
  const tail = options.matchWholeWord || options.matchSuffix ? `(?!${LETTER})` : "";
  return `${head}${literal}${tail}`;
}
