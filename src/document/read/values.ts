/** Attribute values of WordprocessingML as numbers and truth values (ECMA-376 part 1, §17.18 and §22.9.2). */

const POINTS_IN: Readonly<Record<string, number>> = { pt: 1, pc: 12, pi: 12, in: 72, cm: 72 / 2.54, mm: 72 / 25.4 };
const MILLIMETRES_IN_POINT = 25.4 / 72;

/** ST_OnOff: an element without `w:val` says yes. */
export function isOn(value: string | undefined): boolean {
  return value === undefined || value === "1" || value === "true" || value === "on";
}

/** A measure in points: a number of the given unit («240» twips), or one that names its unit («12pt»); null if neither. */
export function points(value: string | null | undefined, unitsInPoint = 20): number | null {
  const parts = /^\s*([+-]?\d+(?:\.\d+)?)\s*(pt|pc|pi|in|cm|mm)?\s*$/.exec(value ?? "");
  if (parts === null) return null;
  const number = Number(parts[1]);
  const unit = POINTS_IN[parts[2] ?? ""];
  // A signed zero would differ from zero in comparisons.
  return rounded(unit === undefined ? number / unitsInPoint : number * unit) || 0;
}

/** Font size: half-points, or a measure with its unit. */
export function fontSize(value: string | null | undefined): number | null {
  return points(value, 2);
}

/** A measure in millimetres, to a hundredth; null when it is none. */
export function millimetres(value: string | undefined): number | null {
  const length = points(value);
  return length === null ? null : Math.round(length * MILLIMETRES_IN_POINT * 100) / 100;
}

/** A whole number, or null. */
export function wholeNumber(value: string | null | undefined): number | null {
  return value !== null && value !== undefined && /^\s*[+-]?\d{1,15}\s*$/.test(value) ? Number(value) : null;
}

function rounded(value: number): number {
  return Math.round(value * 1000) / 1000;
}
