/** The form of a line of guidance in an outline: an instruction, the name of a topic, or a sentence to be taken over. */

import { fold } from "./fold.ts";
import { latin } from "./letters.ts";

const OPENER = latin(
  /^[("\s]*(?:cần |phải |yêu cầu |chú ý |trong đó,? )?(?:nêu|đánh giá|khái quát|làm rõ|khẳng định|lưu ý|phân tích|trình bày|liệt kê|ghi|kể tên|chỉ rõ|chỉ ra|bám|tập trung (?:phân tích|đánh giá|nêu|làm rõ)|lập (?:biểu|bảng)|thống kê|tổng hợp|so sánh|rà soát|dự báo|đối với chi bộ|theo nhiệm vụ)(?![\p{L}\p{N}])/u,
);
const ASKS_INSIDE = latin(/(?<![\p{L}])(?:nêu rõ|nêu những|cần nêu|cần lưu ý|cần tập trung|yêu cầu phải)(?![\p{L}])/u);

/** Whether a line tells the writer what to do: by its first words, by words inside, as a question. */
export function instructs(text: string): boolean {
  const folded = fold(text);
  return OPENER.test(folded) || /\?[")]*$/u.test(folded) || ASKS_INSIDE.test(folded);
}

/**
 * Whether a line is a sentence the report is to take over, its blanks filled: «Căn cứ Nghị quyết Đại hội Đảng bộ ….,
 * nhiệm kỳ 2020 - 2025, … đạt kết quả như sau:».
 */
export function isModelSentence(text: string): boolean {
  return !instructs(text) && /[\p{L}]\s[.…]{2,}\s?[,;]?\s\p{L}/u.test(text.normalize("NFC"));
}

const STATING_WORDS: ReadonlySet<string> = new Set("đã được luôn đạt còn chưa tăng giảm vượt xuất sắc".split(" "));

/** Whether a folded word is of a statement («được thực hiện», «tăng 02»), which a topic lacks («tăng cường …»). */
export function states(word: string, next: string): boolean {
  return STATING_WORDS.has(word) && !(word === "tăng" && next === "cường");
}
