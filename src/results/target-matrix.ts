/**
 * The targets of many reports side by side: a row a target, a column a report. Targets are the same by the words of their
 * names; where reports count one in different units or over different stretches of time, that is said, never hidden.
 */
import { baseWords, targetName, targetTable } from "../strings/vi/target-words.ts";
import { nameLikeness } from "../targets/name-likeness.ts";
import type { TargetResult } from "../targets/target.ts";
import { isSameUnit } from "../targets/unit-scale.ts";
import { type ReadTargets, reportName } from "./target-report.ts";

export interface TargetRow {
  /** As the first report calls it. */
  readonly name: string;
  readonly unit: string;
  /** By position of the report; several where a report speaks of the target more than once, none where it does not. */
  readonly results: readonly (readonly TargetResult[])[];
  /** Where the reports disagree on unit or base, in whole sentences. */
  readonly remarks: readonly string[];
}

const ALIKE = 0.7;

/** The rows, in the order in which the targets are first met. */
export function targetMatrix(reports: readonly ReadTargets[]): readonly TargetRow[] {
  const groups: { name: string; results: TargetResult[][] }[] = [];
  for (const [at, { results }] of reports.entries()) {
    for (const result of results) {
      const name = targetName(result);
      const known = likeliest(groups, name);
      const group = known ?? { name, results: reports.map(() => []) };
      if (known === undefined) groups.push(group);
      group.results[at]?.push(result);
    }
  }
  return groups.map(({ name, results }) => ({
    name,
    unit: unitOf(results.flat()),
    results,
    remarks: remarks(results, reports),
  }));
}

function likeliest<Group extends { readonly name: string }>(groups: readonly Group[], name: string): Group | undefined {
  let best: { readonly group: Group; readonly likeness: number } | undefined;
  for (const group of groups) {
    const likeness = group.name === name ? 1 : nameLikeness(group.name, name);
    if (likeness >= ALIKE && likeness > (best?.likeness ?? 0)) best = { group, likeness };
  }
  return best?.group;
}

function unitOf(results: readonly TargetResult[]): string {
  return results.map(ownUnit).find((unit) => unit !== "") ?? "";
}

function ownUnit({ reading, owed }: TargetResult): string {
  return reading?.unit.value || (owed?.unit ?? "");
}

function ownBase({ reading, owed }: TargetResult): string | null {
  const base = reading?.base?.value ?? owed?.base ?? null;
  return base === null ? null : baseWords(base);
}

function remarks(results: readonly (readonly TargetResult[])[], reports: readonly ReadTargets[]): readonly string[] {
  const units = new Map<string, string>();
  const bases = new Map<string, string>();
  for (const [at, own] of results.entries()) {
    const report = reports[at];
    if (report === undefined) continue;
    const name = reportName(report);
    for (const result of own) {
      const unit = ownUnit(result);
      if (![...units.keys()].some((known) => isSameUnit(known, unit))) units.set(unit, targetTable.unitOf(unit, name));
      const base = ownBase(result);
      if (base !== null && !bases.has(base)) bases.set(base, targetTable.baseOf(base, name));
    }
  }
  // A report that gives no unit does not contradict one that does.
  if (units.size > 1) units.delete("");
  return [
    ...(units.size > 1 ? [targetTable.differs(targetTable.differentUnit, [...units.values()])] : []),
    ...(bases.size > 1 ? [targetTable.differs(targetTable.differentBase, [...bases.values()])] : []),
  ];
}
