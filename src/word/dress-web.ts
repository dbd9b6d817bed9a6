/**
 * The look of a paragraph through Word's own objects, said in full: what is left unsaid it would take over from its
 * neighbour.
 */
import type { ParagraphLook, TextLook } from "../document/look.ts";
import type { ReportFormat } from "../document/report-format.ts";

/** Dresses a paragraph; its style is another matter. */
export function dress(
  paragraph: Word.Paragraph,
  { place, text }: { readonly place: ParagraphLook; readonly text: TextLook },
  format: ReportFormat,
): void {
  paragraph.alignment = place.alignment === undefined ? "Left" : ALIGNMENTS[place.alignment];
  paragraph.leftIndent = 0;
  paragraph.firstLineIndent = (place.firstLine ?? 0) / 20;
  paragraph.spaceBefore = place.before ?? 0;
  paragraph.spaceAfter = place.after ?? 0;
  const { rule, value } = place.line ?? { rule: "multiple", value: 1 };
  paragraph.lineSpacing = rule === "multiple" ? value * 12 : value;
  const { font } = paragraph;
  font.name = text.font ?? format.font;
  font.size = text.size ?? format.sizes.body;
  font.bold = text.bold ?? false;
  font.italic = text.italic ?? false;
  font.underline = text.underline === true ? "Single" : "None";
  font.color = text.color === undefined || text.color === "auto" ? "#000000" : `#${text.color}`;
}

const ALIGNMENTS = { start: "Left", center: "Centered", end: "Right", both: "Justified" } as const;
