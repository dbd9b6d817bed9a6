/** Adding targets: typed one by one, pasted from Excel or from a resolution, or taken from the outline. */
import {
  Button,
  Field,
  Input,
  makeStyles,
  Radio,
  RadioGroup,
  Text,
  Textarea,
  tokens,
} from "@fluentui/react-components";
import { addWords } from "../../strings/vi/pane-targets.ts";
import type { NewTarget } from "../../targets/owed/new-targets.ts";
import { BaseSelect, FoundList } from "./found-list.tsx";
import { chosenTargets, type Found } from "./found-targets.ts";
import { PastedColumns } from "./pasted-columns.tsx";
import { ResolutionFile } from "./resolution-file.tsx";
import type { Adding, TargetsAction, TargetsState } from "./targets-state.ts";

const useStyles = makeStyles({
  panel: {
    display: "flex",
    flexDirection: "column",
    gap: "10px",
    padding: "12px",
    borderRadius: tokens.borderRadiusLarge,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  head: { margin: 0 },
  actions: { display: "flex", flexWrap: "wrap", gap: "8px" },
  hint: { color: tokens.colorNeutralForeground3 },
});

export interface AddTargetsProps {
  readonly state: TargetsState;
  readonly found: Found;
  /** Whether the outline names kinds of targets. */
  readonly outlineHas: boolean;
  readonly busy: boolean;
  readonly onAction: (action: TargetsAction) => void;
  readonly onAdd: (targets: readonly NewTarget[]) => void;
}

export function AddTargets(props: AddTargetsProps) {
  const styles = useStyles();
  const { state, found, outlineHas, busy, onAction, onAdd } = props;
  const chosen = chosenTargets(found.targets, state);
  const isAsked = found.table !== null && !found.table.sure && state.roles === null;
  const isUnread =
    state.adding === "typed" && state.form.goal.trim() !== "" && chosen.every(({ goal }) => goal === null);
  const ways: readonly Exclude<Adding, null>[] = outlineHas ? ["typed", "pasted", "outline"] : ["typed", "pasted"];
  return (
    <section className={styles.panel} aria-label={addWords.title}>
      <Text as="h2" size={400} weight="semibold" className={styles.head}>
        {addWords.title}
      </Text>
      <Field label={addWords.ways}>
        <RadioGroup
          value={state.adding ?? "typed"}
          onChange={(_, { value }) => onAction({ type: "adding", adding: value as Adding })}
        >
          {ways.map((way) => (
            <Radio key={way} value={way} label={addWords[way]} />
          ))}
        </RadioGroup>
      </Field>
      <Way {...props} unread={isUnread} />
      <div className={styles.actions}>
        <Button
          appearance="primary"
          disabled={busy || chosen.length === 0 || isAsked || isUnread}
          onClick={() => onAdd(chosen)}
        >
          {addWords.submit(Math.max(1, chosen.length))}
        </Button>
        <Button onClick={() => onAction({ type: "adding", adding: null })}>{addWords.close}</Button>
      </div>
    </section>
  );
}

function Way(props: AddTargetsProps & { readonly unread: boolean }) {
  switch (props.state.adding) {
    case "pasted":
      return <Pasted {...props} />;
    case "outline":
      return <OfOutline {...props} />;
    default:
      return <Typed {...props} />;
  }
}

function Typed({ state: { form }, unread, onAction }: AddTargetsProps & { readonly unread: boolean }) {
  const set = (change: Partial<TargetsState["form"]>) => onAction({ type: "form", form: change });
  const text = (key: "name" | "goal" | "unit", example: string) => (
    <Input
      value={form[key]}
      placeholder={example}
      autoComplete="off"
      onChange={(_, { value }) => set({ [key]: value })}
    />
  );
  return (
    <>
      <Field label={addWords.name}>{text("name", addWords.nameExample)}</Field>
      <Field
        label={addWords.goal}
        {...(unread ? { validationState: "warning" as const, validationMessage: addWords.goalUnread } : {})}
      >
        {text("goal", addWords.goalExample)}
      </Field>
      <Field label={addWords.unit}>{text("unit", addWords.unitExample)}</Field>
      <BaseSelect value={form.base} onBase={(base) => set({ base })} />
    </>
  );
}

function Pasted({ state, found, busy, onAction }: AddTargetsProps) {
  const styles = useStyles();
  const { table, targets } = found;
  return (
    <>
      <Field label={addWords.paste} hint={addWords.pasteHint}>
        <Textarea value={state.text} rows={5} onChange={(_, { value }) => onAction({ type: "text", text: value })} />
      </Field>
      <ResolutionFile busy={busy} onText={(text) => onAction({ type: "text", text })} />
      {table === null ? null : (
        <PastedColumns
          table={table}
          roles={state.roles ?? table.roles}
          said={state.roles !== null}
          onRoles={(roles) => onAction({ type: "role", roles })}
        />
      )}
      {state.text.trim() === "" ? null : (
        <>
          <Text size={200} role="status" className={styles.hint}>
            {targets.length === 0 ? addWords.nothingFound : addWords.found(targets.length)}
          </Text>
          <Confirm state={state} found={found} onAction={onAction} />
        </>
      )}
    </>
  );
}

function OfOutline({ state, found, onAction }: AddTargetsProps) {
  const styles = useStyles();
  return (
    <>
      <Text size={200} className={styles.hint}>
        {addWords.ofOutline}
      </Text>
      <Confirm state={state} found={found} onAction={onAction} />
    </>
  );
}

function Confirm({ state, found, onAction }: Pick<AddTargetsProps, "state" | "found" | "onAction">) {
  return (
    <FoundList
      targets={found.targets}
      state={state}
      onLeft={(position, left) => onAction({ type: "left", position, left })}
      onBase={(position, base) => onAction({ type: "base", position, base })}
    />
  );
}
