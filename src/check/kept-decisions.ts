/**
 * What a document carries that a check goes by: links made by hand, targets owed, what is ignored or does not arise,
 * the format pack chosen.
 */
import type { DocumentState } from "../outline/state.ts";
import { readOwedTargets } from "../targets/owed-targets.ts";
import type { CheckOptions } from "./check.ts";
import { readIgnores } from "./ignores.ts";

/** The part of the check's options that a document's state decides; entries that cannot be read decide nothing. */
export function keptDecisions(
  state: DocumentState,
): Required<Pick<CheckOptions, "links" | "owed" | "ignores" | "declarations" | "pack">> {
  const { links, declarations, targets, ignores, pack } = state;
  return {
    links,
    declarations,
    owed: readOwedTargets(targets).targets,
    ignores: readIgnores(ignores).ignores,
    pack: pack ?? undefined,
  };
}
