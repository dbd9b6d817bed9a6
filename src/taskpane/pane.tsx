/** The frame of the pane, and what each screen is given. */
import { Link, makeStyles, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import { filledOutline } from "../outline/fields.ts";
import type { Outline } from "../outline/outline.ts";
import { paneWords } from "../strings/vi/pane.ts";
import { CheckScreen } from "./check/check-screen.tsx";
import { FirstSteps } from "./first-steps.tsx";
import { NoticeBar } from "./notice-bar.tsx";
import { OutlineScreen } from "./outline/outline-screen.tsx";
import { usePaneEffects } from "./pane-effects.ts";
import { chosenOutline, isBlank, type PaneState } from "./pane-state.ts";
import { PrivacyPage } from "./privacy-page.tsx";
import { ReadingWarnings } from "./reading-warnings.tsx";
import type { Remembered } from "./remembered.ts";
import type { Session } from "./session.ts";
import type { Store } from "./store.ts";
import { Tabs } from "./tabs.tsx";
import { WorkBar } from "./work-bar.tsx";
import { WriteScreen } from "./write/write-screen.tsx";

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

export interface PaneProps {
  readonly state: PaneState;
  readonly store: Store;
  readonly session: Session;
  readonly memory: Remembered;
}

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
            notice={notice}
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

function CoveringPage({ state, store, memory }: PaneProps) {
  const leave = () => store.dispatch({ type: "page", page: null });
  if (state.page === "privacy") return <PrivacyPage onBack={leave} />;
  return (
    <FirstSteps
      onEnd={() => {
        memory.keepStepsSeen();
        leave();
      }}
    />
  );
}

function Screen(props: PaneProps) {
  const { state } = props;
  const { choice, kept, fields } = state;
  const outline = useMemo(() => {
    const issued = chosenOutline({ choice, kept });
    return issued === null ? null : filledOutline(issued, fields);
  }, [choice, kept, fields]);
  switch (state.tab) {
    case "outline":
      return <OutlineTab {...props} outline={outline} />;
    case "write":
      return <WriteTab {...props} outline={outline} />;
    case "check":
      return <CheckTab {...props} outline={outline} />;
  }
}

interface TabProps extends PaneProps {
  readonly outline: Outline | null;
}

function OutlineTab({ state, store, session, memory, outline }: TabProps) {
  return (
    <OutlineScreen
      state={state}
      outline={outline}
      blank={isBlank(state)}
      onChoose={(choice) => store.dispatch({ type: "chosen", choice })}
      onField={(key, value) => {
        store.dispatch({ type: "field", key, value });
        memory.keepFields(store.state().fields);
      }}
      onChoices={(choices) => store.dispatch({ type: "choices", choices })}
      onPreview={(previewing) => store.dispatch({ type: "previewing", previewing })}
      onInsert={() => void session.insert()}
      onTakeBack={() => void session.takeBack()}
    />
  );
}

function WriteTab({ state, store, session, outline }: TabProps) {
  return (
    <WriteScreen
      state={state}
      outline={outline}
      onChooseOutline={() => store.dispatch({ type: "tab", tab: "outline" })}
      onUpdate={() => void session.check()}
      onSection={(section) => store.dispatch({ type: "section", section })}
      onGoTo={(section) => {
        const heading = state.checked?.match?.byId.get(section)?.heading;
        if (heading != null) void session.goTo(spotOf(state, heading.paragraph));
      }}
      onInsertSection={(section) => void session.insertSection(section)}
    />
  );
}

function CheckTab({ state, store, session, outline }: TabProps) {
  return (
    <CheckScreen
      state={state}
      outline={outline}
      onCheck={() => void session.check()}
      onFilter={(filter) => store.dispatch({ type: "filter", filter })}
      onShow={(finding) => store.dispatch({ type: "finding", finding })}
      onGoTo={(at) => {
        store.dispatch({ type: "finding", finding: at });
        const paragraph = state.checked?.findings[at]?.place?.paragraph;
        if (paragraph != null) void session.goTo(spotOf(state, paragraph));
      }}
      onEdit={(edit) => void session.edit(edit)}
      onInsertSection={(section) => void session.insertSection(section)}
      onLink={(section, paragraph) =>
        void session.link(section, paragraph === null ? null : spotOf(state, paragraph).text)
      }
    />
  );
}

/** A finding's own text may be a part of the paragraph; a place is found again by the whole of it. */
function spotOf({ document }: PaneState, paragraph: number) {
  return { paragraph, text: document?.paragraphs[paragraph]?.text ?? "" };
}
