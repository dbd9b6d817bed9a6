/** «Một số chỉ tiêu đề ra chưa đạt (chỉ tiêu về A; về B; C)»: targets named as missed, without figures. */
import { type Draft, newDraft } from "./draft.ts";
import { trimmedName } from "./names.ts";
import type { Outcome } from "./outcomes.ts";
import type { Sentence } from "./sentence.ts";

const LIST =
  /(?:một số|các|những|còn|có|\d+(?:\/\d+)?) (?:\d+ )?(?:nhóm )?(?:chỉ tiêu|mục tiêu)[^.;():]{0,80}?(?:(chưa đạt|chưa hoàn thành)|(không đạt|không hoàn thành|đạt thấp))[^.;():]{0,40}(?:\(|: ?|, (?:gồm|như|đó là):? ?)([^()]{5,400})/gu;

/** One draft a target of such a list. */
export function missedList(sentence: Sentence): readonly Draft[] {
  const { folded, segments } = sentence;
  return [...folded.matchAll(LIST)].flatMap((found) => {
    const list = found[3] ?? "";
    if (!/chỉ tiêu|(?:^|[;,] ?)(?:về|tỷ lệ|số) /u.test(list)) return [];
    const start = found.index + found[0].length - list.length;
    const verdict = found[2] === undefined ? "notYetMet" : "missed";
    const outcome: Outcome = { verdict, start: found.index, end: start, named: true };
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
  const sign = list.includes(";") ? ";" : /, (?:chỉ tiêu )?về /u.test(list) ? /, (?=(?:chỉ tiêu )?về )/u : /[.]/u;
  let at = 0;
  return list.split(sign).map((piece) => {
    const from = list.indexOf(piece, at);
    at = from + piece.length;
    return { start: start + from, end: start + at };
  });
}

/** Whether a folded text lists targets as not met. */
export function isMissedList(folded: string): boolean {
  return new RegExp(LIST.source, "u").test(folded);
}
