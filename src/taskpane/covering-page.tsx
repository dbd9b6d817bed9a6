/** The pages that cover the tabs, each with its way back. */
import { FirstSteps } from "./first-steps.tsx";
import type { PaneProps } from "./pane-props.ts";
import { PrivacyPage } from "./privacy-page.tsx";

export function CoveringPage({ state, store, memory }: PaneProps) {
  const leave = () => store.dispatch({ type: "page", page: null });
  switch (state.page) {
    case "privacy":
      return <PrivacyPage onBack={leave} />;
    case "steps":
      return (
        <FirstSteps
          onEnd={() => {
            memory.keepStepsSeen();
            leave();
          }}
        />
      );
    case null:
      return null;
  }
}
