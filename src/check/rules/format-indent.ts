/**
 * First lines of the running text not set in as the format pack wants. Told once for the document.
 *
 * Silent for paragraphs that begin with a tab, whose first line is set in by it, for centred lines, and for items of
 * automatic lists, which bring their own indents.
 *
 * Note: the words are not touched by it.
 */
import { type Citation, citationOf, type Range } from "../../format/format-pack.ts";
import { type TextFault, textFault } from "../form/text-fault.ts";
import { rule } from "../rule.ts";

export interface FormatIndent extends Omit<TextFault<number>, "paragraph"> {
  /** Millimetres, `value` too. */
  readonly wanted: Range;
  readonly cite: Citation;
}

export const formatIndent = rule({
  id: "format-indent",
  severity: "note",
  group: "format",
  *check({ paper }) {
    const { pack, text } = paper();
    const [least, most] = pack.text.firstLine;
    const own = text.filter(
      ({ number, alignment, text: words }) =>
        number === "" && alignment !== "center" && !/^[\t\u2003]| {3}/.test(words.slice(0, 4)),
    );
    const fault = textFault(own, ({ spacing }) => {
      const indent = Math.round((spacing.firstLine ?? 0) * MILLIMETRES_A_POINT * 10) / 10;
      return indent >= least - TOLERANCE && indent <= most + TOLERANCE ? null : indent;
    });
    if (fault === null) return;
    const { paragraph, ...counts } = fault;
    const data: FormatIndent = { ...counts, wanted: pack.text.firstLine, cite: citationOf(pack, pack.text) };
    yield { paragraph, data };
  },
});

const MILLIMETRES_A_POINT = 25.4 / 72;
const TOLERANCE = 1;
