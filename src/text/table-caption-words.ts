/** Words of the texts that introduce a table; folded. */
import { latin } from "./letters.ts";

/** A line above a table that introduces nothing: «Biểu số 2», «Phụ lục I», «(Số liệu tính đến 30/6/2028)», «Đơn vị tính: hồ sơ». */
export const BARE_CAPTION =
  /^(?:\(.*\)|(?:đvt|đv tính|đơn vị(?: tính)?) ?:.*|(?:phụ )?(?:biểu|bảng|phụ lục|bảng biểu)(?: số)?(?: ?[\divxa-e./-]{1,7})?[.:]?)$/u;

/** What the table is about: the words behind «Kết quả thực hiện chỉ tiêu …», «Giao kế hoạch …». */
export const CAPTION_TOPIC = latin(
  /(?<![\p{L}])(?:kết quả(?: (?:thực hiện|đạt được|giao|các|chỉ tiêu|kế hoạch))*|(?:chỉ tiêu|kế hoạch)(?: (?:giao|thực hiện))*)(?: về)? ([\p{L}\d].*)$/u,
);

/** Where that goes on to say of whom and when. */
export const CAPTION_REST = latin(
  /(?:^| )(?:giao|của|cho|theo|phân|tại|trên địa bàn|các|từng|năm|quý|tháng|\d+ tháng|đến|nhiệm kỳ|giai đoạn|như sau|cụ thể|so với)(?![\p{L}]).*$| ?[,;:(.].*$| - .*$/u,
);

/** Words in its place that name no one target: «… các chỉ tiêu chủ yếu», «… nhiệm vụ». */
export const NAMES_NO_TARGET = latin(
  /^(?:chủ yếu|cơ bản|cụ thể|chính|chung|khác|nghị quyết|đại hội|thi đua|nhiệm vụ|công tác|(?:phát triển )?kinh tế|đề ra|được giao|thực hiện|lãnh đạo|nổi bật|bước đầu|mục tiêu|chỉ tiêu)(?![\p{L}])/u,
);
