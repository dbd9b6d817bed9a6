/** What the head of a column says its cells hold, in tables that set results against targets; folded. */
import { latin } from "./letters.ts";

export type ColumnKind =
  | "label" // TT, STT
  | "name"
  | "unit"
  | "goal"
  | "actual"
  | "earlier" // of a term before, the same period of the year before: no result of this report
  | "ratio" // so với chỉ tiêu (%)
  | "verdict"
  | "met" // a column of crosses: «Đạt»
  | "exceeded"
  | "notYetMet"
  | "missed"
  | "cause"
  | "remark" // «Ghi chú», where some write the verdict
  | "other";

/** Columns of crosses, each for a verdict of its own. */
export const MARKS: readonly ColumnKind[] = ["met", "exceeded", "notYetMet", "missed"];

/** Tried in this order; the first that fits counts. */
const HEADS: readonly (readonly [ColumnKind, RegExp])[] = (
  [
    ["label", "^(?:tt|stt|số tt|số thứ tự|số|#|no)\\.?$"],
    ["unit", "^(?:đơn vị|đơn vị tính|đvt|đv tính|đơn vị \\(?tính\\)?|đv)\\.?$"],
    ["cause", "nguyên nhân|lý do"],
    ["remark", "^ghi chú$"],
    ["other", "ghi chú|khả năng|giải pháp|chủ trì|phụ trách|thời gian|phối hợp|tiến độ thực hiện|cơ quan"],
    ["other", "so với (?:năm )?\\d{4}|tăng, giảm|tăng \\(|tăng\\/giảm|cùng kỳ"],
    ["earlier", "nhiệm kỳ trước|đầu nhiệm kỳ|năm trước"],
    [
      "ratio",
      "(?:so với|so sánh|đạt|tỷ lệ|mức độ|%)[^|]*(?:nghị quyết|chỉ tiêu|mục tiêu|kế hoạch|nq|kh|hoàn thành|đạt)|^(?:tỷ lệ|tỉ lệ)(?: \\(?%\\)?)?$|^%$|^tỷ lệ đạt|^đạt tỷ lệ|^(?:tỷ lệ|tỉ lệ|mức độ|%)(?: \\(?%\\)?)? thực hiện|^(?:đạt|kết quả) \\(?%\\)?$|hoàn thành \\(?%\\)?|^so sánh(?: \\(?%\\)?)?$|^th\\/kh|^\\(?\\d\\)?=\\(?\\d\\)?\\/",
    ],
    ["notYetMet", "^(?:chưa đạt|chưa hoàn thành)$"],
    ["missed", "^(?:không đạt|không hoàn thành)$"],
    ["exceeded", "^(?:vượt|vượt chỉ tiêu|vượt mức)$"],
    ["met", "^(?:đạt|đạt chỉ tiêu|hoàn thành)$"],
    ["verdict", "đánh giá|nhận xét|kết luận|xếp loại kết quả|mức độ hoàn thành|tự đánh giá|^đạt\\/"],
    [
      "goal",
      "(?:chỉ tiêu|mục tiêu|mức|kế hoạch|kh)[^|]*(?:nghị quyết|nq|đại hội|giao|đề ra|phấn đấu|nhiệm kỳ|được giao|đăng ký|đến năm|\\d{4})|^(?:nghị quyết|nq|kế hoạch|kh|mục tiêu|mức phấn đấu|phấn đấu|chỉ tiêu cần đạt)(?![\\p{L}])|nghị quyết (?:đại hội|đề ra)|^(?:cả )?nhiệm kỳ \\d{4}|^đến năm \\d{4}$|^đăng ký(?: (?:đầu năm|thi đua|phấn đấu|chỉ tiêu|thực hiện|năm \\d{4}|nhiệm kỳ))*$|^mt(?: (?:nhiệm kỳ|nghị quyết|nq|đại hội|đề ra|giao|đến|năm|\\d{4}))*$",
    ],
    [
      "actual",
      "kết quả|thực hiện|đạt được|lũy kế|luỹ kế|cộng dồn|đến nay|đến ngày|đến hết|tính đến|^(?:ước )?(?:năm |quý |th )?\\d{4}|^(?:ước|th|năm|quý|\\d+ tháng)(?![\\p{L}])",
    ],
    [
      "name",
      "^(?:tên |nhóm |nội dung |các |danh mục |hệ thống )?(?:chỉ tiêu|nội dung|mục tiêu|tiêu chí|nhiệm vụ|công việc|chỉ số)(?: (?:chỉ tiêu|chủ yếu|cụ thể|phấn đấu|thực hiện|cơ bản))*$|^lĩnh vực$",
    ],
  ] as const
).map(([kind, source]) => [kind, latin(new RegExp(source, "u"))]);

/** What a column with this folded head holds; «chỉ tiêu phấn đấu» alone names, with a term or a year it is the goal. */
export function columnKind(head: string): ColumnKind {
  const bare = head.replace(/[*"]/g, "").trim();
  if (
    /^(?:tên |các |nhóm )?(?:chỉ tiêu|mục tiêu)(?: phấn đấu| chủ yếu| cụ thể| cơ bản| thi đua| thực hiện)*$/u.test(bare)
  )
    return "name";
  return HEADS.find(([, pattern]) => pattern.test(bare))?.[0] ?? "other";
}

/** A row that numbers the columns: «(1)», «A», «(6)=(5)/(4)». */
export const COLUMN_NUMBER = /^(?:\(?\d{1,2}\)?|[a-e]|\(?\d\)?\s?=.*)$/u;

/** Rows that sum up, not a target of their own. */
export const TOTAL_ROW = /^(?:tổng|tổng số|tổng cộng|cộng|tổng chung)(?: chỉ tiêu)?:?$/u;

/** A cell that says there is nothing, or nothing yet. */
export const NO_VALUE =
  /^(?:[-–—.…_/\s]*|x|k?hông có số liệu|chưa (?:có|đánh giá|xếp loại|tổng hợp|thống kê)[^\d]*|không|0\/0)$/u;
