/**
 * Running text larger or smaller than the format pack allows. Told once for the document, with the size most of these
 * paragraphs have. Notes, tables and single words set smaller do not count.
 *
 * Silent where nothing says how large it is.
 *
 * Note: the words are not touched by it.
 */
import { type Citation, citationOf, type Range } from "../../format/format-pack.ts";
import { mostly, type TextFault, textFault } from "../form/text-fault.ts";
import { rule } from "../rule.ts";

export interface FormatSize extends Omit<TextFault<number>, "paragraph"> {
  readonly wanted: Range;
  readonly cite: Citation;
}

export const formatSize = rule({
  id: "format-size",
  severity: "note",
  group: "format",
  *check({ paper }) {
    const { pack, text } = paper();
    const [least, most] = pack.text.size;
    const fault = textFault(text, (paragraph) => {
      const size = mostly(paragraph, (run) => run.size);
      return size === null || (size >= least && size <= most) ? null : size;
    });
    if (fault === null) return;
    const { paragraph, ...counts } = fault;
    const data: FormatSize = { ...counts, wanted: pack.text.size, cite: citationOf(pack, pack.text) };
    yield { paragraph, data };
  },
});
