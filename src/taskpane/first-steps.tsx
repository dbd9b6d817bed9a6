/** The first run: three short steps, one at a time; they can be left at any of them and seen again later. */
import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { stepWords } from "../strings/vi/pane.ts";
import { PageLayout } from "./page-layout.tsx";

const useStyles = makeStyles({
  step: {
    display: "flex",
    flexDirection: "column",
    gap: "8px",
    padding: "20px 16px",
    minHeight: "120px",
    borderRadius: tokens.borderRadiusLarge,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  quiet: { color: tokens.colorNeutralForeground3 },
  actions: { display: "flex", gap: "8px", flexWrap: "wrap" },
});

export function FirstSteps({ onEnd }: { readonly onEnd: () => void }) {
  const styles = useStyles();
  const [at, setAt] = useState(0);
  const { steps } = stepWords;
  const step = steps[at];
  const isLast = at >= steps.length - 1;
  return (
    <PageLayout title={stepWords.title} onBack={null}>
      <div className={styles.step} aria-live="polite">
        <Text size={200} className={styles.quiet}>
          {stepWords.position(at + 1, steps.length)}
        </Text>
        <Text as="h2" size={400} weight="semibold" style={{ margin: 0 }}>
          {step?.title}
        </Text>
        <Text>{step?.text}</Text>
      </div>
      <div className={styles.actions}>
        <Button appearance="primary" onClick={() => (isLast ? onEnd() : setAt(at + 1))}>
          {isLast ? stepWords.start : stepWords.next}
        </Button>
        {isLast ? null : (
          <Button appearance="subtle" onClick={onEnd}>
            {stepWords.skip}
          </Button>
        )}
      </div>
    </PageLayout>
  );
}
