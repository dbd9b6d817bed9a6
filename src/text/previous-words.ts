/** Words by which text that rightly stands in two reports alike is told from text that was copied. All take folded text. */
import { latin } from "./letters.ts";

/** Opens with what the report rests on: «Căn cứ …», «Thực hiện Kế hoạch số …», «Trên cơ sở …». */
export const LEGAL_BASIS = latin(
  /^(?:- )?(?:căn cứ|thực hiện|triển khai|quán triệt|trên cơ sở|theo|tiếp tục (?:thực hiện|triển khai|quán triệt)) (?:các |nội dung )?(?:nghị quyết|chỉ thị|kết luận|kế hoạch|hướng dẫn|quy định|quyết định|công văn|chương trình|điều lệ|thông tri|đề án|nghị định|thông tư|luật)(?![\p{L}])/u,
);

/** What a resolution says, told again: «Nghị quyết Đại hội … đề ra», «mục tiêu tổng quát». */
export const RESOLUTION_TOLD = latin(
  /(?<![\p{L}])(?:(?:nghị quyết|đại hội|chỉ thị|kết luận|quy định|điều lệ)[^.;]{0,120} (?:đề ra|đã đề ra|xác định|đã xác định|nêu rõ|quy định|chỉ rõ|khẳng định)|mục tiêu (?:tổng quát|chung)|phương châm|chủ đề|khẩu hiệu)(?![\p{L}])/u,
);

/** Headings under which a unit is described: its people change slowly, its history never. */
export const UNIT_DESCRIBED = latin(
  /(?<![\p{L}])(?:đặc điểm|tình hình chung|khái quát|cơ cấu tổ chức|tổ chức bộ máy|chức năng|quá trình hình thành|thông tin chung)(?![\p{L}])/u,
);

/** Headings under which a report promises: «Phương hướng, nhiệm vụ …», «Mục tiêu, giải pháp … nhiệm kỳ tới». */
export const PLANS = latin(
  /(?<![\p{L}])(?:phương hướng|chương trình công tác|(?:nhiệm vụ|mục tiêu|chỉ tiêu|giải pháp|kế hoạch)(?:[^.;]{0,60}) (?:thời gian tới|nhiệm kỳ tới|năm tới|những năm tới|6 tháng cuối|sáu tháng cuối|nửa cuối|cuối nhiệm kỳ|trọng tâm))(?![\p{L}])/u,
);

/** A figure here is asked for, not reached: it may well stay as it was. */
export const ASKED_FOR = latin(
  /(?<![\p{L}])(?:chỉ tiêu|phấn đấu|trở lên|trở xuống|kế hoạch giao|được giao|đề ra|mục tiêu|theo quy định|tối thiểu|tối đa|ít nhất|không quá|hằng tháng|hàng tháng|định kỳ|mỗi (?:năm|tháng|quý|tuần))(?![\p{L}])/u,
);

/** A figure here is of another time than the report's, and does not change. */
export const TIME_PAST = latin(
  /(?<![\p{L}])(?:đầu nhiệm kỳ|nhiệm kỳ trước|cùng kỳ|năm trước|trước đây|khi thành lập|từ khi|tính từ|lũy kế|luỹ kế)(?![\p{L}])/u,
);

/** Words of promises that tell nothing of what is promised. */
export const PROMISING: ReadonlySet<string> = new Set(
  "phấn đấu tiếp tục quyết tâm chủ động thường xuyên kịp thời đầy đủ tốt có hiệu lực chất lượng năm tháng quý nhiệm kỳ thời gian tới lên trở hằng hàng mỗi trên dưới ít nhất chi đảng bộ uỷ cấp viên".split(
    " ",
  ),
);
