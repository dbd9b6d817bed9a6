/** Taking back what was inserted, as far as nobody has touched it: two trips, a third where empty lines are left. */
import type { Insertion } from "../document/blocks.ts";
import { HostFault, type Removal } from "../document/host.ts";
import { type TakingBack, takingBack } from "../document/taking-back.ts";
import {
  type Aftermath,
  aftermathOf,
  askedAftermath,
  dropLastLine,
  endsEmpty,
  tidyUp,
  type WrittenPlace,
} from "./aftermath.ts";
import { type Expected, type Listing, missingBlocks } from "./arrival.ts";
import { isReadOnly } from "./features.ts";
import { isUnsettled, type Knowledge } from "./knowledge.ts";
import { isProtected } from "./protection.ts";
import { askedReading, fullReading, type Look, type Reading } from "./read.ts";
import { reducedReading } from "./reduced-reading.ts";
import type { Runs } from "./run.ts";

/** Removes what of the insertions still stands as it was put in, and counts what stays. */
export async function remove(runs: Runs, insertions: readonly Insertion[], known: Knowledge): Promise<Removal> {
  if (isReadOnly()) throw new HostFault("readOnly");
  const progress: { plan: TakingBack | null; before: Listing } = { plan: null, before: { lines: [], tags: [] } };
  let kept = 0;
  try {
    await runs.run("writing", async (context, sync) => {
      const controls = context.document.body.contentControls;
      controls.load("id,tag");
      const look = await (known.refused ? reducedReading(context, sync) : fullReading(context, sync));
      if (isProtected(look.reading.pkg)) throw new HostFault("protected");
      const plan = takingBack(look.reading.document, insertions);
      kept = plan.kept;
      if (isNothing(plan)) return;
      const answer = asked(context, known.refused);
      progress.before = known.refused
        ? { lines: look.reading.listed, tags: controls.items.map(({ tag }) => tag ?? "") }
        : aftermathOf(look).listing;
      progress.plan = plan;
      queue(plan, look, controls.items);
      const after = answer();
      await sync();
      const rest = { before: { lines: left(plan, look.reading), tags: [] }, places: gaps(plan, look.reading) };
      const seen = after();
      await tidyUp(rest, seen, sync);
      const wasOurs = known.endsEmpty && rest.places.some(({ expected }) => isAtEnd(expected, rest.before));
      if (wasOurs || endsEmpty(rest, seen)) await dropLastLine(seen, sync);
    });
  } catch (fault) {
    if (progress.plan === null || !isUnsettled(fault)) throw fault;
    await settle(runs, progress.plan, progress.before, known.refused, fault);
  }
  return { removed: progress.plan?.blocks.length ?? 0, kept };
}

/** Whether nothing but the empty paragraph that ends the text stands behind. */
function isAtEnd({ behind }: Expected, { lines }: Listing): boolean {
  return behind === lines.length - 2;
}

function isNothing({ paragraphs, controls, tables }: TakingBack): boolean {
  return paragraphs.length + controls.length + tables.length === 0;
}

/** What is asked for once everything to be removed is queued. */
function asked(context: Word.RequestContext, refused: boolean): () => () => Aftermath {
  if (refused) return () => askedAftermath(context);
  return () => {
    const answer = askedReading(context);
    return () => aftermathOf(answer());
  };
}

function queue(
  { paragraphs, controls, tables }: TakingBack,
  { reading, items }: Look,
  known: readonly Word.ContentControl[],
): void {
  const item = (index: number): Word.Paragraph => {
    const found = items[reading.places[index] ?? -1];
    if (found === undefined) throw new HostFault("placeGone", reading.document.paragraphs[index]?.text ?? "");
    return found;
  };
  // Tables first: a text that would end in one gets an empty paragraph.
  for (const table of tables) item(reading.document.tables[table]?.paragraph ?? -1).parentTable.delete();
  for (const { id, paragraph } of controls) {
    const control = known.find((one) => one.id >>> 0 === id >>> 0) ?? item(paragraph).parentContentControl;
    control.delete(false);
  }
  for (const index of paragraphs) item(index).delete();
}

/** Positions of all paragraphs that go. */
function going({ paragraphs, controls, tables }: TakingBack, { document }: Reading): ReadonlySet<number> {
  const inControls = controls.flatMap(({ paragraph, length }) => Array.from({ length }, (_, at) => paragraph + at));
  const cells = tables.flatMap((table) => document.tables[table]?.rows.flat() ?? []);
  return new Set([...paragraphs, ...inControls, ...cells.flatMap((cell) => cell.paragraphs)]);
}

/** The lines that are to be left. */
function left(plan: TakingBack, reading: Reading): readonly string[] {
  const gone = going(plan, reading);
  return reading.keys.filter((_, index) => !gone.has(index));
}

/** The places, among the lines left, where nothing is to stand any more. */
function gaps(plan: TakingBack, reading: Reading): readonly WrittenPlace[] {
  const gone = [...going(plan, reading)].sort((a, b) => a - b);
  const behind = new Set(gone.map((index, before) => index - before - 1));
  return [...behind].map((index) => ({
    expected: { behind: index, count: 0, stays: 0, leads: 0, within: [] },
    blocks: [],
    lines: [],
    typed: [],
  }));
}

/** Finds out what a failed removal has done, and rejects with what is then to be said, unless all of it was done. */
async function settle(
  runs: Runs,
  plan: TakingBack,
  before: Listing,
  refused: boolean,
  fault: HostFault,
): Promise<void> {
  const there = await runs
    .run("reading", async (context, sync) => {
      const after = asked(context, refused)();
      await sync();
      // What has come back on the way from now to then is what is gone by now.
      return missingBlocks(plan.blocks, after().listing, before);
    })
    .catch(() => null);
  if (there === null) throw new HostFault("failed", fault.detail);
  if (there.length === plan.blocks.length) throw fault;
  if (there.length > 0) throw new HostFault("partlyDone", there.join(", "));
}
