/** The words and signs of a sentence on targets that targets/prose/finish looks for; folded. */

export const BETWEEN =
  /từ (?:(?:tháng )?(\d{1,2})\/)?(?:năm )?(\d{4}) đến (?:hết )?(?:(?:tháng |ngày \d{1,2}\/)?(\d{1,2})\/)?(?:năm )?(\d{4})/u;

/** «doanh thu năm 2030 đạt 600 tỷ đồng» */
export const IN_YEAR = /năm (20\d\d)(?![\d-])/u;

export const FALLS = /giảm/u;

export const MONTHS_BEFORE = /(?:^|[^\d])(\d{1,2}) tháng(?: đầu)?(?: năm)? ((?:19|20)\d\d)[^\d]*$/u;

export const YEAR_BEFORE = /(?:^|[^\d])năm ((?:19|20)\d\d)[^\d]*$/u;

export const UP_TO_YEAR = /đến (?:hết |cuối )?năm \d{4}[^\d]*$/u;

export const MONEY = /đồng/u;

export const AVERAGE = /bình quân/u;

export const AT_TERM_END = /cuối nhiệm kỳ[^,;]{0,50}$/u;

export const OPENS_WITH_TIME = /^(?:(?:phấn đấu )?(?:đến|vào) (?:hết |cuối )?năm \d{4}|hằng năm|hàng năm|mỗi năm)/u;

export const GROWS_OR_FALLS = /tăng|giảm/u;

export const TARGET_HEAD_WORD = "chỉ";
