/** The form of the paper, quietly under the outline: its pack, what of its frame is missing, one spelling throughout. */
import { Button, Field, makeStyles, Select, Text, tokens } from "@fluentui/react-components";
import { useEffect } from "react";
import { formWords, packInUse } from "../../strings/vi/pane-form.ts";
import { InsertPreview } from "../outline/insert-preview.tsx";
import type { TabProps } from "../pane-props.ts";
import type { FormPlan } from "./form-state.ts";

const useStyles = makeStyles({
  section: { display: "flex", flexDirection: "column", gap: "10px" },
  /** As wide as the pane, not as its longest option. */
  field: { minWidth: 0, gridTemplateColumns: "minmax(0, 1fr)" },
  quiet: { color: tokens.colorNeutralForeground3 },
  actions: { display: "flex", flexWrap: "wrap", gap: "8px" },
});

/** The value of the select that leaves the choice to the report. */
const BY_REPORT = "";

/** Milliseconds of quiet after a key in a field. */
const TYPING = 250;

export function FormSection({ state, store, session, outline }: TabProps) {
  const styles = useStyles();
  const { document, fields, kept, form, work } = state;
  const isIdle = work === null;
  // biome-ignore lint/correctness/useExhaustiveDependencies: what the plan is made from begins the wait anew
  useEffect(() => {
    if (!isIdle || document === null) return;
    const timer = setTimeout(() => void session.planForm(), TYPING);
    return () => clearTimeout(timer);
  }, [isIdle, session, document, fields, kept.pack, outline]);
  const { plan, previewing } = form;
  if (plan === null) return null;
  return (
    <div className={styles.section}>
      <Field label={formWords.pack} className={styles.field}>
        <Select
          value={kept.pack ?? BY_REPORT}
          disabled={!isIdle}
          onChange={(_, { value }) => void session.choosePack(value === BY_REPORT ? null : value)}
        >
          <option value={BY_REPORT}>{formWords.byReport}</option>
          {plan.packs.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </Select>
      </Field>
      <Text size={200} className={styles.quiet}>
        {packInUse(plan)}
      </Text>
      <Text>{plan.parts.length === 0 ? formWords.complete : formWords.lacking(plan.parts)}</Text>
      {previewing && plan.insertions.length > 0 ? <InsertPreview insertions={plan.insertions} /> : null}
      {plan.insertions.length > 0 && state.capabilities?.insert === true ? (
        <div className={styles.actions}>
          <Button disabled={!isIdle} onClick={() => void session.insertFrame()}>
            {formWords.insert}
          </Button>
          <Button
            aria-expanded={previewing}
            onClick={() => store.dispatch({ type: "form", form: { previewing: !previewing } })}
          >
            {previewing ? formWords.hidePreview : formWords.preview}
          </Button>
        </div>
      ) : null}
      <Spelling
        plan={plan}
        disabled={!isIdle || state.capabilities?.edit !== true}
        onMain={() => void session.foldSpelling("main")}
        onFirst={() => void session.foldSpelling("first")}
      />
    </div>
  );
}

interface SpellingProps {
  readonly plan: FormPlan;
  readonly disabled: boolean;
  readonly onMain: () => void;
  readonly onFirst: () => void;
}

/** Offered only where two spellings are mixed. */
function Spelling({ plan: { spelling }, disabled, onMain, onFirst }: SpellingProps) {
  const styles = useStyles();
  if (spelling.main === 0 || spelling.first === 0) return null;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a group of buttons, no fields
    <div role="group" aria-label={formWords.spelling} className={styles.section}>
      <Text>{formWords.mixed(spelling.main, spelling.first)}</Text>
      <div className={styles.actions}>
        <Button disabled={disabled} onClick={onMain}>
          {formWords.allMain}
        </Button>
        <Button disabled={disabled} onClick={onFirst}>
          {formWords.allFirst}
        </Button>
      </div>
    </div>
  );
}
