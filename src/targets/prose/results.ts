/** Results: each figure, grade or share of the target finds its draft, or makes one. */

import { ACTION } from "../../text/target-name-words.ts";
import {
  AS_RESULT,
  BY_PLAN,
  IN_TURN,
  OF_THOSE,
  PART_BEFORE,
  RESTATED,
  RESTATES,
} from "../../text/target-result-words.ts";
import { NONE_OF_IT } from "../../text/target-verdict-words.ts";
import type { GradeReading } from "../grades.ts";
import { nameLikeness } from "../name-likeness.ts";
import { type Assembly, add, nameBefore, outerName, ownName, withTopic } from "./assembly.ts";
import { type Draft, extend, type Found, newDraft } from "./draft.ts";
import type { Figure } from "./figures.ts";
import { answers, dealGoals, give, latest, wholes } from "./goals.ts";
import { namesGoalBefore } from "./marks.ts";
import { trimmedName } from "./names.ts";
import { isAverage, isNextPeriod, takePeriod } from "./periods.ts";
import type { Role } from "./roles.ts";
import type { Segment, Sentence } from "./sentence.ts";

type FoundFigure = Extract<Found, { kind: "figure" }>;

export function takeFigure(assembly: Assembly, segment: Segment, figure: Figure, role: Role): void {
  const found: FoundFigure = { kind: "figure", figure, at: { start: figure.from, end: figure.end } };
  const name = role === "ratio" ? nameBefore(assembly, segment, figure) : ownName(assembly, segment, figure);
  if (role === "ratio") takeRatio(assembly, segment, figure, name);
  else if (role === "goal") takeGoal(assembly, segment, found, name);
  else takeActual(assembly, segment, found, name);
}

function takeRatio(assembly: Assembly, segment: Segment, figure: Figure, name: string): void {
  dealGoals(assembly);
  const { open } = assembly;
  const free = open.filter((draft) => draft.ratio === null && draft.actual !== null);
  // «lần lượt đạt 100% và 110% kế hoạch» goes through them in order.
  const inTurn = IN_TURN.test(assembly.sentence.folded.slice(segment.start, figure.start));
  const owner = (inTurn ? free[0] : wholes(free).at(-1)) ?? open.at(-1);
  const isForeign = owner !== undefined && name.split(" ").length > 1 && !answers(name, owner);
  if (owner !== undefined && !isForeign) {
    owner.ratio = figure;
    splitByRatio(owner, figure);
    extend(owner, figure);
    return;
  }
  const draft = newDraft(
    name === "" ? outerName(assembly, segment) : name,
    { start: figure.from, end: figure.end },
    segment.sentence,
  );
  draft.ratio = figure;
  add(assembly, draft);
}

function takeGoal(assembly: Assembly, segment: Segment, found: FoundFigure, name: string): void {
  const { sentence, open } = assembly;
  const { figure } = found;
  const at = sentence.figures.indexOf(figure);
  const before = sentence.figures[at - 1];
  const isJoined = before !== undefined && /^(?: \S+){0,2} ?\/ ?/u.test(sentence.folded.slice(before.end, figure.from));
  const whole = wholeShare(found);
  const goal = {
    found: whole,
    name,
    words: wordsAround(assembly, segment),
    bracket: segment.depth > 0,
    joined: before ?? null,
  };
  const joined = isJoined
    ? open.find(({ actual }) => actual?.kind === "figure" && actual.figure === before)
    : undefined;
  if (joined === undefined) assembly.goals.push({ ...goal, joined: null });
  else give(joined, { ...goal, name: "" }, true);
}

/** «trên 2/3 số chi bộ» as a target is a share. */
function wholeShare(found: FoundFigure): FoundFigure {
  const { value, denominator, ...rest } = found.figure;
  if (denominator === undefined || value >= denominator) return found;
  return {
    ...found,
    figure: { ...rest, value: Math.round((1000 * value) / denominator) / 10, percent: true, unit: "%" },
  };
}

/** The segment, and for a bracket the words in front of it that name the target. */
function wordsAround(assembly: Assembly, segment: Segment): string {
  const { sentence, marks } = assembly;
  const own = sentence.folded.slice(segment.start, segment.end);
  if (segment.depth === 0 || !namesGoalBefore(sentence, segment, marks)) return own;
  const last = sentence.figures.findLast(({ end }) => end <= segment.start);
  return `${sentence.folded.slice(last?.end ?? 0, segment.start)} ${own}`;
}

function takeActual(assembly: Assembly, segment: Segment, found: FoundFigure, name: string): void {
  const { sentence, open } = assembly;
  const { figure } = found;
  dealGoals(assembly);
  const last = latest(open);
  if (last !== undefined && saysMoreOf(last, sentence, segment, found, name)) return;
  const waiting = open.find((draft) => waits(assembly, draft, segment, figure, name));
  if (waiting !== undefined) {
    waiting.actual = found;
    waiting.expects = false;
    if (answers(name, waiting) && name.length > waiting.name.length) waiting.name = name;
    if (figure.denominator !== undefined && waiting.goal === null && isShareOfGoal(sentence, figure, waiting.name))
      splitGoal(waiting, figure, found);
    extend(waiting, found.at);
    return;
  }
  const isAgain = name === "" && last !== undefined && isNextPeriod(sentence, last, figure, name);
  const named = name === "" ? outerName(assembly, segment) : withTopic(assembly, segment, figure, name);
  const draft = newDraft(isAgain ? last.name : named, found.at, segment.sentence);
  draft.actual = found;
  draft.isPart = open.length > 0 && PART_BEFORE.test(sentence.folded.slice(segment.start, figure.from));
  if (figure.denominator !== undefined && isShareOfGoal(sentence, figure, draft.name)) splitGoal(draft, figure, found);
  add(assembly, draft);
}

/** Whether a figure says more of the result in front of it, and takes it there. */
function saysMoreOf(last: Draft, sentence: Sentence, segment: Segment, found: FoundFigure, name: string): boolean {
  const { figure } = found;
  if (takeGoalBeside(last, found, segment) || repeatsCount(sentence, last, figure, segment)) return true;
  if (restates(sentence, last, figure, segment, name)) takePercent(sentence, last, figure);
  else if (isAverage(sentence, last, figure, name)) {
    last.average = found;
    extend(last, found.at);
  } // What has been judged goes on no more: «năm 2026 đạt 88,9%, chưa đạt; năm 2027 đạt 100%».
  else if (last.outcome === null && isNextPeriod(sentence, last, figure, name)) takePeriod(last, found);
  else return false;
  return true;
}

/** A draft that has a target, a share or a verdict and still lacks its result. */
function waits(assembly: Assembly, draft: Draft, segment: Segment, figure: Figure, name: string): boolean {
  if (draft.actual !== null) return false;
  if (draft.expects) return true;
  // «đạt thấp so với chỉ tiêu (12/30 đồng chí)»
  const isBehind = segment.depth > 0 && segment.start - draft.at.end < 4;
  if (draft.outcome !== null && draft.goal === null && isBehind) return true;
  if (draft.ratio !== null && draft.goal === null) return segment.depth > 0;
  if (draft.goal === null) return false;
  return name === "" || answers(name, draft) || isResult(assembly, segment, figure);
}

function isResult({ marks }: Assembly, segment: Segment, figure: Figure): boolean {
  return marks.openings.some(
    ({ opens, start, end }) => opens === "result" && start >= segment.start - 2 && end <= figure.start + 1,
  );
}

/** «11/12 chi bộ (91,7%)», «34 hộ, chiếm 1,1%»: the same once more. */
function restates({ folded }: Sentence, last: Draft, figure: Figure, segment: Segment, name: string): boolean {
  if (!figure.percent || last.actual?.kind !== "figure" || last.actual.figure.percent || last.percent !== null)
    return false;
  if (name !== "" && nameLikeness(name, last.name) < 0.3) return false;
  const left = folded.slice(Math.max(segment.start, last.at.end), figure.from);
  return RESTATES.test(left) || RESTATED.test(left);
}

function takePercent({ folded }: Sentence, last: Draft, figure: Figure): void {
  last.percent = figure;
  last.percentIsResult = AS_RESULT.test(folded.slice(Math.max(0, figure.from - 14), figure.from));
  extend(last, figure);
}

/** «100% nhà tạm (23 nhà)», «96,6% (112/116 đảng viên, năm 2027)»: the count behind the share. */
function repeatsCount({ folded }: Sentence, last: Draft, figure: Figure, segment: Segment): boolean {
  if (figure.percent || segment.depth === 0 || last.actual?.kind !== "figure" || !last.actual.figure.percent)
    return false;
  const isAll = folded.slice(segment.start, figure.from).trim() === "";
  return (
    isAll &&
    segment.start - last.at.end < 80 &&
    !/\d/u.test(folded.slice(figure.end, segment.end).replace(/(?:19|20)\d\d/gu, ""))
  );
}

/** «kết nạp 45 đảng viên, đạt 112,5% kế hoạch (45/40)»: the result once more, with its target. */
function takeGoalBeside(last: Draft, { figure, at }: FoundFigure, segment: Segment): boolean {
  const { value, denominator } = figure;
  if (segment.depth === 0 || denominator === undefined || last.ratio === null || last.goal !== null) return false;
  if (last.actual?.kind !== "figure" || last.actual.figure.value !== value) return false;
  last.goal = { kind: "figure", figure: { ...last.actual.figure, value: denominator }, at };
  extend(last, at);
  return true;
}

/** «45/40 đảng viên», «kết nạp 07/10 đồng chí»: the second number is the target, not the whole. */
function isShareOfGoal({ folded }: Sentence, figure: Figure, name: string): boolean {
  const { value, denominator = 0, percent, from } = figure;
  if (percent || value > denominator || BY_PLAN.test(folded.slice(figure.end))) return true;
  // «cho 56/57 đảng viên»: those reached, of all there are.
  const before = folded.slice(0, from);
  // «28/28 chi bộ tổ chức học tập»: nothing was done so many times.
  const isOpen = /(?:^|[.;,] ?)$/u.test(before);
  return !isOpen && ACTION.test(name.toLowerCase()) && !OF_THOSE.test(folded.slice(0, from));
}

/** «hoàn thành 02/03 công trình, đạt 66,7% chỉ tiêu»: the share of the target tells what the second number is. */
function splitByRatio(draft: Draft, ratio: Figure): void {
  const { actual } = draft;
  if (draft.goal !== null || actual?.kind !== "figure" || actual.figure.denominator === undefined) return;
  const share = (100 * actual.figure.value) / actual.figure.denominator;
  if (Math.abs(share - ratio.value) >= ROUNDED) return;
  splitGoal(draft, actual.figure, actual);
  draft.paired = true;
  draft.split = null;
}

/** A percentage may be rounded to a whole one, or cut off. */
const ROUNDED = 1;

function splitGoal(draft: Draft, figure: Figure, found: FoundFigure): void {
  const { denominator = 0, to: _, approximate: __, ...rest } = figure;
  const { denominator: ___, ...actual } = figure;
  draft.goal = { kind: "figure", figure: { ...rest, value: denominator }, at: found.at };
  draft.actual = { kind: "figure", figure: actual, at: found.at };
  draft.paired = figure.percent || figure.value > denominator;
  draft.split = draft.paired ? null : found;
}

export function takeGrade(assembly: Assembly, segment: Segment, grade: GradeReading): void {
  const { sentence, marks, open, where } = assembly;
  const found: Found = { kind: "grade", grade: grade.grade, at: { start: grade.start, end: grade.end } };
  const opening = marks.openings.findLast(({ start, end }) => start >= segment.start && end <= grade.start + 1);
  const own = trimmedName(sentence, { start: opening?.end ?? segment.start, end: grade.start });
  const last = open.at(-1);
  if (own === "" && last?.actual?.kind === "figure" && opening === undefined) {
    // «12/14 chi bộ (85,7%) hoàn thành tốt nhiệm vụ»
    last.name = `${last.name} ${sentence.text.slice(grade.start, grade.end)}`;
    return;
  }
  const isNone = NONE_OF_IT.test(own.toLowerCase());
  // «Không có đảng viên nào không hoàn thành nhiệm vụ» is graded by nothing.
  const whole = isNone ? `${own} ${sentence.text.slice(grade.start, grade.end)}` : own;
  const name = whole === "" ? outerName(assembly, segment) : whole;
  if (opening?.opens === "goal" || where === "plan") {
    const words = sentence.folded.slice(segment.start, segment.end);
    assembly.goals.push({ found, name, words, bracket: segment.depth > 0, joined: null });
    return;
  }
  if (marks.implied !== null) dealGoals(assembly);
  const waiting = open.find((draft) => draft.goal !== null && draft.actual === null);
  if (waiting !== undefined) {
    waiting.actual = found;
    extend(waiting, found.at);
    return;
  }
  if (segment.depth > 0 && open.length > 0) return;
  const draft = newDraft(name, found.at, segment.sentence);
  draft.actual = isNone ? { kind: "done", done: true, at: found.at } : found;
  add(assembly, draft);
}
