/** The ways on from a check: to the pages for the hour before a report is sent. */
import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { afterCheck } from "../../strings/vi/pane-slip.ts";
import type { Page } from "../pane-state.ts";

const useStyles = makeStyles({
  section: {
    display: "flex",
    flexDirection: "column",
    gap: "8px",
    marginTop: "16px",
    paddingTop: "12px",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  title: { margin: 0 },
  buttons: { display: "flex", flexWrap: "wrap", gap: "8px" },
});

const PAGES = ["slip", "previous", "compare"] as const;

export function AfterCheck({ onPage }: { readonly onPage: (page: NonNullable<Page>) => void }) {
  const styles = useStyles();
  return (
    <section className={styles.section} aria-labelledby="after-check">
      <Text as="h2" size={300} weight="semibold" className={styles.title} id="after-check">
        {afterCheck.title}
      </Text>
      <div className={styles.buttons}>
        {PAGES.map((page) => (
          <Button key={page} size="small" onClick={() => onPage(page)}>
            {afterCheck[page]}
          </Button>
        ))}
      </div>
    </section>
  );
}
