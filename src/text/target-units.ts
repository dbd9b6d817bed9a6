/** What figures of targets count: the noun behind the figure. Folded. */
import { latin } from "./letters.ts";

/** Units of more than one syllable; a unit not listed here is the one word behind the figure. */
const LONG_UNITS: readonly string[] = [
  "đảng viên",
  "quần chúng",
  "thanh niên",
  "đồng chí",
  "chi bộ",
  "đảng bộ",
  "tổ chức cơ sở đảng",
  "tổ chức đảng",
  "tổ chức",
  "đoàn viên",
  "hội viên",
  "học viên",
  "học sinh",
  "sinh viên",
  "giáo viên",
  "cán bộ",
  "công chức",
  "công dân",
  "công nhân",
  "viên chức",
  "lao động",
  "mô hình",
  "hoạt động",
  "trường hợp",
  "sáng kiến",
  "đề tài",
  "công trình",
  "phần việc",
  "đơn vị máu",
  "đơn vị",
  "cơ quan",
  "văn bản",
  "nghị quyết",
  "cá nhân",
  "tập thể",
  "hồ sơ",
  "kỹ thuật",
  "mét giá",
  "mét khối",
  "mét vuông",
  "doanh nghiệp",
  "hợp tác xã",
  "sản phẩm",
  "khu dân cư",
  "gia đình",
  "hộ gia đình",
  "hộ dân",
  "hộ nghèo",
  "nhà văn hoá",
  "thủ tục",
  "chuyên đề",
  "dịch vụ",
  "giải pháp",
  "danh hiệu",
  "tổ công tác",
  "lượt người",
  "lượt khách",
  "người dân",
  "bài viết",
  "tin bài",
  "tiêu chí",
  "dự án",
  "lô hàng",
  "hội nghị",
  "đợt",
];

const LONG = [...LONG_UNITS]
  .sort((a, b) => b.length - a.length)
  .join("|")
  .replaceAll(" ", "\\s");
const RATE =
  "(?:\\s?\\/\\s?(?!chỉ tiêu|kh |nq |kế hoạch|nghị quyết)(?:[\\p{L}]+[23²³]?|\\d+(?= (?:dân|người|hộ)))(?: dân| người| hộ| kỳ)?)*";

/** The unit at the start of a folded text, with what it is a rate of: «triệu đồng/người/năm», «m2/người», «lớp». */
export const UNIT = latin(new RegExp(`^ ?((?:(?:${LONG})(?![\\p{L}])|[\\p{L}]+[23²³]?)${RATE})`, "u"));

/** Words that stand behind a figure without being its unit. */
export const NO_UNIT = latin(
  /^ ?(?:và|hoặc|so|số|trở|trong|là|đạt|vượt|bằng|của|cho|với|theo|tại|ở|từ|đến|tới|chỉ|kế|nq|kh|ct|chiếm|tăng|giảm|chưa|không|được|có|do|vì|thì|nhưng|nên|mà|để|mới|cả|đã|sẽ|còn|trên|dưới|hơn|gần|khoảng|thực|hoàn|cơ|như|bình|lên|xuống|nay|này|cao|thấp|trước|sau|đúng|mỗi|hằng|hàng)(?![\p{L}])/u,
);

/** A unit of money or measure whose figures do not add up over years: averages and levels a head, a household, a hectare. */
export const LEVEL_UNIT = latin(
  /\/ ?(?:người|hộ|đầu người|ha|tháng|lao động|khẩu|vụ|học sinh|tấn(?!\/)|sản phẩm|\d+ (?:dân|người|hộ))|^(?:điểm|tuổi|độ|bậc)$/u,
);

/** Scale words a unit may begin with, and what they multiply by. */
export const UNIT_SCALE = latin(/^(nghìn tỷ|ngàn tỷ|nghìn|ngàn|vạn|triệu|tr|tỷ|tỉ)(?: |$)/u);
