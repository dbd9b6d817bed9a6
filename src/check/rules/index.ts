/** The registry: every rule, in the order the groups are told. A rule not listed here does not run. */
import type { DataOf, Finding } from "../rule.ts";
import { annexMissing } from "./annex-missing.ts";
import { breakdownSum } from "./breakdown-sum.ts";
import { causeMissing } from "./cause-missing.ts";
import { citationDiffers } from "./citation-differs.ts";
import { comments } from "./comments.ts";
import { dateImpossible } from "./date-impossible.ts";
import { decimalSign } from "./decimal-sign.ts";
import { figureDiffers } from "./figure-differs.ts";
import { figureMissing } from "./figure-missing.ts";
import { formatAlignment } from "./format-alignment.ts";
import { formatAuthority } from "./format-authority.ts";
import { formatFont } from "./format-font.ts";
import { formatHead } from "./format-head.ts";
import { formatHeadLook } from "./format-head-look.ts";
import { formatIndent } from "./format-indent.ts";
import { formatLineSpacing } from "./format-line-spacing.ts";
import { formatNumber } from "./format-number.ts";
import { formatPage } from "./format-page.ts";
import { formatPageNumber } from "./format-page-number.ts";
import { formatParagraphSpacing } from "./format-paragraph-spacing.ts";
import { formatPlaceDate } from "./format-place-date.ts";
import { formatRecipients } from "./format-recipients.ts";
import { formatSize } from "./format-size.ts";
import { formatSubjectRule } from "./format-subject-rule.ts";
import { formatTitle } from "./format-title.ts";
import { headingEmpty } from "./heading-empty.ts";
import { hiddenText } from "./hidden-text.ts";
import { highlight } from "./highlight.ts";
import { leftoverBlank } from "./leftover-blank.ts";
import { leftoverBracket } from "./leftover-bracket.ts";
import { leftoverControl } from "./leftover-control.ts";
import { leftoverGuidance } from "./leftover-guidance.ts";
import { leftoverQuestion } from "./leftover-question.ts";
import { leftoverTerm } from "./leftover-term.ts";
import { leftoverUnit } from "./leftover-unit.ts";
import { leftoverYear } from "./leftover-year.ts";
import { numberGap } from "./number-gap.ts";
import { numberMalformed } from "./number-malformed.ts";
import { numberRepeated } from "./number-repeated.ts";
import { paragraphRepeated } from "./paragraph-repeated.ts";
import { previousCopied } from "./previous-copied.ts";
import { previousFigure } from "./previous-figure.ts";
import { previousPromise } from "./previous-promise.ts";
import { rateWrong } from "./rate-wrong.ts";
import { sectionAsList } from "./section-as-list.ts";
import { sectionEmpty } from "./section-empty.ts";
import { sectionGuidanceOnly } from "./section-guidance-only.ts";
import { sectionMissing } from "./section-missing.ts";
import { sectionOutOfOrder } from "./section-out-of-order.ts";
import { sectionThin } from "./section-thin.ts";
import { spellingMixed } from "./spelling-mixed.ts";
import { tableSum } from "./table-sum.ts";
import { targetCause } from "./target-cause.ts";
import { targetCellEmpty } from "./target-cell-empty.ts";
import { targetCount } from "./target-count.ts";
import { targetDiffers } from "./target-differs.ts";
import { targetMissing } from "./target-missing.ts";
import { targetNoResult } from "./target-no-result.ts";
import { targetVerdict } from "./target-verdict.ts";
import { trackedChanges } from "./tracked-changes.ts";

export const rules = [
  sectionMissing,
  sectionEmpty,
  headingEmpty,
  sectionGuidanceOnly,
  sectionThin,
  sectionOutOfOrder,
  sectionAsList,
  causeMissing,
  numberGap,
  numberRepeated,
  numberMalformed,
  leftoverGuidance,
  leftoverQuestion,
  leftoverBlank,
  leftoverBracket,
  leftoverControl,
  leftoverTerm,
  leftoverYear,
  leftoverUnit,
  targetMissing,
  targetCellEmpty,
  targetNoResult,
  targetVerdict,
  targetCount,
  targetCause,
  targetDiffers,
  figureMissing,
  rateWrong,
  breakdownSum,
  tableSum,
  figureDiffers,
  decimalSign,
  dateImpossible,
  annexMissing,
  citationDiffers,
  previousCopied,
  previousFigure,
  previousPromise,
  trackedChanges,
  comments,
  hiddenText,
  highlight,
  paragraphRepeated,
  formatPage,
  formatPageNumber,
  formatFont,
  formatSize,
  formatLineSpacing,
  formatParagraphSpacing,
  formatIndent,
  formatAlignment,
  formatHead,
  formatHeadLook,
  formatNumber,
  formatPlaceDate,
  formatTitle,
  formatSubjectRule,
  formatAuthority,
  formatRecipients,
  spellingMixed,
] as const;

export type AnyRule = (typeof rules)[number];

export type RuleId = AnyRule["id"];

/** The rule of an id. */
export type RuleOf<Id extends RuleId> = Extract<AnyRule, { readonly id: Id }>;

/** A finding of any rule of the registry, its data typed by its rule id. */
export type AnyFinding = { readonly [Id in RuleId]: Finding<Id, DataOf<RuleOf<Id>>> }[RuleId];
