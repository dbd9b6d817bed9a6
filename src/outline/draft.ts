/** Drafts: the tree while it is being read, before ids, demands and nesting are settled. */
import type { MarkerStyle } from "../text/marker.ts";
import type { OpenNumber } from "./numbering.ts";
import type { OutlineWarning } from "./outline.ts";

/** A section being read. */
export interface Draft {
  readonly kind: "part" | "section";
  readonly style: MarkerStyle | "unnumbered";
  /** As issued; "" when the heading has none. */
  readonly marker: string;
  /** Last number of the heading; changes when a too long sibling is passed over. */
  numbers: readonly number[];
  title: string;
  readonly headingLevel: number | null;
  /** The last number below the heading before, where its own may go on: «4.» below the second of two chapters. */
  readonly goesOn: Pick<OpenNumber, "style" | "numbers"> | null;
  /** Ends with a colon: what follows is what it announces. */
  announces: boolean;
  readonly line: number;
  readonly notes: Note[];
  readonly children: Draft[];
}

/** A line of guidance before it is nested. */
export interface Note {
  readonly marker: string;
  /** Bullets of one kind are of one rank; "" for a plain paragraph. */
  readonly kind: string;
  text: string;
  readonly line: number;
}

/** All that the body of an outline holds. */
export interface DraftTree {
  readonly sections: readonly Draft[];
  /** Guidance before the first section, and the remark that closes the outline. */
  readonly notes: readonly Note[];
  readonly warnings: readonly OutlineWarning[];
}

/** A draft as the numbering sees it. */
export function openNumber(draft: Draft): OpenNumber {
  return {
    style: draft.style,
    numbers: draft.numbers,
    text: draft.marker,
    headingLevel: draft.headingLevel,
    goesOn: draft.goesOn,
    announces: draft.announces,
    hasChildren: draft.children.length > 0,
  };
}

/** Kind of the note that holds the cells of a table. */
export const TABLE_KIND = "table";
