/** What the pane knows of slips and of the report before: made, chosen and compared here, kept nowhere. */
import type { ReportDocument } from "../../document/document.ts";
import type { CheckedText, SlipComparison } from "../../results/slip/comparison.ts";
import type { Slip } from "../../results/slip/slip.ts";
import type { FileProblem } from "../files/file-problem.ts";

export interface SlipState {
  /** The slip made last. */
  readonly made: Slip | null;
  /** The report this one is compared with at each check. */
  readonly previous: { readonly name: string; readonly document: ReportDocument } | null;
  /** The comparison made last; `name` is null where the code was typed. */
  readonly compared: {
    readonly name: string | null;
    readonly checked: CheckedText;
    readonly result: SlipComparison;
  } | null;
  /** Whether the document or its check is another since the slip was made, and the document since it was compared. */
  readonly stale: { readonly made: boolean; readonly compared: boolean };
  /** Why the file or code given last could not be used; null when it could. */
  readonly problem: FileProblem | null;
}

export const NO_SLIP: SlipState = {
  made: null,
  previous: null,
  compared: null,
  stale: { made: false, compared: false },
  problem: null,
};

export type SlipAction =
  | { readonly type: "made"; readonly slip: Slip }
  | { readonly type: "previous"; readonly previous: SlipState["previous"] }
  | { readonly type: "compared"; readonly compared: NonNullable<SlipState["compared"]> }
  | { readonly type: "problem"; readonly problem: FileProblem | null }
  /** The document has changed, or was checked anew. */
  | { readonly type: "changed" | "checked" };

export function slipState(state: SlipState, action: SlipAction): SlipState {
  const { stale } = state;
  switch (action.type) {
    case "made":
      return { ...state, made: action.slip, stale: { ...stale, made: false }, problem: null };
    case "previous":
      return { ...state, previous: action.previous, problem: null };
    case "compared":
      return { ...state, compared: action.compared, stale: { ...stale, compared: false }, problem: null };
    case "problem":
      return { ...state, problem: action.problem };
    case "changed":
      return { ...state, stale: { made: true, compared: true } };
    case "checked":
      return { ...state, stale: { ...stale, made: true } };
  }
}
