/** Targets named as missed, without figures: «Một số chỉ tiêu đề ra chưa đạt (chỉ tiêu về A; về B; C)»; folded. */

/** The whole: group 1 or 2 for not yet met or missed, group 3 the list; to be walked with matchAll. */
export const MISSED_LIST =
  /(?:một số|các|những|còn|có|\d+(?:\/\d+)?) (?:\d+ )?(?:nhóm )?(?:chỉ tiêu|mục tiêu)[^.;():]{0,80}?(?:(chưa đạt|chưa hoàn thành)|(không đạt|không hoàn thành|đạt thấp))[^.;():]{0,40}(?:\(|: ?|, (?:gồm|như|đó là):? ?)([^()]{5,400})/gu;

/** A list of targets, not of reasons. */
export const NAMES_TARGETS = /chỉ tiêu|(?:^|[;,] ?)(?:về|tỷ lệ|số) /u;

/** Each piece of the list is announced, and the comma before one that is. */
export const ANNOUNCED = /, (?:chỉ tiêu )?về /u;
export const ANNOUNCED_NEXT = /, (?=(?:chỉ tiêu )?về )/u;
