/** Readings in the making: what a sentence says of one target, gathered piece by piece. */
import type { Grade } from "../target.ts";
import type { Figure } from "./figures.ts";
import type { Stretch } from "./names.ts";
import type { Outcome } from "./outcomes.ts";

/** Where a sentence stands: under a heading on results of targets, on targets to come, or anywhere else. */
export type Where = "results" | "plan" | "text";

/** Something a target or a result may consist of. */
export type Found =
  | { readonly kind: "figure"; readonly figure: Figure; readonly at: Stretch }
  | { readonly kind: "grade"; readonly grade: Grade; readonly at: Stretch }
  | { readonly kind: "done"; readonly done: boolean; readonly at: Stretch };

export interface Draft {
  name: string;
  /** The whole of it, from its name to its last piece. */
  at: Stretch;
  sentence: number;
  actual: Found | null;
  /** The result once more, as what it comes to each year: «1.310 lao động, bình quân mỗi năm 437 lao động». */
  average: Found | null;
  /** Only a part of the result named before it: «trong đó 31 đảng viên là hạ sĩ quan». */
  isPart: boolean;
  /** Results of earlier periods, told one by one: «năm 2026: 05; năm 2027: 06». */
  readonly earlier: Found[];
  /** A verdict stood first and its result is still to come: «vượt chỉ tiêu thu ngân sách: 31,2 tỷ đồng». */
  expects: boolean;
  /** The same result once more, as a percentage: «11/12 chi bộ (91,7%)»; or the share of the target reached. */
  percent: Figure | null;
  /** Whether the words in front of the percentage say that it is the result («chiếm», «tỷ lệ»). */
  percentIsResult: boolean;
  goal: Found | null;
  /** Words around the goal that say what it is counted over. */
  goalWords: string;
  /** The result as written, where its second number was taken for the target on slight evidence: «xây dựng 15/18 chi bộ». */
  split: Found | null;
  /** False where several goals had to be dealt out without a sure sign. */
  paired: boolean;
  ratio: Figure | null;
  outcome: Outcome | null;
  cause: Stretch | null;
  /** Named in a list of targets not met. */
  listed: boolean;
}

export function newDraft(name: string, at: Stretch, sentence: number): Draft {
  return {
    name,
    at,
    sentence,
    actual: null,
    average: null,
    isPart: false,
    earlier: [],
    expects: false,
    percent: null,
    percentIsResult: false,
    goal: null,
    goalWords: "",
    split: null,
    paired: true,
    ratio: null,
    outcome: null,
    cause: null,
    listed: false,
  };
}

/** Sets the result told last; the one before it is kept as an earlier one. */
export function supersede(draft: Draft, found: Found): void {
  if (draft.actual !== null) draft.earlier.push(draft.actual);
  draft.actual = found;
}

/** Stretches a draft over one more piece. */
export function extend(draft: Draft, { start, end }: Stretch): void {
  draft.at = { start: Math.min(draft.at.start, start), end: Math.max(draft.at.end, end) };
}
