/**
 * How reports and resolutions speak of targets: the phrases that open one, judge one, say what it is counted over.
 * Folded.
 */
import { latin } from "./letters.ts";

const phrase = (source: string, flags = "u"): RegExp => latin(new RegExp(source, flags));

/** A bound, and behind a colon the result: «Thanh toán không dùng tiền mặt ≥ 60%: thực hiện 63,8%». */
const BOUND_THEN_RESULT = "[≥≤] ?\\d[^.;:]{0,30}: ?(?:thực hiện|đạt|kết quả|đến nay)(?= )";
export const BOUND_AND_RESULT = phrase(BOUND_THEN_RESULT);

/** A paragraph without any of these says nothing of a target, whatever figures it has. */
export const SPEAKS_OF_TARGETS = phrase(
  `chỉ tiêu|kế hoạch|nghị quyết|phấn đấu|mục tiêu|\\((?:đăng ký|yêu cầu|định mức) ?[≥≤<>\\d]|${BOUND_THEN_RESULT}|(?<![\\p{L}\\p{N}])(?:nq|kh|ct|tiến độ|lộ trình)(?![\\p{L}\\p{N}])`,
);

const WHOSE =
  "(?: (?:nghị quyết|nq|chương trình|kế hoạch|kh|đại hội|đh|đảng bộ|chi bộ|đảng uỷ|cấp uỷ|cấp trên|nhiệm kỳ|cả|toàn|khoá|năm|giai đoạn|đến|cuối|của|do|được|các|năm \\d{4}|\\d{4}|[ivx]+(?![\\p{L}])|lần thứ|tỉnh|khối|xã|phường|trường|trung tâm))*";
const SET = "(?: (?:đề ra|đã đề ra|giao|xác định|đặt ra|quy định|cho phép|thông qua|tương ứng))?";

/**
 * What opens the target beside a result: «chỉ tiêu Đại hội: …», «NQ: …», «kế hoạch cả giai đoạn …», «Nghị quyết đề ra …».
 * A bare «nghị quyết» or «kế hoạch» opens one only right behind a bracket or before a colon, a sign or a figure.
 */
export const OPENS_GOAL = phrase(
  `(?<![\\p{L}\\p{N}])(?:(?:so với |theo |mức |vượt )*(?<!(?:các|những|nhiều|một số|hệ thống) )(?:chỉ tiêu|mục tiêu)${WHOSE}${SET}|(?:so với |theo )?(?:nghị quyết|nq|kế hoạch|kh)${WHOSE}(?: (?:đề ra|đã đề ra|giao|xác định|đặt ra|cho phép))|(?<!(?:quán triệt|học tập|tiếp thu|nghiên cứu|học|ban hành)(?: các)? )(?:nghị quyết|nq|kế hoạch|kh|ct)${WHOSE}(?=\\s?[≥≤<>=]|\\s?:[^,;.:()]{0,25}(?:\\d|ht\\p{L}*nv|hoàn thành)|\\s(?:là |từ |giảm |tăng |trên |dưới |ít nhất |không quá |không vượt quá |tối thiểu |tối đa |mỗi năm |hằng năm |lần lượt )*\\d)|(?:nghị quyết|nq) đến (?:hết |cuối )*(?:nhiệm kỳ|năm \\d{4})(?: phải)?(?: là| đạt)?(?= (?:từ |trên |dưới )?\\d)|so với (?:nghị quyết|nq|kế hoạch|kh)${WHOSE}|(?<=\\()(?:đăng ký|yêu cầu|định mức)(?: là)?(?= ?[≥≤<>]| (?:từ |trên |dưới |ít nhất |không quá |tối thiểu |tối đa )*\\d)|mt(?= ?[≥≤<>:]| \\d)|trong (?:giới hạn|mức|phạm vi)(?: cho phép)?(?= (?:dưới|không quá|không vượt quá|tối đa) ))`,
  "gu",
);

/** What ends the target and brings the result: «kết quả thực hiện», «đến nay», «thực hiện», «đạt». */
export const OPENS_RESULT = phrase(
  "(?<![\\p{L}\\p{N}])(?:(?<=[:;] ?)kết quả(?= (?:thành lập|kết nạp|phát triển|mở|xây dựng|hoàn thành|tổ chức)(?: mới)?(?: được)? \\d)|kết quả(?: thực hiện| đạt được)?(?= ?[:,]| (?:đến|là|đạt|có|đã|trên|\\d)|$)|thực hiện(?= ?:|(?: (?:được|đạt|bình quân|hằng năm|là|ước|đến nay))* \\d)|đến nay|hiện nay|nay|thực tế|ước thực hiện|(?<=[;,(] ?)th(?= ?:? ?\\d)|(?:mới|đã|chỉ) đạt(?: được)?|(?<=: )(?:đã|hiện|mới) (?:có|được|xây dựng|hoàn thành)(?: được)?(?= \\d))(?![\\p{L}\\p{N}])",
  "gu",
);

/** A share of the target reached: what follows the percentage in «đạt 84,75% so với chỉ tiêu», «bằng 51% kế hoạch». */
export const RATIO_OF_GOAL = phrase(
  `^ ?(?:so với (?:mức )?|của )?(?:(?:tổng )?chỉ tiêu|mục tiêu|kế hoạch|kh|nq|nghị quyết|ct|chương trình|tiến độ|dự toán)(?![\\p{L}\\p{N}])`,
);

/** Straight before a figure that is a difference, not a result: «vượt 1,7%», «tăng 03 đồng chí», «giảm 10%». */
export const DIFFERENCE_BEFORE = phrase(
  "(?:^|[ (,;])(?:tăng|giảm|vượt|thấp hơn|cao hơn|nhiều hơn|ít hơn|hụt|thiếu|gấp|chậm|thừa|đứng thứ|xếp thứ)(?: thêm| được| khoảng| trên| hơn| gần)*$",
);

/** Straight before a figure that counts people served, not the target itself: «03 lớp cho 229 đảng viên». */
export const SERVED_BEFORE = phrase(
  "(?:^| )(?:cho|với|gồm|của|bởi|thu hút|có sự tham gia của)(?: trên| hơn| gần| khoảng)?$",
);

/** Units of time and order, which no target is counted in. */
export const TIME_UNIT = phrase(
  "^ ?(?:năm(?! (?:được |đạt |xếp loại )*(?:hoàn thành|htxs|danh hiệu|công nhận|xếp loại))|tháng|tuần|quý|ngày|giờ(?! ?\\/)|phút|giây|tuổi|kỳ\\/(?:năm|tháng|quý)|lần thứ|khoá|nhiệm kỳ)(?![\\p{L}\\p{N}])",
);

/** What a figure counts when it counts targets: «6/6 chỉ tiêu», «05 nhóm chỉ tiêu», «03 khâu đột phá». */
export const COUNTS_TARGETS = phrase(
  "^ ?(?:(?:trong|trên|/) (?:tổng số )?\\d+ |trong tổng số \\d+ |nhóm |số )?(?:các )?(?:chỉ tiêu|mục tiêu|tiêu chí(?! (?:nông thôn mới|ntm|đô thị văn minh))|nhóm|khâu|nhiệm vụ|phần|chương|nội dung|giải pháp|sao|tốt|không|điểm phần trăm|điểm %|điểm)(?![\\p{L}\\p{N}])",
);

/** Words before a figure or an outcome that set it in the time to come: it reports nothing. */
export const INTENDS = phrase(
  "(?<![\\p{L}\\p{N}])(?:phấn đấu|nhằm|để|(?<!(?:rừng|khu|sản xuất|điểm|nuôi|cư|nước|nước thải|rác thải) )tập trung|quyết tâm|góp phần|sẽ|cần|tiếp tục|khả năng|dự kiến|nếu|sớm|bảo đảm cho)(?![\\p{L}\\p{N}])",
);

const LOWER_IS_BETTER = phrase(
  "(?<!(?:thoát|giảm|xoá|cho|giúp|hỗ trợ|vay) )(?:hộ (?:cận )?nghèo|tỷ lệ (?:cận )?nghèo)(?! (?:được|vay|sửa|có|tham gia|sử dụng|tiếp cận|hưởng))|thất nghiệp|tổn thất|vi phạm|kỷ luật|không hoàn thành|nợ xấu|nợ đọng|tai nạn|sinh con thứ|suy dinh dưỡng|thất thoát|tồn đọng(?= đơn)|đơn thư vượt cấp|khiếu kiện|bỏ học|lưu ban|tảo hôn|tử vong|hao hụt|quá hạn|trễ hạn|chậm hạn|tội phạm|số vụ|tệ nạn|cháy|phạm pháp|tiêu hao|khai trừ|xoá tên|chi phí (?:quản lý|sản xuất|bán hàng|hoạt động)|giá thành",
);
/** What acts upon them: «xử lý vi phạm» is better the more it is done. */
const ACTS_UPON = phrase(
  "^(?:thu nhập|hỗ trợ|giảm|xoá|kiểm tra|giám sát|xử lý|giải quyết|phát hiện|thu hồi|không|tuyên truyền|triệt phá|điều tra|khắc phục|hoàn thành|tiết kiệm|tỷ lệ (?:các )?(?:vụ việc |vụ |việc )?(?:được )?(?:giải quyết|điều tra|phát hiện|xử lý|khám phá|thu hồi|khắc phục|triệt phá)|chỉnh lý|giúp|cho|thực hiện)(?! (?:hoàn thành))",
);

/** «số vụ tai nạn được xử lý» */
const DEALT_WITH = phrase(
  "(?:được|đã) (?:xử lý|giải quyết|khắc phục|thu hồi|hoà giải|điều tra|khám phá|truy tố|hỗ trợ|giúp đỡ)",
);

/** Whether of what a target names, folded, less is better: «tỷ lệ hộ nghèo», «số vụ vi phạm». */
export function lowerIsBetter(name: string): boolean {
  return LOWER_IS_BETTER.test(name) && !ACTS_UPON.test(name) && !DEALT_WITH.test(name);
}

/** What a target is counted over. */
export const PER_YEAR = phrase(
  "(?<![\\p{L}])(?:hằng năm|hàng năm|mỗi năm|từng năm|các năm|(?:\\d|một|ba|hai) năm liền|bình quân năm)(?![\\p{L}])",
);
export const PER_YEAR_UNIT = /\/năm$/u;
export const WHOLE_TERM = phrase(
  "(?<![\\p{L}])(?:cả nhiệm kỳ|toàn nhiệm kỳ|trong nhiệm kỳ|của nhiệm kỳ|(?<!(?:đầu|nửa|giữa|cuối) )nhiệm kỳ(?! trước)|toàn khoá|cả giai đoạn|trong 5 năm|5 năm|đại hội|đh)(?![\\p{L}])",
);
export const RESOLUTION = phrase("(?<![\\p{L}])(?:nghị quyết|nq)(?![\\p{L}])");
export const BY_YEAR = phrase("(?:đến|vào|hết)(?: hết| cuối)?(?: năm)? ((?:19|20)\\d\\d)(?![\\d/-])");
export const CHANGES = phrase(
  "(?:tốc độ tăng|tăng trưởng|tăng bình quân|tăng thêm|(?:^| )tăng(?: [\\p{L}]+){0,4}$|(?:^| )giảm(?: [\\p{L}]+){0,6}$|mức tăng|mức giảm)",
);

/** Why a target was not met: «nguyên nhân …», «do …», «vì …». */
export const CAUSE = phrase("(?<![\\p{L}])(?:nguyên nhân|lý do|do|vì|bởi)(?= )");
