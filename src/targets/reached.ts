/** Whether a figure reaches what is asked for, by the words that compare both. */
import type { Amount, Direction, Goal } from "./target.ts";

export type FigureGoal = Exclude<Goal, { comparator: "grade" | "yesNo" }>;

export type Reached = "exceeded" | "met" | "short";

/** The result against the goal taken so many times; undefined where the words leave it open («trên 95%»). */
export function reachedBy(
  { goal, better }: { readonly goal: FigureGoal; readonly better: Direction },
  amount: Amount,
  value: number,
  times: number,
): Reached | undefined {
  const full = goal.value * times;
  if (goal.comparator === "range") {
    const to = goal.to * times;
    if (value >= full && value <= to) return "met";
    return value > to === (better === "higher") ? "exceeded" : "short";
  }
  if (goal.comparator === "eq" && better === "higher" && full !== 100)
    return value === full ? "met" : value > full ? "exceeded" : "short";
  const approximate = amount.kind === "figure" ? amount.approximate : undefined;
  const isLower =
    goal.comparator === "lte" || goal.comparator === "lt" || (goal.comparator === "eq" && better === "lower");
  return isLower ? below(goal.comparator, full, value, approximate) : above(goal.comparator, full, value, approximate);
}

type Approximate = Extract<Amount, { kind: "figure" }>["approximate"];

function above(comparator: string, full: number, value: number, approximate: Approximate): Reached | undefined {
  if (value > full) return approximate === "nearly" && value < full * 1.02 ? undefined : "exceeded";
  if (value === full) {
    if (approximate === "nearly" || approximate === "under") return "short";
    if (approximate === "over") return comparator === "gt" ? "met" : "exceeded";
    return comparator === "gt" && approximate !== "atLeast" ? "short" : "met";
  }
  // «trên 95%» may well be 96, never 110.
  return (approximate === "over" || approximate === "atLeast") && value * 1.05 > full ? undefined : "short";
}

function below(comparator: string, full: number, value: number, approximate: Approximate): Reached | undefined {
  if (value < full) return approximate === "over" || approximate === "atLeast" ? undefined : "exceeded";
  if (value === full) {
    if (approximate === "under") return comparator === "lt" ? "met" : "exceeded";
    if (approximate === "over") return "short";
    return comparator === "lt" && approximate !== "atMost" ? "short" : "met";
  }
  return approximate === "under" || approximate === "atMost" ? undefined : "short";
}
