/**
 * The port: what the core and the pane know of the place where a document lives. Two adapters implement it, `docx` (a
 * file) and `word` (Office.js); one contract suite, test/document/host.contract.ts, runs on both.
 *
 * Every operation is asynchronous, changes nothing when it fails unless its error says what was done, and rejects only
 * with a `HostFault`.
 */
import type { Insertion } from "./blocks.ts";
import type { ReportDocument } from "./document.ts";
import type { StateEntries } from "./state-part.ts";

export interface Host {
  /** Reads the whole document as it is now. May fail: "unreadable", "busy". */
  readonly read: () => Promise<ReportDocument>;
  /**
   * Adds blocks at their places, in one step, touching nothing else. Places are those of the last `read`; a place whose
   * paragraph changed since is found again by its text. May fail: "placeGone" (nothing was inserted), "readOnly".
   */
  readonly insert: (insertions: readonly Insertion[]) => Promise<void>;
  /** Our state part, or null when the document carries none (or one that cannot be read: see the snapshot's warnings). */
  readonly readState: () => Promise<StateEntries | null>;
  /** Replaces our state part. Fails with "stateNewer" rather than overwrite one written by a newer version. */
  readonly writeState: (state: StateEntries) => Promise<void>;
}

export type HostFaultCode = "unreadable" | "busy" | "placeGone" | "readOnly" | "stateNewer";

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
