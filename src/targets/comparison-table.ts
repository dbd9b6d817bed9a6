/**
 * The table an outline asks for: results set against targets, its columns by what the outline says («so sánh với nhiệm kỳ
 * trước», «trong năm 2016, 2017 và 6 tháng đầu năm 2018»). Targets stand in it where they are known; results never do.
 */
import type { TableBlock } from "../document/blocks.ts";
import type { Guidance, Section } from "../outline/outline.ts";
import { TABLE, TARGET_COMPARISON } from "../text/demand-words.ts";
import { fold } from "../text/fold.ts";
import {
  againstYearHead,
  COMPARISON_HEADS,
  OF_CONGRESS,
  OUTLOOK,
  outlookHead,
  PREVIOUS_TERM,
  periodHead,
  periodsIn,
  TABLE_HEADS,
} from "../text/target-words.ts";

/** Whether the outline demands a table of this section. */
export function wantsTable({ demands }: Section): boolean {
  return demands.includes("targetComparison") || demands.includes("table");
}

/** Empty rows a new table has; Word adds one with the Tab key. */
const ROWS = 3;

interface Column {
  readonly head: string;
  /** Width against the other columns. */
  readonly share: number;
}

/** What is known of a row beforehand: never a result. */
export interface ComparisonRow {
  readonly name: string;
  readonly unit: string;
  /** What is asked for, in the unit of its column. */
  readonly goal: string;
}

/**
 * The table of a section whose texts have been filled for the term; tagged «ID.targets». With rows for the targets owed,
 * else with a few empty ones.
 */
export function comparisonTable(section: Section, owed: readonly ComparisonRow[] = []): TableBlock {
  const columns = section.demands.includes("targetComparison") ? comparisonColumns(section) : plainColumns();
  const total = columns.reduce((sum, { share }) => sum + share, 0);
  return {
    type: "table",
    tag: `${section.id}.targets`,
    head: columns.map(({ head }) => head),
    rows:
      owed.length === 0
        ? Array.from({ length: ROWS }, () => [])
        : owed.map(({ name, unit, goal }) => [name, unit, goal]),
    widths: columns.map(({ share }) => share / total),
  };
}

function plainColumns(): readonly Column[] {
  const { subject, unit, result, remark } = TABLE_HEADS;
  return [column(subject, 4), column(unit, 1.2), column(result, 2), column(remark, 2)];
}

function comparisonColumns(section: Section): readonly Column[] {
  const heads = COMPARISON_HEADS;
  const asking = askingSentences(section);
  const isOfCongress = asking.some((sentence) => OF_CONGRESS.test(sentence));
  const goal = isOfCongress ? heads.resolution : heads.goal;
  const first = [column(heads.target, 3), column(heads.unit, 1.2), column(goal, 1.5)];
  const periods = asking.map(periodsIn).find((list) => list.length > 1) ?? [];
  if (periods.length > 1) {
    const base = periods.find(({ kind }) => kind === "base");
    const inOrder = [...periods].sort((a, b) => Number(b === base) - Number(a === base));
    return [
      ...first,
      ...inOrder.map((period) => column(periodHead(period), period.kind === "months" ? 1.4 : 1.2)),
      column(isOfCongress ? heads.againstResolution : heads.againstGoal, 1.5),
      ...(base === undefined ? [] : [column(againstYearHead(base.year), 1.2)]),
    ];
  }
  const outlook = asking.map((sentence) => OUTLOOK.exec(sentence)?.[1]).find((year) => year !== undefined);
  return [
    ...first,
    ...(asking.some((sentence) => PREVIOUS_TERM.test(sentence)) ? [column(heads.previousTerm, 1.4)] : []),
    ...asking
      .flatMap(periodsIn)
      .slice(0, 1)
      .flatMap((period) => (period.kind === "base" ? [column(periodHead(period), 1.2)] : [])),
    column(heads.toDate, 1.4),
    column(heads.rate, 1),
    column(outlook === undefined ? heads.verdict : outlookHead(Number(outlook)), 1.4),
    column(heads.cause, 2),
  ];
}

function column(head: string, share: number): Column {
  return { head, share };
}

/** The sentences of title and guidance that ask for the table, folded. */
function askingSentences({ title, guidance }: Section): readonly string[] {
  return [title, ...guidanceTexts(guidance)]
    .map(fold)
    .filter((text) => TABLE.test(text) || TARGET_COMPARISON.some((words) => words.test(text)));
}

function guidanceTexts(guidance: readonly Guidance[]): readonly string[] {
  return guidance.flatMap(({ text, children = [] }) => [text, ...guidanceTexts(children)]);
}
