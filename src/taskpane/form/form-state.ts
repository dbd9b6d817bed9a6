/** What the tab «Đề cương» knows of the form of the paper: what could be put in, and whether that is being looked at. */
import type { Insertion } from "../../document/blocks.ts";
import type { ChosenPack } from "../../format/chosen-pack.ts";
import type { FramePart } from "../../skeleton/frame.ts";

/** What stands open for the document as read last. */
export interface FormPlan extends ChosenPack {
  /** All packs there are, to choose from. */
  readonly packs: readonly { readonly id: string; readonly name: string }[];
  /** The parts of the frame the report has nothing of, and what would put them in. */
  readonly parts: readonly FramePart[];
  readonly insertions: readonly Insertion[];
  /** How often each spelling of the tone stands in the text. */
  readonly spelling: { readonly main: number; readonly first: number };
}

export interface FormState {
  /** Null while it is being worked out. */
  readonly plan: FormPlan | null;
  readonly previewing: boolean;
}

export const NO_FORM_STATE: FormState = { plan: null, previewing: false };
