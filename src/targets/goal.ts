/** A figure read as a target: what it asks for. */
import type { Approximation } from "../text/number-words.ts";
import type { Figure } from "./prose/figures.ts";
import type { Goal } from "./target.ts";
import { inUnit } from "./unit-scale.ts";

const COMPARATORS: Readonly<Partial<Record<Approximation, "gte" | "gt" | "lte" | "lt">>> = {
  over: "gt",
  under: "lt",
  atLeast: "gte",
  atMost: "lte",
};

/** «400 đảng viên» asks for at least that many, «100%» for just that, and where less is better for no more. */
export function goalOf(figure: Figure, unit: string, lower: boolean): Goal {
  const value = inUnit(figure.value, figure.unit, unit);
  if (figure.to !== undefined) return { comparator: "range", value, to: inUnit(figure.to, figure.unit, unit) };
  const stated = figure.approximate === undefined ? undefined : COMPARATORS[figure.approximate];
  const plain = lower ? "lte" : figure.percent && value === 100 ? "eq" : "gte";
  return { comparator: stated ?? plain, value };
}
