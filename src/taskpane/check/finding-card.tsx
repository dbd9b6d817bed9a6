/** One finding: what it is, and when looked at, what is needed, what is there, and the ways to mend it. */
import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ArrowRightRegular } from "@fluentui/react-icons/svg/arrow-right";
import type { KeyboardEvent } from "react";
import type { AnyFinding } from "../../check/rules/index.ts";
import type { Edit } from "../../document/edits.ts";
import { checkTab } from "../../strings/vi/pane.ts";
import { findingText } from "../../strings/vi.ts";
import { SeverityMark } from "../status-mark.tsx";
import { editOf, FindingActionBar, type FindingActions } from "./finding-actions.tsx";

const LONGEST_QUOTE = 140;

const useStyles = makeStyles({
  card: {
    borderRadius: tokens.borderRadiusMedium,
    border: "1px solid transparent",
    "@media (forced-colors: active)": { border: "1px solid Canvas" },
  },
  shown: {
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    "@media (forced-colors: active)": { border: "1px solid CanvasText" },
  },
  head: { display: "flex", alignItems: "flex-start", gap: "2px" },
  title: {
    display: "flex",
    alignItems: "flex-start",
    gap: "8px",
    flexGrow: 1,
    minWidth: 0,
    padding: "7px 6px",
    border: "none",
    borderRadius: tokens.borderRadiusMedium,
    background: "none",
    color: tokens.colorNeutralForeground1,
    font: "inherit",
    textAlign: "left",
    lineHeight: "20px",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorSubtleBackgroundHover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
    "& > span:first-child": { paddingTop: "2px" },
  },
  message: { minWidth: 0, overflowWrap: "anywhere" },
  go: { flexShrink: 0, minWidth: "auto", marginTop: "3px", paddingLeft: "6px", paddingRight: "6px" },
  body: { padding: "2px 10px 10px" },
  quote: {
    margin: "0 0 8px",
    paddingLeft: "8px",
    borderLeft: `2px solid ${tokens.colorNeutralStroke1}`,
    color: tokens.colorNeutralForeground2,
    overflowWrap: "anywhere",
  },
  facts: { margin: 0, display: "grid", gridTemplateColumns: "max-content 1fr", columnGap: "8px", rowGap: "4px" },
  term: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  fact: { margin: 0, minWidth: 0, overflowWrap: "anywhere" },
  removed: { textDecorationLine: "line-through" },
});

export interface FindingCardProps extends FindingActions {
  readonly finding: AnyFinding;
  /** Its position in the list of all findings. */
  readonly at: number;
  readonly shown: boolean;
  readonly busy: boolean;
  readonly onShow: (at: number | null) => void;
  readonly onKeyDown: (event: KeyboardEvent, at: number) => void;
}

export function FindingCard(props: FindingCardProps) {
  const styles = useStyles();
  const { finding, at, shown, onShow, onKeyDown, onGoTo } = props;
  const { message } = findingText(finding);
  return (
    <li className={mergeClasses(styles.card, shown && styles.shown)} data-finding={at}>
      <div className={styles.head}>
        <button
          type="button"
          className={styles.title}
          aria-expanded={shown}
          onClick={() => onShow(shown ? null : at)}
          onKeyDown={(event) => onKeyDown(event, at)}
        >
          <SeverityMark severity={finding.severity} />
          <span className={styles.message}>{message}</span>
        </button>
        {onGoTo === null || finding.place?.paragraph == null ? null : (
          <Button
            size="small"
            appearance="subtle"
            className={styles.go}
            icon={<ArrowRightRegular />}
            iconPosition="after"
            aria-label={checkTab.goToLabel(message)}
            onClick={() => onGoTo(at)}
          >
            {checkTab.goTo}
          </Button>
        )}
      </div>
      {shown ? <FindingBody {...props} /> : null}
    </li>
  );
}

function FindingBody(props: FindingCardProps) {
  const styles = useStyles();
  const { finding, below } = props;
  const { message, need, have, how } = findingText(finding);
  const { section } = finding;
  const facts = [
    [checkTab.need, need],
    [checkTab.have, have],
    [checkTab.how, how],
  ].filter(([, text]) => text !== "");
  const quote = quoted(finding.place?.text ?? "", message);
  const edit = editOf(finding);
  return (
    <div className={styles.body}>
      {quote === "" ? null : <p className={styles.quote}>{quote}</p>}
      <dl className={styles.facts}>
        {facts.map(([label, text]) => (
          <Fact key={label} label={label ?? ""} text={text ?? ""} />
        ))}
        {edit === null ? null : <BeforeAfter edit={edit} />}
      </dl>
      <FindingActionBar {...props} />
      {section === null ? null : below(section)}
    </div>
  );
}

function Fact({
  label,
  text,
  removed = false,
}: {
  readonly label: string;
  readonly text: string;
  readonly removed?: boolean;
}) {
  const styles = useStyles();
  return (
    <>
      <dt className={styles.term}>{label}</dt>
      <dd className={mergeClasses(styles.fact, removed && styles.removed)}>{text}</dd>
    </>
  );
}

function BeforeAfter({ edit }: { readonly edit: Edit }) {
  return (
    <>
      <Fact label={checkTab.before} text={edit.before} removed />
      <Fact label={checkTab.after} text={edit.type === "replaceText" ? edit.after : checkTab.removeLine} />
    </>
  );
}

/** The text at the place, shortened; "" where the message says it already. */
function quoted(text: string, message: string): string {
  const flat = text.replace(/\s+/g, " ").trim();
  if (flat === "" || message.includes(flat.slice(0, 30))) return "";
  return flat.length > LONGEST_QUOTE ? `${flat.slice(0, LONGEST_QUOTE).trimEnd()}…` : flat;
}
