/** Guidance a skeleton shows where text is to be written: lines of it may read like headings and are none. */
import type { Paragraph, ReportDocument } from "../document/document.ts";
import { foldedParagraphs } from "../document/folded-paragraphs.ts";
import { type Guidance, type Outline, sectionsOf } from "../outline/outline.ts";
import { fold } from "../text/fold.ts";

/**
 * The document with those lines empty: in a control tagged with a section, what that section's guidance says word for
 * word.
 */
export function withoutShownGuidance(document: ReportDocument, outline: Outline): ReportDocument {
  const guidance = new Map([...sectionsOf(outline)].map(({ id, guidance }) => [id, guidance]));
  const shown = new Set<number>();
  const folded = foldedParagraphs(document);
  for (const { tag, paragraph, length } of document.controls) {
    const lines = guidance.get(tag);
    if (lines === undefined || lines.length === 0) continue;
    const texts = new Set(guidanceTexts(lines));
    for (let at = paragraph; at < paragraph + length; at += 1) {
      if (texts.has(folded(at))) shown.add(at);
    }
  }
  if (shown.size === 0) return document;
  const emptied = (one: Paragraph): Paragraph => ({ ...one, text: "", number: "", runs: [] });
  return { ...document, paragraphs: document.paragraphs.map((one) => (shown.has(one.index) ? emptied(one) : one)) };
}

/** Each line with and without its bullet, folded. */
export function guidanceTexts(lines: readonly Guidance[]): readonly string[] {
  return lines.flatMap(({ marker, text, children = [] }) => [
    fold(text),
    fold(`${marker} ${text}`),
    ...guidanceTexts(children),
  ]);
}
