/** The tabs: one stop for the Tab key, arrows inside, Enter or Space to choose. */
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { type KeyboardEvent, useRef, useState } from "react";
import { paneWords } from "../strings/vi/pane.ts";
import type { Tab } from "./pane-state.ts";

const ORDER: readonly Tab[] = ["outline", "write", "targets", "check"];

const useStyles = makeStyles({
  /** Word draws its own menu over 34 × 32 px at the upper right. */
  tabs: {
    display: "flex",
    flexShrink: 0,
    paddingRight: "36px",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  tab: {
    padding: "12px 6px 9px",
    whiteSpace: "nowrap",
    border: "none",
    borderBottom: "3px solid transparent",
    background: "none",
    color: tokens.colorNeutralForeground2,
    font: "inherit",
    cursor: "pointer",
    ":hover": { color: tokens.colorNeutralForeground1, backgroundColor: tokens.colorSubtleBackgroundHover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
    "@media (forced-colors: active)": { borderBottom: "3px solid Canvas" },
  },
  selected: {
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    borderBottom: `3px solid ${tokens.colorCompoundBrandStroke}`,
    "@media (forced-colors: active)": { borderBottom: "3px solid Highlight" },
  },
});

export interface TabsProps {
  readonly selected: Tab;
  /** Id of the element that shows the selected tab's screen. */
  readonly controls: string;
  readonly onSelect: (tab: Tab) => void;
}

export function Tabs({ selected, controls, onSelect }: TabsProps) {
  const styles = useStyles();
  const list = useRef<HTMLDivElement>(null);
  const [focused, setFocused] = useState<Tab | null>(null);
  const onKeyDown = (event: KeyboardEvent, tab: Tab) => {
    const to = tabMove(event.key, tab);
    if (to === null) return;
    event.preventDefault();
    list.current?.querySelector<HTMLElement>(`#tab-${to}`)?.focus();
  };
  return (
    <div ref={list} role="tablist" aria-label={paneWords.tabList} className={styles.tabs}>
      {ORDER.map((tab) => (
        <button
          key={tab}
          type="button"
          role="tab"
          id={`tab-${tab}`}
          aria-selected={tab === selected}
          aria-controls={controls}
          tabIndex={tab === (focused ?? selected) ? 0 : -1}
          className={mergeClasses(styles.tab, tab === selected && styles.selected)}
          onClick={() => onSelect(tab)}
          onKeyDown={(event) => onKeyDown(event, tab)}
          onFocus={() => setFocused(tab)}
          onBlur={() => setFocused(null)}
        >
          {paneWords.tabs[tab]}
        </button>
      ))}
    </div>
  );
}

function tabMove(key: string, tab: Tab): Tab | null {
  const at = ORDER.indexOf(tab);
  const last = ORDER.length - 1;
  const places: Readonly<Record<string, number>> = {
    ArrowRight: at === last ? 0 : at + 1,
    ArrowLeft: at === 0 ? last : at - 1,
    Home: 0,
    End: last,
  };
  return ORDER[places[key] ?? -1] ?? null;
}
