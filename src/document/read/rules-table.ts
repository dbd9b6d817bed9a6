/** Tables of the main text: rows, cells, spans and merges (ECMA-376 part 1, §17.4). */

import { type FoundCell, type FoundTable, linesOf } from "./found.ts";
import { inside, leaf, Mode, modeRules } from "./rule.ts";
import { wholeNumber } from "./values.ts";
import { paragraphHere, type Walk } from "./walk.ts";

export const tableRules = modeRules(Mode.content, {
  "w:tbl": { open: openTable, close: closeTable },
  "w:tblPr": propertiesIn(Mode.tableProperties),
  "w:tblGrid": inside(Mode.skip),
  "w:tblPrEx": inside(Mode.skip),
  "w:tr": { open: openRow, close: closeRow },
  "w:trPr": propertiesIn(Mode.rowProperties),
  "w:tc": { open: openCell, close: closeCell },
  "w:tcPr": propertiesIn(Mode.cellProperties),
});

function propertiesIn(mode: Mode) {
  return { open: (walk: Walk): Mode => (openTableOf(walk) === null ? Mode.skip : mode) };
}

export const tablePropertyRules = modeRules(Mode.tableProperties, {
  "w:tblStyle": leaf((walk, attributes) => {
    const table = openTableOf(walk);
    if (table !== null) table.style = attributes["w:val"] ?? null;
  }),
});

export const rowPropertyRules = modeRules(Mode.rowProperties, {
  "w:gridBefore": leaf((walk, attributes) => {
    const table = openTableOf(walk);
    if (table !== null) table.column += span(attributes["w:val"]);
  }),
});

export const cellPropertyRules = modeRules(Mode.cellProperties, {
  "w:gridSpan": leaf((walk, attributes) => {
    const cell = openTableOf(walk)?.cell;
    if (cell) cell.span = Math.max(1, span(attributes["w:val"]));
  }),
  "w:vMerge": leaf((walk, attributes) => {
    const cell = openTableOf(walk)?.cell;
    if (cell) cell.merge = attributes["w:val"] === "restart" ? "start" : "continued";
  }),
  "w:hMerge": leaf((walk, attributes) => {
    const cell = openTableOf(walk)?.cell;
    if (cell) cell.joinsLeft = attributes["w:val"] !== "restart";
  }),
});

/** No table is wider; a larger number is a trap for whoever counts columns. */
const WIDEST = 1000;

function span(value: string | undefined): number {
  return Math.min(WIDEST, Math.max(0, wholeNumber(value) ?? 0));
}

/** The innermost open table, or null outside the main text, whose tables alone are kept. */
function openTableOf(walk: Walk): FoundTable | null {
  return walk.flow.main ? (walk.tables.at(-1) ?? null) : null;
}

function openTable(walk: Walk): Mode {
  if (!walk.flow.main) return Mode.content;
  const { tables } = walk.found;
  const table: FoundTable = {
    index: tables.length,
    paragraph: paragraphHere(walk),
    within: walk.tables.at(-1)?.cell?.address ?? null,
    rows: [],
    style: null,
    row: null,
    column: 0,
    cell: null,
  };
  tables.push(table);
  walk.tables.push(table);
  return Mode.content;
}

function closeTable(walk: Walk): void {
  const table = openTableOf(walk);
  if (table === null) return;
  walk.tables.pop();
  mergeRows(table.rows);
  const { found } = walk;
  for (const cell of table.rows.flat()) {
    if (cell.rowSpan > 0)
      cell.text = linesOf(
        found,
        cell.paragraphs.flatMap((index) => found.paragraphs[index] ?? []),
      );
  }
}

function openRow(walk: Walk): Mode {
  const table = openTableOf(walk);
  if (table !== null) {
    table.row = [];
    table.column = 0;
    table.cell = null;
  }
  return Mode.content;
}

function closeRow(walk: Walk): void {
  const table = openTableOf(walk);
  if (table === null || table.row === null) return;
  table.rows.push(table.row);
  table.row = null;
}

function openCell(walk: Walk): Mode {
  const table = openTableOf(walk);
  if (table !== null) {
    const { index, column } = table;
    const address = { table: index, row: table.rows.length, column };
    table.cell = { text: "", column, span: 1, rowSpan: 1, paragraphs: [], address, merge: "none", joinsLeft: false };
  }
  return Mode.content;
}

function closeCell(walk: Walk): void {
  const table = openTableOf(walk);
  const cell = table?.cell;
  if (!table || !cell) return;
  table.cell = null;
  table.column += cell.span;
  const left = table.row?.at(-1);
  if (cell.joinsLeft && left !== undefined) {
    left.span += cell.span;
    left.paragraphs.push(...cell.paragraphs);
  } else table.row?.push(cell);
}

/** A continued cell belongs to the one above in the same column; without one there it begins a merge itself. */
function mergeRows(rows: readonly (readonly FoundCell[])[]): void {
  let above = new Map<number, FoundCell>();
  for (const row of rows) {
    const merging = new Map<number, FoundCell>();
    for (const cell of row) {
      if (cell.merge === "none") continue;
      const start = cell.merge === "continued" ? above.get(cell.column) : undefined;
      if (start !== undefined) {
        start.rowSpan++;
        cell.rowSpan = 0;
      }
      merging.set(cell.column, start ?? cell);
    }
    above = merging;
  }
}
