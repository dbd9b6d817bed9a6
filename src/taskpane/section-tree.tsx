/** The sections of an outline as a tree: one stop for the Tab key, arrows inside, Enter to pick. */
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ChevronDownRegular } from "@fluentui/react-icons/svg/chevron-down";
import { ChevronRightRegular } from "@fluentui/react-icons/svg/chevron-right";
import { type KeyboardEvent, type ReactNode, useRef, useState } from "react";
import type { Section } from "../outline/outline.ts";
import { sectionHeading } from "./section-heading.ts";
import { treeMove, visibleSections } from "./visible-sections.ts";

const useStyles = makeStyles({
  item: {
    borderRadius: tokens.borderRadiusMedium,
    cursor: "pointer",
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  row: {
    display: "flex",
    alignItems: "flex-start",
    gap: "6px",
    padding: "5px 4px",
    borderRadius: tokens.borderRadiusMedium,
    lineHeight: "20px",
    ":hover": { backgroundColor: tokens.colorSubtleBackgroundHover },
  },
  current: {
    backgroundColor: tokens.colorNeutralBackground1Selected,
    fontWeight: tokens.fontWeightSemibold,
    "@media (forced-colors: active)": { outline: "1px solid Highlight" },
  },
  chevron: { flexShrink: 0, width: "16px", height: "20px", display: "inline-flex", alignItems: "center" },
  title: { flexGrow: 1, minWidth: 0, overflowWrap: "anywhere" },
  part: { fontWeight: tokens.fontWeightSemibold },
  notes: {
    display: "block",
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorBrandForeground1,
  },
  marks: { flexShrink: 0, paddingTop: "2px" },
  details: { padding: "0 4px 6px 26px", color: tokens.colorNeutralForeground2 },
});

export interface SectionTreeProps {
  readonly label: string;
  readonly sections: readonly Section[];
  readonly current?: string | null;
  /** What stands at the right of a section. */
  readonly marks?: (section: Section) => ReactNode;
  /** A few words below its title; "" for none. */
  readonly notes?: (section: Section) => string;
  /** What stands below an open section; null for nothing. */
  readonly details?: (section: Section) => ReactNode;
  /** Without it picking a section opens or closes it. */
  readonly onPick?: (section: Section) => void;
}

export function SectionTree({ label, sections, current = null, marks, notes, details, onPick }: SectionTreeProps) {
  const styles = useStyles();
  const items = useRef(new Map<string, HTMLElement>());
  const [open, setOpen] = useState<ReadonlySet<string>>(() => new Set(sections.map((section) => section.id)));
  const [focused, setFocused] = useState<string | null>(null);
  const visible = visibleSections(sections, open);
  const opens = (section: Section) => section.children.length > 0 || (details?.(section) ?? null) !== null;
  const set = (section: string, isOpen: boolean) => {
    const next = new Set(open);
    if (isOpen) next.add(section);
    else next.delete(section);
    setOpen(next);
  };
  const pick = (section: Section) => {
    if (onPick !== undefined) onPick(section);
    else if (opens(section)) set(section.id, !open.has(section.id));
  };
  const onKeyDown = (event: KeyboardEvent, section: Section) => {
    if (event.key === "Enter" || event.key === " ") {
      event.preventDefault();
      pick(section);
      return;
    }
    const move = treeMove(event.key, section.id, visible, open, opens);
    if (move === null) return;
    event.preventDefault();
    if ("open" in move) set(move.open, true);
    else if ("close" in move) set(move.close, false);
    else items.current.get(move.to)?.focus();
  };
  const isShown = (section: string | null) => visible.some((one) => one.section.id === section);
  const stop = isShown(focused) ? focused : isShown(current) ? current : (visible[0]?.section.id ?? null);
  return (
    <div role="tree" aria-label={label}>
      {visible.map(({ section, depth }) => {
        const below = open.has(section.id) ? (details?.(section) ?? null) : null;
        return (
          <div
            key={section.id}
            ref={(element) => {
              if (element === null) items.current.delete(section.id);
              else items.current.set(section.id, element);
            }}
            role="treeitem"
            aria-level={depth}
            aria-selected={section.id === current}
            {...(opens(section) ? { "aria-expanded": open.has(section.id) } : {})}
            tabIndex={section.id === stop ? 0 : -1}
            className={styles.item}
            style={{ paddingLeft: `${(depth - 1) * 12}px` }}
            onFocus={() => setFocused(section.id)}
            onKeyDown={(event) => onKeyDown(event, section)}
          >
            {/* biome-ignore lint/a11y/noStaticElementInteractions: keys are handled by the tree item around it */}
            {/* biome-ignore lint/a11y/useKeyWithClickEvents: the same */}
            <div
              className={mergeClasses(styles.row, section.id === current && styles.current)}
              onClick={() => pick(section)}
            >
              <Chevron
                section={section}
                open={open.has(section.id)}
                shown={opens(section)}
                onToggle={onPick === undefined ? null : () => set(section.id, !open.has(section.id))}
              />
              <span className={mergeClasses(styles.title, section.kind === "part" && styles.part)}>
                {sectionHeading(section)}
                <Notes words={notes?.(section) ?? ""} />
              </span>
              {marks === undefined ? null : <span className={styles.marks}>{marks(section)}</span>}
            </div>
            {below === null ? null : <div className={styles.details}>{below}</div>}
          </div>
        );
      })}
    </div>
  );
}

function Notes({ words }: { readonly words: string }) {
  const styles = useStyles();
  return words === "" ? null : <span className={styles.notes}>{words}</span>;
}

interface ChevronProps {
  readonly section: Section;
  readonly open: boolean;
  readonly shown: boolean;
  /** Null where the whole row does it. */
  readonly onToggle: (() => void) | null;
}

/** For the mouse; the keyboard has its arrows. */
function Chevron({ open, shown, onToggle }: ChevronProps) {
  const styles = useStyles();
  const icon = !shown ? null : open ? <ChevronDownRegular /> : <ChevronRightRegular />;
  if (onToggle === null || !shown) {
    return (
      <span className={styles.chevron} aria-hidden>
        {icon}
      </span>
    );
  }
  return (
    <span
      className={styles.chevron}
      aria-hidden
      onClick={(event) => {
        event.stopPropagation();
        onToggle();
      }}
    >
      {icon}
    </span>
  );
}
