/** What each figure of a sentence is: a target, a result, a share of the target reached, or none of these. */
import { POINTS, YEAR_UNIT } from "../../text/target-figure-words.ts";
import {
  COUNTS_TARGETS,
  DIFFERENCE_BEFORE,
  RATIO_OF_GOAL,
  SERVED_BEFORE,
  TIME_UNIT,
} from "../../text/target-phrases.ts";
import {
  CHANGE_NAMED_BEHIND,
  CHANGE_OPENS,
  CHANGE_TO_REACH,
  CHANGE_VERB,
  EACH_YEAR,
  EARLIER,
  IN_ORDER_TO,
  INTENDED,
  JOINED_NEXT,
  LEVELS,
  MEASURES_TIME,
  MORE_OR_LESS,
  NAMED_REACHED,
  OF_CAPITAL,
  OF_EACH,
  PER_ONE,
  RANKS,
  REACHED_EARLIER,
  RESULT_TOLD_BEHIND,
  SETS_A_YEAR,
  SLASH,
  SPENT_BEFORE,
  UP_TO_GOAL,
  VERDICT_TO_GOAL,
  WITH_EARLIER,
} from "../../text/target-role-words.ts";
import type { Where } from "./draft.ts";
import type { Figure } from "./figures.ts";
import { isRatioFigure, type Marks, namesGoalBefore } from "./marks.ts";
import type { Stretch } from "./names.ts";
import type { Segment, Sentence } from "./sentence.ts";

export type Role = "goal" | "actual" | "ratio" | "none";

/** The role of every figure, in order. */
export function rolesOf(sentence: Sentence, marks: Marks, where: Where): readonly Role[] {
  return sentence.figures.map((figure, at) => {
    const segment = sentence.segments.find(({ start, end }) => figure.start >= start && figure.start < end);
    return segment === undefined || marks.isOfTally(figure)
      ? "none"
      : role(sentence, marks, where, { figure, segment, before: sentence.figures[at - 1] });
  });
}

interface Place {
  readonly figure: Figure;
  readonly segment: Segment;
  /** The figure before it in the sentence. */
  readonly before: Figure | undefined;
}

function role(sentence: Sentence, marks: Marks, where: Where, { figure, segment, before }: Place): Role {
  const { folded } = sentence;
  const left = folded.slice(leftEnd(marks, segment, figure), figure.from);
  if (isJoined(folded, figure, before) || isBehindRatio(folded, figure, before)) return "goal";
  const judged = roleBehindVerdict(folded, marks, figure, before);
  if (judged !== null) return judged;
  if (isBesideTheMatter(folded, figure, left, where) || isInAside(sentence, marks, segment, figure)) return "none";
  if (marks.implied !== null && segment.depth === 0 && figure.end <= marks.implied.start) return "goal";
  const inSegment = before !== undefined && before.start >= segment.start;
  if (where === "plan" && before !== undefined && isAside(left, segment)) return "none";
  if (inSegment && isOfAnother(folded, figure, left)) return "none";
  if (isRatioFigure(folded, figure)) return "ratio";
  if (isDifference(folded, marks, figure, segment)) return where === "plan" && !inSegment ? "goal" : "none";
  if (where === "plan" || isGoal(sentence, marks, figure, segment)) return "goal";
  return roleOfIntended(folded, marks, figure, segment, left);
}

/** «phấn đấu 100% tuyến đường có camera, kết quả đạt 87,5%»: what was meant, and behind it what came of it. */
function roleOfIntended(folded: string, { openings }: Marks, figure: Figure, segment: Segment, left: string): Role {
  const told = openings.some(
    ({ opens, start, end }) => opens === "result" && start > segment.start && end <= figure.from + 1,
  );
  if (told || !INTENDED.test(left)) return "actual";
  return RESULT_TOLD_BEHIND.test(folded.slice(figure.end)) ? "goal" : "none";
}

/** «31,2 tỷ đồng/28 tỷ đồng» */
function isJoined(folded: string, { from }: Figure, before: Figure | undefined): boolean {
  return before !== undefined && SLASH.test(folded.slice(before.end, from));
}

/** «đạt 90% so với chỉ tiêu 40 tỷ đồng», «đạt 80% kế hoạch 15 km»: the target behind the share of it reached. */
function isBehindRatio(folded: string, { from, percent }: Figure, before: Figure | undefined): boolean {
  if (before === undefined || percent || !isRatioFigure(folded, before)) return false;
  const between = folded.slice(before.end, from);
  const named = RATIO_OF_GOAL.exec(between);
  return named !== null && UP_TO_GOAL.test(between.slice(named[0].length));
}

/** «thấp hơn chỉ tiêu Đại hội 0,8%»: how far off it is. */
function isApart(folded: string, { openings }: Marks, { from }: Figure, { start, depth }: Segment): boolean {
  const last = openings.findLast((one) => one.start >= start && one.end <= from);
  if (depth > 0 || last?.opens !== "goal" || !MORE_OR_LESS.test(folded.slice(0, last.start))) return false;
  return folded.slice(last.end, from).trim() === "";
}

/** In a bracket that only says more of the figure in front of it. */
function isInAside(sentence: Sentence, marks: Marks, segment: Segment, figure: Figure): boolean {
  if (segment.depth === 0) return false;
  return (
    isOfEarlier(sentence, segment, figure) ||
    isEarlierBesideGoal(sentence, marks, segment, figure) ||
    isPartInBracket(sentence, marks, segment, figure) ||
    isShareOfChange(sentence, segment, figure)
  );
}

/** «giảm từ 4,38% (236/5.386 hộ) xuống …», «tăng 12 đồng chí so với cùng kỳ (70 đồng chí)» */
function isOfEarlier(sentence: Sentence, { bracket }: Segment, figure: Figure): boolean {
  const { folded } = sentence;
  if (!opensBracket(sentence, bracket, figure)) return false;
  const last = lastBefore(sentence, bracket);
  return (last !== null && EARLIER.test(folded.slice(0, last.start))) || WITH_EARLIER.test(folded.slice(0, bracket));
}

/** «97,4% (chỉ tiêu 95%, năm 2026 đạt 94,7%)»; a target set for a year may be followed by that of another. */
function isEarlierBesideGoal(
  { folded, figures }: Sentence,
  { openings }: Marks,
  { start, end }: Segment,
  figure: Figure,
): boolean {
  if (!REACHED_EARLIER.test(folded.slice(start, figure.from))) return false;
  const isInside = (one: Stretch): boolean => one.start >= start && one.start < end;
  const first = figures.find(isInside);
  if (first === figure)
    return openings.some((mark) => mark.opens === "goal" && mark.start > figure.end && isInside(mark));
  return first !== undefined && !SETS_A_YEAR.test(folded.slice(start, first.from));
}

/** «45.300 con (trâu 8.200 con, bò 12.600 con, lợn 24.500 con)»: what the count in front of the bracket consists of. */
function isPartInBracket(
  sentence: Sentence,
  { openings }: Marks,
  segment: Segment,
  { percent, unit }: Figure,
): boolean {
  if (percent || unit === "") return false;
  if (openings.some(({ start }) => start >= segment.bracket && start < segment.end)) return false;
  const whole = lastBefore(sentence, segment.bracket);
  const parts = sentence.figures.filter(({ start, end }) => start >= segment.start && end <= segment.end);
  if (whole === null || parts.length < 2 || parts.some((part) => part.percent || part.unit !== unit)) return false;
  if (whole.unit === unit) return parts.every(({ value }) => value < whole.value);
  return whole.percent && isSumOf(parts, sentence.figures[sentence.figures.indexOf(whole) - 1]);
}

/** «128/137 đảng viên, đạt 93,4% (25 đồng chí …, 103 đồng chí …)»: behind the share stand the parts of its count. */
function isSumOf(parts: readonly Figure[], count: Figure | undefined): boolean {
  return count !== undefined && !count.percent && parts.reduce((sum, { value }) => sum + value, 0) === count.value;
}

/** «giảm 31 vụ (= 12,7%) so với cùng kỳ»: the difference once more, as a share. */
function isShareOfChange(sentence: Sentence, { bracket }: Segment, { start, percent }: Figure): boolean {
  if (!percent || !/^[ =]*$/u.test(sentence.folded.slice(bracket + 1, start))) return false;
  const change = lastBefore(sentence, bracket);
  return change !== null && !change.percent && DIFFERENCE_BEFORE.test(sentence.folded.slice(0, change.from).trimEnd());
}

/** Whether a figure is the first thing in its bracket. */
function opensBracket({ folded }: Sentence, bracket: number, { from }: Figure): boolean {
  return folded.slice(bracket + 1, from).trim() === "";
}

/** The figure that a bracket stands right behind; null when words are between them. */
function lastBefore({ folded, figures }: Sentence, bracket: number): Figure | null {
  const last = figures.findLast(({ end }) => end <= bracket);
  return last !== undefined && folded.slice(last.end, bracket).trim() === "" ? last : null;
}

/** «mở 05 lớp, mỗi lớp 70 học viên», «03 lớp cho 229 đảng viên» */
function isOfAnother(folded: string, { end }: Figure, left: string): boolean {
  const isJoinedNext = JOINED_NEXT.test(folded.slice(end, end + 14));
  return OF_EACH.test(left) || (SERVED_BEFORE.test(left.trimEnd()) && !isJoinedNext);
}

/**
 * «chưa đạt chỉ tiêu 90%» is followed by the target; «vượt kế hoạch 3 hộ» by the difference, told by its size. Null for a
 * figure that follows no verdict.
 */
function roleBehindVerdict(
  folded: string,
  { outcomes }: Marks,
  figure: Figure,
  before: Figure | undefined,
): Role | null {
  const verdict = outcomes.findLast(({ end }) => end <= figure.from);
  if (verdict?.named !== true || !VERDICT_TO_GOAL.test(folded.slice(verdict.end, figure.from))) return null;
  if (verdict.sided && figure.unit.startsWith(POINTS)) return "none";
  const isSmall =
    (verdict.sided || verdict.verdict === "exceeded") && before !== undefined && figure.value * 2 < before.value;
  return isSmall ? "none" : "goal";
}

/** Where the words in front of a figure begin: with its segment, or behind the target its item names first. */
function leftEnd({ implied }: Marks, segment: Segment, { start }: Figure): number {
  return implied === null || start < implied.end ? segment.start : Math.max(segment.start, implied.end);
}

/** «vượt 1,7%»; «tăng 9,2%/năm» is the growth itself. */
function isDifference(folded: string, marks: Marks, figure: Figure, segment: Segment): boolean {
  const { implied } = marks;
  const { start, from, perYear } = figure;
  if (isApart(folded, marks, figure, segment)) return true;
  if (perYear || (implied !== null && start >= implied.end && isSameChange(folded, implied, from))) return false;
  if (isChangeToReach(folded, from)) return false;
  // «Giảm 12,5% chi thường xuyên» is what was done.
  if (segment.depth === 0 && CHANGE_OPENS.test(folded.slice(segment.start, start))) return false;
  return [start, from].some((end) => DIFFERENCE_BEFORE.test(folded.slice(segment.start, end).trimEnd()));
}

/** «giảm 12,5% so với năm 2026 (chỉ tiêu: giảm 5% trở lên)»: the change is the target, and what was reached of it. */
function isChangeToReach(folded: string, from: number): boolean {
  const verb = CHANGE_VERB.exec(folded.slice(0, from))?.[1];
  if (verb === undefined) return false;
  if (CHANGE_TO_REACH.exec(folded.slice(0, from))?.[1] === verb) return true;
  return CHANGE_NAMED_BEHIND.exec(folded.slice(from))?.[1] === verb;
}

/** «Doanh thu tăng 10% trở lên: năm 2026 tăng 11,2%»: the change is what is reached. */
function isSameChange(folded: string, { start }: Stretch, from: number): boolean {
  const verb = CHANGE_VERB.exec(folded.slice(0, from))?.[1];
  return verb !== undefined && folded.slice(0, start).includes(verb);
}

/** In a plan: why, or how much of it each year. */
function isAside(left: string, { depth }: Segment): boolean {
  return IN_ORDER_TO.test(left) || (depth > 0 && EACH_YEAR.test(left));
}

function isBesideTheMatter(folded: string, figure: Figure, left: string, where: Where): boolean {
  const before = folded.slice(0, figure.start);
  if (SPENT_BEFORE.test(before)) return true;
  if (RANKS.test(before) || (LEVELS.test(before) && figure.unit === "")) return true;
  if (figure.value === 1 && PER_ONE.test(before) && figure.unit !== "%") return true;
  // Years as a target («ít nhất 01 năm hoàn thành xuất sắc») stand in plans alone.
  if (figure.unit === YEAR_UNIT && where !== "plan") return true;
  const after = folded.slice(figure.numberEnd, figure.numberEnd + 40);
  if (figure.percent) return OF_CAPITAL.test(after) || EARLIER.test(left);
  return COUNTS_TARGETS.test(after) || (TIME_UNIT.test(after) && !MEASURES_TIME.test(before)) || EARLIER.test(left);
}

function isGoal(sentence: Sentence, marks: Marks, figure: Figure, segment: Segment): boolean {
  // What opens in a bracket holds until it closes.
  const from = segment.depth > 0 ? segment.bracket : segment.start - 1;
  const last = marks.openings.findLast(({ start, end }) => start >= from && end <= figure.start + 1);
  const judged = marks.outcomes.findLast(({ start, end }) => start >= from && end <= figure.start);
  // «chỉ tiêu về tỷ lệ hài lòng đạt 97,3%»: the word only names it.
  const between = last === undefined ? "" : sentence.folded.slice(last.end, figure.from);
  if (segment.depth === 0 && NAMED_REACHED.test(between)) return false;
  // «cao hơn chỉ tiêu đề ra 2%»: a difference, whichever way it is meant.
  if (last !== undefined && segment.depth === 0 && MORE_OR_LESS.test(sentence.folded.slice(0, last.start)))
    return false;
  if (last !== undefined && (judged === undefined || judged.end <= last.start)) return last.opens === "goal";
  if (figure.denominator !== undefined || segment.depth === 0 || judged !== undefined) return false;
  return namesGoalBefore(sentence, segment, marks) || isBoundBehind(sentence, segment, figure);
}

/** «0,92% (không vượt quá 1,5% theo quy định)»: a bound in a bracket right behind what it bounds. */
function isBoundBehind(sentence: Sentence, { bracket }: Segment, figure: Figure): boolean {
  const { approximate, unit } = figure;
  if (approximate !== "atLeast" && approximate !== "atMost" && approximate !== "under") return false;
  return lastBefore(sentence, bracket)?.unit === unit && opensBracket(sentence, bracket, figure);
}
