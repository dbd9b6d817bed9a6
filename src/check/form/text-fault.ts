/** A fault of form in the running text, told once for the document: how many paragraphs have it, and where it begins. */
import type { Paragraph, ReportDocument } from "../../document/document.ts";

export interface TextFault<Value> {
  /** Index of the first paragraph that has it. */
  readonly paragraph: number;
  readonly count: number;
  readonly all: number;
  /** What most of them have instead. */
  readonly value: Value;
}

/** `deviation` gives what a paragraph has that it should not, null for one in order. Null when all are. */
export function textFault<Value>(
  paragraphs: readonly Paragraph[],
  deviation: (paragraph: Paragraph) => Value | null,
): TextFault<Value> | null {
  const counts = new Map<Value, number>();
  let first: number | null = null;
  let count = 0;
  for (const paragraph of paragraphs) {
    const value = deviation(paragraph);
    if (value === null) continue;
    first ??= paragraph.index;
    count += 1;
    counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  const [most] = [...counts].sort(([, a], [, b]) => b - a);
  return first === null || most === undefined
    ? null
    : { paragraph: first, count, all: paragraphs.length, value: most[0] };
}

/** What most characters of a paragraph have; null where nothing says. */
export function mostly<Value>({ runs }: Paragraph, of: (run: Paragraph["runs"][number]) => Value | null): Value | null {
  const [only] = runs;
  if (only !== undefined && runs.length === 1) return of(only);
  const lengths = new Map<Value | null, number>();
  for (const run of runs) lengths.set(of(run), (lengths.get(of(run)) ?? 0) + run.text.length);
  const [most] = [...lengths].sort(([, a], [, b]) => b - a);
  return most?.[0] ?? null;
}

/** Whether the host could show this of the document: a reading without it must not be judged by it. */
export function isSeen({ warnings }: ReportDocument, detail: string): boolean {
  return !warnings.some((warning) => warning.code === "notSeen" && warning.detail === detail);
}
