/** The targets found in what was pasted or in the outline, each with its source, for the user to confirm. */
import { Checkbox, Field, makeStyles, Select, Text, tokens } from "@fluentui/react-components";
import { addWords } from "../../strings/vi/pane-targets.ts";
import { owedWords } from "../../strings/vi/target-words.ts";
import type { NewTarget } from "../../targets/owed/new-targets.ts";
import { asksForBase } from "./found-targets.ts";
import type { ChosenBase, TargetsState } from "./targets-state.ts";

const useStyles = makeStyles({
  list: { listStyle: "none", margin: 0, padding: 0, display: "flex", flexDirection: "column", gap: "8px" },
  item: { display: "flex", flexDirection: "column", gap: "2px" },
  beside: { paddingLeft: "32px", display: "flex", flexDirection: "column", gap: "4px" },
  source: { color: tokens.colorNeutralForeground3, overflowWrap: "anywhere" },
});

export interface FoundListProps {
  readonly targets: readonly NewTarget[];
  readonly state: Pick<TargetsState, "left" | "bases" | "adding">;
  readonly onLeft: (position: number, left: boolean) => void;
  readonly onBase: (position: number, base: ChosenBase) => void;
}

export function FoundList({ targets, state, onLeft, onBase }: FoundListProps) {
  const styles = useStyles();
  return (
    <ul className={styles.list}>
      {targets.map((target, position) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the list is read anew whenever its text changes
        <li key={position} className={styles.item}>
          <Checkbox
            label={`${target.name}: ${owedWords(target) || addWords.noGoal}`}
            checked={!state.left.includes(position)}
            onChange={(_, { checked }) => onLeft(position, checked !== true)}
          />
          <div className={styles.beside}>
            {asksForBase(target) ? (
              <BaseSelect value={state.bases[position] ?? ""} onBase={(base) => onBase(position, base)} />
            ) : null}
            <Text size={200} className={styles.source}>
              {addWords.source(target.source.text.replaceAll("\t", " · "))}
            </Text>
          </div>
        </li>
      ))}
    </ul>
  );
}

/** What a figure is counted over, where its source does not say. */
export function BaseSelect({
  value,
  onBase,
}: {
  readonly value: ChosenBase;
  readonly onBase: (base: ChosenBase) => void;
}) {
  return (
    <Field size="small" label={addWords.base}>
      <Select size="small" value={value} onChange={(_, data) => onBase(data.value as ChosenBase)}>
        {Object.entries(addWords.bases).map(([base, words]) => (
          <option key={base} value={base}>
            {words}
          </option>
        ))}
      </Select>
    </Field>
  );
}
