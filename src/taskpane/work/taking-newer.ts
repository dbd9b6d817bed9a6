/** Taking up a newer version of the outline a report was begun with. */
import type { Outline } from "../../outline/outline.ts";
import type { Bench } from "./bench.ts";
import { keep } from "./keeping.ts";

/** Puts the newer version into the document in place of the older; links made by hand stay where their section does. */
export async function takeNewer(bench: Bench, newer: Outline): Promise<void> {
  const { store } = bench;
  const { outline: older, links } = store.state().kept;
  if (older === null) return;
  const { takenUp } = await import("../../match/newer-version.ts");
  const taken = takenUp(older, newer, links);
  const notKept = await keep(bench, { outline: taken.outline, links: taken.links });
  store.dispatch({ type: "chosen", choice: "kept" });
  store.dispatch({ type: "notice", notice: notKept ?? { kind: "tookNewer", lost: links.length - taken.links.length } });
}
