/**
 * What was decided in this document: findings ignored and sections said not to arise, each with its reason and a way
 * back.
 */
import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import type { Checked } from "../../check/check.ts";
import { type Ignore, readIgnores } from "../../check/ignores.ts";
import { type Outline, sectionsOf } from "../../outline/outline.ts";
import type { DocumentState } from "../../outline/state.ts";
import { decisionWords } from "../../strings/vi/pane-sending.ts";
import { findingText } from "../../strings/vi.ts";
import { Disclosure } from "../disclosure.tsx";
import { sectionHeading } from "../section-heading.ts";

const useStyles = makeStyles({
  list: { listStyle: "none", margin: 0, padding: 0, display: "flex", flexDirection: "column", gap: "8px" },
  item: { display: "flex", alignItems: "flex-start", gap: "8px", padding: "2px 0 2px 22px" },
  words: { flexGrow: 1, minWidth: 0, display: "flex", flexDirection: "column", overflowWrap: "anywhere" },
  quiet: { color: tokens.colorNeutralForeground3 },
  back: { flexShrink: 0, minWidth: "auto" },
});

export interface DecisionListsProps {
  readonly checked: Checked;
  readonly kept: Pick<DocumentState, "ignores" | "declarations">;
  readonly outline: Outline | null;
  readonly busy: boolean;
  readonly onRestore: (ignore: Ignore) => void;
  readonly onUndeclare: (section: string) => void;
}

export function DecisionLists(props: DecisionListsProps) {
  const { checked, kept, outline, busy, onRestore, onUndeclare } = props;
  const styles = useStyles();
  const decisions = useMemo(() => decisionsOf(checked, readIgnores(kept.ignores).ignores), [checked, kept]);
  const headings = useMemo(
    () => new Map(outline === null ? [] : [...sectionsOf(outline)].map((one) => [one.id, sectionHeading(one)])),
    [outline],
  );
  return (
    <>
      {decisions.length === 0 ? null : (
        <Disclosure title={decisionWords.ignored(decisions.length)}>
          <ul className={styles.list}>
            {decisions.map(({ ignore, messages }, at) => (
              <Decision
                // biome-ignore lint/suspicious/noArrayIndexKey: two decisions may be the same in all they say
                key={at}
                message={messages[0] ?? lostWords(ignore)}
                more={messages.length === 0 ? decisionWords.ignoredGone : kindWords(ignore, messages.length)}
                said={decisionWords.decided(ignore.reason, ignore.date)}
                label={decisionWords.restoreLabel(messages[0] ?? lostWords(ignore))}
                back={decisionWords.restore}
                busy={busy}
                onBack={() => onRestore(ignore)}
              />
            ))}
          </ul>
        </Disclosure>
      )}
      {kept.declarations.length === 0 ? null : (
        <Disclosure title={decisionWords.declared(kept.declarations.length)}>
          <ul className={styles.list}>
            {kept.declarations.map(({ section, reason, date }) => (
              <Decision
                key={section}
                message={headings.get(section) ?? section}
                more=""
                said={decisionWords.decided(reason, date)}
                label={decisionWords.undeclareLabel(headings.get(section) ?? section)}
                back={decisionWords.undeclare}
                busy={busy}
                onBack={() => onUndeclare(section)}
              />
            ))}
          </ul>
        </Disclosure>
      )}
    </>
  );
}

interface DecisionProps {
  readonly message: string;
  /** What else is to be known of it; "" for nothing. */
  readonly more: string;
  readonly said: string;
  readonly label: string;
  readonly back: string;
  readonly busy: boolean;
  readonly onBack: () => void;
}

function Decision({ message, more, said, label, back, busy, onBack }: DecisionProps) {
  const styles = useStyles();
  return (
    <li className={styles.item}>
      <span className={styles.words}>
        <span>{message}</span>
        {more === "" ? null : <Text size={200}>{more}</Text>}
        <Text size={200} className={styles.quiet}>
          {said}
        </Text>
      </span>
      <Button size="small" className={styles.back} disabled={busy} aria-label={label} onClick={onBack}>
        {back}
      </Button>
    </li>
  );
}

interface KnownDecision {
  readonly ignore: Ignore;
  /** Of the findings it covers now. */
  readonly messages: readonly string[];
}

/** Every decision with what it covers: those whose finding is not there today as well. */
function decisionsOf({ ignored }: Checked, ignores: readonly Ignore[]): readonly KnownDecision[] {
  const messages = new Map<string, string[]>();
  for (const { finding, ignore } of ignored) {
    const key = JSON.stringify(ignore);
    messages.set(key, [...(messages.get(key) ?? []), findingText(finding).message]);
  }
  return ignores.map((ignore) => {
    const covered = messages.get(JSON.stringify(ignore)) ?? [];
    return { ignore, messages: ignore.finding === null ? covered : covered.splice(0, 1) };
  });
}

function kindWords({ finding }: Ignore, count: number): string {
  return finding === null ? `${decisionWords.wholeKind}: ${count}` : "";
}

/** What is left to say of a decision whose finding is gone. */
function lostWords({ finding }: Ignore): string {
  const text = finding?.text ?? "";
  return text === "" ? decisionWords.wholeKind : `«${text}»`;
}
