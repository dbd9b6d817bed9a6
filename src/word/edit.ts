/**
 * Edits of the text, each where its paragraph now is: found by Word's own search inside the paragraph, so that only what
 * changes is replaced and the rest keeps its look. Three trips, however many edits.
 */
import { type EditPlace, editPlaces } from "../document/edit-places.ts";
import type { Edit } from "../document/edits.ts";
import { type EditResult, HostFault } from "../document/host.ts";
import { isReadOnly } from "./features.ts";
import { isUnsettled } from "./knowledge.ts";
import { pairing, paragraphKey } from "./places.ts";
import type { Reading } from "./read.ts";
import type { Runs } from "./run.ts";
import { type Search, searchFor } from "./word-search.ts";

interface Placed {
  readonly edit: Edit;
  readonly place: EditPlace;
}

/** Applies the edits. Those whose text is not there any more, or that Word's search does not find, are left. */
export async function edit(runs: Runs, edits: readonly Edit[], seen: Reading | null): Promise<EditResult> {
  if (edits.length === 0) return { done: 0, left: [] };
  if (isReadOnly()) throw new HostFault("readOnly");
  const progress: { before: readonly string[]; placed: readonly Placed[] } = { before: [], placed: [] };
  try {
    await runs.run("writing", async (context, sync) => {
      const { paragraphs } = context.document.body;
      paragraphs.load("text");
      await sync();
      const { items } = paragraphs;
      const texts = items.map(({ text }) => plain(text));
      const finds = placedEdits(edits, texts, seen).map((placed) => finding(placed, items, texts));
      if (finds.some(({ hits }) => hits.length > 0)) await sync();
      const sure = finds.filter(isFound);
      if (sure.length === 0) return;
      Object.assign(progress, { before: texts, placed: sure.map(({ placed }) => placed) });
      for (const find of sure) replace(find, items);
      await sync();
    });
  } catch (fault) {
    if (progress.placed.length === 0 || !isUnsettled(fault)) throw fault;
    await settle(runs, progress.before, progress.placed, fault);
  }
  const done = new Set(progress.placed.map((placed) => placed.edit));
  return { done: done.size, left: edits.filter((one) => !done.has(one)) };
}

/** Word's text with its signs for a line break and a no-break hyphen as ours, character for character. */
function plain(text: string): string {
  return text.replaceAll("\v", "\n").replaceAll("\u001e", "-");
}

function placedEdits(edits: readonly Edit[], texts: readonly string[], seen: Reading | null): readonly Placed[] {
  const pairs = seen === null ? null : pairing(seen.listed, texts.map(paragraphKey));
  const now = (paragraph: number): number | null => {
    if (seen === null || pairs === null) return paragraph;
    const then = seen.places[paragraph];
    return then == null ? null : (pairs[then] ?? null);
  };
  const places = editPlaces(edits, (paragraph) => {
    const index = now(paragraph);
    const text = index === null ? undefined : texts[index];
    return index === null || text === undefined ? null : { index, text };
  });
  return edits.flatMap((one, index) => {
    const place = places[index];
    return place == null ? [] : [{ edit: one, place }];
  });
}

/** A place, with what Word's search gives for the words there: those at its beginning and at its end. */
interface Find {
  readonly placed: Placed;
  readonly searches: readonly Search[];
  readonly hits: readonly Word.RangeCollection[];
}

function finding(placed: Placed, items: readonly Word.Paragraph[], texts: readonly string[]): Find {
  const { paragraph, stretch } = placed.place;
  const item = items[paragraph];
  if (stretch === null || stretch.start === stretch.end || item === undefined)
    return { placed, searches: [], hits: [] };
  const searches = searchFor(texts[paragraph] ?? "", stretch.start, stretch.end);
  const hits = searches.map(({ pattern }) => {
    const found = item.search(pattern, { matchCase: true });
    found.load("text");
    return found;
  });
  return { placed, searches, hits };
}

/** Whether Word found at each end the very words that were looked for. */
function isFound({ placed, searches, hits }: Find): boolean {
  const { stretch } = placed.place;
  if (stretch === null || stretch.start === stretch.end) return true;
  return (
    searches.length > 0 &&
    searches.every(({ nth, words }, index) => plain(hits[index]?.items[nth]?.text ?? "") === words)
  );
}

function replace({ placed, searches, hits }: Find, items: readonly Word.Paragraph[]): void {
  const { paragraph, stretch } = placed.place;
  if (stretch === null) items[paragraph]?.delete();
  const [first, last] = searches.map(({ nth }, index) => hits[index]?.items[nth]);
  if (stretch === null || first === undefined) return;
  const range = last === undefined ? first : first.expandTo(last);
  if (stretch.after === "") range.delete();
  else range.insertText(stretch.after.replaceAll("\n", "\v"), "Replace");
}

/** Finds out how many of the edits a failed write has made, and rejects with what is then to be said. */
async function settle(
  runs: Runs,
  before: readonly string[],
  placed: readonly Placed[],
  fault: HostFault,
): Promise<void> {
  const now = await runs
    .run("reading", async (context, sync) => {
      const { paragraphs } = context.document.body;
      paragraphs.load("text");
      await sync();
      return paragraphs.items.map(({ text }) => plain(text)).join("\r");
    })
    .catch(() => null);
  const counts = Array.from({ length: placed.length + 1 }, (_, count) => count);
  const done = counts.find((count) =>
    [false, true].some((recorded) => edited(before, placed.slice(0, count), recorded).join("\r") === now),
  );
  if (done === undefined) throw new HostFault("failed", fault.detail);
  if (done === 0) throw fault;
  const rest = placed.slice(done).map((one) => one.edit.before);
  if (rest.length > 0) throw new HostFault("partlyDone", rest.join(", "));
}

/** The texts after these edits; `recorded`: as Word lists them under Track Changes, with what was deleted still there. */
function edited(texts: readonly string[], placed: readonly Placed[], recorded: boolean): readonly string[] {
  const places = placed.map(({ place }) => place).sort((a, b) => (b.stretch?.start ?? 0) - (a.stretch?.start ?? 0));
  return texts.flatMap((text, index) => {
    let now = text;
    for (const { paragraph, stretch } of places) {
      if (paragraph !== index) continue;
      if (stretch === null) return recorded ? [now] : [];
      now = now.slice(0, recorded ? stretch.end : stretch.start) + stretch.after + now.slice(stretch.end);
    }
    return [now];
  });
}
