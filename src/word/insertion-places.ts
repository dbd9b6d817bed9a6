/** The places of insertions in the document as it is now, each once, in the order of the text. Pure. */
import { type Block, type Insertion, isTable } from "../document/blocks.ts";
import { HostFault } from "../document/host.ts";
import { SPACER } from "../document/write-blocks.ts";
import { type InsertionTarget, insertionTarget } from "./insertion-target.ts";
import { placeNow } from "./places.ts";
import type { Reading } from "./read.ts";

export interface InsertionPlace {
  readonly target: InsertionTarget;
  /** The paragraph whose surroundings the blocks are to look like. */
  readonly at: number;
  readonly blocks: readonly Block[];
}

/**
 * Where the blocks go. `seen` is the reading the insertions were planned on, null when there was none. Throws `placeGone`
 * when one of the paragraphs is not there any more; then none is to be inserted.
 */
export function insertionPlaces(
  insertions: readonly Insertion[],
  seen: Reading | null,
  now: Reading,
): readonly InsertionPlace[] {
  const last = now.document.paragraphs.length - 1;
  const places = new Map<number, { readonly target: InsertionTarget; readonly at: number; readonly blocks: Block[] }>();
  const order = (after: number | null) => after ?? Number.POSITIVE_INFINITY;
  for (const { after, anchor, blocks } of [...insertions].sort((a, b) => order(a.after) - order(b.after))) {
    const index =
      after === null || after < 0 ? after : placeNow({ index: after, text: anchor }, seen?.keys ?? null, now.keys);
    if (index === null && after !== null) throw new HostFault("placeGone", anchor);
    const target = insertionTarget(index, now.document);
    const known = places.get(target.behind);
    if (known === undefined) places.set(target.behind, { target, at: index ?? last, blocks: [...blocks] });
    else known.blocks.push(...blocks);
  }
  return [...places.values()]
    .filter(({ blocks }) => blocks.length > 0)
    .map(({ blocks, ...place }) => ({ ...place, blocks: heldOff(blocks, place.target, now) }))
    .sort((a, b) => a.target.behind - b.target.behind);
}

/** A table right behind a table would be joined with it. */
function heldOff(blocks: readonly Block[], { behind }: InsertionTarget, { document }: Reading): readonly Block[] {
  const touches = isTable(blocks[0]) && document.paragraphs[behind]?.cell != null;
  return touches ? [SPACER, ...blocks] : blocks;
}
