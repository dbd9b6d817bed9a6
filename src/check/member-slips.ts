/**
 * The members or cells of the organisation told in two numbers: «hiện có 23 đảng viên» here, «hiện nay có 25 đảng viên» or
 * «25/25 đảng viên» there; «14 chi bộ trực thuộc» here, «nghị quyết của 15 chi bộ» there.
 */
import type { ReportDocument } from "../document/document.ts";
import { isOneSlipFrom } from "../text/digit-slips.ts";
import { nfc } from "../text/fold.ts";
import { MEMBER_UNIT_LEFT_OUT, MEMBER_UNITS, SPEAKS_OF_MEMBERS } from "../text/member-count-words.ts";
import { type MemberCount, memberCountsIn } from "../text/member-counts.ts";
import { type NumberReading, numbersIn } from "../text/numbers.ts";
import { unitBehind } from "../text/units.ts";

export interface MemberSlip {
  readonly here: PlacedCount;
  readonly there: PlacedCount;
  /** Both say how many there are now. */
  readonly sure: boolean;
}

export interface PlacedCount extends MemberCount {
  readonly paragraph: number;
}

export function* memberSlips(document: ReportDocument): Generator<MemberSlip> {
  const { counts, standing } = toldCounts(document);
  for (const kind of ["members", "cells"] as const) {
    const told = counts.filter(({ counts }) => counts === kind);
    const own = told.find((count) => count.told === "own");
    for (const here of told) {
      if (own === undefined || here.paragraph === own.paragraph || !isNear(here, own)) continue;
      const sure = here.told === "own";
      // A number that stands elsewhere too is that of another time, or of something else.
      if (sure || standing.get(`${kind} ${here.value}`) === 1) yield { here, there: own, sure };
    }
  }
}

interface ToldCounts {
  readonly counts: readonly PlacedCount[];
  /** How often a number stands that may be one of members or of cells: «members 25». */
  readonly standing: ReadonlyMap<string, number>;
}

function toldCounts({ paragraphs }: ReportDocument): ToldCounts {
  const counts: PlacedCount[] = [];
  const standing = new Map<string, number>();
  for (const { index, text, cell } of paragraphs) {
    if (cell !== null || !/\d/.test(text) || !SPEAKS_OF_MEMBERS.test(nfc(text))) continue;
    const figures = numbersIn(text);
    for (const one of figures.flatMap((figure) => possibleCounts(text, figure))) {
      standing.set(one, (standing.get(one) ?? 0) + 1);
    }
    for (const count of memberCountsIn(text, figures)) counts.push({ ...count, paragraph: index });
  }
  return { counts, standing };
}

function possibleCounts(text: string, { value, denominator, end }: NumberReading): readonly string[] {
  const unit = unitBehind(text, end);
  const kinds = MEMBER_UNIT_LEFT_OUT.has(unit)
    ? ["members", "cells"]
    : unit === "chi"
      ? ["cells"]
      : MEMBER_UNITS.has(unit)
        ? ["members"]
        : [];
  const values = new Set([value, denominator ?? value]);
  return kinds.flatMap((kind) => [...values].map((one) => `${kind} ${one}`));
}

/** Far off, it is of another organisation or of some of them; fewer cells may be some of them. */
function isNear(here: PlacedCount, own: PlacedCount): boolean {
  if (here.value === own.value || (here.told === "whole" && here.counts === "cells" && here.value < own.value))
    return false;
  const isSlip = own.value >= SWAPPABLE && isOneSlipFrom(String(own.value), String(here.value));
  return isSlip || Math.abs(here.value - own.value) <= Math.max(LEAST, own.value * NEAR);
}

const SWAPPABLE = 100;
const LEAST = 2;
const NEAR = 0.1;
