/**
 * Two figures of a report that are one but for a slip of the hand: neighbouring digits swapped, or one digit another. One of
 * them stands nowhere else; both are told with the same unit and words, and no year, change or part sets them apart.
 */
import { type DigitSlip, slipsOf } from "../text/digit-slips.ts";
import type { FigureName } from "../text/figure-names.ts";
import type { CheckContext } from "./rule.ts";
import { type TypedFigure, type TypedFigures, typedFigures } from "./typed-figures.ts";

export interface FigureSlip {
  /** The later place, or the one that agrees with no other. */
  readonly here: TypedFigure;
  readonly there: TypedFigure;
  readonly slip: DigitSlip;
}

/** No figure is looked for at more places. */
const MOST_PLACES = 8;

/** The slips of a report. Of figures that are each a slip away from several others, as in a list, none is told. */
export function* figureSlips(context: CheckContext): Generator<FigureSlip> {
  const figures = typedFigures(context);
  const found = [...figures].flatMap(([typed, places]) => slipOf(typed, places, figures) ?? []);
  const times = new Map<string, number>();
  for (const { here, there } of found) {
    for (const { typed } of [here, there]) times.set(typed, (times.get(typed) ?? 0) + 1);
  }
  const told = new Set<string>();
  for (const slip of found) {
    const [here, there] = [slip.here.typed, slip.there.typed];
    // Two that both stand nowhere else are found from either.
    const often = told.has(`${here} ${there}`) || !isAlone(slip, figures, times);
    told.add(`${here} ${there}`);
    if (!often) yield slip;
  }
}

function isAlone({ here, there }: FigureSlip, figures: TypedFigures, times: ReadonlyMap<string, number>): boolean {
  const most = figures.get(here.typed)?.length === 1 && figures.get(there.typed)?.length === 1 ? 2 : 1;
  return times.get(here.typed) === most && times.get(there.typed) === most;
}

/** The one figure that a figure which stands nowhere else is a slip of; null without one, or with several. */
function slipOf(typed: string, places: readonly TypedFigure[], figures: TypedFigures): FigureSlip | null {
  const [only] = places;
  if (only === undefined || places.length > 1) return null;
  let found: FigureSlip | null = null;
  for (const [slip, other] of slipsOf(typed)) {
    const others = figures.get(other) ?? [];
    const there = others.slice(0, MOST_PLACES).find((one) => isOneFigure(only, one, slip));
    if (there === undefined) continue;
    if (found !== null) return null;
    const isFirst = others.length === 1 && standsBehind(there, only);
    found = isFirst ? { here: there, there: only, slip } : { here: only, there, slip };
  }
  return found;
}

/** The later one is told, in running text rather than in a table. */
function standsBehind(one: TypedFigure, other: TypedFigure): boolean {
  const [inText, otherInText] = [one.table === null, other.table === null];
  return inText === otherInText ? one.paragraph > other.paragraph : inText;
}

function isOneFigure(one: TypedFigure, other: TypedFigure, slip: DigitSlip): boolean {
  if (one.paragraph === other.paragraph || (one.table !== null && other.table !== null)) return false;
  const [first, second] = [one.name(), other.name()];
  if (first === null || second === null) return false;
  if (first.changes !== second.changes || first.part || second.part || !isSameUnit(first, second)) return false;
  if (first.before !== null && second.before !== null && first.before !== second.before) return false;
  return slip === "swapped" ? isNamedAlike(first, second) : isNamedTheSame(first, second);
}

function isSameUnit({ unit: one }: FigureName, { unit: other }: FigureName): boolean {
  return one === other || (one !== "" && other !== "" && (one.startsWith(`${other} `) || other.startsWith(`${one} `)));
}

/** One of the names is told whole with the other figure, and no other year. */
function isNamedAlike(one: FigureName, other: FigureName): boolean {
  if (one.year !== null && other.year !== null && one.year !== other.year) return false;
  const shared = [...one.near].filter((word) => other.near.has(word)).length;
  const isTold = (name: FigureName, elsewhere: FigureName): boolean =>
    isWithin(name.near, elsewhere.wide) && (shared >= FEWEST_NEAR || name.near.size >= FEWEST_WIDE);
  return isTold(one, other) || isTold(other, one);
}

const FEWEST_NEAR = 2;
const FEWEST_WIDE = 3;

/** Both names are told whole with either figure, and the same year. */
function isNamedTheSame(one: FigureName, other: FigureName): boolean {
  if (one.year !== other.year) return false;
  const shared = [...one.near].filter((word) => other.near.has(word)).length;
  return shared >= FEWEST_WIDE && shared === one.near.size && shared === other.near.size;
}

function isWithin(words: ReadonlySet<string>, others: ReadonlySet<string>): boolean {
  return [...words].every((word) => others.has(word));
}
