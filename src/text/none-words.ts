/** Declarations that there is nothing to report. Take folded text. */
import { latin } from "./letters.ts";

const DECLARED = /^(?:[^.;:]{0,90}[\s,(])?(?:không|chưa) (?:có|phát sinh|xảy ra|ghi nhận|phát hiện)(?:[ ,][^.;:]*)?$/u;
/** Sentences that tell a weakness with the same words: «Một số đồng chí không có …», «còn chưa có …». */
const WEAKNESS = latin(
  /^(?:một số|nhiều|phần lớn|đa số|vẫn|còn|có nơi|có lúc)(?![\p{L}])|(?:^|\s)(?:còn|vẫn|mà) (?:không|chưa) có(?![\p{L}])/u,
);

/** «Không.», «Không có.», «Trong kỳ không phát sinh», «Chi bộ không có kiến nghị, đề xuất», with or without a reason. */
export function declaresNone(folded: string): boolean {
  const sentence = folded.replace(/^[-+*•\s]+/u, "").split(/[.;:](?:\s|$)/u, 1)[0] ?? "";
  const plain = sentence.trim();
  return plain === "không" || (DECLARED.test(plain) && !WEAKNESS.test(plain));
}

/** What a heading says that rightly has nothing below it: «2. Khó khăn: không có», «3. Danh sách (kèm theo)»; folded. */
export const KEPT_BARE = /không|kèm theo|đính kèm|phụ lục|(?:có|theo) biểu/u;
