/** Which paragraphs stand in a part or section on the time to come. */
import type { Heading } from "../match/match.ts";
import { fold } from "../text/fold.ts";
import { headsPlan } from "../text/target-headings.ts";
import { headingAbove } from "./heading-above.ts";

/** Tells it of a paragraph by its index; false above the first heading. */
export function plannedParagraphs(headings: readonly Heading[]): (paragraph: number) => boolean {
  const planned: boolean[] = [];
  for (const { title, parent } of headings) {
    planned.push((parent !== null && planned[parent] === true) || headsPlan(fold(title)));
  }
  return (paragraph) => planned[headingAbove(headings, paragraph)] ?? false;
}
