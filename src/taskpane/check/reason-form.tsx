/** A reason asked for where it is needed: in the card itself, with the keyboard alone, over nothing. */
import { Button, Checkbox, Field, Input, makeStyles, Text, tokens } from "@fluentui/react-components";
import { type FormEvent, useEffect, useRef, useState } from "react";
import { decisionWords } from "../../strings/vi/pane-sending.ts";

const useStyles = makeStyles({
  form: {
    display: "flex",
    flexDirection: "column",
    gap: "8px",
    marginTop: "10px",
    paddingTop: "10px",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  hint: { color: tokens.colorNeutralForeground3 },
  actions: { display: "flex", flexWrap: "wrap", gap: "8px" },
});

export interface ReasonFormProps {
  readonly title: string;
  readonly hint: string;
  readonly confirm: string;
  /** How many findings of the kind there are, where the decision may be for all of them; null where it may not. */
  readonly alike: number | null;
  readonly busy: boolean;
  readonly onConfirm: (reason: string, all: boolean) => void;
  readonly onCancel: () => void;
}

export function ReasonForm({ title, hint, confirm, alike, busy, onConfirm, onCancel }: ReasonFormProps) {
  const styles = useStyles();
  const form = useRef<HTMLFormElement>(null);
  const focusField = () => form.current?.querySelector("input")?.focus();
  const [reason, setReason] = useState("");
  const [all, setAll] = useState(false);
  const [lacking, setLacking] = useState(false);
  useEffect(() => form.current?.querySelector("input")?.focus(), []);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const given = reason.trim();
    if (given === "") {
      setLacking(true);
      focusField();
    } else if (!busy) onConfirm(given, all);
  };
  return (
    <form
      ref={form}
      noValidate
      className={styles.form}
      aria-label={title}
      onSubmit={submit}
      onKeyDown={(event) => {
        if (event.key === "Escape") onCancel();
      }}
    >
      <Text weight="semibold">{title}</Text>
      <Field
        label={decisionWords.reason}
        required
        size="small"
        {...(lacking ? { validationMessage: decisionWords.reasonNeeded } : {})}
      >
        <Input
          size="small"
          value={reason}
          onChange={(_, { value }) => {
            setReason(value);
            setLacking(false);
          }}
        />
      </Field>
      {alike === null ? null : (
        <Checkbox
          label={decisionWords.all(alike)}
          checked={all}
          onChange={(_, { checked }) => setAll(checked === true)}
        />
      )}
      <Text size={200} className={styles.hint}>
        {hint}
      </Text>
      <div className={styles.actions}>
        <Button type="submit" size="small" disabled={busy}>
          {confirm}
        </Button>
        <Button size="small" appearance="subtle" onClick={onCancel}>
          {decisionWords.cancel}
        </Button>
      </div>
    </form>
  );
}
