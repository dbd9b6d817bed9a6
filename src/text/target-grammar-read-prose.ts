/** The words and signs of a sentence on targets that targets/prose/read-prose looks for; folded. */

export const JUDGES = /đạt|vượt|hoàn thành|không|nv/;

// Elections and legal bases have figures that are no targets.
export const NO_TARGET = /^căn cứ|(?:^| )bầu (?=\p{L}|$)|biểu quyết/u;

export const SPEAKS_OF_GOAL = /chỉ tiêu|nghị quyết|mục tiêu/u;

export const SHARE_OF_PEOPLE = /[^.;]*(?:chiếm|trong đó[^.;%]*nữ) *$/u;

export const ISSUED = /^ban hành/u;
