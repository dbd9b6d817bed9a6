/** The check of a report: rules run over one context, findings completed and put in order. Pure; never throws. */
import type { ReportDocument } from "../document/document.ts";
import { atOnce } from "../document/steps.ts";
import type { ChosenPack } from "../format/chosen-pack.ts";
import type { Match } from "../match/match.ts";
import { filledOutline } from "../outline/fields.ts";
import { withoutMentions } from "../targets/bare-mentions.ts";
import type { TargetResult } from "../targets/target.ts";
import { type Circumstances, checkContextSteps } from "./check-context.ts";
import { completed } from "./findings/completed.ts";
import { sectionsByParagraph } from "./findings/section-at.ts";
import { sorted } from "./findings/sorted.ts";
import { unique } from "./findings/unique.ts";
import { type Ignore, type Ignored, withoutIgnored } from "./ignores.ts";
import type { CheckContext, Rule, Severity } from "./rule.ts";
import { type AnyFinding, type AnyRule, rules as allRules } from "./rules/index.ts";
import type { SectionReading } from "./section-status.ts";

export interface CheckOptions extends Circumstances {
  /** Findings to be left as they are, with reasons. */
  readonly ignores?: readonly Ignore[];
  /** The rules to run; all of them when absent. */
  readonly rules?: readonly AnyRule[];
}

export interface Checked {
  /** In the order of the document; a missing section where it should stand. Without those ignored. */
  readonly findings: readonly AnyFinding[];
  /** Findings the drafter has decided to leave, in the same order; neither verdict nor counts know of them. */
  readonly ignored: readonly Ignored<AnyFinding>[];
  /** Null without an outline. */
  readonly match: Match | null;
  /** By section id, in the outline's order; empty without an outline. */
  readonly sections: ReadonlyMap<string, SectionReading>;
  /** What the report says of each target, and of each owed that it does not speak of; in its order. */
  readonly targets: readonly TargetResult[];
  /** notReady while an error remains. */
  readonly verdict: "ready" | "notReady";
  readonly counts: Counts;
  /** The format pack the form of the report was held to. */
  readonly form: ChosenPack;
}

export interface Counts {
  readonly error: number;
  readonly warning: number;
  readonly note: number;
  /** Required sections that are written or declared not to arise. */
  readonly filled: number;
  readonly required: number;
  /** Those of `filled` that are declared not to arise, in the text or by a declaration. */
  readonly declared: number;
}

/** How far a check is: pieces of work done, of how many. */
export interface CheckProgress {
  readonly done: number;
  readonly all: number;
}

/** Checks a report, against an outline if there is one. The outline is filled with the field values first. */
export function check(document: ReportDocument, options: CheckOptions): Checked {
  return atOnce(checkSteps(document, options));
}

/**
 * The same check in pieces, for a caller that has a screen to keep alive between them: the reading of the sections is
 * one piece, each rule another.
 */
export function* checkSteps(document: ReportDocument, options: CheckOptions): Generator<CheckProgress, Checked> {
  const { outline = null, fields = {}, ignores = [], rules = allRules, ...circumstances } = options;
  const all = rules.length + 1;
  yield { done: 0, all };
  const filled = outline === null ? null : filledOutline(outline, fields);
  const given = { ...circumstances, outline: filled, fields };
  const context = yield* piecewise(checkContextSteps(document, given), { done: 0, all });
  const sections = sectionsByParagraph(context.match);
  const found: AnyFinding[] = [];
  for (const [index, rule] of rules.entries()) {
    yield { done: index + 1, all };
    found.push(...findingsOf(rule, context, sections));
  }
  yield { done: all, all };
  const { open, ignored } = withoutIgnored(sorted(unique(found), context.match), ignores);
  const counts = countsOf(open, context);
  return {
    findings: open,
    ignored,
    match: context.match,
    sections: context.sections,
    targets: withoutMentions(context.targets.results),
    verdict: counts.error > 0 ? "notReady" : "ready",
    counts,
    form: { pack: context.paper().pack, why: context.paper().why },
  };
}

/** The pieces of a part of the work, each told as the progress so far. */
function* piecewise<Result>(steps: Generator<void, Result>, progress: CheckProgress): Generator<CheckProgress, Result> {
  for (;;) {
    const { done, value } = steps.next();
    if (done === true) return value;
    yield progress;
  }
}

function findingsOf(
  rule: AnyRule,
  context: CheckContext,
  sections: ReadonlyMap<number, string>,
): readonly AnyFinding[] {
  // Each rule pairs its id with its own data; the pairing is lost to the compiler in a union of rules.
  const { check: observe } = rule as Rule;
  return [...observe(context)].map(
    (observation) => completed(rule, observation, context.document, sections) as AnyFinding,
  );
}

function countsOf(findings: readonly AnyFinding[], { match, sections }: CheckContext): Counts {
  const level = (severity: Severity): number => findings.filter((finding) => finding.severity === severity).length;
  const required = (match?.sections ?? []).filter(({ section }) => section.required);
  const having = (status: SectionReading["status"]): number =>
    required.filter(({ section }) => sections.get(section.id)?.status === status).length;
  const declared = having("declaredNone");
  return {
    error: level("error"),
    warning: level("warning"),
    note: level("note"),
    filled: having("filled") + declared,
    required: required.length,
    declared,
  };
}
