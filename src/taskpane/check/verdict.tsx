/** Whether the report can be sent, and what to do next. */
import { Button, makeStyles, mergeClasses, Text, tokens } from "@fluentui/react-components";
import { CheckmarkCircleFilled } from "@fluentui/react-icons/svg/checkmark-circle";
import { DismissCircleFilled } from "@fluentui/react-icons/svg/dismiss-circle";
import type { Checked } from "../../check/check.ts";
import { progressWords, tallyWords, verdictWords } from "../../strings/vi/check-report.ts";
import { checkTab } from "../../strings/vi/pane.ts";
import { findingText } from "../../strings/vi.ts";

const useStyles = makeStyles({
  box: {
    display: "flex",
    gap: "10px",
    padding: "12px",
    borderRadius: tokens.borderRadiusLarge,
    border: "1px solid transparent",
  },
  icon: { fontSize: "24px", lineHeight: 1, flexShrink: 0 },
  ready: {
    backgroundColor: tokens.colorStatusSuccessBackground1,
    border: `1px solid ${tokens.colorStatusSuccessBorder1}`,
  },
  readyIcon: { color: tokens.colorStatusSuccessForeground1 },
  notReady: {
    backgroundColor: tokens.colorStatusDangerBackground1,
    border: `1px solid ${tokens.colorStatusDangerBorder1}`,
  },
  notReadyIcon: { color: tokens.colorStatusDangerForeground1 },
  words: { minWidth: 0, display: "flex", flexDirection: "column", gap: "4px" },
  show: { alignSelf: "flex-start", marginTop: "4px" },
  line: { overflowWrap: "anywhere" },
});

export interface VerdictProps {
  readonly checked: Checked;
  /** Shows the finding that comes next, by its position. */
  readonly onShow: (finding: number) => void;
}

export function Verdict({ checked, onShow }: VerdictProps) {
  const styles = useStyles();
  const { verdict, counts } = checked;
  const isReady = verdict === "ready";
  const next = checked.findings.findIndex(({ severity }) => severity === "error");
  return (
    <div className={mergeClasses(styles.box, isReady ? styles.ready : styles.notReady)}>
      <span aria-hidden className={mergeClasses(styles.icon, isReady ? styles.readyIcon : styles.notReadyIcon)}>
        {isReady ? <CheckmarkCircleFilled /> : <DismissCircleFilled />}
      </span>
      <div className={styles.words}>
        <Text as="h2" size={400} weight="semibold" style={{ margin: 0 }}>
          {verdictWords(counts)}
        </Text>
        <Text size={200}>
          {[tallyWords(counts), ...(counts.required > 0 ? [progressWords(counts)] : [])].join(" · ")}
        </Text>
        <Text className={styles.line}>
          <strong>{checkTab.nextStep}</strong>
          {`: ${nextStep(checked)}`}
        </Text>
        {next === -1 ? null : (
          <Button size="small" className={styles.show} onClick={() => onShow(next)}>
            {checkTab.howTo}
          </Button>
        )}
      </div>
    </div>
  );
}

function nextStep({ findings, counts }: Checked): string {
  const first = findings.find(({ severity }) => severity === "error");
  if (first !== undefined) return findingText(first).message;
  if (counts.required === 0) return checkTab.outlineNext;
  return counts.warning > 0 ? checkTab.readyLookNext(counts.warning) : checkTab.readyNext;
}
