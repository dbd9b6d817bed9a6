/** The words and signs of a sentence on targets that targets/prose/roles looks for; folded. */
import { latin } from "./letters.ts";

export const EARLIER = latin(
  /(?:đầu nhiệm kỳ|cùng kỳ(?: năm trước| nhiệm kỳ trước)?|năm trước|nhiệm kỳ trước|đầu năm)(?: là| có| đạt| chiếm| còn)?[ :,]*$|(?:giảm|tăng) từ $/u,
);

// «mở 05 lớp, mỗi lớp không quá 70 học viên»
export const OF_EACH = latin(
  /(?:^|[ ,(])mỗi (?!năm|quý|tháng|chi bộ|đảng bộ|tổ chức)[\p{L}]+(?: [\p{L}]+)?,? ?(?:có )?$/u,
);

export const SLASH = latin(/^(?: [\p{L}]+){0,2} ?\/ ?(?:chỉ tiêu |kh |nq |kế hoạch |nghị quyết )?(?:là )?$/u);

// «kết nạp thêm 08 đảng viên để hoàn thành chỉ tiêu 25 đảng viên»
export const IN_ORDER_TO = /(?:để|nhằm|cho) (?:hoàn thành|đạt|đủ|bảo đảm|tròn)[^,;]*$/u;

export const INTENDED = /(?:^|[ ,;])(?:phấn đấu|dự kiến|quyết tâm|sẽ) /u;

export const EACH_YEAR = /^(?:tương đương |tức |bình quân |trung bình )*mỗi (?:năm|quý|tháng)/u;

export const BETWEEN = /^ (?:là |từ |trên |dưới |tối thiểu )?$/u;

// «mức độ 2», «đợt 3»; «thu nhập trên 01 ha đất»
export const RANKS = /(?:nhóm|tốp|top|thứ|hạng) $/u;

export const NAMES = latin(/(?:^|[ ,(])(?:mức độ|cấp độ|hạng|đợt|vòng|đối tượng|nhóm|loại|tổ|khối|lớp) $/u);

export const PER_ONE = /(?:trên|mỗi|một) $/u;

export const JOINED_NEXT = /^ ?\/ ?(?:chỉ tiêu )?\d/u;

export const CHANGE_OPENS = /^[ -]*(?:giảm|tăng) $/u;

export const OF_CAPITAL = /^ ?(?:vốn|điểm)/u;

export const NAMED_REACHED = /^ về [^:]*(?:đạt|đạt được|là đạt) ?$/u;

export const MORE_OR_LESS = /(?:cao|thấp) hơn (?:mức )?$/u;

export const YEAR_UNIT = "năm";
