/** Results of 0 told in words. */
import { fold } from "../../text/fold.ts";
import { NONE_REACHED } from "../../text/target-list-words.ts";
import { NONE_OF_IT } from "../../text/target-verdict-words.ts";
import type { Draft } from "./draft.ts";
import type { Marks } from "./marks.ts";

/**
 * Gives their result to the drafts that say there is none of what a bound is set for, «Không có đảng viên vi phạm kỷ luật
 * (chỉ tiêu: dưới 1%)», and to those of a list that say so behind the target, «… ít nhất 02 sản phẩm: chưa có sản phẩm nào».
 */
export function giveNone(drafts: readonly Draft[], folded: string, { implied }: Marks): void {
  const isNone = implied !== null && NONE_REACHED.test(folded.slice(implied.end));
  for (const draft of drafts) {
    const { goal, actual, name } = draft;
    if (goal?.kind !== "figure" || actual?.kind === "figure") continue;
    const { approximate, denominator: _, to: __, ...figure } = goal.figure;
    const isBound = approximate === "under" || approximate === "atMost";
    if (!isNone && !(isBound && NONE_OF_IT.test(fold(name)))) continue;
    draft.actual = { kind: "figure", figure: { ...figure, value: 0 }, at: draft.at };
  }
}
