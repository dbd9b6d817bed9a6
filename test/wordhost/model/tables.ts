/** Tables as Word's API sees them: rows of cells with texts. */
import { newParagraph, newRow } from "./blocks.ts";
import { paragraphsIn } from "./story.ts";
import { piecesOf, textOf } from "./text.ts";
import { deletedRun, isTracking, markRow } from "./tracking.ts";
import type { WordDocument } from "./word-document.ts";
import {
  below,
  type Element,
  elementAt,
  elementsIn,
  flagAt,
  isWord,
  newElement,
  remove,
  valueAt,
  wordElement,
} from "./xml.ts";

/** The rows, those inside row controls included. */
export function rowsOf(table: Element): Element[] {
  return [...below(table, (at) => isWord(at, "tr"))].filter((element) => isWord(element, "tr"));
}

/** The cells, those inside cell controls included. */
export function cellsOf(row: Element): Element[] {
  return [...below(row, (at) => isWord(at, "tc"))].filter((element) => isWord(element, "tc"));
}

export function cellText(cell: Element): string {
  return paragraphsIn(cell).map(textOf).join("\n");
}

export function tableValues(table: Element): string[][] {
  return rowsOf(table).map((row) => cellsOf(row).map(cellText));
}

/** Whether every row has the same number of cells and none spans. */
export function isUniform(table: Element): boolean {
  const counts = new Set(rowsOf(table).map((row) => cellsOf(row).length));
  const spanned = rowsOf(table)
    .flatMap(cellsOf)
    .some((cell) => {
      const form = wordElement(cell, "tcPr");
      return wordElement(form, "vMerge") !== null || Number(valueAt(form, "gridSpan") ?? 1) > 1;
    });
  return counts.size <= 1 && !spanned;
}

export function headerRowCount(table: Element): number {
  const rows = rowsOf(table);
  const first = rows.findIndex((row) => flagAt(row, "trPr", "tblHeader") !== true);
  return first === -1 ? rows.length : first;
}

export function setHeaderRowCount(document: WordDocument, table: Element, count: number): void {
  for (const [index, row] of rowsOf(table).entries()) {
    const known = elementAt(row, "trPr", "tblHeader");
    if (known !== null) remove(known);
    if (index < count) {
      const form = wordElement(row, "trPr") ?? newElement(row, "trPr");
      if (form.parentNode === null) row.insertBefore(form, cellsBegin(row));
      form.appendChild(newElement(row, "tblHeader"));
    }
  }
  document.changed();
}

function cellsBegin(row: Element): Element | null {
  return elementsIn(row).find((child) => !isWord(child, "tblPrEx")) ?? null;
}

/** Writes the text of a cell; what stood there goes, or is marked deleted. */
export function setCellText(document: WordDocument, cell: Element, text: string): void {
  const [first, ...others] = paragraphsIn(cell);
  const near = first ?? cell;
  if (!isTracking(document)) {
    for (const other of others) remove(other);
    for (const child of first === undefined ? [] : elementsIn(first)) if (!isWord(child, "pPr")) remove(child);
  } else {
    const runs = new Set(paragraphsIn(cell).flatMap((paragraph) => piecesOf(paragraph).map(({ run }) => run)));
    for (const run of runs) if (!isWord(run.parentNode, "del")) deletedRun(run);
  }
  const [line = "", ...more] = text.split("\n");
  const written = newParagraph(near, line, null);
  for (const child of elementsIn(written)) first?.appendChild(child);
  for (const next of more.toReversed())
    first?.parentNode?.insertBefore(newParagraph(near, next, first), first.nextSibling);
  document.changed();
}

/** Adds rows like the first or last one, with these texts. */
export function addRows(
  document: WordDocument,
  table: Element,
  where: "Start" | "End",
  count: number,
  texts: readonly (readonly string[])[],
): Element[] {
  const rows = rowsOf(table);
  const model = where === "Start" ? rows[0] : rows.at(-1);
  if (model === undefined) return [];
  const columns = cellsOf(model).length;
  const added = Array.from({ length: count }, (_, index) => newRow(table, columns, "1500", texts[index] ?? []));
  const before = where === "Start" ? model : model.nextSibling;
  for (const row of added) {
    model.parentNode?.insertBefore(row, before);
    if (isTracking(document)) markRow(row, "ins");
  }
  document.changed();
  return added;
}
