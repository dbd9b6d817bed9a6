/** Grades of organisations and people in folded text: «hoàn thành tốt nhiệm vụ», «HTTNV», «hoàn thành xuất sắc». */

import { latin } from "../text/letters.ts";
import { AND_BETTER, DONE_WORD, GRADE_FORMS } from "../text/target-grade-words.ts";
import type { Grade } from "./target.ts";

export interface GradeReading {
  readonly grade: Grade;
  readonly start: number;
  /** Behind «trở lên», where it follows. */
  readonly end: number;
}

const GRADE = latin(new RegExp(`${GRADE_FORMS.map(([grade, source]) => `(?<${grade}>${source})`).join("|")}`, "gu"));

/** The grades in a folded text, in order. */
export function gradesIn(folded: string): readonly GradeReading[] {
  if (!folded.includes(DONE_WORD) && !folded.includes("nv")) return [];
  return [...folded.matchAll(GRADE)].map((found) => {
    const grade = GRADE_FORMS.find(([name]) => found.groups?.[name] !== undefined)?.[0] ?? "done";
    const end = found.index + found[0].length;
    return { grade, start: found.index, end: end + (AND_BETTER.exec(folded.slice(end, end + 20))?.[0].length ?? 0) };
  });
}

const RANKS: Readonly<Record<Grade, number>> = { notDone: 0, done: 1, good: 2, excellent: 3 };

/** 0 for the lowest grade to 3 for the best. */
export function rankOf(grade: Grade): number {
  return RANKS[grade];
}
