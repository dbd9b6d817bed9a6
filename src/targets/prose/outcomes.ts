/** Verdicts in folded text: «vượt chỉ tiêu», «- đạt», «chưa đạt, đúng lộ trình», «cơ bản hoàn thành kế hoạch». */

import { latin } from "../../text/letters.ts";
import { INTENDS } from "../../text/target-phrases.ts";
import {
  BEHIND_SEPARATOR,
  COUNTED_BEHIND,
  DEADLINE,
  MANY_INSIDE,
  MAY_JUDGE,
  NAMES_GOAL,
  OF_MANY,
  ON_ONE_SIDE,
  ONE_TARGET,
  VERDICT_FORMS,
} from "../../text/target-verdict-words.ts";
import type { Verdict } from "../target.ts";

export interface Outcome {
  readonly verdict: Verdict;
  readonly start: number;
  readonly end: number;
  /** Whether the words themselves speak of a target, plan or resolution. */
  readonly named: boolean;
  /** Given as if more were better: «cao hơn chỉ tiêu», «thấp hơn 1,3% so với chỉ tiêu». */
  readonly sided: boolean;
}

const VERDICT = latin(
  new RegExp(`(?<![\\p{L}])(?:${VERDICT_FORMS.map(([, source], at) => `(?<v${at}>${source})`).join("|")})`, "gu"),
);

/** The verdicts in a folded text, in order; intentions («phấn đấu hoàn thành chỉ tiêu») and summaries are none. */
export function outcomesIn(folded: string): readonly Outcome[] {
  if (!MAY_JUDGE.test(folded)) return [];
  return [...folded.matchAll(VERDICT)].flatMap((found) => {
    const at = VERDICT_FORMS.findIndex((_, form) => found.groups?.[`v${form}`] !== undefined);
    const verdict = VERDICT_FORMS[at]?.[0];
    const [text] = found;
    const start = found.index;
    const end = start + text.length;
    const named = NAMES_GOAL.test(text);
    const before = folded.slice(sentenceStart(folded, start), start);
    if (verdict === undefined || INTENDS.test(before.slice(-60)) || MANY_INSIDE.test(text)) return [];
    if (COUNTED_BEHIND.test(folded.slice(end, end + 20)) || OF_MANY.test(before)) return [];
    const isOfOne = ONE_TARGET.test(before);
    if (!named && !isOfOne && !BEHIND_SEPARATOR.test(before.slice(-20)) && !DEADLINE.test(text)) return [];
    return [{ verdict, start, end, named: named || isOfOne, sided: ON_ONE_SIDE.test(text) }];
  });
}

function sentenceStart(folded: string, at: number): number {
  // Brackets closed before are read over.
  const before = folded.slice(0, at).replace(/\([^()]*\)/gu, (inside) => " ".repeat(inside.length));
  return Math.max(before.lastIndexOf(". "), before.lastIndexOf("; "), before.lastIndexOf("("), -1) + 1;
}
