/** What is decided in the pane is written into the document, so that it travels with it. */
import { HostFault } from "../../document/host.ts";
import { type DocumentState, stateEntriesOf } from "../../outline/state.ts";
import type { Notice } from "../notice.ts";
import { chosenOutline } from "../pane-state.ts";
import type { Bench } from "./bench.ts";

/** Writes outline, fields and links into the document; the notice to give where it cannot keep them, else null. */
export async function keep({ host, store }: Bench, change: Partial<DocumentState>): Promise<Notice | null> {
  const state = store.state();
  const kept: DocumentState = { ...state.kept, outline: chosenOutline(state), fields: state.fields, ...change };
  try {
    await host.writeState(stateEntriesOf(kept));
    return null;
  } catch (fault) {
    if (!(fault instanceof HostFault)) throw fault;
    return { kind: "stateNotKept", code: fault.code, detail: fault.detail };
  } finally {
    store.dispatch({ type: "kept", kept });
  }
}
