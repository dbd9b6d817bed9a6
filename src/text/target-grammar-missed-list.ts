/** The words and signs of a sentence on targets that targets/prose/missed-list looks for; folded. */

export const LIST =
  /(?:một số|các|những|còn|có|\d+(?:\/\d+)?) (?:\d+ )?(?:nhóm )?(?:chỉ tiêu|mục tiêu)[^.;():]{0,80}?(?:(chưa đạt|chưa hoàn thành)|(không đạt|không hoàn thành|đạt thấp))[^.;():]{0,40}(?:\(|: ?|, (?:gồm|như|đó là):? ?)([^()]{5,400})/gu;

export const NAMES_TARGETS = /chỉ tiêu|(?:^|[;,] ?)(?:về|tỷ lệ|số) /u;

export const ANNOUNCED = /, (?:chỉ tiêu )?về /u;

export const ANNOUNCED_NEXT = /, (?=(?:chỉ tiêu )?về )/u;
