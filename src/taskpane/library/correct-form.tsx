/**
 * An outline as it was understood: its lines, the doubts at their lines, corrections by buttons and by keys, undone at
 * will.
 */
import { Button, Field, makeStyles, Select, Text, tokens } from "@fluentui/react-components";
import { corrected } from "../../outline/corrections.ts";
import { correctPage, importPage } from "../../strings/vi/library-pages.ts";
import { outlineWarningWords } from "../../strings/vi/outline-words.ts";
import { Disclosure } from "../disclosure.tsx";
import { doubts, type ImportDraft, withOutline, withRoot } from "./import-draft.ts";
import { OutlineChoice } from "./outline-choice.tsx";
import { RowActions } from "./row-actions.tsx";
import { RowTree } from "./row-tree.tsx";
import { useCorrecting } from "./use-correcting.ts";

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", gap: "10px" },
  quiet: { color: tokens.colorNeutralForeground3 },
  field: { minWidth: 0, gridTemplateColumns: "minmax(0, 1fr)" },
  bar: {
    display: "flex",
    flexWrap: "wrap",
    gap: "6px",
    position: "sticky",
    top: "-14px",
    zIndex: 1,
    padding: "8px 0",
    backgroundColor: tokens.colorNeutralBackground2,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  button: { minWidth: 0 },
  actions: { display: "flex", flexWrap: "wrap", gap: "8px" },
  keys: { margin: 0, display: "grid", gridTemplateColumns: "auto 1fr", gap: "2px 10px" },
  key: { fontWeight: tokens.fontWeightSemibold },
  words: { margin: 0 },
  // Read aloud, not shown: what is shown is the tree itself.
  said: { position: "absolute", width: "1px", height: "1px", overflow: "hidden", clipPath: "inset(50%)" },
});

export interface CorrectFormProps {
  readonly draft: ImportDraft;
  readonly onDraft: (draft: ImportDraft) => void;
  readonly onNext: () => void;
  /** Leaves the draft for another source. */
  readonly onOther: () => void;
}

export function CorrectForm({ draft, onDraft, onNext, onOther }: CorrectFormProps) {
  const styles = useStyles();
  const { past, present, future } = draft.steps;
  const { rows } = present;
  const { chosen, focus, editing, said, choose, correct, step, move, edit, retake, nextDoubt } = useCorrecting(
    draft,
    onDraft,
  );
  const open = doubts(present);
  const row = rows.find(({ key }) => key === chosen) ?? null;
  const canKeep = rows.some(({ kind }) => kind === "heading");
  return (
    <div className={styles.form}>
      <Text>{correctPage.lead}</Text>
      <OutlineChoice draft={draft} onOutline={(outline) => retake(withOutline(draft, outline))} />
      <Overview draft={draft} onRoot={(root) => retake(withRoot(draft, root))} />
      <div className={styles.bar}>
        <Button
          size="small"
          className={styles.button}
          disabledFocusable={past.length === 0}
          onClick={() => step("undo")}
        >
          {correctPage.undo}
        </Button>
        <Button
          size="small"
          className={styles.button}
          disabledFocusable={future.length === 0}
          onClick={() => step("redo")}
        >
          {correctPage.redo}
        </Button>
        {open.some(({ key }) => key !== null) ? (
          <Button size="small" className={styles.button} onClick={() => nextDoubt(open)}>
            {correctPage.nextDoubt}
          </Button>
        ) : null}
      </div>
      <div role="status" className={styles.said}>
        {said}
      </div>
      <RowTree
        rows={rows}
        chosen={chosen}
        focus={focus}
        doubts={doubtWords(open)}
        onChoose={choose}
        onMove={move}
        actions={
          row === null ? null : (
            <RowActions
              rows={rows}
              row={row}
              editing={editing}
              can={(correction) => corrected(rows, correction) !== rows}
              onCorrect={correct}
              onEdit={edit}
            />
          )
        }
      />
      <div className={styles.actions}>
        <Button appearance="primary" disabled={!canKeep} onClick={onNext}>
          {correctPage.next}
        </Button>
        <Button onClick={onOther}>{importPage.back}</Button>
      </div>
    </div>
  );
}

interface OverviewProps {
  readonly draft: ImportDraft;
  readonly onRoot: (root: number | null) => void;
}

/** How much was understood, which section of a plan is the outline, what is doubtful, which keys there are. */
function Overview({ draft, onRoot }: OverviewProps) {
  const styles = useStyles();
  const { present } = draft.steps;
  const headings = present.rows.filter(({ kind }) => kind === "heading").length;
  const open = doubts(present);
  const front = open.filter(({ key }) => key === null);
  return (
    <>
      {present.roots.length === 0 ? null : (
        <Field label={correctPage.root} className={styles.field}>
          <Select
            value={present.root === null ? "" : String(present.root)}
            onChange={(_, { value }) => onRoot(value === "" ? null : Number(value))}
          >
            <option value="">{correctPage.whole}</option>
            {present.roots.map(({ line, heading }) => (
              <option key={line} value={String(line)}>
                {heading}
              </option>
            ))}
          </Select>
        </Field>
      )}
      <Text size={200} className={styles.quiet}>
        {correctPage.found(headings, present.rows.length - headings, correctPage.doubts(open.length))}
        {headings === 0 ? ` ${correctPage.noHeadings}` : ""}
      </Text>
      {front.length === 0 ? null : (
        <Text size={200}>
          {correctPage.frontDoubt}{" "}
          {front.map(({ warning }) => `${outlineWarningWords[warning.reason]} «${warning.text}»`).join("; ")}
        </Text>
      )}
      <Disclosure title={correctPage.keys}>
        <dl className={styles.keys}>
          {correctPage.keyTable.map(([keys, words]) => (
            <div key={keys} style={{ display: "contents" }}>
              <dt className={styles.key}>{keys}</dt>
              <dd className={styles.words}>{words}</dd>
            </div>
          ))}
        </dl>
      </Disclosure>
    </>
  );
}

function doubtWords(open: ReturnType<typeof doubts>): ReadonlyMap<number, string> {
  const words = new Map<number, string>();
  for (const { warning, key } of open) {
    if (key === null) continue;
    const before = words.get(key);
    const word = outlineWarningWords[warning.reason];
    words.set(key, before === undefined ? word : `${before}; ${word}`);
  }
  return words;
}
