/** The words and signs of a sentence on targets that targets/prose/judging looks for; folded. */

export const WHO_DID =
  /^(?:đảng|chi|ban|cấp|uỷ|toàn|các|xã|phường|công ty|đơn vị|trường|lãnh đạo|chỉ đạo|tập trung|đã)(?: |$)/u;

export const RESULT_BEHIND = /^(?: ?:| ?,? ?(?:với|đạt|là|được))? ?(?:\S+ )?\d/u;

export const NONE_OF_IT = /^không (?:có|để|xảy ra|phát sinh|còn)/u;
