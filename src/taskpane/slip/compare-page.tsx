/** Whether the report at hand is the one a slip was made for, and what changed since. */
import { Button, Field, Input, makeStyles, Text, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { isUnrelated, type LineChange } from "../../results/slip/comparison.ts";
import { comparePageWords } from "../../strings/vi/pane-slip.ts";
import { changeWords, comparisonWords } from "../../strings/vi/slip.ts";
import { FileButton } from "../files/file-button.tsx";
import { FileProblemLine } from "../files/file-problem-line.tsx";
import { PageLayout } from "../page-layout.tsx";
import { type PaneProps, spotOf } from "../pane-props.ts";
import type { SlipState } from "./slip-state.ts";

const useStyles = makeStyles({
  quiet: { color: tokens.colorNeutralForeground2 },
  choose: { display: "flex" },
  code: { display: "flex", flexWrap: "wrap", alignItems: "flex-end", gap: "8px" },
  field: { flexGrow: 1, minWidth: "180px" },
  result: { display: "flex", flexDirection: "column", gap: "4px", overflowWrap: "anywhere" },
  list: { margin: 0, paddingLeft: "18px", display: "flex", flexDirection: "column", gap: "8px" },
  change: { overflowWrap: "anywhere" },
  title: { margin: 0 },
});

/** Beyond so many it is another report. */
const MOST_SHOWN = 100;

export function ComparePage({
  state,
  session,
  onBack,
}: Pick<PaneProps, "state" | "session"> & { readonly onBack: () => void }) {
  const styles = useStyles();
  const [code, setCode] = useState("");
  const { slip, work, capabilities } = state;
  const { compared, problem, stale } = slip;
  const compareCode = () => void session.compareSlip(code.trim());
  const goTo = (paragraph: number) => void session.goTo(spotOf(state, paragraph));
  return (
    <PageLayout title={comparePageWords.title} onBack={onBack}>
      <Text className={styles.quiet}>{comparePageWords.lead}</Text>
      <div className={styles.choose}>
        <FileButton
          label={comparePageWords.choose}
          accept=".docx,.html,.htm"
          appearance="primary"
          disabled={work !== null}
          onFile={(file) => void session.compareSlip(file)}
        />
      </div>
      <form
        className={styles.code}
        onSubmit={(event) => {
          event.preventDefault();
          if (code.trim() !== "" && work === null) compareCode();
        }}
      >
        <Field label={comparePageWords.code} className={styles.field}>
          <Input value={code} autoComplete="off" onChange={(_, { value }) => setCode(value)} />
        </Field>
        <Button disabled={work !== null || code.trim() === ""} onClick={compareCode}>
          {comparePageWords.compareCode}
        </Button>
      </form>
      <FileProblemLine problem={problem} />
      <div role="status" className={styles.result}>
        {compared === null || work !== null || problem !== null ? null : (
          <Verdict compared={compared} stale={stale.compared} />
        )}
      </div>
      {compared === null || problem !== null ? null : (
        <Changes
          changes={compared.result.changes}
          busy={work !== null}
          onGoTo={capabilities?.goTo === true && !stale.compared ? goTo : null}
        />
      )}
    </PageLayout>
  );
}

function Verdict({
  compared,
  stale,
}: {
  readonly compared: NonNullable<SlipState["compared"]>;
  readonly stale: boolean;
}) {
  const { name, checked, result } = compared;
  const { verdict, code, changes, kept, partial } = result;
  return (
    <>
      <Text size={200}>{name === null ? comparePageWords.withCode : comparePageWords.withFile(name)}</Text>
      <Text weight="semibold">{`${comparisonWords.marks[verdict]} ${comparisonWords.verdicts[verdict]}.`}</Text>
      {verdict === "changed" ? (
        <Text>{`${comparisonWords.places(changes.length)}, ${comparisonWords.kept(kept)}.`}</Text>
      ) : null}
      {isUnrelated(result) ? <Text>{comparisonWords.unrelated}</Text> : null}
      {partial && verdict !== "same" ? <Text>{comparisonWords.partial}</Text> : null}
      <Text size={200}>{comparisonWords.codeNow(code)}</Text>
      <Text size={200}>{comparisonWords.codeOnSlip(checked.code)}</Text>
      {name === null ? null : <Text size={200}>{comparisonWords.signed}</Text>}
      {stale ? <Text size={200}>{comparePageWords.stale}</Text> : null}
    </>
  );
}

interface ChangesProps {
  readonly changes: readonly LineChange[];
  readonly busy: boolean;
  readonly onGoTo: ((paragraph: number) => void) | null;
}

function Changes({ changes, busy, onGoTo }: ChangesProps) {
  const styles = useStyles();
  if (changes.length === 0) return null;
  const more = changes.length - MOST_SHOWN;
  return (
    <section aria-labelledby="slip-changes">
      <Text as="h2" size={300} weight="semibold" className={styles.title} id="slip-changes">
        {comparePageWords.changes}
      </Text>
      <ol className={styles.list}>
        {changes.slice(0, MOST_SHOWN).map((change, at) => {
          const paragraph = (change.line ?? change.behind)?.paragraph ?? null;
          const words = changeWords(change);
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: equal changes differ by nothing but their place
            <li key={at} className={styles.change}>
              <Text>{words}</Text>{" "}
              {onGoTo === null || paragraph === null ? null : (
                <Button
                  size="small"
                  appearance="subtle"
                  disabled={busy}
                  aria-label={comparePageWords.goToLabel(words)}
                  onClick={() => onGoTo(paragraph)}
                >
                  {comparePageWords.goTo}
                </Button>
              )}
            </li>
          );
        })}
      </ol>
      {more > 0 ? <Text>{comparePageWords.more(more)}</Text> : null}
    </section>
  );
}
