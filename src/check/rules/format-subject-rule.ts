/**
 * The five hyphens below the subject of a Party paper are not there, or the line is of other signs or another length.
 *
 * Silent without a subject, and for papers below whose subject a rule is drawn.
 *
 * Note; a line that is there is mended in one click.
 */
import { type Citation, citationOf } from "../../format/format-pack.ts";
import { type Fix, rule } from "../rule.ts";

export interface FormatSubjectRule {
  /** As typed; "" where there is none. */
  readonly is: string;
  readonly wanted: string;
  readonly cite: Citation;
}

export const formatSubjectRule = rule({
  id: "format-subject-rule",
  severity: "note",
  group: "format",
  *check({ paper }) {
    const { pack, frame, isFramed } = paper();
    const wanted = pack.title.subject.below;
    const subject = frame.subject.at(-1);
    if (!isFramed || wanted === null || subject === undefined) return;
    const { rule: line } = frame;
    if (line?.text === wanted) return;
    const data: FormatSubjectRule = { is: line?.text ?? "", wanted, cite: citationOf(pack, pack.title.subject) };
    if (line === null) {
      yield { paragraph: subject.paragraph, data };
      return;
    }
    const fix: Fix = { type: "replaceText", paragraph: line.paragraph, before: line.text, after: wanted };
    yield { paragraph: line.paragraph, excerpt: line.text, data, fix };
  },
});
