/** A table as elements, the tables in its cells too. */
import type { Cell, Table } from "../../document/document.ts";
import { type Drawing, element } from "./drawing.ts";
import { paragraphElement } from "./paragraph.ts";

/** Rows of one element: a browser lays a table out as a whole, and would stand still over one of thousands. */
const MOST_ROWS = 200;

/** Tables inside each other; below that the cells are drawn one under the other. */
const DEEPEST = 8;

/** The table of that position in the document, a piece at a time; its paragraphs are noted in the drawing. */
export function* tableElements(drawing: Drawing, position: number, depth = 1): Generator<HTMLElement> {
  const table = drawing.document.tables[position];
  if (table === undefined) return;
  if (depth > DEEPEST) {
    yield* flat(drawing, table);
    return;
  }
  for (let from = 0; from < table.rows.length; from += MOST_ROWS) {
    yield tablePiece(drawing, position, table, from, depth);
  }
}

function tablePiece(drawing: Drawing, position: number, table: Table, from: number, depth: number): HTMLElement {
  const look = drawing.look.tables[position];
  const drawn = element("table", look?.lined === false ? "" : "lined");
  const columns = look?.columns ?? [];
  const whole = columns.reduce((sum, width) => sum + width, 0);
  if (whole > 0) drawn.append(columnGroup(columns, whole));
  const body = element("tbody", "");
  const rows = table.rows.slice(from, from + MOST_ROWS);
  for (const [at, row] of rows.entries()) {
    const line = element("tr", "");
    for (const cell of row) {
      if (cell.rowSpan > 0) line.append(cellElement(drawing, position, cell, rows.length - at, depth));
      else for (const index of cell.paragraphs) drawing.paragraphs[index] ??= line;
    }
    body.append(line);
  }
  drawn.append(body);
  return drawn;
}

function columnGroup(columns: readonly number[], whole: number): HTMLElement {
  const group = element("colgroup", "");
  for (const width of columns) {
    const column = element("col", "");
    column.style.width = `${(100 * width) / whole}%`;
    group.append(column);
  }
  return group;
}

function cellElement(drawing: Drawing, table: number, cell: Cell, rowsLeft: number, depth: number): HTMLElement {
  const drawn = document.createElement("td");
  if (cell.span > 1) drawn.colSpan = cell.span;
  if (cell.rowSpan > 1) drawn.rowSpan = Math.min(cell.rowSpan, rowsLeft);
  const { paragraphs } = drawing.document;
  let drawnUpTo = -1;
  for (const index of cell.paragraphs) {
    const paragraph = paragraphs[index];
    if (paragraph === undefined || index <= drawnUpTo) continue;
    const inner = innerTable(drawing, paragraph.cell?.table ?? table, table);
    if (inner === null) {
      drawn.append(...paragraphElement(drawing, paragraph));
      continue;
    }
    drawn.append(...tableElements(drawing, inner, depth + 1));
    drawnUpTo = lastParagraph(drawing.document.tables[inner]);
  }
  return drawn;
}

/** The table directly inside `outer` that holds `table`; null when that is `outer` itself. */
function innerTable({ document }: Drawing, table: number, outer: number): number | null {
  let at = table;
  for (;;) {
    if (at === outer) return null;
    const above = document.tables[at]?.within?.table;
    if (above === outer || above === undefined) return at;
    at = above;
  }
}

/** Index of the last paragraph in a table; -1 for one without. */
export function lastParagraph(table: Table | undefined): number {
  let last = -1;
  for (const row of table?.rows ?? []) {
    for (const { paragraphs } of row) last = Math.max(last, paragraphs.at(-1) ?? -1);
  }
  return last;
}

function* flat(drawing: Drawing, table: Table): Generator<HTMLElement> {
  const last = lastParagraph(table);
  for (let index = table.paragraph; index <= last; index++) {
    const paragraph = drawing.document.paragraphs[index];
    if (paragraph !== undefined) yield* paragraphElement(drawing, paragraph);
  }
}
