/** Where an outline is read from: the document, a part of it, a file, or text pasted here. */
import { Button, Field, makeStyles, Radio, RadioGroup, Text, Textarea, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { fileFaults } from "../../strings/vi/file-faults.ts";
import { importFaults, importPage, libraryFaults } from "../../strings/vi/library-pages.ts";
import { FileButton } from "../files/file-button.tsx";
import type { ImportRequest } from "../work/importing.ts";
import type { ImportFault } from "./library-state.ts";

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", gap: "12px" },
  hint: { color: tokens.colorNeutralForeground3 },
  actions: { display: "flex", flexWrap: "wrap", gap: "8px" },
  fault: {
    padding: "8px 10px",
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorStatusWarningBorder1}`,
    backgroundColor: tokens.colorStatusWarningBackground1,
    color: tokens.colorNeutralForeground1,
  },
});

type Kind = ImportRequest["kind"];
const KINDS: readonly Kind[] = ["document", "selection", "file", "text"];

export interface SourceFormProps {
  readonly fault: ImportFault | null;
  /** Whether the host can tell what is selected. */
  readonly canSelect: boolean;
  readonly busy: boolean;
  readonly onRead: (request: ImportRequest) => void;
  readonly onLeave: () => void;
}

export function SourceForm({ fault, canSelect, busy, onRead, onLeave }: SourceFormProps) {
  const styles = useStyles();
  const [kind, setKind] = useState<Kind>("document");
  const [text, setText] = useState("");
  const read = () => {
    if (kind === "text") onRead({ kind, text });
    else if (kind !== "file") onRead({ kind });
  };
  const chosen = async (picked: File) => {
    onRead({ kind: "file", name: picked.name, bytes: new Uint8Array(await picked.arrayBuffer()) });
  };
  return (
    <div className={styles.form}>
      <Field label={importPage.sourceTitle}>
        <RadioGroup value={kind} onChange={(_, data) => setKind(KINDS.find((one) => one === data.value) ?? kind)}>
          {KINDS.map((one) => (
            <Radio key={one} value={one} label={importPage.sources[one]} disabled={one === "selection" && !canSelect} />
          ))}
        </RadioGroup>
      </Field>
      <Text className={styles.hint}>
        {canSelect || kind !== "selection" ? importPage.hints[kind] : importPage.noSelection}
      </Text>
      {kind === "text" ? (
        <Field label={importPage.paste}>
          <Textarea value={text} rows={8} resize="vertical" onChange={(_, data) => setText(data.value)} />
        </Field>
      ) : null}
      <div role="alert">{fault === null ? null : <div className={styles.fault}>{faultWords(fault)}</div>}</div>
      <div className={styles.actions}>
        {kind === "file" ? (
          <FileButton
            label={importPage.chooseFile}
            accept=".docx,.docm,.dotx,.txt,.json"
            appearance="primary"
            disabled={busy}
            onFile={(picked) => void chosen(picked)}
          />
        ) : (
          <Button appearance="primary" disabledFocusable={busy} onClick={read}>
            {importPage.read}
          </Button>
        )}
        <Button onClick={onLeave}>{importPage.leave}</Button>
      </div>
    </div>
  );
}

function faultWords(fault: ImportFault): string {
  if (fault.kind === "file") return fileFaults[fault.code];
  if (fault.kind === "library") return libraryFaults(fault.code, fault.detail);
  return importFaults[fault.kind];
}
