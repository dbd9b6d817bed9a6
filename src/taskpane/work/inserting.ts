/** Inserting what the outline asks for, a section or all that is missing, and taking it back. */
import type { Insertion } from "../../document/blocks.ts";
import type { ReportDocument } from "../../document/document.ts";
import { HostFault } from "../../document/host.ts";
import { chosenOutline, type Plan } from "../pane-state.ts";
import { aTurn, inSlices } from "../slices.ts";
import type { Store } from "../store.ts";
import type { Bench } from "./bench.ts";
import { readAndCheck } from "./checking.ts";
import { keep } from "./keeping.ts";
import { currentDocument, read } from "./reading.ts";

// What only work on a document needs comes after the pane has shown itself.
const plans = () => import("../plan.ts");

/** A plan is seen through: one that is out of date is not shown. */
const NEVER = new AbortController().signal;

/** Works out anew what would be inserted. */
export async function replan({ store }: Bench): Promise<void> {
  await aTurn();
  const state = store.state();
  const outline = chosenOutline(state);
  if (outline === null || state.document === null || state.work !== null) return;
  const plan = await planOf(store, state.document, state.cursor);
  // What has changed on the way asks for a plan of its own.
  const { choice, choices, fields, document, work } = store.state();
  const isCurrent = choice === state.choice && choices === state.choices && fields === state.fields;
  if (isCurrent && document === state.document && work === null) store.dispatch({ type: "planned", plan });
}

async function planOf(store: Store, document: ReportDocument, cursor: number | null): Promise<Plan> {
  const state = store.state();
  const outline = chosenOutline(state);
  if (outline === null) return { insertions: [], sections: 0 };
  const { fields, choices, kept } = state;
  const { links, declarations } = kept;
  const { planSteps } = await plans();
  const steps = planSteps({ outline, document, fields, links, declarations, choices, cursor });
  return (await inSlices(steps, { onStep: () => undefined, signal: NEVER })) ?? { insertions: [], sections: 0 };
}

/**
 * Inserts what the preview showed. Where the document has changed meanwhile so that it would be something else, asks
 * again.
 */
export async function insert(bench: Bench): Promise<void> {
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
  const plan = await planOf(store, document, cursor);
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

/** Adds one missing section where it belongs. */
export async function insertSection(bench: Bench, id: string): Promise<void> {
  const { store } = bench;
  const { checked, fields, choices } = store.state();
  const document = await currentDocument(bench);
  const outline = chosenOutline(store.state());
  if (document === null || outline === null || checked === null) return;
  const { links } = store.state().kept;
  const { sectionSteps } = await plans();
  const steps = sectionSteps(id, { outline, document, fields, links, choices });
  const insertions = await inSlices(steps, { onStep: () => undefined, signal: bench.signal() });
  if (insertions === null) return;
  await put(bench, insertions);
  if (store.state().checked !== null) await readAndCheck(bench);
}

/** Inserts, keeps what was inserted so that it can be taken back, and writes the state. */
export async function put(bench: Bench, insertions: readonly Insertion[]): Promise<void> {
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

/** Takes back the last insertion, as far as nobody has written there. */
export async function takeBack(bench: Bench): Promise<void> {
  const { store, host } = bench;
  const { inserted } = store.state();
  if (inserted === null) return;
  const { removed, kept } = await host.remove(inserted);
  await read(bench);
  store.dispatch({ type: "removed", removed, kept });
}
