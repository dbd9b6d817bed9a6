/** The page of the outlines kept on this machine: use, correct, save as a file, delete, bring back. */
import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { libraryFile } from "../../outline/library-file.ts";
import type { Outline } from "../../outline/outline.ts";
import { outlineFile } from "../../outline/outline-file.ts";
import { libraryLinks } from "../../strings/vi/library.ts";
import { libraryPage, shelfFaults } from "../../strings/vi/library-pages.ts";
import { outlineLabel } from "../outline/outline-label.ts";
import { PageLayout } from "../page-layout.tsx";
import type { PaneProps } from "../pane-props.ts";
import { draftOfOutline } from "./import-draft.ts";
import { ownChoice } from "./library-state.ts";
import { handOver, type SavedFile, SavedFileNote } from "./saved-file.tsx";

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: "none", display: "flex", flexDirection: "column", gap: "12px" },
  item: {
    display: "flex",
    flexDirection: "column",
    gap: "6px",
    padding: "10px 12px",
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
    overflowWrap: "anywhere",
  },
  quiet: { color: tokens.colorNeutralForeground3 },
  actions: { display: "flex", flexWrap: "wrap", gap: "6px", alignItems: "center" },
  button: { minWidth: 0 },
});

export function LibraryPage({ state, store, library }: PaneProps) {
  const styles = useStyles();
  const { kept, shelfFault, deleted } = state.library;
  const [saved, setSaved] = useState<SavedFile | null>(null);
  const open = (page: "import" | null) => store.dispatch({ type: "page", page });
  const save = (file: SavedFile) => {
    handOver(file);
    setSaved(file);
  };
  const use = (outline: Outline) => {
    store.dispatch({ type: "chosen", choice: ownChoice(outline.id) });
    store.dispatch({ type: "tab", tab: "outline" });
  };
  const correct = (outline: Outline) => {
    const draft = draftOfOutline({ kind: "file", name: outline.title }, outline);
    store.dispatch({ type: "library", change: { kind: "draft", draft } });
    store.dispatch({ type: "library", change: { kind: "step", step: "correct" } });
    open("import");
  };
  const remove = (outline: Outline) => {
    library.remove(outline.id);
    if (state.choice === ownChoice(outline.id)) store.dispatch({ type: "chosen", choice: null });
  };
  return (
    <PageLayout title={libraryPage.title} onBack={() => open(null)} takesFocus>
      <Text className={styles.quiet}>{kept.length === 0 ? libraryPage.none : libraryPage.lead}</Text>
      {shelfFault === null ? null : <Text role="alert">{shelfFaults[shelfFault]}</Text>}
      <div role="status" className={styles.actions}>
        {deleted === null ? null : (
          <>
            <Text>{libraryPage.deleted(deleted.outline.title)}</Text>
            <Button size="small" onClick={library.restore}>
              {libraryPage.restore}
            </Button>
          </>
        )}
      </div>
      <ul className={styles.list}>
        {kept.map((outline) => (
          <li key={outline.id} className={styles.item}>
            <Text weight="semibold">{outline.title}</Text>
            <Text size={200} className={styles.quiet}>
              {outlineLabel(outline)}
            </Text>
            <OutlineActions
              outline={outline}
              onUse={() => use(outline)}
              onCorrect={() => correct(outline)}
              onSave={() => save({ name: `${outline.id}.decuong.json`, text: outlineFile(outline) })}
              onRemove={() => remove(outline)}
            />
          </li>
        ))}
      </ul>
      {saved === null ? null : <SavedFileNote key={saved.text} file={saved} />}
      <div className={styles.actions}>
        <Button appearance="primary" onClick={() => open("import")}>
          {libraryLinks.import}
        </Button>
        {kept.length < 2 ? null : (
          <Button onClick={() => save({ name: `${libraryPage.allFile}.decuong.json`, text: libraryFile(kept) })}>
            {libraryPage.saveAll}
          </Button>
        )}
      </div>
    </PageLayout>
  );
}

interface OutlineActionsProps {
  readonly outline: Outline;
  readonly onUse: () => void;
  readonly onCorrect: () => void;
  readonly onSave: () => void;
  readonly onRemove: () => void;
}

function OutlineActions({ outline: { title }, onUse, onCorrect, onSave, onRemove }: OutlineActionsProps) {
  const styles = useStyles();
  const actions: readonly (readonly [string, string, () => void])[] = [
    [libraryPage.use, libraryPage.useLabel(title), onUse],
    [libraryPage.correct, libraryPage.correctLabel(title), onCorrect],
    [libraryPage.save, libraryPage.saveLabel(title), onSave],
    [libraryPage.remove, libraryPage.removeLabel(title), onRemove],
  ];
  return (
    <div className={styles.actions}>
      {actions.map(([words, label, act]) => (
        <Button key={words} size="small" className={styles.button} aria-label={label} onClick={act}>
          {words}
        </Button>
      ))}
    </div>
  );
}
