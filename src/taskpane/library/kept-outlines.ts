/**
 * The outlines a user keeps on this machine, in the browser's storage. Storage may be missing, full, forbidden, or hold
 * what cannot be read: each is told, and nothing that lies there is written over unread.
 */

import { libraryFile, readLibraryFile } from "../../outline/library-file.ts";
import type { Outline } from "../../outline/outline.ts";
import type { Shelf } from "../remembered.ts";

export type ShelfFault =
  | "forbidden" // the browser lets nobody store anything
  | "full"
  | "newer" // a newer version of the pane wrote what is there
  | "broken"; // what is there is no library; it is set aside when something is kept

export interface Kept {
  readonly outlines: readonly Outline[];
  /** Why the list may not be all, or was not written; null when all is well. */
  readonly fault: ShelfFault | null;
}

export interface KeptOutlines {
  readonly read: () => Kept;
  /**
   * Reads what is kept now (another pane may have written meanwhile), changes it, writes it. With a fault, the outlines
   * are those kept as before.
   */
  readonly change: (change: (outlines: readonly Outline[]) => readonly Outline[]) => Kept;
}

export const OUTLINES = "decuong.outlines";
const SET_ASIDE = "decuong.outlines.unread";

/** `shelf` is asked for anew each time, since merely touching forbidden storage throws. */
export function keptOutlines(shelf: () => Shelf): KeptOutlines {
  const read = (): Kept => {
    let text: string | null;
    try {
      text = shelf().getItem(OUTLINES);
    } catch {
      return { outlines: [], fault: "forbidden" };
    }
    if (text === null || text === "") return { outlines: [], fault: null };
    const reading = readLibraryFile(text);
    if ("outlines" in reading) return { outlines: reading.outlines, fault: null };
    return { outlines: [], fault: reading.fault === "newerVersion" ? "newer" : "broken" };
  };
  return {
    read,
    change: (change) => {
      const now = read();
      if (now.fault === "forbidden" || now.fault === "newer") return now;
      const outlines = change(now.outlines);
      try {
        const place = shelf();
        if (now.fault === "broken") place.setItem(SET_ASIDE, place.getItem(OUTLINES) ?? "");
        place.setItem(OUTLINES, libraryFile(outlines));
      } catch (fault) {
        return { outlines: now.outlines, fault: isFull(fault) ? "full" : "forbidden" };
      }
      return { outlines, fault: null };
    },
  };
}

function isFull(fault: unknown): boolean {
  return fault instanceof Error && /quota/i.test(fault.name);
}
