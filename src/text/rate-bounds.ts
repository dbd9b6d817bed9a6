/** Whether a figure as typed is what two others give, within rounding. */
import { decimalsOf, type NumberReading } from "./numbers.ts";
import { isRounded } from "./units.ts";

/** By how much a figure may be rounded: what is counted not at all, «885,4 tỷ» by half of its last digit. */
export function slackOf({ raw, scale }: Pick<NumberReading, "raw" | "scale">, unit: string): number {
  const decimals = decimalsOf(raw);
  const isMeasured = decimals > 0 || scale !== undefined || isRounded(unit);
  return isMeasured ? 0.5 * 10 ** -decimals * (scale ?? 1) : 0;
}

/** Whether a difference lies between bounds: of counts there is nothing to round. */
export function isWithin({ value, raw, scale = 1 }: NumberReading, low: number, high: number): boolean {
  const decimals = decimalsOf(raw);
  const slack = decimals === 0 ? 0 : 0.5 * 10 ** -decimals * scale + HAIR * Math.max(1, value);
  return value >= low - slack && value <= high + slack;
}

const HAIR = 1e-9;

/** Whether the percentage as typed is what figures between `low` and `high` percent give. */
export function isGiven({ value, raw, approximate }: NumberReading, low: number, high: number): boolean {
  const step = 10 ** -decimalsOf(raw);
  const hair = HAIR * Math.max(1, value);
  switch (approximate) {
    case "nearly":
    case "about":
      return true;
    case "over":
    case "atLeast":
      return high >= value - step / 2 - hair;
    case "under":
    case "atMost":
      return low <= value + step / 2 + hair;
    default:
      return value > low - step - hair && value <= high + step / 2 + hair;
  }
}
