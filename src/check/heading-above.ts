/** Under which heading of the report a paragraph stands. */
import type { Heading } from "../match/match.ts";

/** Position of the last heading that begins at the paragraph or before it; -1 where none does. */
export function headingAbove(headings: readonly Heading[], paragraph: number): number {
  let from = 0;
  let to = headings.length;
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((headings[middle]?.paragraph ?? 0) <= paragraph) from = middle + 1;
    else to = middle;
  }
  return from - 1;
}
