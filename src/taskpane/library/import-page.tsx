/** The page that takes over an outline: where from, how it is understood, under which name it is kept. */
import { Button, makeStyles, Text } from "@fluentui/react-components";
import type { Outline } from "../../outline/outline.ts";
import { sayTheSame } from "../../outline/same-outline.ts";
import { correctPage, importPage, incomingPage, namePage, shelfFaults } from "../../strings/vi/library-pages.ts";
import { PageLayout } from "../page-layout.tsx";
import type { PaneProps } from "../pane-props.ts";
import { CorrectForm } from "./correct-form.tsx";
import { type LibraryChange, ownChoice } from "./library-state.ts";
import { NameForm } from "./name-form.tsx";
import { SourceForm } from "./source-form.tsx";

export function ImportPage({ state, store, session, library }: PaneProps) {
  const { draft, step, incoming, importFault, kept, shelfFault } = state.library;
  const tell = (change: LibraryChange) => store.dispatch({ type: "library", change });
  const leave = () => store.dispatch({ type: "page", page: null });
  const keep = (outlines: readonly Outline[]) => {
    if (!library.keep(outlines)) return;
    tell({ kind: "discarded" });
    leave();
    const [only] = outlines;
    const isOfDocument = state.choice === "kept" && state.kept.outline?.id === only?.id;
    if (only !== undefined && outlines.length === 1 && !isOfDocument) {
      store.dispatch({ type: "chosen", choice: ownChoice(only.id) });
    }
    store.dispatch({ type: "notice", notice: { kind: "keptOutlines", titles: outlines.map(({ title }) => title) } });
  };
  if (incoming !== null) {
    return (
      <PageLayout key="incoming" title={incomingPage.title} onBack={null} takesFocus>
        <Incoming
          outlines={incoming}
          kept={kept}
          fault={shelfFault === null ? "" : shelfFaults[shelfFault]}
          onKeep={() => keep(incoming)}
          onOther={() => tell({ kind: "discarded" })}
        />
      </PageLayout>
    );
  }
  if (draft === null || step === "source") {
    return (
      <PageLayout key="source" title={importPage.title} onBack={null} takesFocus>
        <SourceForm
          fault={importFault}
          canSelect={state.capabilities?.selection === true}
          busy={state.work !== null}
          onRead={(request) => void session.importOutline(request)}
          onLeave={leave}
        />
      </PageLayout>
    );
  }
  if (step === "correct") {
    return (
      <PageLayout key="correct" title={correctPage.title} onBack={leave} takesFocus>
        <CorrectForm
          draft={draft}
          onDraft={(next) => tell({ kind: "draft", draft: next })}
          onNext={() => tell({ kind: "step", step: "name" })}
          onOther={() => tell({ kind: "discarded" })}
        />
      </PageLayout>
    );
  }
  return (
    <PageLayout key="name" title={namePage.title} onBack={null} takesFocus>
      <NameForm
        draft={draft}
        kept={kept}
        shelfFault={shelfFault}
        onKeep={(outline) => keep([outline])}
        onBack={() => tell({ kind: "step", step: "correct" })}
      />
    </PageLayout>
  );
}

const useStyles = makeStyles({
  list: { margin: 0, paddingLeft: "18px", display: "flex", flexDirection: "column", gap: "4px" },
  actions: { display: "flex", flexWrap: "wrap", gap: "8px" },
});

interface IncomingProps {
  readonly outlines: readonly Outline[];
  readonly kept: readonly Outline[];
  /** "" for none. */
  readonly fault: string;
  readonly onKeep: () => void;
  readonly onOther: () => void;
}

/** Several outlines out of one file: which are new here, and which take the place of kept ones. */
function Incoming({ outlines, kept, fault, onKeep, onOther }: IncomingProps) {
  const styles = useStyles();
  return (
    <>
      {outlines.length === 0 ? <Text>{incomingPage.none}</Text> : null}
      <ul className={styles.list}>
        {outlines.map((outline) => (
          <li key={outline.id}>{incomingPage.listed(outline.title, comparedWithKept(outline, kept))}</li>
        ))}
      </ul>
      <div role="alert">{fault === "" ? null : <Text>{fault}</Text>}</div>
      <div className={styles.actions}>
        {outlines.length === 0 ? null : (
          <Button appearance="primary" onClick={onKeep}>
            {incomingPage.keep(outlines.length)}
          </Button>
        )}
        <Button onClick={onOther}>{importPage.back}</Button>
      </div>
    </>
  );
}

function comparedWithKept(outline: Outline, kept: readonly Outline[]): string {
  const older = kept.find(({ id }) => id === outline.id);
  if (older === undefined) return incomingPage.fresh;
  return sayTheSame(older, outline) ? incomingPage.same : incomingPage.replaces;
}
