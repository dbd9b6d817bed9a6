/**
 * A question of the outline is left unanswered in the report: «Kết quả phong trào “Dân vận khéo”, mô hình?», «Tỷ lệ … có
 * bằng trung cấp LLCT?». Questions of one paragraph are told once.
 *
 * Silent for a question inside quotation marks (the name of a contest, someone's words), for a mark inside an address,
 * and where the paragraph is already told as guidance.
 *
 * Error; a sentence with a question word («làm thế nào để …?») may be the writer's own turn of speech: warning.
 */
import { questionsIn } from "../../text/questions.ts";
import { leftoverPlaces } from "../leftover-places.ts";
import { passagesOf, placeOf } from "../passages.ts";
import { rule } from "../rule.ts";

export interface LeftoverQuestion {
  readonly text: string;
  /** Questions in the paragraph. */
  readonly count: number;
}

export const leftoverQuestion = rule({
  id: "leftover-question",
  severity: "error",
  group: "leftover",
  *check(context) {
    for (const passage of passagesOf(context.document)) {
      const questions = questionsIn(passage.text);
      if (questions.length === 0) continue;
      const told = leftoverPlaces(context);
      const open = questions.filter(({ start }) => !told.isTold(passage, start));
      const first = open.find(({ genuine }) => !genuine) ?? open[0];
      if (first === undefined) continue;
      const text = passage.text.slice(first.start, first.end);
      const data: LeftoverQuestion = { text, count: open.length };
      yield { ...placeOf(passage, text), data, ...(first.genuine ? { severity: "warning" as const } : {}) };
    }
  },
});
