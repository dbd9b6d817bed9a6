/** Showing a place in the document, and asking where the cursor is. */
import { HostFault, type Spot } from "../../document/host.ts";
import { type Bench, faultNotice } from "./bench.ts";

/** The first time it says which key leads back: nothing can give the document the keyboard for sure. */
export async function goTo({ host, store }: Bench, spot: Spot, hint: { given: boolean }): Promise<void> {
  try {
    await host.goTo(spot);
    store.dispatch({ type: "notice", notice: hint.given ? null : { kind: "jumped" } });
    hint.given = true;
  } catch (fault) {
    store.dispatch({ type: "notice", notice: faultNotice(fault, "goTo") });
  }
}

/** Where the cursor is; a host that cannot tell just now is asked again later. */
export async function look({ host, store }: Bench): Promise<void> {
  if (store.state().work !== null || store.state().capabilities?.selection !== true) return;
  try {
    store.dispatch({ type: "cursor", cursor: await host.selection() });
  } catch (fault) {
    if (!(fault instanceof HostFault)) throw fault;
  }
}
