/** The words and signs of a sentence on targets that targets/prose/marks looks for; folded. */

export const AFTER_COMMA =
  /, ?(?:(?:tính )?đến (?:hết |ngày |cuối )?(?:tháng |quý |năm |ngày )?[\d/ivx.]+(?: (?:đảng bộ|chi bộ|xã|đơn vị|toàn [^ ,]+))?,? |nay )?(?:đạt|bằng|thực hiện|còn|đã|đến nay|kết quả|mới đạt|ước)(?= )/gu;

export const GOAL_TAIL =
  /(?:chỉ tiêu|mục tiêu|kế hoạch|(?:so với|theo|của|đạt|vượt|hoàn thành) (?:nghị quyết|nq|kh)|nghị quyết(?= [^,;:]*(?:đề ra|giao|xác định|cho phép))|(?:nghị quyết|kế hoạch) ?$)[^,;:%]{0,70}$/u;

export const GOAL_BEFORE = /(?:chỉ tiêu|kế hoạch|mục tiêu)(?: là)? $/u;

export const LISTED_RATIOS = /^(?:,? (?:và )?\d[\d.,]* ?%)+/u;

export const GOAL_BEHIND_RATIO = /^(?: (?:là|từ|trên|dưới|nghị quyết|đại hội|đề ra|đảng bộ|đã|nq))* ?\d[\d.,]* ?%/u;

export const DIFFERENCE_WORD = /(?:vượt|tăng|giảm|cao hơn|thấp hơn) $/u;
