/** Which reading answers which target owed: by the words of the name and the unit, never by a figure. */
import { compared } from "./compare.ts";
import { likenessOfWords, nameWords } from "./name-likeness.ts";
import type { ReportTime } from "./report-time.ts";
import type { OwedTarget, TargetReading, TargetResult } from "./target.ts";
import { isSameUnit } from "./unit-scale.ts";

const ALIKE = 0.6;
/** A second candidate so near leaves it open which one is meant. */
const TOO_NEAR = 0.05;

/** One result a reading, in their order, with the target owed it answers; then the targets owed that none answers. */
export function matchedResults(
  readings: readonly TargetReading[],
  owed: readonly OwedTarget[],
  time: ReportTime,
): readonly TargetResult[] {
  const answered = owed.length === 0 ? new Map<TargetReading, OwedTarget>() : answers(readings, owed);
  const taken = new Set(answered.values());
  return [
    ...readings.map((reading) => result(answered.get(reading) ?? null, reading, time)),
    ...owed.filter((target) => !taken.has(target)).map((target) => result(target, null, time)),
  ];
}

function result(owed: OwedTarget | null, reading: TargetReading | null, time: ReportTime): TargetResult {
  return { owed, reading, comparison: compared(reading, owed, time) };
}

interface Pair {
  readonly reading: TargetReading;
  readonly target: OwedTarget;
  readonly likeness: number;
}

/** The likeliest pairs first; a target may be answered in several places. */
function answers(readings: readonly TargetReading[], owed: readonly OwedTarget[]): Map<TargetReading, OwedTarget> {
  const targets = owed.map((target) => ({ target, words: nameWords(target.name) }));
  const answered = new Map<TargetReading, OwedTarget>();
  for (const reading of readings) {
    if (reading.byUnits === "part") continue;
    const words = nameWords(reading.name.value);
    const pairs: Pair[] = targets
      .filter(({ target }) => isSameKind(target, reading))
      .map(({ target, words: asked }) => ({ reading, target, likeness: likenessOfWords(words, asked) }))
      .filter(({ likeness }) => likeness >= ALIKE)
      .sort((a, b) => b.likeness - a.likeness);
    const [best, second] = pairs;
    if (best !== undefined && (second === undefined || best.likeness - second.likeness >= TOO_NEAR)) {
      answered.set(reading, best.target);
    }
  }
  return answered;
}

/** A share is no count, whatever the names say. */
function isSameKind({ unit, goal }: OwedTarget, { unit: own, actuals, goal: stated }: TargetReading): boolean {
  if (unit === "" || own.value === "" || goal === null) return true;
  if (isSameUnit(unit, own.value)) return true;
  const figures = [stated?.value, actuals.at(-1)?.amount.value];
  const isRatio = figures.some((value) => value !== undefined && "denominator" in value);
  return (unit === "%") === (own.value === "%") || (unit === "%" && isRatio);
}
