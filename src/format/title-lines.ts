/** Where the title of a paper stands: the line that names its kind, its subject, and what is above them. */

import { ADDRESSEE } from "../text/frame-words.ts";
import { AFTER_SUBJECT, DOCUMENT_TYPE } from "../text/outline-words.ts";

/** Indices of paragraphs, in order; both may be empty. */
export interface TitleLines {
  /** Above the line that names the kind of paper. */
  readonly letterhead: readonly number[];
  /** The kind of paper and its subject. */
  readonly title: readonly number[];
}

const MOST_TITLE_LINES = 6;
const LONGEST_TITLE_LINE = 300;
const LONGEST_TYPE_LINE = 160;

/** Letterhead and title among the first `count` paragraphs. `folded` gives the folded text of a paragraph. */
export function titleLines(count: number, folded: (paragraph: number) => string): TitleLines {
  const lines = Array.from({ length: count }, (_, index) => index).filter((index) => folded(index) !== "");
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
