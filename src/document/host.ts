/**
 * The port: what the core and the pane know of the place where a document lives. Two adapters implement it, `docx` (a
 * file) and `word` (Office.js); one contract suite, test/document/host.contract.ts, runs on both.
 *
 * Every operation is asynchronous, changes nothing when it fails unless its fault says what was done, and rejects only
 * with a `HostFault`. What a host may not be able to do at all is asked first, with `capabilities`.
 */
import type { Insertion, RowAddition } from "./blocks.ts";
import type { ReportDocument } from "./document.ts";
import type { Edit } from "./edits.ts";
import type { StateEntries } from "./state-part.ts";

export interface Host {
  /** What this host can do with this document now, and why not. Never fails: what cannot be asked counts as possible. */
  readonly capabilities: () => Promise<Capabilities>;
  /**
   * Reads the whole document as it is now. A reading that could not see everything says so with a warning «notSeen» for
   * each thing. May fail: unreadable, timeout, closed.
   */
  readonly read: () => Promise<ReportDocument>;
  /**
   * Adds blocks at their places, in one step, touching nothing else. Places are those of the last `read`; a place whose
   * paragraph changed since is found again by its text. Needs «insert». May fail: placeGone (nothing was inserted),
   * readOnly, partlyDone (names the tags that did not arrive), tooLarge.
   */
  readonly insert: (insertions: readonly Insertion[]) => Promise<void>;
  /**
   * Adds rows under the last row of a table and touches no other cell; they look like that row, and their cells are plain
   * text. Needs «insert». May fail: placeGone (the paragraph is gone, or stands in no table), refused (more texts than the
   * last row has cells), protected, readOnly.
   */
  readonly addRows: (addition: RowAddition) => Promise<void>;
  /**
   * Takes back what was inserted, as far as nobody has touched it: a heading that still reads as inserted and a control
   * that still shows its guidance. What was touched stays and is counted. Needs «insert».
   */
  readonly remove: (insertions: readonly Insertion[]) => Promise<Removal>;
  /**
   * Applies edits to the text, each where its paragraph now is (`editPlaces`); one whose text changed since is left out
   * and told, and so is one that would take away more than text (`isNeeded`). The look of what stays is kept, what is put
   * in looks like the first character it replaces, and counts as text where a placeholder was shown; under Track Changes
   * Word records them. Needs «edit». May fail: protected, readOnly.
   */
  readonly edit: (edits: readonly Edit[]) => Promise<EditResult>;
  /**
   * Puts remarks of ours into the margin as comments, in place of those of ours that are there: [] takes ours away. A
   * comment is ours when its text begins with our mark (`isOwnRemark`); nobody else's is touched, and one of ours that
   * was answered stays with its answer. A remark whose paragraph is gone is left out and told. Needs «remarks». May
   * fail: protected, readOnly, partlyDone (names the paragraphs that lack theirs).
   */
  readonly remark: (remarks: readonly Remark[]) => Promise<RemarkResult>;
  /**
   * The whole document as it is now, saved or not, as the bytes of a .docx. Needs «file». May fail: unreadable,
   * tooLarge, timeout, closed.
   */
  readonly file: () => Promise<Uint8Array>;
  /**
   * Opens a .docx as a new document beside this one, which stays as it is. Needs «newDocument». May fail: refused,
   * tooLarge.
   */
  readonly openNew: (bytes: Uint8Array) => Promise<void>;
  /** Shows a place: selects the paragraph there. Needs «goTo». May fail: placeGone. */
  readonly goTo: (place: Spot) => Promise<void>;
  /**
   * Index, as in the last `read`, of the paragraph that holds the cursor, or the start or end of what is selected; null
   * outside the main text. Needs «selection».
   */
  readonly selection: (edge?: "start" | "end") => Promise<number | null>;
  /** Our state part, or null when the document carries none (or one that cannot be read: see the snapshot's warnings). */
  readonly readState: () => Promise<StateEntries | null>;
  /** Replaces our state part. Fails with stateNewer rather than overwrite one written by a newer version. */
  readonly writeState: (state: StateEntries) => Promise<void>;
  /**
   * Calls back when the document may have changed, by whomever; more often than need be, and only to mark results
   * stale. Returns the way to stop.
   */
  readonly onChange: (listener: () => void) => () => void;
}

/** A place to show: found by index and text together, so that it is still found after edits above it. */
export interface Spot {
  readonly paragraph: number;
  readonly text: string;
}

export interface Remark {
  /** The paragraph it is about. */
  readonly place: Spot;
  /** Begins with our mark; a line feed begins a new line. */
  readonly text: string;
}

export interface RemarkResult {
  readonly written: number;
  /** Those whose paragraph is gone, in the order given. */
  readonly left: readonly Remark[];
  /** Remarks of ours taken away. */
  readonly removed: number;
  /** Remarks of ours that stay because somebody has answered them. */
  readonly answered: number;
}

export interface Removal {
  /** Blocks taken back. */
  readonly removed: number;
  /** Blocks that stay because somebody has written there. */
  readonly kept: number;
}

export interface EditResult {
  readonly done: number;
  /** Those whose text is no longer there, or that cannot be made without harm; in the order given. */
  readonly left: readonly Edit[];
}

export type Ability =
  | "insert"
  | "edit"
  | "goTo"
  | "highlight"
  | "selection"
  | "changeNotice"
  | "fullReading"
  | "remarks"
  | "file"
  | "newDocument";

/** True, or why not; and whether Word records what is done as tracked changes, absent where that cannot be told. */
export type Capabilities = { readonly [Name in Ability]: true | Obstacle } & { readonly recordsChanges?: boolean };

export type Obstacle =
  | "readOnly" // opened for reading only
  | "protected" // editing is restricted
  | "wordTooOld" // this Word lacks the call
  | "refused" // Word said no when last asked, as for a document too large to hand over
  | "notHere"; // not in this kind of host

export type HostFaultCode =
  | "unreadable" // not a document, or Word could not hand it over
  | "placeGone"
  | "readOnly"
  | "protected"
  | "refused" // Word would not write and does not say why: perhaps shown for viewing, locked or restricted
  | "busy" // Word is in the middle of something (a dialog, a search, too many requests); nothing was done
  | "partlyDone" // detail: the tags that did not arrive; "" when all did and only empty lines beside them are left over
  | "tooLarge" // more than this host takes in one request
  | "timeout" // the host did not answer in time
  | "closed" // the document was closed meanwhile
  | "stateNewer"
  | "wordTooOld"
  | "failed"; // anything else; detail: the host's own code, for a log

/** The only error an adapter lets out. `code` has words in `strings`; `detail` names the thing concerned. */
export class HostFault extends Error {
  readonly code: HostFaultCode;
  readonly detail: string;

  constructor(code: HostFaultCode, detail = "") {
    super(`${code}: ${detail}`);
    this.name = "HostFault";
    this.code = code;
    this.detail = detail;
  }
}
