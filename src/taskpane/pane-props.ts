/** What the pane gives each of its tabs and pages. */
import type { Spot } from "../document/host.ts";
import type { Outline } from "../outline/outline.ts";
import type { LibraryWork } from "./library/library-work.ts";
import type { PaneState } from "./pane-state.ts";
import type { Remembered } from "./remembered.ts";
import type { Session } from "./session.ts";
import type { Store } from "./store.ts";

export interface PaneProps {
  readonly state: PaneState;
  readonly store: Store;
  readonly session: Session;
  readonly memory: Remembered;
  readonly library: LibraryWork;
}

export interface TabProps extends PaneProps {
  /** The outline chosen, fields filled in; null while none is. */
  readonly outline: Outline | null;
}

/** A finding's own text may be a part of the paragraph; a place is found again by the whole of it. */
export function spotOf({ document }: PaneState, paragraph: number): Spot {
  return { paragraph, text: document?.paragraphs[paragraph]?.text ?? "" };
}
