/**
 * Whether a report is the one a slip was made for, and what changed since. For the command line, the pane, the
 * workbench.
 */
import type { ReportDocument } from "../../document/document.ts";
import { fingerprint, type PrintedLine } from "../../document/fingerprint.ts";
import { keptLines } from "./kept-lines.ts";

/** What a slip says of the text it was made for. */
export interface CheckedText {
  /** The fingerprint's code. */
  readonly code: string;
  /** The digests of its lines, in order; null where only the code is known, as from paper. */
  readonly lines: readonly string[] | null;
}

export interface SlipComparison {
  /**
   * same: the report that was checked. arranged: each line is as it was, and stands as before, but for automatic numbers
   * or the cells of a table. changed: `changes` says what. other: the code differs, and the slip says no more.
   */
  readonly verdict: "same" | "arranged" | "changed" | "other";
  /** The code of the report as it is now. */
  readonly code: string;
  /** In the order of the report as it is now. */
  readonly changes: readonly LineChange[];
  /** Lines that are as they were. */
  readonly kept: number;
  /** The report could not be read whole: it may differ here though nobody has changed it. */
  readonly partial: boolean;
}

export interface LineChange {
  readonly kind: "changed" | "added" | "removed" | "moved";
  /** The line as it is now; null when it was removed: a slip holds no text. */
  readonly line: PrintedLine | null;
  /** The line it stands behind now, or stood behind; null at the beginning. */
  readonly behind: PrintedLine | null;
}

/** Fewer lines kept than this share of those that changed: the slip is hardly of this report. */
const RELATED = 1 / 3;

/** Whether the slip was probably made for another report altogether. */
export function isUnrelated({ verdict, kept, changes }: SlipComparison): boolean {
  return verdict === "changed" && kept < changes.length * RELATED;
}

/** Compares a report with the text a slip was made for. */
export function compareWithSlip(document: ReportDocument, checked: CheckedText): SlipComparison {
  const now = fingerprint(document);
  const { code, lines, partial } = now;
  if (code === checked.code) return { verdict: "same", code, changes: [], kept: lines.length, partial };
  if (checked.lines === null) return { verdict: "other", code, changes: [], kept: 0, partial };
  const pairs = keptLines(
    checked.lines,
    lines.map(({ digest }) => digest),
  );
  const changes = [...changesBetween(pairs, checked.lines, lines)];
  return { verdict: changes.length === 0 ? "arranged" : "changed", code, changes, kept: pairs.length, partial };
}

/**
 * Between lines that stayed, what went and what came are told as changed one by one, and the rest as removed or added; a
 * line that went here and came elsewhere was moved.
 */
function* changesBetween(
  pairs: readonly (readonly [number, number])[],
  before: readonly string[],
  after: readonly PrintedLine[],
): Generator<LineChange> {
  const kept = new Set(pairs.map(([at]) => at));
  const gone = counts(before.filter((_, at) => !kept.has(at)));
  const arrived = new Set(pairs.map(([, at]) => at));
  const come = counts(after.flatMap(({ digest }, at) => (arrived.has(at) ? [] : [digest])));
  let from = 0;
  let start = 0;
  for (const [to, end] of [...pairs, [before.length, after.length] as const]) {
    const removed = before.slice(from, to).filter((digest) => !taken(come, digest)).length;
    const added = after.slice(start, end).map((line) => ({ line, moved: taken(gone, line.digest) }));
    let left = removed;
    for (const [at, { line, moved }] of added.entries()) {
      const behind = after[start + at - 1] ?? null;
      const kind = moved ? "moved" : left > 0 ? "changed" : "added";
      if (kind === "changed") left--;
      yield { kind, line, behind };
    }
    for (; left > 0; left--) yield { kind: "removed", line: null, behind: after[end - 1] ?? null };
    from = to + 1;
    start = end + 1;
  }
}

function counts(digests: readonly string[]): Map<string, number> {
  const found = new Map<string, number>();
  for (const digest of digests) found.set(digest, (found.get(digest) ?? 0) + 1);
  return found;
}

/** Whether one more of these is left; it is taken then. */
function taken(from: Map<string, number>, digest: string): boolean {
  const left = from.get(digest) ?? 0;
  if (left > 0) from.set(digest, left - 1);
  return left > 0;
}
