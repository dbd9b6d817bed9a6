/**
 * Sentences with percentages and differences to a target, and the whole of what is to be said of each; nothing of most of them. Written for these rules, beyond
 * the published reports, to vary order, wording, unit, form of number and punctuation.
 */
import { silent, type Told, told } from "./told.ts";

/** Percentages of a whole that the sentence names, of a target, and of a figure that a change tells. */
export const SHARES: readonly Told[] = [
  told("Trong tổng số 1.128 đảng viên có 451 đảng viên nữ, chiếm 45,2%.", "Ghi 45,2%, tính được 40 % = 451/1.128."),
  told(
    "Trong tổng số 1.128 đảng viên, có 451 nữ (chiếm tỷ lệ 45,2%); còn lại là nam.",
    "Ghi 45,2%, tính được 40 % = 451/1.128.",
  ),
  told("Trên tổng số 46 trường có 41 trường đạt chuẩn quốc gia (93,1%).", "Ghi 93,1%, tính được 89,1 % = 41/46."),
  told(
    "Trong số 34 chi bộ được đánh giá có 28 chi bộ hoàn thành tốt nhiệm vụ, đạt tỷ lệ 92,4%.",
    "Ghi 92,4%, tính được 82,4 % = 28/34.",
  ),
  told("Tổng số 1.128 đảng viên, trong đó nữ 451 đồng chí (45,2%).", "Ghi 45,2%, tính được 40 % = 451/1.128."),
  told(
    "Tổng số 1.128 đảng viên, trong đó đảng viên nữ 451 đồng chí (45,2%); dân tộc thiểu số 120 đồng chí (10,6%).",
    "Ghi 45,2%, tính được 40 % = 451/1.128.",
  ),
  told("Toàn Đảng bộ có 1.128 đảng viên, nữ 451 đồng chí (45,2%).", "Ghi 45,2%, tính được 40 % = 451/1.128."),
  told("Diễn tập 18 xã/32 xã, bằng 65,25% kế hoạch cả nhiệm kỳ (32 xã).", "Ghi 65,25%, tính được 56,25 % = 18/32."),
  told(
    "Thu ngân sách 1.256 tỷ đồng/1.200 tỷ đồng, bằng 114,7% kế hoạch (1.200 tỷ đồng).",
    "Ghi 114,7%, tính được 104,7 % = 1.256 tỷ/1.200 tỷ.",
  ),
  told(
    "Tai nạn giao thông xảy ra 33 vụ, giảm 03 vụ (giảm 18,3%) so với cùng kỳ.",
    "Ghi 18,3%, tính được giảm 8,3 %, từ 36 xuống 33.",
  ),
  told("Tai nạn giao thông xảy ra 33 vụ, giảm 03 vụ (18,3%).", "Ghi 18,3%, tính được giảm 8,3 %, từ 36 xuống 33."),
  told(
    "Doanh thu đạt 845,6 tỷ đồng, tăng 45,6 tỷ đồng, tương đương 7,5%.",
    "Ghi 7,5%, tính được tăng 5,7 %, từ 800 tỷ lên 845,6 tỷ.",
  ),
  told(
    "Khám 61.240 lượt người (cùng kỳ năm trước 52.300 lượt), tăng 27,1%.",
    "Ghi 27,1%, tính được tăng 17,1 %, từ 52.300 lên 61.240.",
  ),
  told(
    "Toàn Đảng bộ hiện có 1.128 đảng viên; trong đó, đảng viên nữ 451 đồng chí (chiếm 45,2%).",
    "Ghi 45,2%, tính được 40 % = 451/1.128.",
  ),
  told(
    "Tai nạn giao thông xảy ra 33 vụ, so với cùng kỳ giảm 03 vụ (18,3%).",
    "Ghi 18,3%, tính được giảm 8,3 %, từ 36 xuống 33.",
  ),
  told("Tai nạn giao thông xảy ra 33 vụ (giảm 03 vụ = 18,3%).", "Ghi 18,3%, tính được giảm 8,3 %, từ 36 xuống 33."),
  told(
    "Tổng giá trị sản xuất năm 2025 đạt 4.860 tỷ đồng, năm 2026 đạt 5.482 tỷ đồng (tăng 15,8%).",
    "Ghi 15,8%, tính được tăng 12,8 %, từ 4.860 tỷ lên 5.482 tỷ.",
  ),
  silent("Trong tổng số 1.128 đảng viên có 451 đảng viên nữ, chiếm 39,98%."),
  silent("Trong tổng số 1.128 đảng viên có 451 đảng viên nữ, chiếm 40% tổng số nữ cán bộ."),
  silent("Trong tổng số 46 trường có 41 trường đạt chuẩn, đạt 102% kế hoạch."),
  silent("Trong tổng số 46 trường có 41 trường đạt chuẩn quốc gia, tỷ lệ phòng học kiên cố 98%."),
  silent("Trong tổng số 34 chi bộ có 28 bí thư chi bộ là nữ (45%)."),
  silent("Trong 05 năm có 03 đảng viên được khen thưởng, đạt 75%."),
  silent("Tổng số 1.128 đảng viên, trong đó nữ 451 đồng chí (39,98%), dân tộc 120 đồng chí (10,6%)."),
  silent("Tổng số 1.128 đảng viên, trong đó có 34 bí thư chi bộ (100%)."),
  silent("Toàn Đảng bộ có 1.128 đảng viên, trong đó kết nạp mới trong nhiệm kỳ 120 đồng chí (nữ 45%)."),
  silent("Toàn Đảng bộ có 1.128 đảng viên, trong đó bí thư chi bộ 34 đồng chí (100% có trình độ trung cấp trở lên)."),
  silent("Có 34 chi bộ với 1.128 đảng viên, trong đó 20 chi bộ nông thôn (58,8%)."),
  silent("Diễn tập 18 xã/32 xã, bằng 56,25% kế hoạch cả nhiệm kỳ (32 xã)."),
  silent("Kiểm tra 18 xã/32 xã, bằng 112,5% kế hoạch năm 2027 (16 xã)."),
  silent("Thu ngân sách 1.256 tỷ đồng/1.200 tỷ đồng, bằng 104,7% kế hoạch (1.200 tỷ đồng)."),
  silent("Xảy ra 33 vụ, giảm 03 vụ (8,3%); làm 12 người chết, tăng 02 người (tăng 20%)."),
  silent("Doanh thu đạt 845,6 tỷ đồng, tăng 45,6 tỷ đồng, tương đương 5,7%."),
  silent("Toàn xã còn 41 hộ nghèo, giảm 26 hộ (0,8%) so với năm 2020."),
  silent("Đảng viên nữ 451 đồng chí, tăng 20 đồng chí (tăng 0,5%)."),
  silent("Đảng viên có trình độ đại học 451 đồng chí, tăng 20 đồng chí (tăng 0,5%)."),
  silent("Sản lượng 9.860 tấn, tăng 1.440 tấn (5,4%/năm)."),
  silent("Sản lượng 9.860 tấn, tăng 1.440 tấn (bình quân tăng 5,4%)."),
  silent("Kết nạp 33 đảng viên, tăng 03 đảng viên (đạt 66% chỉ tiêu)."),
  silent("Khởi tố 214 vụ, 300 bị can, tăng 31 vụ (16,9%) và 42 bị can (16,3%)."),
  silent("Đường sắt xảy ra 121 vụ, làm chết 101 người; so với cùng kỳ tăng 7 vụ (6,1%), tăng 7 người chết (7,4%)."),
  silent("Khám 61.240 lượt người (cùng kỳ năm trước 52.300 lượt), tăng 17,1%."),
  silent(
    "Tổng giá trị sản xuất năm 2025 đạt 4.860 tỷ đồng, năm 2026 đạt 5.482 tỷ đồng (tăng 12,8%), năm 2027 đạt 6.206 tỷ đồng (tăng 13,2%).",
  ),
  silent("Năm 2026 thu hoạch 982 tấn, năm 2027 đạt năng suất 58 tạ/ha, tăng 3%."),
  silent("Tổng số đảng viên tăng, có 34 hội viên, tăng 12 hội viên (trong đó nữ chiếm 50%)."),
];

/** By how much a result is above or below its target. */
export const GAPS: readonly Told[] = [
  told(
    "Tỷ lệ hồ sơ giải quyết đúng hạn đạt 99,3%, vượt 2,3% so với chỉ tiêu (98%).",
    "Ghi 2,3%, tính được 1,3 % = 99,3% - 98%.",
  ),
  told(
    "Tỷ lệ hồ sơ đúng hạn đạt 99,3%, cao hơn 2,3 điểm phần trăm so với chỉ tiêu Nghị quyết (98%).",
    "Ghi 2,3, tính được 1,3 % = 99,3% - 98%.",
  ),
  told(
    "Tỷ lệ tiêm chủng đầy đủ đạt 92,7%, thấp hơn 1,3% so với chỉ tiêu (≥95%).",
    "Ghi 1,3%, tính được 2,3 % = 95% - 92,7%.",
  ),
  told(
    "Tỷ lệ tiêm chủng đạt 92,7%, thấp hơn 1,3% so với chỉ tiêu từ 95% trở lên.",
    "Ghi 1,3%, tính được 2,3 % = 95% - 92,7%.",
  ),
  told(
    "Tỷ lệ dự sinh hoạt đạt 94,2%, thấp hơn chỉ tiêu Đại hội 1,8% (95%).",
    "Ghi 1,8%, tính được 0,8 % = 95% - 94,2%.",
  ),
  told("Tỷ lệ hồ sơ đúng hạn đạt 99,3% (chỉ tiêu 98%), vượt 2,3%.", "Ghi 2,3%, tính được 1,3 % = 99,3% - 98%."),
  told(
    "Quân số khoẻ đạt 99,1%, so với chỉ tiêu 98,5% trở lên thì vượt 1,6%.",
    "Ghi 1,6%, tính được 0,6 % = 99,1% - 98,5%.",
  ),
  told(
    "Sản phẩm OCOP đạt 29 sản phẩm, vượt 06 sản phẩm so với chỉ tiêu (25 sản phẩm).",
    "Ghi 06, tính được 4 = 29 - 25.",
  ),
  told("Sản phẩm OCOP đạt 29 sản phẩm (chỉ tiêu 25 sản phẩm), vượt 06 sản phẩm.", "Ghi 06, tính được 4 = 29 - 25."),
  told(
    "Kết nạp 21 đảng viên (chỉ tiêu cả nhiệm kỳ 35 đảng viên), còn thiếu 12 đảng viên.",
    "Ghi 12, tính được 14 = 35 - 21.",
  ),
  told("Năng suất đạt 63,4 tạ/ha, vượt 2,4 tạ/ha so với chỉ tiêu (62 tạ/ha).", "Ghi 2,4, tính được 1,4 = 63,4 - 62."),
  told(
    "Sản phẩm OCOP đạt 29 sản phẩm, vượt 26% so với chỉ tiêu (25 sản phẩm).",
    "Ghi 26%, tính được vượt 16 % = 29/25 - 100 %.",
  ),
  told("Tỷ lệ giải ngân đạt 96,2%, cao hơn 2,1% so với năm 2026 (95%).", "Ghi 2,1%, tính được 1,2 % = 96,2% - 95%."),
  told("Tỷ lệ tiêm chủng đạt 92,7%, cao hơn 2,3% so với chỉ tiêu (95%).", "Ghi cao hơn nhưng 92,7% thấp hơn 95%."),
  told("Tỷ lệ hồ sơ đúng hạn đạt 99,3% so với chỉ tiêu 98%, vượt 2,3%.", "Ghi 2,3%, tính được 1,3 % = 99,3% - 98%."),
  told(
    "Tỷ lệ hồ sơ đúng hạn đạt 99,3% (chỉ tiêu đến năm 2030 đạt 98%), vượt 2,3%.",
    "Ghi 2,3%, tính được 1,3 % = 99,3% - 98%.",
  ),
  told("Chỉ tiêu Nghị quyết là 98%, kết quả đạt 99,3%, vượt 2,3%.", "Ghi 2,3%, tính được 1,3 % = 99,3% - 98%."),
  silent("Tỷ lệ hồ sơ đúng hạn đạt 99,3%, vượt 1,3% so với chỉ tiêu (98%)."),
  silent("Tỷ lệ hồ sơ đúng hạn đạt 99,3%, vượt 1,3 điểm % so với chỉ tiêu (98%)."),
  silent("Tỷ lệ che phủ rừng đạt 58%, vượt 16% so với chỉ tiêu (50%)."),
  silent("Tỷ lệ hộ nghèo còn 1,2%, vượt 0,3% so với chỉ tiêu (1,5%)."),
  silent("Tỷ lệ hộ nghèo còn 1,2%, thấp hơn 0,3% so với chỉ tiêu (dưới 1,5%)."),
  silent("Tỷ lệ tiêm chủng đạt 93,7%, thấp hơn 1,3% so với chỉ tiêu (≥95%)."),
  silent("Quân số khoẻ đạt 99,1%, so với chỉ tiêu 98,5% trở lên thì vượt 0,6%."),
  silent("Quân số khoẻ đạt 99,1%, vượt chỉ tiêu 0,6% (chỉ tiêu 98,5%)."),
  silent(
    "Tỷ lệ tốt nghiệp đạt 99,72% (chỉ tiêu NQ ≥ 99,5%), vượt 0,22% so với Nghị quyết và cao hơn 1,2% so với năm trước.",
  ),
  silent("Tỷ lệ tốt nghiệp đạt 99,72% (chỉ tiêu 99,5%), tăng 1,2% so với đầu nhiệm kỳ."),
  silent("Sản phẩm OCOP đạt 29 sản phẩm, vượt 16% so với chỉ tiêu (25 sản phẩm)."),
  silent("Sản phẩm OCOP đạt 29 sản phẩm, vượt 116% chỉ tiêu (25 sản phẩm)."),
  silent("Sản phẩm OCOP đạt 29 sản phẩm (chỉ tiêu 25 sản phẩm), vượt tiến độ 06 tháng."),
  silent("Thu ngân sách đạt 1.256 tỷ đồng, vượt 56 tỷ đồng so với dự toán (1.200 tỷ đồng), tăng 12% so với cùng kỳ."),
  silent("Trồng 842 ha (chỉ tiêu cả nhiệm kỳ 1.500 ha), vượt 92 ha so với tiến độ."),
  silent("Kết nạp 131 đảng viên (kế hoạch năm 2027: 50 đảng viên), vượt 06 đảng viên."),
  silent("Kết nạp 29 đảng viên (chỉ tiêu mỗi năm 10 đảng viên), vượt 04 đảng viên."),
  silent("Tỷ lệ đảng viên dự học đạt 94,2%, tỷ lệ chi bộ tăng 2% so với cùng kỳ (93%)."),
  silent("Tỷ lệ giải ngân đạt 96,2%, thấp hơn 1,2% so với năm trước, tỷ lệ quyết toán 40%."),
  silent("Hộ nghèo giảm 1,34%/năm, vượt 34% so với Nghị quyết (1%/năm)."),
  silent("Thu nhập bình quân 62 triệu đồng/người, vượt 2 triệu đồng/người so với chỉ tiêu (60 triệu đồng/người)."),
  silent("Tỷ lệ giải ngân đạt trên 96%, vượt 2% so với chỉ tiêu (95%)."),
  silent("Chỉ tiêu Nghị quyết là 98%, kết quả đạt 99,3%, vượt 1,3%."),
  silent("Bê tông hoá 2,4 km đường (chỉ tiêu 02 km), đạt 120%, vượt 20%."),
  silent(
    "Kết nạp 45 đảng viên (chỉ tiêu 40 đảng viên), vượt 12,5% so với chỉ tiêu, vượt 10 đảng viên so với nhiệm kỳ trước.",
  ),
  silent("Có 28/30 xã đạt chuẩn, vượt 03 xã so với kế hoạch."),
];
