/** Tells that the outline of this document has a newer version: what differs, and the two ways on. */
import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import { outlineDifference } from "../../match/outline-difference.ts";
import type { Outline } from "../../outline/outline.ts";
import { newerWords } from "../../strings/vi/library-pages.ts";
import { DifferenceView, differenceLine } from "./difference-view.tsx";

const useStyles = makeStyles({
  offer: {
    display: "flex",
    flexDirection: "column",
    gap: "8px",
    padding: "10px 12px",
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  quiet: { color: tokens.colorNeutralForeground3 },
  actions: { display: "flex", flexWrap: "wrap", gap: "6px" },
  button: { minWidth: 0 },
});

export interface NewerOfferProps {
  readonly older: Outline;
  readonly newer: Outline;
  readonly busy: boolean;
  readonly onTake: () => void;
  readonly onDecline: () => void;
}

export function NewerOffer({ older, newer, busy, onTake, onDecline }: NewerOfferProps) {
  const styles = useStyles();
  const [seen, setSeen] = useState(false);
  const difference = useMemo(() => outlineDifference(older, newer), [older, newer]);
  return (
    <div className={styles.offer}>
      <Text role="status">{newerWords.offer(differenceLine(difference))}</Text>
      {seen ? <DifferenceView difference={difference} /> : null}
      <Text size={200} className={styles.quiet}>
        {newerWords.takeHint}
      </Text>
      <div className={styles.actions}>
        <Button size="small" className={styles.button} aria-expanded={seen} onClick={() => setSeen(!seen)}>
          {seen ? newerWords.hide : newerWords.see}
        </Button>
        <Button size="small" className={styles.button} disabled={busy} onClick={onTake}>
          {newerWords.take}
        </Button>
        <Button size="small" className={styles.button} onClick={onDecline}>
          {newerWords.decline}
        </Button>
      </div>
    </div>
  );
}
