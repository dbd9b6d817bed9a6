/** The last step: the copy to submit, with what its check said, and the findings as remarks for colleagues. */
import { Button, makeStyles, mergeClasses, Text, tokens } from "@fluentui/react-components";
import { CheckmarkCircleFilled } from "@fluentui/react-icons/svg/checkmark-circle";
import { WarningFilled } from "@fluentui/react-icons/svg/warning";
import type { Capabilities } from "../../document/host.ts";
import { tallyWords } from "../../strings/vi/check-report.ts";
import { cleanCopyWords } from "../../strings/vi/clean-copy.ts";
import { obstacles } from "../../strings/vi/host-faults.ts";
import { sendWords } from "../../strings/vi/pane-sending.ts";
import { findingText } from "../../strings/vi.ts";
import type { MadeCopy, SendingState } from "./sending-state.ts";

/** Errors of the copy named one by one. */
const NAMED = 5;

const useStyles = makeStyles({
  box: {
    display: "flex",
    flexDirection: "column",
    gap: "8px",
    paddingTop: "10px",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  actions: { display: "flex", flexWrap: "wrap", gap: "8px" },
  hint: { color: tokens.colorNeutralForeground3 },
  result: { display: "flex", flexDirection: "column", gap: "4px" },
  line: { display: "flex", alignItems: "flex-start", gap: "6px", overflowWrap: "anywhere" },
  icon: { flexShrink: 0, paddingTop: "2px", "& svg": { display: "block" } },
  good: { color: tokens.colorStatusSuccessForeground1 },
  bad: { color: tokens.colorStatusWarningForeground1 },
  faults: { margin: 0, paddingLeft: "22px", overflowWrap: "anywhere" },
});

export interface SendBoxProps {
  readonly copy: SendingState;
  readonly capabilities: Capabilities | null;
  /** Whether the last check found nothing that keeps the report back and still holds: then this is the next step. */
  readonly isNext: boolean;
  readonly busy: boolean;
  readonly onMake: (force: boolean) => void;
  readonly onSave: () => void;
  readonly onRemark: () => void;
  readonly onUnremark: () => void;
}

export function SendBox(props: SendBoxProps) {
  const styles = useStyles();
  const { copy, capabilities, isNext, busy, onMake, onRemark, onUnremark } = props;
  const able = capabilities?.file ?? "notHere";
  const canRemark = capabilities?.remarks === true;
  return (
    <section className={styles.box} aria-label={sendWords.title}>
      {able === true ? (
        <>
          <div className={styles.actions}>
            <Button appearance={isNext ? "primary" : "secondary"} disabled={busy} onClick={() => onMake(false)}>
              {sendWords.make}
            </Button>
          </div>
          <Text size={200} className={styles.hint}>
            {sendWords.hint}
          </Text>
        </>
      ) : (
        <Text size={200}>{`${sendWords.notHere(obstacles[able])} ${sendWords.steps}`}</Text>
      )}
      <div role="status">{copy === null ? null : <Result {...props} copy={copy} />}</div>
      <div className={styles.actions}>
        <Button
          size="small"
          appearance="subtle"
          disabled={busy || !canRemark}
          title={sendWords.remarkHint}
          onClick={onRemark}
        >
          {sendWords.remark}
        </Button>
        <Button size="small" appearance="subtle" disabled={busy || !canRemark} onClick={onUnremark}>
          {sendWords.unremark}
        </Button>
      </div>
      {canRemark || capabilities === null ? null : (
        <Text size={200} className={styles.hint}>
          {typeof capabilities.remarks === "string" ? obstacles[capabilities.remarks] : ""}
        </Text>
      )}
    </section>
  );
}

function Result({ copy, busy, onMake, onSave }: SendBoxProps & { readonly copy: MadeCopy }) {
  const styles = useStyles();
  const { checked, removed, answered, went } = copy;
  const isGood = checked.counts.error === 0;
  return (
    <div className={styles.result}>
      <span className={styles.line}>
        <span aria-hidden className={mergeClasses(styles.icon, isGood ? styles.good : styles.bad)}>
          {isGood ? <CheckmarkCircleFilled /> : <WarningFilled />}
        </span>
        <Text weight="semibold">{verdict(copy)}</Text>
      </span>
      {isGood ? null : <Faults copy={copy} />}
      {went === "nowhere" ? (
        <div className={styles.actions}>
          <Button size="small" disabled={busy} onClick={() => onMake(true)}>
            {sendWords.force}
          </Button>
        </div>
      ) : (
        <>
          <Text>{went === "word" ? sendWords.opened : sendWords.saved(sendWords.fileName)}</Text>
          <Text size={200}>{cleanCopyWords.removed(removed)}</Text>
        </>
      )}
      {answered > 0 ? <Text size={200}>{cleanCopyWords.answered(answered)}</Text> : null}
      {went === "file" ? (
        <div className={styles.actions}>
          <Button size="small" onClick={onSave}>
            {sendWords.again}
          </Button>
        </div>
      ) : null}
    </div>
  );
}

function verdict({ checked, went }: MadeCopy): string {
  const { counts, findings } = checked;
  if (counts.error > 0) return went === "nowhere" ? sendWords.faults(counts.error) : sendWords.forced(counts.error);
  return findings.length === 0 ? sendWords.clean : sendWords.rest(tallyWords(counts));
}

function Faults({ copy: { checked } }: { readonly copy: MadeCopy }) {
  const styles = useStyles();
  const faults = checked.findings.filter(({ severity }) => severity === "error");
  return (
    <>
      <ul className={styles.faults}>
        {faults.slice(0, NAMED).map((finding, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the list of one copy never changes
          <li key={at}>{findingText(finding).message}</li>
        ))}
      </ul>
      {faults.length > NAMED ? <Text size={200}>{sendWords.more(faults.length - NAMED)}</Text> : null}
    </>
  );
}
