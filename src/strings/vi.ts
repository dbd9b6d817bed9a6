/** Every word a person reads, assembled from strings/vi. Each area has its own file there. */

import type { Place, RuleGroup, Severity } from "../check/rule.ts";
import type { AnyFinding } from "../check/rules/index.ts";
import type { SectionStatus } from "../check/section-status.ts";
import type { FindingText, RuleTexts } from "./rule-texts.ts";
import { beforeSendingRuleTexts } from "./vi/rules-before-sending.ts";
import { figureRuleTexts } from "./vi/rules-figures.ts";
import { formatRuleTexts } from "./vi/rules-format.ts";
import { leftoverRuleTexts } from "./vi/rules-leftover.ts";
import { numberingRuleTexts } from "./vi/rules-numbering.ts";
import { previousRuleTexts } from "./vi/rules-previous.ts";
import { referenceRuleTexts } from "./vi/rules-references.ts";
import { sectionRuleTexts } from "./vi/rules-sections.ts";
import { targetRuleTexts } from "./vi/rules-targets.ts";

export const ruleTexts: RuleTexts = {
  ...sectionRuleTexts,
  ...numberingRuleTexts,
  ...leftoverRuleTexts,
  ...targetRuleTexts,
  ...figureRuleTexts,
  ...referenceRuleTexts,
  ...previousRuleTexts,
  ...beforeSendingRuleTexts,
  ...formatRuleTexts,
};

/** The words of a finding of any rule. */
export function findingText(finding: AnyFinding): FindingText {
  // The table pairs each id with the data of its rule; the compiler cannot follow the pairing through a union.
  const words = ruleTexts[finding.rule] as (data: unknown, place: Place | null) => FindingText;
  return words(finding.data, finding.place);
}

export const severityWords: { readonly [Key in Severity]: string } = {
  error: "Lỗi",
  warning: "Cần xem",
  note: "Ghi chú",
};

/** The kinds of findings, in the order they are told. */
export const groupWords: { readonly [Key in RuleGroup]: string } = {
  sections: "Mục của đề cương",
  numbering: "Số đề mục",
  leftover: "Chữ còn sót",
  targets: "Chỉ tiêu",
  figures: "Số liệu",
  references: "Dẫn văn bản, phụ lục",
  previous: "So với báo cáo trước",
  beforeSending: "Trước khi gửi",
  format: "Thể thức",
};

export const statusWords: { readonly [Key in SectionStatus]: string } = {
  filled: "đã viết",
  thin: "còn sơ lược",
  guidanceOnly: "mới có lời hướng dẫn",
  empty: "chưa viết",
  declaredNone: "ghi không có",
  missing: "chưa có mục",
};

/** The status with the reason of a declaration: «không phát sinh: …». */
export function statusText(status: SectionStatus, declared?: string): string {
  return declared === undefined ? statusWords[status] : `không phát sinh: ${declared}`;
}
