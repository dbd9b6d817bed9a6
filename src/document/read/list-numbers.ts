/** Counts the lists of a document in reading order, as Word does. */
import { formattedNumber } from "./number-format.ts";
import type { List, ListLevel } from "./numbering.ts";
import type { Warnings } from "./warnings.ts";

/** The number of the next paragraph of this list at this level («2.1.»); "" for a level without a definition. */
export type ListNumbers = (list: List, level: number) => string;

const LEVELS = 9;

/**
 * A fresh count. Lists of one definition share their counters, as Word has it; a list that sets a start anew does so
 * where it first appears at that level (ECMA-376 part 1, §17.9.26).
 */
export function listNumbers({ warn }: Warnings): ListNumbers {
  const counters = new Map<string, (number | null)[]>();
  const started = new Set<string>();
  return (list, level) => {
    const shape = list.levels.get(level);
    if (shape === undefined || level >= LEVELS) return "";
    let counts = counters.get(list.definition);
    if (counts === undefined) {
      counts = Array.from({ length: LEVELS }, () => null);
      counters.set(list.definition, counts);
    }
    // A level used before the levels above it counts these as begun: «1.1.», then «2.».
    for (let above = 0; above < level; above++) counts[above] ??= startOf(list, above);
    counts[level] = nextCount(list, level, counts[level] ?? null, started);
    for (let below = level + 1; below < LEVELS; below++) {
      if (restarts(list.levels.get(below), level)) counts[below] = null;
    }
    return numberText(list, shape, counts, (format) => warn("numberFormatUnknown", format));
  };
}

function nextCount(list: List, level: number, count: number | null, started: Set<string>): number {
  const start = list.starts.get(level);
  const key = `${list.id} ${level}`;
  if (start !== undefined && !started.has(key)) {
    started.add(key);
    return start;
  }
  return count === null ? startOf(list, level) : count + 1;
}

function startOf(list: List, level: number): number {
  return list.starts.get(level) ?? list.levels.get(level)?.start ?? 1;
}

/** Without `w:lvlRestart` a level restarts after any level above it, with 0 never (§17.9.10). */
function restarts(level: ListLevel | undefined, used: number): boolean {
  const restart = level?.restart ?? null;
  return restart === null || used < restart;
}

function numberText(
  list: List,
  shape: ListLevel,
  counts: readonly (number | null)[],
  unknown: (format: string) => void,
): string {
  return shape.text.replace(/%([1-9])/g, (_, digit: string) => {
    const level = Number(digit) - 1;
    const format = shape.legal ? "decimal" : (list.levels.get(level)?.format ?? "decimal");
    const value = counts[level] ?? startOf(list, level);
    const text = formattedNumber(value, format);
    if (text === null) unknown(format);
    return text ?? String(value);
  });
}
