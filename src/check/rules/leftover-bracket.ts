/**
 * Brackets of a form that ask for words are still there: «[tên đơn vị]», «[…]», «<tên chi bộ>», «{{nhiệm kỳ}}». Those of
 * one paragraph are told once.
 *
 * Silent for sources («[1]», «[2, 3]»), comparisons («<5%»), ticked boxes («[ ] … [x]»), what an editor put into a
 * quotation («“[...]”»), and where the place is told as guidance or as an unwritten control.
 *
 * Error; square brackets around words that need not be a form's («[theo biên bản họp]») are a warning.
 */
import { bracketBlanksIn } from "../../text/bracket-blanks.ts";
import { leftoverPlaces } from "../leftover-places.ts";
import { passagesOf, placeOf } from "../passages.ts";
import { rule } from "../rule.ts";

export interface LeftoverBracket {
  readonly text: string;
  /** Such brackets in the paragraph. */
  readonly count: number;
}

export const leftoverBracket = rule({
  id: "leftover-bracket",
  severity: "error",
  group: "leftover",
  *check(context) {
    for (const passage of passagesOf(context.document)) {
      const all = bracketBlanksIn(passage.text);
      if (all.length === 0) continue;
      const { isTold } = leftoverPlaces(context);
      const open = all.filter(({ start }) => !isTold(passage, start));
      const first = open.find(({ sure }) => sure) ?? open[0];
      if (first === undefined) continue;
      const text = passage.text.slice(first.start, first.end);
      const data: LeftoverBracket = { text, count: open.length };
      yield { ...placeOf(passage, text), data, ...(first.sure ? {} : { severity: "warning" as const }) };
    }
  },
});
