/** What stands before a term («nhiệm kỳ 2015 - 2020») and says whose or which it is. All take folded text. */
import { latin } from "./letters.ts";

/** Bodies with terms of their own: unions, youth, councils, front. Searched for before the term, in its clause. */
const OTHER_BODY = latin(
  /(?<![\p{L}])(?:công đoàn|liên đoàn lao động|lđlđ|đoàn thanh niên|đoàn tncs|đoàn (?:khối|trường|xã|phường|toàn quốc|cơ sở)|chi đoàn|đại hội đoàn|hội đồng nhân dân|hđnd|quốc hội|uỷ ban nhân dân|ubnd|mặt trận|mttq|phụ nữ|nông dân|cựu chiến binh|ccb|sinh viên|hội viên|chữ thập đỏ|khuyến học|người cao tuổi|ban thanh tra nhân dân|đoàn thể|các hội)(?![\p{L}])/u,
);

/** A document cited by its number belongs to the time it was issued in. */
const CITED = latin(/\d\s?[-/]\s?\p{Lu}{2,}|(?<![\p{L}])số \d+/iu);

/** Another term is meant on purpose: compared with, planned for, prepared. */
const COMPARED = latin(
  /(?<![\p{L}])(?:so với|so sánh|cùng kỳ|nhiệm kỳ (?:trước|cũ|vừa qua)|kế thừa|phát huy|tiếp nối|từ|chuyển tiếp|quy hoạch|nhân sự|chuẩn bị|tiến tới|hướng tới|giới thiệu|nguồn)(?![\p{L}])/u,
);

const LOOKS_BACK = latin(
  /(?<![\p{L}])(?:kết quả|đánh giá|kiểm điểm|sơ kết|tổng kết|tình hình|thực hiện nghị quyết|ưu điểm|hạn chế|khuyết điểm|nguyên nhân)(?![\p{L}])/gu,
);
const LOOKS_AHEAD = latin(
  /(?<![\p{L}])(?:phương hướng|mục tiêu|nhiệm vụ|giải pháp|dự báo|kế hoạch|chương trình|định hướng|tầm nhìn|chỉ tiêu|đại hội đại biểu|tổ chức đại hội)(?![\p{L}])/gu,
);

/** Whether the words before a term say that it is not, and need not be, the term of the report. */
export function isTermOfAnother(before: string): boolean {
  return OTHER_BODY.test(before) || COMPARED.test(before) || CITED.test(before);
}

/** Whether the words before a term speak of what was done in it rather than of what is to come. */
export function looksBack(before: string): boolean {
  return lastIndex(before, LOOKS_BACK) > lastIndex(before, LOOKS_AHEAD);
}

function lastIndex(text: string, pattern: RegExp): number {
  let last = -1;
  for (const match of text.matchAll(pattern)) last = match.index;
  return last;
}

/** In the title of a report to a congress, before the term that begins with it. */
export const TO_A_CONGRESS = /(?:trình|tại) đại hội[^.;]*$/u;
