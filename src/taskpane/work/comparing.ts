/** The slip of this report, its comparison with one, and the report before it. */
import { filledOutline } from "../../outline/fields.ts";
import type { SlipReading } from "../../results/slip/slip-data.ts";
import type { FileProblem } from "../files/file-problem.ts";
import type { ChosenFile } from "../files/opened-file.ts";
import { chosenOutline } from "../pane-state.ts";
import type { Bench } from "./bench.ts";
import { readAndCheck } from "./checking.ts";
import { currentDocument } from "./reading.ts";

// What only these pages need comes when one of them is used.
const files = () => import("../files/opened-file.ts");
const slips = () => import("../../results/slip/slip.ts");
const papers = () => import("../../results/slip/slip-document.ts");

/** Makes the slip of the report as it is now, checked anew where it has changed. `file` is its name, "" where not known. */
export async function makeSlip(bench: Bench, file: string): Promise<void> {
  const { store, clock } = bench;
  if (store.state().checked === null || store.state().checkStale) await readAndCheck(bench);
  const { slipOf } = await slips();
  const { checked, checkStale, document, fields } = store.state();
  if (checked === null || checkStale || document === null || bench.signal().aborted) return;
  const issued = chosenOutline(store.state());
  const outline = issued === null ? null : filledOutline(issued, fields);
  const report = { file, outline, checked };
  const slip = slipOf({ report, document, issued, fields, date: clock.today(), time: clock.time() });
  store.dispatch({ type: "slip", slip: { type: "made", slip } });
}

/** Opens the slip made last as a new document beside the report; needs the ability «newDocument». */
export async function openSlip({ host, store }: Bench): Promise<void> {
  const { made } = store.state().slip;
  if (made === null) return;
  const { slipDocument } = await papers();
  await host.openNew(slipDocument(made));
}

/** Takes up the report before, and checks against it; null leaves it. */
export async function comparePrevious(bench: Bench, file: ChosenFile | null): Promise<void> {
  const { store } = bench;
  if (file === null) {
    store.dispatch({ type: "slip", slip: { type: "previous", previous: null } });
    await readAndCheck(bench);
    return;
  }
  const { openedReport, readAlike } = await files();
  const opened = await openedReport(file);
  const now = await currentDocument(bench);
  if (now === null) return;
  if ("code" in opened) return refuse(bench, { name: file.name, code: opened.code });
  if (readAlike(opened.document, now)) return refuse(bench, { name: file.name, code: "samePrevious" });
  const previous = { name: file.name, document: opened.document };
  store.dispatch({ type: "slip", slip: { type: "previous", previous } });
  await readAndCheck(bench);
}

/** Compares the report with the slip in a file, or with a code as typed. */
export async function compareSlip(bench: Bench, given: ChosenFile | string): Promise<void> {
  const { openedSlip, typedSlip } = await files();
  if (typeof given !== "string") return compared(bench, given.name, await openedSlip(given));
  const read = typedSlip(given);
  return "checked" in read ? compared(bench, null, read) : refuse(bench, { name: given, code: "badCode" });
}

async function compared(
  bench: Bench,
  name: string | null,
  read: SlipReading | { readonly code: FileProblem["code"] },
): Promise<void> {
  if (!("checked" in read)) return refuse(bench, { name: name ?? "", code: "code" in read ? read.code : read.fault });
  const { compareWithSlip } = await files();
  const document = await currentDocument(bench);
  if (document === null) return;
  const { checked } = read;
  const result = compareWithSlip(document, checked);
  bench.store.dispatch({ type: "slip", slip: { type: "compared", compared: { name, checked, result } } });
}

function refuse({ store }: Bench, problem: FileProblem): void {
  store.dispatch({ type: "slip", slip: { type: "problem", problem } });
}
