/** Keys on a line of an outline being corrected: which row to go to, or what to do to the row. */
import type { Correction } from "../../outline/corrections.ts";
import type { OutlineRow } from "../../outline/rows.ts";

export type RowMove =
  | { readonly to: number }
  | { readonly correct: Correction }
  | { readonly open: true }
  | { readonly step: "undo" | "redo" };

export interface Pressed {
  readonly key: string;
  readonly alt: boolean;
  readonly shift: boolean;
  /** Ctrl, or the command key of a Mac. */
  readonly ctrl: boolean;
}

const PAGE = 10;

/** What the key does on the row at this place of those shown; null where it does nothing. */
export function rowMove(pressed: Pressed, rows: readonly OutlineRow[], at: number): RowMove | null {
  const row = rows[at];
  if (row === undefined) return null;
  if (pressed.ctrl) return stepOf(pressed);
  if (pressed.alt) return pressed.shift ? levelOf(pressed.key, row.key) : null;
  const to = placeOf(pressed.key, rows.length, at);
  if (to !== null) return rows[to] === undefined ? null : { to: rows[to].key };
  return actionOf(pressed.key, row);
}

function stepOf({ key, shift }: Pressed): RowMove | null {
  const letter = key.toLowerCase();
  if (letter === "y" || (letter === "z" && shift)) return { step: "redo" };
  return letter === "z" ? { step: "undo" } : null;
}

/** As Word moves headings between levels. */
function levelOf(key: string, row: number): RowMove | null {
  if (key === "ArrowLeft") return { correct: { kind: "up", key: row } };
  return key === "ArrowRight" ? { correct: { kind: "down", key: row } } : null;
}

function placeOf(key: string, count: number, at: number): number | null {
  const places: Readonly<Record<string, number>> = {
    ArrowDown: Math.min(at + 1, count - 1),
    ArrowUp: Math.max(at - 1, 0),
    PageDown: Math.min(at + PAGE, count - 1),
    PageUp: Math.max(at - PAGE, 0),
    Home: 0,
    End: count - 1,
  };
  return places[key] ?? null;
}

function actionOf(key: string, row: OutlineRow): RowMove | null {
  switch (key.toLowerCase()) {
    case "enter":
    case "f2":
      return { open: true };
    case "backspace":
      return { correct: { kind: "merge", key: row.key } };
    case "delete":
      return { correct: { kind: "leaveOut", key: row.key } };
    case "g":
      return { correct: { kind: row.kind === "heading" ? "toGuidance" : "toHeading", key: row.key } };
    case "b":
      return row.kind === "heading" ? { correct: { kind: "require", required: !row.required, key: row.key } } : null;
    default:
      return null;
  }
}
