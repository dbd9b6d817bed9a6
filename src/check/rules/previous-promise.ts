/**
 * The report before promised something countable or named under «Phương hướng, nhiệm vụ», and this one says nothing of
 * it: «Xây dựng 02 mô hình “Dân vận khéo” về chuyển đổi số».
 *
 * Silent without that report; on promises too general to look for; where a paragraph, a row of a table or a note speaks
 * of it in other words that share a quarter of what it is about; while the report is half written; and where most promises
 * go unanswered, for then the two reports hardly belong together.
 *
 * Note: whether it was kept is for people to know.
 */
import type { ReportDocument } from "../../document/document.ts";
import { paragraphWords } from "../../document/folded-paragraphs.ts";
import { previousReport } from "../previous/previous-report.ts";
import { promisesOf, unanswered } from "../previous/promises.ts";
import { rule } from "../rule.ts";

export interface PreviousPromise {
  /** As promised. */
  readonly promise: string;
  /** Title of the heading it stood under. */
  readonly heading: string;
}

/** A report of less than so much of the other's length is not written yet. */
const WRITTEN = 0.5;
/** More unanswered ones than this share say something of the pair of reports, not of the promises. */
const MOST = 0.5;

export const previousPromise = rule({
  id: "previous-promise",
  severity: "note",
  group: "previous",
  *check({ document, previous }) {
    if (previous === null || lengthOf(document) < lengthOf(previous) * WRITTEN) return;
    const promises = promisesOf(previousReport(previous));
    const open = unanswered(promises, document);
    if (open.length > Math.max(1, promises.length * MOST)) return;
    for (const { text, heading } of open) {
      yield { paragraph: null, data: { promise: text, heading } satisfies PreviousPromise };
    }
  },
});

function lengthOf(document: ReportDocument): number {
  const words = paragraphWords(document);
  return document.paragraphs.reduce((sum, { index }) => sum + words(index).length, 0);
}
