/**
 * Running text in another font than the format pack gives. Told once for the document, with the font most of these
 * paragraphs have.
 *
 * Silent where nothing says which font it is.
 *
 * Note: the words are not touched by it.
 */
import { type Citation, citationOf } from "../../format/format-pack.ts";
import { mostly, type TextFault, textFault } from "../form/text-fault.ts";
import { rule } from "../rule.ts";

export interface FormatFont extends Omit<TextFault<string>, "paragraph"> {
  readonly wanted: string;
  readonly cite: Citation;
}

export const formatFont = rule({
  id: "format-font",
  severity: "note",
  group: "format",
  *check({ paper }) {
    const { pack, text } = paper();
    const wanted = pack.font.name;
    const fault = textFault(text, (paragraph) => {
      const font = mostly(paragraph, (run) => run.font);
      return font === null || font.toLowerCase() === wanted.toLowerCase() ? null : font;
    });
    if (fault === null) return;
    const { paragraph, ...counts } = fault;
    yield { paragraph, data: { ...counts, wanted, cite: citationOf(pack, pack.font) } satisfies FormatFont };
  },
});
