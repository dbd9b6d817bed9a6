/** The targets a report owes: kept in the document, and put into its comparison table. */

import type { ReportDocument } from "../../document/document.ts";
import { HostFault } from "../../document/host.ts";
import { filledOutline } from "../../outline/fields.ts";
import type { Section } from "../../outline/outline.ts";
import { sectionsOf } from "../../outline/outline.ts";
import { comparisonRow } from "../../strings/vi/target-words.ts";
import { comparisonTable } from "../../targets/comparison-table.ts";
import { owedTargetsJson, readOwedTargets } from "../../targets/owed-targets.ts";
import type { OwedTarget } from "../../targets/target.ts";
import { chosenOutline } from "../pane-state.ts";
import type { Bench } from "./bench.ts";
import { readAndCheck } from "./checking.ts";
import { put } from "./inserting.ts";
import { keep } from "./keeping.ts";
import { currentDocument, read } from "./reading.ts";

// What only work on a document needs comes after the pane has shown itself.
const updates = () => import("../../targets/owed/table-update.ts");

/** Writes the list into the document and sets it against the report; entries this version cannot read stay. */
export async function keepTargets(bench: Bench, targets: readonly OwedTarget[]): Promise<void> {
  const { store } = bench;
  const before = readOwedTargets(store.state().kept.targets);
  const notKept = await keep(bench, { targets: owedTargetsJson({ ...before, targets }) });
  await readAndCheck(bench);
  const added = targets.length - before.targets.length;
  store.dispatch({ type: "notice", notice: notKept ?? (added > 0 ? { kind: "targetsAdded", added } : null) });
}

/** Adds the targets a comparison table lacks; a report without such a table gets one where its outline asks for it. */
export async function fillTargetTable(bench: Bench): Promise<void> {
  const { store, host } = bench;
  const document = await currentDocument(bench);
  if (document === null) return;
  const { targets } = readOwedTargets(store.state().kept.targets);
  const update = (await updates()).tableUpdate(document, targets, comparisonRow);
  if (update === null) return insertTable(bench, document, targets);
  if (update.rows === 0) {
    store.dispatch({ type: "notice", notice: { kind: "tableComplete" } });
    return;
  }
  try {
    // The rows go first: where they are refused, nothing has been done.
    if (update.addition !== null) await host.addRows(update.addition);
  } catch (fault) {
    if (!(fault instanceof HostFault) || fault.code !== "refused") throw fault;
    store.dispatch({ type: "notice", notice: { kind: "tableRefused" } });
    return;
  }
  const { left } = await host.edit(update.edits);
  await read(bench);
  await readAndCheck(bench);
  const filled = left.length > 0 ? "rowsLeft" : "rowsAdded";
  store.dispatch({ type: "notice", notice: { kind: filled, rows: update.rows } });
}

async function insertTable(bench: Bench, document: ReportDocument, targets: readonly OwedTarget[]): Promise<void> {
  const { store } = bench;
  const section = demandingSection(bench) ?? ANY_SECTION;
  const block = comparisonTable(
    section,
    targets.map((target) => comparisonRow(target, false)),
  );
  const entry = store.state().checked?.match?.byId.get(section.id);
  const after = entry?.heading == null ? null : (entry.content.at(-1) ?? entry.heading.lastParagraph);
  const anchor = after === null ? "" : (document.paragraphs[after]?.text ?? "");
  await put(bench, [{ after, anchor, blocks: [block] }]);
  await readAndCheck(bench);
  store.dispatch({
    type: "notice",
    notice: { kind: after === null ? "tableAtEnd" : "tableInserted", rows: targets.length },
  });
}

/** The first section of the outline that asks for a comparison. */
function demandingSection({ store }: Bench): Section | undefined {
  const outline = chosenOutline(store.state());
  if (outline === null) return undefined;
  const filled = filledOutline(outline, store.state().fields);
  return [...sectionsOf(filled)].find(({ demands }) => demands.includes("targetComparison"));
}

/** Where there is no outline the table has the columns every comparison has. */
const ANY_SECTION: Section = {
  id: "chi-tieu",
  kind: "section",
  marker: "",
  title: "",
  level: 1,
  required: false,
  guidance: [],
  demands: ["targetComparison"],
  children: [],
};
