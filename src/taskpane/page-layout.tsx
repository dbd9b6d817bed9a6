/** A page that covers the tabs: a heading, its text, the way back. */
import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { type ReactNode, useEffect, useRef } from "react";
import { paneWords } from "../strings/vi/pane.ts";

const useStyles = makeStyles({
  page: { display: "flex", flexDirection: "column", gap: "12px", alignItems: "stretch" },
  back: { alignSelf: "flex-start" },
  /** Word draws its own menu at the upper right of the pane. */
  title: {
    ...typographyStyles.subtitle1,
    margin: 0,
    paddingRight: "36px",
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "2px" },
  },
});

export interface PageLayoutProps {
  readonly title: string;
  /** Null where the page has its own way on. */
  readonly onBack: (() => void) | null;
  /** Whether the heading takes the keyboard as the page comes: where one page follows another. */
  readonly takesFocus?: boolean;
  readonly children: ReactNode;
}

export function PageLayout({ title, onBack, takesFocus = false, children }: PageLayoutProps) {
  const styles = useStyles();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (takesFocus) heading.current?.focus();
  }, [takesFocus]);
  return (
    <div className={styles.page}>
      <h1 ref={heading} tabIndex={-1} className={styles.title}>
        {title}
      </h1>
      {children}
      {onBack === null ? null : (
        <Button className={styles.back} onClick={onBack}>
          {paneWords.back}
        </Button>
      )}
    </div>
  );
}
