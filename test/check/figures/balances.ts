/**
 * Sentences that tell how many members there were, came, went and are, and the whole of what is to be said of each. Written
 * for these rules, beyond the published reports, to vary order, wording, unit and punctuation.
 */
import { silent, type Told, told } from "./told.ts";

/** Members who were there, came, went, and are there. */
export const BALANCES: readonly Told[] = [
  told(
    "Đầu năm chi bộ có 40 đảng viên; trong năm kết nạp 01, tiếp nhận 03, chuyển đi 01, từ trần 01; cuối năm có 41 đảng viên.",
    "Ghi 41, tính được 42 = 40 + 01 + 03 - 01 - 01.",
  ),
  told(
    "Đầu nhiệm kỳ, Chi bộ có 15 đảng viên; đã kết nạp 06 đồng chí, tiếp nhận 02 đồng chí, chuyển đi 03 đồng chí và xoá tên 01 đồng chí; hiện có 21 đảng viên.",
    "Ghi 21, tính được 19 = 15 + 06 + 02 - 03 - 01.",
  ),
  told(
    "Đầu năm 2027 có 39 đảng viên, trong năm kết nạp 02 đồng chí, 03 đồng chí chuyển đến, 01 đồng chí chuyển sinh hoạt đi, 01 đồng chí từ trần, đến cuối năm 2027 có 43 đồng chí.",
    "Ghi 43, tính được 42 = 39 + 02 + 03 - 01 - 01.",
  ),
  told(
    "Đã kết nạp 41 đảng viên mới (năm 2026: 24; năm 2027: 17), bằng 63,1% chỉ tiêu (65 đảng viên), trong đó có 29 nữ. Cũng trong thời gian này, Đảng bộ tiếp nhận 09 đảng viên chuyển đến, giới thiệu 15 đảng viên chuyển sinh hoạt đi nơi khác, có 01 đảng viên từ trần, xoá tên 02 đảng viên và khai trừ 01 đảng viên, nâng tổng số đảng viên từ 119 đồng chí tại thời điểm Đại hội lên 146 đồng chí.",
    "Ghi 146, tính được 150 = 119 + 41 + 09 - 15 - 01 - 02 - 01.",
  ),
  silent(
    "Đầu năm chi bộ có 39 đảng viên; trong năm kết nạp 01, tiếp nhận 03, chuyển đi 01, từ trần 01; cuối năm có 41 đảng viên.",
  ),
  told(
    "Tổng số đảng viên đầu năm 39 đồng chí; kết nạp 02, tiếp nhận 03, chuyển sinh hoạt đi 01, nâng tổng số đảng viên của chi bộ lên 44 đồng chí.",
    "Ghi 44, tính được 43 = 39 + 02 + 03 - 01.",
  ),
  told("Đảng viên tăng từ 11 lên 13 đồng chí (kết nạp 02, chuyển đi 01).", "Ghi 13, tính được 12 = 11 + 02 - 01."),
  told(
    "Số lượng đảng viên tăng từ 452 đồng chí (tháng 7/2025) lên 476 đồng chí; trong đó kết nạp 81, chuyển đến 26, chuyển đi 97 (chủ yếu là sinh viên tốt nghiệp), từ trần 02, xoá tên 01, khai trừ 01.",
    "Ghi 476, tính được 458 = 452 + 81 + 26 - 97 - 02 - 01 - 01.",
  ),
  told(
    "Ngày 01/7/2025 Đảng bộ có 2.846 đảng viên; đến 31/5/2028 kết nạp 127 (năm 2026: 68; năm 2027: 59), tiếp nhận chuyển đến 186, chuyển đi 151, từ trần 88, đưa ra khỏi Đảng 07; hiện có 2.923 đảng viên.",
    "Ghi 2.923, tính được 2.913 = 2.846 + 127 + 186 - 151 - 88 - 07.",
  ),
  told(
    "Đầu nhiệm kỳ có 14 đảng viên, tăng 02 do kết nạp, tăng 01 do chuyển đến, giảm 02 do chuyển đi, nay có 16 đảng viên.",
    "Ghi 16, tính được 15 = 14 + 02 + 01 - 02.",
  ),
  silent("Đảng viên tăng từ 11 lên 12 đồng chí (kết nạp 02, chuyển đi 01)."),
  silent("Đảng viên tăng từ 11 lên 14 đồng chí (nữ 05 đồng chí), kết nạp 02, chuyển đi 01 cán bộ."),
  silent("Đảng viên tăng từ 11 lên 14 đồng chí; kết nạp 02 đoàn viên, chuyển đi 01."),
  silent("Đầu nhiệm kỳ có 14 đảng viên, tăng 05 đảng viên, giảm 02 do chuyển đi, nay có 16 đảng viên."),
  silent("Đầu năm kết nạp 12 đảng viên, tiếp nhận 03, chuyển đi 01; hiện có 15 đảng viên."),
  silent(
    "Trong kỳ kết nạp 41 đảng viên. Cũng trong thời gian này, tiếp nhận 09, chuyển đi 19, từ trần 04, nâng tổng số đảng viên từ 119 lên 146.",
  ),
  silent("Đầu năm có 39 đảng viên; trong năm kết nạp 01, tiếp nhận 03; cuối năm có 41 đảng viên."), // who went is not told
  silent("Đầu năm có 39 đảng viên; kết nạp 03, chuyển đi 01; cuối năm có 40 đảng viên và 01 đảng viên dự bị."),
  silent("Đầu nhiệm kỳ có 03 chi bộ; kết nạp 06 đảng viên, chuyển đi 02; hiện có 05 chi bộ."),
  silent("Đầu năm có 39 đảng viên; trong năm mở 02 lớp, kết nạp 01, chuyển đi 02; cuối năm có 41."),
  silent("Đầu năm có 39 đảng viên; kết nạp 12, chuyển đi 04, công nhận chính thức 08 đồng chí, hiện có 47."),
  silent("Đầu năm có 39 đảng viên; kết nạp 01, tiếp nhận 03, chuyển đi 01, miễn sinh hoạt 05; cuối năm có 40."),
  silent("Đầu năm có 39 đảng viên; kết nạp 12, trong đó 05 nữ, chuyển đi 04; hiện có 44."),
];
