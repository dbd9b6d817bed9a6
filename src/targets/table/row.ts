/** One row of a table of targets to its reading. */

import { fold } from "../../text/fold.ts";
import { BY_YEAR, CHANGES, PER_YEAR, PER_YEAR_UNIT, RESOLUTION, WHOLE_TERM } from "../../text/target-phrases.ts";
import {
  EACH_YEAR_CELL,
  GOAL_OF_YEAR,
  IN_BRACKET_YEAR,
  REMARK_VERDICT,
  SHARE_OF_PLAN,
} from "../../text/target-table-words.ts";
import { LEVEL_UNIT } from "../../text/target-units.ts";
import type { Figure } from "../prose/figures.ts";
import type { Actual, Base, Direction, Goal, Part, Verdict } from "../target.ts";
import { cellReading, isCross, verdictIn } from "./cells.ts";
import type { Column } from "./columns.ts";
import { namedRow, type Row, type RowSource } from "./named-row.ts";
import type { TargetRow } from "./read-table.ts";
import { type GoalPart, goalPart } from "./row-goal.ts";
import { actualsOf, comparable, type ResultCell, resultCells, withSum } from "./row-results.ts";

/** The reading of a row that is known to tell of a target. */
export function rowReading(source: RowSource): TargetRow {
  const row = namedRow(source);
  const { columns, place, column } = row;
  const nameAt = column("name");
  const all = resultCells(row);
  const goal = goalPart(row, all);
  const results = comparable(all, goal);
  const shown = results.at(-1) ?? null;
  const ownUnit = unitOf(row, goal, shown?.part.figure ?? null);
  const read = actualsOf(results, goal, ownUnit, row);
  const base = basePart(row, ownUnit, goal, read.at(-1) ?? null);
  const actuals = base?.value.kind === "term" && base.certain ? withSum(read, goal) : read;
  const ofPeriod = columnsOfPeriod(row, actuals.at(-1) ?? null);
  const hasActual = columns.some(({ kind }) => kind === "actual");
  return {
    reading: {
      name: { value: row.name, certain: true, place: place(nameAt) },
      unit: { value: ownUnit, certain: true, place: place(column("unit") < 0 ? nameAt : column("unit")) },
      goal: goal === null ? null : { value: goal.value, certain: goal.certain, place: goal.place },
      base,
      actuals,
      claimed: verdictPart(row, ofPeriod),
      statedRatio: ratioPart(row, ofPeriod, shown, goal),
      cause: causePart(row),
      better: directionOf(row, goal?.value ?? null),
      about: hasActual ? "result" : "plan",
      label: fold(row.cells.get(column("label"))?.text ?? "").replace(/[.)]$/u, ""),
      from: "table",
      place: place(nameAt),
      ...(source.head.of === "unit" ? { byUnits: source.isTotal ? "total" : "part" } : {}),
    },
    lacking: hasActual ? lackingCells(row, actuals) : [],
  };
}

function directionOf({ lower }: Row, goal: Goal | null): Direction {
  if (goal?.comparator === "lt" || goal?.comparator === "lte") return "lower";
  return lower === true && goal?.comparator !== "gte" && goal?.comparator !== "gt" ? "lower" : "higher";
}

function unitOf({ unit }: Row, goal: GoalPart | null, result: Figure | null): string {
  return [goal?.unit ?? "", unit, result?.unit ?? ""].find((one) => one !== "") ?? "";
}

function basePart({ subject }: Row, unit: string, goal: GoalPart | null, result: Actual | null): Part<Base> | null {
  if (goal === null) return null;
  const part = (base: Base, certain = true): Part<Base> => ({ value: base, certain, place: goal.place });
  if (goal.base !== null) return part(goal.base.value, goal.base.certain);
  const own = `${goal.text} ${subject}`;
  const { comparator } = goal.value;
  if (comparator === "grade" || comparator === "yesNo") return PER_YEAR.test(own) ? part({ kind: "perYear" }) : null;
  if (unit === "%" && CHANGES.test(subject)) return part({ kind: "change" });
  if (unit !== "%" && WHOLE_TERM.test(goal.text)) return part({ kind: "term" });
  const year = BY_YEAR.exec(`${goal.text} ${goal.head}`) ?? IN_BRACKET_YEAR.exec(goal.text);
  if (year !== null) return part({ kind: "byYear", year: Number(year[1]) });
  if (unit === "%" || LEVEL_UNIT.test(unit)) return part({ kind: "share" });
  const base = countBase(goal, own, unit, result);
  return base === null ? null : part(base.value, base.certain);
}

/** Of counts: by the year of the column, by the words of the cell and the row, by the head. */
function countBase(
  { head, text, period }: GoalPart,
  own: string,
  unit: string,
  result: Actual | null,
): Pick<Part<Base>, "value" | "certain"> | null {
  const sure = (value: Base, certain = true): Pick<Part<Base>, "value" | "certain"> => ({ value, certain });
  // What was reached up to now may be more than one year's.
  const isOfYear = result?.span.kind !== "toDate";
  if (period?.kind === "year") return sure({ kind: "perYear", year: period.year }, isOfYear);
  if (EACH_YEAR_CELL.test(text)) return sure({ kind: "perYear" }, isOfYear);
  const isYearly = GOAL_OF_YEAR.test(head) || PER_YEAR.test(head);
  if (isYearly || PER_YEAR.test(own) || PER_YEAR_UNIT.test(unit)) return sure({ kind: "perYear" });
  if (WHOLE_TERM.test(own) || WHOLE_TERM.test(head)) return sure({ kind: "term" });
  return RESOLUTION.test(head) ? sure({ kind: "term" }, false) : null;
}

/** Grid columns; of several shares, or verdicts, of different years those of the year of the result. */
function columnsOfPeriod({ columns }: Row, actual: Actual | null): readonly number[] {
  const span = actual?.span;
  const year = span !== undefined && "year" in span ? span.year : null;
  const isOwn = ({ period }: Column): boolean => period === null || year === null || period.year === year;
  return columns.flatMap((column, at) => {
    const hasOwn = columns.some((other) => other.kind === column.kind && other.period?.year === year);
    return isOwn(column) || !hasOwn ? [at] : [];
  });
}

function verdictPart({ columns, cells, place }: Row, ofPeriod: readonly number[]): Part<Verdict> | null {
  const isJudged = columns.some(({ kind }) => kind === "verdict");
  for (const at of ofPeriod) {
    const kind = columns[at]?.kind ?? "other";
    const text = cells.get(at)?.text ?? "";
    // «42 hộ, vượt chỉ tiêu» in the column of results
    const mayJudge =
      kind === "verdict" ||
      kind === "ratio" ||
      (!isJudged && (kind === "actual" || (kind === "remark" && REMARK_VERDICT.test(fold(text)))));
    const verdict = mayJudge ? verdictIn(text) : null;
    if (verdict !== null) return { value: verdict, certain: true, place: place(at) };
    const isMark = kind === "met" || kind === "exceeded" || kind === "notYetMet" || kind === "missed";
    if (isMark && isCross(text)) return { value: kind, certain: true, place: place(at) };
  }
  return null;
}

function ratioPart(
  { columns, cells, place }: Row,
  ofPeriod: readonly number[],
  shown: ResultCell | null,
  goal: GoalPart | null,
): Part<number> | null {
  for (const at of ofPeriod) {
    if (columns[at]?.kind !== "ratio") continue;
    const { figure, percent } = cellReading(cells.get(at)?.text ?? "", "%");
    const found = figure?.percent === true ? figure : percent;
    if (found !== null && found.denominator === undefined)
      return { value: found.value, certain: !found.odd && isOfGoal(columns, at), place: place(at) };
  }
  // «13 kỹ thuật, bằng 65%» in the column of results
  const beside = shown?.part.percent ?? null;
  if (shown === null || beside === null || goal === null || goal.percent) return null;
  return { value: beside.value, certain: !beside.odd, place: place(shown.at) };
}

/** Whether a share can be of no other target, nor of the result of another year. */
function isOfGoal(columns: readonly Column[], at: number): boolean {
  const { period = null, head = "" } = columns[at] ?? {};
  if (period !== null) return true;
  const years = (kind: Column["kind"]): number =>
    new Set(columns.flatMap((one) => (one.kind === kind && one.period !== null ? [one.period.year] : []))).size;
  return years("goal") < 2 && (years("actual") < 2 || SHARE_OF_PLAN.test(head));
}

function causePart({ columns, cells, place }: Row): Part<string> | null {
  const at = columns.findIndex(({ kind }) => kind === "cause");
  const text = cells.get(at)?.text.trim() ?? "";
  return text === "" || /^[-–x/.…]*$/u.test(text) ? null : { value: text, certain: true, place: place(at) };
}

/** The empty cells of a row that has no result at all. */
function lackingCells({ columns, cells }: Row, actuals: readonly Actual[]): TargetRow["lacking"] {
  if (actuals.length > 0) return [];
  return columns.flatMap(({ kind, head }, at) => {
    const cell = cells.get(at);
    const isEmpty = cell !== undefined && cell.text.trim() === "" && cell.rowSpan > 0;
    return kind === "actual" && isEmpty ? [{ head, paragraph: cell.paragraphs[0] ?? 0 }] : [];
  });
}
