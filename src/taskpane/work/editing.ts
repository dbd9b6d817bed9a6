/** Changes to the text that a finding offers, and headings tied to sections by hand. */
import type { Edit } from "../../document/edits.ts";
import type { Bench } from "./bench.ts";
import { readAndCheck } from "./checking.ts";
import { keep } from "./keeping.ts";
import { read } from "./reading.ts";

/** Makes an edit and checks again. */
export async function applyEdit(bench: Bench, edit: Edit): Promise<void> {
  const { store, host } = bench;
  const { done, left } = await host.edit([edit]);
  await read(bench);
  await readAndCheck(bench);
  store.dispatch({ type: "notice", notice: { kind: "edited", done, left: left.length } });
}

/** Makes the edits of one kind in one step, and checks again. */
export async function applyEdits(bench: Bench, edits: readonly Edit[]): Promise<void> {
  const { store, host } = bench;
  const { done, left } = await host.edit(edits);
  await read(bench);
  await readAndCheck(bench);
  store.dispatch({ type: "notice", notice: { kind: "editedAll", done, left: left.length } });
}

/** Ties a section to the heading of this text, or unties it with null, and checks again. */
export async function link(bench: Bench, section: string, heading: string | null): Promise<void> {
  const { store } = bench;
  const others = store.state().kept.links.filter((one) => one.section !== section && one.text !== heading);
  const notKept = await keep(bench, { links: heading === null ? others : [...others, { section, text: heading }] });
  await readAndCheck(bench);
  store.dispatch({ type: "notice", notice: notKept ?? { kind: heading === null ? "unlinked" : "linked" } });
}
