/**
 * A list of targets pasted from Excel or from a table in Word: lines of cells parted by tabs. The heads say what the
 * columns hold; without heads it is guessed from the cells, and the user is asked.
 */
import type { Cell, Table } from "../../document/document.ts";
import { fold } from "../../text/fold.ts";
import { LETTER } from "../../text/letters.ts";
import { columnKind, TOTAL_ROW } from "../../text/target-columns.ts";
import { BARE_GOAL, COMPARISON_HEADS } from "../../text/target-words.ts";
import { readTable } from "../table/read-table.ts";
import { type NewTarget, targetOf } from "./new-targets.ts";

/** What a column holds: the target's name, its unit, its figure, what the figure is counted over, nothing of use. */
export type PastedRole = "name" | "unit" | "goal" | "base" | "none";

export interface PastedTable {
  /** Rows under the heads; all have the same number of cells. */
  readonly rows: readonly (readonly string[])[];
  /** The heads as pasted, or null where there are none. */
  readonly heads: readonly string[] | null;
  readonly roles: readonly PastedRole[];
  /** The heads named name and figure; else the user is to look. */
  readonly sure: boolean;
}

/** The table in a pasted text, or null when it is none: no line has two cells. */
export function pastedTable(text: string): PastedTable | null {
  const lines = text.split(/\r?\n/u).filter((line) => line.trim() !== "");
  const cells = lines.map((line) => line.split("\t").map(unquoted));
  const width = Math.max(0, ...cells.map((row) => row.length));
  if (width < 2) return null;
  const all = cells.map((row) => Array.from({ length: width }, (_, column) => row[column] ?? ""));
  const [first = [], ...rest] = all;
  const named = first.map((head) => roleOfHead(head));
  if (named.includes("name") && named.includes("goal") && rest.length > 0) {
    const sure = named.filter((role) => role === "goal").length === 1;
    return { rows: rest, heads: first, roles: onlyFirst(named), sure };
  }
  const isHead = rest.length > 0 && first.every((cell) => !/\d/.test(cell)) && named.some((role) => role !== "none");
  const rows = isHead ? rest : all;
  return { rows, heads: isHead ? first : null, roles: guessed(rows, width), sure: false };
}

/** Excel puts a cell with a line break or a quotation mark between quotation marks. */
function unquoted(cell: string): string {
  const quoted = /^"([\s\S]*)"$/u.exec(cell.trim())?.[1];
  return (quoted?.replaceAll('""', '"') ?? cell).trim();
}

function roleOfHead(head: string): PastedRole {
  const kind = columnKind(fold(head));
  if (kind === "name" || kind === "unit" || kind === "goal") return kind;
  return "none";
}

function onlyFirst(roles: readonly PastedRole[]): readonly PastedRole[] {
  return roles.map((role, at) => (role !== "none" && roles.indexOf(role) < at ? "none" : role));
}

/**
 * The longest words name, the column of most figures that do not count the rows is the target, a word or two behind it
 * the unit.
 */
function guessed(rows: readonly (readonly string[])[], width: number): readonly PastedRole[] {
  const columns = Array.from({ length: width }, (_, column) => rows.map((row) => row[column] ?? ""));
  const lengths = columns.map((cells) => cells.reduce((sum, cell) => sum + (LETTER.test(cell) ? cell.length : 0), 0));
  const name = lengths.indexOf(Math.max(...lengths));
  const isFigures = (cells: readonly string[]) =>
    cells.filter((cell) => BARE_GOAL.test(cell)).length * 2 > cells.length && !countsRows(cells);
  const goal = columns.findIndex((cells, column) => column !== name && isFigures(cells));
  const unit = columns.findIndex(
    (cells, column) => column !== name && column !== goal && cells.some((cell) => cell !== "") && cells.every(isUnit),
  );
  return columns.map((_, column) => {
    if (column === name) return "name";
    if (column === goal) return "goal";
    return column === unit ? "unit" : "none";
  });
}

function countsRows(cells: readonly string[]): boolean {
  const numbers = cells.map((cell) => Number(/^\(?(\d{1,3})[.)]?$/.exec(cell)?.[1] ?? Number.NaN));
  return numbers.every((number, at) => number === at + (numbers[0] ?? 0)) && cells.length > 1;
}

function isUnit(cell: string): boolean {
  return cell === "%" || cell === "" || (cell.length <= 24 && LETTER.test(cell) && !/\d/.test(cell));
}

/** The targets of a pasted table with its columns so named; rows without a name, headings and totals give none. */
export function targetsInRows(
  rows: readonly (readonly string[])[],
  roles: readonly PastedRole[],
  kind: "pasted" | "typed",
): readonly NewTarget[] {
  return rows.flatMap((cells) => {
    const of = (role: PastedRole): string =>
      cells.filter((cell, at) => roles[at] === role && cell.trim() !== "").join(" ");
    const source = kind === "pasted" ? cells.join("\t") : cells.filter((cell) => cell.trim() !== "").join(" · ");
    return (
      targetOfCells({ name: of("name"), unit: of("unit"), goal: of("goal"), base: of("base") }, kind, source) ?? []
    );
  });
}

/** A target of which the parts are known; null without a name. What the figure asks for is read as from a table. */
export function targetOfCells(
  {
    name,
    unit,
    goal,
    base,
  }: { readonly name: string; readonly unit: string; readonly goal: string; readonly base: string },
  kind: "pasted" | "typed",
  source: string,
): NewTarget | null {
  if (!LETTER.test(name) || TOTAL_ROW.test(fold(name))) return null;
  const figure = base === "" ? goal : `${goal} (${base})`;
  const [row] = readTable(smallTable([name, unit, figure]), 0, "");
  if (row !== undefined) return targetOf(row.reading, kind, source);
  if (goal.trim() !== "") return null;
  return { name, unit, goal: null, base: null, better: "higher", source: { kind, text: source } };
}

/** The table of a report that has just this row. */
function smallTable(row: readonly [name: string, unit: string, goal: string]): Table {
  const { target, unit, resolution } = COMPARISON_HEADS;
  const cells = (texts: readonly string[]): Cell[] =>
    texts.map((text, column) => ({ text, column, span: 1, rowSpan: 1, paragraphs: [0] }));
  return { paragraph: 0, within: null, rows: [cells([target, unit, resolution]), cells(row)] };
}
