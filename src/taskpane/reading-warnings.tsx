/** What the reading of the document could not see, said above everything that rests on it. */
import { makeStyles, Text, tokens } from "@fluentui/react-components";
import type { ReportDocument } from "../document/document.ts";
import { notSeen } from "../strings/vi/host-faults.ts";
import { noticeWords } from "../strings/vi/pane.ts";

const useStyles = makeStyles({
  note: {
    display: "block",
    marginBottom: "12px",
    padding: "8px 10px",
    borderLeft: `3px solid ${tokens.colorStatusWarningBorder2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
});

export function ReadingWarnings({ document }: { readonly document: ReportDocument | null }) {
  const styles = useStyles();
  const warnings = document?.warnings ?? [];
  const codes = new Set(warnings.map(({ code }) => code));
  const unseen = warnings.filter(({ code }) => code === "notSeen").flatMap(({ detail }) => notSeen[detail] ?? []);
  const lines = [
    ...(unseen.length > 0 ? [noticeWords.reduced(unseen)] : []),
    ...(codes.has("stateNewer") ? [noticeWords.stateNewer] : []),
    ...(codes.has("stateMalformed") ? [noticeWords.stateMalformed] : []),
  ];
  return lines.map((line) => (
    <Text key={line} role="note" className={styles.note}>
      {line}
    </Text>
  ));
}
