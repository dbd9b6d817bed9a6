/** How many members and cells a Party organisation is said to have: not of another time, not of some of them. */
import { fold } from "./fold.ts";
import {
  ALL_MEMBERS,
  CELLS_BEFORE,
  CELLS_BEHIND,
  HAVING,
  MEMBERS_BEHIND,
  MEMBERS_HERE,
  OTHER_TIME,
  OWN_CELLS,
} from "./member-count-words.ts";
import type { NumberReading } from "./numbers.ts";
import { sentenceStart } from "./sentences.ts";

export interface MemberCount {
  readonly counts: "members" | "cells";
  /** own: said to be all there are now; whole: all of them, by the way they are told. */
  readonly told: "own" | "whole";
  readonly value: number;
  /** As typed. */
  readonly raw: string;
  readonly start: number;
}

/** Those among the figures of a text, in order. */
export function memberCountsIn(text: string, figures: readonly NumberReading[]): readonly MemberCount[] {
  return figures.flatMap((figure): MemberCount[] => {
    const { value, start, end, role, percent, scale, to, approximate } = figure;
    const isPlain = !percent && scale === undefined && to === undefined && approximate === undefined;
    const behind = fold(text.slice(end, end + BEHIND));
    if (role !== "quantity" || !isPlain || !/^ ?(?:đảng viên|chi bộ)/u.test(behind)) return [];
    const told = toldOf(text, figure, behind);
    return told === null ? [] : [{ ...told, value, raw: figure.raw.trim(), start }];
  });
}

const BEHIND = 60;
/** «Chỉ thị số 05, ngày 15/5/2016» */
const CITED_DATE = /ngày \d{1,2}[/-]\d{1,2}[/-]\d{4}/g;

function toldOf(
  text: string,
  { start, denominator, value }: NumberReading,
  behind: string,
): Pick<MemberCount, "counts" | "told"> | null {
  const sentence = fold(text.slice(sentenceStart(text, start), start));
  if (denominator !== undefined) {
    const isWhole =
      denominator === value && ALL_MEMBERS.test(behind) && !OTHER_TIME.test(sentence.replace(CITED_DATE, ""));
    return isWhole ? { counts: "members", told: "whole" } : null;
  }
  if (MEMBERS_BEHIND.test(behind) && MEMBERS_HERE.test(sentence)) return { counts: "members", told: "own" };
  if (OWN_CELLS.test(behind) && HAVING.test(sentence)) return { counts: "cells", told: "own" };
  const clause = sentence.split(/[,;]/u).at(-1) ?? "";
  const isAll = CELLS_BEHIND.test(behind) && CELLS_BEFORE.test(clause) && !OTHER_TIME.test(clause);
  return isAll ? { counts: "cells", told: "whole" } : null;
}
