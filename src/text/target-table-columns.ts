/** The words and signs of a table of targets that targets/table/columns looks for; folded. */

export const RESULTS_HEAD = /kết quả|thực hiện/u;

export const SUMMED_HEAD = /đến|luỹ kế|lũy kế|cộng dồn|nhiệm kỳ|giai đoạn|\d{4} ?- ?\d{4}/u;

export const MONTHS_HEAD = /(\d{1,2}) tháng/u;

export const ESTIMATE_HEAD = /ước/u;

export const GOAL_HEAD = /^chỉ tiêu|^mục tiêu/u;

export const TARGET_HEAD = /chỉ tiêu/u;
