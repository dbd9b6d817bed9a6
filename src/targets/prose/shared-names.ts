/** Names that lean on their neighbours: «98% tổ chức cơ sở đảng và 98% đảng viên hoàn thành tốt nhiệm vụ». */

import { fold } from "../../text/fold.ts";
import { LISTED_NEXT, PREDICATE, VERB_TAIL } from "../../text/target-sentence-words.ts";
import { gradesIn } from "../grades.ts";
import type { Draft } from "./draft.ts";

/** Completes the names of neighbours: a shared predicate, the subject of «trong đó 20% hoàn thành xuất sắc». */
export function shareNames(drafts: readonly Draft[], folded: string): void {
  for (const [at, draft] of drafts.entries()) {
    const next = drafts[at + 1];
    if (next !== undefined && next.sentence === draft.sentence && isListed(draft, next, folded))
      takePredicate(draft, next);
    const before = drafts[at - 1];
    if (before !== undefined && before.sentence === draft.sentence) takeSubject(draft, before);
  }
}

/** Joined by a comma or «và», and figures of one kind. */
function isListed(draft: Draft, next: Draft, folded: string): boolean {
  const [one, other] = [figureOf(draft), figureOf(next)];
  if (one === null || other === null || one.percent !== other.percent || one.start > other.start) return false;
  const between = folded.slice(one.end, other.from);
  return !/[;:().]/u.test(between) && LISTED_NEXT.test(between) && !/\d/u.test(between);
}

function figureOf({ actual, goal }: Draft): { start: number; from: number; end: number; percent: boolean } | null {
  const found = actual ?? goal;
  return found?.kind === "figure" ? found.figure : null;
}

function takePredicate(draft: Draft, next: Draft): void {
  if (PREDICATE.test(fold(draft.name))) return;
  const folded = fold(next.name);
  const found = PREDICATE.exec(folded);
  if (found === null || found.index === 0 || folded.length !== next.name.length) return;
  if (draft.name.split(" ").length > 8) return;
  draft.name = `${draft.name} ${next.name.slice(found.index).trim()}`;
}

function takeSubject(draft: Draft, before: Draft): void {
  const own = gradesIn(fold(draft.name))[0];
  if (own === undefined || own.start > 0) return;
  const folded = fold(before.name);
  const grade = gradesIn(folded)[0];
  if (grade === undefined || grade.start === 0 || folded.length !== before.name.length) return;
  const subject = before.name.slice(0, grade.start).replace(VERB_TAIL, "");
  draft.name = `${subject.trim()} ${draft.name}`;
}
