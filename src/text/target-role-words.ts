/** What tells a figure that is a target from one that is a result, a share of the target, or neither; folded. */
import { latin } from "./letters.ts";

/** Behind a comma the result begins: «…, đến tháng 6 đạt …». */
export const RESULT_AFTER_COMMA =
  /, ?(?:(?:tính )?đến (?:hết |ngày |cuối )?(?:tháng |quý |năm |ngày )?[\d/ivx.]+(?: (?:đảng bộ|chi bộ|xã|đơn vị|toàn [^ ,]+))?,? |nay )?(?:đạt|bằng|thực hiện|còn|đã|đến nay|kết quả|mới đạt|ước)(?= )/gu;

/** Straight before a figure that is the target: «chỉ tiêu là 95%». */
export const GOAL_BEFORE = /(?:chỉ tiêu|kế hoạch|mục tiêu)(?: là)? $/u;

/** At the end of the words before a bracket that holds the target: «đạt 108% so với kế hoạch (25 đảng viên)». */
export const GOAL_TAIL =
  /(?:chỉ tiêu|mục tiêu|kế hoạch|dự toán|so với (?:yêu cầu|quy định|định mức)|(?:so với|theo|của|đạt|vượt|hoàn thành) (?:nghị quyết|nq|kh)|nghị quyết(?= [^,;:]*(?:đề ra|giao|xác định|cho phép))|(?:nghị quyết|kế hoạch) ?$)[^,;:%]{0,70}$/u;

/** Before such a bracket: «; so với chỉ tiêu Nghị quyết (40%) còn thiếu 0,3%». */
export const COMPARED = /^ ?so với /u;

/** The same with the difference told first: «cao hơn chỉ tiêu 10 điểm phần trăm (90%)». */
export const APART_FROM_GOAL =
  /(?:cao|thấp|nhiều|ít) hơn (?:mức )?(?:chỉ tiêu|mục tiêu|kế hoạch|nghị quyết)[^,;:%\d]{0,40} \d[\d.,]*(?: ?%| điểm(?: phần trăm| ?%)?)? ?$/u;

/** Between the first of several shares and what they are shares of: «100% và 110% chương trình». */
export const LISTED_RATIOS = /^(?:,? (?:và )?\d[\d.,]* ?%)+/u;

/** Behind «so với chỉ tiêu»: the target itself, so that the percentage before is a result. */
export const GOAL_BEHIND_RATIO =
  /^(?: (?:là|từ|trên|dưới|nghị quyết|đại hội|đề ra|đảng bộ|đã|nq|giao|được giao|đăng ký))* ?\d[\d.,]* ?%/u;

/** Behind those words up to the target itself, where it is told at once: «đạt 90% so với chỉ tiêu giao 40 tỷ đồng». */
export const UP_TO_GOAL =
  /^(?: (?:là|giao|được giao|đề ra|đặt ra|năm|cả|nhiệm kỳ|đại hội|nghị quyết|đảng bộ|chi bộ|tỉnh|cấp trên))* $/u;

/** Straight before a figure that is the difference from the target. */
export const DIFFERENCE_WORD = /(?:vượt|tăng|giảm|cao hơn|thấp hơn) $/u;

/** Straight before the word for the target: the figure behind is a difference, whichever way it is meant. */
export const MORE_OR_LESS = /(?:cao|thấp) hơn (?:mức )?$/u;

/** At the beginning it is what was done: «Giảm 12,5% chi thường xuyên». */
export const CHANGE_OPENS = /^[ -]*(?:giảm|tăng) $/u;

/** An item whose target is a change: «Giảm tỷ lệ hộ nghèo 0,5% trở lên; … giảm 0,62%». */
export const CHANGES_FIRST = /^[ -]*(?:kéo )?(?:giảm|tăng) /u;

/** The change in front of a figure. */
export const CHANGE_VERB = /(giảm|tăng)[^,;:\d]{0,20}$/u;

/** Before a change that is the target: «chỉ tiêu: giảm 5% trở lên». */
export const CHANGE_TO_REACH =
  /(?:chỉ tiêu|mục tiêu|kế hoạch|nghị quyết|nq)[^.,;()\d]{0,30}(giảm|tăng)(?: (?:từ|ít nhất|tối thiểu|trên|bình quân))* ?$/u;

/** Behind the change that was reached, and others told with it: the target names its change too. */
export const CHANGE_NAMED_BEHIND =
  /^[\d.,]+ ?(?:%|\p{L}+)?(?:,[^,;().\d]{0,50}(?:giảm|tăng) \d[\d.,]*(?<=\d) ?%)*[^.;()\d]{0,40}(?:\d{4})?[ ,;(]+(?:chỉ tiêu|mục tiêu|kế hoạch|nghị quyết|nq)[^,;()\d]{0,30}(giảm|tăng) /u;

/** Between a result and the target it is joined to by a slash. */
export const SLASH = latin(/^(?: [\p{L}]+){0,2} ?\/ ?(?:chỉ tiêu |kh |nq |kế hoạch |nghị quyết )?(?:là )?$/u);

/** Behind a result so joined. */
export const JOINED_NEXT = /^ ?\/ ?(?:chỉ tiêu )?\d/u;

/** Between a verdict and the target it names. */
export const VERDICT_TO_GOAL = /^ (?:là |từ |trên |dưới |tối thiểu |bình quân |mỗi năm |hằng năm )*$/u;

/** Behind «chỉ tiêu» that only names what was reached: «chỉ tiêu về tỷ lệ hài lòng đạt 97,3%». */
export const NAMED_REACHED = /^ về [^:]*(?:đạt|đạt được|là đạt) ?$/u;

/** Before a figure of an earlier time, no result of this report. */
export const EARLIER = latin(
  /(?:đầu nhiệm kỳ|cùng kỳ(?: năm trước| nhiệm kỳ trước)?|năm trước|nhiệm kỳ trước|đầu năm)(?: là| có| đạt| chiếm| còn)?[ :,]*$|(?:giảm|tăng) từ $/u,
);

/** Before a bracket with the figure of an earlier time. */
export const WITH_EARLIER =
  /so với (?:cùng kỳ|đầu nhiệm kỳ|nhiệm kỳ trước|năm trước|(?:năm|nhiệm kỳ) (?:19|20)\d\d)[^,;():]*$/u;

/** In a bracket beside the target: what was reached in an earlier year, «(chỉ tiêu 95%, năm 2026 đạt 94,7%)». */
export const REACHED_EARLIER =
  /(?:^|[,;]) ?(?:kết quả )?(?:năm (?:19|20)\d\d|năm trước|năm ngoái|cùng kỳ|đầu nhiệm kỳ)(?: năm (?:19|20)\d\d| năm trước)?(?: là| có| đạt| chiếm| thực hiện| được| ?:)+ ?$/u;
export const SETS_A_YEAR = /(?:19|20)\d\d/u;

/** «mở 05 lớp, mỗi lớp không quá 70 học viên» */
export const OF_EACH = latin(
  /(?:^|[ ,(])mỗi (?!năm|quý|tháng|chi bộ|đảng bộ|tổ chức)[\p{L}]+(?: [\p{L}]+)?,? ?(?:có )?$/u,
);

/** «kết nạp thêm 08 đảng viên để hoàn thành chỉ tiêu 25 đảng viên» */
export const IN_ORDER_TO = /(?:để|nhằm|cho) (?:hoàn thành|đạt|đủ|bảo đảm|tròn)[^,;]*$/u;

/** Before a figure that is still to come. */
export const INTENDED = /(?:^|[ ,;])(?:phấn đấu|dự kiến|quyết tâm|sẽ) /u;

/** Behind it the result is told all the same: «phấn đấu 100% tuyến đường có camera, kết quả đạt 87,5%». */
export const RESULT_TOLD_BEHIND =
  /^[^.\d]*[,:;] ?(?:kết quả|đến nay|thực tế|hiện nay|hiện)[^,;\d]*(?:(?:19|20)\d\d[^,;\d]*)?\d/u;

/** Before money that is spent on the target, no result of it: «xây nhà đa năng, tổng mức đầu tư 14,7 tỷ đồng». */
export const SPENT_BEFORE =
  /[,(] ?(?:với )?(?:tổng (?:mức đầu tư|kinh phí|giá trị|vốn)|mức đầu tư|kinh phí|trị giá|vốn đầu tư)(?: [\p{L}]+){0,2} $/u;

/** Named before a figure that counts days or hours, these are what is measured: «thời gian chờ khám 42 phút». */
export const MEASURES_TIME = /(?:thời gian|ngày (?:điều trị|nằm viện)|số (?:ngày|giờ|phút))[^.;]*$/u;

/** In a bracket of a plan: how much of it each year. */
export const EACH_YEAR = /^(?:tương đương |tức |bình quân |trung bình )*mỗi (?:năm|quý|tháng)/u;

/**
 * Before a figure that is a place in an order, a level or a one that only measures: «mức độ 2», «đợt 3»; «thu nhập
 * trên 01 ha đất».
 */
export const RANKS = /(?:nhóm|tốp|top|thứ|hạng) $/u;
export const LEVELS = latin(/(?:^|[ ,(])(?:mức độ|cấp độ|hạng|đợt|vòng|đối tượng|nhóm|loại|tổ|khối|lớp) $/u);
export const PER_ONE = /(?:trên|mỗi|một) $/u;

/** Behind a percentage of capital, and behind percentage points. */
export const OF_CAPITAL = /^ ?(?:vốn|điểm)/u;

/** Names of elections and legal bases, whose figures are no targets. */
export const NO_TARGET = /^căn cứ|(?:^| )bầu (?=\p{L}|$)|biểu quyết/u;

/** Before a share that only describes: «trong đó … nữ …». */
export const SHARE_OF_PEOPLE = /(?:chiếm|trong đó[^.;%]*nữ) *$/u;

/** A count of papers issued is no result of a target. */
export const ISSUED = /^ban hành/u;
