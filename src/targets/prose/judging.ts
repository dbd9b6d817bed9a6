/** Verdicts: which results of a sentence one of them judges. */

import { fold } from "../../text/fold.ts";
import { lowerIsBetter } from "../../text/target-phrases.ts";
import { NONE_OF_IT, RESULT_BEHIND, WHO_DID } from "../../text/target-verdict-words.ts";
import type { Verdict } from "../target.ts";
import { type Assembly, add, outerName } from "./assembly.ts";
import { type Draft, extend, newDraft } from "./draft.ts";
import { dealGoals, wholes } from "./goals.ts";
import { trimmedName } from "./names.ts";
import type { Outcome } from "./outcomes.ts";
import type { Segment } from "./sentence.ts";

/** Sets a verdict to the results in front of it that have none; without any it makes a reading of its own. */
export function takeOutcome(assembly: Assembly, segment: Segment, outcome: Outcome): void {
  dealGoals(assembly);
  const all = wholes(judgedBy(assembly, segment));
  const aimed = all.filter(({ goal, ratio, actual }) => goal !== null || ratio !== null || actual?.kind !== "figure");
  const judged = aimed.length > 0 ? aimed : all;
  for (const draft of judged) {
    draft.outcome = ofDirection(outcome, draft);
    extend(draft, outcome);
  }
  if (judged.length === 0) judgeAlone(assembly, segment, outcome);
}

const OTHER_SIDE: { readonly [One in Verdict]?: Verdict } = { exceeded: "notYetMet", notYetMet: "exceeded" };

/** «hộ nghèo 1,2%, thấp hơn chỉ tiêu» is good. */
function ofDirection(outcome: Outcome, { name, goal }: Draft): Outcome {
  const bound = goal?.kind === "figure" ? goal.figure.approximate : undefined;
  const isLower = bound === "under" || bound === "atMost" || (bound === undefined && lowerIsBetter(fold(name)));
  return outcome.sided && isLower ? { ...outcome, verdict: OTHER_SIDE[outcome.verdict] ?? outcome.verdict } : outcome;
}

function judgedBy(assembly: Assembly, segment: Segment): readonly Draft[] {
  const unjudged = assembly.open.filter((draft) => !isJudged(draft) && isJudgedWith(assembly, draft, segment));
  if (segment.depth === 0) return unjudged;
  const inside = unjudged.filter(({ at }) => at.start >= segment.start);
  if (inside.length > 0) return inside;
  const last = unjudged.at(-1);
  // The bracket stands right behind the result.
  return last !== undefined && segment.start - last.at.end < 60 ? unjudged : [];
}

/** «thấp hơn 4,2 điểm % so với mục tiêu, không đạt»: the plain word counts. */
function isJudged({ outcome }: Draft): boolean {
  return outcome !== null && !outcome.sided;
}

/** In running text a verdict reaches back over a semicolon only to results that have a target. */
function isJudgedWith({ sentence, where, open }: Assembly, { at, goal }: Draft, segment: Segment): boolean {
  if (goal !== null || !sentence.folded.slice(at.end, segment.start).includes(";")) return true;
  return where !== "text" && !open.some((draft) => draft.at.start >= segment.start && draft.goal === null);
}

function judgeAlone(assembly: Assembly, segment: Segment, outcome: Outcome): void {
  const { sentence, open } = assembly;
  const before = trimmedName(sentence, { start: segment.start, end: outcome.start });
  const following = sentence.folded.slice(outcome.end, segment.end);
  const object = /^ [^,:;()\d]+/u.exec(following)?.[0] ?? "";
  const behind = trimmedName(sentence, { start: outcome.end, end: outcome.end + object.length });
  const isObject = outcome.named && behind.split(" ").length > 1 && (before === "" || WHO_DID.test(fold(before)));
  if (!isObject && before === "" && open.length > 0) return;
  const name = isObject ? behind : before !== "" ? before : outerName(assembly, segment);
  const draft = newDraft(name, outcome, segment.sentence);
  draft.outcome = outcome;
  draft.expects = isObject && RESULT_BEHIND.test(following.slice(object.length));
  if (NONE_OF_IT.test(fold(name))) draft.actual = { kind: "done", done: true, at: draft.at };
  add(assembly, draft);
}
