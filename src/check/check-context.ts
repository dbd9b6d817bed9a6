/** What the rules are given, made once for each check. */
import type { ReportDocument } from "../document/document.ts";
import { foldedParagraphs } from "../document/folded-paragraphs.ts";
import { atOnce } from "../document/steps.ts";
import { alignSteps } from "../match/align.ts";
import { headings as headingsOf } from "../match/headings.ts";
import type { Link } from "../match/match.ts";
import type { FieldValues, Outline } from "../outline/outline.ts";
import type { Declaration } from "../outline/state.ts";
import { withOutlineTargets } from "../targets/owed/of-outline.ts";
import type { OwedTarget } from "../targets/target.ts";
import { withDeclarations } from "./declared-sections.ts";
import { type Paper, paper } from "./form/paper.ts";
import { reportTargets } from "./report-targets.ts";
import { reportTerm } from "./report-term.ts";
import type { CheckContext } from "./rule.ts";
import { sectionReadings } from "./section-reading.ts";

/** What a report is checked against. */
export interface Circumstances {
  /** Without one, only the rules that need none find anything. */
  readonly outline?: Outline | null;
  readonly fields?: FieldValues;
  readonly links?: readonly Link[];
  /** The targets the report owes an answer to, beside those the outline lists. */
  readonly owed?: readonly OwedTarget[];
  /** Sections said not to arise, with reasons. */
  readonly declarations?: readonly Declaration[];
  /** The report of last term or half-year, for what was copied from it and promised in it. */
  readonly previous?: ReportDocument | null;
  /** ISO date. */
  readonly today: string;
  /** Id of the format pack the report is held to; without one it follows from the report. */
  readonly pack?: string | undefined;
}

/** The context of a check; never throws. The fields of the outline are to be filled already (outline/fields.ts). */
export function checkContext(document: ReportDocument, circumstances: Circumstances): CheckContext {
  return atOnce(checkContextSteps(document, circumstances));
}

/** The same in pieces, for a caller that has a screen to keep alive between them. */
export function* checkContextSteps(
  document: ReportDocument,
  circumstances: Circumstances,
): Generator<void, CheckContext> {
  const {
    outline = null,
    fields = {},
    links = [],
    owed: kept = [],
    declarations = [],
    previous = null,
    today,
    pack,
  } = circumstances;
  const owed = outline === null ? kept : withOutlineTargets(kept, outline);
  const match = outline === null ? null : yield* alignSteps(outline, document, links);
  yield;
  const headings = match?.headings ?? headingsOf(document);
  const folded = foldedParagraphs(document);
  const term = reportTerm(document, headings, folded, fields, outline);
  let known: Paper | null = null;
  const form = (): Paper => {
    known ??= paper({ document, headings, today, pack });
    return known;
  };
  const context = { document, outline, match, headings, fields, term, owed, previous, today, folded, paper: form };
  const read = { ...context, targets: reportTargets(context) };
  yield;
  return { ...read, sections: withDeclarations(sectionReadings(read), declarations, match) };
}
