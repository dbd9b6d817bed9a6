/** How large a package may be before it is taken for a zip bomb. */
import { FileFault } from "./fault.ts";

const MEGABYTE = 2 ** 20;

/** All parts together, inflated. */
export const MAX_TOTAL = 300 * MEGABYTE;

/** A part under this size may have any ratio: a small part of blanks compresses a thousand times. */
const RATIO_FREE = 10 * MEGABYTE;

const MAX_RATIO = 200;

/** The most bytes a part of this compressed size may inflate to. */
export function inflatedLimit(compressed: number): number {
  return Math.min(MAX_TOTAL, Math.max(RATIO_FREE, compressed * MAX_RATIO));
}

/** Throws `tooLarge` when the sizes a directory declares are over the limits; nothing has been inflated by then. */
export function checkDeclaredSizes(
  entries: Iterable<{ readonly name: string; readonly compressed: number; readonly size: number }>,
): void {
  let total = 0;
  for (const { name, compressed, size } of entries) {
    total += size;
    if (total > MAX_TOTAL || size > inflatedLimit(compressed)) throw new FileFault("tooLarge", name);
  }
}
