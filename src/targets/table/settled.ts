/** What the columns of a table are beside one another, and what its rows are. */

import type { Cell, Table } from "../../document/document.ts";
import { fold } from "../../text/fold.ts";
import { OPENS_WITH_CAPITAL } from "../../text/letters.ts";
import { MARKS } from "../../text/target-columns.ts";
import {
  FIGURE_CELL,
  GOAL_HEAD,
  RESULT_SHARE_HEAD,
  STATED_HEAD,
  TARGET_HEAD,
  TO_DATE_HEAD,
  UNIT_NAME_HEAD,
} from "../../text/target-table-words.ts";
import type { Column } from "./columns.ts";
import { statedTarget } from "./stated.ts";

/**
 * named: a target, its name and what it asks for in columns of their own. stated: a target whose name and figure are one
 * text («Kết nạp 500 hội viên mới»). unit: what one unit has to reach of a target that is named above the table, or nowhere.
 */
export type RowKind = "named" | "stated" | "unit";

interface Settled {
  readonly columns: readonly Column[];
  readonly of: RowKind;
}

type Rows = Table["rows"];

/** The columns settled, one of them «name»; null for a table that sets nothing against targets. */
export function settled(columns: readonly Column[], rows: Rows): Settled | null {
  const told = oneName(withoutBaseYear(oneResult(columns)));
  return statedRows(told, rows) ?? namedRows(told, rows) ?? unitRows(told, rows);
}

function has(columns: readonly Column[], kind: Column["kind"]): boolean {
  return columns.some((one) => one.kind === kind);
}

function withKind(columns: readonly Column[], at: number, kind: Column["kind"]): readonly Column[] {
  return columns.map((one, place) => (place === at ? { ...one, kind } : one));
}

/** «Kết quả (%)» holds results where no other column does, and else the share of the target. */
function oneResult(columns: readonly Column[]): readonly Column[] {
  const at = columns.findIndex(({ kind, head }) => kind === "ratio" && RESULT_SHARE_HEAD.test(head));
  return at < 0 || has(columns, "actual") ? columns : withKind(columns, at, "actual");
}

/** «Năm 2025 | Kết quả đến tháng 6/2028»: one year in front of what was reached to date is where the count began. */
function withoutBaseYear(columns: readonly Column[]): readonly Column[] {
  const years = columns.flatMap(({ kind, period }, at) => (kind === "actual" && period?.kind === "year" ? [at] : []));
  const [year = -1] = years;
  const isToDate = columns.some(({ kind, head }, at) => kind === "actual" && at > year && TO_DATE_HEAD.test(head));
  return years.length === 1 && isToDate ? withKind(columns, year, "earlier") : columns;
}

/** One column names; a further one of that kind is the goal if there is none («Nội dung», «Chỉ tiêu»). */
function oneName(columns: readonly Column[]): readonly Column[] {
  const names = columns.flatMap(({ kind }, at) => (kind === "name" ? [at] : []));
  if (names.length < 2) return columns;
  const last = names.at(-1) ?? 0;
  const goal = has(columns, "goal")
    ? -1
    : (names.find((at) => at > 0 && GOAL_HEAD.test(columns[at]?.head ?? "") && at === last) ?? -1);
  // The finer of two names counts: «Công tác đảng viên» | «Kết nạp đảng viên».
  const finest = names.filter((at) => at !== goal).at(-1);
  return columns.map((one, at) => {
    if (at === goal) return { ...one, kind: "goal" };
    return one.kind === "name" && at !== finest ? { ...one, kind: "other" } : one;
  });
}

/** Targets told in one text each, under «Chỉ tiêu» without a column for figures or «Chỉ tiêu Nghị quyết» first of all. */
function statedRows(columns: readonly Column[], rows: Rows): Settled | null {
  const at = statedColumn(columns);
  if (at < 0 || !has(columns, "actual") || !STATED_HEAD.test(columns[at]?.head ?? "")) return null;
  const isMost = mostly(textsAt(rows, at), (text) => statedTarget(text) !== null);
  return isMost ? { columns: withKind(columns, at, "name"), of: "stated" } : null;
}

/** The column that may hold whole targets; -1 where names and targets have columns of their own. */
function statedColumn(columns: readonly Column[]): number {
  const name = columns.findIndex(({ kind }) => kind === "name");
  const goals = columns.filter(({ kind }) => kind === "goal");
  if (goals.length === 0) return name;
  const first = columns.findIndex(({ kind }) => kind !== "label");
  return name < 0 && goals.length === 1 && columns[first]?.kind === "goal" ? first : -1;
}

function namedRows(columns: readonly Column[], rows: Rows): Settled | null {
  const name = columns.findIndex(({ kind }) => kind === "name");
  if (name < 0 || isFigures(rows, name)) return null;
  if (has(columns, "goal")) return { columns, of: "named" };
  const judged =
    has(columns, "verdict") || has(columns, "ratio") || MARKS.filter((kind) => has(columns, kind)).length > 1;
  const isOfTargets = judged && has(columns, "actual") && TARGET_HEAD.test(columns[name]?.head ?? "");
  return isOfTargets ? { columns, of: "named" } : null;
}

/** A row a unit: «Xã | Chỉ tiêu giao | Thực hiện»; more than one target for each cannot be told apart and is left unread. */
function unitRows(columns: readonly Column[], rows: Rows): Settled | null {
  const name = columns.findIndex(({ kind }) => kind === "name");
  const isGoal = name >= 0 && !has(columns, "goal") && isFigures(rows, name);
  if (name >= 0 && !isGoal) return null;
  const told = isGoal ? withKind(columns, name, "goal") : columns;
  const goal = told.findIndex(({ kind }) => kind === "goal");
  const unit = told.findIndex(({ head }, at) => at < goal && UNIT_NAME_HEAD.test(head));
  const undated = (kind: Column["kind"]): number =>
    told.filter((one) => one.kind === kind && one.period === null).length;
  if (unit < 0 || !has(told, "actual") || undated("goal") > 1 || undated("actual") > 1) return null;
  const isNames = mostly(textsAt(rows, unit), (text) => OPENS_WITH_CAPITAL.test(text));
  return isNames ? { columns: withKind(told, unit, "name"), of: "unit" } : null;
}

/** «Chỉ tiêu» above figures names nothing. */
function isFigures(rows: Rows, at: number): boolean {
  return mostly(textsAt(rows, at), (text) => FIGURE_CELL.test(fold(text)));
}

/** What stands in a column; cells that reach over several, as those of group rows do, left out. */
function textsAt(rows: Rows, at: number): readonly string[] {
  const isOwn = ({ column, span, rowSpan, text }: Cell): boolean =>
    column === at && span === 1 && rowSpan > 0 && text.trim() !== "";
  return rows.flatMap((row) => row.filter(isOwn).map(({ text }) => text.trim()));
}

function mostly(texts: readonly string[], fits: (text: string) => boolean): boolean {
  return texts.length > 0 && texts.filter(fits).length * 2 > texts.length;
}
