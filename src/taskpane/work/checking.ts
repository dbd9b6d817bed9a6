/** The check, in slices that leave the screen alive. */
import type { CheckProgress } from "../../check/check.ts";
import { keptDecisions } from "../../check/kept-decisions.ts";
import { chosenOutline } from "../pane-state.ts";
import { inSlices } from "../slices.ts";
import type { Bench } from "./bench.ts";
import { currentDocument } from "./reading.ts";

// What only work on a document needs comes after the pane has shown itself.
const rules = () => import("../../check/check.ts");

/** Reads the document if it has changed, and checks it. */
export async function readAndCheck(bench: Bench): Promise<void> {
  const { store, clock, signal } = bench;
  const mine = signal();
  const { checkSteps } = await rules();
  const document = await currentDocument(bench);
  if (document === null) return;
  const { kept, fields, slip } = store.state();
  const previous = slip.previous?.document ?? null;
  const outline = chosenOutline(store.state());
  const onStep = (progress: CheckProgress): void =>
    store.dispatch({ type: "work", work: { kind: "checking", progress } });
  const steps = checkSteps(document, { ...keptDecisions(kept), outline, fields, previous, today: clock.today() });
  const checked = await inSlices(steps, { onStep, signal: mine });
  if (checked !== null) store.dispatch({ type: "checked", checked, at: clock.time() });
}
