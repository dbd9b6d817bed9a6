/** The targets owed, what the report says of each, and the ways to add some and to put them into the comparison table. */
import { Button, makeStyles, ProgressBar, Text, tokens } from "@fluentui/react-components";
import { targetsTab } from "../../strings/vi/pane-targets.ts";
import { owedWords, statedGoal, targetName } from "../../strings/vi/target-words.ts";
import type { OwedTarget, TargetReading, TargetResult } from "../../targets/target.ts";
import { Disclosure } from "../disclosure.tsx";
import type { PaneState } from "../pane-state.ts";
import { AddTargets, type AddTargetsProps } from "./add-targets.tsx";
import type { OwedResult } from "./found-targets.ts";
import { TargetCard } from "./target-card.tsx";

const useStyles = makeStyles({
  screen: { display: "flex", flexDirection: "column", gap: "12px", alignItems: "stretch" },
  start: { alignSelf: "flex-start" },
  quiet: { color: tokens.colorNeutralForeground3 },
  line: { display: "flex", alignItems: "center", justifyContent: "space-between", gap: "8px", minHeight: "24px" },
  progress: { display: "flex", flexDirection: "column", gap: "6px" },
  actions: { display: "flex", flexWrap: "wrap", gap: "8px" },
  list: { listStyle: "none", margin: 0, padding: 0, display: "flex", flexDirection: "column", gap: "8px" },
});

export interface TargetsScreenProps extends Omit<AddTargetsProps, "state" | "busy"> {
  readonly state: Pick<PaneState, "targets" | "checked" | "checkStale" | "capabilities" | "work">;
  readonly owed: readonly OwedResult[];
  /** What the report says of targets that are not in the list. */
  readonly others: readonly TargetResult[];
  readonly onUpdate: () => void;
  readonly onFillTable: () => void;
  readonly onRemove: (target: OwedTarget) => void;
  readonly onPutBack: () => void;
  readonly onTake: (result: TargetResult) => void;
  readonly onGoTo: (reading: TargetReading) => void;
}

export function TargetsScreen(props: TargetsScreenProps) {
  const styles = useStyles();
  const { state, owed, found, outlineHas, onAction, onAdd } = props;
  const busy = state.work !== null;
  return (
    <div className={styles.screen}>
      {owed.length === 0 ? <Text className={styles.quiet}>{targetsTab.none}</Text> : <Told {...props} />}
      {state.targets.removed === null ? null : (
        <div className={styles.line}>
          <Text size={200} role="status">
            {targetsTab.removed(state.targets.removed.name)}
          </Text>
          <Button size="small" disabled={busy} onClick={props.onPutBack}>
            {targetsTab.putBack}
          </Button>
        </div>
      )}
      {state.targets.adding === null ? (
        <Actions {...props} />
      ) : (
        <AddTargets
          state={state.targets}
          found={found}
          outlineHas={outlineHas}
          busy={busy}
          onAction={onAction}
          onAdd={onAdd}
        />
      )}
      <Owed {...props} />
      <Others {...props} />
    </div>
  );
}

/** How many of the targets the report speaks of. */
function Told({ state, owed, onUpdate }: TargetsScreenProps) {
  const styles = useStyles();
  const told = owed.filter(({ results }) => results.length > 0).length;
  if (state.checked === null) {
    return (
      <div className={styles.line}>
        <Text className={styles.quiet}>{targetsTab.notRead}</Text>
        <Button size="small" disabled={state.work !== null} onClick={onUpdate}>
          {targetsTab.update}
        </Button>
      </div>
    );
  }
  const words = told === owed.length ? targetsTab.allTold : targetsTab.told(told, owed.length);
  return (
    <div className={styles.progress}>
      <div className={styles.line}>
        <Text weight="semibold" role="status">
          {words}
        </Text>
        {state.checkStale ? (
          <Button size="small" disabled={state.work !== null} onClick={onUpdate}>
            {targetsTab.update}
          </Button>
        ) : null}
      </div>
      <ProgressBar
        value={told / owed.length}
        color="success"
        thickness="large"
        aria-label={targetsTab.progress}
        aria-valuetext={words}
      />
    </div>
  );
}

function Actions({ state, owed, onAction, onFillTable }: TargetsScreenProps) {
  const styles = useStyles();
  const canFill = owed.length > 0 && state.capabilities?.insert === true;
  return (
    <>
      <div className={styles.actions}>
        {canFill ? (
          <Button appearance="primary" disabled={state.work !== null} onClick={onFillTable}>
            {targetsTab.fillTable}
          </Button>
        ) : null}
        <Button
          appearance={canFill ? "secondary" : "primary"}
          onClick={() => onAction({ type: "adding", adding: "typed" })}
        >
          {targetsTab.add}
        </Button>
      </div>
      {canFill ? (
        <Text size={200} className={styles.quiet}>
          {targetsTab.fillHint}
        </Text>
      ) : null}
    </>
  );
}

function Owed({ state, owed, onRemove, onGoTo }: TargetsScreenProps) {
  const styles = useStyles();
  if (owed.length === 0) return null;
  return (
    <section aria-label={targetsTab.list}>
      <ul className={styles.list}>
        {owed.map(({ target, results }) => (
          <TargetCard
            key={target.id}
            name={target.name}
            asked={owedWords(target) || targetsTab.noGoal}
            results={results}
            onGoTo={state.capabilities?.goTo === true ? onGoTo : null}
            action={{
              words: targetsTab.remove,
              label: targetsTab.removeLabel(target.name),
              onClick: () => onRemove(target),
              disabled: state.work !== null,
            }}
          />
        ))}
      </ul>
    </section>
  );
}

/** What the report says of further targets; they can be taken into the list as the report states them. */
function Others({ state, others, onTake, onGoTo }: TargetsScreenProps) {
  const styles = useStyles();
  if (others.length === 0) return null;
  return (
    <Disclosure title={targetsTab.others(others.length)}>
      <ul className={styles.list}>
        {others.map((result) => (
          <TargetCard
            key={`${result.reading?.place.paragraph} ${result.reading?.place.excerpt}`}
            name={targetName(result)}
            asked={statedGoal(result) ?? targetsTab.noGoal}
            results={[result]}
            onGoTo={state.capabilities?.goTo === true ? onGoTo : null}
            action={{
              words: targetsTab.take,
              label: `${targetsTab.take}: ${targetName(result)}`,
              onClick: () => onTake(result),
              disabled: state.work !== null,
            }}
          />
        ))}
      </ul>
    </Disclosure>
  );
}
