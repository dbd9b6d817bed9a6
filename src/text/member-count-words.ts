/** The words around the number of members or cells that a Party organisation has; all folded as text/fold.ts does. */
import { latin } from "./letters.ts";

/** In front of the members there are now: «hiện có», «Đảng bộ hiện có 09 chi bộ trực thuộc với», «toàn Đảng bộ có». */
export const MEMBERS_HERE = latin(
  /(?<!\p{L})(?:hiện|hiện nay|hiện tại|đến nay|toàn đảng bộ|toàn chi bộ)(?:,? (?:chi bộ|đảng bộ)[^.;:!?()%\d]{0,40})?(?: hiện)? (?:có|còn)(?: \d+ chi bộ(?: trực thuộc)?(?: \([^()]{0,300}\))?(?: với|,| và))?(?: tổng số)?$/u,
);
/** Behind them, where no word narrows them down: «đảng viên, chiếm», «đảng viên (21 chính thức …)». */
export const MEMBERS_BEHIND = latin(/^ ?đảng viên(?= ?[,;.:()]|$| chiếm| trên tổng)/u);
/** Behind a ratio of all members to themselves. */
export const ALL_MEMBERS = latin(
  /^ ?đảng viên(?! (?:nữ|dự bị|mới|trẻ|là|thuộc|ở|tại|được (?:xếp|đánh giá|kiểm)|chính thức)(?!\p{L}))/u,
);
/** Behind the cells of the organisation, named as its own. */
export const OWN_CELLS = /^ ?chi bộ trực thuộc/u;
/** In front of all cells and behind them: «nghị quyết của 14 chi bộ.» */
export const CELLS_BEFORE = latin(/(?<!\p{L})(?:của|tại|ở|cho|đến|tới|cả|toàn bộ|chỉ đạo)$/u);
export const CELLS_BEHIND = /^ ?chi bộ(?= ?[,;.]|$)/u;
/** Told of another time, of a plan, or of what may be counted twice. */
export const OTHER_TIME = latin(
  /(?<!\p{L})(?:đầu (?:năm|kỳ|nhiệm kỳ)|thời điểm|tính đến|trước|nhiệm kỳ \d{4}|năm|20\d\d|lượt|lần|cuộc|đợt|sáp nhập|hợp nhất|chia tách|sắp xếp|phấn đấu|chỉ tiêu|từ \d+)(?!\p{L})/u,
);
/** A paragraph that may tell a number of members or cells, as typed. */
export const SPEAKS_OF_MEMBERS = /đảng\s+viên|chi\s+bộ/iu;
/** In front of what the organisation has. */
export const HAVING = latin(/(?<!\p{L})(?:có|gồm)$/u);
/** The first word of a unit that counts members: «đảng viên», «đồng chí», «người». */
export const MEMBER_UNITS: ReadonlySet<string> = new Set(["đảng", "đồng", "người"]);
/** What stands behind a number in place of its unit: «giảm từ 19 xuống 14». */
export const MEMBER_UNIT_LEFT_OUT: ReadonlySet<string> = new Set(["", "lên", "xuống", "còn", "và"]);
