/** How a report says why something was not reached; folded. */
import { CAUSES } from "./demand-words.ts";
import { latin } from "./letters.ts";

/** What is wanting: a word for it in a heading, or in the sentence that gives its cause. */
export const SHORTCOMINGS = latin(
  /hạn chế|khuyết điểm|yếu kém|tồn tại|thiếu sót|bất cập|vướng mắc|khó khăn|(?:chưa|không) (?:\p{L}+ )?(?:đạt|hoàn thành)|đạt thấp/u,
);

/** A target not reached; and several of them, or shortcomings in general. */
export const ONE_TARGET = /chỉ tiêu|(?:chưa|không) đạt/u;
export const SEVERAL_SHORTCOMINGS = latin(
  /(?:các|những|một số|nhiều|\p{N}+|hai|ba|bốn|năm) (?:chỉ tiêu|hạn chế|khuyết điểm|tồn tại)|hạn chế,|khuyết điểm,/u,
);

/** What went well; with «nguyên nhân» in one heading, its causes. */
export const ACHIEVEMENTS = /ưu điểm|thành tích|thành tựu|thành công|thắng lợi|nổi bật|đạt được/u;

/** «Nguyên nhân khách quan: …», «- Lý do chưa đạt …»: a paragraph, or item, on causes. */
export const OPENS_CAUSE = latin(
  /^[^\p{L}]*(?:(?:[a-z]|[ivx]+)[.)/-]\s*)?(?:về |những |các |một số |có nhiều )?(?:nguyên nhân|lý do)(?!\p{L})/u,
);

/** A cause told in the very line that looks like a heading: «2. Nguyên nhân là nguồn kết nạp ít». */
export const STATES_CAUSE = latin(/nguyên nhân[^.;]{0,80}?(?: là | do | vì |: ?\p{L})/u);

/** Causes that are not given: of what went well, or still to be looked for («làm rõ nguyên nhân»). */
const NOT_GIVEN =
  /nguyên nhân (?:chủ yếu |cơ bản |chính )?(?:của |đạt được |dẫn đến |có được |để có |làm nên )*(?:những |các )*(?:kết quả|ưu điểm|thành tích|thành tựu|thành công|đạt được)|(?:làm rõ|chỉ rõ|chỉ ra|xác định|tìm|tìm ra|tìm hiểu|phân tích|đánh giá|nêu rõ|thấy rõ) (?:được |đúng |rõ |các |những |hạn chế, |khuyết điểm, |và )*nguyên nhân(?![^.;]{0,80}(?: là | do | vì |:))/gu;

/** Whether a text names a cause of something other than of what went well. */
export function namesCause(folded: string): boolean {
  if (!CAUSES.test(folded) && !OPENS_CAUSE.test(folded)) return false;
  const given = folded.replace(NOT_GIVEN, "");
  return CAUSES.test(given) || OPENS_CAUSE.test(given);
}
