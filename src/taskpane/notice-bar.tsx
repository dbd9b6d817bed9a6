/** The last thing that happened, in one sentence with its way on. */
import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons/svg/dismiss";
import { InfoRegular } from "@fluentui/react-icons/svg/info";
import { WarningFilled } from "@fluentui/react-icons/svg/warning";
import { hostFaults } from "../strings/vi/host-faults.ts";
import { libraryNotices } from "../strings/vi/library.ts";
import { noticeWords, paneWords } from "../strings/vi/pane.ts";
import { formNotices } from "../strings/vi/pane-form-notices.ts";
import { sendingNotices } from "../strings/vi/pane-sending.ts";
import { targetNotices } from "../strings/vi/target-notices.ts";
import type { Notice } from "./notice.ts";

const useStyles = makeStyles({
  bar: {
    display: "flex",
    alignItems: "flex-start",
    gap: "8px",
    padding: "8px 6px 8px 12px",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground3,
    lineHeight: "20px",
  },
  icon: { flexShrink: 0, paddingTop: "2px", "& svg": { display: "block" } },
  warning: { color: tokens.colorStatusWarningForeground1 },
  words: { flexGrow: 1, minWidth: 0 },
  actions: { display: "flex", flexShrink: 0, alignItems: "center", gap: "2px" },
});

export interface NoticeBarProps {
  readonly notice: Notice;
  /** Null where there is nothing to try again. */
  readonly onRetry: (() => void) | null;
  readonly onClose: () => void;
}

export function NoticeBar({ notice, onRetry, onClose }: NoticeBarProps) {
  const styles = useStyles();
  const isFault = notice.kind === "fault" || notice.kind === "stateNotKept" || notice.kind === "decisionNotKept";
  return (
    <div className={styles.bar}>
      <span aria-hidden className={mergeClasses(styles.icon, isFault && styles.warning)}>
        {isFault ? <WarningFilled /> : <InfoRegular />}
      </span>
      <span className={styles.words}>{noticeText(notice)}</span>
      <span className={styles.actions}>
        {onRetry === null ? null : (
          <Button size="small" onClick={onRetry}>
            {noticeWords.retry}
          </Button>
        )}
        <Button
          size="small"
          appearance="subtle"
          icon={<DismissRegular />}
          aria-label={paneWords.close}
          onClick={onClose}
        />
      </span>
    </div>
  );
}

export function noticeText(notice: Notice): string {
  switch (notice.kind) {
    case "fault":
      return hostFaults[notice.code](notice.detail);
    case "inserted":
      return notice.recorded
        ? `${noticeWords.inserted(notice.sections)} ${noticeWords.recorded}`
        : noticeWords.inserted(notice.sections);
    case "removed":
      return noticeWords.removed(notice.removed, notice.kept);
    case "framed":
      return notice.parts.length === 0 ? formNotices.alreadyFramed : formNotices.framed(notice.parts);
    case "edited":
      return noticeWords.edited(notice.done, notice.left);
    case "keptOutlines":
      return libraryNotices.kept(notice.titles);
    case "tookNewer":
      return libraryNotices.tookNewer(notice.lost);
    case "targetsAdded":
      return targetNotices.targetsAdded(notice.added);
    case "rowsAdded":
    case "rowsLeft":
    case "tableInserted":
    case "tableAtEnd":
      return targetNotices[notice.kind](notice.rows);
    case "tableComplete":
    case "tableRefused":
      return targetNotices[notice.kind];
    case "editedAll":
      return sendingNotices.editedAll(notice.done, notice.left);
    case "remarked":
      return sendingNotices.remarked(notice.written, notice.left, notice.answered);
    case "unremarked":
      return sendingNotices.unremarked(notice.removed, notice.answered);
    case "ignored":
    case "restored":
    case "declared":
    case "undeclared":
    case "decisionNotKept":
      return sendingNotices[notice.kind];
    case "stateNotKept":
      return noticeWords.stateNotKept;
    default:
      return noticeWords[notice.kind];
  }
}
