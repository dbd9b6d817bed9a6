/** The words and signs of a sentence on targets that targets/prose/causes looks for; folded. */

export const RIGHT_BEFORE_CAUSE = /^[ ,(-]*(?:chủ yếu |chính )?(?:là )?$/u;

export const CAUSE_WORD = "nguyên nhân";
