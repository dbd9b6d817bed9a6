/** What is loaded, what is kept where, and what never leaves the machine. */
import { makeStyles, Text, tokens } from "@fluentui/react-components";
import { privacyWords } from "../strings/vi/pane.ts";
import { PageLayout } from "./page-layout.tsx";

const useStyles = makeStyles({
  list: { margin: "4px 0 0", paddingLeft: "18px", display: "flex", flexDirection: "column", gap: "4px" },
  title: { margin: 0 },
  lead: { color: tokens.colorNeutralForeground2 },
});

export function PrivacyPage({ onBack }: { readonly onBack: () => void }) {
  const styles = useStyles();
  const { title, lead, neverTitle, never, loadedTitle, loaded, keptTitle, kept, noneTitle, none } = privacyWords;
  return (
    <PageLayout title={title} onBack={onBack}>
      <Text className={styles.lead}>{lead}</Text>
      {(
        [
          [neverTitle, never],
          [loadedTitle, loaded],
          [keptTitle, kept],
          [noneTitle, none],
        ] as const
      ).map(([heading, lines]) => (
        <section key={heading}>
          <Text as="h2" size={300} weight="semibold" className={styles.title}>
            {heading}
          </Text>
          <ul className={styles.list}>
            {lines.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </section>
      ))}
    </PageLayout>
  );
}
