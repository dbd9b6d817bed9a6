/**
 * Findings under their sections. A short list stands open; of a long one only the section looked at, and of a section
 * with many findings only the first, so that a thousand of them stay light.
 */
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { type KeyboardEvent, useEffect, useRef, useState } from "react";
import { flushSync } from "react-dom";
import type { AnyFinding } from "../../check/rules/index.ts";
import { checkTab } from "../../strings/vi/pane.ts";
import { Disclosure } from "../disclosure.tsx";
import { SeverityMark } from "../status-mark.tsx";
import type { FindingActions } from "./finding-actions.tsx";
import { FindingCard } from "./finding-card.tsx";
import { type FindingGroup, neighbour } from "./finding-groups.ts";

/** Findings that may stand open together. */
const FEW = 40;
const FIRST = 20;

const useStyles = makeStyles({
  groups: { display: "flex", flexDirection: "column", gap: "4px" },
  list: { listStyle: "none", margin: 0, padding: 0, display: "flex", flexDirection: "column", gap: "2px" },
  part: {
    display: "block",
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground3,
  },
  heading: {
    display: "-webkit-box",
    WebkitLineClamp: 2,
    WebkitBoxOrient: "vertical",
    overflow: "hidden",
  },
  side: { display: "inline-flex", alignItems: "center", gap: "4px" },
});

export interface FindingListProps extends FindingActions {
  readonly findings: readonly AnyFinding[];
  readonly groups: readonly FindingGroup[];
  /** Position of the finding looked at. */
  readonly current: number | null;
  readonly busy: boolean;
  readonly onShow: (at: number | null) => void;
}

export function FindingList(props: FindingListProps) {
  const { groups, current, onShow } = props;
  const styles = useStyles();
  const container = useRef<HTMLDivElement>(null);
  const [toggled, setToggled] = useState<ReadonlyMap<string, boolean>>(new Map());
  const total = groups.reduce((sum, { findings }) => sum + findings.length, 0);
  useEffect(() => {
    if (current === null) return;
    container.current?.querySelector(`[data-finding="${current}"]`)?.scrollIntoView({ block: "nearest" });
  }, [current]);
  const onKeyDown = (event: KeyboardEvent, at: number) => {
    if (event.key !== "ArrowDown" && event.key !== "ArrowUp") return;
    event.preventDefault();
    const next = neighbour(groups, at, event.key === "ArrowDown" ? 1 : -1);
    if (next === null) return;
    // Drawn at once, since the card may stand in a section that was closed, and the next key may come before a frame.
    flushSync(() => onShow(next));
    container.current?.querySelector<HTMLElement>(`[data-finding="${next}"] button`)?.focus();
  };
  return (
    <div className={styles.groups} ref={container}>
      {groups.map((group, place) => {
        const holdsCurrent = current !== null && group.findings.includes(current);
        const open = holdsCurrent || (toggled.get(group.section) ?? (total <= FEW || place === 0));
        return (
          <Disclosure
            key={group.section}
            title={
              <>
                {group.part === "" ? null : <span className={styles.part}>{group.part}</span>}
                <span className={styles.heading} title={group.heading}>
                  {group.heading === "" ? checkTab.wholeDocument : group.heading}
                </span>
              </>
            }
            side={
              <span className={styles.side}>
                {open ? null : <SeverityMark severity={group.severity} />}
                {group.findings.length}
              </span>
            }
            open={open}
            onToggle={(isOpen) => {
              setToggled(new Map(toggled).set(group.section, isOpen));
              if (!isOpen && holdsCurrent) onShow(null);
            }}
          >
            <GroupFindings {...props} group={group} onKeyDown={onKeyDown} />
          </Disclosure>
        );
      })}
    </div>
  );
}

interface GroupFindingsProps extends FindingListProps {
  readonly group: FindingGroup;
  readonly onKeyDown: (event: KeyboardEvent, at: number) => void;
}

function GroupFindings({ group, findings, current, ...others }: GroupFindingsProps) {
  const styles = useStyles();
  const [shown, setShown] = useState(FIRST);
  const place = current === null ? -1 : group.findings.indexOf(current);
  const count = Math.max(shown, place + 1);
  const rest = group.findings.length - count;
  return (
    <>
      <ul className={styles.list}>
        {group.findings.slice(0, count).map((at) => {
          const finding = findings[at];
          if (finding === undefined) return null;
          return <FindingCard key={at} {...others} finding={finding} at={at} shown={at === current} />;
        })}
      </ul>
      {rest > 0 ? (
        <Button size="small" appearance="subtle" onClick={() => setShown(count + FIRST)}>
          {checkTab.more(Math.min(rest, FIRST))}
        </Button>
      ) : null}
    </>
  );
}
