/** The words of tables that add up; all folded as text/fold.ts does, and behind their marker. */
import { latin } from "./letters.ts";

/** A row or a column that is a total and nothing else: «Tổng số», «Cộng (I + II)», «Tổng cộng toàn Đảng bộ», «Toàn xã». */
export const BARE_TOTAL = latin(
  /^(?:tổng(?: số| cộng)?|cộng|toàn (?:ấp|thôn|xã|phường|đặc khu|tỉnh|khối|ngành|đảng bộ|chi bộ|đơn vị|cơ quan|trường|công ty))(?: chung)?(?: (?:toàn|cả|mục|phần|khối) [^()]{1,30}| [ivx\d]+)?\s*[:.]?(?:\s*\([^()]*\))?\s*[:.]?$/u,
);

/** A row that says what it is the total of: «Tổng số học viên», «Tổng cộng kinh phí». */
export const NAMED_TOTAL = latin(/^(?:tổng số|tổng cộng|tổng)(?!\p{L})/u);

/** A row or a column that opens some of the parts, or all of them. */
export const PARTS_ROW = /^(?:trong đó|chia ra|gồm|bao gồm|cụ thể)\s*[:.]?$/u;

/** «trong đó …» in front of a label: parts that need not be all. */
export const SOME_PARTS_ROW = /^trong đó/u;

/** Whether a column or a row of this folded name holds no counts, so that to add its figures up means nothing. */
export function isNotAdditive(folded: string): boolean {
  return NOT_ADDITIVE.test(folded) || (GRADES.test(folded) && !GRADED.test(folded));
}

const NOT_ADDITIVE = latin(
  /bình quân|trung bình|%|(?<!\p{L})t[ỷỉ] (?:lệ|trọng|suất)|cơ cấu|điểm|so (?:với|sánh)|tăng|giảm|xếp thứ|thứ hạng|mức độ|luỹ kế|chỉ số/u,
);
/** «Xếp loại» names a grade; «Xếp loại chi bộ» with grades below it counts those graded. */
const GRADES = /xếp loại/u;
const GRADED = /xếp loại \S|hoàn thành|xuất sắc|kết quả/u;

/** Columns of percentages that share out a hundred. */
export const SHARE_HEAD = latin(/%|(?<!\p{L})t[ỷỉ] (?:lệ|trọng)|cơ cấu/u);

/** Head of the column of units. */
export const UNIT_HEAD = /^(?:đơn vị|đơn vị tính|đvt|đv tính)\.?$/u;

/** Rows whose members may stand in other rows too, so that the rows need not add up. */
export const OVERLAPPING_ROW = latin(
  /(?<!\p{L})(?:nữ|dân tộc|tôn giáo|có đạo|đoàn viên|trẻ|tuổi|dự bị|trong đó|chủ doanh nghiệp|lần đầu)(?!\p{L})/u,
);

/** In front of a year that labels a row by itself, so that it is read as a label and not as a figure. */
export const YEAR_WORD = "năm";
