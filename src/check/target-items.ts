/** The targets a report lists one by one, and how each is judged: the items of a list, or the rows of a table. */
import { nameLikeness } from "../targets/name-likeness.ts";
import type { TargetReading, Verdict } from "../targets/target.ts";
import type { CheckContext } from "./rule.ts";

export interface TargetItem {
  /** Its number in the list, "" for a bullet. */
  readonly label: string;
  readonly name: string;
  readonly paragraph: number;
  readonly judged: "exceeded" | "met" | "mixed" | "short";
}

/**
 * The judged items of the report: the rows of its longest table of results with what other tables and the list items and
 * sentences of its sections on results name besides, one a paragraph. [] when one of them is not judged, or only said to
 * be on its way: then nothing can be counted.
 */
export function targetItems({ targets }: CheckContext): readonly TargetItem[] {
  const readings = targets.results.flatMap(({ reading }) =>
    reading === null || reading.byUnits !== undefined ? [] : [reading],
  );
  const table = longestTable(readings) ?? [];
  const rows = table.flat();
  const isOther = ({ name }: TargetReading): boolean =>
    rows.every((row) => nameLikeness(row.name.value, name.value) < SAME_TARGET);
  const others = readings.filter(
    (reading) =>
      (reading.from === "table" || targets.listed.has(reading.place.paragraph)) &&
      !rows.includes(reading) &&
      isOther(reading),
  );
  const groups = [...table, ...paragraphsOf(others)];
  const items = groups.map(itemOf);
  return items.some((item) => item === null) ? [] : items.flatMap((item) => (item === null ? [] : [item]));
}

/** Names more alike than this are of one target, told in words and in a table. */
const SAME_TARGET = 0.5;

type Group = readonly TargetReading[];

function longestTable(readings: readonly TargetReading[]): readonly Group[] | null {
  const rows = readings.filter(({ from }) => from === "table");
  const longest = grouped(rows, ({ place }) => place.cell?.table ?? -1).sort((a, b) => b.length - a.length)[0];
  return longest === undefined || longest.length < 3 ? null : longest.map((reading) => [reading]);
}

function paragraphsOf(readings: readonly TargetReading[]): readonly Group[] {
  return grouped(readings, ({ place }) => place.paragraph);
}

function grouped(readings: readonly TargetReading[], key: (reading: TargetReading) => number): Group[] {
  const groups = new Map<number, TargetReading[]>();
  for (const reading of readings) groups.set(key(reading), [...(groups.get(key(reading)) ?? []), reading]);
  return [...groups.values()];
}

function itemOf(group: Group): TargetItem | null {
  const [first] = group;
  const verdicts = new Set(group.flatMap(({ claimed }) => (claimed === null ? [] : [classOf(claimed.value)])));
  if (first === undefined || verdicts.size === 0 || verdicts.has(null)) return null;
  const judged = verdicts.has("short")
    ? "short"
    : verdicts.size > 1
      ? "mixed"
      : verdicts.has("met")
        ? "met"
        : "exceeded";
  return { label: first.label, name: first.name.value, paragraph: first.place.paragraph, judged };
}

/** Null for what is on its way: halfway through a term a writer may count it as reached, or apart. */
function classOf(verdict: Verdict): "exceeded" | "met" | "short" | null {
  if (verdict === "onTrack") return null;
  if (verdict === "exceeded") return "exceeded";
  return verdict === "met" || verdict === "nearlyMet" ? "met" : "short";
}
