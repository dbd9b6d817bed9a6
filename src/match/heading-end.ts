/** Where what stands under a heading ends. */
import type { Heading } from "./match.ts";

/** The next heading that is not deeper than the one at a position; undefined where none follows. */
export function headingBehind(headings: readonly Heading[], at: number): Heading | undefined {
  const level = headings[at]?.level ?? 0;
  return headings.find((one, nth) => nth > at && one.level <= level);
}
