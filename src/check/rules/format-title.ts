/**
 * The kind of paper or its subject in another size or weight than the format pack gives, or not in capitals (the kind), or
 * in capitals (the subject).
 *
 * Silent without a title, for a subject's note in brackets, and for lines of mixed look.
 *
 * Note: the words are not touched by it.
 */
import { type Citation, citationOf } from "../../format/format-pack.ts";
import { type LineFault, lineFaults } from "../form/line-faults.ts";
import { rule } from "../rule.ts";

export interface FormatTitle {
  readonly lines: readonly LineFault[];
  readonly cite: Citation;
}

export const formatTitle = rule({
  id: "format-title",
  severity: "note",
  group: "format",
  *check({ document, paper }) {
    const { pack, frame, isFramed } = paper();
    if (!isFramed) return;
    const subject = frame.subject.filter(({ text }) => !text.startsWith("("));
    const lines = lineFaults(document, [
      ["docType", frame.docType, pack.title.docType],
      ...subject.map((line) => ["subject", line, pack.title.subject] as const),
    ]);
    const [first] = lines;
    if (first === undefined) return;
    yield {
      paragraph: first.paragraph,
      data: { lines, cite: citationOf(pack, pack.title.docType) } satisfies FormatTitle,
    };
  },
});
