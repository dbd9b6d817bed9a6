/** What the pane is busy with, counted where it can be counted. What is done in a blink is not shown. */
import { Button, makeStyles, ProgressBar, Text, tokens } from "@fluentui/react-components";
import { paneWords, workWords } from "../strings/vi/pane.ts";
import type { Work } from "./notice.ts";

const useStyles = makeStyles({
  bar: {
    display: "flex",
    flexDirection: "column",
    gap: "6px",
    padding: "8px 12px",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground3,
    animationName: { from: { opacity: 0 }, to: { opacity: 1 } },
    animationDuration: "100ms",
    animationDelay: "300ms",
    animationFillMode: "backwards",
  },
  line: { display: "flex", alignItems: "center", gap: "8px", minHeight: "24px" },
  words: { flexGrow: 1, minWidth: 0 },
});

export interface WorkBarProps {
  readonly work: Work;
  /** Paragraphs of the document as read last; null before the first reading. */
  readonly paragraphs: number | null;
  readonly onCancel: () => void;
}

export function WorkBar({ work, paragraphs, onCancel }: WorkBarProps) {
  const styles = useStyles();
  const isCounted = work.kind === "checking";
  const canStop = isCounted || work.kind === "reading" || work.kind === "opening";
  const words = isCounted ? workWords.checking(work.progress.done, work.progress.all) : workWords[work.kind];
  return (
    <div className={styles.bar}>
      <div className={styles.line}>
        <Text size={200} className={styles.words}>
          {isCounted && paragraphs !== null ? `${workWords.readParagraphs(paragraphs)} ${words}` : words}
        </Text>
        {canStop ? (
          <Button size="small" onClick={onCancel}>
            {paneWords.cancel}
          </Button>
        ) : null}
      </div>
      <ProgressBar
        aria-label={isCounted ? workWords.checking(work.progress.done, work.progress.all) : words}
        {...(isCounted ? { value: work.progress.done, max: work.progress.all } : {})}
      />
    </div>
  );
}
