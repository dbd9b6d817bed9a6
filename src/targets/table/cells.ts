/** What a cell of a table of targets holds: a target, a result, a share, a verdict. */

import { fold } from "../../text/fold.ts";
import { NO_VALUE } from "../../text/target-columns.ts";
import { BOUND_END, YEAR_UNIT } from "../../text/target-figure-words.ts";
import { EXCELLENT_ALONE, GOOD_ALONE } from "../../text/target-grade-words.ts";
import { BARE_NUMBER, CROSS, EXPECTED_CELL, PLAIN_UNIT, VERDICT_LEAD } from "../../text/target-table-words.ts";
import { tidied } from "../../text/tidied.ts";
import { gradesIn } from "../grades.ts";
import { type Figure, figuresIn } from "../prose/figures.ts";
import { outcomesIn } from "../prose/outcomes.ts";
import type { Grade, Verdict } from "../target.ts";

export interface CellReading {
  /** The cell holds nothing: empty, «-», «chưa đánh giá». */
  readonly empty: boolean;
  readonly figure: Figure | null;
  /** A percentage beside it: «13 kỹ thuật, bằng 65%». */
  readonly percent: Figure | null;
  readonly grade: Grade | null;
  /** Folded. */
  readonly text: string;
}

/** The value of a cell; `unit` is that of the row, for a cell that is but a number. */
export function cellReading(cell: string, unit: string): CellReading {
  const { text } = tidied(cell);
  const folded = fold(text);
  if (NO_VALUE.test(folded)) return { empty: true, figure: null, percent: null, grade: null, text: folded };
  const isBare = BARE_NUMBER.test(folded);
  // A number alone could be a year; with its unit behind it, it counts.
  const asUnit = unit === "%" ? "%" : ` ${PLAIN_UNIT}`;
  const read = isBare ? withUnit(text.trim(), asUnit) : text.trim();
  const all = figuresIn(read, fold(read));
  const figures = all.filter(({ unit: own }) => own !== YEAR_UNIT || all.length === 1);
  const [first = null, ...more] = figures;
  const figure = first === null || !isBare ? first : { ...first, unit, percent: unit === "%" };
  const percent = figure !== null && !figure.percent ? (more.find((one) => one.percent) ?? null) : null;
  return {
    empty: false,
    figure,
    percent,
    grade: figure === null ? (gradesIn(folded)[0]?.grade ?? shortGrade(folded)) : null,
    text: folded,
  };
}

function withUnit(text: string, unit: string): string {
  const bound = BOUND_END.exec(text);
  return bound === null ? `${text}${unit}` : `${text.slice(0, bound.index)}${unit}${bound[0]}`;
}

/** «tốt», «xuất sắc» alone in a cell. */
function shortGrade(folded: string): Grade | null {
  if (EXCELLENT_ALONE.test(folded)) return "excellent";
  return GOOD_ALONE.test(folded) ? "good" : null;
}

/** The verdict a cell states: «Vượt», «chưa đạt, đúng lộ trình»; null for none. */
export function verdictIn(cell: string): Verdict | null {
  const folded = fold(cell).replace(VERDICT_LEAD, "");
  if (EXPECTED_CELL.test(folded)) return "onTrack";
  return outcomesIn(folded)[0]?.verdict ?? null;
}

/** A cross, a tick or a one in a column of crosses. */
export function isCross(cell: string): boolean {
  return CROSS.test(cell.trim());
}
