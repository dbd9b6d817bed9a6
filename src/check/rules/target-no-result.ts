/**
 * A clause names a target and its figure and tells no result: «Lợi nhuận trước thuế (chỉ tiêu đến năm 2030: 31,0 tỷ đồng).»,
 * or judges what it does not tell: «Đảng viên dự sinh hoạt bình quân (chỉ tiêu 90%) - vượt».
 *
 * Only of shares, money and measures, which no word answers. Without a verdict it speaks only amid results: where the
 * same paragraph, or the item before and the item behind, set results against targets. Silent in plans and headings, for all of
 * something («100%»), and where the next words go on with the result.
 */
import { figuresIn } from "../../targets/prose/figures.ts";
import type { TargetReading } from "../../targets/target.ts";
import { fold } from "../../text/fold.ts";
import { type BareGoal, bareGoals } from "../../text/target-bare-goals.ts";
import { MEASURE } from "../../text/target-name-words.ts";
import { excerptAt } from "../excerpt-at.ts";
import type { CheckContext, Observation } from "../rule.ts";
import { rule } from "../rule.ts";

export interface TargetNoResult {
  /** The name of the target as written, and its figure. */
  readonly name: string;
  readonly goal: string;
  readonly judged: boolean;
}

export const targetNoResult = rule({
  id: "target-no-result",
  severity: "warning",
  group: "targets",
  *check(context: CheckContext): Generator<Observation<TargetNoResult>> {
    const { document, folded, targets, headings } = context;
    const told = readingsByParagraph(context);
    const titles = new Set(headings.map(({ paragraph }) => paragraph));
    const planned = new Set(targets.plans.map(({ place }) => place.paragraph));
    for (const index of new Set([...told.keys(), ...targets.listed])) {
      if (titles.has(index) || planned.has(index)) continue;
      for (const clause of bareGoals(folded(index))) {
        const goal = goalIn(clause);
        if (goal === null || isAnswered(clause, told.get(index) ?? [])) continue;
        if (!clause.judged && !isAmidResults(index, clause, told, targets.listed)) continue;
        const place = excerptAt(document.paragraphs[index]?.text ?? "", folded(index), clause.start, clause.length);
        const name = place.excerpt === undefined ? clause.name : namedIn(place.excerpt);
        yield { paragraph: index, ...place, data: { name, goal, judged: clause.judged } };
      }
    }
  },
});

/** The figure of the target, folded; null for one that words may answer, or all of something. */
function goalIn({ bracket }: BareGoal): string | null {
  const [figure] = figuresIn(bracket, bracket);
  if (figure === undefined || (!figure.percent && !MEASURE.test(figure.unit))) return null;
  return figure.percent && figure.value === 100 ? null : bracket.slice(figure.from, figure.end).trim();
}

/** Whether a result told before the clause has been set against its target. */
function isAnswered({ bracket }: BareGoal, readings: readonly TargetReading[]): boolean {
  return readings.some(
    ({ goal, actuals, statedRatio }) =>
      goal !== null && (actuals.length > 0 || statedRatio !== null) && bracket.includes(fold(goal.place.excerpt)),
  );
}

type Told = ReadonlyMap<number, readonly TargetReading[]>;

function readingsByParagraph({ targets: { results } }: CheckContext): Told {
  const told = new Map<number, TargetReading[]>();
  for (const { reading } of results) {
    if (reading?.from !== "prose") continue;
    const { paragraph } = reading.place;
    told.set(paragraph, [...(told.get(paragraph) ?? []), reading]);
  }
  return told;
}

function isAmidResults(index: number, { start }: BareGoal, told: Told, listed: ReadonlySet<number>): boolean {
  const isTold = (paragraph: number): boolean =>
    told.get(paragraph)?.some(({ goal, actuals }) => goal !== null && actuals.length > 0) ?? false;
  if (isTold(index)) return true;
  return start < MARKER && listed.has(index) && isTold(index - 1) && isTold(index + 1);
}

/** An item of a list begins with its marker at most. */
const MARKER = 5;

/** The name of a clause as typed. */
function namedIn(clause: string): string {
  const bracket = clause.indexOf("(");
  return clause
    .slice(0, bracket)
    .replace(/^(?:[-+*•]|\d{1,2}[.)]) /u, "")
    .trim();
}
