/** What the pane says of its work: what it is busy with, and what came of it. Words are chosen by code, in strings. */
import type { CheckProgress } from "../check/check.ts";
import type { HostFaultCode } from "../document/host.ts";
import type { FramePart } from "../skeleton/frame.ts";

/** What the pane is busy with. Nothing else is begun meanwhile. */
export type Work =
  | { readonly kind: "opening" | "reading" | "inserting" | "removing" | "editing" | "saving" | "copying" }
  | { readonly kind: "checking"; readonly progress: CheckProgress };

/** The last thing that was done, or went wrong, in words the screens choose by code. */
export type Notice =
  | {
      readonly kind: "fault";
      readonly code: HostFaultCode;
      readonly detail: string;
      readonly during: Work["kind"] | "goTo";
    }
  | { readonly kind: "inserted"; readonly sections: number; readonly recorded: boolean }
  | { readonly kind: "framed"; readonly parts: readonly FramePart[] }
  | { readonly kind: "removed"; readonly removed: number; readonly kept: number }
  | { readonly kind: "edited"; readonly done: number; readonly left: number }
  | { readonly kind: "keptOutlines"; readonly titles: readonly string[] }
  | { readonly kind: "tookNewer"; readonly lost: number }
  | { readonly kind: "targetsAdded"; readonly added: number }
  | { readonly kind: "rowsAdded" | "rowsLeft" | "tableInserted" | "tableAtEnd"; readonly rows: number }
  | { readonly kind: "editedAll"; readonly done: number; readonly left: number }
  | { readonly kind: "remarked"; readonly written: number; readonly left: number; readonly answered: number }
  | { readonly kind: "unremarked"; readonly removed: number; readonly answered: number }
  | { readonly kind: "ignored" | "restored" | "declared" | "undeclared" | "decisionNotKept" }
  | { readonly kind: "stateNotKept"; readonly code: HostFaultCode; readonly detail: string }
  | { readonly kind: "linked" | "unlinked" | "cancelled" | "jumped" | "planChanged" | "noCursor" }
  | { readonly kind: "tableComplete" | "tableRefused" };
