/**
 * Sentences whose figures belong together though others stand between them: rows of years, lists of shares, averages; and
 * the whole of what is to be said of each. Written for these rules, beyond the published reports, to vary order, wording,
 * unit, form of number and punctuation.
 */
import { silent, type Told, told } from "./told.ts";

/** A change across the target that stands between, and of one year against another of the row. */
export const ROWS: readonly Told[] = [
  told(
    "Vận động các loại quỹ được 48,6 triệu đồng (chỉ tiêu 45 triệu đồng), bằng 108% chỉ tiêu, tăng 15,2% so với năm 2026 (43,2 triệu đồng) - vượt.",
    "Ghi 15,2%, tính được tăng 12,5 %, từ 43,2 triệu lên 48,6 triệu.",
  ),
  told(
    "Thu 52 triệu đồng, đạt 104% kế hoạch, giảm 12 triệu đồng so với năm 2026 (60 triệu đồng).",
    "Ghi 12 triệu, tính được 8 = 60 triệu - 52 triệu.",
  ),
  told(
    "Doanh thu năm 2026 đạt 661,8 tỷ đồng, tăng 8,1% so với năm 2025 (612,4 tỷ đồng); năm 2027 đạt 718,5 tỷ đồng, tăng 6,8% so với năm 2026.",
    "Ghi 6,8%, tính được tăng 8,6 %, từ 661,8 tỷ lên 718,5 tỷ.",
  ),
  told(
    "Doanh thu năm 2026 đạt 661,8 tỷ đồng, tăng 8,1% so với năm 2025 (612,4 tỷ đồng); 6 tháng đầu năm 2028 đạt 371,2 tỷ đồng, bằng 47,9% kế hoạch năm; ước cả năm 2028 đạt 775,0 tỷ đồng, bằng 86,1% chỉ tiêu đến năm 2030 (900 tỷ đồng) và tăng 22,6% so với năm 2025.",
    "Ghi 22,6%, tính được tăng 26,6 %, từ 612,4 tỷ lên 775,0 tỷ.",
  ),
  told(
    "Năm 2026 doanh thu đạt 661,8 tỷ đồng. Năm 2027 đạt 718,5 tỷ đồng, tăng 6,8% so với năm 2026.",
    "Ghi 6,8%, tính được tăng 8,6 %, từ 661,8 tỷ lên 718,5 tỷ.",
  ),
  told(
    "Năm 2025 đạt 4.860 tỷ đồng, năm 2026 đạt 5.482 tỷ đồng (tăng 12,8%), năm 2027 đạt 6.206 tỷ đồng (tăng 12,3%).",
    "Ghi 12,3%, tính được tăng 13,2 %, từ 5.482 tỷ lên 6.206 tỷ.",
  ),
  told(
    "Số vụ vi phạm: năm 2025 (48 vụ), năm 2026 (45 vụ), năm 2027 (40 vụ, giảm 07 vụ).",
    "Ghi 07, tính được 5 = 45 - 40.",
  ),
  told(
    "Kết nạp 01 đảng viên (chỉ tiêu 02 đảng viên, bằng năm 2026), mới được 40% - chưa đạt.",
    "Ghi 40%, tính được 50 % = 01/02.",
  ),
  silent("Kết nạp 01 đảng viên (chỉ tiêu 02 đảng viên, bằng năm 2026), mới được 50% - chưa đạt."),
  silent("Kết nạp 01 đảng viên (chỉ tiêu 02 đảng viên, năm 2026 kết nạp 04 đảng viên), bằng 25% năm 2026."),
  silent("Kết nạp 01 đảng viên (năm 2026 kết nạp 04 đảng viên, chỉ tiêu 02 đảng viên), bằng 25%."),
  silent(
    "Vận động các loại quỹ được 48,6 triệu đồng (chỉ tiêu 45 triệu đồng), bằng 108% chỉ tiêu, tăng 12,5% so với năm 2026 (43,2 triệu đồng) - vượt.",
  ),
  silent(
    "Doanh thu năm 2026 đạt 661,8 tỷ đồng, tăng 8,1% so với năm 2025 (612,4 tỷ đồng); năm 2027 đạt 718,5 tỷ đồng, tăng 8,6% so với năm 2026; ước cả năm 2028 đạt 775,0 tỷ đồng, bằng 86,1% chỉ tiêu đến năm 2030 (900 tỷ đồng) và tăng 26,6% so với năm 2025.",
  ),
  silent("Doanh thu năm 2026 đạt 661,8 tỷ đồng, lợi nhuận năm 2027 đạt 718,5 tỷ đồng, tăng 6,8% so với năm 2026."),
  silent("Doanh thu năm 2026 đạt 661,8 tỷ đồng; năm 2027 nộp 718,5 tỷ đồng, tăng 6,8% so với năm 2026."),
  silent("Doanh thu năm 2026 đạt 661,8 tỷ đồng. Lợi nhuận năm 2027 đạt 718,5 tỷ đồng, tăng 6,8% so với năm 2026."),
  silent("Năm 2026 doanh thu đạt 661,8 tỷ đồng, năm 2027 lợi nhuận đạt 718,5 tỷ đồng, tăng 6,8% so với năm 2026."),
  silent("Năm 2026 kết nạp 14 đảng viên, năm 2027 có 15 đảng viên chuyển đến, tăng 03 đảng viên so với năm 2026."),
  silent(
    "Năm 2026 có 09 chi bộ hoàn thành tốt; năm 2027 có 08 chi bộ hoàn thành xuất sắc, giảm 03 chi bộ so với năm 2026.",
  ),
  silent("Năm 2026 xảy ra 48 vụ; năm 2027 xảy ra 45 vụ, tăng 02 người chết so với năm 2026."),
  silent(
    "Giá trị sản xuất (giá so sánh) năm 2026 đạt 661,8 tỷ đồng; năm 2027 đạt 718,5 tỷ đồng, tăng 6,8% so với năm 2026.",
  ),
  silent("Năm 2025 đạt 612,4 tỷ đồng; năm 2026 đạt 661,8 tỷ đồng; năm 2027 đạt 718,5 tỷ đồng, tăng 17,3%."),
  silent(
    "Năm 2025 đạt 612,4 tỷ đồng; năm 2026 đạt 661,8 tỷ đồng; năm 2027 đạt 718,5 tỷ đồng, tăng bình quân 6,6%/năm.",
  ),
  silent("Năm 2026 đạt 661,8 tỷ đồng; năm 2027 đạt 718,5 tỷ đồng, tăng 6,8% so với kế hoạch."),
  silent("6 tháng đầu năm 2026 đạt 361,8 tỷ đồng; năm 2027 đạt 718,5 tỷ đồng, tăng 92,8% so với năm 2026."),
  silent("Năm 2026 đạt khoảng 661 tỷ đồng; năm 2027 đạt 718,5 tỷ đồng, tăng 6,8% so với năm 2026."),
  silent("Năm 2026 đạt 661,8 tỷ đồng, trong đó thu nội địa 500 tỷ đồng; năm 2027 đạt 718,5 tỷ đồng, tăng 8,6%."),
];

/** Which of the two is the later is not known; «vượt» is said of a result and its target. */
export const RATIOS: readonly Told[] = [
  told("Kết nạp được 29/25 đảng viên, vượt 06 đảng viên.", "Ghi 06, tính được 4 = 29 - 25."),
  told("Phạm pháp hình sự tăng 31 vụ (214/255 vụ).", "Ghi 31, tính được 41 = 255 - 214."),
  told("Tai nạn giao thông giảm 21 vụ so với cùng kỳ (214/245 vụ).", "Ghi 21, tính được 31 = 245 - 214."),
  told("Xảy ra 214/255 vụ, tăng 31 vụ so với cùng kỳ.", "Ghi 31, tính được 41 = 255 - 214."),
  silent("Kết nạp được 29/25 đảng viên, vượt 04 đảng viên."),
  silent("Kết nạp được 29/25 đảng viên, vượt 06 đảng viên so với năm 2026."),
  silent("Có 28/30 xã đạt chuẩn, vượt 02 xã."),
  silent("Phạm pháp hình sự tăng 31 vụ (214/245 vụ)."),
  silent("Xảy ra 245/214 vụ, tăng 31 vụ so với cùng kỳ."),
  silent("Số vụ tăng 05 vụ (02/05 vụ)."),
  silent("Số vụ tăng 31 vụ (25/29 vụ do uống rượu)."),
  silent("Khám phá tăng 31 vụ (214/255 vụ)."),
];

/** Shares among others of the same whole, and of a whole behind whose number its parts stand. */
export const LISTS: readonly Told[] = [
  told(
    "Có 146 đảng viên (139 đảng viên chính thức, 07 đảng viên dự bị), trong đó có 82 đảng viên nữ, chiếm 63,0%.",
    "Ghi 63,0%, tính được 56,2 % = 82/146.",
  ),
  told("Chi bộ hiện có 41 đảng viên, trong đó nữ 17 đồng chí, chiếm 14,5%.", "Ghi 14,5%, tính được 41,5 % = 17/41."),
  told("Tổ hòa giải nhận 05 vụ, hòa giải thành 03 vụ, đạt 80%.", "Ghi 80%, tính được 60 % = 03/05."),
  told(
    "Trong 38 đồng chí được đánh giá có 06 đồng chí hoàn thành xuất sắc, chiếm 15,8%; 27 đồng chí hoàn thành tốt, chiếm 76,3%; 03 đồng chí hoàn thành nhiệm vụ, chiếm 7,9%.",
    "Ghi 76,3%, tính được 71,1 % = 27/38.",
  ),
  told(
    "Kết nạp 41 đảng viên mới, bằng 63,1% chỉ tiêu (65 đảng viên); trong đó có 29 nữ (70,7%), 28 công nhân (63,4%), 31 đoàn viên (75,6%).",
    "Ghi 63,4%, tính được 68,3 % = 28/41.",
  ),
  silent("Có 146 đảng viên (139 chính thức, 07 dự bị), trong đó có 92 đảng viên nữ, chiếm 63,0%."),
  silent("Tổ hòa giải nhận 05 vụ, hòa giải thành 04 vụ, đạt 80%."),
  silent(
    "Trong 38 đồng chí được đánh giá có 06 đồng chí hoàn thành xuất sắc, chiếm 15,8%; 29 đồng chí hoàn thành tốt, chiếm 76,3%; 03 đồng chí hoàn thành nhiệm vụ, chiếm 7,9%.",
  ),
  silent(
    "Đảng bộ có 41 đảng viên, trong đó nữ 17 đồng chí, chiếm 41,5%; bí thư chi bộ là nữ 05 đồng chí, chiếm 62,5%.",
  ),
  silent(
    "Có 41 đảng viên, trong đó 29 nữ, chiếm 70,7%; 12 đồng chí dân tộc thiểu số, chiếm 41,4%.", // of the 29
  ),
  silent("Có 41 đảng viên, nữ 17 đồng chí, chiếm 41,5%; kết nạp 12 đồng chí, giảm 04 đồng chí (6,6%)."),
  silent("Có 41 đảng viên, 30 đồng chí dự họp, chiếm 70%; 12 đồng chí vắng, chiếm 30%."),
];

/** Averages with the sum and the count they come from. */
export const AVERAGES: readonly Told[] = [
  told(
    "Cho 23 hộ vay, dư nợ 1.035 triệu đồng, bình quân 54 triệu đồng/hộ.",
    "Ghi 54 triệu, tính được 45 triệu = 1.035 triệu : 23.",
  ),
  told(
    "Tổng dư nợ 1,035 tỷ đồng cho 23 hộ (bình quân 54 triệu đồng/hộ).",
    "Ghi 54 triệu, tính được 45 triệu = 1,035 tỷ : 23.",
  ),
  told(
    "Xây 06 nhà với tổng số tiền 360 triệu đồng, bình quân mỗi nhà 50 triệu đồng.",
    "Ghi 50 triệu, tính được 60 triệu = 360 triệu : 06.",
  ),
  told("Có 12 chi bộ với 324 đảng viên, trung bình 37 đảng viên/chi bộ.", "Ghi 37, tính được 27 = 324 : 12."),
  told(
    "Tổ chức đủ 324 kỳ sinh hoạt thường kỳ (09 chi bộ, mỗi chi bộ 32 kỳ), nền nếp giữ vững.",
    "Ghi 32, tính được 36 = 324 : 09.",
  ),
  silent("Cho 23 hộ vay, dư nợ 1.035 triệu đồng, bình quân 45 triệu đồng/hộ."),
  silent("Cho 24 hộ vay, dư nợ 1.035 triệu đồng, bình quân 43 triệu đồng/hộ."),
  silent("Tổ chức đủ 324 kỳ sinh hoạt (09 chi bộ, mỗi chi bộ 36 kỳ)."),
  silent("Toàn xã có 23 hộ nghèo; dư nợ toàn xã 1.035 triệu đồng, bình quân 54 triệu đồng/hộ."),
  silent("Tổ hợp tác có 20 lao động, doanh thu 2.400 triệu đồng, thu nhập bình quân 100 triệu đồng/lao động."),
  silent("Hỗ trợ 12 hộ, tổng kinh phí 600 triệu đồng, bình quân 45 triệu đồng/hộ/năm."),
  silent("Cho 23 hộ nghèo và 12 hộ cận nghèo vay 1.035 triệu đồng, bình quân 40 triệu đồng/hộ."),
  silent("Cho khoảng 23 hộ vay 1.035 triệu đồng, bình quân 54 triệu đồng/hộ."),
  silent("Cho 23 hộ vay 1.035 triệu đồng, bình quân gần 50 triệu đồng/hộ."),
  silent("Xây 06 nhà, trong đó Công đoàn hỗ trợ 360 triệu đồng, bình quân 80 triệu đồng/nhà."),
  silent("Xây 06 nhà với tổng số tiền 360 triệu đồng, mỗi nhà hỗ trợ 50 triệu đồng."),
  silent("Kết nạp 45 đảng viên trong 3 năm, bình quân 12 đảng viên/năm."),
  silent("Trao 45 suất quà và 03 nhà với tổng số tiền 360 triệu đồng, bình quân 80 triệu đồng/nhà."),
  silent("Dư nợ tăng 1.035 triệu đồng cho 23 hộ vay, bình quân 54 triệu đồng/hộ."),
];
