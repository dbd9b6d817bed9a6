/** Everything the pane does with outlines outside the document: reading, keeping, deleting, bringing back. */
import type { Outline } from "../../outline/outline.ts";
import type { Shelf } from "../remembered.ts";
import type { Store } from "../store.ts";
import { type Kept, keptOutlines } from "./kept-outlines.ts";
import type { LibraryChange } from "./library-state.ts";
import type { PublishedFile } from "./own-server.ts";

export interface LibraryWork {
  /** Reads again what is kept on this machine; another pane may have changed it. */
  readonly refresh: () => void;
  /** Reads what the organisation publishes. */
  readonly load: () => Promise<void>;
  /** Keeps outlines, each in the place of the one of its id. Says whether they are kept now. */
  readonly keep: (outlines: readonly Outline[]) => boolean;
  readonly remove: (id: string) => void;
  /** Brings back what was deleted last. */
  readonly restore: () => void;
}

/** `file` gives what is published; null where nothing can be asked. */
export function libraryWork(store: Store, shelf: () => Shelf, file: PublishedFile | null): LibraryWork {
  const kept = keptOutlines(shelf);
  const tell = (change: LibraryChange): void => store.dispatch({ type: "library", change });
  const changed = (now: Kept): boolean => {
    tell({ kind: "kept", kept: now });
    return now.fault === null;
  };
  return {
    refresh: () => tell({ kind: "kept", kept: kept.read() }),
    load: async () => {
      if (file === null) return;
      // What reads them comes after the pane has shown itself.
      const { published } = await import("./published.ts");
      const { outlines, unreadable } = await published(file);
      tell({ kind: "published", outlines, unreadable });
    },
    keep: (outlines) => changed(kept.change((before) => outlines.reduce(withOutline, before))),
    remove: (id) => {
      const at = store.state().library.kept.findIndex((one) => one.id === id);
      const outline = store.state().library.kept[at];
      const isGone = changed(kept.change((before) => before.filter((one) => one.id !== id)));
      if (isGone && outline !== undefined) tell({ kind: "deleted", deleted: { outline, at } });
    },
    restore: () => {
      const { deleted } = store.state().library;
      if (deleted === null) return;
      const { outline, at } = deleted;
      const isBack = changed(
        kept.change((before) =>
          before.some(({ id }) => id === outline.id) ? before : before.toSpliced(at, 0, outline),
        ),
      );
      if (isBack) tell({ kind: "deleted", deleted: null });
    },
  };
}

function withOutline(before: readonly Outline[], outline: Outline): readonly Outline[] {
  const at = before.findIndex(({ id }) => id === outline.id);
  return at < 0 ? [...before, outline] : before.with(at, outline);
}
