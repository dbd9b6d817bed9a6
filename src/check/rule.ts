/**
 * The contract of a rule. A rule reads the report (and, if it has one, its outline and their match), says where it
 * found what as ids and data, and knows neither words, nor hosts, nor other rules. `strings` holds the words; the
 * runner (check.ts) adds severity, section and order.
 */
import type { ReportDocument } from "../document/document.ts";
import type { Edit } from "../document/edits.ts";
import type { Heading, Match } from "../match/match.ts";
import type { FieldValues, Outline, Term } from "../outline/outline.ts";
import type { OwedTarget } from "../targets/target.ts";
import type { Paper } from "./form/paper.ts";
import type { ReportTargets } from "./report-targets.ts";
import type { SectionReading } from "./section-status.ts";

/** error: must not be sent; warning: look at it; note: good to know. */
export type Severity = "error" | "warning" | "note";

export type RuleGroup =
  | "sections"
  | "numbering"
  | "leftover"
  | "targets"
  | "figures"
  | "references"
  | "previous"
  | "beforeSending"
  | "format";

export interface Rule<Id extends string = string, Data = unknown> {
  /** Names the fault: «section-missing». Also the file's name, the test's name and the key in `strings`. */
  readonly id: Id;
  readonly severity: Severity;
  readonly group: RuleGroup;
  readonly check: (context: CheckContext) => Iterable<Observation<Data>>;
}

/** What a rule is given. `match` and `outline` are null when the report came without an outline: say nothing then. */
export interface CheckContext {
  readonly document: ReportDocument;
  readonly outline: Outline | null;
  readonly match: Match | null;
  /**
   * Every heading of the report in its order, with an outline or without; the same as `match.headings` when there is
   * one.
   */
  readonly headings: readonly Heading[];
  /** Status of each section, by section id; empty without an outline. */
  readonly sections: ReadonlyMap<string, SectionReading>;
  readonly fields: FieldValues;
  /** The term the report is about: from the field values, else from the report's own title, else the outline's. */
  readonly term: Term | null;
  /** The targets the report owes, from its state; empty when none are known. */
  readonly owed: readonly OwedTarget[];
  /** What the report says of its targets, compared; owed ones it does not speak of are among them. */
  readonly targets: ReportTargets;
  /** The report of last term or half-year, to compare with; null when none was given. */
  readonly previous: ReportDocument | null;
  /** ISO date of «today», for rules about time; never the clock. */
  readonly today: string;
  /** The folded text of a paragraph of the main text (text/fold.ts), computed once. */
  readonly folded: (paragraph: number) => string;
  /** The report as a paper of a certain form, computed when first asked for. */
  readonly paper: () => Paper;
}

/** What a rule yields: a fault seen, before the runner completes it to a Finding. */
export interface Observation<Data> {
  /** Where; null for something that is nowhere (a missing section). */
  readonly paragraph: number | null;
  /** Part of the paragraph's text that the finding is about; the whole paragraph when absent. */
  readonly excerpt?: string;
  /** Set when the place is outside the main text; `paragraph` then is the anchor, or null. */
  readonly story?: "footnote" | "endnote" | "header" | "footer" | "textBox" | "comment";
  /** The section concerned; when absent the runner takes the one whose content holds the paragraph. */
  readonly section?: string;
  /** Another place involved: the first of two contradicting citations, the gap's other side. */
  readonly related?: number;
  /** Overrides the rule's severity for this observation. */
  readonly severity?: Severity;
  /** Facts for the words; plain data. No indexes of paragraphs: an ignored finding must be known again after edits. */
  readonly data: Data;
  readonly fix?: Fix;
}

/** An edit described, never a function: the host applies it to the place as it then is. */
export type Fix = Edit | { readonly type: "insertSection"; readonly section: string };

/** An observation completed by the runner; what the pane and the command line show. */
export interface Finding<Id extends string = string, Data = unknown> {
  readonly rule: Id;
  readonly severity: Severity;
  readonly group: RuleGroup;
  readonly section: string | null;
  readonly place: Place | null;
  readonly related: Place | null;
  readonly data: Data;
  readonly fix: Fix | null;
}

export interface Place {
  /** Index in body order; null for a header, a footer or an unanchored comment. */
  readonly paragraph: number | null;
  /** Text there when checked, so that the place is found again after edits. */
  readonly text: string;
  readonly story: "main" | "footnote" | "endnote" | "header" | "footer" | "textBox" | "comment";
}

/** Identity at run time; gives the compiler the rule's literal id and the type of its data. */
export function rule<const Id extends string, Data>(definition: Rule<Id, Data>): Rule<Id, Data> {
  return definition;
}

/** The data type of a rule's observations. */
export type DataOf<R> = R extends Rule<string, infer Data> ? Data : never;
