/** Why a target was not met, where it is written beside it: «…, chưa đạt do nguồn kết nạp hạn chế», «… Nguyên nhân là …». */
import { CAUSE_WORD, RIGHT_BEFORE_CAUSE } from "../../text/target-sentence-words.ts";
import type { Draft } from "./draft.ts";
import type { Marks } from "./marks.ts";
import type { Sentence } from "./sentence.ts";

const FARTHEST = 30;
const SHORT: readonly (string | undefined)[] = ["notYetMet", "missed", "nearlyMet", undefined];

/** Gives each cause to the draft right in front of it, if that was not met or is not judged. */
export function giveCauses(drafts: readonly Draft[], { folded }: Sentence, { causes }: Marks): void {
  for (const start of causes) {
    const draft = drafts.findLast(({ at }) => at.end <= start && start - at.end <= FARTHEST);
    if (draft === undefined || draft.cause !== null || !SHORT.includes(draft.outcome?.verdict)) continue;
    const between = folded.slice(draft.at.end, start);
    const isNamed = folded.startsWith(CAUSE_WORD, start);
    if (!isNamed && !RIGHT_BEFORE_CAUSE.test(between)) continue;
    const behind = folded.slice(start);
    const end = /[.;)](?= |$)/u.exec(behind)?.index ?? behind.length;
    draft.cause = { start, end: start + end };
  }
}
