/** The columns of a table of targets, and what its rows are, found by the heads and where they leave it open by the cells. */

import type { Table } from "../../document/document.ts";
import { type ColumnKind, columnKind, MARKS } from "../../text/target-columns.ts";
import {
  CONGRESS_HEAD,
  ESTIMATE_HEAD,
  GOAL_BELOW_YEAR,
  HEAD_UNIT,
  JUDGING_HEAD,
  MONTHS_HEAD,
  NO_HEAD_UNIT,
  SUMMED_HEAD,
  UNITS_ARE_BESIDE,
  YEAR_THEN,
} from "../../text/target-table-words.ts";
import type { Period } from "../../text/target-words.ts";
import { headOf } from "./heads.ts";
import { type RowKind, settled } from "./settled.ts";

export interface Column {
  readonly kind: ColumnKind;
  /** Folded, of all rows of the head, without its unit; a year that is only divided into plan and result stands last. */
  readonly head: string;
  /** The unit the head gives to the figures below it, folded: «%» for «Thực hiện (%)»; "" without one. */
  readonly unit: string;
  /** The period that targets, results, shares or verdicts are of; null for «to date», for a whole term, for other columns. */
  readonly period: Period | null;
}

export interface TableHead {
  /** By grid column. */
  readonly columns: readonly Column[];
  /** Index of the first row below the head. */
  readonly rows: number;
  readonly of: RowKind;
}

/** The head of a table that sets results, or plans, against targets; null for any other table. */
export function tableHead(table: Table): TableHead | null {
  const head = headOf(table);
  if (head === null) return null;
  const found = settled(head.texts.map(column), table.rows.slice(head.rows));
  return found === null ? null : { ...found, rows: head.rows };
}

const DATED: readonly ColumnKind[] = ["goal", "actual", "ratio", "verdict", ...MARKS];

function column(texts: readonly string[]): Column {
  const parts = texts.map(withoutUnit);
  const { kind, head } = kindOf(
    texts,
    parts.map(({ text }) => text),
  );
  const unit = parts.find((part) => part.unit !== "")?.unit ?? "";
  return { kind, head, unit, period: DATED.includes(kind) ? periodOf(head) : null };
}

/** «thực hiện 2027 (%)»: the unit taken off; a bracket that says something else stays. */
function withoutUnit(text: string): { readonly text: string; readonly unit: string } {
  const found = HEAD_UNIT.exec(text);
  const unit = found?.[1] ?? "";
  if (found === null || NO_HEAD_UNIT.test(unit)) return { text, unit: "" };
  const rest = `${text.slice(0, found.index)}${text.slice(found.index + found[0].length)}`.trim();
  return { text: rest, unit: UNITS_ARE_BESIDE.test(unit) ? "" : unit };
}

/** By the whole texts of a head and by those without their units: «tỷ lệ (%)» is what «tỷ lệ» alone need not be. */
function kindOf(texts: readonly string[], bare: readonly string[]): Pick<Column, "kind" | "head"> {
  const head = bare.join(" ");
  const [lowest = "", ...outer] = bare.toReversed();
  const mark = columnKind(lowest);
  if (MARKS.includes(mark) && outer.some((text) => JUDGING_HEAD.test(text))) return { kind: mark, head };
  const dated = belowYear(head, texts.join(" "));
  if (dated !== null) return dated;
  const kind = columnKind(texts.join(" "));
  return { kind: kind === "other" ? columnKind(head) : kind, head };
}

/** «năm 2026 kh», «2026 (kế hoạch)», «năm 2026 tỷ lệ (%)» */
function belowYear(head: string, whole: string): Pick<Column, "kind" | "head"> | null {
  const [, year = "", bracket, behind = ""] = YEAR_THEN.exec(head) ?? [];
  const goal = bracket ?? behind;
  if (GOAL_BELOW_YEAR.test(goal)) return { kind: "goal", head: `${goal} ${year}` };
  const share = YEAR_THEN.exec(whole);
  const isShare = share !== null && share.index === 0 && columnKind(share[3] ?? "") === "ratio";
  return isShare ? { kind: "ratio", head } : null;
}

const YEAR = /(?:^|[^\d/])((?:19|20)\d\d)(?!\d)/u;

function periodOf(head: string): Period | null {
  const found = YEAR.exec(head);
  if (found === null || SUMMED_HEAD.test(head) || CONGRESS_HEAD.test(head)) return null;
  const year = Number(found[1]);
  const months = MONTHS_HEAD.exec(head);
  if (months !== null) return { kind: "months", year, months: Number(months[1]) };
  return { kind: ESTIMATE_HEAD.test(head) ? "estimate" : "year", year };
}
