/**
 * Figures split among those who have a part, by years, or handed on and kept; and the whole of what is to be said of each.
 * Written for breakdown-sum to vary order, wording and unit.
 */
import { silent, type Told, told } from "./told.ts";

export const NAMED_SUMS: readonly Told[] = [
  told(
    "Hiện có 38 chi bộ trực thuộc (28 chi bộ tổ dân phố, 05 chi bộ trường học, 03 chi bộ cơ quan, 02 chi bộ công an, quân sự và 01 chi bộ trạm y tế).",
    "Ghi 38, cộng các phần được 39 = 28 + 05 + 03 + 02 + 01.",
  ),
  silent(
    "Hiện có 38 chi bộ trực thuộc (27 chi bộ tổ dân phố, 05 chi bộ trường học, 03 chi bộ cơ quan, 02 chi bộ công an, quân sự và 01 chi bộ trạm y tế).",
  ),
  told(
    "Dư nợ ủy thác qua 04 tổ chức là 730,44 tỷ đồng: Hội Phụ nữ 268,12 tỷ đồng, Hội Nông dân 214,37 tỷ đồng, Hội Cựu chiến binh 128,64 tỷ đồng, Đoàn Thanh niên 92,31 tỷ đồng.",
    "Ghi 730,44 tỷ, cộng các phần được 703,44 tỷ = 268,12 tỷ + 214,37 tỷ + 128,64 tỷ + 92,31 tỷ.",
  ),
  silent(
    "Dư nợ ủy thác là 730,44 tỷ đồng: Hội Phụ nữ 268,12 tỷ đồng, Hội Nông dân 241,37 tỷ đồng, Hội Cựu chiến binh 128,64 tỷ đồng.",
  ),
  told(
    "Có 23 dự án với tổng vốn 12.480 tỷ đồng, trong đó: 15 dự án đã hoạt động (5.960 tỷ đồng), 06 dự án đang triển khai, 03 dự án chậm tiến độ.",
    "Ghi 23, cộng các phần được 24 = 15 + 06 + 03.",
  ),
  silent("Có 23 dự án, trong đó: 14 dự án đã hoạt động, 09 dự án đang triển khai, 03 dự án chậm tiến độ."),
  silent("Có 23 dự án, trong đó: 14 dự án đã hoạt động, 06 dự án đang triển khai, 02 dự án của tỉnh."),
  told(
    "Duy trì 15 mô hình, trong đó: Mặt trận 03 mô hình, Hội Phụ nữ 05 mô hình, Hội Nông dân 03 mô hình, Đoàn Thanh niên 03 mô hình, Hội Cựu chiến binh 02 mô hình; tiêu biểu là tuyến phố xanh.",
    "Ghi 15, cộng các phần được 16 = 03 + 05 + 03 + 03 + 02.",
  ),
  silent("Duy trì 15 mô hình, trong đó: Mặt trận 03 mô hình, Hội Phụ nữ 05 mô hình, Hội Nông dân 03 mô hình."),
  told(
    "Sinh hoạt trong tổng số 287 công chức, viên chức và người lao động (178 công chức, 101 viên chức, 18 lao động hợp đồng).",
    "Ghi 287, cộng các phần được 297 = 178 + 101 + 18.",
  ),
  silent("Có 31 cán bộ, công chức, người lao động (28 công chức, 02 lao động hợp đồng)."),
  told(
    "Kết nạp 17 đảng viên (06 tháng cuối năm 2025: 03 đồng chí, năm 2026: 06 đồng chí, năm 2027: 09 đồng chí).",
    "Ghi 17, cộng các phần được 18 = 03 + 06 + 09.",
  ),
  told(
    "Đảng bộ có 212 đảng viên (202 đảng viên chính thức, 08 đảng viên dự bị; 86 đảng viên nữ).",
    "Ghi 212, cộng các phần được 210 = 202 + 08.",
  ),
  silent("Đảng bộ có 212 đảng viên (204 đảng viên chính thức, 08 đảng viên dự bị; 86 đảng viên nữ)."),
];

export const YEARS_TOGETHER: readonly Told[] = [
  told(
    "Năm 2025 đạt 1.462 nghìn lượt, năm 2026 đạt 1.687 nghìn lượt, năm 2027 đạt 1.954 nghìn lượt. Cộng 3 năm, phường đón 5.013 nghìn lượt khách.",
    "Ghi 5.013 nghìn, cộng các phần được 5.103 nghìn = 1.462 nghìn + 1.687 nghìn + 1.954 nghìn.",
  ),
  told(
    "Năm 2025 thu 2.846 tỷ đồng, năm 2026 thu 3.512 tỷ đồng, năm 2027 thu 4.385 tỷ đồng; tổng cộng ba năm đạt 10.734 tỷ đồng.",
    "Ghi 10.734 tỷ, cộng các phần được 10.743 tỷ = 2.846 tỷ + 3.512 tỷ + 4.385 tỷ.",
  ),
  silent(
    "Năm 2025 đạt 1.462 nghìn lượt, năm 2026 đạt 1.687 nghìn lượt, năm 2027 đạt 1.954 nghìn lượt. Cộng 3 năm, phường đón 5.103 nghìn lượt khách.",
  ),
  silent(
    "Năm 2026 đạt 1.687 nghìn lượt, năm 2027 đạt 1.954 nghìn lượt. Cộng 3 năm, phường đón 5.013 nghìn lượt khách.",
  ),
  silent(
    "Năm 2025 đạt 1.462 nghìn lượt, năm 2026 đạt 1.687 nghìn lượt, năm 2027 đạt 1.954 nghìn lượt. Cộng 3 năm, phường thu 5.013 tỷ đồng.",
  ),
];

export const DUES: readonly Told[] = [
  told(
    "Thu đảng phí 38,46 triệu đồng, nộp cấp trên 11,54 triệu đồng (30%), để lại Chi bộ 29,62 triệu đồng.",
    "Ghi 38,46 triệu, cộng các phần được 41,16 triệu = 11,54 triệu + 29,62 triệu.",
  ),
  silent("Thu đảng phí 38,46 triệu đồng, nộp cấp trên 11,54 triệu đồng (30%), để lại Chi bộ 26,92 triệu đồng."),
  silent("Thu đảng phí 38,46 triệu đồng, đã chi 11,54 triệu đồng, còn lại 30,12 triệu đồng."),
];
