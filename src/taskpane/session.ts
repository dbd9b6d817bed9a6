/**
 * Everything the pane does to a document: each piece of work calls the host, tells the store how it went, and ends with
 * the pane idle. One piece at a time; a screen that asks while another runs is not heard.
 */
import type { CheckProgress } from "../check/check.ts";
import type { Insertion } from "../document/blocks.ts";
import type { ReportDocument } from "../document/document.ts";
import type { Edit } from "../document/edits.ts";
import { type Capabilities, type Host, HostFault, type Spot } from "../document/host.ts";
import { type DocumentState, documentStateOf, NO_STATE, stateEntriesOf } from "../outline/state.ts";
import { chosenOutline, type Notice, type Plan, type Work } from "./pane-state.ts";
import { aTurn, inSlices } from "./slices.ts";
import type { Store } from "./store.ts";

/** The time of day and the date come from outside, so that a test can hold them. */
export interface Clock {
  /** ISO date. */
  readonly today: () => string;
  /** «14:05» */
  readonly time: () => string;
}

export interface Session {
  /** Asks the host what it can do, takes up the outline kept in the document, and reads it. */
  readonly open: () => Promise<void>;
  readonly reread: () => Promise<void>;
  readonly check: () => Promise<void>;
  /** Calls off reading and checking; what writes is seen through. */
  readonly cancel: () => void;
  /** Works out anew what would be inserted. */
  readonly replan: () => Promise<void>;
  readonly insert: () => Promise<void>;
  readonly insertSection: (id: string) => Promise<void>;
  readonly takeBack: () => Promise<void>;
  readonly edit: (edit: Edit) => Promise<void>;
  /** Ties a section to the heading of this text; null unties it. */
  readonly link: (section: string, heading: string | null) => Promise<void>;
  readonly goTo: (spot: Spot) => Promise<void>;
  /** Asks where the cursor is. */
  readonly look: () => Promise<void>;
  /** Stops listening to the document. */
  readonly close: () => void;
}

export function session(host: Host, store: Store, clock: Clock): Session {
  const run = runner(store);
  const stop = host.onChange(() => store.dispatch({ type: "changed" }));
  const bench: Bench = { host, store, clock, signal: () => run.signal() };
  const hint = { given: false };
  return {
    open: () => run("opening", () => open(bench)),
    reread: () => run("reading", () => read(bench)),
    check: () => run("reading", () => readAndCheck(bench)),
    cancel: () => run.cancel(),
    replan: () => replan(bench),
    insert: () => run("inserting", () => insert(bench)),
    insertSection: (id) => run("inserting", () => insertSection(bench, id)),
    takeBack: () => run("removing", () => takeBack(bench)),
    edit: (edit) => run("editing", () => applyEdit(bench, edit)),
    link: (section, heading) => run("saving", () => link(bench, section, heading)),
    goTo: (spot) => goTo(bench, spot, hint),
    look: () => look(bench),
    close: () => {
      run.cancel();
      stop();
    },
  };
}

// What only work on a document needs comes after the pane has shown itself.
const rules = () => import("../check/check.ts");
const plans = () => import("./plan.ts");
type Planned = Awaited<ReturnType<typeof plans>>["planned"];

/** What every piece of work needs. */
interface Bench {
  readonly host: Host;
  readonly store: Store;
  readonly clock: Clock;
  readonly signal: () => AbortSignal;
}

type Begin = Exclude<Work["kind"], "checking">;

interface Runner {
  (kind: Begin, work: () => Promise<void>): Promise<void>;
  signal(): AbortSignal;
  cancel(): void;
}

/** Runs one piece of work at a time, shows it while it lasts and turns what goes wrong into a notice. */
function runner(store: Store): Runner {
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

function faultNotice(fault: unknown, during: Work["kind"] | "goTo"): Notice {
  if (fault instanceof HostFault) return { kind: "fault", code: fault.code, detail: fault.detail, during };
  return { kind: "fault", code: "failed", detail: fault instanceof Error ? fault.message : String(fault), during };
}

async function open(bench: Bench): Promise<void> {
  const { host, store, signal } = bench;
  const mine = signal();
  const capabilities = await host.capabilities();
  const entries = await host.readState();
  if (mine.aborted) return;
  store.dispatch({ type: "opened", capabilities, kept: entries === null ? NO_STATE : documentStateOf(entries) });
  await read(bench);
}

async function read(bench: Bench): Promise<void> {
  const document = await freshDocument(bench);
  if (document !== null) bench.store.dispatch({ type: "read", document });
}

async function freshDocument({ host, signal }: Bench): Promise<ReportDocument | null> {
  const mine = signal();
  const document = await host.read();
  return mine.aborted ? null : document;
}

/** A document that has not changed since it was read is not read again. */
async function currentDocument(bench: Bench): Promise<ReportDocument | null> {
  const { document, stale } = bench.store.state();
  if (document !== null && !stale && (await reportsChanges(bench))) return document;
  await read(bench);
  return bench.signal().aborted ? null : bench.store.state().document;
}

async function reportsChanges({ host, store }: Bench): Promise<boolean> {
  const known: Capabilities = store.state().capabilities ?? (await host.capabilities());
  return known.changeNotice === true;
}

async function readAndCheck(bench: Bench): Promise<void> {
  const { store, clock, signal } = bench;
  const mine = signal();
  const { checkSteps } = await rules();
  const document = await currentDocument(bench);
  if (document === null) return;
  const { kept, fields } = store.state();
  const outline = chosenOutline(store.state());
  const onStep = (progress: CheckProgress): void =>
    store.dispatch({ type: "work", work: { kind: "checking", progress } });
  const steps = checkSteps(document, { outline, fields, links: kept.links, today: clock.today() });
  const checked = await inSlices(steps, { onStep, signal: mine });
  if (checked !== null) store.dispatch({ type: "checked", checked, at: clock.time() });
}

async function replan({ store }: Bench): Promise<void> {
  const [{ planned }] = await Promise.all([plans(), aTurn()]);
  const state = store.state();
  const outline = chosenOutline(state);
  if (outline === null || state.document === null || state.work !== null) return;
  store.dispatch({ type: "planned", plan: planOf(planned, store, state.document, state.cursor) });
}

function planOf(planned: Planned, store: Store, document: ReportDocument, cursor: number | null): Plan {
  const state = store.state();
  const outline = chosenOutline(state);
  if (outline === null) return { insertions: [], sections: 0 };
  const { fields, choices, kept } = state;
  return planned({ outline, document, fields, links: kept.links, choices, cursor });
}

/** Inserts what the preview showed. Where the document has changed meanwhile so that it would be something else, asks again. */
async function insert(bench: Bench): Promise<void> {
  const { store, host } = bench;
  const shown = store.state().plan;
  const document = await currentDocument(bench);
  if (document === null) return;
  const atCursor = store.state().choices.where === "cursor";
  const cursor = atCursor ? await host.selection() : null;
  if (atCursor && cursor === null) {
    store.dispatch({ type: "notice", notice: { kind: "noCursor" } });
    return;
  }
  const plan = planOf((await plans()).planned, store, document, cursor);
  if (shown !== null && contents(shown) !== contents(plan)) {
    store.dispatch({ type: "planned", plan });
    store.dispatch({ type: "previewing", previewing: true });
    store.dispatch({ type: "notice", notice: { kind: "planChanged" } });
    return;
  }
  await put(bench, plan.insertions ?? []);
}

/** What would be put in, places apart: they move with every line typed above them. */
function contents({ insertions }: Plan): string {
  return JSON.stringify((insertions ?? []).map(({ blocks }) => blocks));
}

async function insertSection(bench: Bench, id: string): Promise<void> {
  const { store } = bench;
  const { checked, fields, choices } = store.state();
  const document = await currentDocument(bench);
  const outline = chosenOutline(store.state());
  if (document === null || outline === null || checked === null) return;
  const { kept } = store.state();
  const [{ checkSteps }, { plannedSection }] = await Promise.all([rules(), plans()]);
  const steps = checkSteps(document, { outline, fields, links: kept.links, today: bench.clock.today(), rules: [] });
  const now = await inSlices(steps, { onStep: () => undefined, signal: bench.signal() });
  if (now?.match == null) return;
  await put(bench, plannedSection(id, now.match, { outline, document, fields, choices }));
  if (store.state().checked !== null) await readAndCheck(bench);
}

async function put(bench: Bench, insertions: readonly Insertion[]): Promise<void> {
  const { store, host } = bench;
  const { headingCount } = await plans();
  const done = { type: "inserted", insertions, sections: headingCount(insertions) } as const;
  try {
    if (insertions.length > 0) await host.insert(insertions);
  } catch (fault) {
    // What did arrive can be taken back like the rest.
    if (fault instanceof HostFault && fault.code === "partlyDone") store.dispatch(done);
    throw fault;
  }
  const notKept = await keep(bench, {});
  await read(bench);
  store.dispatch(done);
  if (notKept !== null) store.dispatch({ type: "notice", notice: notKept });
}

/** Writes outline, fields and links into the document; the notice to give where it cannot keep them, else null. */
async function keep({ host, store }: Bench, change: Partial<DocumentState>): Promise<Notice | null> {
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

async function takeBack(bench: Bench): Promise<void> {
  const { store, host } = bench;
  const { inserted } = store.state();
  if (inserted === null) return;
  const { removed, kept } = await host.remove(inserted);
  await read(bench);
  store.dispatch({ type: "removed", removed, kept });
}

async function applyEdit(bench: Bench, edit: Edit): Promise<void> {
  const { store, host } = bench;
  const { done, left } = await host.edit([edit]);
  await read(bench);
  await readAndCheck(bench);
  store.dispatch({ type: "notice", notice: { kind: "edited", done, left: left.length } });
}

async function link(bench: Bench, section: string, heading: string | null): Promise<void> {
  const { store } = bench;
  const others = store.state().kept.links.filter((one) => one.section !== section && one.text !== heading);
  const notKept = await keep(bench, { links: heading === null ? others : [...others, { section, text: heading }] });
  await readAndCheck(bench);
  store.dispatch({ type: "notice", notice: notKept ?? { kind: heading === null ? "unlinked" : "linked" } });
}

/** The first time it says which key leads back: nothing can give the document the keyboard for sure. */
async function goTo({ host, store }: Bench, spot: Spot, hint: { given: boolean }): Promise<void> {
  try {
    await host.goTo(spot);
    store.dispatch({ type: "notice", notice: hint.given ? null : { kind: "jumped" } });
    hint.given = true;
  } catch (fault) {
    store.dispatch({ type: "notice", notice: faultNotice(fault, "goTo") });
  }
}

/** A host that cannot tell just now is asked again later. */
async function look({ host, store }: Bench): Promise<void> {
  if (store.state().work !== null || store.state().capabilities?.selection !== true) return;
  try {
    store.dispatch({ type: "cursor", cursor: await host.selection() });
  } catch (fault) {
    if (!(fault instanceof HostFault)) throw fault;
  }
}
