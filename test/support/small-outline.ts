/** An outline from a few lines: «I. Title» and so on; lines in brackets or with a bullet are guidance. */

import type { Outline, Section } from "../../src/outline/outline.ts";
import { parseOutline } from "../../src/outline/parse.ts";
import { linesOfText } from "../../src/outline/text-lines.ts";

export function outlineOf(text: string): Outline {
  return parseOutline(linesOfText(text));
}

/** The outline with one section changed: a demand or «nếu có» that its small text does not say. */
export function withSection(outline: Outline, id: string, change: Partial<Section>): Outline {
  const changed = (sections: readonly Section[]): readonly Section[] =>
    sections.map((section) => ({
      ...section,
      ...(section.id === id ? change : {}),
      children: changed(section.children),
    }));
  return { ...outline, sections: changed(outline.sections) };
}
