/** Puts the pieces of a sentence together: each result with its target, its verdict and its name. */

import { DUTY, GOES_ON } from "../../text/target-sentence-words.ts";
import type { GradeReading } from "../grades.ts";
import { type Assembly, outerName } from "./assembly.ts";
import { giveCauses } from "./causes.ts";
import type { Draft, Where } from "./draft.ts";
import type { Figure } from "./figures.ts";
import { dealGoals } from "./goals.ts";
import { takeOutcome } from "./judging.ts";
import { marksOf } from "./marks.ts";
import { missedList } from "./missed-list.ts";
import { type Stretch, trimmedName } from "./names.ts";
import { giveNone } from "./none-of-it.ts";
import type { Outcome } from "./outcomes.ts";
import { takeFigure, takeGrade } from "./results.ts";
import { type Role, rolesOf } from "./roles.ts";
import type { Segment, Sentence } from "./sentence.ts";
import { shareNames } from "./shared-names.ts";

/** What a paragraph says of targets, in its order; names may be "". */
export function draftsIn(sentence: Sentence, where: Where): readonly Draft[] {
  const marks = marksOf(sentence, where);
  const roles = rolesOf(sentence, marks, where);
  const assembly: Assembly = { sentence, marks, roles, where, drafts: [], open: [], goals: [] };
  let last = 0;
  for (const segment of sentence.segments) {
    if (segment.sentence !== last) {
      last = segment.sentence;
      dealGoals(assembly);
      if (!goesOn(sentence.folded.slice(segment.start, segment.end))) assembly.open = [];
    }
    readSegment(assembly, segment);
  }
  dealGoals(assembly);
  shareNames(assembly.drafts, sentence.folded);
  giveNone(assembly.drafts, sentence.folded, marks);
  giveCauses(assembly.drafts, sentence, marks);
  return [...assembly.drafts, ...missedList(sentence)];
}

/** «… Kết quả: 91,7%. Đánh giá: vượt.» is still about the target of the sentence before. */
function goesOn(segment: string): boolean {
  return GOES_ON.test(segment);
}

type Event =
  | { readonly at: number; readonly kind: "figure"; readonly figure: Figure; readonly role: Role }
  | { readonly at: number; readonly kind: "grade"; readonly grade: GradeReading }
  | { readonly at: number; readonly kind: "outcome"; readonly outcome: Outcome };

function readSegment(assembly: Assembly, segment: Segment): void {
  const events = eventsIn(assembly, segment);
  for (const event of events) {
    if (event.kind === "outcome") takeOutcome(assembly, segment, event.outcome);
    else if (event.kind === "grade") takeGrade(assembly, segment, event.grade);
    else takeFigure(assembly, segment, event.figure, event.role);
  }
  if (assembly.where === "plan" && events.length === 0) takeDuty(assembly, segment);
  if (segment.depth > 0 || assembly.where === "plan") dealGoals(assembly);
}

function eventsIn({ sentence, marks, roles }: Assembly, segment: Segment): readonly Event[] {
  const inside = ({ start }: Stretch): boolean => start >= segment.start && start < segment.end;
  const figures = sentence.figures.flatMap((figure, index): Event[] => {
    const role = roles[index] ?? "none";
    return inside(figure) && role !== "none" ? [{ at: figure.start, kind: "figure", figure, role }] : [];
  });
  const outcomes = marks.outcomes
    .filter(inside)
    .map((outcome): Event => ({ at: outcome.start, kind: "outcome", outcome }));
  // A grade beside a figure belongs to its name, one before a comma stands for itself.
  const first = sentence.figures.find((figure, index) => inside(figure) && roles[index] !== "none");
  const graded = marks.grades.find(
    (grade) => inside(grade) && (first === undefined || /,/u.test(sentence.folded.slice(grade.end, first.from))),
  );
  // «hằng năm hoàn thành tốt nhiệm vụ: 02 năm liền hoàn thành xuất sắc nhiệm vụ»
  const { implied } = marks;
  const isCut = implied !== null && graded !== undefined && graded.end <= implied.start;
  const again = isCut ? marks.grades.find((grade) => inside(grade) && grade.start >= implied.end) : undefined;
  const grades = [graded, again].flatMap((grade): Event[] =>
    grade === undefined ? [] : [{ at: grade.start, kind: "grade", grade }],
  );
  return [...figures, ...outcomes, ...grades].sort((a, b) => a.at - b.at);
}

/** In a plan: «Không để xảy ra vụ việc phức tạp …», done or not. */
function takeDuty(assembly: Assembly, segment: Segment): void {
  const words = assembly.sentence.folded.slice(segment.start, segment.end);
  if (segment.depth > 0 || !DUTY.test(words)) return;
  const name = trimmedName(assembly.sentence, segment) || outerName(assembly, segment);
  const found = { kind: "done" as const, done: true, at: { start: segment.start, end: segment.end } };
  assembly.goals.push({ found, name, words, bracket: false, joined: null });
}
