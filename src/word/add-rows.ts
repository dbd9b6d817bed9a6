/**
 * Rows added to a table by Word itself (Table.addRows, WordApi 1.3), which gives them the look of the last row. Three
 * trips: where the table is, how many cells its last row has, the rows.
 */
import type { RowAddition } from "../document/blocks.ts";
import { HostFault } from "../document/host.ts";
import { isReadOnly } from "./features.ts";
import { listedNow } from "./go-to.ts";
import { paragraphKey } from "./places.ts";
import type { Reading } from "./read.ts";
import type { Runs } from "./run.ts";

/** Adds the rows under the last one. Rejects as Host.addRows says. */
export async function addRows(
  runs: Runs,
  { paragraph, anchor, rows }: RowAddition,
  seen: Reading | null,
): Promise<void> {
  if (isReadOnly()) throw new HostFault("readOnly");
  if (rows.length === 0) return;
  await runs.run("writing", async (context, sync) => {
    const { paragraphs } = context.document.body;
    paragraphs.load("text");
    await sync("reading");
    const keys = paragraphs.items.map((item) => paragraphKey(item.text));
    const index = listedNow(paragraph, anchor, keys, seen);
    const item = index === null ? undefined : paragraphs.items[index];
    if (item === undefined) throw new HostFault("placeGone", anchor);
    const table = item.parentTableOrNullObject;
    table.load("isNullObject,values");
    await sync("reading");
    if (table.isNullObject) throw new HostFault("placeGone", anchor);
    const cells = table.values.at(-1)?.length ?? 0;
    if (rows.some((texts) => texts.length > cells)) throw new HostFault("refused");
    const values = rows.map((texts) => Array.from({ length: cells }, (_, column) => texts[column] ?? ""));
    table.addRows("End", values.length, values);
    await sync();
  });
}
