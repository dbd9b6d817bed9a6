/** Taking up a document: what its host can do, what it carries, what stands in it. */
import type { ReportDocument } from "../../document/document.ts";
import type { Capabilities } from "../../document/host.ts";
import { documentStateOf, NO_STATE } from "../../outline/state.ts";
import type { Bench } from "./bench.ts";

/** Asks the host what it can do, takes up the outline kept in the document, and reads it. */
export async function open(bench: Bench): Promise<void> {
  const { host, store, signal } = bench;
  const mine = signal();
  const capabilities = await host.capabilities();
  const entries = await host.readState();
  if (mine.aborted) return;
  store.dispatch({ type: "opened", capabilities, kept: entries === null ? NO_STATE : documentStateOf(entries) });
  await read(bench);
}

/** Reads the document anew; nothing happens when that is called off on the way. */
export async function read(bench: Bench): Promise<void> {
  const document = await freshDocument(bench);
  if (document !== null) bench.store.dispatch({ type: "read", document });
}

async function freshDocument({ host, signal }: Bench): Promise<ReportDocument | null> {
  const mine = signal();
  const document = await host.read();
  return mine.aborted ? null : document;
}

/** The document as it is now: one that has not changed since it was read is not read again. Null when called off. */
export async function currentDocument(bench: Bench): Promise<ReportDocument | null> {
  const { document, stale } = bench.store.state();
  if (document !== null && !stale && (await reportsChanges(bench))) return document;
  await read(bench);
  return bench.signal().aborted ? null : bench.store.state().document;
}

async function reportsChanges({ host, store }: Bench): Promise<boolean> {
  const known: Capabilities = store.state().capabilities ?? (await host.capabilities());
  return known.changeNotice === true;
}
