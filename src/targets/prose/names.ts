/** The words that name what a figure is about, from those around it. */

import { fold } from "../../text/fold.ts";
import { BOUND_BEHIND, BOUND_INSIDE } from "../../text/target-figure-words.ts";
import { ACTION, MEASURE, NAME_LEAD, NAME_STOP, NAME_TAIL } from "../../text/target-name-words.ts";
import { ASKS_FOR_MORE, CLOSED_NAME, YEAR_BRACKET } from "../../text/target-sentence-words.ts";
import { gradesIn } from "../grades.ts";
import type { Figure } from "./figures.ts";
import type { Sentence } from "./sentence.ts";

/** A stretch of a sentence. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

const MOST_WORDS = 30;

/** The text of a stretch without what does not belong to a name; "" when nothing is left. */
export function trimmedName({ text, folded }: Sentence, { start, end }: Stretch): string {
  let from = start;
  let to = end;
  for (let lead = NAME_LEAD.exec(folded.slice(from, to)); lead !== null && lead[0] !== ""; ) {
    from += lead[0].length;
    lead = NAME_LEAD.exec(folded.slice(from, to));
  }
  for (let tail = NAME_TAIL.exec(folded.slice(from, to)); tail !== null && tail[0] !== ""; ) {
    to -= tail[0].length;
    tail = NAME_TAIL.exec(folded.slice(from, to));
  }
  return text.slice(from, to).replace(/["*]/g, "").replace(YEAR_BRACKET, "").trim();
}

/** Where the words behind a figure that name it end, at `limit` at the latest. */
export function nameEnd({ folded }: Sentence, figure: Figure, limit: number): number {
  const from = behind(figure);
  const stop = NAME_STOP.exec(folded.slice(figure.percent ? from : figure.end, limit));
  const base = figure.percent ? from : figure.end;
  return stop === null ? limit : base + stop.index;
}

function behind({ percent, numberEnd, end, unit }: Figure): number {
  return percent || MEASURE.test(unit) ? end : numberEnd;
}

/** A name from the words before the figure (from `left` on) and behind it (up to `right`). */
export function nameAround(sentence: Sentence, figure: Figure, left: number, right: number): string {
  const { folded } = sentence;
  const start = behindTopic(sentence, left, figure.from);
  const beforeText = folded.slice(start, figure.from);
  const before = trimmedName(sentence, { start, end: figure.from });
  const after = trimmedAfter(sentence, figure, right);
  if (before === "") return short(after);
  if (after === "") return short(before);
  const count = before.split(" ").length;
  const isClosed = CLOSED_NAME.test(beforeText.trimEnd());
  if (figure.percent) {
    const isWhole = isClosed || (count >= 4 && !ASKS_FOR_MORE.test(beforeText));
    return short(isWhole ? before : `${before} ${after}`);
  }
  if (isClosed && count >= 2)
    return short(MEASURE.test(figure.unit) ? `${before} ${afterUnit(after, figure)}` : before);
  // «Sinh hoạt chuyên đề 04 buổi»: the unit alone names nothing more.
  if (count >= 4 && fold(after) === figure.unit && !ACTION.test(fold(before))) return short(before);
  return short(`${before} ${after}`);
}

/** «3. Về xây dựng Đảng: kết nạp …»: the words behind the colon name it, if there are any. */
function behindTopic(sentence: Sentence, start: number, end: number): number {
  const colon = sentence.folded.slice(start, end).lastIndexOf(":");
  if (colon < 0) return start;
  return trimmedName(sentence, { start: start + colon + 1, end }) === "" ? start : start + colon + 1;
}

function trimmedAfter(sentence: Sentence, figure: Figure, limit: number): string {
  const start = behind(figure);
  // Behind a colon stands what it consists of.
  const colon = sentence.folded.slice(0, limit).indexOf(":", start);
  const right = colon < 0 ? limit : colon;
  if (start >= right) return "";
  const bound = BOUND_BEHIND.exec(sentence.folded.slice(start, right));
  const name = trimmedName(sentence, { start: start + (bound?.[0].length ?? 0), end: right });
  // Behind a comma stands another matter.
  return /^ ?[,:]/u.test(sentence.folded.slice(start, right)) ? "" : withoutBound(name);
}

/** «từ 85% chi bộ trở lên hoàn thành tốt»: «trở lên» speaks of the figure unless a grade stands before it. */
function withoutBound(name: string): string {
  const folded = fold(name);
  const at = folded.search(BOUND_INSIDE);
  if (at < 0 || folded.length !== name.length) return name;
  const isOfGrade = gradesIn(folded).some(({ end, start }) => start < at && end > at);
  return isOfGrade ? name : `${name.slice(0, at)}${name.slice(at + 8)}`;
}

function afterUnit(after: string, { unit }: Figure): string {
  return fold(after).startsWith(unit) ? after.slice(unit.length).trim() : after;
}

function short(name: string): string {
  return name.replace(/ +/g, " ").trim().split(" ").slice(0, MOST_WORDS).join(" ");
}
