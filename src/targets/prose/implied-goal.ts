/**
 * Under a heading on results many lists name the target and tell the result behind it, with a word for neither: «Học sinh
 * có thẻ bảo hiểm y tế 100%: đạt 99,2%», «Trồng ít nhất 120 ha rừng; đến nay trồng 86,5 ha».
 */
import {
  ASPECTS,
  FIGURE_ALONE,
  IN_ITS_YEAR,
  JUDGES,
  LIST_BREAK,
  NONE_REACHED,
  OF_A_YEAR,
  OF_THE_TERM,
  SET_FOR_A_YEAR,
  TELLING_WORDS,
  TELLS_PLAINLY,
  TELLS_RESULT,
  WAS_REACHED,
} from "../../text/target-list-words.ts";
import { RATIO_OF_GOAL, TIME_UNIT } from "../../text/target-phrases.ts";
import { CHANGES_FIRST } from "../../text/target-role-words.ts";
import type { GradeReading } from "../grades.ts";
import type { Figure } from "./figures.ts";
import type { Stretch } from "./names.ts";
import type { Sentence } from "./sentence.ts";

/** Units that count time or aspects: «trên cả 03 tiêu chí». */
const NO_MEASURE = [TIME_UNIT, ASPECTS];

/** Longer ones are no items of such lists. */
const LONGEST_ITEM = 600;

/** An item cut in two: what stands in front of the cut, its sign included, and behind it. */
interface Halves {
  readonly before: string;
  readonly after: string;
  /** The sign between them. */
  readonly sign: string;
  /** The figures outside brackets in front of the cut that count or measure. */
  readonly goals: readonly Figure[];
  /** The first such figure behind it; null without one. */
  readonly first: FirstResult | null;
}

interface FirstResult {
  readonly figure: Figure;
  /** From the cut to the figure, and behind the figure. */
  readonly lead: string;
  readonly rest: string;
}

/** Where the result begins, as the stretch between the two halves; null when the item is not built so. */
export function impliedBreak(sentence: Sentence, grades: readonly GradeReading[]): Stretch | null {
  const { folded } = sentence;
  if (folded.length > LONGEST_ITEM) return null;
  const counted = sentence.figures.filter(
    (figure) => !isInBracket(sentence, figure) && !NO_MEASURE.some((unit) => unit.test(folded.slice(figure.numberEnd))),
  );
  for (const { 0: sign, index } of folded.matchAll(LIST_BREAK)) {
    const cut = { start: index, end: index + sign.length };
    if (isInBracket(sentence, cut)) continue;
    const figure = counted.find(({ start }) => start >= cut.end);
    const halves: Halves = {
      before: folded.slice(0, cut.end),
      after: folded.slice(cut.end),
      sign: sign.trim(),
      goals: counted.filter(({ end }) => end <= cut.start),
      first:
        figure === undefined
          ? null
          : { figure, lead: folded.slice(cut.end, figure.from), rest: folded.slice(figure.end) },
    };
    const isGraded = halves.goals.length === 0 && grades.some(({ end }) => end <= cut.start);
    const isGradedAgain = grades.some(({ start }) => start >= cut.end);
    if (isGraded ? isGradeJudged(halves, isGradedAgain) : isTargetWithResult(halves)) return cut;
  }
  return null;
}

function isInBracket({ segments }: Sentence, { start }: Stretch): boolean {
  return segments.some((segment) => segment.depth > 0 && start >= segment.start - 1 && start < segment.end);
}

/** «Chi bộ hằng năm hoàn thành tốt nhiệm vụ: đạt», «…: 02 năm liền hoàn thành xuất sắc nhiệm vụ» */
function isGradeJudged({ after, sign }: Halves, isGradedAgain: boolean): boolean {
  return [":", "-", "–"].includes(sign) && (JUDGES.test(after) || (isGradedAgain && sign === ":"));
}

function isTargetWithResult(halves: Halves): boolean {
  const { goals } = halves;
  const areToBeReached = isListWithBound(halves) || goals.every((goal) => isToBeReached(goal, halves));
  return goals.length > 0 && areToBeReached && tellsResult(halves);
}

/** «giỏi cấp trường 80% trở lên, cấp phường 30%: … 41/48 …, 16/48 …»: one bound speaks for all. */
function isListWithBound({ goals, first, sign }: Halves): boolean {
  if (sign !== ":" || first === null) return false;
  return goals.some(isBounded) && goals.every((goal) => isSameMeasure(goal, first.figure));
}

function isBounded({ approximate }: Figure): boolean {
  return approximate === "atLeast" || approximate === "atMost";
}

/**
 * Whether a figure in front of the cut is one to be reached: a bound; or, where the same is counted behind it, all of
 * something, a figure set for the term, and any that is plainly followed by a result and nothing else.
 */
function isToBeReached(goal: Figure, halves: Halves): boolean {
  if (isBounded(goal)) return true;
  const { before, after, sign, first } = halves;
  const { from, end, approximate, percent, value } = goal;
  if (sign === "," || sign === ".") return false;
  if (first === null ? !JUDGES.test(after) : !isOfTheSame(goal, first, before)) return false;
  const isPlain = first !== null && isPlainResult(goal, first, halves);
  const isOverOrUnder = approximate === "over" || approximate === "under";
  if (isPlain && sign === ":" && (isOverOrUnder || before.slice(end).trim() === ":")) return true;
  if (SET_FOR_A_YEAR.test(before)) return isPlain;
  if (WAS_REACHED.test(before.slice(0, from))) return false;
  if (isOverOrUnder) return sign === ":" || isPlain;
  if (approximate !== undefined || IN_ITS_YEAR.test(before.slice(0, from))) return false;
  return (percent && value === 100) || isPlain || OF_THE_TERM.test(before);
}

/** «…: ước đạt 101,4 triệu đồng, vượt»: a word for it, then the figure alone, which is no share of the target. */
function isPlainResult(goal: Figure, { figure, rest }: FirstResult, halves: Halves): boolean {
  const { after } = halves;
  // Years of a level, or of what is set for each year, add up to nothing; those of a count may be all of it.
  const isByYear = figure.percent || figure.unit.includes("/") || goal.perYear;
  const isTold = TELLS_PLAINLY.test(after) || (isByYear && OF_A_YEAR.test(after)) || isChangeAgain(halves);
  const isAlone = FIGURE_ALONE.test(rest) || figure.denominator !== undefined;
  return isTold && isAlone && !RATIO_OF_GOAL.test(rest);
}

/** The same measure, and nothing named in between that the target does not name («; đến nay toàn Đảng bộ có 412 …»). */
function isOfTheSame(goal: Figure, { figure, lead }: FirstResult, before: string): boolean {
  if (!isSameMeasure(goal, figure)) return false;
  const own = new Set(before.match(WORDS) ?? []);
  return (lead.match(WORDS) ?? []).every((word) => own.has(word) || TELLING_WORDS.has(word));
}

const WORDS = /\p{L}+/gu;

/** Shares with shares, counts with counts of the same; a count may leave its unit out the second time. */
function isSameMeasure(goal: Figure, result: Figure): boolean {
  if (goal.percent) return result.percent || result.denominator !== undefined;
  return !result.percent && (result.unit === "" || lastWord(result.unit) === lastWord(goal.unit));
}

/** «1,2 triệu tấn» and «612 nghìn tấn» are counted in the same. */
function lastWord(unit: string): string {
  return unit.slice(unit.lastIndexOf(" ") + 1);
}

/** «Giảm tỷ lệ hộ nghèo …; … giảm 0,62%» */
function isChangeAgain({ before, after }: Halves): boolean {
  return CHANGES_FIRST.test(before) && CHANGES_FIRST.test(after);
}

/** Whether what follows the cut tells how far the target was reached. */
function tellsResult(halves: Halves): boolean {
  const { after, sign, goals, first } = halves;
  if (JUDGES.test(after) || NONE_REACHED.test(after)) return true;
  if (first === null) return false;
  const { figure, lead, rest } = first;
  const isSame = goals.some((goal) => isSameMeasure(goal, figure));
  const isCountedAgain = isSame && FIGURE_ALONE.test(rest);
  const isShare = figure.percent || figure.denominator !== undefined;
  const isFigure = /^\d/u.test(after) && sign === ":" && (isShare || isCountedAgain);
  const isReached = isSame && sign !== "," && WAS_REACHED.test(lead);
  return isFigure || isReached || TELLS_RESULT.test(after) || isChangeAgain(halves);
}
