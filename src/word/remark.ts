/**
 * Our remarks as comments in the margin: new ones in, then the old ones out, so that no failure leaves fewer than
 * before.
 */
import { HostFault, type Remark, type RemarkResult } from "../document/host.ts";
import { isOwnRemark } from "../text/own-remark.ts";
import { has, isReadOnly } from "./features.ts";
import { listedNow } from "./go-to.ts";
import { isUnsettled, type Knowledge } from "./knowledge.ts";
import { paragraphKey } from "./places.ts";
import { isProtected } from "./protection.ts";
import type { Runs } from "./run.ts";

/** What a batch of remarks is to bring about, for finding out afterwards how far it came. */
interface Batch {
  /** Ids of all comments of ours there were, and of those to go. */
  readonly before: ReadonlySet<string>;
  readonly gone: readonly string[];
  readonly written: readonly Remark[];
  readonly result: RemarkResult;
}

/** Writes the remarks in place of those there are. Two trips. */
export async function remark(runs: Runs, remarks: readonly Remark[], { seen }: Knowledge): Promise<RemarkResult> {
  if (isReadOnly()) throw new HostFault("readOnly");
  if (!has("comments")) throw new HostFault("wordTooOld");
  if (isProtected(seen?.pkg ?? null)) throw new HostFault("protected");
  const progress: { batch: Batch | null } = { batch: null };
  try {
    return await runs.run("writing", async (context, sync) => {
      const { body } = context.document;
      const { paragraphs } = body;
      const comments = body.getComments();
      paragraphs.load("text");
      comments.load("id,content,replies/items/content");
      await sync("reading");
      const keys = paragraphs.items.map(({ text }) => paragraphKey(text));
      const items = remarks.map(({ place }) => {
        const index = listedNow(place.paragraph, place.text, keys, seen);
        return index === null ? undefined : paragraphs.items[index];
      });
      const own = comments.items.filter(({ content }) => isOwnRemark(content));
      const gone = own.filter(({ replies }) => replies.items.length === 0);
      const batch = batchOf(remarks, items, own, gone);
      progress.batch = batch;
      for (const [at, item] of items.entries()) item?.getRange("Content").insertComment(remarks[at]?.text ?? "");
      for (const comment of gone) comment.delete();
      if (batch.written.length + gone.length > 0) await sync();
      return batch.result;
    });
  } catch (fault) {
    if (progress.batch === null || !isUnsettled(fault)) throw fault;
    return settled(runs, progress.batch, fault);
  }
}

function batchOf(
  remarks: readonly Remark[],
  items: readonly (Word.Paragraph | undefined)[],
  own: readonly Word.Comment[],
  gone: readonly Word.Comment[],
): Batch {
  const written = remarks.filter((_, at) => items[at] !== undefined);
  const left = remarks.filter((_, at) => items[at] === undefined);
  return {
    before: new Set(own.map(({ id }) => id)),
    gone: gone.map(({ id }) => id),
    written,
    result: { written: written.length, left, removed: gone.length, answered: own.length - gone.length },
  };
}

/** How a write that failed on its way came out: read off the document, since Word may have carried it out all the same. */
async function settled(runs: Runs, batch: Batch, fault: HostFault): Promise<RemarkResult> {
  const now = await runs
    .run("reading", async (context, sync) => {
      const comments = context.document.body.getComments();
      comments.load("id,content");
      await sync();
      return comments.items.filter(({ content }) => isOwnRemark(content)).map(({ id }) => id);
    })
    .catch(() => null);
  if (now === null) throw new HostFault("failed", fault.detail);
  const added = now.filter((id) => !batch.before.has(id)).length;
  const stay = batch.gone.filter((id) => now.includes(id)).length;
  if (added === batch.written.length && stay === 0) return batch.result;
  if (added === 0 && stay === batch.gone.length) throw fault;
  const lacking = batch.written.slice(added).map(({ place }) => place.text);
  throw lacking.length > 0 ? new HostFault("partlyDone", lacking.join(", ")) : new HostFault("failed", fault.detail);
}
