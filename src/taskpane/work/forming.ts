/** The form of the paper: what could be put in, putting it in, the pack it is held to, one spelling throughout. */
import type { ToneStyle } from "../../text/tone-spelling.ts";
import { chosenOutline } from "../pane-state.ts";
import type { Bench } from "./bench.ts";
import { readAndCheck } from "./checking.ts";
import { applyEdits } from "./editing.ts";
import { put } from "./inserting.ts";
import { keep } from "./keeping.ts";
import { currentDocument } from "./reading.ts";

// What only work on a document needs comes after the pane has shown itself.
const plans = () => import("../form/form-plan.ts");
const spelling = () => import("../../format/spelling-edits.ts");

/** Works out anew what could be done for the form of the document as read last. */
export async function planForm({ store, clock }: Bench): Promise<void> {
  const { formPlan } = await plans();
  const state = store.state();
  const { document, fields, kept } = state;
  if (document === null) return;
  const outline = chosenOutline(state);
  const plan = formPlan({ document, outline, fields, pack: kept.pack, today: clock.today() });
  store.dispatch({ type: "form", form: { plan } });
}

/** Puts in the parts of the frame that the document lacks now. */
export async function insertFrame(bench: Bench): Promise<void> {
  const { store, clock } = bench;
  const document = await currentDocument(bench);
  if (document === null) return;
  const { formPlan } = await plans();
  const state = store.state();
  const { fields, kept } = state;
  const outline = chosenOutline(state);
  const { insertions, parts } = formPlan({ document, outline, fields, pack: kept.pack, today: clock.today() });
  await put(bench, insertions);
  store.dispatch({ type: "form", form: { plan: null, previewing: false } });
  if (store.state().notice?.kind === "inserted") store.dispatch({ type: "notice", notice: { kind: "framed", parts } });
}

/** Holds the report to a pack from now on; null: to the one that fits its head and date. */
export async function choosePack(bench: Bench, pack: string | null): Promise<void> {
  const { store } = bench;
  const notKept = await keep(bench, { pack });
  await planForm(bench);
  if (store.state().checked !== null) await readAndCheck(bench);
  if (notKept !== null) store.dispatch({ type: "notice", notice: notKept });
}

/** Spells the tone in one style throughout, as edits that Word records like any other. */
export async function foldSpelling(bench: Bench, style: ToneStyle): Promise<void> {
  const document = await currentDocument(bench);
  if (document === null) return;
  const { spellingEdits } = await spelling();
  await applyEdits(bench, spellingEdits(document, style));
}
