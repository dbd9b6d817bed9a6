/** Choose an outline, fill in the general facts, see what would be inserted, insert it. */
import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { FieldValues, Outline, Section } from "../../outline/outline.ts";
import { sectionsOf } from "../../outline/outline.ts";
import { outlineWords as summaryWords } from "../../strings/vi/command-line.ts";
import { obstacles, recordsChanges } from "../../strings/vi/host-faults.ts";
import { demandWords, GENERAL } from "../../strings/vi/outline-words.ts";
import { outlineTab } from "../../strings/vi/pane.ts";
import { formNotices } from "../../strings/vi/pane-form-notices.ts";
import { Disclosure } from "../disclosure.tsx";
import { GuidanceLines } from "../guidance-lines.tsx";
import type { InsertChoices, PaneState, Plan, Where } from "../pane-state.ts";
import { SectionTree } from "../section-tree.tsx";
import { FieldForm, type FormField } from "./field-form.tsx";
import { InsertOptions } from "./insert-options.tsx";
import { InsertPreview } from "./insert-preview.tsx";
import { OutlinePicker } from "./outline-picker.tsx";

const useStyles = makeStyles({
  screen: { display: "flex", flexDirection: "column", gap: "12px" },
  quiet: { color: tokens.colorNeutralForeground3 },
  actions: { display: "flex", flexWrap: "wrap", gap: "8px" },
  next: { display: "flex", flexDirection: "column", gap: "10px", paddingTop: "4px" },
});

export interface OutlineScreenProps {
  readonly state: Pick<
    PaneState,
    | "choice"
    | "kept"
    | "library"
    | "fields"
    | "choices"
    | "plan"
    | "previewing"
    | "inserted"
    | "capabilities"
    | "work"
    | "document"
  >;
  /** The outline chosen, fields filled in; null while none is. */
  readonly outline: Outline | null;
  readonly blank: boolean;
  /** The offer of a newer version of the outline in use; null for none. */
  readonly newer: ReactNode;
  /** What concerns the form of the paper. */
  readonly form: ReactNode;
  readonly onChoose: (choice: string | null) => void;
  readonly onPage: (page: "import" | "library") => void;
  readonly onField: (key: FormField, value: string) => void;
  readonly onChoices: (choices: Partial<InsertChoices>) => void;
  readonly onPreview: (previewing: boolean) => void;
  readonly onInsert: () => void;
  readonly onTakeBack: () => void;
}

export function OutlineScreen(props: OutlineScreenProps) {
  const styles = useStyles();
  const { state, outline, blank, onChoose, onField, onChoices } = props;
  const guidance = outline?.guidance ?? [];
  return (
    <div className={styles.screen}>
      <OutlinePicker
        choice={state.choice}
        kept={state.kept.outline}
        library={state.library}
        onChoose={onChoose}
        onPage={props.onPage}
      />
      {props.newer}
      {outline === null ? (
        <Text className={styles.quiet}>{outlineTab.empty}</Text>
      ) : (
        <>
          <Summary outline={outline} />
          <div>
            <Disclosure title={outlineTab.tree}>
              <SectionTree
                key={outline.id}
                label={outlineTab.tree}
                sections={outline.sections}
                details={guidanceOf}
                notes={notesOf}
              />
            </Disclosure>
            {guidance.length === 0 ? null : (
              <Disclosure title={GENERAL}>
                <GuidanceLines guidance={guidance} />
              </Disclosure>
            )}
            <Disclosure title={outlineTab.fields} startsOpen={blank && !isFilled(state.fields)}>
              <FieldForm fields={state.fields} onField={onField} />
            </Disclosure>
            <Disclosure title={outlineTab.options}>
              <InsertOptions
                outline={outline}
                choices={state.choices}
                places={placesFor(props)}
                onChoices={onChoices}
              />
            </Disclosure>
          </div>
          <Insertion {...props} />
          <Disclosure title={formNotices.title}>{props.form}</Disclosure>
        </>
      )}
    </div>
  );
}

function isFilled(fields: FieldValues): boolean {
  return fields.unit !== undefined && fields.term !== undefined;
}

/** An empty document has one place; without a cursor to ask for there is none to insert at. */
function placesFor({ blank, state }: OutlineScreenProps): readonly Where[] {
  if (blank) return ["places"];
  return state.capabilities?.selection === true ? ["places", "cursor", "end"] : ["places", "end"];
}

function Summary({ outline }: { readonly outline: Outline }) {
  const styles = useStyles();
  const all = [...sectionsOf(outline)];
  const parts = all.filter(({ kind }) => kind === "part").length;
  const comparisons = all.filter(({ demands }) => demands.includes("targetComparison")).length;
  const { issuer = "", number = "", date = "" } = outline.source;
  return (
    <div>
      <Text block weight="semibold">
        {outline.title}
      </Text>
      <Text block size={200} className={styles.quiet}>
        {[summaryWords.summary(parts, all.length - parts, comparisons), summaryWords.source(issuer, number, date)]
          .filter((line) => line !== "")
          .map((line) => (
            <span key={line} style={{ display: "block" }}>
              {line}
            </span>
          ))}
      </Text>
    </div>
  );
}

function guidanceOf({ guidance }: Section) {
  return guidance.length === 0 ? null : <GuidanceLines guidance={guidance} />;
}

function notesOf({ demands, required }: Section): string {
  return [...(required ? [] : [outlineTab.optional]), ...demands.map((demand) => demandWords[demand])].join(" · ");
}

/** What comes next, in one sentence and one main button. */
function Insertion(props: OutlineScreenProps) {
  const styles = useStyles();
  const { state, blank, onPreview, onInsert, onTakeBack } = props;
  const { plan, previewing, inserted, work } = state;
  const able = state.capabilities?.insert ?? true;
  const count = plan?.insertions?.length ?? 0;
  return (
    <div className={styles.next}>
      {able === true ? <Text>{nextWords(props)}</Text> : <Text role="note">{obstacles[able]}</Text>}
      {state.capabilities?.recordsChanges === true && count > 0 ? (
        <Text size={200} className={styles.quiet}>
          {recordsChanges}
        </Text>
      ) : null}
      {previewing && plan?.insertions != null && count > 0 ? <InsertPreview insertions={plan.insertions} /> : null}
      <div className={styles.actions}>
        {count > 0 && able === true ? (
          <Button appearance="primary" disabled={work !== null} onClick={onInsert}>
            {insertLabel(plan, state.choices.where, blank)}
          </Button>
        ) : null}
        {count > 0 ? (
          <Button aria-expanded={previewing} onClick={() => onPreview(!previewing)}>
            {previewing ? outlineTab.hidePreview : outlineTab.preview}
          </Button>
        ) : null}
        {inserted === null ? null : (
          <Button disabled={work !== null} title={outlineTab.takeBackHint} onClick={onTakeBack}>
            {outlineTab.takeBack}
          </Button>
        )}
      </div>
    </div>
  );
}

function nextWords({ state: { plan, choices, document, inserted }, blank }: OutlineScreenProps): string {
  if (document === null || plan?.insertions == null) return outlineTab.planning;
  if (blank) return outlineTab.blankNext;
  if (choices.where !== "places") return outlineTab.wholeNext(plan.sections);
  if (plan.insertions.length === 0 && inserted !== null) return outlineTab.writeNext;
  if (plan.insertions.length === 0) return `${outlineTab.nothingMissing} ${outlineTab.checkNext}`;
  return plan.sections === 0 ? outlineTab.placesNext : outlineTab.missingNext(plan.sections);
}

function insertLabel(plan: Plan | null, where: Where, blank: boolean): string {
  if (blank || where !== "places") return outlineTab.insertAll;
  const sections = plan?.sections ?? 0;
  return sections > 0 ? outlineTab.insertMissing(sections) : outlineTab.insertPlaces(plan?.insertions?.length ?? 0);
}
