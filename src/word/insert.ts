/**
 * Inserting: look, write, look again, tidy up. Two trips at least, four at most, however many blocks and places there
 * are. What came of it is read off the document, not believed: Word is known to lose, double and move what it is given.
 */
import type { Insertion } from "../document/blocks.ts";
import { HostFault } from "../document/host.ts";
import { partyFormat } from "../document/report-format.ts";
import { residentFormat } from "../document/resident-format.ts";
import {
  type Aftermath,
  aftermathOf,
  askedAftermath,
  endsEmpty,
  missing,
  takeOut,
  tidyUp,
  type Written,
  type WrittenPlace,
} from "./aftermath.ts";
import type { Listing } from "./arrival.ts";
import { besides } from "./besides.ts";
import { isReadOnly, isWeb } from "./features.ts";
import { type Beside, queueOoxml } from "./insert-ooxml.ts";
import { queueBlocks } from "./insert-web.ts";
import { packages } from "./insertion-package.ts";
import { type InsertionPlace, insertionPlaces } from "./insertion-places.ts";
import { isUnsettled, type Knowledge, Settled } from "./knowledge.ts";
import { isProtected } from "./protection.ts";
import { askedReading, fullReading, type Look, type Reading } from "./read.ts";
import { reducedReading } from "./reduced-reading.ts";
import type { Runs, Sync } from "./run.ts";

/**
 * Inserts the blocks at their places, and gives whether that has left an empty paragraph at the end of the text. Rejects
 * with a HostFault; then nothing was inserted, or it says what was.
 */
export async function insert(runs: Runs, insertions: readonly Insertion[], known: Knowledge): Promise<boolean> {
  if (insertions.every(({ blocks }) => blocks.length === 0)) return false;
  if (isReadOnly()) throw new HostFault("readOnly");
  const way = known.refused || isWeb() ? throughObjects : throughOoxml;
  const progress: { written: Written | null } = { written: null };
  try {
    return await runs.run("writing", async (context, sync) => {
      const { contentControls } = context.document.body;
      if (way === throughObjects) contentControls.load("tag");
      const look = await (known.refused ? reducedReading(context, sync) : fullReading(context, sync));
      if (isProtected(look.reading.pkg)) throw new HostFault("protected");
      const places = insertionPlaces(insertions, known.seen, look.reading);
      const beside = await besides(places, look, sync);
      const written = way.queue({ places, beside, look, body: context.document.body });
      progress.written = written;
      const answer = way.ask(context);
      await sync();
      const after = answer();
      await concluded(written, after, sync);
      return endsEmpty(written, after);
    });
  } catch (fault) {
    if (progress.written === null || !isUnsettled(fault)) throw fault;
    await settle(runs, progress.written, way, fault);
    return false;
  }
}

/** What is to be written where. */
interface Work {
  readonly places: readonly InsertionPlace[];
  /** Word's objects beside the places; null for a text without a paragraph. */
  readonly beside: readonly (Beside | null)[];
  readonly look: Look;
  readonly body: Word.Body;
}

/** One of the two ways of writing. */
interface Way {
  /** Queues the writes, to be sent with the next `sync`. */
  readonly queue: (work: Work) => Written;
  /** Asks for what can be seen of the document afterwards. */
  readonly ask: (context: Word.RequestContext) => () => Aftermath;
  /** Whether what was written by halves is taken out again: single paragraphs are, whole sections stay. */
  readonly takesOut: boolean;
}

const throughOoxml: Way = {
  queue: ({ places, beside, look, body }) => {
    const packageOf = packages(look.reading);
    const sent = places.map((place) => packageOf(place.blocks, place.at));
    const written = backwards(places, (place, index): WrittenPlace | null => {
      const made = sent[index];
      return made === undefined ? null : { ...made, expected: queueOoxml(place, made, beside[index] ?? null, body) };
    });
    return { before: aftermathOf(look).listing, places: written };
  },
  ask: (context) => {
    const answer = askedReading(context);
    return () => aftermathOf(answer());
  },
  takesOut: false,
};

const throughObjects: Way = {
  queue: ({ places, beside, look: { reading }, body }) => {
    const before: Listing = { lines: reading.listed, tags: body.contentControls.items.map(({ tag }) => tag ?? "") };
    const written = backwards(places, (place, index) => {
      const around = surroundings(place, beside[index] ?? null, reading);
      const { expected, ...sent } = queueBlocks(place, beside[index] ?? null, body, around);
      const behind = expected.behind < 0 ? -1 : (reading.places[expected.behind] ?? expected.behind);
      return { ...sent, expected: { ...expected, behind } };
    });
    return { before, places: written };
  },
  ask: askedAftermath,
  takesOut: true,
};

/** Later places first, so that the earlier ones stay where they were seen. */
function backwards(
  places: readonly InsertionPlace[],
  queue: (place: InsertionPlace, index: number) => WrittenPlace | null,
): readonly WrittenPlace[] {
  const written: WrittenPlace[] = [];
  for (let index = places.length - 1; index >= 0; index -= 1) {
    const place = places[index];
    const made = place === undefined ? null : queue(place, index);
    if (made !== null) written.unshift(made);
  }
  return written;
}

function surroundings({ at, target }: InsertionPlace, beside: Beside | null, { document }: Reading) {
  const { beside: neighbour } = target;
  const index = neighbour.kind === "paragraph" && beside !== null ? neighbour.index : -1;
  const inList = (document.paragraphs[index]?.number ?? "") !== "";
  return { format: residentFormat(document, at, partyFormat), inList };
}

/** The end of a write that Word has not refused. */
async function concluded(written: Written, after: Aftermath, sync: Sync): Promise<void> {
  const lost = missing(written, after);
  try {
    await tidyUp(written, after, sync);
  } catch {
    // All is there, with empty lines too many; that is to be told, and is no reason to insert again.
    throw new Settled("partlyDone", lost.join(", "));
  }
  if (lost.length > 0) throw new Settled("partlyDone", lost.join(", "));
}

/** Finds out what a failed write has done, undoes it where it can, and rejects with what is then to be said. */
async function settle(runs: Runs, written: Written, way: Way, fault: HostFault): Promise<void> {
  const outcome = await runs
    .run("writing", async (context, sync) => {
      const answer = way.ask(context);
      await sync();
      const after = answer();
      const lost = missing(written, after);
      if (lost.length > 0 && way.takesOut && (await takeOut(written, after, sync))) return { lost, none: true };
      await tidyUp(written, after, sync);
      const all = written.places.flatMap(({ blocks }) => blocks).length;
      return { lost, none: lost.length === all };
    })
    // What was done is not known, and that is what is told.
    .catch(() => null);
  if (outcome === null) throw new HostFault("failed", fault.detail);
  if (outcome.none) throw fault;
  if (outcome.lost.length > 0) throw new HostFault("partlyDone", outcome.lost.join(", "));
}
