/**
 * The frame of a report: the lines around its body that name the paper and the unit. They are where last year's file
 * shows through, and the only ones where a foreign name is surely out of place.
 */
import type { ReportDocument } from "../document/document.ts";
import type { Heading } from "../match/match.ts";
import { isClosingSentence } from "../text/closing-words.ts";
import { ADDRESSEE, SIGNING_FOR } from "../text/frame-words.ts";
import { AFTER_SUBJECT, DOCUMENT_TYPE } from "../text/outline-words.ts";

/** Indices of paragraphs, in order. */
export interface ReportFrame {
  /** Above the line that names the kind of paper. */
  readonly letterhead: readonly number[];
  /** The kind of paper and its subject. */
  readonly title: readonly number[];
  /** «Trên đây là báo cáo …». */
  readonly closing: readonly number[];
  /** «T/M CHI BỘ …». */
  readonly signature: readonly number[];
}

type Place = Pick<ReportFrame, "letterhead" | "title">;

/** The frame of a report; every list may be empty. `folded` gives the folded text of a paragraph. */
export function reportFrame(
  document: ReportDocument,
  headings: readonly Heading[],
  folded: (paragraph: number) => string,
): ReportFrame {
  const bodyStart = headings[0]?.paragraph ?? Math.min(document.paragraphs.length, MOST_HEAD_LINES);
  const bodyFrom = headings.at(-1)?.lastParagraph ?? bodyStart;
  const after = document.paragraphs.slice(bodyFrom).map(({ index }) => index);
  return {
    ...head(bodyStart, folded),
    closing: after.filter((index) => isClosingSentence(folded(index))),
    signature: after.filter((index) => SIGNING_FOR.test(folded(index))),
  };
}

const MOST_HEAD_LINES = 25;
const MOST_TITLE_LINES = 6;
const LONGEST_TITLE_LINE = 300;
const LONGEST_TYPE_LINE = 160;

/** Letterhead and title among the paragraphs above the body. */
function head(bodyStart: number, folded: (paragraph: number) => string): Place {
  const lines = Array.from({ length: bodyStart }, (_, index) => index).filter((index) => folded(index) !== "");
  const at = lines.findIndex((index) => isTypeLine(folded(index)));
  if (at === -1) return { letterhead: lines, title: [] };
  const below = lines.slice(at + 1, at + MOST_TITLE_LINES);
  const end = below.findIndex((index) => !isSubject(folded(index)));
  const subject = end === -1 ? below : below.slice(0, end);
  return { letterhead: lines.slice(0, at), title: lines.slice(at, at + 1 + subject.length) };
}

function isTypeLine(line: string): boolean {
  return line.length <= LONGEST_TYPE_LINE && DOCUMENT_TYPE.test(line) && !/[.;]$/u.test(line);
}

/** Lines of the subject, up to a rule («-----») or the first sentence. */
function isSubject(line: string): boolean {
  if (line.length > LONGEST_TITLE_LINE || !/\p{L}/u.test(line)) return false;
  // «(Trình tại Đại hội Chi bộ …)» still names the paper.
  if (/^\(.*\)$/u.test(line)) return true;
  if (ADDRESSEE.test(line)) return false;
  return !(AFTER_SUBJECT.test(line) && /[.:;,]$/u.test(line)) && !/[^.][.:;]$/u.test(line);
}
