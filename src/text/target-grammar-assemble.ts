/** The words and signs of a sentence on targets that targets/prose/assemble looks for; folded. */

export const DUTY =
  /^[ -]*(?:không (?:để|có)|giữ vững danh hiệu|giữ vững và phát huy danh hiệu|đạt danh hiệu|đạt chuẩn)/u;

export const GOES_ON =
  /^ ?(?:kết quả|đánh giá|đến nay|thực hiện|đạt|vượt|chưa đạt|không đạt|chỉ tiêu(?: nghị quyết| đại hội)? ?(?:là|:)|tự đánh giá|nq ?:|kh ?:)/u;
