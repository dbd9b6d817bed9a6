/** What is known of the document between one operation and the next. */
import { HostFault } from "../document/host.ts";
import type { Reading } from "./read.ts";

export interface Knowledge {
  /** The reading that places are of; null when there was none. */
  readonly seen: Reading | null;
  /** Whether Word refused to hand over the text as OOXML when last asked. */
  readonly refused: boolean;
  /** Whether an insertion of ours has left an empty paragraph at the end of the text, which Word would not let go. */
  readonly endsEmpty: boolean;
}

/** A fault that already says what was done. */
export class Settled extends HostFault {}

/** Whether, after this fault of a write, it has to be found out what was done. A host that is silent cannot be asked. */
export function isUnsettled(fault: unknown): fault is HostFault {
  return (
    fault instanceof HostFault && !(fault instanceof Settled) && fault.code !== "timeout" && fault.code !== "closed"
  );
}
