/** The worker of a batch: one file after the other, away from the page, which stays awake meanwhile. */
import type { CheckRequest } from "../../check/report-options.ts";
import { type FileResult, fileSteps } from "./report-check.ts";

export interface WorkerTask {
  readonly bytes: Uint8Array;
  readonly request: CheckRequest;
}

addEventListener("message", ({ data }: MessageEvent<WorkerTask>) => {
  const steps = fileSteps(data.bytes, data.request);
  for (;;) {
    const { done, value } = steps.next();
    if (done !== true) continue;
    postMessage(value satisfies FileResult);
    return;
  }
});
