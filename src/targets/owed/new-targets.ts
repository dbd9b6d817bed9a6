/** Targets owed made from readings of lists and sentences, with ids that are new in a list. */
import { fold } from "../../text/fold.ts";
import type { OwedTarget, TargetReading } from "../target.ts";

/** A target before it has its id. */
export type NewTarget = Omit<OwedTarget, "id">;

/** What a reading asks for, as a target owed; `text` is what it was read from, word for word. */
export function targetOf(reading: TargetReading, kind: OwedTarget["source"]["kind"], text: string): NewTarget {
  const { name, unit, goal, base, better } = reading;
  return {
    name: name.value,
    unit: unit.value,
    goal: goal?.value ?? null,
    base: base?.value ?? null,
    better,
    source: { kind, text: text.trim() },
  };
}

/**
 * The list with these behind it, each with an id of its own («ct-4»). A target of the same name and figure is not added
 * twice.
 */
export function withTargets(known: readonly OwedTarget[], added: readonly NewTarget[]): readonly OwedTarget[] {
  const all = [...known];
  let number = Math.max(0, ...known.map(({ id }) => Number(/^ct-(\d+)$/.exec(id)?.[1] ?? 0)));
  for (const target of added) {
    if (all.some((one) => isSame(one, target))) continue;
    number += 1;
    all.push({ id: `ct-${number}`, ...target });
  }
  return all;
}

function isSame(one: NewTarget, other: NewTarget): boolean {
  return fold(one.name) === fold(other.name) && JSON.stringify(one.goal) === JSON.stringify(other.goal);
}
