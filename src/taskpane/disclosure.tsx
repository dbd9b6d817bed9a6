/** A heading that opens and closes what stands below it. */
import { makeStyles, tokens } from "@fluentui/react-components";
import { ChevronDownRegular } from "@fluentui/react-icons/svg/chevron-down";
import { ChevronRightRegular } from "@fluentui/react-icons/svg/chevron-right";
import { type ReactNode, useId, useState } from "react";

const useStyles = makeStyles({
  button: {
    display: "flex",
    alignItems: "center",
    gap: "6px",
    width: "100%",
    minHeight: "32px",
    padding: "4px 2px",
    border: "none",
    borderRadius: tokens.borderRadiusMedium,
    background: "none",
    color: tokens.colorNeutralForeground1,
    font: "inherit",
    fontWeight: tokens.fontWeightSemibold,
    textAlign: "left",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorSubtleBackgroundHover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  icon: { flexShrink: 0, fontSize: "16px", display: "inline-flex" },
  title: { flexGrow: 1, minWidth: 0 },
  side: { flexShrink: 0, color: tokens.colorNeutralForeground3, fontWeight: tokens.fontWeightRegular },
  body: { paddingTop: "2px" },
});

export interface DisclosureProps {
  readonly title: ReactNode;
  /** Stands at the right of the heading. */
  readonly side?: ReactNode;
  readonly startsOpen?: boolean;
  /** Given, the caller holds whether it is open. */
  readonly open?: boolean;
  readonly onToggle?: (open: boolean) => void;
  readonly children: ReactNode;
}

export function Disclosure({ title, side, startsOpen = false, open, onToggle, children }: DisclosureProps) {
  const styles = useStyles();
  const id = useId();
  const [own, setOwn] = useState(startsOpen);
  const isOpen = open ?? own;
  const toggle = () => {
    setOwn(!isOpen);
    onToggle?.(!isOpen);
  };
  return (
    <div>
      <button type="button" className={styles.button} aria-expanded={isOpen} aria-controls={id} onClick={toggle}>
        <span className={styles.icon} aria-hidden>
          {isOpen ? <ChevronDownRegular /> : <ChevronRightRegular />}
        </span>
        <span className={styles.title}>{title}</span>
        {side === undefined ? null : <span className={styles.side}>{side}</span>}
      </button>
      <div id={id} className={styles.body} hidden={!isOpen}>
        {isOpen ? children : null}
      </div>
    </div>
  );
}
