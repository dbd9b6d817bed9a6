/** The guidance of a section as the lines a writer sees where the text is to stand. */
import type { Guidance, Section } from "../outline/outline.ts";
import { fold } from "../text/fold.ts";
import { VARIANT_OPENER } from "../text/outline-words.ts";
import { SECTION_PROMPT } from "../text/prompt-words.ts";

/**
 * One line each, bullets as issued, deeper ones after their parents; never empty. `variant` is the place, from 0, of the
 * one variant to keep («Đối với chi bộ cơ quan …»); the others are left out. A place out of range keeps all.
 */
export function placeholderLines(section: Section, variant?: number): readonly string[] {
  const lines = guidanceLines(chosen(section.guidance, variant));
  return lines.length > 0 ? lines : [SECTION_PROMPT];
}

/** Guidance lines, flat. */
export function guidanceLines(guidance: readonly Guidance[]): readonly string[] {
  return guidance.flatMap(({ marker, text, children = [] }) => [
    [marker, text].filter((part) => part !== "").join(" "),
    ...guidanceLines(children),
  ]);
}

/** The variants among guidance lines, in order: «Đối với chi bộ đơn vị sự nghiệp …». */
export function variantsOf(guidance: readonly Guidance[]): readonly Guidance[] {
  return guidance.flatMap((line) => (isVariant(line) ? [line] : variantsOf(line.children ?? [])));
}

function isVariant({ text }: Guidance): boolean {
  return VARIANT_OPENER.test(fold(text));
}

function chosen(guidance: readonly Guidance[], variant: number | undefined): readonly Guidance[] {
  const kept = variant === undefined ? undefined : variantsOf(guidance)[variant];
  if (kept === undefined) return guidance;
  const keep = (lines: readonly Guidance[]): readonly Guidance[] =>
    lines
      .filter((line) => line === kept || !isVariant(line))
      .map((line) => (line.children === undefined ? line : { ...line, children: keep(line.children) }));
  return keep(guidance);
}
