/** The tab «Chỉ tiêu»: its screen, and what each choice there does. */
import { useMemo } from "react";
import { targetOf, withTargets } from "../../targets/owed/new-targets.ts";
import { targetsInOutline } from "../../targets/owed/of-outline.ts";
import { readOwedTargets } from "../../targets/owed-targets.ts";
import { spotOf, type TabProps } from "../pane-props.ts";
import { foundTargets, owedResults } from "./found-targets.ts";
import { TargetsScreen } from "./targets-screen.tsx";
import type { TargetsAction } from "./targets-state.ts";

export function TargetsTab({ state, store, session, outline }: TabProps) {
  const { kept, targets: slice, checked } = state;
  const owed = useMemo(() => readOwedTargets(kept.targets).targets, [kept.targets]);
  const results = checked?.targets ?? NO_RESULTS;
  const found = useMemo(() => foundTargets(slice, outline), [slice, outline]);
  const act = (action: TargetsAction) => store.dispatch({ type: "targets", action });
  const keep = (targets: typeof owed) => void session.keepTargets(targets);
  return (
    <TargetsScreen
      state={state}
      owed={owedResults(owed, results)}
      others={results.filter(({ owed: known, reading }) => known === null && reading !== null)}
      found={found}
      outlineHas={outline !== null && targetsInOutline(outline).length > 0}
      onAction={act}
      onAdd={(added) => {
        act({ type: "added" });
        keep(withTargets(owed, added));
      }}
      onUpdate={() => void session.check()}
      onFillTable={() => void session.fillTargetTable()}
      onRemove={(target) => {
        act({ type: "removed", removed: target });
        keep(owed.filter(({ id }) => id !== target.id));
      }}
      onPutBack={() => {
        if (slice.removed !== null) keep([...owed, slice.removed]);
        act({ type: "removed", removed: null });
      }}
      onTake={({ reading }) => {
        if (reading !== null) keep(withTargets(owed, [targetOf(reading, "typed", reading.place.excerpt)]));
      }}
      onGoTo={({ place }) => void session.goTo(spotOf(state, place.paragraph))}
    />
  );
}

const NO_RESULTS = [] as const;
