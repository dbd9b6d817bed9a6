/** A batch of files under check: what is done, what is under way, and how it is called off and taken up again. */
import { useCallback, useEffect, useMemo, useReducer, useRef } from "react";
import type { CheckRequest } from "../../check/report-options.ts";
import type { Outline } from "../../outline/outline.ts";
import type { CheckedReport } from "../../results/checked-report.ts";
import { systemClock } from "../../taskpane/clock.ts";
import type { ChosenFile } from "../chosen-file.ts";
import { bytesOf, faultWords } from "../open-file.ts";
import { checker } from "./checker.ts";

export interface BatchState {
  readonly files: readonly ChosenFile[];
  /** Null: each report by the outline it carries. */
  readonly outline: Outline | null;
  /** In the order of the files, as far as they are done. */
  readonly reports: readonly CheckedReport[];
  /** Name of the file under check; null when none is. */
  readonly current: string | null;
  /** ISO date of the check. */
  readonly today: string;
}

type Action =
  | {
      readonly type: "began";
      readonly files: readonly ChosenFile[];
      readonly outline: Outline | null;
      readonly today: string;
    }
  | { readonly type: "checking"; readonly file: string }
  | { readonly type: "checked"; readonly report: CheckedReport }
  | { readonly type: "ended" };

export const NO_BATCH: BatchState = { files: [], outline: null, reports: [], current: null, today: "" };

export function batchAfter(batch: BatchState, action: Action): BatchState {
  switch (action.type) {
    case "began":
      return { ...NO_BATCH, files: action.files, outline: action.outline, today: action.today };
    case "checking":
      return { ...batch, current: action.file };
    case "checked":
      return { ...batch, reports: [...batch.reports, action.report] };
    case "ended":
      return { ...batch, current: null };
  }
}

export interface Batch {
  readonly state: BatchState;
  /** Checks these files in place of those before. */
  readonly begin: (files: readonly ChosenFile[], outline: Outline | null) => void;
  readonly cancel: () => void;
  /** Goes on with the files that are not done. */
  readonly goOn: () => void;
}

export function useBatch(): Batch {
  const [state, dispatch] = useReducer(batchAfter, NO_BATCH);
  const running = useRef<AbortController | null>(null);
  const cancel = useCallback(() => {
    running.current?.abort();
    running.current = null;
    dispatch({ type: "ended" });
  }, []);
  const run = useCallback((files: readonly ChosenFile[], request: CheckRequest) => {
    running.current?.abort();
    const mine = new AbortController();
    running.current = mine;
    void checkAll(files, request, mine.signal, dispatch);
  }, []);
  useEffect(() => () => running.current?.abort(), []);
  return useMemo(() => {
    const { files, outline, reports, today } = state;
    return {
      state,
      begin: (chosen, by) => {
        const now = systemClock.today();
        dispatch({ type: "began", files: chosen, outline: by, today: now });
        run(chosen, { outline: by, fields: {}, today: now });
      },
      cancel,
      goOn: () => run(files.slice(reports.length), { outline, fields: {}, today }),
    };
  }, [state, cancel, run]);
}

async function checkAll(
  files: readonly ChosenFile[],
  request: CheckRequest,
  signal: AbortSignal,
  dispatch: (action: Action) => void,
): Promise<void> {
  const { check, close } = checker(signal);
  for (const file of files) {
    if (signal.aborted) break;
    dispatch({ type: "checking", file: file.path });
    const result = await bytesOf(file).then(
      (bytes) => check(bytes, request),
      (fault) => ({ fault: faultWords(fault) }),
    );
    if (result !== null && !signal.aborted) dispatch({ type: "checked", report: { file: file.path, ...result } });
  }
  close();
  if (!signal.aborted) dispatch({ type: "ended" });
}
