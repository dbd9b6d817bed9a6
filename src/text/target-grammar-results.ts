/** The words and signs of a sentence on targets that targets/prose/results looks for; folded. */

export const RESTATES = /^[ ,(:=]*(?:đạt|đạt tỷ lệ|tỷ lệ|chiếm|chiếm tỷ lệ|bằng|tương ứng|tức|là|=| )*$/u;

export const PERIOD =
  /(?:^|[ ,;(])(?:năm (?:19|20)\d\d|\d+ tháng(?: đầu)?(?: năm)?(?: (?:19|20)\d\d)?|quý [\divx]+(?:\/\d{4})?)(?: (?:là|đạt|có|kết nạp|được))* ?:? ?$/u;

export const IN_TURN = /lần lượt|tương ứng/u;

export const RESTATED = /[ ,](?:đạt tỷ lệ|chiếm|tỷ lệ|chiếm tỷ lệ|đạt) $/u;

export const AS_RESULT = /chiếm|tỷ lệ/u;

export const BY_PLAN = /^ theo (?:kế hoạch|chỉ tiêu|nghị quyết)/u;

export const OF_THOSE = /(?:^| )(?:cho|tới|đến|với|ở|tại|có|gồm) $/u;
