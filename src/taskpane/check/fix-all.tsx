/** All mendings of one kind before they are made: what stands there, and what will. */
import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import type { Edit } from "../../document/edits.ts";
import { checkTab } from "../../strings/vi/pane.ts";
import { decisionWords, fixAllWords } from "../../strings/vi/pane-sending.ts";

/** So many are shown; the others are counted. */
const SHOWN = 50;
const LONGEST = 160;

const useStyles = makeStyles({
  box: {
    display: "flex",
    flexDirection: "column",
    gap: "8px",
    marginTop: "10px",
    paddingTop: "10px",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  list: { margin: 0, paddingLeft: "20px", maxHeight: "280px", overflowY: "auto" },
  item: { marginBottom: "6px", overflowWrap: "anywhere" },
  before: { textDecorationLine: "line-through", color: tokens.colorNeutralForeground3 },
  after: { display: "block" },
  quiet: { color: tokens.colorNeutralForeground3 },
  actions: { display: "flex", flexWrap: "wrap", gap: "8px" },
});

export interface FixAllProps {
  readonly edits: readonly Edit[];
  readonly busy: boolean;
  readonly recorded: boolean;
  readonly onConfirm: (edits: readonly Edit[]) => void;
  readonly onCancel: () => void;
}

export function FixAll({ edits, busy, recorded, onConfirm, onCancel }: FixAllProps) {
  const styles = useStyles();
  const box = useRef<HTMLElement>(null);
  useEffect(() => box.current?.querySelector("button")?.focus(), []);
  const title = fixAllWords.title(edits.length);
  return (
    <section
      ref={box}
      className={styles.box}
      aria-label={title}
      onKeyDown={(event) => {
        if (event.key === "Escape") onCancel();
      }}
    >
      <Text weight="semibold">{title}</Text>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a list that scrolls must be reached by the keyboard */}
      <ol className={styles.list} tabIndex={0} aria-label={title}>
        {edits.slice(0, SHOWN).map((edit, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the list is drawn once, and two edits may be the same
          <li key={at} className={styles.item}>
            <del className={styles.before}>{shortened(edit.before)}</del>
            <span className={styles.after}>
              {edit.type === "replaceText" ? shortened(edit.after) : checkTab.removeLine}
            </span>
          </li>
        ))}
      </ol>
      {edits.length > SHOWN ? (
        <Text size={200} className={styles.quiet}>
          {fixAllWords.more(edits.length - SHOWN)}
        </Text>
      ) : null}
      {recorded ? <Text size={200}>{fixAllWords.recorded}</Text> : null}
      <div className={styles.actions}>
        <Button size="small" disabled={busy} onClick={() => onConfirm(edits)}>
          {fixAllWords.confirm(edits.length)}
        </Button>
        <Button size="small" appearance="subtle" onClick={onCancel}>
          {decisionWords.cancel}
        </Button>
      </div>
    </section>
  );
}

function shortened(text: string): string {
  const flat = text.replace(/\s+/g, " ").trim();
  return flat.length > LONGEST ? `${flat.slice(0, LONGEST).trimEnd()}…` : flat;
}
