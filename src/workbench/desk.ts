/**
 * The desk: which report lies on it, whether it has changes that are in no file yet, and what is asked before it is put
 * away. A file that cannot be opened changes nothing on it.
 */
import { useCallback, useEffect, useMemo, useReducer, useRef } from "react";
import { workbenchWords } from "../strings/vi/workbench.ts";
import { DOCX_TYPE, saveFile } from "../taskpane/files/save-file.ts";
import type { ChosenFile } from "./chosen-file.ts";
import { type NotOpened, type OpenReport, openFile } from "./open-file.ts";
import { savedName } from "./saved-name.ts";

export interface DeskState {
  /** Null until the first report is open. */
  readonly report: OpenReport | null;
  /** Counts the reports opened, so that the pane begins anew with each. */
  readonly turn: number;
  readonly unsaved: boolean;
  readonly fault: NotOpened | null;
  /** The file that waits until it is decided what becomes of the changes. */
  readonly waiting: ChosenFile | null;
  /** What was done last, in one sentence. */
  readonly said: string;
}

type Action =
  | { readonly type: "opened"; readonly report: OpenReport }
  | { readonly type: "notOpened"; readonly fault: NotOpened }
  | { readonly type: "faultSeen" | "changed" | "stay" }
  | { readonly type: "saved"; readonly name: string }
  | { readonly type: "wait"; readonly file: ChosenFile };

export const EMPTY_DESK: DeskState = {
  report: null,
  turn: 0,
  unsaved: false,
  fault: null,
  waiting: null,
  said: "",
};

export function deskAfter(desk: DeskState, action: Action): DeskState {
  switch (action.type) {
    case "opened": {
      const { name, paragraphs } = action.report;
      const said = workbenchWords.opened(name, paragraphs);
      return { ...EMPTY_DESK, report: action.report, turn: desk.turn + 1, said };
    }
    case "notOpened":
      return { ...desk, fault: action.fault, waiting: null };
    case "faultSeen":
      return { ...desk, fault: null };
    case "changed":
      return { ...desk, unsaved: true, said: "" };
    case "saved":
      return { ...desk, unsaved: false, said: workbenchWords.saved(action.name) };
    case "wait":
      return { ...desk, waiting: action.file };
    case "stay":
      return { ...desk, waiting: null };
  }
}

export interface Desk {
  readonly state: DeskState;
  /** Opens a file, or asks first what becomes of the changes; resolves to whether it lies on the desk now. */
  readonly open: (file: ChosenFile) => Promise<boolean>;
  /** Saves what is on the desk as a new file. */
  readonly save: () => void;
  /** Opens the file that waits, the changes saved before or given up. */
  readonly goOn: (saving: boolean) => Promise<void>;
  readonly stay: () => void;
  /** Says of something else why it could not be taken. */
  readonly tell: (fault: NotOpened) => void;
  readonly closeFault: () => void;
}

export function useDesk(): Desk {
  const [state, dispatch] = useReducer(deskAfter, EMPTY_DESK);
  const { report, unsaved, waiting } = state;
  const hasChanges = useRef(false);
  hasChanges.current = unsaved;
  useEffect(() => report?.host.onChange(() => dispatch({ type: "changed" })), [report]);
  useLeaveWarning(unsaved);

  const put = useCallback(async (file: ChosenFile): Promise<boolean> => {
    const opened = await openFile(file);
    if ("fault" in opened) dispatch({ type: "notOpened", fault: opened });
    else dispatch({ type: "opened", report: opened });
    return !("fault" in opened);
  }, []);
  const open = useCallback(
    async (file: ChosenFile): Promise<boolean> => {
      if (!hasChanges.current) return put(file);
      dispatch({ type: "wait", file });
      return false;
    },
    [put],
  );
  return useMemo(() => {
    const save = (): void => {
      if (report === null) return;
      const name = savedName(report.name);
      saveFile(name, report.host.bytes(), DOCX_TYPE);
      dispatch({ type: "saved", name });
    };
    const goOn = async (saving: boolean): Promise<void> => {
      if (waiting === null) return;
      if (saving) save();
      await put(waiting);
    };
    const stay = () => dispatch({ type: "stay" });
    const tell = (fault: NotOpened) => dispatch({ type: "notOpened", fault });
    const closeFault = () => dispatch({ type: "faultSeen" });
    return { state, open, save, goOn, stay, tell, closeFault };
  }, [state, report, waiting, open, put]);
}

/** The browser asks before the page is left; it says so in its own words. */
function useLeaveWarning(unsaved: boolean): void {
  useEffect(() => {
    if (!unsaved) return;
    const warn = (event: BeforeUnloadEvent) => event.preventDefault();
    addEventListener("beforeunload", warn);
    return () => removeEventListener("beforeunload", warn);
  }, [unsaved]);
}
