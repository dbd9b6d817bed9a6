/** The words around a figure that do not tell what it is of, and those that tell it is of something else; all folded. */
import { latin } from "./letters.ts";

/** Besides the joining words: what leads to a figure, scales and units of time. */
export const LEADING_WORDS: ReadonlySet<string> = new Set(
  "đạt có còn hiện nay là mức giữ đã bằng tỷ lệ năm tháng ngày quý đồng triệu nghìn ngàn tỉ % chiếm mới ước thực hiện kết quả thời điểm trên dưới chủ yếu ổn định duy trì cả toàn kỳ này khi đây nâng lên xuống tương ứng hết cuối đầu phải vẫn".split(
    " ",
  ),
);

/** A figure behind them tells a change or a distance, no level. */
export const TELLS_CHANGE = latin(
  /(?<!\p{L})(?:tăng|giảm|vượt|thiếu|hụt|chênh|cao hơn|thấp hơn|nhiều hơn|ít hơn|gấp|bình quân)(?!\p{L})/u,
);

/** A figure behind them is set, not reached. */
export const TELLS_PLAN = latin(
  /(?<!\p{L})(?:chỉ tiêu|mục tiêu|kế hoạch|phấn đấu|dự kiến|dự toán|đến năm|giao|kh|nq|so với|cùng kỳ|nhiệm kỳ trước|năm trước)(?!\p{L})/u,
);

/** A figure told of some of those before it, or of one of several that are told alike. */
export const TELLS_PART = latin(
  /(?<!\p{L})(?:trong đó|trong số|riêng|nữ|nam|dân tộc|trẻ em|lần lượt|tương ứng|khác|nội bộ)(?!\p{L})/u,
);

/** A figure in front of them is a share of what was set. */
export const SHARE_OF_PLAN = latin(/(?<!\p{L})(?:chỉ tiêu|mục tiêu|kế hoạch|dự toán|kh|nq)(?!\p{L})/u);
