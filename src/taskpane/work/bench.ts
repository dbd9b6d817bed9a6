/** What every piece of the pane's work is given, and the runner that lets one piece run at a time. */
import { type Host, HostFault } from "../../document/host.ts";
import type { Notice, Work } from "../notice.ts";
import { aTurn } from "../slices.ts";
import type { Store } from "../store.ts";

/** The time of day and the date come from outside, so that a test can hold them. */
export interface Clock {
  /** ISO date. */
  readonly today: () => string;
  /** «14:05» */
  readonly time: () => string;
}

export interface Bench {
  readonly host: Host;
  readonly store: Store;
  readonly clock: Clock;
  /** Aborted when the piece of work that runs now is called off. */
  readonly signal: () => AbortSignal;
}

/** What the pane says it is busy with as a piece of work begins. */
export type Begin = Exclude<Work["kind"], "checking">;

export interface Runner {
  (kind: Begin, work: () => Promise<void>): Promise<void>;
  signal(): AbortSignal;
  cancel(): void;
}

/** Runs one piece of work at a time, shows it while it lasts and turns what goes wrong into a notice. */
export function runner(store: Store): Runner {
  let current = new AbortController();
  const run = async (kind: Begin, work: () => Promise<void>): Promise<void> => {
    if (store.state().work !== null) return;
    const mine = new AbortController();
    current = mine;
    store.dispatch({ type: "work", work: { kind } });
    await aTurn();
    try {
      await work();
    } catch (fault) {
      if (!mine.signal.aborted) store.dispatch({ type: "notice", notice: faultNotice(fault, kind) });
    }
    if (!mine.signal.aborted) store.dispatch({ type: "idle" });
  };
  return Object.assign(run, {
    signal: () => current.signal,
    cancel: () => {
      const kind = store.state().work?.kind;
      if (kind !== "reading" && kind !== "checking" && kind !== "opening") return;
      current.abort();
      store.dispatch({ type: "idle" });
      store.dispatch({ type: "notice", notice: { kind: "cancelled" } });
    },
  });
}

/** What went wrong, as a notice. */
export function faultNotice(fault: unknown, during: Work["kind"] | "goTo"): Notice {
  if (fault instanceof HostFault) return { kind: "fault", code: fault.code, detail: fault.detail, during };
  return { kind: "fault", code: "failed", detail: fault instanceof Error ? fault.message : String(fault), during };
}
