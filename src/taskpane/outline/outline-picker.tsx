/** Which đề cương the report follows: the document's own, one kept here, one of the organisation, or one built in. */
import { Button, Field, makeStyles, Select, Text, tokens } from "@fluentui/react-components";
import { builtinOutlines } from "../../outline/builtin/builtin.ts";
import type { Outline } from "../../outline/outline.ts";
import { libraryLinks, pickerWords } from "../../strings/vi/library.ts";
import { outlineTab } from "../../strings/vi/pane.ts";
import { type LibraryState, ownChoice, publishedChoice } from "../library/library-state.ts";
import { outlineLabel, shortTitle } from "./outline-label.ts";

export interface OutlinePickerProps {
  readonly choice: string | null;
  /** The outline kept in the document; null when it keeps none. */
  readonly kept: Outline | null;
  readonly library: Pick<LibraryState, "kept" | "published" | "unpublished">;
  readonly onChoose: (choice: string | null) => void;
  readonly onPage: (page: "import" | "library") => void;
}

const NONE = "";

const useStyles = makeStyles({
  picker: { display: "flex", flexDirection: "column", gap: "8px" },
  /** As wide as the pane, not as its longest option. */
  field: { minWidth: 0, gridTemplateColumns: "minmax(0, 1fr)" },
  actions: { display: "flex", flexWrap: "wrap", gap: "6px" },
  button: { minWidth: 0 },
  quiet: { color: tokens.colorNeutralForeground3 },
});

export function OutlinePicker({ choice, kept, library, onChoose, onPage }: OutlinePickerProps) {
  const styles = useStyles();
  const groups: readonly (readonly [string, readonly (readonly [string, string])[]])[] = [
    [outlineTab.ofDocument, kept === null ? [] : [["kept", outlineLabel(kept)]]],
    [pickerWords.own, library.kept.map(({ id, title }) => [ownChoice(id), shortTitle(title)])],
    [pickerWords.published, library.published.map(({ id, title }) => [publishedChoice(id), shortTitle(title)])],
    [outlineTab.builtin, builtinOutlines.map((outline) => [outline.id, outlineLabel(outline)])],
  ];
  return (
    <div className={styles.picker}>
      <Field label={outlineTab.choose} className={styles.field}>
        <Select value={choice ?? NONE} onChange={(_, { value }) => onChoose(value === NONE ? null : value)}>
          <option value={NONE}>{outlineTab.chooseNone}</option>
          {groups
            .filter(([, options]) => options.length > 0)
            .map(([label, options]) => (
              <optgroup key={label} label={label}>
                {options.map(([value, words]) => (
                  <option key={value} value={value}>
                    {words}
                  </option>
                ))}
              </optgroup>
            ))}
        </Select>
      </Field>
      <div className={styles.actions}>
        {(["import", "library"] as const).map((page) => (
          <Button key={page} size="small" className={styles.button} onClick={() => onPage(page)}>
            {libraryLinks[page]}
          </Button>
        ))}
      </div>
      {library.unpublished.length === 0 ? null : (
        <Text size={200} className={styles.quiet}>
          {pickerWords.unpublished(library.unpublished)}
        </Text>
      )}
    </div>
  );
}
