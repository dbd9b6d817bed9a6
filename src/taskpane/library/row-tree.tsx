/** The lines of an outline as a tree: one stop for the Tab key, arrows inside, the chosen line with its actions below it. */
import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { WarningFilled } from "@fluentui/react-icons/svg/warning";
import { type KeyboardEvent, memo, type ReactNode, useEffect, useRef, useState } from "react";
import type { OutlineRow } from "../../outline/rows.ts";
import { correctPage, rowWords } from "../../strings/vi/library-pages.ts";
import { type RowMove, rowMove } from "./row-keys.ts";

const useStyles = makeStyles({
  item: {
    borderRadius: tokens.borderRadiusMedium,
    // What is out of sight costs nothing, however long the outline.
    contentVisibility: "auto",
    containIntrinsicSize: "auto 28px",
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  row: {
    padding: "4px",
    borderRadius: tokens.borderRadiusMedium,
    lineHeight: "20px",
    overflowWrap: "anywhere",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorSubtleBackgroundHover },
  },
  chosen: {
    backgroundColor: tokens.colorNeutralBackground1Selected,
    "@media (forced-colors: active)": { outline: "1px solid Highlight" },
  },
  heading: { fontWeight: tokens.fontWeightSemibold },
  guidance: {
    color: tokens.colorNeutralForeground2,
    borderLeft: `2px solid ${tokens.colorNeutralStroke1}`,
    paddingLeft: "8px",
    borderRadius: 0,
  },
  note: {
    color: tokens.colorNeutralForeground3,
    fontWeight: tokens.fontWeightRegular,
    fontSize: tokens.fontSizeBase200,
  },
  doubt: {
    display: "flex",
    gap: "4px",
    alignItems: "flex-start",
    fontWeight: tokens.fontWeightRegular,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground1,
    "& svg": { flexShrink: 0, marginTop: "3px", color: tokens.colorStatusWarningForeground1 },
  },
});

/** Rows drawn at first, and with each asking for more. */
const DRAWN = 400;

export interface RowTreeProps {
  readonly rows: readonly OutlineRow[];
  /** Key of the row chosen; null while none is. */
  readonly chosen: number | null;
  /** Row key → why its line should be looked at again. */
  readonly doubts: ReadonlyMap<number, string>;
  /** What stands below the chosen row. */
  readonly actions: ReactNode;
  /** Counts up whenever the chosen row should have the keyboard. */
  readonly focus: number;
  readonly onChoose: (key: number) => void;
  readonly onMove: (move: Exclude<RowMove, { readonly to: number }>) => void;
}

export function RowTree({ rows, chosen, doubts, actions, focus, onChoose, onMove }: RowTreeProps) {
  const tree = useRef<HTMLDivElement>(null);
  const [drawn, setDrawn] = useState(DRAWN);
  const at = rows.findIndex(({ key }) => key === chosen);
  const shown = rows.slice(0, Math.max(drawn, at + 1));
  const depths = depthsOf(shown);
  const stop = at >= 0 ? chosen : (rows[0]?.key ?? null);
  useEffect(() => {
    if (focus > 0) tree.current?.querySelector<HTMLElement>('[role="treeitem"][aria-selected="true"]')?.focus();
  }, [focus]);
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const target = event.target as HTMLElement;
    if (target.getAttribute("role") !== "treeitem") return;
    const place = rows.findIndex(({ key }) => String(key) === target.dataset.row);
    const { key, altKey: alt, shiftKey: shift } = event;
    const move = rowMove({ key, alt, shift, ctrl: event.ctrlKey || event.metaKey }, rows, place);
    if (move === null) return;
    event.preventDefault();
    if ("to" in move) onChoose(move.to);
    else onMove(move);
  };
  return (
    <>
      <div ref={tree} role="tree" aria-label={correctPage.tree} onKeyDown={onKeyDown}>
        {shown.map((row, nth) => (
          <Row
            key={row.key}
            row={row}
            depth={depths[nth] ?? 1}
            isChosen={row.key === chosen}
            isStop={row.key === stop}
            doubt={doubts.get(row.key) ?? ""}
            actions={row.key === chosen ? actions : null}
            onChoose={onChoose}
          />
        ))}
      </div>
      {shown.length < rows.length ? (
        <Button onClick={() => setDrawn(shown.length + DRAWN)}>{correctPage.more(rows.length - shown.length)}</Button>
      ) : null}
    </>
  );
}

/** 1 at the outermost; guidance stands one deeper than its heading. */
function depthsOf(rows: readonly OutlineRow[]): readonly number[] {
  const outermost = rows.some((row) => row.kind === "heading" && row.level === 0) ? 0 : 1;
  let heading = 0;
  return rows.map((row) => {
    if (row.kind === "guidance") return heading + 1 + row.level;
    heading = row.level - outermost + 1;
    return heading;
  });
}

interface RowProps {
  readonly row: OutlineRow;
  readonly depth: number;
  readonly isChosen: boolean;
  readonly isStop: boolean;
  /** "" for none. */
  readonly doubt: string;
  readonly actions: ReactNode;
  readonly onChoose: (key: number) => void;
}

const Row = memo(function Row({ row, depth, isChosen, isStop, doubt, actions, onChoose }: RowProps) {
  const styles = useStyles();
  const isHeading = row.kind === "heading";
  return (
    <div
      role="treeitem"
      aria-level={depth}
      aria-selected={isChosen}
      data-row={row.key}
      tabIndex={isStop ? 0 : -1}
      className={styles.item}
      style={{ paddingLeft: `${Math.min(depth - 1, 8) * 12}px` }}
    >
      {/* biome-ignore lint/a11y/noStaticElementInteractions: keys are handled by the tree around it */}
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: the same */}
      <div
        className={mergeClasses(styles.row, isHeading ? styles.heading : styles.guidance, isChosen && styles.chosen)}
        onClick={() => onChoose(row.key)}
      >
        {[row.marker, row.text].filter((piece) => piece !== "").join(" ")}
        {isHeading && !row.required ? <span className={styles.note}>{rowWords.optional}</span> : null}
        {doubt === "" ? null : (
          <span className={styles.doubt}>
            <WarningFilled aria-hidden />
            <span>{doubt}</span>
          </span>
        )}
      </div>
      {actions}
    </div>
  );
});
