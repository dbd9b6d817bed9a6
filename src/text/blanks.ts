/**
 * Blanks: places an issued form leaves to be filled in, «Chi bộ ………», «ngày …. tháng ….. năm 2022», «Số …-BC/ĐU»,
 * «Họ và tên: ______», «xx đảng viên». The same signs also end a list («nông dân, phụ nữ...»), cut a quotation
 * («“... trọng tâm ...”»), rule a line or lead to a page number; those are none.
 */

import { COUNT_BEFORE, LIST_GOES_ON, NUMBER_BLANK, NUMBER_GAP, SLOT_AFTER, SLOT_BEFORE } from "./blank-words.ts";
import { datesIn } from "./dates.ts";
import { fold } from "./fold.ts";
import { LETTER, LETTER_OR_NUMERAL, latin } from "./letters.ts";
import { composed } from "./offsets.ts";
import { isQuoted } from "./quotations.ts";

export interface Blank {
  readonly kind: "dots" | "underscores" | "date" | "number" | "letters";
  /** Offsets in the text. */
  readonly start: number;
  readonly end: number;
  /** False where the writer may have meant it: a gap for a number stamped later, a line that is one lone ellipsis. */
  readonly sure: boolean;
}

const SIGNS = /[…_]|\.\s?\.\s?\.|xx|XX|\s\s/u;
/** Number and date are left open by a gap alone, in the short lines of a letterhead. */
const LONGEST_LETTERHEAD = 200;

/** The blanks of a paragraph, in order, without overlap. */
export function blanksIn(text: string): readonly Blank[] {
  const hasSigns = SIGNS.test(text);
  if (!hasSigns && text.length > LONGEST_LETTERHEAD) return [];
  const read = composed(text);
  if (!hasSigns && !OPEN_NUMBER.test(read.text) && !OPEN_DATE.test(read.text)) return [];
  const found = [...numberBlanks(read.text), ...dateBlanks(read.text), ...dotBlanks(read.text)];
  found.push(...underscoreBlanks(read.text), ...letterBlanks(read.text));
  let end = 0;
  return found
    .map((blank) => ({ ...blank, start: read.original(blank.start), end: read.original(blank.end) }))
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .filter((blank) => {
      if (blank.start < end) return false;
      end = blank.end;
      return true;
    });
}

function* numberBlanks(text: string): Generator<Blank> {
  for (const match of text.matchAll(NUMBER_BLANK)) {
    yield { kind: "number", start: match.index, end: match.index + match[0].length, sure: true };
  }
  const gap = NUMBER_GAP.exec(text);
  if (gap !== null) yield { kind: "number", start: 0, end: gap[0].length, sure: false };
}

/** How a number left open begins; both kinds do. */
const OPEN_NUMBER = /^\s*s[ốỐ]|s[ốỐ]\s*:?\s*[.…_]/iu;

const OPEN_DATE = /ng[àÀ]y[\s.…_]+(?:th|\/)|th[áÁ]ng[\s.…_]+n|n[ăĂ]m\s*\d{0,3}(?:[.…_]|\s*$)/iu;

function* dateBlanks(text: string): Generator<Blank> {
  if (!OPEN_DATE.test(text)) return;
  for (const date of datesIn(text)) {
    if (date.blank === true) {
      yield { kind: "date", start: date.start, end: date.end, sure: /[.…_]/u.test(date.raw) };
    }
  }
}

const DOTS = /[.…]{2,}(?: [.…]{2,})*|…|\.(?:[ \u00a0]\.){2,}/gu;

function* dotBlanks(text: string): Generator<Blank> {
  for (const match of text.matchAll(DOTS)) {
    const weight = match[0].replace(/\s/g, "").replace(/…/g, "...").length;
    if (weight < 3) continue;
    const run: DotRun = { text, start: match.index, end: match.index + match[0].length, weight };
    const verdict = dotVerdict(run);
    if (verdict !== "honest") yield { kind: "dots", start: run.start, end: run.end, sure: verdict === "blank" };
  }
}

interface DotRun {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** Number of dots, an ellipsis character counting three. */
  readonly weight: number;
}

type Verdict = "blank" | "doubtful" | "honest";

/** Short runs: three dots, or an ellipsis with a full stop after it. Anything longer was typed to be written over. */
const SHORT = 4;
/** As long as a careless ellipsis gets at the end of a list. */
const CARELESS = 6;

function dotVerdict(run: DotRun): Verdict {
  const { text, start, end, weight } = run;
  const before = text.slice(Math.max(0, start - 60), start);
  const after = text.slice(end, end + 40);
  if (isLeader(run) || isBracketed(before, after)) return "honest";
  if (!LETTER_OR_NUMERAL.test(text)) return weight > CARELESS ? "blank" : "doubtful";
  if (weight <= CARELESS && isQuoted(text, start)) return "honest";
  const inList = endsList(text.slice(0, start));
  if (weight > SHORT) {
    // «… 28 đảng viên; kết nạp ……, chuyển đến 04»: no list ends where the sentence goes on.
    const isAmid = /\s$/u.test(before) && /^\s*,\s*\p{L}/u.test(after);
    return weight <= CARELESS && inList && !isAmid && SENTENCE_ENDS.test(after) ? "honest" : "blank";
  }
  if (/^\s*\//u.test(after) || /\/\s*$/u.test(before)) return "blank";
  if (weight === SHORT && /^\s\p{Ll}/u.test(after) && /\s$/u.test(before)) return "blank";
  return /[\s(]$/u.test(before) || before === ""
    ? spacedVerdict(before, after, inList)
    : attachedVerdict(before, after, inList);
}

/** «a, b, … đã tham gia», «a, b ...» are lists; «Chi bộ … có … đảng viên» has room to write in. */
function spacedVerdict(before: string, after: string, inList: boolean): Verdict {
  const text = fold(before);
  if (text === "") return "honest";
  if (/\($/u.test(text) && /^\s*\)/u.test(after)) return "blank";
  if (/[,;]$/u.test(text) || LIST_GOES_ON.test(text)) return "honest";
  const asks = SLOT_BEFORE.test(text) || SLOT_AFTER.test(fold(after));
  if (/^\s*,/u.test(after) || !SENTENCE_ENDS.test(after)) {
    return asks || /^[,\s]+[\p{L}\p{N}]/u.test(after) ? "blank" : "doubtful";
  }
  if (inList || /["')]$/u.test(text)) return "honest";
  return asks ? "blank" : "doubtful";
}

/** «phụ nữ...», «biên chế...(kèm danh sách)»: dots at the end of a word, unless the word asks for a name or a figure. */
function attachedVerdict(before: string, after: string, inList: boolean): Verdict {
  const text = fold(before);
  if (LIST_GOES_ON.test(text)) return "honest";
  if (SLOT_AFTER.test(fold(after)) && (SLOT_BEFORE.test(text) || COUNT_BEFORE.test(text))) return "blank";
  return SLOT_BEFORE.test(text) && !inList ? "blank" : "honest";
}

const SENTENCE_ENDS = latin(/^(?:\s*$|\s*[.;,:)!?”»"]|\s+(?:\p{Lu}|[-–+*]\s))/u);

/** Whether the clause before the dots has named things already: «Công đoàn, Đoàn Thanh niên». */
function endsList(before: string): boolean {
  const clause = before.slice(Math.max(before.lastIndexOf(". "), before.lastIndexOf(":"), before.lastIndexOf("(")) + 1);
  return /[,;/]\s*\S/u.test(clause.trimEnd());
}

/** «[…]» and «<…>» are read as brackets. */
function isBracketed(before: string, after: string): boolean {
  return /[[<{]\s*$/u.test(before) && /^\s*[\]>}]/u.test(after);
}

/** Dots that lead to a page number at the end of the line, in a typed table of contents. */
function isLeader({ text, start, end, weight }: DotRun): boolean {
  return weight >= 8 && start > 0 && /^\s*\d{1,3}\s*$/u.test(text.slice(end)) && LETTER.test(text.slice(0, start));
}

const UNDERSCORES = /_(?:\s?_){2,}/gu;

/** A line of nothing but underscores is a rule, not a blank. */
function* underscoreBlanks(text: string): Generator<Blank> {
  if (!LETTER_OR_NUMERAL.test(text)) return;
  for (const match of text.matchAll(UNDERSCORES)) {
    yield { kind: "underscores", start: match.index, end: match.index + match[0].length, sure: true };
  }
}

// Upper case «XX» is a roman number («lần thứ XX») unless a per cent sign, a slash or what is counted follows.
const LETTERS = latin(
  /(?<![\p{L}\p{N}.@/-])(?:x{2,}(?:\s?[/-]\s?(?:x{2,}|\d{1,4}))*|X{2,}(?=\s?%|\/\s?X|\s(?:lượt|đồng chí|đảng viên|quần chúng|cuộc|lớp|buổi|hộ|người|triệu|tỷ|vụ|công trình|mô hình)(?![\p{L}])))(?![\p{L}\p{N}@-])/gu,
);

function* letterBlanks(text: string): Generator<Blank> {
  for (const match of text.matchAll(LETTERS)) {
    yield { kind: "letters", start: match.index, end: match.index + match[0].length, sure: true };
  }
}
