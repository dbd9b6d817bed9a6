/** Units that differ by a scale word alone: «tỷ đồng», «triệu đồng». */

import { fold } from "../text/fold.ts";
import { SCALES } from "../text/number-words.ts";
import { MILLION } from "../text/target-figure-words.ts";
import { UNIT_SCALE } from "../text/target-units.ts";

interface ScaledUnit {
  readonly scale: number;
  /** «đồng», folded. */
  readonly plain: string;
}

function scaled(unit: string): ScaledUnit {
  const folded = fold(unit);
  const found = UNIT_SCALE.exec(folded);
  const scale = found === null ? 1 : (SCALES.get(found[1] === "tr" ? MILLION : (found[1] ?? "")) ?? 1);
  return { scale, plain: found === null ? folded : folded.slice(found[0].length).trim() };
}

/**
 * A value of one unit in the scale of another: 62 of «tỷ đồng» is 62000 of «triệu đồng»; other units change nothing, and a
 * figure without one is in that asked for.
 */
export function inUnit(value: number, from: string, to: string): number {
  if (from === to || from === "") return value;
  const one = scaled(from);
  const other = scaled(to);
  if (one.plain !== other.plain && one.plain !== "" && other.plain !== "") return value;
  return Number(((value * one.scale) / other.scale).toPrecision(12));
}

/** Whether two units count the same thing, whatever their scale. */
export function isSameUnit(one: string, other: string): boolean {
  return scaled(one).plain === scaled(other).plain;
}
