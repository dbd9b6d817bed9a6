/** The report of last term, chosen to compare this one with. */
import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { previousPageWords } from "../../strings/vi/pane-slip.ts";
import { FileButton } from "../files/file-button.tsx";
import { FileProblemLine } from "../files/file-problem-line.tsx";
import { PageLayout } from "../page-layout.tsx";
import type { PaneProps } from "../pane-props.ts";

const useStyles = makeStyles({
  quiet: { color: tokens.colorNeutralForeground2 },
  buttons: { display: "flex", flexWrap: "wrap", gap: "8px" },
  name: { overflowWrap: "anywhere" },
});

export interface PreviousPageProps extends Pick<PaneProps, "state" | "session"> {
  readonly onBack: () => void;
  readonly onShow: () => void;
}

export function PreviousPage({ state, session, onBack, onShow }: PreviousPageProps) {
  const styles = useStyles();
  const { slip, checked, work } = state;
  const { previous, problem } = slip;
  const found = checked?.findings.filter(({ group }) => group === "previous").length ?? 0;
  return (
    <PageLayout title={previousPageWords.title} onBack={onBack}>
      <Text className={styles.quiet}>{previousPageWords.lead}</Text>
      <FileProblemLine problem={problem} />
      <div role="status" className={styles.name}>
        {previous === null || work !== null ? null : (
          <Text>
            {previousPageWords.comparing(previous.name)} {previousPageWords.found(found)}
          </Text>
        )}
      </div>
      <div className={styles.buttons}>
        {previous !== null && found > 0 ? (
          <Button appearance="primary" disabled={work !== null} onClick={onShow}>
            {previousPageWords.show}
          </Button>
        ) : null}
        <FileButton
          label={previous === null ? previousPageWords.choose : previousPageWords.chooseAnother}
          accept=".docx,.docm"
          appearance={previous === null ? "primary" : "secondary"}
          disabled={work !== null}
          onFile={(file) => void session.comparePrevious(file)}
        />
        {previous === null ? null : (
          <Button disabled={work !== null} onClick={() => void session.comparePrevious(null)}>
            {previousPageWords.stop}
          </Button>
        )}
      </div>
    </PageLayout>
  );
}
