/** Words beside which dots are a place to fill in, and words after which they end a list. All take folded text. */
import { latin } from "./letters.ts";

/** The last words before dots that wait for a name or a figure: «Chi bộ …», «có … đảng viên», «lần thứ …». */
export const SLOT_BEFORE = latin(
  /(?:^|[^\p{L}])(?<!(?:các|những|nhiều|một số|từng|mỗi|toàn) )(?:chi bộ|đảng bộ|đảng uỷ|chi uỷ|đồng chí|đ\/c|số|tổng số|có|gồm|đạt|tỷ lệ|tỉ lệ|chiếm|lần thứ|khoá|tên|họ tên|họ và tên|chức vụ|kết nạp):?$/u,
);

/** Words before a count, where its noun follows the dots: «kết nạp được… đảng viên». */
export const COUNT_BEFORE = latin(
  /(?:^|[^\p{L}])(?:được|mở|là|còn|thêm|mới|cử|với|cho|trên|dưới|khoảng|tổ chức|ban hành|tặng|khen thưởng|kỷ luật)$/u,
);

/** The first words after dots that wait for a figure: «… đảng viên», «….%». */
export const SLOT_AFTER = latin(
  /^(?:%|đảng viên|đồng chí|đ\/c|chi bộ|đảng bộ|người|lượt|cuộc|lớp|buổi|kỳ|trường hợp|tỷ đồng|triệu|nghìn đồng|đồng(?! chí)|chỉ tiêu|hộ|ha(?! tầng)|km|quần chúng|đoàn viên|hội viên)(?![\p{L}])/u,
);

/** «v.v», «vv», «như», «gồm có» and the like before dots: the list goes on. */
export const LIST_GOES_ON = latin(/(?:^|[^\p{L}])(?:v\.?v|như|nhất là|và)[.,:;]?$/u);

/** The line of number and code in a letterhead whose number is a gap: «Số      -BC/ĐU», «Số: /BC-UBND». */
export const NUMBER_GAP = latin(/^\s*s(?:ố|Ố)\s*:?\s*[-–/]\s*\p{Lu}{2,}/iu);

/** «số …-BC/ĐU», «Số: ……/NQ-HĐND»: dots or underscores where the number of a document belongs. */
export const NUMBER_BLANK = latin(
  /(?<![\p{L}])số\s*:?\s*(?:[.…_]\s?){1,60}\s*(?:[-–/]\s*\p{Lu}[\p{L}\d]*|\/\s*\d{4}\/\p{Lu})(?:\s?[-/]\s?\p{Lu}[\p{L}\d]*)*/giu,
);
