/**
 * All that the pane knows, and the one reducer that changes it. Pure: what happens is told to it as actions, by the
 * session (effects) and by the screens (choices). A screen draws from this and from nothing else.
 *
 * A feature with a state of its own keeps it in its folder (`<feature>/<feature>-state.ts`: the slice, how it begins, its
 * actions, its reducer); here it is one member of PaneState and one case that hands its actions on.
 */
import type { Checked } from "../check/check.ts";
import { sectionsByParagraph } from "../check/findings/section-at.ts";
import type { RuleGroup, Severity } from "../check/rule.ts";
import type { Insertion } from "../document/blocks.ts";
import type { ReportDocument } from "../document/document.ts";
import type { Capabilities } from "../document/host.ts";
import { builtinOutline } from "../outline/builtin/builtin.ts";
import type { FieldKey, FieldValues, Outline } from "../outline/outline.ts";
import { type DocumentState, NO_STATE } from "../outline/state.ts";
import { type FormState, NO_FORM_STATE } from "./form/form-state.ts";
import {
  EMPTY_LIBRARY,
  type LibraryChange,
  type LibraryState,
  libraryOutline,
  libraryState,
} from "./library/library-state.ts";
import type { Notice, Work } from "./notice.ts";
import type { MadeCopy, SendingState } from "./sending/sending-state.ts";
import { NO_SLIP, type SlipAction, type SlipState, slipState } from "./slip/slip-state.ts";
import { NO_TARGETS, type TargetsAction, type TargetsState, targetsState } from "./targets/targets-state.ts";

export type Tab = "outline" | "write" | "targets" | "check";

/**
 * What covers the tabs: the first steps, what leaves the machine, taking over an outline, those kept, the pages before
 * sending, or nothing.
 */
export type Page = "steps" | "privacy" | "import" | "library" | "slip" | "previous" | "compare" | null;

/** Where the skeleton goes: each missing section in its place, or the whole of it at the cursor or the end. */
export type Where = "places" | "cursor" | "end";

export interface InsertChoices {
  readonly where: Where;
  readonly guidance: "placeholder" | "text" | "none";
  readonly numbers: "typed" | "automatic";
  /** Ids of sections left out. */
  readonly omitted: readonly string[];
  /** Section id → the variant taken, from 0. */
  readonly variants: Readonly<Record<string, number>>;
}

/** What would be inserted now; `insertions` is null while it is being worked out. */
export interface Plan {
  readonly insertions: readonly Insertion[] | null;
  /** How many sections the report lacks; of an empty document all of them. */
  readonly sections: number;
}

export interface Filter {
  readonly severity: Severity | "all";
  readonly group: RuleGroup | "all";
  readonly text: string;
}

export interface PaneState {
  readonly tab: Tab;
  readonly page: Page;
  readonly capabilities: Capabilities | null;
  /** As read last; null before the first reading. */
  readonly document: ReportDocument | null;
  /** What the document carries in its state part. */
  readonly kept: DocumentState;
  /** Whether the document has changed since it was read. */
  readonly stale: boolean;
  readonly work: Work | null;
  readonly notice: Notice | null;
  readonly library: LibraryState;
  /** «kept», an outline of the library (library-state.ts), the id of a built-in one, or null while none is chosen. */
  readonly choice: string | null;
  readonly fields: FieldValues;
  readonly choices: InsertChoices;
  readonly plan: Plan | null;
  readonly previewing: boolean;
  /** The last insertion made here, as long as it can be taken back. */
  readonly inserted: readonly Insertion[] | null;
  readonly checked: Checked | null;
  /** The copy to submit made last; null before the first, and once the document has changed since. */
  readonly copy: SendingState;
  /** When the check was made, as «14:05»; "" before the first. */
  readonly checkedAt: string;
  /** Whether document, fields or links have changed since the check. */
  readonly checkStale: boolean;
  readonly filter: Filter;
  /** Position in `checked.findings` of the finding being looked at. */
  readonly finding: number | null;
  /** Index of the paragraph with the cursor, as far as known. */
  readonly cursor: number | null;
  /** Id of the section shown beside the writing; null while none is. */
  readonly section: string | null;
  /** The slip, and the report before. */
  readonly slip: SlipState;
  readonly targets: TargetsState;
  readonly form: FormState;
}

export const DEFAULT_CHOICES: InsertChoices = {
  where: "places",
  guidance: "placeholder",
  numbers: "typed",
  omitted: [],
  variants: {},
};

export const NO_FILTER: Filter = { severity: "all", group: "all", text: "" };

export const INITIAL: PaneState = {
  tab: "outline",
  page: null,
  capabilities: null,
  document: null,
  kept: NO_STATE,
  stale: false,
  work: null,
  notice: null,
  library: EMPTY_LIBRARY,
  choice: null,
  fields: {},
  choices: DEFAULT_CHOICES,
  plan: null,
  previewing: false,
  inserted: null,
  checked: null,
  copy: null,
  checkedAt: "",
  checkStale: false,
  filter: NO_FILTER,
  finding: null,
  cursor: null,
  section: null,
  slip: NO_SLIP,
  targets: NO_TARGETS,
  form: NO_FORM_STATE,
};

export type Action =
  | { readonly type: "tab"; readonly tab: Tab }
  | { readonly type: "page"; readonly page: Page }
  | { readonly type: "remembered"; readonly fields: FieldValues }
  | { readonly type: "opened"; readonly capabilities: Capabilities; readonly kept: DocumentState }
  | { readonly type: "work"; readonly work: Work }
  | { readonly type: "idle" }
  | { readonly type: "read"; readonly document: ReportDocument }
  | { readonly type: "changed" }
  | { readonly type: "chosen"; readonly choice: string | null }
  | { readonly type: "field"; readonly key: FieldKey; readonly value: string }
  | { readonly type: "choices"; readonly choices: Partial<InsertChoices> }
  | { readonly type: "planned"; readonly plan: Plan | null }
  | { readonly type: "previewing"; readonly previewing: boolean }
  | { readonly type: "inserted"; readonly insertions: readonly Insertion[]; readonly sections: number }
  | { readonly type: "removed"; readonly removed: number; readonly kept: number }
  | { readonly type: "kept"; readonly kept: DocumentState }
  | { readonly type: "checked"; readonly checked: Checked; readonly at: string }
  | { readonly type: "copied"; readonly copy: MadeCopy }
  | { readonly type: "filter"; readonly filter: Partial<Filter> }
  | { readonly type: "finding"; readonly finding: number | null }
  | { readonly type: "cursor"; readonly cursor: number | null }
  | { readonly type: "section"; readonly section: string | null }
  | { readonly type: "library"; readonly change: LibraryChange }
  | { readonly type: "slip"; readonly slip: SlipAction }
  | { readonly type: "targets"; readonly action: TargetsAction }
  | { readonly type: "form"; readonly form: Partial<FormState> }
  | { readonly type: "notice"; readonly notice: Notice | null };

export function paneState(state: PaneState, action: Action): PaneState {
  switch (action.type) {
    case "tab":
      return { ...state, tab: action.tab, page: null, notice: null };
    case "page":
      return { ...state, page: action.page, slip: slipState(state.slip, { type: "problem", problem: null }) };
    case "remembered":
      return { ...state, fields: action.fields };
    case "opened":
      return opened(state, action.capabilities, action.kept);
    case "work":
      return { ...state, work: action.work, notice: state.work === null ? null : state.notice };
    case "idle":
      return { ...state, work: null };
    case "read":
      return { ...state, document: action.document, stale: false, checkStale: true };
    case "changed":
      return { ...state, stale: true, checkStale: true, copy: null, slip: slipState(state.slip, { type: "changed" }) };
    case "chosen":
      return { ...state, choice: action.choice, choices: DEFAULT_CHOICES, ...UNCHECKED };
    case "field":
      return { ...state, fields: withField(state.fields, action.key, action.value), plan: null, checkStale: true };
    case "choices":
      return { ...state, choices: { ...state.choices, ...action.choices }, plan: null };
    case "planned":
      return { ...state, plan: action.plan };
    case "previewing":
      return { ...state, previewing: action.previewing };
    case "copied":
      return { ...state, copy: action.copy };
    case "filter":
      return { ...state, filter: { ...state.filter, ...action.filter } };
    case "finding":
      return { ...state, finding: action.finding };
    case "cursor":
      return atCursor(state, action.cursor);
    case "section":
      return { ...state, section: action.section };
    case "library":
      return { ...state, library: libraryState(state.library, action.change) };
    case "slip":
      return { ...state, slip: slipState(state.slip, action.slip) };
    case "targets":
      return { ...state, targets: targetsState(state.targets, action.action) };
    case "form":
      return { ...state, form: { ...state.form, ...action.form } };
    case "notice":
      return { ...state, notice: action.notice };
    default:
      return afterWork(state, action);
  }
}

type Outcome = Extract<Action, { readonly type: "inserted" | "removed" | "kept" | "checked" }>;

/** What a finished piece of work leaves behind. */
function afterWork(state: PaneState, action: Outcome): PaneState {
  switch (action.type) {
    case "inserted": {
      const { insertions, sections } = action;
      const recorded = state.capabilities?.recordsChanges === true;
      const notice: Notice = { kind: "inserted", sections, recorded };
      return { ...state, inserted: insertions, plan: null, previewing: false, notice };
    }
    case "removed": {
      const { removed, kept } = action;
      return { ...state, inserted: null, plan: null, notice: { kind: "removed", removed, kept } };
    }
    case "kept":
      return { ...state, kept: action.kept, choice: action.kept.outline === null ? state.choice : "kept" };
    case "checked": {
      const { checked, at } = action;
      const slip = slipState(state.slip, { type: "checked" });
      return { ...state, checked, checkedAt: at, checkStale: state.stale, finding: sameFinding(state, checked), slip };
    }
  }
}

const UNCHECKED = {
  plan: null,
  previewing: false,
  checked: null,
  copy: null,
  checkedAt: "",
  finding: null,
  section: null,
} as const;

/**
 * The outline a document carries is what its writer works with: it is taken, and its field values go before remembered
 * ones.
 */
function opened(state: PaneState, capabilities: Capabilities, kept: DocumentState): PaneState {
  const choice = kept.outline === null ? state.choice : "kept";
  return { ...state, capabilities, kept, choice, fields: { ...state.fields, ...kept.fields } };
}

/** An emptied field is no value at all. */
function withField(fields: FieldValues, key: FieldKey, value: string): FieldValues {
  const { [key]: _, ...others } = fields;
  return value === "" ? others : { ...others, [key]: value };
}

/** When the cursor has moved, the section it moved to is shown; as long as it stays, what was picked by hand is. */
function atCursor(state: PaneState, cursor: number | null): PaneState {
  if (cursor === state.cursor) return state;
  const section = cursor === null ? undefined : sectionsByParagraph(state.checked?.match ?? null).get(cursor);
  return { ...state, cursor, section: section ?? state.section };
}

/** After a new check the finding looked at stays the same one, if it is still found; else none is. */
function sameFinding({ checked, finding }: PaneState, next: Checked): number | null {
  const known = finding === null ? undefined : checked?.findings[finding];
  if (known === undefined) return null;
  const at = next.findings.findIndex(
    ({ rule, section, place }) => rule === known.rule && section === known.section && place?.text === known.place?.text,
  );
  return at === -1 ? null : at;
}

/** The outline in use, as issued; null while none is chosen. */
export function chosenOutline(state: Pick<PaneState, "choice" | "kept" | "library">): Outline | null {
  const { choice, kept, library } = state;
  if (choice === null) return null;
  return choice === "kept" ? kept.outline : (libraryOutline(library, choice) ?? builtinOutline(choice) ?? null);
}

/** Whether nothing is written in the document yet; true before it is read. */
export function isBlank({ document }: Pick<PaneState, "document">): boolean {
  return document === null || document.paragraphs.every(({ text }) => text.trim() === "");
}
