/** Word.Table, its rows and its cells. */
import { removeBlocks, spotAfter, spotBefore } from "../model/blocks.ts";
import { wrapInControl } from "../model/controls.ts";
import { deleteRange } from "../model/delete-text.ts";
import { properties, setProperty } from "../model/property-order.ts";
import { collapsed, gap, type Range, stretchesOf, textPlace, whole } from "../model/range.ts";
import { containerOf, nestingLevel, paragraphsIn, storyOf, tableAround, tablesIn } from "../model/story.ts";
import { builtInOf, ensuredBuiltIn, shownName, styleId, styleName, styleShown, tableStyle } from "../model/styles.ts";
import {
  addRows,
  cellsOf,
  headerRowCount,
  isUniform,
  rowsOf,
  setCellText,
  setHeaderRowCount,
  tableValues,
} from "../model/tables.ts";
import { isOwnInsertion, isTracking, markRow } from "../model/tracking.ts";
import { type Element, isWord, remove, upwards } from "../model/xml.ts";
import type { Json } from "../protocol/wire.ts";
import { WordError } from "../protocol/word-error.ts";
import { type Argument, kindOf, type WordObject } from "../protocol/word-object.ts";
import { type Api, choice, numberArgument, textArgument, valuesArgument } from "./api.ts";
import { inDocument } from "./collections.ts";
import { openForWriting, paragraphInserted, tableInserted } from "./insertions.ts";
import { aroundOf, maybe, searched } from "./shared.ts";

export function tableKind(api: Api) {
  const { make, document, quirks } = api;
  const stretches = (table: Element) => stretchesOf(document, whole(table));
  const cell = (table: Element, args: readonly Argument[]): WordObject | null => {
    const row = rowsOf(table)[numberArgument(args, 0)];
    return maybe(make.cell, row === undefined ? null : (cellsOf(row)[numberArgument(args, 1)] ?? null));
  };
  const paragraph = (table: Element, step: -1 | 1): WordObject | null => {
    const { paragraphs, index } = storyOf(document);
    const inside = paragraphsIn(table);
    const edge = step === -1 ? inside[0] : inside.at(-1);
    return maybe(make.paragraph, edge === undefined ? null : (paragraphs[(index.get(edge) ?? -9) + step] ?? null));
  };
  const setStyle = (table: Element, style: Element | null, value: Json): void => {
    if (style === null) throw new WordError("InvalidArgument", `there is no table style ${String(value)}`);
    setProperty(properties(table, "tblPr"), "tblStyle", styleId(style));
    document.changed();
  };
  const next = (table: Element): WordObject | null => {
    const tables = tablesIn(tableAround(table) === null ? document.body : (containerOf(table) ?? document.body));
    return maybe(make.table, tables[tables.indexOf(table) + 1] ?? null);
  };
  return kindOf<Element>({
    name: "Table",
    ...inDocument,
    scalars: {
      values: {
        get: tableValues,
        set: (table, value) => {
          openForWriting(api, table);
          setValues(api, table, valuesArgument([value], 0));
        },
      },
      rowCount: { get: (table) => rowsOf(table).length },
      headerRowCount: {
        get: headerRowCount,
        set: (table, value) => setHeaderRowCount(document, table, Number(value)),
      },
      isUniform: { get: isUniform },
      nestingLevel: { get: (table) => nestingLevel(table) + 1 },
      style: {
        get: (table) => shownName(storedTableStyle(api, table), quirks.styleLanguage),
        set: (table, value) =>
          setStyle(table, styleShown(document, String(value), "table", quirks.styleLanguage), value),
      },
      styleBuiltIn: {
        get: (table) => builtInOf(storedTableStyle(api, table)),
        set: (table, value) => setStyle(table, ensuredBuiltIn(document, String(value), "table"), value),
      },
    },
    objects: {
      ...aroundOf(api),
      rows: (table) => make.rows(() => rowsOf(table)),
      tables: (table) => make.tables(() => rowsOf(table).flatMap(cellsOf).flatMap(tablesIn)),
      font: (table) => make.font(() => stretches(table)),
    },
    reads: {
      getBorder: (table, args) => make.border({ table, side: choice(args, 0, SIDES) }),
      getCell: cell,
      getCellOrNullObject: cell,
      getRange: (table, args) =>
        make.range(edge(table, choice(args, 0, ["Whole", "Start", "End", "After"], "optional"))),
      getParagraphBefore: (table) => paragraph(table, -1),
      getParagraphBeforeOrNullObject: (table) => paragraph(table, -1),
      getParagraphAfter: (table) => paragraph(table, 1),
      getParagraphAfterOrNullObject: (table) => paragraph(table, 1),
      getNext: next,
      getNextOrNullObject: next,
      search: (table, args) => searched(api, () => stretches(table), args),
      select: (table, args) => {
        const where = choice(args, 0, ["Select", "Start", "End"], "optional");
        api.selection = edge(table, where === "Select" ? "Whole" : where);
      },
    },
    writes: {
      addRows: (table, args) => {
        const where = choice(args, 0, ["Start", "End"]);
        openForWriting(api, table);
        const rows = addRows(document, table, where, numberArgument(args, 1), valuesArgument(args, 2));
        return make.rows(() => rows);
      },
      deleteRows: (table, args) => {
        openForWriting(api, table);
        const from = numberArgument(args, 0);
        const count = args[1] === undefined || args[1] === null ? 1 : numberArgument(args, 1);
        const rows = rowsOf(table).slice(from, from + count);
        if (rows.length === 0) throw new WordError("InvalidArgument", `there is no row ${from}`);
        deleteRows(api, table, rows);
      },
      insertParagraph: (table, args) => {
        const before = choice(args, 1, ["Before", "After"]) === "Before";
        return paragraphInserted(api, before ? spotBefore(table) : spotAfter(table), textArgument(args, 0));
      },
      insertTable: (table, args) => {
        const before = choice(args, 2, ["Before", "After"]) === "Before";
        const spot = before ? spotBefore(table) : spotAfter(table);
        return tableInserted(api, spot, numberArgument(args, 0), numberArgument(args, 1), valuesArgument(args, 3));
      },
      insertContentControl: (table) => {
        openForWriting(api, table);
        return make.control(wrapInControl(document, [table]));
      },
      clear: (table) => {
        openForWriting(api, table);
        for (const one of rowsOf(table).flatMap(cellsOf)) setCellText(document, one, "");
      },
      delete: (table) => {
        openForWriting(api, table);
        deleteRows(api, table, rowsOf(table));
      },
    },
  });
}

/** The borders of a table by their API names. */
const SIDES = ["Top", "Left", "Bottom", "Right", "InsideHorizontal", "InsideVertical"] as const;

function storedTableStyle(api: Api, table: Element): string {
  const style = tableStyle(api.document, table);
  return style === null ? "Normal Table" : styleName(style);
}

function setValues(api: Api, table: Element, values: readonly (readonly string[])[]): void {
  const rows = rowsOf(table);
  const fits =
    values.length === rows.length && values.every((row, at) => row.length === cellsOf(rows[at] as Element).length);
  if (!fits) throw new WordError("InvalidArgument", "values of another size than the table");
  for (const [at, row] of rows.entries()) {
    for (const [column, one] of cellsOf(row).entries()) setCellText(api.document, one, values[at]?.[column] ?? "");
  }
}

/** Rows go; with the last one the table goes. Under Track Changes they are marked, unless one has just put them in. */
export function deleteRows(api: Api, table: Element, rows: readonly Element[]): void {
  const { document } = api;
  const marked = isTracking(document) ? rows.filter((row) => !isOwnInsertion(row)) : [];
  for (const row of marked) {
    markRow(row, "del");
    const paragraphs = paragraphsIn(row);
    const last = paragraphs.at(-1);
    if (paragraphs[0] !== undefined && last !== undefined) deleteRange(document, whole(paragraphs[0], last));
  }
  for (const row of rows) {
    if (!marked.includes(row)) remove(upwards(row, (at) => isWord(at.parentNode, "tbl")) ?? row);
  }
  if (rowsOf(table).length === 0) removeBlocks(document, [table]);
  document.changed();
}

function edge(table: Element, where: "Whole" | "Start" | "End" | "After"): Range {
  const paragraphs = paragraphsIn(table);
  if (where === "Whole") return whole(table);
  if (where === "After") return collapsed(gap(table, "after"));
  const at = where === "Start" ? paragraphs[0] : paragraphs.at(-1);
  return collapsed(
    at === undefined ? gap(table, "before") : textPlace(at, where === "Start" ? 0 : Number.MAX_SAFE_INTEGER),
  );
}
