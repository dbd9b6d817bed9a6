/** What can be done to the chosen line: levels, kind, joining, words, what the section asks for. */
import { Button, Checkbox, Field, Input, makeStyles, Textarea, tokens } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import type { Correction } from "../../outline/corrections.ts";
import { DEMANDS, demandsOfRow, type HeadingRow, type OutlineRow } from "../../outline/rows.ts";
import { rowWords } from "../../strings/vi/library-pages.ts";
import { demandWords } from "../../strings/vi/outline-words.ts";

const useStyles = makeStyles({
  panel: {
    display: "flex",
    flexDirection: "column",
    gap: "8px",
    padding: "6px 4px 10px",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    cursor: "default",
  },
  buttons: { display: "flex", flexWrap: "wrap", gap: "6px" },
  button: { minWidth: 0 },
  group: { border: "none", margin: 0, padding: 0, minWidth: 0 },
  legend: { padding: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
});

export interface RowActionsProps {
  readonly rows: readonly OutlineRow[];
  readonly row: OutlineRow;
  /** Whether its words are being changed. */
  readonly editing: boolean;
  /** Whether the correction can be made here. */
  readonly can: (correction: Correction) => boolean;
  readonly onCorrect: (correction: Correction) => void;
  readonly onEdit: (editing: boolean) => void;
}

export function RowActions({ rows, row, editing, can, onCorrect, onEdit }: RowActionsProps) {
  const styles = useStyles();
  if (editing) {
    return (
      <div className={styles.panel}>
        <RowEditor key={row.key} row={row} onCorrect={onCorrect} onLeave={() => onEdit(false)} />
      </div>
    );
  }
  const simple = ["up", "down", row.kind === "heading" ? "toGuidance" : "toHeading", "merge"] as const;
  const { key } = row;
  return (
    // biome-ignore lint/a11y/useSemanticElements: buttons that belong to one line, not a set of fields
    <div role="group" className={styles.panel} aria-label={rowWords.actions(`${row.marker} ${row.text}`.trim())}>
      <div className={styles.buttons}>
        {simple.map((kind) => (
          <Button
            key={kind}
            size="small"
            className={styles.button}
            disabledFocusable={!can({ kind, key })}
            onClick={() => onCorrect({ kind, key })}
          >
            {rowWords[kind]}
          </Button>
        ))}
        <Button size="small" className={styles.button} onClick={() => onEdit(true)}>
          {rowWords.edit}
        </Button>
        <Button
          size="small"
          className={styles.button}
          disabledFocusable={!can({ kind: "leaveOut", key })}
          onClick={() => onCorrect({ kind: "leaveOut", key })}
        >
          {rowWords.leaveOut}
        </Button>
      </div>
      {row.kind === "heading" ? <Asked rows={rows} row={row} onCorrect={onCorrect} /> : null}
    </div>
  );
}

interface AskedProps {
  readonly rows: readonly OutlineRow[];
  readonly row: HeadingRow;
  readonly onCorrect: (correction: Correction) => void;
}

function Asked({ rows, row, onCorrect }: AskedProps) {
  const styles = useStyles();
  const asked = demandsOfRow(rows, row.key);
  const { key } = row;
  return (
    <>
      <Checkbox
        label={rowWords.required}
        checked={row.required}
        onChange={(_, { checked }) => onCorrect({ kind: "require", required: checked === true, key })}
      />
      <fieldset className={styles.group}>
        <legend className={styles.legend}>{rowWords.demands}</legend>
        {DEMANDS.map((demand) => (
          <Checkbox
            key={demand}
            size="medium"
            label={demandWords[demand]}
            checked={asked.includes(demand)}
            onChange={(_, { checked }) => onCorrect({ kind: "demand", demand, wanted: checked === true, key })}
          />
        ))}
      </fieldset>
    </>
  );
}

interface RowEditorProps {
  readonly row: OutlineRow;
  readonly onCorrect: (correction: Correction) => void;
  readonly onLeave: () => void;
}

/** The words of a line, and the place where it is to be split. */
function RowEditor({ row, onCorrect, onLeave }: RowEditorProps) {
  const styles = useStyles();
  const [marker, setMarker] = useState(row.marker);
  const [text, setText] = useState(row.text);
  const words = useRef<HTMLTextAreaElement>(null);
  useEffect(() => words.current?.focus(), []);
  const save = () => {
    if (marker === row.marker && text === row.text) onLeave();
    else onCorrect({ kind: "edit", key: row.key, marker, text });
  };
  return (
    <>
      <Field label={rowWords.number}>
        <Input value={marker} autoComplete="off" onChange={(_, data) => setMarker(data.value)} />
      </Field>
      <Field label={rowWords.words} hint={rowWords.wordsHint}>
        <Textarea
          textarea={{ ref: words }}
          value={text}
          resize="vertical"
          rows={3}
          onChange={(_, data) => setText(data.value)}
          onKeyDown={(event) => {
            if (event.key === "Escape") onLeave();
            if (event.key !== "Enter" || event.nativeEvent.isComposing) return;
            event.preventDefault();
            save();
          }}
        />
      </Field>
      <div className={styles.buttons}>
        <Button size="small" className={styles.button} onClick={save}>
          {rowWords.save}
        </Button>
        <Button
          size="small"
          className={styles.button}
          disabledFocusable={text !== row.text || marker !== row.marker}
          onClick={() => onCorrect({ kind: "split", key: row.key, at: words.current?.selectionStart ?? 0 })}
        >
          {rowWords.split}
        </Button>
        <Button size="small" className={styles.button} onClick={onLeave}>
          {rowWords.cancel}
        </Button>
      </div>
    </>
  );
}
