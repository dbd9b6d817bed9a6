/** One row of a table of targets to its reading. */

import type { CellAddress } from "../../document/document.ts";
import { fold } from "../../text/fold.ts";
import {
  BY_YEAR,
  CHANGES,
  lowerIsBetter,
  PER_YEAR,
  PER_YEAR_UNIT,
  RESOLUTION,
  WHOLE_TERM,
} from "../../text/target-phrases.ts";
import {
  DONE_CELL,
  GOAL_OF_YEAR,
  GRADING_WORD,
  LEVEL_WORD,
  REMARK_BRACKET,
  ROW_MARKER,
} from "../../text/target-table-words.ts";
import { LEVEL_UNIT } from "../../text/target-units.ts";
import { goalOf } from "../goal.ts";
import type { Figure } from "../prose/figures.ts";
import type { Actual, Amount, Base, Direction, Goal, Part, TargetPlace, Verdict } from "../target.ts";
import { inUnit } from "../unit-scale.ts";
import { type CellReading, cellReading, isCross, verdictIn } from "./cells.ts";
import type { Column, TableHead } from "./columns.ts";
import type { RowCells, TargetRow } from "./read-table.ts";

interface Row {
  readonly cells: RowCells;
  readonly columns: readonly Column[];
  readonly place: (column: number) => TargetPlace;
  readonly unit: string;
}

/** The reading of a row that is known to name a target. */
export function rowReading(cells: RowCells, { columns }: TableHead, at: Omit<CellAddress, "column">): TargetRow {
  const place = (column: number): TargetPlace => {
    const cell = cells.get(column);
    return {
      paragraph: cell?.paragraphs[0] ?? 0,
      excerpt: cell?.text.trim() ?? "",
      cell: { ...at, column },
    };
  };
  const of = (kind: Column["kind"]): number => columns.findIndex((column) => column.kind === kind);
  const nameAt = of("name");
  const named = splitName(cells.get(nameAt)?.text ?? "");
  const unit = fold(cells.get(of("unit"))?.text ?? "") || named.unit;
  const row: Row = { cells, columns, place, unit: unit === LEVEL_WORD || unit === GRADING_WORD ? "" : unit };
  const goal = goalPart(row, named.name);
  const better = directionOf(named.name, goal?.value ?? null);
  const read = actualParts(row, goal?.part ?? null);
  const label = fold(cells.get(of("label"))?.text ?? "").replace(/[.)]$/u, "");
  const ownUnit = unitOf(row, goal?.figure ?? null, read.figure);
  const base = basePart(row, named.name, ownUnit, goal);
  const actuals = base?.value.kind === "term" ? withSum(read) : read;
  const cause = causePart(row);
  const hasActual = columns.some(({ kind }) => kind === "actual");
  return {
    reading: {
      name: { value: named.name, certain: true, place: place(nameAt) },
      unit: { value: ownUnit, certain: true, place: place(of("unit") < 0 ? nameAt : of("unit")) },
      goal: goal === null ? null : { value: goal.value, certain: goal.certain, place: goal.place },
      base,
      actuals: actuals.list,
      claimed: verdictPart(row),
      statedRatio: ratioPart(row, actuals.percent, goal?.figure ?? null),
      cause,
      better,
      about: hasActual ? "result" : "plan",
      label,
      from: "table",
      place: place(nameAt),
    },
    lacking: hasActual ? lackingCells(row, actuals.list) : [],
  };
}

/** «1. Kết nạp đảng viên (đồng chí)»: the number and a unit in brackets taken off. */
function splitName(text: string): { readonly name: string; readonly unit: string } {
  const bare = text.replace(/\s+/g, " ").trim().replace(ROW_MARKER, "");
  const bracket = /\s*\((%|[\p{L}/ ]{1,25})\)$/u.exec(bare);
  if (bracket === null || REMARK_BRACKET.test(bracket[1] ?? "")) return { name: bare, unit: "" };
  return { name: bare.slice(0, bracket.index), unit: fold(bracket[1] ?? "") };
}

interface GoalPart extends Part<Goal> {
  readonly part: CellReading;
  readonly figure: Figure | null;
  readonly head: string;
}

function goalPart(row: Row, name: string): GoalPart | null {
  // Of several columns of targets («cả nhiệm kỳ», «năm 2027») the first that is filled.
  for (const [at, { kind, head }] of row.columns.entries()) {
    if (kind !== "goal") continue;
    const part = cellReading(row.cells.get(at)?.text ?? "", row.unit);
    const value = part.empty ? null : goalValue(part, row.unit, name);
    if (value === null) continue;
    const certain = part.figure === null || !part.figure.odd;
    return { value, certain, place: row.place(at), part, figure: part.figure, head };
  }
  return null;
}

function goalValue({ figure, grade }: CellReading, unit: string, name: string): Goal | null {
  if (figure !== null) return goalOf(figure, unit === "" ? figure.unit : unit, lowerIsBetter(fold(name)));
  return grade === null ? null : { comparator: "grade", grade };
}

function directionOf(name: string, goal: Goal | null): Direction {
  if (goal?.comparator === "lt" || goal?.comparator === "lte") return "lower";
  return lowerIsBetter(fold(name)) && goal?.comparator !== "gte" && goal?.comparator !== "gt" ? "lower" : "higher";
}

interface ActualParts {
  readonly list: readonly Actual[];
  readonly figure: Figure | null;
  /** A percentage that stands beside the result. */
  readonly percent: Figure | null;
}

/** Results by column, an estimate before the one to date. */
function actualParts(row: Row, goal: CellReading | null): ActualParts {
  const read = row.columns.flatMap((column, at) => {
    if (column.kind !== "actual") return [];
    const part = cellReading(row.cells.get(at)?.text ?? "", row.unit);
    const amount = part.empty ? null : amountOf(part, goal, row.unit);
    return amount === null ? [] : [{ column, at, part, amount }];
  });
  const order = ({ column }: (typeof read)[number]): number =>
    column.period === null ? 2 : column.period.kind === "estimate" ? 0 : 1;
  const sorted = [...read].sort((a, b) => order(a) - order(b));
  const last = sorted.at(-1);
  return {
    list: sorted.map(({ column, at, part, amount }) => ({
      amount: { value: amount, certain: part.figure?.odd !== true, place: row.place(at) },
      span: column.period ?? { kind: "toDate" },
    })),
    figure: last?.part.figure ?? null,
    percent: last?.part.percent ?? null,
  };
}

/** Beside a target for the whole term the results of its periods add up; which of them belong to it the reader must see. */
function withSum(read: ActualParts): ActualParts {
  const parts = read.list.filter(({ span }) => span.kind === "year" || span.kind === "months");
  const values = parts.map(({ amount }) => amount.value);
  const last = parts.at(-1);
  const isToDate = read.list.some(({ span }) => span.kind === "toDate");
  if (isToDate || last === undefined || values.length < 2) return read;
  let value = 0;
  for (const amount of values) {
    if (amount.kind !== "figure" || amount.percent || amount.denominator !== undefined) return read;
    value += amount.value;
  }
  const sum: Actual = {
    amount: {
      value: { kind: "figure", value: Number(value.toPrecision(12)), percent: false },
      certain: false,
      place: last.amount.place,
    },
    span: { kind: "toDate" },
  };
  return { ...read, list: [...read.list, sum] };
}

function amountOf(
  { figure, percent, grade, text }: CellReading,
  goal: CellReading | null,
  unit: string,
): Amount | null {
  if (figure === null)
    return grade === null ? (isDone(text) ? { kind: "done", done: true } : null) : { kind: "grade", grade };
  const asked = goal?.figure ?? null;
  const shown = percent !== null && asked?.percent === true ? percent : figure;
  const to = unit === "" ? shown.unit : unit;
  return {
    kind: "figure",
    value: inUnit(shown.value, shown.unit, to),
    ...(shown.to === undefined ? {} : { to: inUnit(shown.to, shown.unit, to) }),
    ...(shown.denominator === undefined ? {} : { denominator: shown.denominator }),
    percent: shown.percent,
    ...(shown.approximate === undefined ? {} : { approximate: shown.approximate }),
  };
}

function isDone(text: string): boolean {
  return DONE_CELL.test(text);
}

function unitOf({ unit }: Row, goal: Figure | null, actual: Figure | null): string {
  if (unit !== "") return unit;
  return [goal, actual].map((figure) => figure?.unit ?? "").find((one) => one !== "") ?? "";
}

function basePart(row: Row, name: string, unit: string, goal: GoalPart | null): Part<Base> | null {
  const place = goal?.place ?? row.place(row.columns.findIndex(({ kind }) => kind === "name"));
  const part = (base: Base, certain = true): Part<Base> => ({ value: base, certain, place });
  if (goal !== null && goal.figure === null)
    return PER_YEAR.test(`${goal.part.text} ${fold(name)}`) ? part({ kind: "perYear" }) : null;
  if (goal === null) return null;
  const own = `${goal.part.text} ${fold(name)}`;
  if (unit === "%" && CHANGES.test(fold(name))) return part({ kind: "change" });
  if (unit !== "%" && WHOLE_TERM.test(goal.part.text)) return part({ kind: "term" });
  const year = BY_YEAR.exec(`${goal.part.text} ${goal.head}`);
  if (year !== null) return part({ kind: "byYear", year: Number(year[1]) });
  if (unit === "%" || LEVEL_UNIT.test(unit)) return part({ kind: "share" });
  if (PER_YEAR.test(own) || PER_YEAR_UNIT.test(unit) || PER_YEAR.test(goal.head) || GOAL_OF_YEAR.test(goal.head))
    return part({ kind: "perYear" });
  if (WHOLE_TERM.test(own) || WHOLE_TERM.test(goal.head)) return part({ kind: "term" });
  return RESOLUTION.test(goal.head) ? part({ kind: "term" }, false) : null;
}

function verdictPart({ columns, cells, place }: Row): Part<Verdict> | null {
  const hasColumn = columns.some(({ kind }) => kind === "verdict");
  for (const [at, { kind }] of columns.entries()) {
    const text = cells.get(at)?.text ?? "";
    // «42 hộ, vượt chỉ tiêu» in the column of results
    if (kind === "verdict" || kind === "ratio" || (kind === "actual" && !hasColumn)) {
      const verdict = verdictIn(text);
      if (verdict !== null) return { value: verdict, certain: true, place: place(at) };
    }
    if ((kind === "met" || kind === "exceeded" || kind === "notYetMet") && isCross(text)) {
      return { value: kind, certain: true, place: place(at) };
    }
  }
  return null;
}

function ratioPart({ columns, cells, place }: Row, beside: Figure | null, goal: Figure | null): Part<number> | null {
  for (const [at, { kind }] of columns.entries()) {
    if (kind !== "ratio") continue;
    const { figure, percent } = cellReading(cells.get(at)?.text ?? "", "%");
    const found = figure?.percent === true ? figure : percent;
    if (found !== null && found.denominator === undefined)
      return { value: found.value, certain: !found.odd, place: place(at) };
  }
  if (beside === null || goal === null || goal.percent) return null;
  const at = columns.findLastIndex(({ kind }) => kind === "actual");
  return { value: beside.value, certain: !beside.odd, place: place(at) };
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
