/** Check the report: the verdict, the next step, and every finding with its way on. */
import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { ArrowDownRegular } from "@fluentui/react-icons/svg/arrow-down";
import { ArrowUpRegular } from "@fluentui/react-icons/svg/arrow-up";
import { useMemo, useState } from "react";
import type { Checked } from "../../check/check.ts";
import type { Ignore } from "../../check/ignores.ts";
import type { AnyFinding } from "../../check/rules/index.ts";
import type { Edit } from "../../document/edits.ts";
import { type Outline, sectionsOf } from "../../outline/outline.ts";
import { checkTab } from "../../strings/vi/pane.ts";
import { type Filter, NO_FILTER, type PaneState } from "../pane-state.ts";
import { SendBox } from "../sending/send-box.tsx";
import { DecisionLists } from "./decision-lists.tsx";
import { FindingFilter } from "./finding-filter.tsx";
import { findingGroups, neighbour } from "./finding-groups.ts";
import { FindingList } from "./finding-list.tsx";
import { LinkPicker } from "./link-picker.tsx";
import { Verdict } from "./verdict.tsx";

const useStyles = makeStyles({
  screen: { display: "flex", flexDirection: "column", gap: "12px" },
  top: { display: "flex", alignItems: "center", flexWrap: "wrap", gap: "10px" },
  quiet: { color: tokens.colorNeutralForeground3 },
  walk: { display: "flex", alignItems: "center", gap: "4px" },
  count: { flexGrow: 1, color: tokens.colorNeutralForeground3 },
});

export interface CheckScreenProps {
  readonly state: Pick<
    PaneState,
    "checked" | "checkedAt" | "checkStale" | "filter" | "finding" | "capabilities" | "work" | "kept" | "copy"
  >;
  /** The outline checked against, fields filled in; null without one. */
  readonly outline: Outline | null;
  readonly onCheck: () => void;
  readonly onFilter: (filter: Partial<Filter>) => void;
  readonly onShow: (finding: number | null) => void;
  readonly onGoTo: (finding: number) => void;
  readonly onEdit: (edit: Edit) => void;
  readonly onInsertSection: (section: string) => void;
  readonly onLink: (section: string, paragraph: number | null) => void;
  readonly onEditAll: (edits: readonly Edit[]) => void;
  readonly onIgnore: (finding: AnyFinding, reason: string, all: boolean) => void;
  readonly onRestore: (ignore: Ignore) => void;
  /** Null takes the declaration back. */
  readonly onDeclare: (section: string, reason: string | null) => void;
  readonly onMakeCopy: (force: boolean) => void;
  readonly onSaveCopy: () => void;
  readonly onRemark: () => void;
  readonly onUnremark: () => void;
}

export function CheckScreen(props: CheckScreenProps) {
  const styles = useStyles();
  const { state, outline, onCheck } = props;
  const { checked, checkedAt, checkStale, work } = state;
  return (
    <div className={styles.screen}>
      <div className={styles.top}>
        <Button
          appearance={checked === null || checkStale ? "primary" : "secondary"}
          disabled={work !== null}
          onClick={onCheck}
        >
          {checked === null ? checkTab.check : checkTab.again}
        </Button>
        {checked === null ? null : (
          <Text size={200} className={styles.quiet}>
            {checkTab.at(checkedAt)}
          </Text>
        )}
      </div>
      <div role="status">
        {checked !== null && checkStale ? <Text size={200}>{checkTab.stale}</Text> : null}
        {checked === null ? (
          <Text className={styles.quiet}>{checkTab.notYet}</Text>
        ) : (
          <Verdict checked={checked} onShow={props.onShow} />
        )}
      </div>
      {outline === null ? <Text className={styles.quiet}>{checkTab.notYetNoOutline}</Text> : null}
      {checked === null ? null : <Checks {...props} checked={checked} />}
    </div>
  );
}

/** The findings, what was decided of them, and the copy to submit: first when it is the next step, else last. */
function Checks(props: CheckScreenProps & { readonly checked: Checked }) {
  const { state, outline, checked } = props;
  const isNext = checked.verdict === "ready" && !state.checkStale;
  const busy = state.work !== null;
  const send = (
    <SendBox
      copy={state.copy}
      capabilities={state.capabilities}
      isNext={isNext}
      busy={busy}
      onMake={props.onMakeCopy}
      onSave={props.onSaveCopy}
      onRemark={props.onRemark}
      onUnremark={props.onUnremark}
    />
  );
  return (
    <>
      {checked.verdict === "ready" ? send : null}
      <Results {...props} />
      <DecisionLists
        checked={checked}
        kept={state.kept}
        outline={outline}
        busy={busy}
        onRestore={props.onRestore}
        onUndeclare={(section) => props.onDeclare(section, null)}
      />
      {checked.verdict === "ready" ? null : send}
    </>
  );
}

interface WalkProps {
  /** Of the finding looked at, from 0; null while none is. */
  readonly position: number | null;
  readonly count: number;
  readonly onStep: (step: 1 | -1) => void;
  readonly onClear: () => void;
}

/** How many findings there are, and the way from one to the next. */
function Walk({ position, count, onStep, onClear }: WalkProps) {
  const styles = useStyles();
  return (
    <div className={styles.walk}>
      <Text size={200} role="status" className={styles.count}>
        {position === null ? checkTab.found(count) : checkTab.position(position + 1, count)}
      </Text>
      {count === 0 ? (
        <Button size="small" onClick={onClear}>
          {checkTab.clearFilter}
        </Button>
      ) : (
        <>
          <Button
            size="small"
            appearance="subtle"
            icon={<ArrowUpRegular />}
            title={checkTab.previous}
            aria-label={checkTab.previous}
            onClick={() => onStep(-1)}
          />
          <Button
            size="small"
            appearance="subtle"
            icon={<ArrowDownRegular />}
            title={checkTab.next}
            aria-label={checkTab.next}
            onClick={() => onStep(1)}
          />
        </>
      )}
    </div>
  );
}

function Results(props: CheckScreenProps & { readonly checked: Checked }) {
  const { state, outline, checked, onFilter, onShow, onGoTo, onEdit, onInsertSection, onLink } = props;
  const { filter, finding, capabilities, work } = state;
  const [linking, setLinking] = useState<string | null>(null);
  const groups = useMemo(() => findingGroups(checked.findings, outline, filter), [checked, outline, filter]);
  const order = groups.flatMap(({ findings }) => findings);
  const section = outline === null ? undefined : [...sectionsOf(outline)].find(({ id }) => id === linking);
  const canGo = capabilities?.goTo === true;
  const walk = (step: 1 | -1) => {
    const next = neighbour(groups, finding, step);
    if (next === null) return;
    onShow(next);
    if (canGo && checked.findings[next]?.place?.paragraph != null) onGoTo(next);
  };
  const picker = (shown: string) =>
    section === undefined || section.id !== shown || checked.match === null ? null : (
      <LinkPicker
        section={section}
        match={checked.match}
        busy={work !== null}
        onPick={(heading) => {
          setLinking(null);
          onLink(section.id, heading?.paragraph ?? null);
        }}
        onClose={() => setLinking(null)}
      />
    );
  if (checked.findings.length === 0) return <Text>{checkTab.nothingFound}</Text>;
  return (
    <>
      <FindingFilter counts={checked.counts} findings={checked.findings} filter={filter} onFilter={onFilter} />
      <Walk
        position={finding !== null && order.includes(finding) ? order.indexOf(finding) : null}
        count={order.length}
        onStep={walk}
        onClear={() => onFilter(NO_FILTER)}
      />
      <FindingList
        findings={checked.findings}
        groups={groups}
        current={finding}
        busy={work !== null}
        onShow={onShow}
        onGoTo={canGo ? onGoTo : null}
        onEdit={capabilities?.edit === true ? onEdit : null}
        onInsertSection={capabilities?.insert === true ? onInsertSection : null}
        onLink={checked.match === null ? null : setLinking}
        onEditAll={capabilities?.edit === true ? props.onEditAll : null}
        onIgnore={props.onIgnore}
        onDeclare={checked.match === null ? null : props.onDeclare}
        alike={({ rule }) => checked.findings.filter((one) => one.rule === rule)}
        recorded={capabilities?.recordsChanges === true}
        below={picker}
      />
    </>
  );
}
