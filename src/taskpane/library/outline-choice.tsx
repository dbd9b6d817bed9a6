/** Which outline to take, where what was read holds several. */
import { Field, makeStyles, Radio, RadioGroup } from "@fluentui/react-components";
import { correctPage } from "../../strings/vi/library-pages.ts";
import type { ImportDraft } from "./import-draft.ts";

const useStyles = makeStyles({
  // A long title goes on below itself and not beyond the pane.
  field: { minWidth: 0, gridTemplateColumns: "minmax(0, 1fr)" },
});

export interface OutlineChoiceProps {
  readonly draft: ImportDraft;
  /** The line of the title of the outline chosen. */
  readonly onOutline: (outline: number) => void;
}

export function OutlineChoice({ draft, onOutline }: OutlineChoiceProps) {
  const styles = useStyles();
  const { outlines, steps } = draft;
  if (outlines.length === 0) return null;
  return (
    <Field label={correctPage.outlines(outlines.length)} hint={correctPage.outlinesHint} className={styles.field}>
      <RadioGroup value={String(steps.present.outline)} onChange={(_, { value }) => onOutline(Number(value))}>
        {outlines.map(({ title, line }, at) => (
          <Radio
            key={line}
            value={String(line)}
            label={
              outlines.filter((one) => one.title === title).length > 1 ? correctPage.sameTitle(title, at + 1) : title
            }
          />
        ))}
      </RadioGroup>
    </Field>
  );
}
