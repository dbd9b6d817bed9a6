/** What every report of the unit begins with: term, names, place date, and who signs. */
import { Field, Input, makeStyles, Text, tokens } from "@fluentui/react-components";
import type { FieldValues } from "../../outline/outline.ts";
import { fieldForm, outlineTab } from "../../strings/vi/pane.ts";
import { termsIn } from "../../text/terms.ts";

export type FormField = keyof typeof fieldForm;

const ORDER: readonly FormField[] = ["term", "unit", "superior", "place", "date", "authority", "post", "signer"];

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", gap: "10px" },
  hint: { color: tokens.colorNeutralForeground3 },
});

export interface FieldFormProps {
  readonly fields: FieldValues;
  readonly onField: (key: FormField, value: string) => void;
}

export function FieldForm({ fields, onField }: FieldFormProps) {
  const styles = useStyles();
  return (
    <div className={styles.form}>
      <Text size={200} className={styles.hint}>
        {outlineTab.fieldsKept}
      </Text>
      {ORDER.map((key) => {
        const value = fields[key] ?? "";
        const isBad = key === "term" && value !== "" && termsIn(value).length === 0;
        return (
          <Field
            key={key}
            label={fieldForm[key].label}
            {...(isBad ? { validationState: "warning" as const, validationMessage: outlineTab.badTerm } : {})}
          >
            <Input
              value={value}
              placeholder={fieldForm[key].example}
              autoComplete="off"
              onChange={(_, data) => onField(key, data.value)}
            />
          </Field>
        );
      })}
    </div>
  );
}
