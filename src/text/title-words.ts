/** Words of titles: what an outline is called, and what the report written from it is called. */
import { latin } from "./letters.ts";

/** Words an outline's title puts in front of the kind of report: «Đề cương hướng dẫn …», «Kế hoạch …». */
export const OUTLINE_NAME = latin(
  /^(?:(?:khung|đề cương|dàn ý|hướng dẫn|gợi ý|mẫu|kế hoạch|nội dung|chi tiết|xây dựng|viết|dự thảo)(?![\p{L}])[\s:,.–-]*)+/iu,
);

/** The kind of report at the beginning of a title. */
export const REPORT_KIND = latin(/^báo cáo(?: chính trị)?(?![\p{L}])[\s:,.–-]*/iu);

/** What a report is called where its outline does not say. */
export const REPORT = "BÁO CÁO";

/** The note on how the outline was issued, at the end of a title: «(Ban hành kèm theo Kế hoạch …)». */
export const ISSUE_NOTE = /\s*\((?:ban hành )?kèm theo.*$/iu;
