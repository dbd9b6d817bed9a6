/** Beside the writing: how much is written, the section at hand, the way to the next one, and all of them. */
import { Button, makeStyles, ProgressBar, Text, tokens } from "@fluentui/react-components";
import { ChevronLeftRegular } from "@fluentui/react-icons/svg/chevron-left";
import { ChevronRightRegular } from "@fluentui/react-icons/svg/chevron-right";
import type { Checked } from "../../check/check.ts";
import { demandsMet } from "../../check/demands-met.ts";
import type { ReportDocument } from "../../document/document.ts";
import type { Outline } from "../../outline/outline.ts";
import { progressWords } from "../../strings/vi/check-report.ts";
import { writeTab } from "../../strings/vi/pane.ts";
import { Disclosure } from "../disclosure.tsx";
import type { PaneState } from "../pane-state.ts";
import { SectionTree } from "../section-tree.tsx";
import { StatusMark } from "../status-mark.tsx";
import { SectionPanel } from "./section-panel.tsx";
import { nextUnfilled } from "./unfilled.ts";

const useStyles = makeStyles({
  screen: { display: "flex", flexDirection: "column", gap: "12px", alignItems: "stretch" },
  start: { alignSelf: "flex-start" },
  quiet: { color: tokens.colorNeutralForeground3 },
  progress: { display: "flex", flexDirection: "column", gap: "6px" },
  line: { display: "flex", alignItems: "center", justifyContent: "space-between", gap: "8px", minHeight: "24px" },
  walk: { display: "flex", alignItems: "center", justifyContent: "space-between", gap: "8px" },
});

export interface WriteScreenProps {
  readonly state: Pick<PaneState, "checked" | "checkStale" | "capabilities" | "work" | "section" | "document">;
  /** The outline in use, fields filled in; null while none is chosen. */
  readonly outline: Outline | null;
  readonly onChooseOutline: () => void;
  readonly onUpdate: () => void;
  readonly onSection: (section: string) => void;
  /** Shows the heading of a section in the document. */
  readonly onGoTo: (section: string) => void;
  readonly onInsertSection: (section: string) => void;
}

export function WriteScreen(props: WriteScreenProps) {
  const styles = useStyles();
  const { state, outline, onChooseOutline, onUpdate } = props;
  if (outline === null) {
    return (
      <div className={styles.screen}>
        <Text className={styles.quiet}>{writeTab.noOutline}</Text>
        <Button appearance="primary" className={styles.start} onClick={onChooseOutline}>
          {writeTab.noOutlineAction}
        </Button>
      </div>
    );
  }
  if (state.checked === null || state.document === null) {
    return (
      <div className={styles.screen}>
        <Text className={styles.quiet}>{writeTab.notRead}</Text>
        <Button appearance="primary" className={styles.start} disabled={state.work !== null} onClick={onUpdate}>
          {writeTab.update}
        </Button>
      </div>
    );
  }
  return <Writing {...props} outline={outline} checked={state.checked} document={state.document} />;
}

interface WritingProps extends WriteScreenProps {
  readonly outline: Outline;
  readonly checked: Checked;
  readonly document: ReportDocument;
}

function Writing(props: WritingProps) {
  const styles = useStyles();
  const { state, outline, checked, onUpdate, onSection, onGoTo } = props;
  const { filled, required } = checked.counts;
  const canGo = state.capabilities?.goTo === true;
  const shown = (section: string) => {
    onSection(section);
    if (canGo && checked.match?.byId.get(section)?.heading != null) onGoTo(section);
  };
  const walk = (step: 1 | -1) => {
    const next = nextUnfilled(checked, state.section, step);
    if (next !== null) shown(next);
  };
  const allWritten = nextUnfilled(checked, null, 1) === null;
  return (
    <div className={styles.screen}>
      <div className={styles.progress}>
        <div className={styles.line}>
          <Text weight="semibold" role="status">
            {progressWords(checked.counts)}
          </Text>
          {state.checkStale ? (
            <Button size="small" disabled={state.work !== null} onClick={onUpdate}>
              {writeTab.update}
            </Button>
          ) : null}
        </div>
        <ProgressBar
          value={required === 0 ? 0 : filled / required}
          color="success"
          thickness="large"
          aria-label={writeTab.progress}
          aria-valuetext={progressWords(checked.counts)}
        />
      </div>
      {allWritten ? (
        <Text>{writeTab.allWritten}</Text>
      ) : (
        <div className={styles.walk}>
          <Button
            size="small"
            icon={<ChevronLeftRegular />}
            aria-label={writeTab.previousLabel}
            onClick={() => walk(-1)}
          >
            {writeTab.previous}
          </Button>
          <Text size={200} className={styles.quiet}>
            {writeTab.walk}
          </Text>
          <Button
            size="small"
            icon={<ChevronRightRegular />}
            iconPosition="after"
            aria-label={writeTab.nextLabel}
            onClick={() => walk(1)}
          >
            {writeTab.next}
          </Button>
        </div>
      )}
      <AtHand {...props} />
      <Disclosure title={writeTab.tree} startsOpen>
        <SectionTree
          key={outline.id}
          label={writeTab.tree}
          sections={outline.sections}
          current={state.section}
          marks={({ id }) => <StatusMark status={checked.sections.get(id)?.status ?? "missing"} />}
          onPick={({ id }) => shown(id)}
        />
      </Disclosure>
    </div>
  );
}

/** The section under the cursor, or the one picked. */
function AtHand({ state, checked, document, onGoTo, onInsertSection }: WritingProps) {
  const styles = useStyles();
  const entry = checked.match?.byId.get(state.section ?? "");
  if (entry === undefined) {
    const words = state.capabilities?.selection === true ? writeTab.nowhere : writeTab.pick;
    return <Text className={styles.quiet}>{words}</Text>;
  }
  const { id, required } = entry.section;
  const status = checked.sections.get(id)?.status ?? "missing";
  const canGo = state.capabilities?.goTo === true && entry.heading !== null;
  const canInsert = state.capabilities?.insert === true && status === "missing" && required;
  return (
    <SectionPanel
      entry={entry}
      status={status}
      declared={checked.sections.get(id)?.declared}
      demands={demandsMet(id, document, checked)}
      busy={state.work !== null}
      onShow={canGo ? () => onGoTo(id) : null}
      onInsert={canInsert ? () => onInsertSection(id) : null}
    />
  );
}
