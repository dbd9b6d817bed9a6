/** Targets of a sentence are gathered first and then dealt out to the results that wait for one. */
import { isSubset } from "../../text/similarity.ts";
import { PER_YEAR } from "../../text/target-phrases.ts";
import { likenessOfWords, nameLikeness, nameWords } from "../name-likeness.ts";
import { type Assembly, add, outerName, type PendingGoal, withTopic } from "./assembly.ts";
import { type Draft, extend, type Found, newDraft, supersede } from "./draft.ts";

const SAME_NAME = 0.4;

/** Gives the targets met so far to the results that wait for one; those left over become readings of their own. */
export function dealGoals(assembly: Assembly): void {
  const { goals, open } = assembly;
  if (goals.length === 0) return;
  assembly.goals = [];
  const isFree = (draft: Draft): boolean => draft.goal === null || draft.split !== null;
  const results = open.filter((draft) => isFree(draft) && (draft.actual !== null || draft.ratio !== null));
  const isOfPart = goals.every(({ bracket }) => bracket) && latest(open)?.isPart === true;
  const waiting = isOfPart ? results : wholes(results);
  const inOrder = goals.length === waiting.length;
  for (const [at, goal] of goals.entries()) {
    const free = waiting.filter(isFree);
    const named = goal.name === "" ? undefined : best(free, goal.name);
    const draft = isForeign(goal, named)
      ? undefined
      : inOrder
        ? waiting[at]
        : (named ?? (goals.length === 1 ? free.at(-1) : free[0]));
    if (draft === undefined) addGoal(assembly, goal);
    else give(draft, goal, inOrder || named !== undefined || goals.length === 1);
  }
}

/** The draft spoken of last: of several targets named first, the one that has just got its result. */
export function latest(open: readonly Draft[]): Draft | undefined {
  return open.reduce<Draft | undefined>(
    (last, draft) => (last !== undefined && last.at.end > draft.at.end ? last : draft),
    undefined,
  );
}

/** Results that are no part of another, or have a target of their own; all when there are no such. */
export function wholes(drafts: readonly Draft[]): readonly Draft[] {
  const whole = drafts.filter(({ isPart, goal }) => !isPart || goal !== null);
  return whole.length > 0 ? whole : drafts;
}

/** In running text a target with a name of its own belongs to no result of another name. */
function isForeign({ bracket, name }: PendingGoal, named: Draft | undefined): boolean {
  return !bracket && named === undefined && name.split(" ").length > 2;
}

/** Sets a draft's target. */
export function give(draft: Draft, goal: PendingGoal, paired: boolean): void {
  if (draft.split !== null) draft.actual = draft.split;
  draft.split = null;
  draft.goal = goal.found;
  takeShareAsResult(draft, goal.found);
  draft.goalWords = goal.words;
  if (draft.average !== null && isPerYear(goal)) supersede(draft, draft.average);
  draft.paired = paired;
  if (says(goal.name, draft.name)) draft.name = goal.name;
  extend(draft, goal.found.at);
}

/** «giải ngân 96,2% kế hoạch vốn (chỉ tiêu trên 95%)»: the share of a plan is itself what the target asks for. */
function takeShareAsResult(draft: Draft, goal: Found): void {
  const { ratio } = draft;
  if (ratio === null || draft.actual !== null || goal.kind !== "figure" || !goal.figure.percent) return;
  draft.actual = { kind: "figure", figure: ratio, at: { start: ratio.from, end: ratio.end } };
  draft.ratio = null;
}

function isPerYear({ found, words }: PendingGoal): boolean {
  return (found.kind === "figure" && found.figure.perYear) || PER_YEAR.test(words);
}

/** «đảng viên» beside the target «kết nạp đảng viên»: the fuller name counts. */
function says(fuller: string, name: string): boolean {
  const words = nameWords(name);
  const more = nameWords(fuller);
  return more.size > words.size && more.size <= words.size + 3 && isSubset(words, more);
}

function best(drafts: readonly Draft[], name: string): Draft | undefined {
  const words = nameWords(name);
  const ranked = drafts
    .map((draft) => ({ draft, likeness: likenessOfWords(nameWords(draft.name), words) }))
    .sort((a, b) => b.likeness - a.likeness);
  return (ranked[0]?.likeness ?? 0) >= SAME_NAME ? ranked[0]?.draft : undefined;
}

function addGoal(assembly: Assembly, { found, name, words }: PendingGoal): void {
  const segment = assembly.sentence.segments.find(({ start, end }) => found.at.start >= start && found.at.start < end);
  if (segment === undefined) return;
  const figure = found.kind === "figure" ? found.figure : null;
  const outer = name === "" ? outerName(assembly, segment) : name;
  const draft = newDraft(
    name === "" || figure === null ? outer : withTopic(assembly, segment, figure, name),
    found.at,
    segment.sentence,
  );
  draft.goal = found;
  draft.goalWords = words;
  add(assembly, draft);
}

/** Whether a result of this name answers a target of that one. */
export function answers(name: string, draft: Draft): boolean {
  return nameLikeness(name, draft.name) >= 0.3;
}
