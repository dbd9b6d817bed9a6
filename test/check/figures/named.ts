/**
 * Shares and differences of what is named further off, or in brackets, and parts that are more than all there are; and the
 * whole of what is to be said of each. Written for these rules to vary order, wording, unit and punctuation.
 */
import { silent, type Told, told } from "./told.ts";

/** A share of a target in brackets, a change in between. */
export const TARGET_SHARES: readonly Told[] = [
  told(
    "Năm 2027 đón 1.954 nghìn lượt khách (tăng 15,83%), bằng 108,24% mục tiêu đến năm 2027 (1.900 nghìn lượt).",
    "Ghi 108,24%, tính được 102,84 % = 1.954 nghìn/1.900 nghìn.",
  ),
  told(
    "Trồng mới 4.358 ha rừng (giảm 2,1%), bằng 104,40% kế hoạch (4.200 ha).",
    "Ghi 104,40%, tính được 103,76 % = 4.358/4.200.",
  ),
  told(
    "Dư nợ đạt 731,26 tỷ đồng, tăng 82,51 tỷ đồng (tăng 12,72%) so với ngày 31/7/2025 (chỉ tiêu đến cuối nhiệm kỳ: 780 tỷ đồng), bằng 97,35% chỉ tiêu.",
    "Ghi 97,35%, tính được 93,75 % = 731,26 tỷ/780 tỷ.",
  ),
  told("Kết nạp 17 đảng viên, mới đạt 70% mục tiêu đến năm 2030 (25 đảng viên).", "Ghi 70%, tính được 68 % = 17/25."),
  silent("Năm 2027 đón 1.954 nghìn lượt khách (tăng 15,83%), bằng 102,84% mục tiêu đến năm 2027 (1.900 nghìn lượt)."),
  silent("Thu 52 triệu đồng, đạt 104% kế hoạch, giảm 8 triệu đồng so với năm 2026 (60 triệu đồng)."),
  silent("Dư nợ tăng 82,51 tỷ đồng (tăng 12,72%) (chỉ tiêu đến cuối nhiệm kỳ: 780 tỷ đồng), bằng 93,75% chỉ tiêu."),
  silent("Mở 05 lớp (tăng 02 lớp), bằng 62,5% kế hoạch (400 học viên)."),
  told(
    "Tỷ lệ lao động qua đào tạo tăng từ 69,19% (4.488/7.240 người) năm 2025 lên 71,40%.",
    "Ghi 69,19%, tính được 61,99 % = 4.488/7.240.",
  ),
  told("Có 13/14 chi bộ hoàn thành tốt nhiệm vụ, 92,68%.", "Ghi 92,68%, tính được 92,86 % = 13/14."),
  silent("Có 13/14 chi bộ hoàn thành tốt nhiệm vụ, 92,68% đảng viên học tập nghị quyết."),
  silent("Tỷ lệ lao động qua đào tạo tăng từ 61,99% (4.488/7.240 người) năm 2025 lên 71,40%."),
];

/** A share of a whole named before in its sentence. */
export const NAMED_SHARES: readonly Told[] = [
  told(
    "Phường triển khai 11 công trình hạ tầng, đến nay hoàn thành 08 công trình (đạt 77,73%), còn lại đang thi công.",
    "Ghi 77,73%, tính được 72,73 % = 08/11.",
  ),
  told(
    "Kết quả khảo sát 1.200 du khách vào tháng 11/2027 cho thấy 1.086 người (95,50%) hài lòng.",
    "Ghi 95,50%, tính được 90,5 % = 1.086/1.200.",
  ),
  told("Qua 512 phiếu khảo sát có 489 phiếu hài lòng, đạt 97,27%.", "Ghi 97,27%, tính được 95,51 % = 489/512."),
  told(
    "Giải quyết 41.256 hồ sơ thủ tục hành chính, trong đó 40.472 hồ sơ trước hạn và đúng hạn, đạt 98,75%; còn 514 hồ sơ quá hạn.",
    "Ghi 98,75%, tính được 98,1 % = 40.472/41.256.",
  ),
  told(
    "Kiểm điểm 10/10 đảng viên: hoàn thành xuất sắc nhiệm vụ 02 đồng chí (18,18%), hoàn thành tốt nhiệm vụ 08 đồng chí (80,00%).",
    "Ghi 18,18%, tính được 20 % = 02/10.",
  ),
  told(
    "Chi bộ có 23 đảng viên, chiếm 74,19% tổng số người lao động; 09 đảng viên nữ (29,13%), 04 đảng viên là người Khmer (17,39%).",
    "Ghi 29,13%, tính được 39,13 % = 09/23.",
  ),
  // The share is of a whole told elsewhere, or of another.
  silent("Phường triển khai 11 công trình hạ tầng, đến nay hoàn thành 08 công trình (đạt 66,67%)."),
  silent("Phường triển khai 11 công trình. Đến nay hoàn thành 08 công trình (đạt 77,73%)."),
  silent("Phường triển khai 11 công trình, hoàn thành 08 công trình (đạt 72,73%)."),
  silent("Có 11 công trình, khởi công thêm 08 công trình (77,73%)."),
  silent("Có 11 công trình, vượt kế hoạch 08 công trình (77,73%)."),
  silent("Có 11 công trình và 35 hộ dân, trong đó 08 hộ (77,73%) hiến đất."),
  silent("Có 09 xã và 11 xã, 08 xã (88,89%) đạt chuẩn."),
];

/** Differences told of a target or a time named before. */
export const NAMED_GAPS: readonly Told[] = [
  told(
    "Chỉ tiêu khó đạt là nước sạch (chỉ tiêu Đại hội: 75%; hiện đạt 61,4%; còn thiếu 15,6 điểm phần trăm).",
    "Ghi 15,6, tính được 13,6 % = 75% - 61,4%.",
  ),
  silent("Chỉ tiêu khó đạt là nước sạch (chỉ tiêu Đại hội: 75%; hiện đạt 61,4%; còn thiếu 13,6 điểm phần trăm)."),
  told(
    "Toàn tỉnh có 88/133 xã đạt chuẩn nông thôn mới, bằng 66,17%, tăng 18 xã so với đầu nhiệm kỳ (72 xã).",
    "Ghi 18, tính được 16 = 88 - 72.",
  ),
  silent("Toàn tỉnh có 88/133 xã đạt chuẩn nông thôn mới, bằng 66,17%, tăng 16 xã so với đầu nhiệm kỳ (72 xã)."),
  silent("Khám phá 45/60 vụ, đạt 75%, giảm 15 vụ so với năm 2026 (75 vụ)."),
  silent("Toàn tỉnh có 88/133 xã đạt chuẩn nông thôn mới, tăng 06 bậc so với đầu nhiệm kỳ (hạng 72)."),
];

/** What each does once, more often than there are. */
export const OVERFULL_MEETINGS: readonly Told[] = [
  told("Duy trì nền nếp sinh hoạt; chi ủy họp 16/15 kỳ.", "Ghi 16 trong 15."),
  told("Học tập đầy đủ; viết bài thu hoạch 12/11 đồng chí.", "Ghi 12 trong 11."),
  told("Chỉ thị tiếp tục được 25/23 đảng viên ký cam kết thực hiện.", "Ghi 25 trong 23."),
  silent("Duy trì nền nếp sinh hoạt; chi ủy họp 15/15 kỳ."),
  silent("Tổ chức 16/15 buổi tuyên truyền."),
  silent("Đã vận động được 1.250/1.200 hộ dân ký cam kết."),
  silent("Chi ủy họp 16/15 kỳ theo kế hoạch."),
  silent("Kết nạp 12/11 đồng chí."),
];
