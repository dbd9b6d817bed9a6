/** «Một số chỉ tiêu đề ra chưa đạt (chỉ tiêu về A; về B; C)»: targets named as missed, without figures. */
import { ANNOUNCED, ANNOUNCED_NEXT, MISSED_LIST, NAMES_TARGETS } from "../../text/target-missed-words.ts";
import { type Draft, newDraft } from "./draft.ts";
import { trimmedName } from "./names.ts";
import type { Outcome } from "./outcomes.ts";
import type { Sentence } from "./sentence.ts";

/** One draft a target of such a list. */
export function missedList(sentence: Sentence): readonly Draft[] {
  const { folded, segments } = sentence;
  return [...folded.matchAll(MISSED_LIST)].flatMap((found) => {
    const list = found[3] ?? "";
    if (!NAMES_TARGETS.test(list)) return [];
    const start = found.index + found[0].length - list.length;
    const verdict = found[2] === undefined ? "notYetMet" : "missed";
    const outcome: Outcome = { verdict, start: found.index, end: start, named: true, sided: false };
    return pieces(list, start).flatMap((piece) => {
      const name = trimmedName(sentence, piece);
      const segment = segments.find(({ start: from, end }) => piece.start >= from && piece.start < end);
      if (name === "" || segment === undefined) return [];
      return [{ ...newDraft(name, piece, segment.sentence), outcome, listed: true }];
    });
  });
}

/** Split at semicolons; at commas only where each piece is announced («về …, về …»). */
function pieces(list: string, start: number): { start: number; end: number }[] {
  const sign = list.includes(";") ? ";" : ANNOUNCED.test(list) ? ANNOUNCED_NEXT : /[.]/u;
  let at = 0;
  return list.split(sign).map((piece) => {
    const from = list.indexOf(piece, at);
    at = from + piece.length;
    return { start: start + from, end: start + at };
  });
}

/** Whether a folded text lists targets as not met. */
export function isMissedList(folded: string): boolean {
  return new RegExp(MISSED_LIST.source, "u").test(folded);
}
