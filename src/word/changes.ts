/**
 * Notice that the document may have changed: Word's own events where it has them, otherwise a look at the text whenever
 * the pane gets the focus back. Either only marks results stale, so that a notice too many does no harm.
 */
import { has } from "./features.ts";
import type { Runs } from "./run.ts";

/** Calls back on changes until the function it gives is called. Word is asked as soon as it is free. */
export function watchChanges(runs: Runs, changed: () => void): () => void {
  return has("paragraphEvents") ? watchEvents(runs, changed) : watchFocus(runs, changed);
}

function watchEvents(runs: Runs, changed: () => void): () => void {
  let stopped = false;
  let stop = () => {};
  const handler = async () => {
    if (!stopped) changed();
  };
  runs
    .run("reading", async (context, sync) => {
      const { document } = context;
      const handlers = [
        document.onParagraphChanged.add(handler),
        document.onParagraphAdded.add(handler),
        document.onParagraphDeleted.add(handler),
      ];
      await sync();
      // A handler belongs to the context it was added in, which is why this one thing outlives its conversation.
      stop = () => {
        for (const one of handlers) one.remove();
        context.sync().catch(() => {});
      };
      if (stopped) stop();
    })
    .catch(() => {});
  return () => {
    stopped = true;
    stop();
  };
}

/** Compares the text of the body, in one trip; the first look, at the start, is what it is compared with. */
function watchFocus(runs: Runs, changed: () => void): () => void {
  let last: string | null = null;
  const look = () => {
    runs
      .run("reading", async (context, sync) => {
        const { body } = context.document;
        body.load("text");
        await sync();
        return body.text;
      })
      .then(
        (text) => {
          if (last !== null && text !== last) changed();
          last = text;
        },
        () => {},
      );
  };
  look();
  globalThis.addEventListener("focus", look);
  return () => globalThis.removeEventListener("focus", look);
}
