/** Precision and recall per rule, as a table. */
import type { Outcome } from "./run.ts";

export interface RuleScore {
  readonly rule: string;
  readonly planted: number;
  readonly found: number;
  /** Errors and warnings of the rule that are not mere consequences. */
  readonly said: number;
  readonly right: number;
}

/** A fault that several rules may tell counts for the first of them. */
export function scores(outcomes: readonly Outcome[]): RuleScore[] {
  const rules = new Map<string, { planted: number; found: number; said: number; right: number }>();
  const of = (rule: string) => {
    const score = rules.get(rule) ?? { planted: 0, found: 0, said: 0, right: 0 };
    rules.set(rule, score);
    return score;
  };
  for (const { missed, found, right, wrong } of outcomes) {
    for (const { rules: any } of missed) of(any[0]!).planted += 1;
    for (const { rules: any } of found) {
      of(any[0]!).planted += 1;
      of(any[0]!).found += 1;
    }
    for (const { rule } of right) {
      of(rule).said += 1;
      of(rule).right += 1;
    }
    for (const { rule } of wrong) of(rule).said += 1;
  }
  return [...rules].map(([rule, score]) => ({ rule, ...score })).sort((a, b) => a.rule.localeCompare(b.rule));
}

function percent(part: number, whole: number): string {
  return whole === 0 ? "-" : `${((part / whole) * 100).toFixed(1)} %`;
}

export function scoreTable(rows: readonly RuleScore[]): string {
  const head = ["rule", "planted", "found", "recall", "said", "right", "precision"];
  const cells = rows.map(({ rule, planted, found, said, right }) =>
    [rule, planted, found, percent(found, planted), said, right, percent(right, said)].map(String),
  );
  const total = rows.reduce(
    (sum, row) => ({
      planted: sum.planted + row.planted,
      found: sum.found + row.found,
      said: sum.said + row.said,
      right: sum.right + row.right,
    }),
    { planted: 0, found: 0, said: 0, right: 0 },
  );
  const { planted, found, said, right } = total;
  cells.push(["all", planted, found, percent(found, planted), said, right, percent(right, said)].map(String));
  const widths = head.map((title, column) => Math.max(title.length, ...cells.map((row) => row[column]!.length)));
  return [head, ...cells]
    .map((row) =>
      row.map((cell, column) => (column === 0 ? cell.padEnd(widths[0]!) : cell.padStart(widths[column]!))).join("  "),
    )
    .join("\n");
}

/** What was missed and what was said for nothing, a line each; the same complaint in many files once, with their number. */
export function complaints(outcomes: readonly Outcome[]): string[] {
  const files = new Map<string, string[]>();
  const add = (complaint: string, file: string): void => {
    const known = files.get(complaint);
    if (known === undefined) files.set(complaint, [file]);
    else known.push(file);
  };
  for (const { variant, dialect, missed, wrong } of outcomes) {
    const { fault, detail, report } = variant;
    for (const { rules, sections, texts } of missed) {
      const where = [...(sections ?? []), ...(texts ?? [])].map((text) => text.slice(0, 90)).join(" | ");
      add(`missed ${rules.join("/")} in ${report.slug}, ${fault}: ${where}`, `${dialect} · ${detail.slice(0, 120)}`);
    }
    for (const { rule, severity, section, line } of wrong) {
      const place = `${section ?? "-"} «${line.slice(0, 120)}»`;
      add(`wrong ${severity} ${rule} in ${report.slug}: ${place}`, `${dialect} · ${fault} · ${detail.slice(0, 80)}`);
    }
  }
  return [...files].map(([complaint, [first, ...more]]) => `${complaint} (×${more.length + 1}; ${first})`);
}
