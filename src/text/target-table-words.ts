/** What heads, names and cells say in a table of targets, beyond the kinds of its columns (target-columns.ts); folded. */
import { latin } from "./letters.ts";

/** A head over several columns of results; of plans or a year, where the row below divides it. */
export const RESULTS_HEAD = /kết quả|thực hiện/u;
export const WIDE_HEAD = /kết quả|thực hiện|^kế hoạch|^kh$|^(?:năm )?20\d\d$/u;

/** A head over columns of crosses. */
export const JUDGING_HEAD = /mức độ|đánh giá|kết quả|kết luận|xếp loại|so (?:với|sánh)|hoàn thành/u;

/** A year in a head, and what it is divided into: «năm 2026 kh», «2026 (th)», «năm 2026 tỷ lệ (%)». */
export const YEAR_THEN = /((?:năm )?(?:19|20)\d\d)[ :,-]+(?:\(([^()]+)\)|(.+))$/u;
export const GOAL_BELOW_YEAR = /^(?:kh|kế hoạch|chỉ tiêu|mục tiêu|mt|nghị quyết|nq)(?: (?:giao|đề ra|được giao))?$/u;

/** A bracket in a head, at its end or before the year; a unit of the figures below it, unless it says something else. */
export const HEAD_UNIT = latin(
  /\s*\((?:(?:đvt|đv tính|đơn vị(?: tính)?|tính bằng|tính theo) ?:? ?)?(%|[\p{L}][\p{L}\d²³/., %]{0,24})\)(?=$| (?:năm )?\d{4}$)/u,
);
export const NO_HEAD_UNIT = latin(
  /^(?:ước|theo|so|nếu|luỹ kế|cộng dồn|nghị quyết|nq|kh|th|kế hoạch|thực hiện|thực tế|giao(?! dịch)|điều chỉnh|đầu (?:năm|kỳ|nhiệm)|cuối|nhiệm kỳ|năm|quý|tháng|đến|dự kiến|dự toán|bình quân|cả|toàn|của|đại hội|chính thức|từ|có|không|đã|số|t[ỷỉ] lệ|chỉ tiêu|mục tiêu|kết quả|[a-ex])(?![\p{L}/])/u,
);
/** Units are in a column of their own, or behind the names. */
export const UNITS_ARE_BESIDE = /^(?:đvt|đv tính|đơn vị(?: tính)?)$/u;

/** A head that says of what it is the share: of the target, not of the year before. */
export const SHARE_OF_PLAN = latin(
  /(?<![\p{L}])(?:nghị quyết|nq|kế hoạch|kh|chỉ tiêu|mục tiêu|hoàn thành)(?![\p{L}])/u,
);

/** A head of results in percent, that elsewhere heads the share of the target. */
export const RESULT_SHARE_HEAD = /^kết quả|thực hiện/u;

/** A head with a year whose column sums up more than that year. */
export const SUMMED_HEAD = /đến|luỹ kế|lũy kế|cộng dồn|nhiệm kỳ|giai đoạn|\d{4} ?- ?\d{4}/u;

/** A head with the year of a congress, whose targets are the term's. */
export const CONGRESS_HEAD = latin(/đại hội|(?<![\p{L}])đh(?![\p{L}])/u);

/** A head of the first months of a year, and of an estimate. */
export const MONTHS_HEAD = /(\d{1,2}) tháng/u;
export const ESTIMATE_HEAD = /ước/u;

/** A head that names targets where another column names them already. */
export const GOAL_HEAD = /^chỉ tiêu|^mục tiêu/u;

/** A head that says the table is of targets. */
export const TARGET_HEAD = /chỉ tiêu/u;

/** A head above whole targets, name and figure in one text. */
export const STATED_HEAD = /chỉ tiêu|mục tiêu/u;

/** A head of units, a row for each of them: «Xã», «Tên đơn vị», «Chi bộ trực thuộc». */
export const UNIT_NAME_HEAD =
  /^(?:tên )?(?:các )?(?:(?:(?:cơ quan|tổ chức|chi uỷ|chi bộ|đảng bộ|đảng uỷ|tổ chức đảng|tccsđ|đơn vị|địa phương|địa bàn|xã|phường|thị trấn|đặc khu|huyện|thôn|ấp|bản|buôn|tổ dân phố|khu dân cư|khu phố|khu|chi hội|chi đoàn|đoàn|hội|trường|phòng|ban|khoa|trạm|công ty|doanh nghiệp|hợp tác xã)(?:, ?| ?\/ ?| và | - |$)?)+)(?: trực thuộc| cơ sở| thực hiện| thành viên)*$/u;

/** Behind the figure of a target, the year in which it is to be reached: «900 (năm 2030)»; and that it is each year's. */
export const IN_BRACKET_YEAR = /\((?:cuối |hết )?năm (20\d\d)\)/u;
export const EACH_YEAR_CELL = latin(/\/ ?năm(?![\p{L}])(?! ?\d)/u);

/** A name of two targets, as typed: «Kiểm tra/giám sát». */
export const TWO_NAMES = /\p{L} ?\/ ?\p{L}/u;

/** A head of targets of one year. */
export const GOAL_OF_YEAR = /(?:kh|kế hoạch|chỉ tiêu)(?: (?:giao|được giao|đăng ký|đề ra))? (?:năm )?\d{4}$/u;

/** What stands before the name in its cell, as typed: «1.», «a)», «-». */
export const ROW_MARKER = /^(?:[-+*•]\s*|\d+(?:\.\d+)*[.)]\s+|[a-zđ]\)\s+)/u;

/** A bracket behind the name that is no unit. */
export const REMARK_BRACKET =
  /^(?:nếu có|lũy kế|cộng dồn|(?:cả|toàn|trong) (?:nhiệm kỳ|khóa|khoá)|nhiệm kỳ|(?:hằng|hàng|mỗi) năm|bình quân)/iu;

/** What a column of units says of what has none. */
export const LEVEL_WORD = "mức";
export const GRADING_WORD = "xếp loại";

/** A result without a figure: it is done. */
export const DONE_CELL = /^(?:có|đã (?:có|hoàn thành|thực hiện|đạt)|giữ vững|duy trì)/u;

/** A verdict that only expects the target to be reached. */
export const EXPECTED_CELL = /khả năng (?:đạt|hoàn thành|vượt)/u;

/** Before a verdict in its cell: «Đã vượt». */
export const VERDICT_LEAD = /^[-+* ]*(?:đã |được )?/u;

/** A cross in a column of verdicts, as typed. */
export const CROSS = /^(?:x|X|✓|✔|v|1|\+|có)$/u;

/** A cell that is but a number, compared or not. */
export const BARE_NUMBER =
  /^[≥≤<>= ]*(?:(?:trên|dưới|từ|không quá|không dưới|ít nhất|tối thiểu|tối đa|khoảng|gần|hơn) )*\d[\d.,]*(?: trở (?:lên|xuống))?$/u;

/** A cell that holds a figure, with a unit of three words at most: nothing that could name a target. */
export const FIGURE_CELL = latin(
  /^[≥≤<>= ]*(?:(?:trên|dưới|từ|không quá|không dưới|ít nhất|tối thiểu|tối đa|khoảng|gần|hơn) )*\d[\d.,]*(?: ?- ?\d[\d.,]*)? ?(?:%|[\p{L}][\p{L}/.]*(?: [\p{L}/.]+){0,2})?(?: trở (?:lên|xuống))?$/u,
);

/** Before a whole target in a cell: what it is called in a list. */
export const TARGET_NUMBER = /^(?:chỉ tiêu|tiêu chí|mục tiêu)(?: số| thứ)? \d+(?:\.\d+)*(?: ?[:.)-])+ */iu;

/** A remark that is a verdict and no more: «Vượt 01 giải», «Không đạt». */
export const REMARK_VERDICT = latin(
  /^(?:đã )?(?:(?:đạt|hoàn thành|chưa đạt|không đạt|chưa hoàn thành|không hoàn thành|vượt)(?: (?:mức|chỉ tiêu|kế hoạch|nghị quyết|kh|nq|mục tiêu|đăng ký|tiến độ|so với|đề ra))*|vượt \d[\d.,]* ?(?:%|[\p{L}]+(?: [\p{L}]+)?))$/u,
);

/** A unit that says nothing, for such a number to be read by. */
export const PLAIN_UNIT = "cái";

/** The head of a column of what was reached so far: «Kết quả đến nay», «Lũy kế đến tháng 6/2028». */
export const TO_DATE_HEAD = /đến (?:nay|hết|ngày|tháng|\d{1,2}\/)|l[ũu][ỹy] kế|cộng dồn|nửa (?:đầu )?nhiệm kỳ/u;
