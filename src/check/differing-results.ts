/** Tells of two figures whether they are results of one target, set against it in both places: that is told of the target. */
import { likenessOfWords, nameWords } from "../targets/name-likeness.ts";
import type { TargetReading } from "../targets/target.ts";
import type { CheckContext } from "./rule.ts";
import type { TypedFigure } from "./typed-figures.ts";

export function differingResults({ targets }: CheckContext): (one: TypedFigure, other: TypedFigure) => boolean {
  const results = new Map<number, TargetReading[]>();
  for (const { reading } of targets.results) {
    if (reading === null || !isSetAgainst(reading)) continue;
    for (const paragraph of new Set(reading.actuals.map(({ amount }) => amount.place.paragraph))) {
      results.set(paragraph, [...(results.get(paragraph) ?? []), reading]);
    }
  }
  const readingsOf = ({ typed, paragraph, table }: TypedFigure): readonly TargetReading[] =>
    Array.from({ length: table === null ? 1 : ROW }, (_, nth) => results.get(paragraph + nth) ?? [])
      .flat()
      .filter(({ actuals }) => actuals.some(({ amount }) => amount.place.excerpt.includes(typed)));
  return (one, other) => {
    const others = readingsOf(other);
    return readingsOf(one).some((reading) => others.some((again) => isNamedAlike(reading, again)));
  };
}

function isSetAgainst({ goal, claimed, statedRatio }: TargetReading): boolean {
  return goal !== null || claimed !== null || statedRatio !== null;
}

/** A row of a table is told of where its label stands, its result some cells further on. */
const ROW = 12;
const ALIKE = 0.85;

function isNamedAlike(one: TargetReading, other: TargetReading): boolean {
  return likenessOfWords(nameWords(one.name.value), nameWords(other.name.value)) >= ALIKE;
}
