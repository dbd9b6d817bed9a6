/**
 * Questions: a report answers them, an outline asks them («mô hình?», «Tỷ lệ … có bằng trung cấp LLCT?»). A question
 * inside quotation marks is the name of a contest or someone's words, a mark inside an address is no question.
 */

import { fold } from "./fold.ts";
import { latin } from "./letters.ts";
import { composed } from "./offsets.ts";
import { isQuoted } from "./quotations.ts";

export interface Question {
  /** Offsets in the text of the clause, its mark included. */
  readonly start: number;
  readonly end: number;
  /** True for a sentence with a question word that a writer may ask himself («làm thế nào để …?»). */
  readonly genuine: boolean;
}

const MARKS = /[?？](?:\s?[?？])*/gu;
const CLAUSE_START = /[.;:!?？\n(][)”"»]?\s*(?=[^.;:!?？\n(]*$)|^\s*[-–+*]\s+/u;
/** Long clauses are told by their end. */
const LONGEST = 90;
const LONGEST_READ = 400;

/** The questions of a paragraph, in order. */
export function questionsIn(text: string): readonly Question[] {
  if (!text.includes("?") && !text.includes("？")) return [];
  const read = composed(text);
  if (LOST_LETTERS.test(read.text.replace(ADDRESS, ""))) return [];
  const found: Question[] = [];
  for (const match of read.text.matchAll(MARKS)) {
    const before = read.text.slice(0, match.index);
    if (isAddress(before) || isQuoted(read.text, match.index)) continue;
    const start = clauseStart(before);
    const genuine = QUESTION_WORD.test(fold(before.slice(start)));
    found.push({ start: read.original(start), end: read.original(match.index + match[0].length), genuine });
  }
  return found;
}

/** Marks in place of letters a converter could not write: «Đ?ng b? xã». */
const LOST_LETTERS = latin(/\p{L}\?\p{Ll}/u);
const ADDRESS = /(?:https?:\/\/|www\.)\S*/giu;

/** «https://…?id=3», «www.….vn?x=1» */
function isAddress(before: string): boolean {
  return /(?:https?:\/\/|www\.)\S*$/iu.test(before);
}

function clauseStart(whole: string): number {
  const cut = Math.max(0, whole.length - LONGEST_READ);
  return cut + clauseStartIn(whole.slice(cut));
}

function clauseStartIn(before: string): number {
  const boundary = [...before.matchAll(new RegExp(CLAUSE_START.source, "gu"))].at(-1);
  const start =
    boundary === undefined ? before.length - before.trimStart().length : boundary.index + boundary[0].length;
  if (before.length - start <= LONGEST) return start;
  const space = before.indexOf(" ", before.length - LONGEST);
  return space === -1 ? start : space + 1;
}

const QUESTION_WORD = latin(
  /(?<![\p{L}])(?:gì|nào|sao|vì sao|tại sao|ra sao|thế nào|là ai|ở đâu|từ đâu|do đâu|đến đâu|bao giờ|khi nào|hay không|hay chưa|có phải|phải chăng)(?![\p{L}])|(?<![\p{L}])(?:không|chưa)$/u,
);
