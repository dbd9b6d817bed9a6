/**
 * The report still carries tracked changes. Told once, at the first of them: Word's own review pane goes through them.
 *
 * Silent for a report without any, and for Track Changes merely switched on.
 *
 * Error: the receiver sees what was struck out. Changes of format alone are a warning.
 */
import { rule } from "../rule.ts";

export interface TrackedChanges {
  readonly insertions: number;
  readonly deletions: number;
  readonly formats: number;
  /** Paragraphs concerned. */
  readonly paragraphs: number;
  /** Who made them, in order of appearance; unnamed ones left out. */
  readonly authors: readonly string[];
}

export const trackedChanges = rule({
  id: "tracked-changes",
  severity: "error",
  group: "beforeSending",
  *check({ document: { revisions } }) {
    const [first] = revisions;
    if (first === undefined) return;
    const count = (...kinds: readonly string[]): number => revisions.filter(({ kind }) => kinds.includes(kind)).length;
    const data: TrackedChanges = {
      insertions: count("insertion", "moveTo"),
      deletions: count("deletion", "moveFrom"),
      formats: count("format"),
      paragraphs: new Set(revisions.map(({ paragraph }) => paragraph)).size,
      authors: [...new Set(revisions.map(({ author }) => author.trim()))].filter((author) => author !== ""),
    };
    const onlyFormat = data.formats === revisions.length;
    yield { paragraph: first.paragraph, data, ...(onlyFormat ? { severity: "warning" as const } : {}) };
  },
});
