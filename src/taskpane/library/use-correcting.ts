/** The corrections of a draft as the screen makes them: the line chosen, where the keyboard goes, what is said of it. */
import { useCallback, useState } from "react";
import type { Correction } from "../../outline/corrections.ts";
import type { OutlineRow } from "../../outline/rows.ts";
import { rowDone } from "../../strings/vi/library-pages.ts";
import { type Doubt, type ImportDraft, withCorrection, withRedone, withUndone } from "./import-draft.ts";
import type { RowMove } from "./row-keys.ts";

export interface Correcting {
  /** Key of the line chosen; null while none is. */
  readonly chosen: number | null;
  /** Counts up whenever the line chosen should have the keyboard. */
  readonly focus: number;
  /** Whether the words of the line chosen are being changed. */
  readonly editing: boolean;
  /** What was done last, to be read aloud. */
  readonly said: string;
  readonly choose: (key: number) => void;
  readonly correct: (correction: Correction) => void;
  readonly step: (which: "undo" | "redo") => void;
  readonly move: (move: Exclude<RowMove, { readonly to: number }>) => void;
  readonly edit: (editing: boolean) => void;
  /** Goes on with another part of the text, no line of it chosen. */
  readonly retake: (draft: ImportDraft) => void;
  /** Chooses the next line that should be looked at again, from the top after the last. */
  readonly nextDoubt: (open: readonly Doubt[]) => void;
}

export function useCorrecting(draft: ImportDraft, onDraft: (draft: ImportDraft) => void): Correcting {
  const { rows } = draft.steps.present;
  const [chosen, setChosen] = useState<number | null>(null);
  const [focus, setFocus] = useState(0);
  const [editing, setEditing] = useState(false);
  const [said, setSaid] = useState("");
  const refocus = useCallback(() => setFocus((before) => before + 1), []);
  const choose = useCallback(
    (key: number) => {
      setChosen(key);
      setEditing(false);
      refocus();
    },
    [refocus],
  );
  const correct = (correction: Correction) => {
    const next = withCorrection(draft, correction);
    setSaid(next === draft ? rowDone.impossible : rowDone[correction.kind]);
    if (next === draft) return;
    setEditing(false);
    // Setting a mark leaves the keyboard where it is; all else brings it back to the line.
    if (correction.kind !== "demand" && correction.kind !== "require") refocus();
    setChosen(keyAfter(rows, next.steps.present.rows, correction));
    onDraft(next);
  };
  const step = (which: "undo" | "redo") => {
    const next = which === "undo" ? withUndone(draft) : withRedone(draft);
    if (next.steps === draft.steps) return;
    setSaid(which === "undo" ? rowDone.undone : rowDone.redone);
    setEditing(false);
    onDraft(next);
  };
  const retake = (next: ImportDraft) => {
    setChosen(null);
    setEditing(false);
    onDraft(next);
  };
  const edit = (isEditing: boolean) => {
    setEditing(isEditing);
    if (!isEditing) refocus();
  };
  const move = (done: Exclude<RowMove, { readonly to: number }>) => {
    if ("correct" in done) correct(done.correct);
    else if ("step" in done) step(done.step);
    else edit(true);
  };
  const nextDoubt = (open: readonly Doubt[]) => {
    const at = rows.findIndex(({ key }) => key === chosen);
    const places = open.flatMap(({ key }) => (key === null ? [] : [rows.findIndex((one) => one.key === key)]));
    const to = rows[places.find((place) => place > at) ?? places[0] ?? -1];
    if (to !== undefined) choose(to.key);
  };
  return { chosen, focus, editing, said, choose, correct, step, move, edit, retake, nextDoubt };
}

/** The row to go on with: the same; where it is gone, the one it went into, or the one in its place. */
function keyAfter(before: readonly OutlineRow[], now: readonly OutlineRow[], { key, kind }: Correction): number | null {
  if (now.some((row) => row.key === key)) return key;
  const at = before.findIndex((row) => row.key === key);
  return now[Math.min(kind === "merge" ? at - 1 : at, now.length - 1)]?.key ?? null;
}
