/**
 * Lines of the running text nearer or farther apart than the format pack allows. Told once for the document, with what
 * most of these paragraphs have. What no style says is single spacing, as Word shows it.
 *
 * Silent where the host could not show the spacing.
 *
 * Note: the words are not touched by it.
 */
import type { Paragraph } from "../../document/document.ts";
import type { LineSpacing } from "../../document/report-format.ts";
import { type Citation, citationOf, type FormatPack } from "../../format/format-pack.ts";
import { isSeen, mostly, type TextFault, textFault } from "../form/text-fault.ts";
import { rule } from "../rule.ts";

export interface FormatLineSpacing extends Omit<TextFault<unknown>, "paragraph" | "value"> {
  readonly is: LineSpacing;
  readonly wanted: FormatPack["text"]["line"];
  readonly cite: Citation;
}

export const formatLineSpacing = rule({
  id: "format-line-spacing",
  severity: "note",
  group: "format",
  *check({ document, paper }) {
    if (!isSeen(document, "lineSpacing")) return;
    const { pack, text } = paper();
    const wanted = pack.text.line;
    const fault = textFault<string>(text, (paragraph) => {
      const line = paragraph.spacing.line ?? SINGLE;
      return fits(line, wanted, paragraph) ? null : `${line.rule} ${line.value}`;
    });
    if (fault === null) return;
    const [kind = "", value = ""] = fault.value.split(" ");
    const is = { rule: kind as LineSpacing["rule"], value: Number(value) };
    const { count, all, paragraph } = fault;
    yield {
      paragraph,
      data: { count, all, is, wanted, cite: citationOf(pack, pack.text) } satisfies FormatLineSpacing,
    };
  },
});

const SINGLE: LineSpacing = { rule: "multiple", value: 1 };

/** Height of a single line of Times New Roman, as a multiple of its size. */
const SINGLE_HEIGHT = 1.15;
const TOLERANCE = 0.02;

/** Lines given in points are held to a range of multiples by the height a single line has. */
function fits(line: LineSpacing, wanted: FormatPack["text"]["line"], paragraph: Paragraph): boolean {
  if (wanted.rule === "exact") return line.rule === "exact" && line.value >= wanted.from && line.value <= wanted.to;
  if (line.rule === "multiple") return isWithin(line.value, wanted);
  const size = mostly(paragraph, (run) => run.size);
  return size === null || line.rule === "atLeast" || isWithin(line.value / (size * SINGLE_HEIGHT), wanted);
}

function isWithin(value: number, { from, to }: FormatPack["text"]["line"]): boolean {
  return value >= from - TOLERANCE && value <= to + TOLERANCE;
}
