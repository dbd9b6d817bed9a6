/**
 * The paragraphs of a report in which only a skeleton speaks: what a control shows that nobody has written in, and lines
 * of the outline's guidance left standing word for word. Guidance with a word changed, or amid the writer's own words, is
 * not among them: it is the writer's to take out, and the rules tell it.
 */
import { leftoverPlaces } from "../check/leftover-places.ts";
import type { CheckContext } from "../check/rule.ts";
import { guidanceTexts } from "../match/shown-guidance.ts";
import { type Outline, sectionsOf } from "../outline/outline.ts";
import type { OwnControls } from "./own-controls.ts";

/** Their indices. `outlines` as for `ownControls`. */
export function guidanceLeft(
  context: CheckContext,
  outlines: readonly Outline[],
  controls: OwnControls,
): ReadonlySet<number> {
  return new Set([...unwritten(context, controls), ...standing(context, outlines)]);
}

/** Paragraphs of our block controls that show nothing but what we put there. */
function* unwritten({ document, folded }: CheckContext, { isOwn, isShown }: OwnControls): Generator<number> {
  for (const { tag, kind, paragraph, length } of document.controls) {
    if (kind !== "block" || !isOwn(tag)) continue;
    const inside = Array.from({ length }, (_, at) => paragraph + at);
    if (inside.every((index) => isShown(folded(index), tag))) yield* inside;
  }
}

/** Whole lines of guidance that a rule complains of, by themselves or with their section. */
function* standing(context: CheckContext, outlines: readonly Outline[]): Generator<number> {
  const sectionsIssued = outlines.flatMap((outline) => [...sectionsOf(outline)]);
  const lines = new Set(sectionsIssued.flatMap(({ guidance }) => guidanceTexts(guidance)));
  const { match, sections, folded } = context;
  for (const { passage, span, source, sure } of leftoverPlaces(context).guidance) {
    const whole = passage.source !== null && span === null && source === "outline" && sure;
    if (whole && lines.has(folded(passage.paragraph))) yield passage.paragraph;
  }
  for (const { section, heading, content } of match?.sections ?? []) {
    if (sections.get(section.id)?.status !== "guidanceOnly") continue;
    for (const index of content) if (index !== heading?.paragraph && lines.has(folded(index))) yield index;
  }
}
