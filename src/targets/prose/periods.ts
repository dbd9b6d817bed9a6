/** One result told of several times: of one period after another, and by the year. */

import { isSubset } from "../../text/similarity.ts";
import { OWN_YEAR } from "../../text/target-base-words.ts";
import { AVERAGED_BEFORE, BY_THE_YEAR, PERIOD_BEFORE } from "../../text/target-result-words.ts";
import { nameLikeness, nameWords } from "../name-likeness.ts";
import { type Draft, extend, type Found } from "./draft.ts";
import type { Figure } from "./figures.ts";
import type { Sentence } from "./sentence.ts";

/** «cho 1.310 lao động, bình quân mỗi năm 437 lao động»: the same count by the year. */
export function isAverage({ folded }: Sentence, last: Draft, figure: Figure, name: string): boolean {
  if (last.actual?.kind !== "figure" || last.average !== null || figure.percent) return false;
  const isSame = figure.unit === "" || last.actual.figure.unit.startsWith(figure.unit);
  const known = nameWords(`${last.name} ${figure.unit} ${BY_THE_YEAR}`);
  return isSame && isSubset(nameWords(name), known) && AVERAGED_BEFORE.test(folded.slice(0, figure.from));
}

/** «năm 2026: 05 đảng viên; năm 2027: 06 đảng viên» */
export function isNextPeriod({ folded }: Sentence, last: Draft, figure: Figure, name: string): boolean {
  if (last.actual?.kind !== "figure") return false;
  if (!isSameMeasure(last.actual.figure.unit, figure.unit)) return false;
  // «năm 2027 tăng 12,5%» goes on with «doanh thu tăng».
  const known = nameWords(`${last.name} ${last.actual.figure.unit}`);
  const isOfIt = nameLikeness(name, last.name) >= 0.5 || isSubset(nameWords(name), known);
  if (name !== "" && !isOfIt) return false;
  const isOfPeriod = ({ from, end }: Figure): boolean =>
    OWN_YEAR.test(folded.slice(end, end + 20)) || PERIOD_BEFORE.test(folded.slice(Math.max(0, from - 40), from));
  return isOfPeriod(figure) && isOfPeriod(last.actual.figure);
}

/** «10,30 triệu đồng/người/tháng năm 2027, ước cả năm 10,80 triệu đồng»: the second time in short. */
function isSameMeasure(one: string, other: string): boolean {
  return one === other || (other !== "" && one.startsWith(`${other}/`));
}

/** Sets the result of a next period; with the one before it goes the share that told it once more. */
export function takePeriod(last: Draft, found: Found): void {
  const { actual, percent } = last;
  if (actual?.kind === "figure") last.earlier.push(percent === null ? actual : inPercent(actual, percent));
  last.actual = found;
  last.percent = null;
  last.percentIsResult = false;
  last.ratio = null;
  extend(last, found.at);
}

function inPercent(count: Extract<Found, { kind: "figure" }>, percent: Figure): Found {
  if (count.figure.denominator === undefined) return count;
  return { kind: "figure", figure: percent, at: { start: count.at.start, end: percent.end } };
}
