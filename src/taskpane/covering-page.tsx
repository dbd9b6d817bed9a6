/** The pages that cover the tabs, each with its way back. */
import { lazy, Suspense } from "react";
import { FirstSteps } from "./first-steps.tsx";
import type { PaneProps } from "./pane-props.ts";
import { PrivacyPage } from "./privacy-page.tsx";

// What only those need who take over an outline comes when they do.
const ImportPage = lazy(async () => ({ default: (await import("./library/import-page.tsx")).ImportPage }));
const LibraryPage = lazy(async () => ({ default: (await import("./library/library-page.tsx")).LibraryPage }));

// What these pages need to read files and write papers comes when one of them is opened.
const SlipPage = lazy(async () => ({ default: (await import("./slip/slip-page.tsx")).SlipPage }));
const PreviousPage = lazy(async () => ({ default: (await import("./slip/previous-page.tsx")).PreviousPage }));
const ComparePage = lazy(async () => ({ default: (await import("./slip/compare-page.tsx")).ComparePage }));

export function CoveringPage(props: PaneProps) {
  return (
    <Suspense fallback={null}>
      <CoveredBy {...props} />
    </Suspense>
  );
}

function CoveredBy(props: PaneProps) {
  const { state, store, session, memory } = props;
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
      return <ImportPage {...props} />;
    case "library":
      return <LibraryPage {...props} />;
    case "slip":
      return <SlipPage state={state} session={session} onBack={leave} />;
    case "previous":
      return (
        <PreviousPage
          state={state}
          session={session}
          onBack={leave}
          onShow={() => store.dispatch({ type: "tab", tab: "check" })}
        />
      );
    case "compare":
      return <ComparePage state={state} session={session} onBack={leave} />;
    case null:
      return null;
  }
}
