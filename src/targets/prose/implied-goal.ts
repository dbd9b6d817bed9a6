/**
 * Under a heading on results many lists name the target and tell the result behind it, with a word for neither: «Học sinh
 * có thẻ bảo hiểm y tế 100%: đạt 99,2%», «Trồng ít nhất 120 ha rừng; đến nay trồng 86,5 ha».
 */
import {
  FIGURE_FIRST,
  JUDGES,
  LIST_BREAK,
  OF_THE_TERM,
  TELLS_PLAINLY,
  TELLS_RESULT,
  WAS_REACHED,
} from "../../text/target-list-words.ts";
import { TIME_UNIT } from "../../text/target-phrases.ts";
import type { GradeReading } from "../grades.ts";
import type { Figure } from "./figures.ts";
import type { Stretch } from "./names.ts";
import type { Sentence } from "./sentence.ts";

/** An item cut in two: what stands in front of the cut and behind it. */
interface Halves {
  readonly before: string;
  readonly after: string;
  /** The sign between them. */
  readonly sign: string;
  /** Figures outside brackets that count or measure, in front of the cut and behind it. */
  readonly goals: readonly Figure[];
  readonly results: readonly Figure[];
}

/** Where the result begins, as the stretch between the two halves; null when the item is not built so. */
export function impliedBreak(sentence: Sentence, grades: readonly GradeReading[]): Stretch | null {
  const { folded } = sentence;
  const counted = sentence.figures.filter(
    (figure) => !isInBracket(sentence, figure) && !TIME_UNIT.test(folded.slice(figure.numberEnd)),
  );
  for (const { 0: sign, index } of folded.matchAll(LIST_BREAK)) {
    const cut = { start: index, end: index + sign.length };
    if (isInBracket(sentence, cut)) continue;
    const halves = {
      before: folded.slice(0, cut.end),
      after: folded.slice(cut.end),
      sign: sign.trim(),
      goals: counted.filter(({ end }) => end <= cut.start),
      results: counted.filter(({ start }) => start >= cut.end),
    };
    const isGraded = halves.goals.length === 0 && grades.some(({ end }) => end <= cut.start);
    if (isGraded ? isGradeJudged(halves) : isTargetWithResult(halves)) return cut;
  }
  return null;
}

function isInBracket({ segments }: Sentence, { start }: Stretch): boolean {
  return segments.some((segment) => segment.depth > 0 && start >= segment.start - 1 && start < segment.end);
}

/** «Chi bộ hằng năm hoàn thành tốt nhiệm vụ: đạt.» */
function isGradeJudged({ after, sign }: Halves): boolean {
  return [":", "-", "–"].includes(sign) && JUDGES.test(after);
}

function isTargetWithResult(halves: Halves): boolean {
  const { goals } = halves;
  const areToBeReached = isListWithBound(halves) || goals.every((goal) => isToBeReached(goal, halves));
  return goals.length > 0 && areToBeReached && tellsResult(halves);
}

/** «giỏi cấp trường 80% trở lên, cấp phường 30%: … 41/48 …, 16/48 …»: one bound speaks for all. */
function isListWithBound({ goals, results: [first], sign }: Halves): boolean {
  return (
    sign === ":" && first !== undefined && goals.some(isBounded) && goals.every((goal) => isSameMeasure(goal, first))
  );
}

function isBounded({ approximate }: Figure): boolean {
  return approximate === "atLeast" || approximate === "atMost";
}

/**
 * Whether a figure in front of the cut is one to be reached: a bound; or, where the same is counted behind it, all of
 * something, a figure set for the term or the year, and any that is plainly followed by a result.
 */
function isToBeReached(goal: Figure, { before, after, sign, results: [first] }: Halves): boolean {
  if (isBounded(goal)) return true;
  const { from, approximate, percent, value, perYear } = goal;
  if (sign === "," || sign === ".") return false;
  if (first === undefined ? !JUDGES.test(after) : !isSameMeasure(goal, first)) return false;
  const isPlain = TELLS_PLAINLY.test(after);
  const isBound = approximate === "over" || approximate === "under";
  if (isBound && isPlain && sign === ":") return true;
  if (WAS_REACHED.test(before.slice(0, from))) return false;
  if (isBound) return sign === ":";
  return approximate === undefined && ((percent && value === 100) || (perYear && isPlain) || OF_THE_TERM.test(before));
}

/** Shares with shares, counts with counts of the same; a count may leave its unit out the second time. */
function isSameMeasure(goal: Figure, result: Figure): boolean {
  if (goal.percent) return result.percent || result.denominator !== undefined;
  return !result.percent && (result.unit === "" || lastWord(result.unit) === lastWord(goal.unit));
}

/** «1,2 triệu tấn» and «612 nghìn tấn» are counted in the same. */
function lastWord(unit: string): string {
  return unit.slice(unit.lastIndexOf(" ") + 1);
}

/** Whether what follows the cut tells how far the target was reached. */
function tellsResult({ after, sign, goals, results }: Halves): boolean {
  if (JUDGES.test(after)) return true;
  const isShare = goals.some(({ percent }) => percent) && sign === ":" && FIGURE_FIRST.test(after);
  return results.length > 0 && (isShare || TELLS_RESULT.test(after));
}
