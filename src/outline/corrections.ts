/**
 * Corrections: what somebody changes in an outline as it was understood. Each keeps every word of the text (but for a
 * line left out on purpose) and gives rows that make a sound outline; the last heading stays one.
 */
import { fold } from "../text/fold.ts";
import { IF_ANY } from "../text/outline-words.ts";
import { lineMarkers } from "./line-markers.ts";
import { singleSpaced } from "./lines.ts";
import { numbersHeading } from "./numbering.ts";
import type { Demand } from "./outline.ts";
import { DEEPEST_GUIDANCE, DEEPEST_HEADING, type HeadingRow, type OutlineRow, withSoundLevels } from "./rows.ts";
import { splitHeading } from "./split-heading.ts";

/** What is to be done to the row of this key. */
export type Correction = { readonly key: number } & (
  | { readonly kind: "up" | "down" } // the row with what stands below it, one level
  | { readonly kind: "toGuidance" | "toHeading" }
  | { readonly kind: "merge" } // with the row above
  | { readonly kind: "split"; readonly at: number } // at this place of its text; of a heading what follows is guidance
  | { readonly kind: "edit"; readonly marker: string; readonly text: string }
  | { readonly kind: "require"; readonly required: boolean }
  | { readonly kind: "demand"; readonly demand: Demand; readonly wanted: boolean }
  | { readonly kind: "leaveOut" }
);

/** The rows after the correction; the very same rows where it cannot be made. */
export function corrected(rows: readonly OutlineRow[], correction: Correction): readonly OutlineRow[] {
  const at = rows.findIndex(({ key }) => key === correction.key);
  const row = rows[at];
  if (row === undefined) return rows;
  const changed = changedRows(rows, at, row, correction);
  if (changed === null || (rows.some(isHeading) && !changed.some(isHeading))) return rows;
  return withSoundLevels(changed);
}

function isHeading(row: OutlineRow): row is HeadingRow {
  return row.kind === "heading";
}

/** Null where it cannot be done. */
function changedRows(
  rows: readonly OutlineRow[],
  at: number,
  row: OutlineRow,
  correction: Correction,
): readonly OutlineRow[] | null {
  switch (correction.kind) {
    case "up":
      return row.level === 0 ? null : moved(rows, at, row, -1);
    case "down":
      return canGoDown(rows, at, row) ? moved(rows, at, row, 1) : null;
    case "toGuidance":
      return row.kind === "guidance" ? null : rows.with(at, { ...asGuidance(row), settled: true });
    case "toHeading":
      return row.kind === "heading" ? null : rows.toSpliced(at, 1, ...asHeading(rows, at, row));
    case "merge":
      return merged(rows, at, row);
    case "split":
      return split(rows, at, row, correction.at);
    case "edit":
      return edited(rows, at, row, correction);
    case "require":
      return row.kind === "guidance" || row.required === correction.required
        ? null
        : rows.with(at, { ...row, required: correction.required, settled: true });
    case "demand": {
      if (row.kind === "guidance") return null;
      const demands = { ...row.demands, [correction.demand]: correction.wanted };
      return rows.with(at, { ...row, demands, settled: true });
    }
    case "leaveOut":
      return rows.toSpliced(at, 1);
  }
}

/** The row and what stands below it. */
function branchEnd(rows: readonly OutlineRow[], at: number, row: OutlineRow): number {
  const end = rows.findIndex((one, nth) => {
    if (nth <= at) return false;
    return row.kind === "heading" ? isHeading(one) && one.level <= row.level : isHeading(one) || one.level <= row.level;
  });
  return end < 0 ? rows.length : end;
}

function moved(rows: readonly OutlineRow[], at: number, row: OutlineRow, by: 1 | -1): readonly OutlineRow[] | null {
  const end = branchEnd(rows, at, row);
  const deepest = row.kind === "heading" ? DEEPEST_HEADING : DEEPEST_GUIDANCE;
  const branch = rows.slice(at, end);
  const own = branch.filter((one) => one.kind === row.kind);
  if (own.some(({ level }) => level + by > deepest)) return null;
  const shifted = branch.map((one, nth) =>
    one.kind === row.kind ? { ...one, level: one.level + by, settled: nth === 0 || one.settled } : one,
  );
  return rows.toSpliced(at, end - at, ...shifted);
}

/**
 * A heading goes below the one before it, a line of guidance below the line before it; a part without one becomes a
 * section.
 */
function canGoDown(rows: readonly OutlineRow[], at: number, row: OutlineRow): boolean {
  if (row.kind === "guidance") {
    const above = rows[at - 1];
    return above?.kind === "guidance" && above.level >= row.level;
  }
  const above = rows.slice(0, at).findLast(isHeading);
  return row.level === 0 || (above !== undefined && above.level >= row.level);
}

function asGuidance({ key, marker, text, origin }: OutlineRow): OutlineRow {
  return { kind: "guidance", key, level: 0, marker, text, origin, settled: false };
}

/** The heading in a line of guidance and, where the line runs on after it, the rest as guidance. */
function asHeading(rows: readonly OutlineRow[], at: number, row: OutlineRow): readonly OutlineRow[] {
  const found = row.marker === "" ? lineMarkers(row.text).find(numbersHeading) : undefined;
  const { marker, text } = found === undefined ? row : { marker: found.text, text: found.rest };
  const { title, guidance } = splitHeading(text);
  const { key, origin } = row;
  const heading: OutlineRow = {
    kind: "heading",
    key,
    level: levelAmong(rows.slice(0, at).filter(isHeading), marker),
    marker,
    text: title,
    required: !IF_ANY.test(fold(text)),
    demands: {},
    origin,
    settled: true,
  };
  if (guidance === "") return [heading];
  return [heading, { ...asGuidance({ ...row, key: freeKey(rows), marker: "", text: guidance }), settled: true }];
}

/** The level of the nearest heading counted in the same way, of those still open; else one below the last heading. */
function levelAmong(above: readonly HeadingRow[], marker: string): number {
  const style = styleOf(marker);
  let open = Number.POSITIVE_INFINITY;
  for (const heading of above.toReversed()) {
    if (heading.level >= open) continue;
    open = heading.level;
    if (style !== null && styleOf(heading.marker) === style) return heading.level;
  }
  if (style === "part") return 0;
  return Math.min((above.at(-1)?.level ?? 0) + 1, DEEPEST_HEADING);
}

function styleOf(marker: string): string | null {
  const [reading] = marker === "" ? [] : lineMarkers(`${marker} A`).filter(numbersHeading);
  if (reading === undefined) return null;
  return reading.style === "dotted" ? `dotted ${reading.numbers.length}` : reading.style;
}

function freeKey(rows: readonly OutlineRow[]): number {
  return rows.reduce((highest, { key }) => Math.max(highest, key), -1) + 1;
}

function merged(rows: readonly OutlineRow[], at: number, row: OutlineRow): readonly OutlineRow[] | null {
  const above = rows[at - 1];
  if (above === undefined) return null;
  const text = [above.text, row.marker, row.text].filter((piece) => piece !== "").join(" ");
  const whole: OutlineRow = { ...above, text, settled: true };
  if (whole.kind === "guidance") return rows.toSpliced(at - 1, 2, whole);
  const required = whole.required && !IF_ANY.test(fold(row.text)) && (row.kind === "guidance" || row.required);
  const demands = row.kind === "guidance" ? whole.demands : { ...row.demands, ...whole.demands };
  return rows.toSpliced(at - 1, 2, { ...whole, required, demands });
}

function split(rows: readonly OutlineRow[], at: number, row: OutlineRow, place: number): readonly OutlineRow[] | null {
  const left = row.text.slice(0, place).trim();
  const right = row.text.slice(place).trim();
  if (right === "" || (left === "" && row.marker === "") || (left === "" && row.kind === "guidance")) return null;
  const rest = { ...asGuidance(row), key: freeKey(rows), settled: true };
  if (row.kind === "heading") {
    const title = left.replace(/\s*:$/, "");
    return rows.toSpliced(at, 1, { ...row, text: title, settled: true }, { ...rest, marker: "", text: right });
  }
  const [found] = lineMarkers(right);
  const line = found === undefined ? { marker: "", text: right } : { marker: found.text, text: found.rest };
  return rows.toSpliced(at, 1, { ...row, text: left, settled: true }, { ...rest, level: row.level, ...line });
}

function edited(
  rows: readonly OutlineRow[],
  at: number,
  row: OutlineRow,
  given: { readonly marker: string; readonly text: string },
): readonly OutlineRow[] | null {
  const marker = singleSpaced(given.marker);
  const text = singleSpaced(given.text);
  if (text === "" && (marker === "" || row.kind === "guidance")) return null;
  if (marker === row.marker && text === row.text) return null;
  const changed = { ...row, marker, text, settled: true };
  if (changed.kind === "guidance") return rows.with(at, changed);
  const wasOptional = IF_ANY.test(fold(row.text));
  const isOptional = IF_ANY.test(fold(text));
  return rows.with(at, wasOptional === isOptional ? changed : { ...changed, required: !isOptional });
}
