/**
 * Edits of the text, each where its paragraph now is: the words are found by Word's own search inside the paragraph, so
 * that only what changes is replaced and the rest keeps its look. Three trips, however many edits.
 */
import type { Edit } from "../document/edits.ts";
import { type EditResult, HostFault } from "../document/host.ts";
import { type EditWork, editWorks } from "./edit-works.ts";
import { isReadOnly } from "./features.ts";
import { isUnsettled, type Knowledge } from "./knowledge.ts";
import { isProtected } from "./protection.ts";
import { fullReading } from "./read.ts";
import { reducedReading } from "./reduced-reading.ts";
import type { Runs } from "./run.ts";
import { type Search, searchFor } from "./word-search.ts";

/** Applies the edits. Those whose text is not there any more, or that Word's search does not find, are left. */
export async function edit(runs: Runs, edits: readonly Edit[], known: Knowledge): Promise<EditResult> {
  if (edits.length === 0) return { done: 0, left: [] };
  if (isReadOnly()) throw new HostFault("readOnly");
  const progress: { before: readonly string[]; works: readonly EditWork[] } = { before: [], works: [] };
  try {
    await runs.run("writing", async (context, sync) => {
      const { reading, items } = await (known.refused ? reducedReading(context, sync) : fullReading(context, sync));
      if (isProtected(reading.pkg)) throw new HostFault("protected");
      const texts = items.map(({ text }) => text);
      const finds = editWorks(edits, known.seen, reading, texts).map((work) => finding(work, items, texts));
      if (finds.some(({ hits }) => hits.length > 0)) await sync("reading");
      const sure = finds.filter(isFound);
      Object.assign(progress, { before: texts, works: sure.map(({ work }) => work) });
      for (const find of sure) make(find, items);
      if (sure.length > 0) await sync();
    });
  } catch (fault) {
    if (progress.works.length === 0 || !isUnsettled(fault)) throw fault;
    await settle(runs, progress.before, progress.works, fault);
  }
  const done = new Set(progress.works.map((work) => work.edit));
  return { done: done.size, left: edits.filter((one) => !done.has(one)) };
}

/** Work, with what Word's search gives for the words of each stretch: those at its beginning, and at its end. */
interface Find {
  readonly work: EditWork;
  readonly searches: readonly (readonly Search[])[];
  readonly hits: readonly (readonly Word.RangeCollection[])[];
}

function finding(work: EditWork, items: readonly Word.Paragraph[], texts: readonly string[]): Find {
  const item = items[work.paragraph];
  if (work.kind !== "stretches" || item === undefined) return { work, searches: [], hits: [] };
  const searches = work.stretches.map(({ start, end }) => searchFor(texts[work.paragraph] ?? "", start, end));
  const hits = searches.map((ends) =>
    ends.map(({ pattern }) => {
      const found = item.search(pattern, { matchCase: true });
      found.load("text");
      return found;
    }),
  );
  return { work, searches, hits };
}

/** Whether Word found the very words that were looked for, wherever they are needed. */
function isFound({ searches, hits }: Find): boolean {
  return searches.every((ends, stretch) =>
    ends.every(({ nth, words }, end) => hits[stretch]?.[end]?.items[nth]?.text === words),
  );
}

function make({ work, searches, hits }: Find, items: readonly Word.Paragraph[]): void {
  const item = items[work.paragraph];
  if (work.kind === "delete") item?.delete();
  if (work.kind === "rewrite") item?.insertText(work.text, "Replace");
  const ranges = searches.map((ends, stretch) => {
    const [first, last] = ends.map(({ nth }, end) => hits[stretch]?.[end]?.items[nth]);
    return last === undefined ? first : first?.expandTo(last);
  });
  const [first, ...others] = ranges;
  // What is not read among the words, as a note's mark, stays: the new words stand before it.
  for (const range of others) range?.delete();
  if (work.kind !== "stretches" || first === undefined) return;
  if (work.after === "") first.delete();
  else first.insertText(work.after, "Replace");
}

/** Finds out how many of the edits a failed write has made, and rejects with what is then to be said. */
async function settle(
  runs: Runs,
  before: readonly string[],
  works: readonly EditWork[],
  fault: HostFault,
): Promise<void> {
  const now = await runs
    .run("reading", async (context, sync) => {
      const { paragraphs } = context.document.body;
      paragraphs.load("text");
      await sync();
      return paragraphs.items.map(({ text }) => text).join("\r");
    })
    .catch(() => null);
  const counts = Array.from({ length: works.length + 1 }, (_, count) => count);
  const done = counts.find((count) =>
    [false, true].some((recorded) => textsAfter(before, works.slice(0, count), recorded).join("\r") === now),
  );
  if (done === undefined) throw new HostFault("failed", fault.detail);
  if (done === 0) throw fault;
  const rest = works.slice(done).map((work) => work.edit.before);
  if (rest.length > 0) throw new HostFault("partlyDone", rest.join(", "));
}

/** The texts after this work; `recorded`: as Word lists them under Track Changes, with what was deleted still there. */
function textsAfter(texts: readonly string[], works: readonly EditWork[], recorded: boolean): readonly string[] {
  return texts.flatMap((text, index) => {
    const here = works.filter(({ paragraph }) => paragraph === index);
    if (here.some(({ kind }) => kind === "delete")) return recorded ? [text] : [];
    const whole = here.findLast((work) => work.kind === "rewrite");
    if (whole?.kind === "rewrite") return [whole.text];
    const changes = here
      .flatMap((work) =>
        work.kind === "stretches"
          ? work.stretches.map((stretch, place) => ({ ...stretch, after: place === 0 ? work.after : "" }))
          : [],
      )
      .sort((a, b) => b.start - a.start);
    return [
      changes.reduce(
        (now, { start, end, after }) => now.slice(0, recorded ? end : start) + after + now.slice(end),
        text,
      ),
    ];
  });
}
