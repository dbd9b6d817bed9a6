/**
 * A table of figures as its reader takes it: heads above, a label in front of each row, figures in columns. Spanned cells
 * stand where they begin; the continuation of a vertical merge is empty.
 */
import type { Cell, Table } from "../document/document.ts";
import { fold } from "../text/fold.ts";
import { LETTER } from "../text/letters.ts";
import { decimalsOf, numbersIn } from "../text/numbers.ts";
import { type RowMarker, rowMarker } from "../text/row-marker.ts";
import { BARE_TOTAL, UNIT_HEAD, YEAR_WORD } from "../text/total-words.ts";

export interface FigureTable {
  readonly columns: readonly FigureColumn[];
  /** The rows under the heads, in order, those without a label left out. */
  readonly rows: readonly FigureRow[];
}

export interface FigureColumn {
  /** Grid column. */
  readonly column: number;
  /** The lowest head above it, as typed; "" without one. */
  readonly head: string;
  /** All heads above it, folded, outermost first. */
  readonly heads: readonly string[];
}

export interface FigureRow {
  /** As typed, without its marker. */
  readonly label: string;
  /** The label folded. */
  readonly folded: string;
  readonly marker: RowMarker;
  /** First paragraph of the label. */
  readonly paragraph: number;
  /** The unit of the row where the table has a column for it, folded; "" without. */
  readonly unit: string;
  /** By grid column; columns whose cell is empty or no figure are missing. */
  readonly figures: ReadonlyMap<number, CellFigure>;
  /** Grid columns whose cell holds words or several figures. */
  readonly unread: ReadonlySet<number>;
}

export interface CellFigure {
  readonly value: number;
  /** As typed. */
  readonly raw: string;
  readonly percent: boolean;
  readonly decimals: number;
}

const FEWEST_ROWS = 3;

/** The table read so, or null when it is no table of figures: fewer than three rows, no labels, or no column of figures. */
export function figureTable(source: Table): FigureTable | null {
  if (source.rows.length < FEWEST_ROWS) return null;
  const rows = withNamedYears(source.rows);
  const headCount = headRows(rows);
  const body = rows.slice(headCount);
  if (headCount === 0 || body.length < 2) return null;
  const labelColumn = columnOfLabels(body);
  if (labelColumn === null) return null;
  const heads = rows.slice(0, headCount);
  const columns = valueColumns(body, labelColumn).map((column) => figureColumn(column, heads));
  if (columns.length === 0) return null;
  // «Đơn vị» above the labels names who, behind them in what.
  const unitColumn = columnsOf(heads).find(
    (column) => column > labelColumn && UNIT_HEAD.test(figureColumn(column, heads).heads.at(-1) ?? ""),
  );
  return { columns, rows: body.flatMap((cells) => figureRow(cells, labelColumn, columns, unitColumn) ?? []) };
}

/** «2025», «2026» above «Cộng» name their rows. */
function withNamedYears(rows: Table["rows"]): Table["rows"] {
  const isYear = ([first]: readonly Cell[]) => first !== undefined && YEAR.test(first.text.trim());
  if (!isTotal(rows.at(-1)?.[0]) || rows.filter(isYear).length < 2) return rows;
  return rows.map((cells) => {
    const [first, ...others] = cells;
    return first === undefined || !isYear(cells)
      ? cells
      : [{ ...first, text: `${YEAR_WORD} ${first.text.trim()}` }, ...others];
  });
}

function isTotal(cell: Cell | undefined): boolean {
  return cell !== undefined && BARE_TOTAL.test(fold(cell.text).trim());
}

/** A figure and nothing else but a unit of two words at most; null for all other cells. */
export function cellFigure(text: string): CellFigure | null {
  const trimmed = text.trim();
  if (!/^\d/.test(trimmed)) return null;
  const [figure, ...more] = numbersIn(trimmed);
  if (figure === undefined || more.length > 0 || figure.start > 0) return null;
  if (figure.denominator !== undefined || figure.to !== undefined) return null;
  if (!/^\s*(?:[^\d\s()]+(?:\s[^\d\s()]+)?)?$/u.test(trimmed.slice(figure.end))) return null;
  const raw = figure.raw.trim();
  return { value: figure.value, raw, percent: figure.percent, decimals: decimalsOf(raw) };
}

/** Rows above the first that has a label and a figure which is no year and no number of a column. */
function headRows(rows: Table["rows"]): number {
  const at = rows.findIndex((cells) => {
    const figures = cells.filter(({ text }) => cellFigure(text) !== null && !YEAR.test(text.trim()));
    return cells.some(({ text }) => isLabel(text)) && figures.length > 0 && !numbersColumns(cells);
  });
  if (at <= 0) return Math.max(at, 0);
  // «I  Xếp loại …» without a figure of its own belongs to the body already.
  const opening = rows.slice(1, at).findIndex((cells) => opensBody(cells));
  return opening === -1 ? at : opening + 1;
}

const YEAR = /^(?:19|20)\d\d$/;

/** «A  B  1  2  3»: the row that numbers the columns. */
function numbersColumns(cells: readonly Cell[]): boolean {
  const texts = cells.map(({ text }) => text.trim().replace(/^\((.*)\)$/u, "$1"));
  return texts.every((text) => /^(?:\d{1,2}|\p{L}|\d+\s?=.*)?$/u.test(text)) && texts.filter(Boolean).length > 1;
}

/** A label with a number in front and nothing behind. */
function opensBody(cells: readonly Cell[]): boolean {
  const [first, second, ...rest] = cells.map(({ text }) => text.trim());
  return /^(?:[IVX]+|\d+|[A-Z])\.?$/u.test(first ?? "") && isLabel(second ?? "") && rest.every((text) => text === "");
}

function isLabel(text: string): boolean {
  return LETTER.test(text) && text.trim().length > 2 && cellFigure(text) === null && !/^[IVX]+\.?$/.test(text.trim());
}

function columnsOf(rows: Table["rows"]): readonly number[] {
  return [...new Set(rows.flatMap((cells) => cells.map(({ column }) => column)))].sort((a, b) => a - b);
}

/** The first column most of whose cells are labels. */
function columnOfLabels(body: Table["rows"]): number | null {
  for (const column of columnsOf(body)) {
    const cells = body.flatMap((row) => row.filter((cell) => cell.column === column && cell.text.trim() !== ""));
    const labels = cells.filter(({ text }) => isLabel(text));
    if (labels.length > 1 && labels.length * 2 > cells.length) return column;
  }
  return null;
}

/** Columns behind the labels, most of whose cells with anything in them are figures. */
function valueColumns(body: Table["rows"], labelColumn: number): readonly number[] {
  return columnsOf(body).filter((column) => {
    if (column <= labelColumn) return false;
    const texts = body.flatMap((row) => row.filter((cell) => cell.column === column).map(({ text }) => text.trim()));
    const filled = texts.filter((text) => text !== "" && !/^[-–—]+$/.test(text));
    const figures = filled.filter((text) => cellFigure(text) !== null);
    return figures.length > 1 && figures.length * 2 > filled.length;
  });
}

function figureColumn(column: number, heads: Table["rows"]): FigureColumn {
  const named = heads.filter((cells) => !numbersColumns(cells));
  const above = named.flatMap((cells) =>
    cells.filter((cell) => cell.column <= column && column < cell.column + cell.span && cell.text.trim() !== ""),
  );
  const head = above.at(-1)?.text.trim() ?? "";
  return { column, head, heads: above.map(({ text }) => fold(text)) };
}

function figureRow(
  cells: readonly Cell[],
  labelColumn: number,
  columns: readonly FigureColumn[],
  unitColumn: number | undefined,
): FigureRow | null {
  const first = columns[0]?.column ?? 0;
  const beside = cells.filter(({ column }) => column < first && column !== unitColumn);
  const label = beside.findLast(({ text, column }) => column >= labelColumn && LETTER.test(text));
  // A total may span the columns of numbers and labels.
  const own = label ?? beside.find(({ text }) => isLabel(text));
  if (own === undefined) return null;
  const number = beside.find(({ column }) => column < own.column)?.text ?? "";
  const { marker, rest } = rowMarker(number, own.text);
  const figures = new Map<number, CellFigure>();
  const unread = new Set<number>();
  for (const { column } of columns) {
    const text = cells.find((cell) => cell.column === column)?.text.trim() ?? "";
    const figure = cellFigure(text);
    if (figure !== null) figures.set(column, figure);
    else if (LETTER.test(text) || /\d/.test(text)) unread.add(column);
  }
  const unit = fold(cells.find(({ column }) => column === unitColumn)?.text ?? "");
  return { label: rest, folded: fold(rest), marker, paragraph: own.paragraphs[0] ?? 0, unit, figures, unread };
}
