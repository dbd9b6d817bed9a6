/** The words of a paragraph that stand at a place of its folded text. */
import { composed } from "../text/offsets.ts";

/** As an observation's excerpt; none where folding has moved the places. */
export function excerptAt(text: string, folded: string, from: number, length: number): { readonly excerpt?: string } {
  const whole = composed(text);
  if (whole.text.length !== folded.length) return {};
  return { excerpt: text.slice(whole.original(from), whole.original(from + length)) };
}
