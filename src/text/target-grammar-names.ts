/** The words and signs of a sentence on targets that targets/prose/names looks for; folded. */

export const CLOSED_NAME = /(?:^|[ ,])(?:đạt(?: tỷ lệ| được)?|là|còn|chiếm|bằng|ở mức|ước đạt|gồm|:|=) *$|: *$/u;

export const BOUND_BEHIND = /^ ?trở (?:lên|xuống)/u;

export const BOUND_INSIDE = / trở (?:lên|xuống)(?= |$)/u;
