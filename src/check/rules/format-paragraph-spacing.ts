/**
 * Paragraphs of the running text closer together than the format pack allows: before and after counted together. Told
 * once for the document.
 *
 * Note: the words are not touched by it.
 */
import { type Citation, citationOf } from "../../format/format-pack.ts";
import { type TextFault, textFault } from "../form/text-fault.ts";
import { rule } from "../rule.ts";

export interface FormatParagraphSpacing extends Omit<TextFault<number>, "paragraph"> {
  /** Points. */
  readonly wanted: number;
  readonly cite: Citation;
}

export const formatParagraphSpacing = rule({
  id: "format-paragraph-spacing",
  severity: "note",
  group: "format",
  *check({ paper }) {
    const { pack, text } = paper();
    const wanted = pack.text.between;
    const fault = textFault(text, ({ spacing }) => {
      const between = (spacing.before ?? 0) + (spacing.after ?? 0);
      return between >= wanted - TOLERANCE ? null : between;
    });
    if (fault === null) return;
    const { paragraph, ...counts } = fault;
    const data: FormatParagraphSpacing = { ...counts, wanted, cite: citationOf(pack, pack.text) };
    yield { paragraph, data };
  },
});

const TOLERANCE = 0.1;
