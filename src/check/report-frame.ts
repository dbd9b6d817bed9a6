/**
 * The frame of a report: the lines around its body that name the paper and the unit. They are where last year's file
 * shows through, and the only ones where a foreign name is surely out of place.
 */
import type { ReportDocument } from "../document/document.ts";
import { type TitleLines, titleLines } from "../format/title-lines.ts";
import type { Heading } from "../match/match.ts";
import { isClosingSentence } from "../text/closing-words.ts";
import { SIGNING_FOR } from "../text/frame-words.ts";
import { LETTER } from "../text/letters.ts";

/** Indices of paragraphs, in order. */
export interface ReportFrame extends TitleLines {
  /** Between the title and the first heading: «Thực hiện Kế hoạch số … , Chi bộ … báo cáo kết quả như sau:». */
  readonly opening: readonly number[];
  /** «Trên đây là báo cáo …». */
  readonly closing: readonly number[];
  /** «T/M CHI BỘ …». */
  readonly signature: readonly number[];
}

/** The frame of a report; every list may be empty. `folded` gives the folded text of a paragraph. */
export function reportFrame(
  document: ReportDocument,
  headings: readonly Heading[],
  folded: (paragraph: number) => string,
): ReportFrame {
  const bodyStart = headings[0]?.paragraph ?? Math.min(document.paragraphs.length, MOST_HEAD_LINES);
  const bodyFrom = headings.at(-1)?.lastParagraph ?? bodyStart;
  const after = document.paragraphs.slice(bodyFrom).map(({ index }) => index);
  const head = titleLines(bodyStart, folded);
  const openingFrom = headings.length === 0 ? bodyStart : (head.title.at(-1) ?? bodyStart - 1) + 1;
  return {
    ...head,
    opening: document.paragraphs
      .slice(openingFrom, bodyStart)
      .flatMap(({ index, cell }) => (cell === null && LETTER.test(folded(index)) ? [index] : [])),
    closing: after.filter((index) => isClosingSentence(folded(index))),
    signature: after.filter((index) => SIGNING_FOR.test(folded(index))),
  };
}

const MOST_HEAD_LINES = 25;
