/** The content controls our skeletons write, known by their tags, and what they show before anybody writes in them. */
import { tableTag } from "../document/cell-tag.ts";
import { guidanceTexts } from "../match/shown-guidance.ts";
import { type Outline, sectionsOf } from "../outline/outline.ts";
import { isDefaultPlaceholder } from "../text/default-placeholders.ts";
import { fold } from "../text/fold.ts";
import { SECTION_PROMPT } from "../text/prompt-words.ts";

export interface OwnControls {
  /** Whether a control of this tag is ours. */
  readonly isOwn: (tag: string) => boolean;
  /** Whether this folded text is what a control of this tag shows and nobody wrote: guidance, a prompt, nothing. */
  readonly isShown: (folded: string, tag: string) => boolean;
}

/** For reports on these outlines: one outline in the forms it may have been written in, as issued and with fields filled. */
export function ownControls(outlines: readonly Outline[]): OwnControls {
  const shown = new Map<string, Set<string>>();
  for (const { id, guidance } of outlines.flatMap((outline) => [...sectionsOf(outline)])) {
    const lines = shown.get(id) ?? new Set([fold(SECTION_PROMPT)]);
    for (const line of guidanceTexts(guidance)) lines.add(line);
    shown.set(id, lines);
  }
  return {
    isOwn: (tag) => shown.has(sectionOf(tag)),
    isShown: (folded, tag) => folded === "" || isDefaultPlaceholder(folded) || shown.get(tag)?.has(folded) === true,
  };
}

/** «p1.1» for «p1.1» and for a cell of its table, «p1.1.targets.r2c3». */
function sectionOf(tag: string): string {
  return (tableTag(tag) ?? tag).replace(/\.targets$/, "");
}
