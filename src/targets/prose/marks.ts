/** The signposts of a sentence: what opens a target, what opens a result, verdicts, grades. */

import {
  BOUND_AND_RESULT,
  CAUSE,
  DIFFERENCE_BEFORE,
  OPENS_GOAL,
  OPENS_RESULT,
  RATIO_OF_GOAL,
} from "../../text/target-phrases.ts";
import {
  APART_FROM_GOAL,
  COMPARED,
  DIFFERENCE_WORD,
  GOAL_BEFORE,
  GOAL_BEHIND_RATIO,
  GOAL_TAIL,
  LISTED_RATIOS,
  RESULT_AFTER_COMMA,
} from "../../text/target-role-words.ts";
import { type GradeReading, gradesIn } from "../grades.ts";
import type { Where } from "./draft.ts";
import type { Figure } from "./figures.ts";
import { impliedBreak } from "./implied-goal.ts";
import type { Stretch } from "./names.ts";
import { type Outcome, outcomesIn } from "./outcomes.ts";
import type { Segment, Sentence } from "./sentence.ts";
import { tallyBrackets } from "./tally-bracket.ts";

export interface Marks {
  /** Goal and result marks in order. */
  readonly openings: readonly (Stretch & { readonly opens: "goal" | "result" })[];
  readonly outcomes: readonly Outcome[];
  readonly grades: readonly GradeReading[];
  readonly causes: readonly number[];
  /** Whether a place stands in a bracket that only counts targets (tally-bracket.ts). */
  readonly isOfTally: (place: Stretch) => boolean;
  /** Where an item names its target in front and tells its result behind (implied-goal.ts). */
  readonly implied: Stretch | null;
}

export function marksOf(sentence: Sentence, where: Where): Marks {
  const { folded, figures } = sentence;
  const isOfTally = tallyBrackets(folded);
  const outcomes = outcomesIn(folded).filter((outcome) => !isOfTally(outcome));
  const isJudged = ({ start, end }: Stretch): boolean =>
    outcomes.some((outcome) => start < outcome.end && end > outcome.start);
  const isRatio = ({ start }: Stretch): boolean =>
    figures.some(
      (figure) => figure.percent && start >= figure.end && start - figure.end < 18 && isRatioFigure(folded, figure),
    );
  const goals = spans(folded, OPENS_GOAL).filter(
    (mark) => !isJudged(mark) && !isRatio(mark) && !isDifference(folded, mark, figures),
  );
  const results = [...spans(folded, OPENS_RESULT), ...spans(folded, RESULT_AFTER_COMMA)].filter(
    (mark) => !goals.some((goal) => mark.start < goal.end && mark.end > goal.start),
  );
  const grades = gradesIn(folded);
  const mayImply = where === "results" || (where === "text" && BOUND_AND_RESULT.test(folded));
  const implied = mayImply && goals.length === 0 ? impliedBreak(sentence, grades) : null;
  if (implied !== null) {
    goals.push({ start: 0, end: 0 });
    results.push(implied);
  }
  const openings = [
    ...goals.map((mark) => ({ ...mark, opens: "goal" as const })),
    ...results.map((mark) => ({ ...mark, opens: "result" as const })),
  ].sort((a, b) => a.start - b.start);
  const causes = [...folded.matchAll(new RegExp(CAUSE.source, "gu"))].map(({ index }) => index);
  return { openings, outcomes, grades, causes, isOfTally, implied };
}

function spans(folded: string, pattern: RegExp): Stretch[] {
  return [...folded.matchAll(pattern)].map(({ 0: text, index }) => ({ start: index, end: index + text.length }));
}

/** «đạt 84,75% so với chỉ tiêu»; «95,2% so với chỉ tiêu 95%» is a result beside its target. */
export function isRatioFigure(folded: string, { from, end, percent, denominator }: Figure): boolean {
  // «52,3%/52% chỉ tiêu» is the result and its target.
  if (!percent || denominator !== undefined) return false;
  if (DIFFERENCE_BEFORE.test(folded.slice(Math.max(0, from - 30), from).trimEnd())) return false;
  const after = folded.slice(end, end + 120);
  // «đạt chỉ tiêu 95% Nghị quyết đề ra» gives the target itself.
  if (GOAL_BEFORE.test(folded.slice(0, from))) return false;
  // «lần lượt đạt 100% và 110% chương trình»
  const listed = LISTED_RATIOS.exec(after)?.[0].length ?? 0;
  const of = RATIO_OF_GOAL.exec(after.slice(listed));
  if (of === null) return false;
  return !GOAL_BEHIND_RATIO.test(after.slice(listed + of[0].length));
}

/** «vượt 0,4 m2 so với chỉ tiêu»: the target is only spoken of. */
function isDifference(folded: string, mark: Stretch, figures: readonly Figure[]): boolean {
  return figures.some(
    ({ from, end }) =>
      mark.start >= end &&
      mark.start - end < 4 &&
      !/[(.;]/u.test(folded.slice(end, mark.start)) &&
      DIFFERENCE_WORD.test(folded.slice(0, from)),
  );
}

/** Whether what stands in front of a bracket has just named the target: «đạt 108% so với kế hoạch (25 đảng viên)». */
export function namesGoalBefore(sentence: Sentence, bracket: Segment, marks: Marks): boolean {
  const { folded, figures } = sentence;
  const outer = sentence.segments.findLast(({ end, depth }) => end <= bracket.start && depth < bracket.depth);
  if (outer === undefined || bracket.start - outer.end > 3) return false;
  const last = figures.findLast(({ end }) => end <= outer.end && end > outer.start);
  const judged = marks.outcomes.some(({ start, end }) => start >= outer.start && end <= outer.end);
  const words = folded.slice(outer.start, outer.end);
  if (last === undefined && !judged && !COMPARED.test(words)) return false;
  return GOAL_TAIL.test(folded.slice(last?.end ?? outer.start, outer.end)) || APART_FROM_GOAL.test(words);
}
