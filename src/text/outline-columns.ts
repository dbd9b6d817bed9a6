/** What the heads of a table say of its columns, in an outline issued as a table. */
import { fold } from "./fold.ts";
import { latin } from "./letters.ts";
import { columnKind } from "./target-columns.ts";

export type OutlineColumn =
  | "ordinal" // STT, TT, Mục
  | "content" // Nội dung, Đề mục
  | "guidance" // Gợi ý, Yêu cầu
  | "remark"; // Ghi chú: guidance too, but a form has it as often

const ORDINAL = /^(?:mục|phần|số mục|phần(?:,|\/)? ?mục)$/u;

const CONTENT =
  /^(?:(?:các |những |tên )?(?:nội dung|đề mục|mục|phần|tiêu đề|bố cục|phần(?:,|\/)? ?mục)(?:,? (?:và )?(?:đề mục|báo cáo|đề cương|của báo cáo|của đề cương|chính|chủ yếu|cơ bản|trọng tâm|(?:cần|phải) (?:báo cáo|đánh giá)))*)$/u;

const GUIDANCE = latin(
  /^(?:những |một số |các )?(?:(?:nội dung |phần |lời )?(?:gợi ý|hướng dẫn|yêu cầu|định hướng|cách viết|lưu ý)|(?:nội dung|số liệu|điểm|vấn đề|thông tin)(?:,? (?:và )?(?:dẫn chứng|minh chứng|số liệu))? (?:cần|phải))(?![\p{L}])/u,
);

const REMARK = /^(?:ghi chú|chú thích)$/u;

/** An outline says little beside its headings; a wider table is something else. */
const MOST_COLUMNS = 5;

/**
 * What the columns under these heads hold; null when the table is no outline's, which has a column of numbers, behind it
 * one of headings, and besides only such as say what to write. A second column of content («Đề mục | Nội dung báo cáo»)
 * is guidance under the first.
 */
export function outlineColumns(heads: readonly string[]): readonly OutlineColumn[] | null {
  const [ordinal = "", content = "", ...rest] = heads.map(bare);
  if (heads.length > MOST_COLUMNS || !isOrdinal(ordinal) || !CONTENT.test(content)) return null;
  const others = rest.map(besideHeadings).filter((column) => column !== null);
  return others.length === rest.length ? ["ordinal", "content", ...others] : null;
}

function isOrdinal(head: string): boolean {
  return ORDINAL.test(head) || columnKind(head) === "label";
}

function besideHeadings(head: string): OutlineColumn | null {
  if (GUIDANCE.test(head) || CONTENT.test(head)) return "guidance";
  return REMARK.test(head) ? "remark" : null;
}

/** Folded, without a bracket and without the signs around it. */
function bare(head: string): string {
  return fold(head)
    .replace(/\([^()]*\)/gu, "")
    .replace(/^[\s*"]+|[\s*":.]+$/gu, "");
}
