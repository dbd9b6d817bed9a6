/** Places in the text and the cursor: shown by selecting, found by position and text together. */
import { HostFault, type Spot } from "../document/host.ts";
import { has } from "./features.ts";
import { paragraphKey, placeNow } from "./places.ts";
import type { Reading } from "./read.ts";
import type { Runs } from "./run.ts";

/** Selects the paragraph, in two trips; where Word can, it is marked as well, without changing the document. */
export async function goTo(runs: Runs, { paragraph, text }: Spot, seen: Reading | null): Promise<void> {
  await runs.run("reading", async (context, sync) => {
    const { body } = context.document;
    const { paragraphs } = body;
    paragraphs.load("text");
    await sync();
    const keys = paragraphs.items.map((item) => paragraphKey(item.text));
    const index = listedNow(paragraph, text, keys, seen);
    const item = index === null ? undefined : paragraphs.items[index];
    if (item === undefined) throw new HostFault("placeGone", text);
    item.select("Select");
    const marks = has("highlight");
    if (marks) {
      body.getRange("Whole").removeHighlight();
      item.getRange("Content").highlight();
    }
    await sync().catch(async (fault) => {
      if (!marks) throw fault;
      // The mark is an extra: where it is refused, being there is enough.
      item.select("Select");
      await sync();
    });
  });
}

/**
 * Position in Word's list of the paragraph. What Word lists is compared with what it listed before: its texts differ from
 * ours where there are changes to accept, notes or fields.
 */
export function listedNow(
  paragraph: number,
  text: string,
  keys: readonly string[],
  seen: Reading | null,
): number | null {
  const then = seen?.places[paragraph] ?? null;
  if (seen === null || then === null || seen.keys[paragraph] !== paragraphKey(text)) {
    return placeNow({ index: paragraph, text }, null, keys);
  }
  return placeNow({ index: then, text: seen.listed[then] ?? "" }, seen.listed, keys);
}

/** The paragraph of this edge of the selection, by its index in the last reading; null outside the main text. One trip. */
export async function selection(runs: Runs, seen: Reading | null, edge: "start" | "end"): Promise<number | null> {
  try {
    const keys = await runs.run("reading", async (context, sync) => {
      // A paragraph whole, not a place in it: a place at its very beginning could count to the one before.
      const selected = context.document.getSelection().paragraphs;
      const there = (edge === "start" ? selected.getFirst() : selected.getLast()).getRange("Whole");
      const { paragraphs } = context.document.body.getRange("Start").expandTo(there);
      paragraphs.load("text");
      await sync();
      return paragraphs.items.map(({ text }) => paragraphKey(text));
    });
    return indexSeen(keys, seen);
  } catch (fault) {
    // A selection in a header, a note or a text box is in no stretch of the main text.
    if (fault instanceof HostFault && /^(?:failed|placeGone|unreadable)$/.test(fault.code)) return null;
    throw fault;
  }
}

/** The last of the paragraphs from the beginning up to the cursor; a new one counts as the nearest before it. */
function indexSeen(upTo: readonly string[], seen: Reading | null): number | null {
  const here = upTo.length - 1;
  if (here < 0 || seen === null) return here < 0 ? null : here;
  for (let line = here; line >= 0; line -= 1) {
    const then = listedThen(upTo, line, seen.listed);
    const index = then === null ? -1 : seen.places.indexOf(then);
    if (index !== -1) return index;
  }
  return null;
}

/** Where this line stood: of the lines that read so, the one with most of the same lines before it, then the nearest. */
function listedThen(upTo: readonly string[], line: number, listed: readonly string[]): number | null {
  const agreeing = (then: number) => {
    let count = 0;
    while (count < MOST_COMPARED && count <= then && upTo[line - count] === listed[then - count]) count += 1;
    return count;
  };
  let best: { readonly then: number; readonly rank: number } | null = null;
  for (const [then, text] of listed.entries()) {
    // The line the cursor is in may be changing; then it is known by the one before it.
    const same = text === upTo[line] || (then === line && line > 0 && listed[line - 1] === upTo[line - 1]);
    const rank = agreeing(then) * listed.length - Math.abs(then - line);
    if (same && (best === null || rank > best.rank)) best = { then, rank };
  }
  return best?.then ?? null;
}

const MOST_COMPARED = 20;
