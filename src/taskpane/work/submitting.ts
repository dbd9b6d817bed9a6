/** The copy to submit, and the findings as remarks in the margin. */
import { keptDecisions } from "../../check/kept-decisions.ts";
import { chosenOutline } from "../pane-state.ts";
import type { MadeCopy } from "../sending/sending-state.ts";
import type { Bench } from "./bench.ts";
import { readAndCheck } from "./checking.ts";
import { currentDocument, read } from "./reading.ts";

// What only the last hour needs comes when it is asked for.
const copies = () => import("../sending/made-copy.ts");
const margins = () => import("../../results/remarks.ts");

/**
 * Makes the copy from the document as it is now and checks it. One without errors, or wanted all the same, is opened in
 * Word where that can be; elsewhere whoever asked saves it.
 */
export async function makeCopy({ host, store, clock }: Bench, force: boolean): Promise<void> {
  const [{ madeCopy }, bytes] = await Promise.all([copies(), host.file()]);
  const state = store.state();
  const { kept, fields, capabilities } = state;
  const outline = chosenOutline(state);
  const made = madeCopy(bytes, { ...keptDecisions(kept), outline, fields, today: clock.today() });
  const went: MadeCopy["went"] =
    made.checked.counts.error > 0 && !force ? "nowhere" : capabilities?.newDocument === true ? "word" : "file";
  if (went === "word") await host.openNew(made.bytes);
  store.dispatch({ type: "copied", copy: { ...made, went } });
}

/** Writes the findings of a fresh check into the margin, in place of those there. */
export async function remark(bench: Bench): Promise<void> {
  const { host, store } = bench;
  const { remarksOf } = await margins();
  await readAndCheck(bench);
  const document = await currentDocument(bench);
  const { checked } = store.state();
  if (document === null || checked === null) return;
  const { written, left, answered } = await host.remark(remarksOf(checked, document));
  await settle(bench);
  store.dispatch({ type: "notice", notice: { kind: "remarked", written, left: left.length, answered } });
}

/** Takes our remarks out of the margin. */
export async function unremark(bench: Bench): Promise<void> {
  const { removed, answered } = await bench.host.remark([]);
  await settle(bench);
  bench.store.dispatch({ type: "notice", notice: { kind: "unremarked", removed, answered } });
}

async function settle(bench: Bench): Promise<void> {
  await read(bench);
  await readAndCheck(bench);
}
