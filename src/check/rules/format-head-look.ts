/**
 * Lines of the head in another size or weight than the format pack gives, or not in capitals. Told once, line by line.
 *
 * Silent for lines of mixed look, and where nothing says how large they are.
 *
 * Note: the words are not touched by it.
 */
import { type Citation, citationOf } from "../../format/format-pack.ts";
import { type LineFault, lineFaults } from "../form/line-faults.ts";
import { rule } from "../rule.ts";

export interface FormatHeadLook {
  readonly lines: readonly LineFault[];
  readonly cite: Citation;
}

export const formatHeadLook = rule({
  id: "format-head-look",
  severity: "note",
  group: "format",
  *check({ document, paper }) {
    const { pack, frame, isFramed } = paper();
    if (!isFramed) return;
    const { motto, names, number, placeDate } = frame.head;
    const forms = pack.head;
    const lines = lineFaults(document, [
      ...forms.motto.map((form, at) => ["motto", motto[at], form] as const),
      ["superior", names.length > 1 ? names[0] : null, forms.superior],
      ["issuer", names.at(-1), forms.issuer],
      ["number", number, forms.number],
      ["placeDate", placeDate, forms.placeDate],
    ]);
    const [first] = lines;
    if (first !== undefined) {
      yield {
        paragraph: first.paragraph,
        data: { lines, cite: citationOf(pack, forms.superior) } satisfies FormatHeadLook,
      };
    }
  },
});
