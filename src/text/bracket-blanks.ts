/**
 * Brackets that stand for something to be written: «[tên đơn vị]», «[…]», «<tên chi bộ>», «{{nhiệm kỳ}}». Not sources
 * («[1]», «[2, 3]»), not comparisons («<5%», «a < b»), not words put into a quotation («“[...] giữ vững”»).
 */

import { fold } from "./fold.ts";
import { latin } from "./letters.ts";
import { composed } from "./offsets.ts";
import { isQuoted } from "./quotations.ts";

export interface BracketBlank {
  /** Offsets in the text, brackets included. */
  readonly start: number;
  readonly end: number;
  /** False where the brackets hold words that need not be a form's. */
  readonly sure: boolean;
}

const BRACKETS = /\[([^[\]\n]{0,80})\](?!\()|<<?([^<>\n]{1,80})>>?|\{\{?([^{}\n]{1,80})\}\}?/gu;

/** The bracketed blanks of a paragraph, in order. */
export function bracketBlanksIn(text: string): readonly BracketBlank[] {
  if (!/[[<{]/.test(text)) return [];
  const read = composed(text);
  const found: BracketBlank[] = [];
  const boxes = /\[\s*[xXvV✓✔☑]\s*\]/u.test(read.text);
  for (const match of read.text.matchAll(BRACKETS)) {
    const [whole, square, angle, curly] = match;
    const inside = fold(square ?? angle ?? curly ?? "");
    const strict = square === undefined;
    if ((inside === "" || /^[xv✓✔☑]$/u.test(inside)) && (boxes || strict)) continue;
    const sure = asksToWrite(inside);
    if (!sure && (strict || !isPlainWords(inside))) continue;
    if (isQuoted(read.text, match.index) && !FORM_WORD.test(inside)) continue;
    const start = read.original(match.index);
    found.push({ start, end: read.original(match.index + whole.length), sure });
  }
  return found;
}

function asksToWrite(inside: string): boolean {
  if (/^[.…_\s]*$/u.test(inside) || /[.…_]{3}/u.test(inside)) return true;
  return FORM_VERB.test(inside) || (FORM_WORD.test(inside) && !/\d/u.test(inside));
}

/** Words alone, few, and no known sign of an editor. */
function isPlainWords(inside: string): boolean {
  return /^\p{L}[\p{L}\p{M}\s,/()-]*$/u.test(inside) && inside.split(" ").length <= 8 && !EDITORIAL.test(inside);
}

const FORM_VERB = latin(
  /^(?:điền|nhập|ghi|nêu|viết|chọn|bổ sung|cập nhật|thay|chèn|liệt kê|mô tả|xem lại|kiểm tra lại)(?![\p{L}])/u,
);
const FORM_WORD = latin(
  /^(?:tên|họ tên|họ và tên|số|ngày|tháng|năm|đơn vị|cơ quan|chi bộ|đảng bộ|đảng uỷ|chi uỷ|cấp uỷ|cấp trên|địa danh|địa phương|địa điểm|nơi|nội dung|kết quả|chỉ tiêu|tỷ lệ|tỉ lệ|số liệu|chức vụ|chức danh|người ký|nhiệm kỳ|khoá|thời gian|xã|phường|huyện|tỉnh|trường|phòng|ban|lý do|nguyên nhân|giải pháp|điền|nhập)(?![\p{L}])/u,
);
const EDITORIAL = latin(/^(?:sic|nguyên văn|tác giả|biên tập|tr|trang|xem|dịch|hết|bis)(?![\p{L}])/u);
