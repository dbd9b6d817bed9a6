/** Every figure of three digits and more of a report as typed, and where it stands: in running text or in a table. */
import type { ReportDocument } from "../document/document.ts";
import { TELLS_CHANGE, TELLS_PART } from "../text/figure-name-words.ts";
import { type FigureName, figureNameAt, tellingWords } from "../text/figure-names.ts";
import { fold } from "../text/fold.ts";
import { columnKind } from "../text/target-columns.ts";
import { type FigureRow, figureTable } from "./figure-table.ts";
import { plannedParagraphs } from "./planned-paragraphs.ts";
import type { CheckContext } from "./rule.ts";

export interface TypedFigure {
  readonly typed: string;
  readonly paragraph: number;
  /** Its table by number; null in running text. */
  readonly table: number | null;
  /** What it is of; null where that is not plain. Read when asked for. */
  readonly name: () => FigureName | null;
  /** Offset in the paragraph. */
  readonly start: number;
}

/** By what is typed. */
export type TypedFigures = ReadonlyMap<string, readonly TypedFigure[]>;

/** The figures of the running text on what has been done, and those of tables. */
export function typedFigures(context: CheckContext): TypedFigures {
  const found = new Map<string, TypedFigure[]>();
  const add = (unread: TypedFigure): void => {
    let read: FigureName | null | undefined;
    const name = (): FigureName | null => {
      if (read === undefined) read = unread.name();
      return read;
    };
    const figure = { ...unread, name };
    const same = found.get(figure.typed);
    if (same === undefined) found.set(figure.typed, [figure]);
    else same.push(figure);
  };
  for (const figure of inText(context)) add(figure);
  for (const figure of inTables(context.document)) add(figure);
  for (const figure of inTargetTables(context)) add(figure);
  return found;
}

const SEVERAL_DIGITS = /(?<![\d.,/])\d+(?:[.,]\d+)*(?![\d/]|\s?\/\s?\d)/g;
const FEWEST_DIGITS = 3;
const YEAR = /^(?:19|20)\d\d$/;

function* inText({ document, headings }: CheckContext): Generator<TypedFigure> {
  const isPlanned = plannedParagraphs(headings);
  for (const { index, cell, text } of document.paragraphs) {
    if (cell !== null || !/\d\D?\d\D?\d/.test(text)) continue;
    if (isPlanned(index)) continue;
    for (const { 0: typed, index: start } of text.matchAll(SEVERAL_DIGITS)) {
      if (!hasDigits(typed)) continue;
      yield { typed, paragraph: index, table: null, start, name: () => figureNameAt(text, start) };
    }
  }
}

function hasDigits(typed: string): boolean {
  return typed.replace(/\D/g, "").length >= FEWEST_DIGITS && !YEAR.test(typed);
}

function* inTables({ tables }: ReportDocument): Generator<TypedFigure> {
  for (const [at, table] of tables.entries()) {
    const read = figureTable(table);
    if (read === null) continue;
    for (const row of read.rows) {
      for (const { column, heads } of read.columns) {
        const raw = row.figures.get(column)?.raw ?? "";
        const typed = /^\d+(?:[.,]\d+)*/.exec(raw)?.[0] ?? "";
        if (!hasDigits(typed)) continue;
        const name = (): FigureName | null => cellName(row, raw.slice(typed.length), heads);
        yield { typed, paragraph: row.paragraph, table: at, start: 0, name };
      }
    }
  }
}

/** Results of targets in tables that are no tables of figures: words stand beside most of them. */
function* inTargetTables({ document, targets }: CheckContext): Generator<TypedFigure> {
  for (const { reading } of targets.results) {
    const result = reading?.actuals.at(-1)?.amount;
    const cell = reading?.place.cell;
    const table = cell == null ? undefined : document.tables[cell.table];
    if (reading === null || result === undefined || cell == null || table === undefined) continue;
    const typed = ALONE.exec(result.place.excerpt.trim())?.[1] ?? "";
    if (!result.certain || !hasDigits(typed) || figureTable(table) !== null) continue;
    const near = tellingWords(fold(reading.name.value));
    const [unit, part] = [fold(reading.unit.value), TELLS_PART.test(fold(reading.name.value))];
    const name = (): FigureName => ({ unit, near, wide: near, year: null, before: null, changes: false, part });
    yield { typed, paragraph: result.place.paragraph, table: cell.table, start: 0, name };
  }
}

const ALONE = /^(\d+(?:[.,]\d+)*)\s?%?$/;

/** Of a cell of results; a table writes its unit behind the figure, in its column, in brackets in the label or above. */
function cellName({ folded, unit }: FigureRow, behind: string, heads: readonly string[]): FigureName | null {
  const head = heads.at(-1) ?? "";
  const kind = columnKind(head);
  if (kind === "goal" || kind === "earlier" || kind === "ratio") return null;
  const label = folded.replace(IN_BRACKETS, " ");
  const near = tellingWords(label);
  const told = fold(behind) || unit || IN_BRACKETS.exec(folded)?.[1] || IN_BRACKETS.exec(head)?.[1] || "";
  return {
    unit: told.includes("%") ? "%" : told,
    near,
    wide: new Set([...near, ...tellingWords(heads.join(" "))]),
    year: /(?<!\d)20\d\d(?!\d)/.exec(heads.join(" "))?.[0] ?? null,
    before: null,
    changes: TELLS_CHANGE.test(label),
    part: TELLS_PART.test(label),
  };
}

const IN_BRACKETS = /\(([^()]*)\)/u;
