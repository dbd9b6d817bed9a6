/** Targets in running text: a sentence or list item to what it says of each target. */

import { fold } from "../../text/fold.ts";
import { ACTION } from "../../text/target-name-words.ts";
import { SPEAKS_OF_TARGETS } from "../../text/target-phrases.ts";
import { ISSUED, NO_TARGET, SHARE_OF_PEOPLE } from "../../text/target-role-words.ts";
import { MAY_SPEAK_WITHOUT_FIGURE, SPEAKS_OF_GOAL } from "../../text/target-verdict-words.ts";
import type { TargetPlace, TargetReading } from "../target.ts";
import { draftsIn } from "./assemble.ts";
import type { Draft, Where } from "./draft.ts";
import { finished } from "./finish.ts";
import type { Stretch } from "./names.ts";
import { type Sentence, sentenceOf } from "./sentence.ts";

/** A paragraph, or one without its marker. */
export interface ProsePlace {
  readonly paragraph: number;
  /** Its number or letter in a list («3», «c»), or "". */
  readonly label: string;
  readonly where: Where;
}

/**
 * The targets a text speaks of, in its order; [] for most texts. `folded` is the folded text (its marker may be there).
 * Under a heading on results a bare result counts («trên 60%»), under one on targets to come a bare figure is a target;
 * anywhere else a reading needs a target, a verdict or a share of the target beside the result.
 */
export function readProse(
  text: string,
  folded: string,
  { paragraph, label, where }: ProsePlace,
): readonly TargetReading[] {
  if (!maySpeak(folded, where)) return [];
  const sentence = sentenceOf(text);
  const place = ({ start, end }: Stretch): TargetPlace => ({
    paragraph,
    excerpt: text.slice(sentence.original(start), sentence.original(end)).trim(),
    cell: null,
  });
  const plan = where === "plan";
  return draftsIn(sentence, where)
    .filter((draft) => isTarget(draft, where, sentence))
    .map((draft) => finished(draft, { sentence, place, label, plan }));
}

/** Whether a folded paragraph may speak of a target at all; spares most of a report a closer look. */
export function maySpeak(folded: string, where: Where): boolean {
  if (!/\d/.test(folded) && !MAY_SPEAK_WITHOUT_FIGURE.test(folded)) return false;
  return where !== "text" || SPEAKS_OF_TARGETS.test(folded);
}

function isTarget(draft: Draft, where: Where, sentence: Sentence): boolean {
  if (draft.name === "" || NO_TARGET.test(fold(draft.name))) return false;
  if (where === "plan") return draft.goal !== null;
  const judged = draft.outcome !== null;
  if (draft.goal !== null && (draft.actual !== null || judged)) return true;
  if (where === "text") return isJudgedAsTarget(draft, sentence) || (draft.ratio !== null && draft.actual !== null);
  if (judged || draft.ratio !== null) return true;
  return draft.actual !== null && isBareResult(draft, sentence);
}

const LONGEST_JUDGED = 14;

/** In running text a verdict alone makes a target of a thing that is named shortly and measured by a target. */
function isJudgedAsTarget({ outcome, name, actual, listed }: Draft, { folded }: Sentence): boolean {
  if (listed) return true;
  if (outcome?.named !== true || outcome.verdict === "onTrack") return false;
  // «hoàn thành đúng kế hoạch» alone is no target met.
  const isOfTarget = SPEAKS_OF_GOAL.test(folded.slice(Math.max(0, outcome.start - 60), outcome.end));
  if (actual === null && !isOfTarget && (outcome.verdict === "met" || outcome.verdict === "nearlyMet")) return false;
  return actual !== null || (name.split(" ").length <= LONGEST_JUDGED && !/,.*,/u.test(name));
}

/** Under a heading on results: a share, or something done. «Đảng bộ có 12 chi bộ» is none. */
function isBareResult({ actual, name, at }: Draft, { folded }: Sentence): boolean {
  if (actual?.kind !== "figure") return actual?.kind === "grade";
  if (actual.figure.percent) return !SHARE_OF_PEOPLE.test(folded.slice(0, at.start));
  if (actual.figure.denominator !== undefined) return false;
  const before = folded.slice(0, at.start);
  const own = before.slice(before.lastIndexOf(". ") + 1).replace(YEARS, "");
  if (/\d/u.test(own)) return false;
  return /: ?$/u.test(before) || (ACTION.test(fold(name)) && !ISSUED.test(fold(name)));
}

const YEARS = /(?<!\d)(?:19|20)\d\d(?!\d)/gu;
