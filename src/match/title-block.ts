/** The lines of a paper's own title, which may read like a section: «phương hướng, nhiệm vụ năm 2028» below «BÁO CÁO». */
import type { ReportDocument } from "../document/document.ts";
import { foldedParagraphs } from "../document/folded-paragraphs.ts";
import { OPENS_WITH_SMALL } from "../text/letters.ts";
import { DOCUMENT_TYPE } from "../text/outline-words.ts";
import { reportLines } from "./report-lines.ts";

const MOST_LINES = 8;
const LONGEST_LINE = 200;

/** What ends a title: «-----». */
const RULE = /^[-–—_*=~]{3,}$/;

/**
 * The paragraphs before `end` that surely belong to the title: from the line that names the kind of paper down to the
 * rule below its subject; without a rule those that go on from the line above.
 */
export function titleBlock(document: ReportDocument, end: number): ReadonlySet<number> {
  const folded = foldedParagraphs(document);
  const lines = document.paragraphs.slice(0, end).filter(({ index, cell }) => cell === null && folded(index) !== "");
  const from = lines.findIndex(
    ({ index, text }) => text.length <= LONGEST_LINE && DOCUMENT_TYPE.test(folded(index)) && !/[.;]$/.test(text),
  );
  if (from === -1) return new Set();
  const block = lines.slice(from, from + MOST_LINES);
  const rule = block.findIndex(({ text }) => RULE.test(text.trim()));
  if (rule !== -1) return new Set(block.slice(0, rule).map(({ index }) => index));
  const line = reportLines(document);
  const texts = block.map(({ index }) => line(index).text);
  const goesOn = (at: number): boolean => OPENS_WITH_SMALL.test(texts[at] ?? "") || /,$/.test(texts[at - 1] ?? "");
  const more = block.findIndex((_, at) => at > 1 && !goesOn(at));
  return new Set(block.slice(0, more === -1 ? block.length : more).map(({ index }) => index));
}
