/** How a result is said once more, of what it is a part, and in what order results follow; folded. */

/** Before shares that go through the results in order. */
export const IN_TURN = /lần lượt|tương ứng/u;

/** All that stands between a count and the share that says it once more: «34 hộ, chiếm 1,1%». */
export const RESTATES = /^[ ,(:=]*(?:đạt|đạt tỷ lệ|tỷ lệ|chiếm|chiếm tỷ lệ|bằng|tương ứng|tức|là|mới|chỉ|được|=| )*$/u;

/** The same at the end of longer words. */
export const RESTATED = /[ ,](?:đạt tỷ lệ|chiếm|tỷ lệ|chiếm tỷ lệ|đạt) $/u;

/** Straight before a share that is the result itself. */
export const AS_RESULT = /chiếm|tỷ lệ/u;

/** Behind «12/30»: the second number is the target. */
export const BY_PLAN =
  /^(?:,? [\p{L}]+){0,5} theo (?:kế hoạch|chỉ tiêu|nghị quyết|chương trình (?:toàn khoá|năm|công tác))/u;

/** Before «56/57»: those reached, of all there are. */
export const OF_THOSE = /(?:^| )(?:cho|tới|đến|với|ở|tại|có|gồm) $/u;

/** Before the result of one of several periods: «năm 2026: 05 đảng viên». */
export const PERIOD_BEFORE =
  /(?:^|[ ,;(])(?:cả năm|(?:(?:cả )?năm )?(?:19|20)\d\d(?:(?:,| và| -) ?(?:năm )?(?:19|20)\d\d){1,3}|năm (?:19|20)\d\d|năm học (?:19|20)\d\d ?- ?(?:19|20)\d\d|\d+ tháng(?: đầu)?(?: năm)?(?: (?:19|20)\d\d)?|quý [\divx]+(?:\/\d{4})?)(?: [\p{L}]+){0,3} ?:? ?$/u;

/** Before a result that is only a part of another. */
export const PART_BEFORE = /(?:^|[ ,(;])trong (?:đó|số đó|số này)(?![\p{L}])[^;]*$/u;

/** Words of such a count that name nothing. */
export const BY_THE_YEAR = "bình quân trung bình mỗi hằng năm";

/** Straight before what a count comes to each year. */
export const AVERAGED_BEFORE =
  /(?:^|[ ,(;])(?:bình quân|trung bình)(?: (?:mỗi|hằng|hàng|một|1|từng)? ?năm)?(?: (?:được|có|đạt|là))? $/u;
