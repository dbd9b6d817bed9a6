/** Checks files away from what the page draws: in a worker, or where a browser gives none, in slices. */
import type { CheckRequest } from "../../check/report-options.ts";
import { workbenchWords } from "../../strings/vi/workbench.ts";
import { inSlices } from "../../taskpane/slices.ts";
import type { FileResult } from "./report-check.ts";

export interface Checker {
  /** One file at a time. Null when it was called off. */
  readonly check: (bytes: Uint8Array, request: CheckRequest) => Promise<FileResult | null>;
  /** Gives the worker back. What is under way then never ends. */
  readonly close: () => void;
}

/** Called off with the signal. */
export function checker(signal: AbortSignal): Checker {
  const worker = newWorker();
  if (worker === null) return { check: (bytes, request) => inPage(bytes, request, signal), close: () => undefined };
  return { check: (bytes, request) => asked(worker, bytes, request, signal), close: () => worker.terminate() };
}

async function inPage(bytes: Uint8Array, request: CheckRequest, signal: AbortSignal): Promise<FileResult | null> {
  // The worker has the rules with it; a page gets them only when it must do without one.
  const { fileSteps } = await import("./report-check.ts");
  return inSlices(fileSteps(bytes, request), { onStep: () => undefined, signal });
}

/** Null in a page opened from a folder: browsers give such pages no worker. */
function newWorker(): Worker | null {
  if (location.protocol === "file:") return null;
  try {
    return new Worker(new URL("./worker.ts", import.meta.url));
  } catch {
    return null;
  }
}

function asked(
  worker: Worker,
  bytes: Uint8Array,
  request: CheckRequest,
  signal: AbortSignal,
): Promise<FileResult | null> {
  return new Promise((resolve) => {
    const ended = new AbortController();
    const end = (result: FileResult | null): void => {
      ended.abort();
      resolve(result);
    };
    const listening = { signal: ended.signal };
    worker.addEventListener("message", ({ data }: MessageEvent<FileResult>) => end(data), listening);
    // A file the worker could not bear is a file with a reason; the next one gets its turn.
    worker.addEventListener("error", () => end({ fault: workbenchWords.failed }), listening);
    signal.addEventListener("abort", () => end(null), listening);
    worker.postMessage({ bytes, request }, [bytes.buffer]);
  });
}
