/** What the tab «Chỉ tiêu» knows besides the document: the targets being added, and the one taken out last. */
import type { PastedRole } from "../../targets/owed/pasted.ts";
import type { OwedTarget } from "../../targets/target.ts";

/** How targets are being added: typed one by one, pasted, taken from the outline; null while none are. */
export type Adding = "typed" | "pasted" | "outline" | null;

/** What a figure is counted over, as far as it can be chosen. */
export type ChosenBase = "term" | "perYear" | "";

export interface TargetForm {
  readonly name: string;
  readonly goal: string;
  readonly unit: string;
  readonly base: ChosenBase;
}

export interface TargetsState {
  readonly adding: Adding;
  readonly form: TargetForm;
  /** The text pasted. */
  readonly text: string;
  /** What the columns of a pasted table hold, as chosen; null as long as it is as recognised. */
  readonly roles: readonly PastedRole[] | null;
  /** Positions among the targets found that are not to be added. */
  readonly left: readonly number[];
  /** By position: what a target's figure is counted over, where its source does not say. */
  readonly bases: Readonly<Record<number, ChosenBase>>;
  /** The target taken out last, as long as it can be put back. */
  readonly removed: OwedTarget | null;
}

export const NO_FORM: TargetForm = { name: "", goal: "", unit: "", base: "" };

const NOTHING_PASTED = { text: "", roles: null, left: [], bases: {} } as const;

export const NO_TARGETS: TargetsState = { adding: null, form: NO_FORM, ...NOTHING_PASTED, removed: null };

export type TargetsAction =
  | { readonly type: "adding"; readonly adding: Adding }
  | { readonly type: "form"; readonly form: Partial<TargetForm> }
  | { readonly type: "text"; readonly text: string }
  | { readonly type: "role"; readonly roles: readonly PastedRole[] }
  | { readonly type: "left"; readonly position: number; readonly left: boolean }
  | { readonly type: "base"; readonly position: number; readonly base: ChosenBase }
  /** Those chosen are in the list now. */
  | { readonly type: "added" }
  | { readonly type: "removed"; readonly removed: OwedTarget | null };

export function targetsState(state: TargetsState, action: TargetsAction): TargetsState {
  switch (action.type) {
    case "adding":
      return { ...state, adding: action.adding, left: [], bases: {}, removed: null };
    case "form":
      return { ...state, form: { ...state.form, ...action.form } };
    case "text":
      return { ...state, ...NOTHING_PASTED, text: action.text };
    case "role":
      return { ...state, roles: action.roles, left: [], bases: {} };
    case "left": {
      const others = state.left.filter((position) => position !== action.position);
      return { ...state, left: action.left ? [...others, action.position] : others };
    }
    case "base":
      return { ...state, bases: { ...state.bases, [action.position]: action.base } };
    case "added":
      // Who types one target often types the next.
      return { ...state, ...NOTHING_PASTED, form: NO_FORM, adding: state.adding === "typed" ? "typed" : null };
    case "removed":
      return { ...state, removed: action.removed };
  }
}
