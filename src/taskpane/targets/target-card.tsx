/** One target: what is asked for, what the report says and where, how the two compare. */
import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { ArrowRightRegular } from "@fluentui/react-icons/svg/arrow-right";
import { targetsTab } from "../../strings/vi/pane-targets.ts";
import {
  comparisonWords,
  differingGoal,
  missingWords,
  owedWords,
  resultWords,
  targetVerdicts,
} from "../../strings/vi/target-words.ts";
import type { TargetReading, TargetResult } from "../../targets/target.ts";
import { TargetBar } from "./target-bar.tsx";

const useStyles = makeStyles({
  card: {
    display: "flex",
    flexDirection: "column",
    gap: "6px",
    padding: "10px 12px",
    borderRadius: tokens.borderRadiusLarge,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  head: { display: "flex", alignItems: "flex-start", justifyContent: "space-between", gap: "8px" },
  name: { margin: 0, overflowWrap: "anywhere", minWidth: 0 },
  quiet: { color: tokens.colorNeutralForeground3 },
  result: { display: "flex", flexDirection: "column", gap: "4px" },
  line: { display: "flex", alignItems: "center", justifyContent: "space-between", gap: "8px" },
  differs: { color: tokens.colorStatusWarningForeground1 },
  words: { minWidth: 0, overflowWrap: "anywhere" },
});

export interface TargetCardProps {
  readonly name: string;
  /** What is asked for, in words. */
  readonly asked: string;
  readonly results: readonly TargetResult[];
  /** Null where places cannot be shown. */
  readonly onGoTo: ((reading: TargetReading) => void) | null;
  /** The button at the upper right. */
  readonly action: {
    readonly words: string;
    readonly label: string;
    readonly onClick: () => void;
    readonly disabled: boolean;
  };
}

export function TargetCard({ name, asked, results, onGoTo, action }: TargetCardProps) {
  const styles = useStyles();
  return (
    <li className={styles.card}>
      <div className={styles.head}>
        <Text as="h3" weight="semibold" className={styles.name}>
          {name}
        </Text>
        <Button
          size="small"
          appearance="subtle"
          aria-label={action.label}
          disabled={action.disabled}
          onClick={action.onClick}
        >
          {action.words}
        </Button>
      </div>
      <Text size={200} className={styles.quiet}>
        {targetsTab.asked(asked)}
      </Text>
      {results.length === 0 ? (
        <Text size={200}>{targetsTab.says(targetsTab.notTold)}</Text>
      ) : (
        results.map((result) => <Result key={placeKey(result)} name={name} result={result} onGoTo={onGoTo} />)
      )}
    </li>
  );
}

function placeKey({ reading }: TargetResult): string {
  return `${reading?.place.paragraph} ${reading?.place.excerpt}`;
}

interface ResultProps {
  readonly name: string;
  readonly result: TargetResult;
  readonly onGoTo: TargetCardProps["onGoTo"];
}

function Result({ name, result, onGoTo }: ResultProps) {
  const styles = useStyles();
  const { owed, reading, comparison } = result;
  if (reading === null) return null;
  const told = [
    resultWords(reading) ?? targetsTab.noResult,
    reading.claimed === null ? "" : targetsTab.claimed(targetVerdicts[reading.claimed.value]),
    reading.actuals.at(-1)?.amount.certain === false ? targetsTab.uncertain : "",
  ];
  const differs = differingGoal(result);
  const words = comparisonWords(comparison) || missingWords(comparison);
  return (
    <div className={styles.result}>
      <div className={styles.line}>
        <Text size={200} className={styles.words}>
          {targetsTab.says(told.filter((piece) => piece !== "").join(" · "))}
        </Text>
        {onGoTo === null ? null : (
          <Button
            size="small"
            icon={<ArrowRightRegular />}
            iconPosition="after"
            aria-label={targetsTab.goToLabel(name)}
            onClick={() => onGoTo(reading)}
          >
            {targetsTab.goTo}
          </Button>
        )}
      </div>
      {differs === null || owed === null ? null : (
        <Text size={200} className={styles.differs}>
          {targetsTab.otherGoal(differs, owedWords(owed))}
        </Text>
      )}
      <TargetBar comparison={comparison} />
      {words === "" ? null : (
        <Text size={200} className={styles.words}>
          {words}
        </Text>
      )}
    </div>
  );
}
