/**
 * Running text that is not set to both margins. Told once for the document. Only paragraphs of more than a line count,
 * since the last line looks the same in either.
 *
 * Note: the words are not touched by it.
 */
import type { Alignment } from "../../document/document.ts";
import { type Citation, citationOf } from "../../format/format-pack.ts";
import { type TextFault, textFault } from "../form/text-fault.ts";
import { rule } from "../rule.ts";

export interface FormatAlignment extends Omit<TextFault<Alignment>, "paragraph"> {
  readonly cite: Citation;
}

/** Characters that do not fit one line. */
const MORE_THAN_A_LINE = 100;

export const formatAlignment = rule({
  id: "format-alignment",
  severity: "note",
  group: "format",
  *check({ paper }) {
    const { pack, text } = paper();
    const long = text.filter(({ text: words }) => words.length >= MORE_THAN_A_LINE);
    const fault = textFault(long, ({ alignment }) => (alignment === "justify" ? null : alignment));
    if (fault === null) return;
    const { paragraph, ...counts } = fault;
    yield { paragraph, data: { ...counts, cite: citationOf(pack, pack.text) } satisfies FormatAlignment };
  },
});
