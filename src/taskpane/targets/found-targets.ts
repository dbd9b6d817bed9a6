/** The targets found in what is being added, those ticked, and the owed ones with what the report says of them. */
import type { Outline } from "../../outline/outline.ts";
import { baseWords } from "../../strings/vi/target-words.ts";
import type { NewTarget } from "../../targets/owed/new-targets.ts";
import { targetsInOutline } from "../../targets/owed/of-outline.ts";
import { type PastedTable, pastedTable, targetOfCells, targetsInRows } from "../../targets/owed/pasted.ts";
import { targetsInText } from "../../targets/owed/resolution.ts";
import type { OwedTarget, TargetResult } from "../../targets/target.ts";
import type { ChosenBase, TargetsState } from "./targets-state.ts";

export interface Found {
  readonly targets: readonly NewTarget[];
  /** Where a table was pasted. */
  readonly table: PastedTable | null;
}

/** What the text pasted, the form or the outline gives. */
export function foundTargets({ adding, text, roles, form }: TargetsState, outline: Outline | null): Found {
  if (adding === "outline") return { targets: outline === null ? [] : targetsInOutline(outline), table: null };
  if (adding === "typed") {
    const { name, goal, unit, base } = form;
    const cells = { name, goal, unit, base: base === "" ? "" : baseWords({ kind: base }) };
    const source = [name, goal, unit, cells.base].filter((piece) => piece !== "").join(" · ");
    const target = targetOfCells(cells, "typed", source);
    return { targets: target === null ? [] : [target], table: null };
  }
  if (adding !== "pasted") return { targets: [], table: null };
  const table = pastedTable(text);
  if (table === null) return { targets: targetsInText(text), table: null };
  return { targets: targetsInRows(table.rows, roles ?? table.roles, "pasted"), table };
}

/** Those to be added, with the bases chosen for them. */
export function chosenTargets(found: readonly NewTarget[], { left, bases }: TargetsState): readonly NewTarget[] {
  return found
    .map((target, position) => withBase(target, bases[position] ?? ""))
    .filter((_, position) => !left.includes(position));
}

function withBase(target: NewTarget, base: ChosenBase): NewTarget {
  return base === "" || !asksForBase(target) ? target : { ...target, base: { kind: base } };
}

/** Whether the source leaves open what the figure is counted over. */
export function asksForBase({ goal, base }: NewTarget): boolean {
  return goal !== null && base === null && goal.comparator !== "grade" && goal.comparator !== "yesNo";
}

export interface OwedResult {
  readonly target: OwedTarget;
  /** What the report says of it, each place; empty when it does not speak of it. */
  readonly results: readonly TargetResult[];
}

/** Each target owed with its results, in the order of the list. */
export function owedResults(owed: readonly OwedTarget[], results: readonly TargetResult[]): readonly OwedResult[] {
  return owed.map((target) => ({
    target,
    results: results.filter((result) => result.owed?.id === target.id && result.reading !== null),
  }));
}
