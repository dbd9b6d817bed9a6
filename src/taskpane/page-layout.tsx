/** A page that covers the tabs: a heading, its text, the way back. */
import { Button, makeStyles, Text } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { paneWords } from "../strings/vi/pane.ts";

const useStyles = makeStyles({
  page: { display: "flex", flexDirection: "column", gap: "12px", alignItems: "stretch" },
  back: { alignSelf: "flex-start" },
  /** Word draws its own menu at the upper right of the pane. */
  title: { margin: 0, paddingRight: "36px" },
});

export interface PageLayoutProps {
  readonly title: string;
  /** Null where the page has its own way on. */
  readonly onBack: (() => void) | null;
  readonly children: ReactNode;
}

export function PageLayout({ title, onBack, children }: PageLayoutProps) {
  const styles = useStyles();
  return (
    <div className={styles.page}>
      <Text as="h1" size={500} weight="semibold" className={styles.title}>
        {title}
      </Text>
      {children}
      {onBack === null ? null : (
        <Button className={styles.back} onClick={onBack}>
          {paneWords.back}
        </Button>
      )}
    </div>
  );
}
