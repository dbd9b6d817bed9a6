/** The words and signs of targets that check/rules/target-count looks for; folded. */

/** The words speak of all targets, not of those of one kind. */
export const OF_ALL = /đại hội|nghị quyết|đề ra|chương trình|toàn bộ|tất cả/u;

export const NOT_CLAIMED =
  /(?:phấn đấu|quyết tâm|nhằm|để|tiếp tục|nhiều|hầu hết|đa số|một số|cơ bản|tập trung|chưa|không|cần|sẽ|sớm)[^.;]{0,80}$/u;

export const TARGET_WORD = "chỉ tiêu";
