/** What targets and results are counted over, beyond target-phrases.ts: stretches of time, levels, changes; folded. */

import { latin } from "./letters.ts";

/** From one month or year to another: month and year of each, months optional. */
export const BETWEEN_TIMES =
  /từ (?:(?:tháng )?(\d{1,2})\/)?(?:năm )?(\d{4}) đến (?:hết )?(?:(?:tháng |ngày \d{1,2}\/)?(\d{1,2})\/)?(?:năm )?(\d{4})/u;

/** Before a result of the first months of a year, and of a year … */
export const MONTHS_BEFORE = /(?:^|[^\d])(\d{1,2}) tháng(?: đầu)?(?: năm)? ((?:19|20)\d\d)[^\d]*$/u;
export const YEAR_BEFORE = /(?:^|[^\d])năm ((?:19|20)\d\d)[^\d]*$/u;

/** The same where the result is only estimated: «ước cả năm 2028 đạt …». */
export const ESTIMATED_BEFORE = latin(/(?<!\p{L})ước [^\d;.]{0,20}(?:19|20)\d\d[^\d;.]*$/u);

/** Straight behind a figure, the year it is of: «2,21 ngày (năm 2027)». */
export const OWN_YEAR = /^ ?\(năm ((?:19|20)\d\d)\)/u;

/** Between two years' figures, the year of the one before: «1,21% năm 2026 và 0,74% năm 2027». */
export const YEAR_OF_ANOTHER = latin(/\d[^.;]{0,40}(?<!\p{L})năm (?:19|20)\d\d(?:,| và) ?$/u);

/**
 * Straight before a figure to which another has risen or fallen, «tăng từ 38,6 triệu USD năm 2025 lên …»; its year stands
 * behind.
 */
export const FROM_ANOTHER = latin(/(?<!\p{L})từ [^;]{1,60} (?:lên|xuống|còn)(?: còn| trên| gần| khoảng)? ?$/u);
export const YEAR_BEHIND = /^(?: ?\([^()]{1,40}\))? ?(?:vào |trong )?năm ((?:19|20)\d\d)(?!\d)/u;

/** … unless it is that up to which all is counted. */
export const UP_TO_YEAR = /đến (?:hết |cuối )?năm \d{4}[^\d]*$/u;

/** In a plan, the year of the target: «doanh thu năm 2030 đạt 600 tỷ đồng». */
export const IN_YEAR = /năm (20\d\d)(?![\d-])/u;

/** Before a level to be reached when the term ends: «chỉ tiêu cuối nhiệm kỳ dưới 2%». */
export const AT_TERM_END = /cuối nhiệm kỳ[^,;]{0,50}$/u;

/** The same behind the target: «100% vào cuối nhiệm kỳ». */
export const TERM_END_BEHIND = /^ (?:vào |đến |khi )?(?:cuối|hết|kết thúc) nhiệm kỳ/u;

/** Straight before a result of each year, whatever else is said of the term: «trồng rừng bình quân hằng năm 1.250 ha». */
export const YEARLY_BEFORE = /(?:hằng|hàng|mỗi|từng) năm(?: được| đạt| là| trồng| có)? ?$/u;

/** A time at the beginning of a sentence, which holds for all of it. */
export const OPENS_WITH_TIME = /^(?:(?:phấn đấu )?(?:đến|vào) (?:hết |cuối )?năm \d{4}|hằng năm|hàng năm|mỗi năm)/u;

/** An average of money is a level. */
export const MONEY = /đồng/u;
export const AVERAGE = /bình quân/u;

/** Of a change, that it is a fall: the more the better. */
export const FALLS = /giảm/u;

/**
 * A name, or a target, that measures a fall by its size: «Kéo giảm phạm pháp hình sự», «giảm 5%»; not down to a level,
 * «giảm còn 2%».
 */
export const FALLS_BY = latin(/(?:^|[ ,(])(?:(?:kéo|mức) )?giảm(?![\p{L}])(?! (?:còn|xuống|về|từ)(?![\p{L}]))/u);

/** A fall down to a level: «giảm tỷ lệ sản phẩm lỗi xuống dưới 1,2%». */
export const TO_A_LEVEL = / (?:xuống|về)$/u;

/** A name that, counted by the year, is a change. */
export const GROWS_OR_FALLS = /tăng|giảm/u;
