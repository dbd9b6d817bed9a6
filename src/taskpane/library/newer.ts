/** Whether the outline a document was begun with has a newer version among those the pane knows. */
import { builtinOutlines } from "../../outline/builtin/builtin.ts";
import type { Outline } from "../../outline/outline.ts";
import { sayTheSame } from "../../outline/same-outline.ts";
import type { PaneState } from "../pane-state.ts";

/**
 * The outline of the same id that says something else: of those kept on this machine first, then of the organisation,
 * then built in. Null where there is none, where the document's was issued later, or where it was declined.
 */
export function newerOutline({
  choice,
  kept,
  library,
}: Pick<PaneState, "choice" | "kept" | "library">): Outline | null {
  const { outline } = kept;
  if (choice !== "kept" || outline === null || library.declined.includes(outline.id)) return null;
  const known = [...library.kept, ...library.published, ...builtinOutlines].find(({ id }) => id === outline.id);
  if (known === undefined || (outline.source.date ?? "") > (known.source.date ?? "9999")) return null;
  return sayTheSame(known, outline) ? null : known;
}
