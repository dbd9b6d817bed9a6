/** Our remarks as comments in the margin: new ones in, then the old ones out, so that no failure leaves fewer than before. */
import { HostFault, type Remark, type RemarkResult } from "../document/host.ts";
import { isOwnRemark } from "../text/own-remark.ts";
import { has, isReadOnly } from "./features.ts";
import { listedNow } from "./go-to.ts";
import { isUnsettled, type Knowledge } from "./knowledge.ts";
import { paragraphKey } from "./places.ts";
import { isProtected } from "./protection.ts";
import type { Runs } from "./run.ts";

/** Writes the remarks in place of those there are. Two trips. */
export async function remark(runs: Runs, remarks: readonly Remark[], { seen }: Knowledge): Promise<RemarkResult> {
  if (isReadOnly()) throw new HostFault("readOnly");
  if (!has("comments")) throw new HostFault("wordTooOld");
  if (isProtected(seen?.pkg ?? null)) throw new HostFault("protected");
  const progress: { before: number; written: readonly Remark[] } = { before: 0, written: [] };
  try {
    return await runs.run("writing", async (context, sync) => {
      const { body } = context.document;
      const { paragraphs } = body;
      const comments = body.getComments();
      paragraphs.load("text");
      comments.load("content,replies/items/content");
      await sync("reading");
      const keys = paragraphs.items.map(({ text }) => paragraphKey(text));
      const items = remarks.map(({ place }) => {
        const index = listedNow(place.paragraph, place.text, keys, seen);
        return index === null ? undefined : paragraphs.items[index];
      });
      const own = comments.items.filter(({ content }) => isOwnRemark(content));
      const gone = own.filter(({ replies }) => replies.items.length === 0);
      const written = remarks.filter((_, at) => items[at] !== undefined);
      Object.assign(progress, { before: own.length, written });
      for (const [at, item] of items.entries()) item?.getRange("Content").insertComment(remarks[at]?.text ?? "");
      for (const comment of gone) comment.delete();
      await sync();
      const left = remarks.filter((_, at) => items[at] === undefined);
      return { written: written.length, left, removed: gone.length, answered: own.length - gone.length };
    });
  } catch (fault) {
    if (progress.written.length + progress.before === 0 || !isUnsettled(fault)) throw fault;
    throw await settled(runs, progress.before, progress.written, fault);
  }
}

/** What is to be said after a write that failed: how many of the remarks are there is read off the document. */
async function settled(runs: Runs, before: number, remarks: readonly Remark[], fault: HostFault): Promise<HostFault> {
  const now = await runs
    .run("reading", async (context, sync) => {
      const comments = context.document.body.getComments();
      comments.load("content");
      await sync();
      return comments.items.filter(({ content }) => isOwnRemark(content)).length;
    })
    .catch(() => null);
  if (now === null) return new HostFault("failed", fault.detail);
  if (now === before) return fault;
  const lacking = remarks.slice(Math.max(0, now - before)).map(({ place }) => place.text);
  return new HostFault("partlyDone", lacking.join(", "));
}
