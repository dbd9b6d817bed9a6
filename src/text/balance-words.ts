/** The words of a balance of members, all folded as text/fold.ts does. */
import { latin } from "./letters.ts";

const whole = (words: string): RegExp => latin(new RegExp(`(?<!\\p{L})(?:${words})(?!\\p{L})`, "u"));

const BEGINNING =
  "đầu (?:năm|kỳ|nhiệm kỳ)|tại (?:thời điểm )?đại hội|(?:cuối|hết) năm \\d{4}|ngày \\d{1,2}/\\d{1,2}/\\d{4}";
const WHOSE = "(?:,? (?:toàn )?(?:chi bộ|đảng bộ))?";
/** In front of the members at the beginning: «đầu năm chi bộ có», «tổng số đảng viên đầu nhiệm kỳ:». */
export const MEMBERS_THEN = latin(
  new RegExp(`(?<!\\p{L})(?:${BEGINNING})(?:[^.;:!?()%]{0,60}(?: có| là|:)(?: tổng số)?|(?: \\d{4})?${WHOSE},?)$`, "u"),
);
const NOW = "(?:đến )?(?:cuối|hết) (?:năm|kỳ|nhiệm kỳ|quý)|đến nay|hiện nay|hiện|nay|đến (?:ngày|tháng)|đến thời điểm";
/** In front of those at the end: «cuối năm có», «đến nay chi bộ có», «hiện còn», «nâng tổng số đảng viên lên». */
export const MEMBERS_NOW = latin(
  new RegExp(
    `(?<!\\p{L})(?:(?:${NOW})(?:[^.;:!?()%]{0,60})?(?: có| còn| là|:)(?: tổng số)?|(?:nâng|đưa) (?:tổng )?số đảng viên[^.;:!?()%\\d]{0,40} lên)$`,
    "u",
  ),
);
/** In front of the members at the beginning, the movements told before: «nâng tổng số đảng viên từ». */
export const RAISED = latin(/(?:nâng|đưa) (?:tổng )?số (?:lượng )?đảng viên[^.;:!?()%\d]{0,40} từ$/u);
/** The same, the movements told behind: «đảng viên tăng từ». */
export const GREW = latin(/đảng viên(?: của (?:chi bộ|đảng bộ))?,? (?:đã )?(?:tăng|giảm)? ?từ$/u);
/** Behind the members at the end, what opens the movements. */
export const MOVES_BEHIND = latin(
  /^(?:\s+(?:đồng\s+chí|đảng\s+viên))?(?:\s*\(|[;,:]\s+)(?:(?:trong\s+đó|gồm|cụ\s+thể|do)[:,]?\s+)?/iu,
);
/** The sentence goes on with the time of the one before it. */
export const SAME_TIME =
  /^(?:cũng )?(?:trong|cùng) (?:cùng )?(?:thời gian|khoảng thời gian|thời điểm|kỳ)(?: này| đó| trên)?/u;

export const COMING = whole("kết nạp|tiếp nhận|chuyển (?:sinh hoạt )?(?:đến|về)|phục hồi|khôi phục|nhận về");
export const GOING = whole(
  "chuyển(?: sinh hoạt| công tác)?(?: đảng)?(?: chính thức)? (?:đi|ra|khỏi)|chuyển #[^,;]{0,40} đi|chuyển sinh hoạt(?: đảng)?(?! (?:đến|về))|giới thiệu[^,;]* đi|từ trần|qua đời|mất|hy sinh|khai trừ|xoá tên|ra khỏi đảng|rời khỏi đảng",
);
/** Those who stay what they are: members. */
export const NEUTRAL = whole("(?:công nhận|chuyển(?: đảng)?) (?:đảng viên )?chính thức(?! đi)|huy hiệu|khen thưởng");
/** A figure told of some of those before it. */
export const OPENS_NO_MOVE = whole(
  "trong đó|trong số|chỉ tiêu|kế hoạch|lần|lượt|tạm thời|nơi cư trú|chi bộ|quần chúng|đoàn viên",
);
