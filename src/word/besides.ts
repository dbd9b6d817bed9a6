/** Word's own objects for what stands beside the places of insertions. */

import { HostFault } from "../document/host.ts";
import type { Beside } from "./insert-ooxml.ts";
import type { InsertionPlace } from "./insertion-places.ts";
import type { InsertionTarget } from "./insertion-target.ts";
import type { Look } from "./read.ts";
import type { Sync } from "./run.ts";

/**
 * One object a place, null for a text without a paragraph. Controls cost a trip, if there are any: which of those around
 * a paragraph Word knows as objects is not known before.
 */
export async function besides(
  places: readonly InsertionPlace[],
  look: Look,
  sync: Sync,
): Promise<readonly (Beside | null)[]> {
  const found = places.map(({ target }) => candidates(target, look));
  const controls = found.flatMap((one) => (one !== null && "controls" in one ? one.controls : []));
  for (const control of controls) control.load("id");
  if (controls.length > 0) await sync();
  return found.map((one) => (one !== null && "controls" in one ? outermost(one) : one));
}

interface Candidates {
  /** Those around the paragraph, innermost first; objects that are null from some point on. */
  readonly controls: readonly Word.ContentControl[];
  readonly id: number;
  readonly otherwise: Beside | null;
}

function candidates({ beside, next }: InsertionTarget, { reading, items }: Look): Beside | Candidates | null {
  if (beside.kind === "body") return null;
  const item = items[reading.places[beside.index] ?? -1];
  if (item === undefined) throw new HostFault("placeGone", reading.document.paragraphs[beside.index]?.text ?? "");
  if (beside.kind === "paragraph") return item;
  if (beside.kind === "table") {
    let table = item.parentTable;
    for (let depth = beside.depth; depth > 1; depth -= 1) table = table.parentTable;
    return table;
  }
  const controls: Word.ContentControl[] = [item.parentContentControlOrNullObject];
  for (let depth = reading.document.paragraphs[beside.index]?.controls.length ?? 1; depth > 1; depth -= 1) {
    const inner = controls.at(-1);
    if (inner !== undefined) controls.push(inner.parentContentControlOrNullObject);
  }
  // Only rich text controls are objects; behind one of another kind there is the end of the text, or the paragraph.
  return { controls, id: beside.id, otherwise: next === "end" ? null : item };
}

/** The control of that id, else the outermost there is. */
function outermost({ controls, id, otherwise }: Candidates): Beside | null {
  const real = controls.filter(({ isNullObject }) => !isNullObject);
  return real.find((control) => control.id >>> 0 === id >>> 0) ?? real.at(-1) ?? otherwise;
}
