/** «17 chỉ tiêu đạt và vượt (vượt 06, đạt 11)»: what stands in the bracket counts targets and is none itself. */
import { talliesIn } from "../../text/target-summaries.ts";
import type { Stretch } from "./names.ts";

/** Tells whether a place of the folded text stands in such a bracket. */
export function tallyBrackets(folded: string): (place: Stretch) => boolean {
  const tallies = talliesIn(folded);
  if (tallies.length === 0) return () => false;
  return ({ start }) => tallies.some(({ end }) => end <= start && IN_BRACKET.test(folded.slice(end, start)));
}

/** From what the bracket explains to a place inside it. */
const IN_BRACKET = /^ ?\([^)]*$/u;
