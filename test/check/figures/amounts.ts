/**
 * Sentences with amounts and shares that are split into parts, and the whole of what is to be said of each; nothing of most of them. Written for these rules, beyond
 * the published reports, to vary order, wording, unit, form of number and punctuation.
 */
import { silent, type Told, told } from "./told.ts";

/** Amounts, members and shares split into parts. */
export const AMOUNTS: readonly Told[] = [
  told(
    "Tổng chi ngân sách 885,4 tỷ đồng, gồm: chi đầu tư phát triển 312,7 tỷ đồng, chi thường xuyên 552,7 tỷ đồng.",
    "Ghi 885,4 tỷ, cộng các phần được 865,4 tỷ = 312,7 tỷ + 552,7 tỷ.",
  ),
  told(
    "Tổng chi ngân sách 885,4 tỷ đồng, gồm: chi đầu tư 312,7 tỷ đồng; chi thường xuyên 500 tỷ đồng; chi khác 52,7 tỷ đồng.",
    "Ghi 885,4 tỷ, cộng các phần được 865,4 tỷ = 312,7 tỷ + 500 tỷ + 52,7 tỷ.",
  ),
  told(
    "Tổng chi ngân sách 845,4 tỷ đồng, trong đó chi đầu tư phát triển 312,7 tỷ đồng, chi thường xuyên 552,7 tỷ đồng.",
    "Ghi 845,4 tỷ, cộng các phần được 865,4 tỷ = 312,7 tỷ + 552,7 tỷ.",
  ),
  told(
    "Tổng chi 885,4 tỷ đồng (chi đầu tư 312,7 tỷ đồng, chi thường xuyên 500 tỷ đồng, chi khác 52,7 tỷ đồng).",
    "Ghi 885,4 tỷ, cộng các phần được 865,4 tỷ = 312,7 tỷ + 500 tỷ + 52,7 tỷ.",
  ),
  told(
    "Quyên góp 1,2 tỷ đồng, gồm 800 triệu đồng tiền mặt và 300 triệu đồng hiện vật.",
    "Ghi 1,2 tỷ, cộng các phần được 1,1 tỷ = 800 triệu + 300 triệu.",
  ),
  told("Gieo trồng 46,5 ha, gồm 20,3 ha lúa và 25,2 ha ngô.", "Ghi 46,5, cộng các phần được 45,5 = 20,3 + 25,2."),
  told(
    "Có 34 chi bộ, trong đó 06 chi bộ xuất sắc, 25 chi bộ tốt, 04 chi bộ hoàn thành nhiệm vụ.",
    "Ghi 34, cộng các phần được 35 = 06 + 25 + 04.",
  ),
  told(
    "Có 34 chi bộ, trong đó: 06 xuất sắc, 25 tốt, 04 hoàn thành nhiệm vụ.",
    "Ghi 34, cộng các phần được 35 = 06 + 25 + 04.",
  ),
  told(
    "Xếp loại 34 chi bộ: hoàn thành xuất sắc nhiệm vụ 06 chi bộ; hoàn thành tốt nhiệm vụ 25 chi bộ; hoàn thành nhiệm vụ 04 chi bộ.",
    "Ghi 34, cộng các phần được 35 = 06 + 25 + 04.",
  ),
  told(
    "Có 34 chi bộ, trong đó 22 chi bộ thôn, 09 chi bộ trường học, 04 chi bộ cơ quan.",
    "Ghi 34, cộng các phần được 35 = 22 + 09 + 04.",
  ),
  told(
    "Tổng vốn 12,5 tỷ đồng, trong đó ngân sách 8,4 tỷ đồng, nhân dân đóng góp 5,1 tỷ đồng.",
    "Ghi 12,5 tỷ, cộng các phần được 13,5 tỷ = 8,4 tỷ + 5,1 tỷ.",
  ),
  told(
    "Cơ cấu kinh tế năm 2027: công nghiệp - xây dựng 46,5%; dịch vụ 36,2%; nông nghiệp 19,3%.",
    "Cộng các phần được 102 % = 46,5% + 36,2% + 19,3%.",
  ),
  told(
    "Cơ cấu kinh tế chuyển dịch đúng hướng (công nghiệp - xây dựng chiếm 46,5%, dịch vụ chiếm 36,2%, nông, lâm, thuỷ sản còn 19,3%).",
    "Cộng các phần được 102 % = 46,5% + 36,2% + 19,3%.",
  ),
  told(
    "Cơ cấu kinh tế: 46,5% công nghiệp - xây dựng, 36,2% dịch vụ, 19,3% nông nghiệp.",
    "Cộng các phần được 102 % = 46,5% + 36,2% + 19,3%.",
  ),
  told(
    "Xếp loại chi bộ: xuất sắc 17,6%, tốt 73,5%, hoàn thành 11,8%.",
    "Cộng các phần được 102,9 % = 17,6% + 73,5% + 11,8%.",
  ),
  told(
    "Hằng năm có 17,6% đảng viên hoàn thành xuất sắc nhiệm vụ, 73,5% hoàn thành tốt nhiệm vụ, 11,8% hoàn thành nhiệm vụ.",
    "Cộng các phần được 102,9 % = 17,6% + 73,5% + 11,8%.",
  ),
  told(
    "Vận động được 48,6 triệu đồng, gồm: Đền ơn đáp nghĩa 15,6 triệu đồng, Vì người nghèo 16,0 triệu đồng, Bảo trợ trẻ em 14,5 triệu đồng, Khuyến học 4,5 triệu đồng.",
    "Ghi 48,6 triệu, cộng các phần được 50,6 triệu = 15,6 triệu + 16,0 triệu + 14,5 triệu + 4,5 triệu.",
  ),
  told(
    "Vận động được 48,6 triệu đồng, gồm: Đền ơn đáp nghĩa 15,6, Vì người nghèo 16,0, Bảo trợ trẻ em 14,5, Khuyến học 4,5 triệu đồng.",
    "Ghi 48,6 triệu, cộng các phần được 50,6 triệu = 15,6 + 16,0 + 14,5 + 4,5 triệu.",
  ),
  told(
    "Ủng hộ 1.131 triệu đồng (6 tháng cuối năm 2025: 186 triệu đồng; năm 2026: 412 triệu đồng; năm 2027: 468 triệu đồng; 6 tháng đầu năm 2028: 245 triệu đồng).",
    "Ghi 1.131 triệu, cộng các phần được 1.311 triệu = 186 triệu + 412 triệu + 468 triệu + 245 triệu.",
  ),
  told(
    "Hiện có 09 chi bộ trực thuộc với 146 đảng viên (137 đảng viên chính thức, 07 đảng viên dự bị).",
    "Ghi 146, cộng các phần được 144 = 137 + 07.",
  ),
  silent("Hiện có 09 chi bộ trực thuộc với 146 đảng viên (139 đảng viên chính thức, 07 đảng viên dự bị)."),
  silent("Kiểm tra 50 đảng viên ở 12 chi bộ (45 đảng viên chính thức, 03 đảng viên dự bị)."),
  silent(
    "Vận động được 48,6 triệu đồng, gồm: Đền ơn đáp nghĩa 15,6, Vì người nghèo 16, quà 17 suất, trẻ em 4,5 triệu đồng.",
  ),
  silent(
    "Tổng chi ngân sách 885,4 tỷ đồng, trong đó chi đầu tư phát triển 312,7 tỷ đồng, chi thường xuyên 552,7 tỷ đồng.",
  ),
  silent("Tổng chi ngân sách 885,4 tỷ đồng, gồm: chi đầu tư phát triển 332,7 tỷ đồng, chi thường xuyên 552,7 tỷ đồng."),
  silent("Tổng chi ngân sách 886 tỷ đồng, gồm: chi đầu tư phát triển 333 tỷ đồng, chi thường xuyên 552 tỷ đồng."),
  silent(
    "Tổng chi ngân sách 885,4 tỷ đồng, gồm: chi đầu tư 312,7 tỷ đồng; chi thường xuyên 520 tỷ đồng; chi khác 52,7 tỷ đồng.",
  ),
  silent("Tổng vốn 885,4 tỷ đồng, gồm vốn ngân sách 512 tỷ đồng, vốn huy động 312 tỷ đồng, đã giải ngân 50 tỷ đồng."),
  silent("Tổng vốn 885,4 tỷ đồng (vốn ngân sách 512 tỷ đồng, vốn đã giải ngân 312 tỷ đồng)."),
  silent("Tổng vốn 845,4 tỷ đồng, trong đó vốn ngân sách 500 tỷ đồng, vốn đã giải ngân 380 tỷ đồng."),
  silent("Huy động 12,5 tỷ đồng, gồm ngân sách 8,4 tỷ đồng; nhân dân đóng góp 4,1 tỷ đồng; hiến 2.000 m2 đất."),
  silent("Quyên góp 1,2 tỷ đồng, gồm 800 triệu đồng tiền mặt và 400 triệu đồng hiện vật."),
  silent(
    "Giá trị sản xuất 1.000 tỷ đồng, trong đó nông nghiệp 300 tỷ đồng, công nghiệp 400 tỷ đồng, dịch vụ 300 tỷ đồng.",
  ),
  silent(
    "Thu nội địa 2.433 tỷ đồng, bằng 19,2% dự toán, gồm: thu thuế, phí và thu khác 1.292 tỷ đồng; thu tiền sử dụng đất 1.141 tỷ đồng.",
  ),
  silent("Diện tích 46 ha (lúa 20 ha, ngô 25 ha)."),
  silent(
    "Kinh phí 318 triệu đồng, trong đó Nhà nước hỗ trợ 126 triệu đồng, Nhân dân đóng góp 182 triệu đồng và 215 ngày công.",
  ),
  silent("Có 34 chi bộ, trong đó 25 chi bộ có chi uỷ, 20 chi bộ sinh hoạt chuyên đề."),
  silent("Có 34 chi bộ, trong đó 20 chi bộ thôn, 10 chi bộ cơ quan, 06 chi bộ có chi uỷ."),
  silent("Có 34 chi bộ, gồm 20 chi bộ thôn, 14 chi bộ cơ quan; 02 chi bộ được khen thưởng."),
  silent("Có 12 lớp, trong đó 05 lớp trực tuyến, 06 lớp trực tiếp, 03 lớp chuyên đề."),
  silent("Cơ cấu kinh tế năm 2027: công nghiệp - xây dựng 46,5%; dịch vụ 36,2%; nông nghiệp 17,3%."),
  silent(
    "Cơ cấu kinh tế: nông lâm nghiệp và thuỷ sản chiếm 30,9%; công nghiệp và xây dựng chiếm 22,5%; thương mại - dịch vụ chiếm 46,7%.",
  ),
  silent("Cơ cấu kinh tế: công nghiệp 45%; dịch vụ 35%; nông nghiệp 16%; còn lại là thuế sản phẩm."),
  silent("Cơ cấu kinh tế: công nghiệp tăng 46,5%; dịch vụ tăng 36,2%; nông nghiệp tăng 19,3%."),
  silent(
    "Cơ cấu kinh tế chuyển dịch: công nghiệp 46,5% (chỉ tiêu 48%); dịch vụ 36,2% (chỉ tiêu 35%); nông nghiệp 17,3% (chỉ tiêu 19%).",
  ),
  silent("Cơ cấu kinh tế: nông nghiệp từ 25% xuống còn 19,3%; công nghiệp từ 40% lên 46,5%; dịch vụ từ 35% lên 34,2%."),
  silent(
    "Cơ cấu kinh tế năm 2026: công nghiệp 45%, dịch vụ 35%, nông nghiệp 20%; năm 2027: công nghiệp 46%, dịch vụ 36%, nông nghiệp 18%.",
  ),
  silent(
    "Cơ cấu kinh tế chuyển dịch; công nghiệp đạt 35,5% kế hoạch, dịch vụ đạt 38,2% kế hoạch, nông nghiệp đạt 42% kế hoạch.",
  ),
  silent(
    "Có 95% đảng viên hoàn thành tốt nhiệm vụ trở lên, trong đó 20% hoàn thành xuất sắc nhiệm vụ; 90% chi bộ hoàn thành tốt nhiệm vụ.",
  ),
  silent(
    "Có 20% đảng viên hoàn thành xuất sắc nhiệm vụ, 85% chi bộ hoàn thành tốt nhiệm vụ, 10% tổ chức đảng hoàn thành nhiệm vụ.",
  ),
  silent("Đảng viên hoàn thành xuất sắc 19,3%, hoàn thành tốt 77,3%, hoàn thành nhiệm vụ 3,2%, không hoàn thành 0,2%."),
  silent(
    "Năm 2025 hoàn thành xuất sắc nhiệm vụ 15%; năm 2026 hoàn thành tốt nhiệm vụ 80%; năm 2027 hoàn thành nhiệm vụ 10%.",
  ),
];
