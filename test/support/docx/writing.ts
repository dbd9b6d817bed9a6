/** What the writers of one file share: its dialect, its style ids, its stream of chances and its counters. */
import type { Features } from "./features.ts";
import type { Random } from "./random.ts";
import type { StyleIds } from "./styles.ts";

export interface Writing {
  readonly features: Features;
  readonly styles: StyleIds;
  readonly random: Random;
  /** The next id of a kind (bookmark, revision, control, move …), unique in the file. */
  readonly next: (kind: IdKind) => number;
  /** Style key of headings → true when the style numbers by itself. */
  readonly numberedStyles: ReadonlySet<string>;
}

export type IdKind = "mark" | "control" | "move" | "drawing" | "field";

const FIRST: Readonly<Record<IdKind, number>> = { mark: 1, control: 1_200_345, move: 1, drawing: 1, field: 0 };

export function idCounter(): (kind: IdKind) => number {
  const last = new Map<IdKind, number>();
  return (kind) => {
    const id = last.has(kind) ? last.get(kind)! + 1 : FIRST[kind];
    last.set(kind, id);
    return id;
  };
}

/** Attributes of a tracked change. */
export function change(writing: Writing): string {
  return `w:id="${writing.next("mark")}" w:author="Văn thư" w:date="2023-05-04T08:15:00Z"`;
}
