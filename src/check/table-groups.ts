/**
 * Which rows of a table may be parts of which: the rows below a row, at the level their markers give; the items around a
 * total. Whether they are is for the figures to say.
 */
import type { RowMarker } from "../text/row-marker.ts";
import { BARE_TOTAL, NAMED_TOTAL, PARTS_ROW, SOME_PARTS_ROW } from "../text/total-words.ts";
import type { FigureRow } from "./figure-table.ts";

export interface RowGroup {
  readonly whole: FigureRow;
  readonly parts: readonly FigureRow[];
  /** The whole is a total and the parts are all items at one level beside it: they make it, or the table is wrong. */
  readonly plain: boolean;
}

/** A row with its level, as first seen below the rows before it. */
interface Leveled {
  readonly row: FigureRow;
  readonly level: number;
  readonly total: "bare" | "named" | null;
  /** Stands behind «Trong đó», so that there may be other parts that are not named. */
  readonly some: boolean;
}

/** Groups of a table's rows, by whole in the order of the table; one whole may come with several. */
export function rowGroups(rows: readonly FigureRow[]): readonly RowGroup[] {
  const leveled = levels(rows);
  return leveled.flatMap((whole, at) =>
    whole.row.figures.size === 0
      ? []
      : [...below(leveled, at), ...aroundTotal(leveled, at)].filter(({ parts }) => parts.length > 1),
  );
}

function totalOf({ folded }: FigureRow): Leveled["total"] {
  if (BARE_TOTAL.test(folded)) return "bare";
  return NAMED_TOTAL.test(folded) ? "named" : null;
}

/** Levels by the order in which markers are first met under each other, as in an outline. */
function levels(rows: readonly FigureRow[]): readonly Leveled[] {
  const open: RowMarker[] = [];
  const leveled: Leveled[] = [];
  /** The level of the rows behind «Trong đó»; "next" until one is met. */
  let someFrom: number | "next" | null = null;
  for (const row of rows) {
    if (PARTS_ROW.test(row.folded) && row.figures.size === 0) {
      someFrom = SOME_PARTS_ROW.test(row.folded) ? "next" : null;
      continue;
    }
    const total = totalOf(row);
    const level = total !== null && row.marker === "" ? 0 : levelOf(row.marker, open);
    if (someFrom === "next") someFrom = level;
    else if (someFrom !== null && (level < someFrom || total !== null)) someFrom = null;
    leveled.push({ row, level, total, some: someFrom !== null || SOME_PARTS_ROW.test(row.folded) });
  }
  return leveled;
}

function levelOf(marker: RowMarker, open: RowMarker[]): number {
  const known = open.indexOf(marker);
  if (known === -1) open.push(marker);
  else open.length = known + 1;
  return open.length - 1;
}

/** The rows below one, down to the next at its own level: those straight below it. */
function below(rows: readonly Leveled[], at: number): readonly RowGroup[] {
  const whole = rows[at];
  if (whole === undefined || whole.row.marker === "") return [];
  const end = rows.findIndex(({ level, total }, index) => index > at && (level <= whole.level || total === "bare"));
  const inside = rows.slice(at + 1, end === -1 ? rows.length : end);
  const top = inside[0]?.level;
  const parts = inside.filter(({ level }) => level === top).map(({ row }) => row);
  return [{ whole: whole.row, parts, plain: false }];
}

/** The items before a total, and those behind it, from the total before and to the next. */
function aroundTotal(rows: readonly Leveled[], at: number): readonly RowGroup[] {
  const whole = rows[at];
  if (whole === undefined || whole.total === null) return [];
  const before = rows.slice(0, at);
  const from = before.findLastIndex(({ total }) => total !== null) + 1;
  const next = rows.findIndex(({ total }, index) => index > at && total !== null);
  const behind = rows.slice(at + 1, next === -1 ? rows.length : next);
  const totals = before.filter(({ total }) => total === "bare");
  return [
    ...itemGroups(whole, before.slice(from)),
    ...itemGroups(whole, behind),
    // «Cộng I», «Cộng II», «Tổng cộng»
    ...(from === at && totals.length > 1
      ? [{ whole: whole.row, parts: totals.map(({ row }) => row), plain: false }]
      : []),
  ];
}

/** The outermost rows with figures; and, where headings without figures part them, the rows below each heading. */
function itemGroups(whole: Leveled, rows: readonly Leveled[]): readonly RowGroup[] {
  const groups: RowGroup[] = [];
  const items = outermost(rows);
  const plain = whole.total === "bare" && items.length === rows.length && rows.every(({ some }) => !some);
  groups.push({ whole: whole.row, parts: items, plain });
  for (const [at, { row, level }] of rows.entries()) {
    if (row.figures.size > 0) continue;
    const end = rows.findIndex((one, index) => index > at && one.level <= level);
    const inside = rows.slice(at + 1, end === -1 ? rows.length : end);
    groups.push({ whole: whole.row, parts: outermost(inside), plain: false });
  }
  return groups;
}

/** Rows with figures that stand below no other row with figures. */
function outermost(rows: readonly Leveled[]): readonly FigureRow[] {
  const items: FigureRow[] = [];
  let above = Number.POSITIVE_INFINITY;
  for (const { row, level } of rows) {
    if (level > above) continue;
    if (row.figures.size > 0) {
      items.push(row);
      above = level;
    } else above = Number.POSITIVE_INFINITY;
  }
  return items;
}
