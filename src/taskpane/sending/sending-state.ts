/** What the pane knows of the copy to submit: the last one made, and what its check said. */
import type { Checked } from "../../check/check.ts";
import type { CleanCopy } from "../../skeleton/clean-copy.ts";

export interface MadeCopy {
  readonly bytes: Uint8Array;
  readonly checked: Checked;
  readonly removed: CleanCopy["removed"];
  readonly answered: number;
  /** Where it went: not anywhere while errors keep it back, into Word as a new document, or to be saved as a file. */
  readonly went: "nowhere" | "word" | "file";
}

/** Null before the first, and once the document has changed since. */
export type SendingState = MadeCopy | null;
