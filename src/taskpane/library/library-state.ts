/**
 * What the pane knows of outlines outside the document: those kept on this machine, those the organisation publishes,
 * and the one being taken over.
 */

import type { FileFaultCode } from "../../ooxml/fault.ts";
import type { LibraryFault } from "../../outline/library-file.ts";
import type { Outline } from "../../outline/outline.ts";
import type { ImportDraft } from "./import-draft.ts";
import type { Kept, ShelfFault } from "./kept-outlines.ts";

/** Why nothing could be taken over from a source. */
export type ImportFault =
  | { readonly kind: "file"; readonly code: FileFaultCode }
  | { readonly kind: "library"; readonly code: LibraryFault; readonly detail: string }
  | { readonly kind: "encoding" | "noText" | "noSections" | "noCursor" };

export interface LibraryState {
  readonly kept: readonly Outline[];
  readonly shelfFault: ShelfFault | null;
  readonly published: readonly Outline[];
  /** Names of what the organisation publishes and that cannot be read. */
  readonly unpublished: readonly string[];
  readonly draft: ImportDraft | null;
  /** The step of taking an outline over that is being shown; «source» as long as there is no draft. */
  readonly step: "source" | "correct" | "name";
  /** Several outlines out of one file, not yet kept. */
  readonly incoming: readonly Outline[] | null;
  readonly importFault: ImportFault | null;
  /** The outline deleted last, as long as it can be brought back, and its place. */
  readonly deleted: { readonly outline: Outline; readonly at: number } | null;
  /** Ids of outlines whose newer version is not wanted. */
  readonly declined: readonly string[];
}

export const EMPTY_LIBRARY: LibraryState = {
  kept: [],
  shelfFault: null,
  published: [],
  unpublished: [],
  draft: null,
  step: "source",
  incoming: null,
  importFault: null,
  deleted: null,
  declined: [],
};

export type LibraryChange =
  | { readonly kind: "kept"; readonly kept: Kept }
  | { readonly kind: "published"; readonly outlines: readonly Outline[]; readonly unreadable: readonly string[] }
  | { readonly kind: "draft"; readonly draft: ImportDraft }
  | { readonly kind: "incoming"; readonly outlines: readonly Outline[] }
  | { readonly kind: "importFault"; readonly fault: ImportFault }
  | { readonly kind: "discarded" }
  | { readonly kind: "step"; readonly step: LibraryState["step"] }
  | { readonly kind: "deleted"; readonly deleted: LibraryState["deleted"] }
  | { readonly kind: "declined"; readonly id: string };

export function libraryState(state: LibraryState, change: LibraryChange): LibraryState {
  switch (change.kind) {
    case "kept":
      return { ...state, kept: change.kept.outlines, shelfFault: change.kept.fault };
    case "published":
      return { ...state, published: change.outlines, unpublished: change.unreadable };
    case "draft":
      return { ...state, draft: change.draft, incoming: null, importFault: null };
    case "incoming":
      return { ...state, incoming: change.outlines, importFault: null };
    case "importFault":
      return { ...state, importFault: change.fault };
    case "discarded":
      return { ...state, draft: null, step: "source", incoming: null, importFault: null };
    case "step":
      return { ...state, step: change.step };
    case "deleted":
      return { ...state, deleted: change.deleted };
    case "declined":
      return { ...state, declined: [...state.declined, change.id] };
  }
}

const OWN = "own:";
const PUBLISHED = "org:";

/** How an outline of the library is named as a choice, beside «kept» and the ids of built-in ones. */
export function ownChoice(id: string): string {
  return OWN + id;
}

export function publishedChoice(id: string): string {
  return PUBLISHED + id;
}

/** The outline of the library that this choice names; undefined for any other choice. */
export function libraryOutline(
  { kept, published }: Pick<LibraryState, "kept" | "published">,
  choice: string,
): Outline | undefined {
  if (choice.startsWith(OWN)) return kept.find(({ id }) => OWN + id === choice);
  if (choice.startsWith(PUBLISHED)) return published.find(({ id }) => PUBLISHED + id === choice);
  return undefined;
}
