/**
 * Where guidance is left in a report, worked out once for the rules that tell it or that must not tell it again: what
 * stands in a section or a control with nothing but guidance is told there, a question inside a guidance sentence is
 * told with the sentence.
 */
import { guidanceMarksIn } from "../text/guidance-marks.ts";
import { copiedGuidance } from "./copied-guidance.ts";
import type { Passage } from "./passages.ts";
import { passagesOf } from "./passages.ts";
import type { CheckContext } from "./rule.ts";
import { type UnwrittenControl, unwrittenControls } from "./unwritten-controls.ts";

export interface GuidanceLeft {
  readonly passage: Passage;
  /** Offsets in the passage's text; null for the whole passage. */
  readonly span: { readonly start: number; readonly end: number } | null;
  /** `outline`: words of the outline in use; `form`: a sentence of the form guidance has. */
  readonly source: "outline" | "form";
  readonly sure: boolean;
}

export interface LeftoverPlaces {
  /** Controls nobody has written in, outside sections that are told as a whole. */
  readonly controls: readonly UnwrittenControl[];
  /** In the order of the passages. */
  readonly guidance: readonly GuidanceLeft[];
  /** Whether a place in a passage is already told: by its section, its control or as guidance. */
  readonly isTold: (passage: Passage, start: number) => boolean;
}

const known = new WeakMap<CheckContext, LeftoverPlaces>();

/** The places of a report; made once for each context. */
export function leftoverPlaces(context: CheckContext): LeftoverPlaces {
  const made = known.get(context) ?? makePlaces(context);
  known.set(context, made);
  return made;
}

function makePlaces(context: CheckContext): LeftoverPlaces {
  const bySection = guidanceOnlyParagraphs(context);
  const controls = unwrittenControls(context).filter(
    ({ paragraphs }) => !paragraphs.every((one) => bySection.has(one)),
  );
  const elsewhere = new Set([...bySection, ...controls.flatMap(({ paragraphs }) => paragraphs)]);
  const guidance: GuidanceLeft[] = [];
  for (const passage of passagesOf(context.document)) {
    if (passage.source === null || !elsewhere.has(passage.paragraph)) guidance.push(...guidanceIn(passage, context));
  }
  const byText = new Map<string, GuidanceLeft[]>();
  for (const left of guidance) byText.set(left.passage.text, [...(byText.get(left.passage.text) ?? []), left]);
  return {
    controls,
    guidance,
    isTold: (passage, start) =>
      (passage.source !== null && elsewhere.has(passage.paragraph)) ||
      (byText.get(passage.text) ?? []).some(({ span }) => span === null || (span.start <= start && start < span.end)),
  };
}

/** Paragraphs of sections the report leaves with nothing but guidance. */
function guidanceOnlyParagraphs({ match, sections }: CheckContext): ReadonlySet<number> {
  const found = new Set<number>();
  for (const { section, content } of match?.sections ?? []) {
    if (sections.get(section.id)?.status !== "guidanceOnly") continue;
    for (const paragraph of content) found.add(paragraph);
  }
  return found;
}

function guidanceIn(passage: Passage, context: CheckContext): readonly GuidanceLeft[] {
  const copied = passage.source === null ? null : copiedGuidance(passage.source, context);
  if (copied !== null) return [{ passage, span: copied.span, source: "outline", sure: true }];
  return guidanceMarksIn(passage.text)
    .filter(({ form }) => form === "sentence" || passage.source === null || passage.source.cell === null)
    .map(({ start, end, sure }) => ({ passage, span: { start, end }, source: "form", sure }));
}
