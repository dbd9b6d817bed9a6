/** Word.TableRow and Word.TableCell. */
import { tableAround } from "../model/story.ts";
import { cellsOf, cellText, headerRowCount, rowsOf, setCellText } from "../model/tables.ts";
import { type Element, isWord, upwards } from "../model/xml.ts";
import { kindOf } from "../protocol/word-object.ts";
import type { Api } from "./api.ts";
import { inDocument } from "./collections.ts";
import { openForWriting } from "./insertions.ts";
import { maybe } from "./shared.ts";
import { deleteRows } from "./table.ts";

export function rowKind(api: Api) {
  const { make, document } = api;
  return kindOf<Element>({
    name: "TableRow",
    ...inDocument,
    scalars: {
      cellCount: { get: (row) => cellsOf(row).length },
      rowIndex: { get: (row) => rowsOf(tableAround(row) ?? row).indexOf(row) },
      isHeader: {
        get: (row) => rowsOf(tableAround(row) ?? row).indexOf(row) < headerRowCount(tableAround(row) ?? row),
      },
      values: { get: (row) => [cellsOf(row).map(cellText)] },
    },
    objects: {
      cells: (row) => make.cells(() => cellsOf(row)),
      parentTable: (row) => maybe(make.table, tableAround(row)),
    },
    writes: {
      delete: (row) => {
        openForWriting(api, row);
        deleteRows(api, tableAround(row) ?? row, [row]);
        document.changed();
      },
    },
  });
}

export function cellKind(api: Api) {
  const { make, document } = api;
  const row = (cell: Element) => upwards(cell.parentNode, (at) => isWord(at, "tr"));
  return kindOf<Element>({
    name: "TableCell",
    ...inDocument,
    scalars: {
      cellIndex: { get: (cell) => cellsOf(row(cell) ?? cell).indexOf(cell) },
      rowIndex: { get: (cell) => rowsOf(tableAround(cell) ?? cell).indexOf(row(cell) ?? cell) },
      value: {
        get: cellText,
        set: (cell, value) => {
          openForWriting(api, cell);
          setCellText(document, cell, String(value));
        },
      },
    },
    objects: {
      body: make.body,
      parentRow: (cell) => maybe(make.row, row(cell)),
      parentTable: (cell) => maybe(make.table, tableAround(cell)),
    },
  });
}
