/** The frame of the pane, and what each screen is given. */
import { Link, makeStyles, tokens } from "@fluentui/react-components";
import { lazy, Suspense, useMemo } from "react";
import { filledOutline } from "../outline/fields.ts";
import { paneWords } from "../strings/vi/pane.ts";
import { CheckTab } from "./check/check-tab.tsx";
import { CoveringPage } from "./covering-page.tsx";
import { withNamedPlaces } from "./named-places.ts";
import { NoticeBar } from "./notice-bar.tsx";
import { OutlineTab } from "./outline/outline-tab.tsx";
import { usePaneEffects } from "./pane-effects.ts";
import type { PaneProps } from "./pane-props.ts";
import { chosenOutline } from "./pane-state.ts";
import { ReadingWarnings } from "./reading-warnings.tsx";
import { Tabs } from "./tabs.tsx";
import { WorkBar } from "./work-bar.tsx";
import { WriteTab } from "./write/write-tab.tsx";

// It reads targets out of what is pasted, which takes the rules: it comes after the pane has shown itself.
const TargetsTab = lazy(() => import("./targets/targets-tab.tsx").then((tab) => ({ default: tab.TargetsTab })));

const useStyles = makeStyles({
  pane: {
    display: "flex",
    flexDirection: "column",
    height: "100%",
    minWidth: 0,
    backgroundColor: tokens.colorNeutralBackground2,
    color: tokens.colorNeutralForeground1,
  },
  body: { flexGrow: 1, minHeight: 0, overflowY: "auto", padding: "14px 12px 20px" },
  foot: {
    display: "flex",
    flexWrap: "wrap",
    justifyContent: "space-between",
    gap: "4px 12px",
    flexShrink: 0,
    padding: "6px 12px",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    fontSize: tokens.fontSizeBase200,
  },
});

export function Pane(props: PaneProps) {
  const styles = useStyles();
  const { state, store, session } = props;
  usePaneEffects(state, session);
  const { page, tab, work, notice, document } = state;
  return (
    <div className={styles.pane}>
      {page === null ? (
        <Tabs selected={tab} controls="screen" onSelect={(next) => store.dispatch({ type: "tab", tab: next })} />
      ) : null}
      <main key={page ?? tab} className={styles.body}>
        {page === null ? (
          <div id="screen" role="tabpanel" aria-labelledby={`tab-${tab}`}>
            <ReadingWarnings document={document} />
            <Screen {...props} />
          </div>
        ) : (
          <CoveringPage {...props} />
        )}
      </main>
      <div aria-live="polite">
        {work === null && notice !== null ? (
          <NoticeBar
            notice={withNamedPlaces(notice, chosenOutline(state))}
            onRetry={notice.kind === "fault" && notice.during !== "goTo" && document === null ? session.open : null}
            onClose={() => store.dispatch({ type: "notice", notice: null })}
          />
        ) : null}
        {work === null ? null : (
          <WorkBar work={work} paragraphs={document?.paragraphs.length ?? null} onCancel={session.cancel} />
        )}
      </div>
      <footer className={styles.foot}>
        <Link as="button" onClick={() => store.dispatch({ type: "page", page: "privacy" })}>
          {paneWords.privacyLink}
        </Link>
        <Link as="button" onClick={() => store.dispatch({ type: "page", page: "steps" })}>
          {paneWords.stepsLink}
        </Link>
      </footer>
    </div>
  );
}

/** The tab chosen, with the outline as its fields fill it. */
function Screen(props: PaneProps) {
  const { state } = props;
  const { choice, kept, fields, library } = state;
  const outline = useMemo(() => {
    const issued = chosenOutline({ choice, kept, library });
    return issued === null ? null : filledOutline(issued, fields);
  }, [choice, kept, fields, library]);
  switch (state.tab) {
    case "outline":
      return <OutlineTab {...props} outline={outline} />;
    case "write":
      return <WriteTab {...props} outline={outline} />;
    case "targets":
      return (
        <Suspense fallback={null}>
          <TargetsTab {...props} outline={outline} />
        </Suspense>
      );
    case "check":
      return <CheckTab {...props} outline={outline} />;
  }
}
