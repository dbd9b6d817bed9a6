/** What can be done about a finding: mend it, mend all like it, tie its section, say that it does not arise, leave it. */
import { Button, makeStyles } from "@fluentui/react-components";
import { type ReactNode, useRef, useState } from "react";
import type { AnyFinding } from "../../check/rules/index.ts";
import type { Edit } from "../../document/edits.ts";
import { checkTab } from "../../strings/vi/pane.ts";
import { decisionWords, fixAllWords } from "../../strings/vi/pane-sending.ts";
import { FixAll } from "./fix-all.tsx";
import { ReasonForm } from "./reason-form.tsx";

const useStyles = makeStyles({
  actions: { display: "flex", flexWrap: "wrap", gap: "8px", marginTop: "10px" },
});

export interface FindingActions {
  /** Null where the host cannot show places. */
  readonly onGoTo: ((at: number) => void) | null;
  /** Null where the host cannot edit. */
  readonly onEdit: ((edit: Edit) => void) | null;
  /** Makes several edits in one step; null where the host cannot edit. */
  readonly onEditAll: ((edits: readonly Edit[]) => void) | null;
  /** Null where the host cannot insert. */
  readonly onInsertSection: ((section: string) => void) | null;
  /** Null without an outline. */
  readonly onLink: ((section: string) => void) | null;
  readonly onIgnore: (finding: AnyFinding, reason: string, all: boolean) => void;
  /** Null without an outline. */
  readonly onDeclare: ((section: string, reason: string) => void) | null;
  /** The findings of the same rule, this one included. */
  readonly alike: (finding: AnyFinding) => readonly AnyFinding[];
  /** Whether Word records what is done as tracked changes. */
  readonly recorded: boolean;
  /** What stands below a finding of that section while it is looked at: the choice of its heading. */
  readonly below: (section: string) => ReactNode;
}

export interface FindingActionsProps extends FindingActions {
  readonly finding: AnyFinding;
  readonly busy: boolean;
}

type Asked = "ignore" | "declare" | "fixAll";

/** Rules about a section that is not written: it may be that there is nothing to write. */
const UNWRITTEN: ReadonlySet<string> = new Set(["section-missing", "section-empty", "section-guidance-only"]);

export function FindingActionBar(props: FindingActionsProps) {
  const styles = useStyles();
  const { finding, busy, onEdit, onEditAll, onInsertSection, onLink, onDeclare, alike } = props;
  const [asked, setAsked] = useState<Asked | null>(null);
  const bar = useRef<HTMLDivElement>(null);
  const { fix, section } = finding;
  const edit = editOf(finding);
  const edits = alike(finding).flatMap((one) => editOf(one) ?? []);
  const canDeclare = section !== null && onDeclare !== null && UNWRITTEN.has(finding.rule);
  const ask = (what: Asked) => setAsked(asked === what ? null : what);
  const close = () => {
    // The keyboard comes back to the button it left.
    const from = asked;
    setAsked(null);
    bar.current?.querySelector<HTMLElement>(`[data-ask="${from}"]`)?.focus();
  };
  return (
    <>
      <div className={styles.actions} ref={bar}>
        {fix?.type === "insertSection" && onInsertSection !== null ? (
          <Button size="small" disabled={busy} onClick={() => onInsertSection(fix.section)}>
            {checkTab.insertSection}
          </Button>
        ) : null}
        {edit !== null && onEdit !== null ? (
          <Button size="small" disabled={busy} onClick={() => onEdit(edit)}>
            {checkTab.fix}
          </Button>
        ) : null}
        {edit !== null && edits.length > 1 && onEditAll !== null ? (
          <AskButton what="fixAll" asked={asked} busy={busy} onAsk={ask} words={fixAllWords.offer(edits.length)} />
        ) : null}
        {finding.group === "sections" && section !== null && onLink !== null ? (
          <Button size="small" appearance="subtle" disabled={busy} onClick={() => onLink(section)}>
            {checkTab.link}
          </Button>
        ) : null}
        {canDeclare ? (
          <AskButton what="declare" asked={asked} busy={busy} onAsk={ask} words={decisionWords.declare} />
        ) : null}
        <AskButton what="ignore" asked={asked} busy={busy} onAsk={ask} words={decisionWords.ignore} />
      </div>
      <Below {...props} asked={asked} edits={edits} onClose={close} />
    </>
  );
}

interface AskButtonProps {
  readonly what: Asked;
  readonly asked: Asked | null;
  readonly busy: boolean;
  readonly onAsk: (what: Asked) => void;
  readonly words: string;
}

function AskButton({ what, asked, busy, onAsk, words }: AskButtonProps) {
  return (
    <Button
      size="small"
      appearance="subtle"
      disabled={busy}
      aria-expanded={asked === what}
      data-ask={what}
      onClick={() => onAsk(what)}
    >
      {words}
    </Button>
  );
}

interface BelowProps extends FindingActionsProps {
  readonly asked: Asked | null;
  readonly edits: readonly Edit[];
  readonly onClose: () => void;
}

/** What was asked for, in the card under its buttons. */
function Below({ finding, busy, recorded, asked, edits, onClose, ...actions }: BelowProps) {
  const { section } = finding;
  const { onIgnore, onDeclare, onEditAll, alike } = actions;
  switch (asked) {
    case "ignore":
      return (
        <ReasonForm
          title={decisionWords.ignoreTitle}
          hint={decisionWords.reasonHint}
          confirm={decisionWords.ignoreDo}
          alike={alike(finding).length}
          busy={busy}
          onConfirm={(reason, all) => onIgnore(finding, reason, all)}
          onCancel={onClose}
        />
      );
    case "declare":
      return section === null || onDeclare === null ? null : (
        <ReasonForm
          title={decisionWords.declareTitle(sectionOf(finding))}
          hint={decisionWords.declareHint}
          confirm={decisionWords.declareDo}
          alike={null}
          busy={busy}
          onConfirm={(reason) => onDeclare(section, reason)}
          onCancel={onClose}
        />
      );
    case "fixAll":
      return onEditAll === null ? null : (
        <FixAll edits={edits} busy={busy} recorded={recorded} onConfirm={onEditAll} onCancel={onClose} />
      );
    default:
      return null;
  }
}

/** The edit a finding offers, null where it offers none. */
export function editOf({ fix }: AnyFinding): Edit | null {
  return fix === null || fix.type === "insertSection" ? null : fix;
}

function sectionOf(finding: AnyFinding): string {
  const data: object = finding.data;
  const section = "section" in data ? (data.section as { readonly marker: string; readonly title: string }) : null;
  return section === null ? "" : `«${[section.marker, section.title].filter((piece) => piece !== "").join(" ")}»`;
}
