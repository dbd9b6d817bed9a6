/** The pages that cover the tabs, each with its way back. */
import { lazy, Suspense } from "react";
import { FirstSteps } from "./first-steps.tsx";
import type { PaneProps } from "./pane-props.ts";
import { PrivacyPage } from "./privacy-page.tsx";

// What only those need who take over an outline comes when they do.
const ImportPage = lazy(async () => ({ default: (await import("./library/import-page.tsx")).ImportPage }));
const LibraryPage = lazy(async () => ({ default: (await import("./library/library-page.tsx")).LibraryPage }));

export function CoveringPage(props: PaneProps) {
  const { state, store, memory } = props;
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
    case "import":
      return (
        <Suspense>
          <ImportPage {...props} />
        </Suspense>
      );
    case "library":
      return (
        <Suspense>
          <LibraryPage {...props} />
        </Suspense>
      );
    case null:
      return null;
  }
}
