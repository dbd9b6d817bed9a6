/** A sentence made ready for reading targets: tidy, folded with the same places, its figures and its brackets known. */

import { fold } from "../../text/fold.ts";
import { PART_OF_NAME, STRETCH_BREAK } from "../../text/target-sentence-words.ts";
import { tidied } from "../../text/tidied.ts";
import { type Figure, figuresIn } from "./figures.ts";

export interface Sentence {
  /** Tidy text (text/tidied.ts), and the same folded; a place in one is the same place in the other. */
  readonly text: string;
  readonly folded: string;
  /** The place in the paragraph of a place in `text`. */
  readonly original: (index: number) => number;
  readonly figures: readonly Figure[];
  /** Stretches between full stops, semicolons, dashes and brackets, in order. */
  readonly segments: readonly Segment[];
}

export interface Segment {
  readonly start: number;
  readonly end: number;
  /** How many brackets it stands in. */
  readonly depth: number;
  /** Where the bracket it stands in opens; 0 outside. */
  readonly bracket: number;
  /** Sentences are counted from 0; a bracket belongs to the sentence around it. */
  readonly sentence: number;
}

/** The text of a paragraph, ready for reading. */
export function sentenceOf(paragraph: string): Sentence {
  const { text, original } = tidied(paragraph);
  const lower = fold(text);
  // Folding a tidy text changes no lengths but that of exotic capitals; those are read without folding.
  const folded = lower.length === text.trimEnd().length ? lower : text.toLowerCase().slice(0, text.length);
  return { text, folded, original, figures: figuresIn(text, folded), segments: segmentsOf(text, folded) };
}

function segmentsOf(text: string, folded: string): readonly Segment[] {
  const segments: Segment[] = [];
  let start = 0;
  let depth = 0;
  let sentence = 0;
  let bracket = 0;
  const close = (end: number): void => {
    if (folded.slice(start, end).trim() !== "")
      segments.push({ start, end, depth, bracket: depth === 0 ? 0 : bracket, sentence });
  };
  let named = 0;
  for (const { 0: sign, index } of folded.matchAll(STRETCH_BREAK)) {
    if (sign === "(") named = Math.max(named, index + (PART_OF_NAME.exec(text.slice(index))?.[0].length ?? 0));
    if (index < named) continue;
    close(index);
    start = index + sign.length;
    if (sign === "(" || sign === "[") {
      depth++;
      bracket = index;
    } else if (sign === ")" || sign === "]") depth = Math.max(0, depth - 1);
    else if (depth === 0 && /^[.?!]/u.test(sign)) sentence++;
  }
  close(folded.length);
  return segments;
}
