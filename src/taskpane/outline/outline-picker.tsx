/** Which đề cương the report follows: the one kept in the document, or one that comes with the product. */
import { Field, makeStyles, Select } from "@fluentui/react-components";
import { builtinOutlines } from "../../outline/builtin/builtin.ts";
import type { Outline } from "../../outline/outline.ts";
import { kindWords, outlineTab } from "../../strings/vi/pane.ts";

export interface OutlinePickerProps {
  readonly choice: string | null;
  /** The outline kept in the document; null when it keeps none. */
  readonly kept: Outline | null;
  readonly onChoose: (choice: string | null) => void;
}

const NONE = "";

const useStyles = makeStyles({
  /** As wide as the pane, not as its longest option. */
  field: { minWidth: 0, gridTemplateColumns: "minmax(0, 1fr)" },
});

export function OutlinePicker({ choice, kept, onChoose }: OutlinePickerProps) {
  const styles = useStyles();
  return (
    <Field label={outlineTab.choose} className={styles.field}>
      <Select value={choice ?? NONE} onChange={(_, { value }) => onChoose(value === NONE ? null : value)}>
        <option value={NONE}>{outlineTab.chooseNone}</option>
        {kept === null ? null : (
          <optgroup label={outlineTab.ofDocument}>
            <option value="kept">{outlineLabel(kept)}</option>
          </optgroup>
        )}
        <optgroup label={outlineTab.builtin}>
          {builtinOutlines.map((outline) => (
            <option key={outline.id} value={outline.id}>
              {outlineLabel(outline)}
            </option>
          ))}
        </optgroup>
      </Select>
    </Field>
  );
}

/** «Sơ kết giữa nhiệm kỳ · 41-KH/ĐUK · 2023»: short enough for one line, and different for each. */
function outlineLabel({ kind, source, term }: Outline): string {
  const year = source.date?.slice(0, 4) ?? (term === null ? "" : `${term.from}-${term.to}`);
  return [kindWords[kind], source.number ?? source.issuer ?? "", year].filter((piece) => piece !== "").join(" · ");
}
