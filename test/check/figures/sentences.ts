/**
 * Sentences with figures, and what is to be said of them: the formula of a rate or a split that does not hold, nothing of
 * the others. Written for these rules, beyond the published reports, to vary order, wording, unit, form of number and
 * punctuation.
 */
export interface FigureSentence {
  readonly text: string;
  /** What is said, without its frame: «92,3 % = 120/130», «49 = 30 + 06 + 13»; absent for silence. */
  readonly says?: string;
}

const said = (text: string, says: string): FigureSentence => ({ text, says });
const silent = (text: string): FigureSentence => ({ text });

export const RATES: readonly FigureSentence[] = [
  // A ratio, then its rate.
  said("Có 120/130 đảng viên hoàn thành tốt nhiệm vụ, đạt tỷ lệ 95%.", "92,3 % = 120/130"),
  said("98/174 đơn vị có bí thư cấp uỷ là thủ trưởng, đạt tỷ lệ 65,3%;", "56,3 % = 98/174"),
  said("Bí thư chi bộ là trưởng bộ phận có 1.114/ 1.182 đồng chí, tỷ lệ 92,4%.", "94,2 % = 1.114/1.182"),
  said("Hoà giải thành 14/17 vụ (84,2%).", "82,4 % = 14/17"),
  said("Đã có 45/60 chi bộ sinh hoạt chuyên đề – chiếm 70 %.", "75 % = 45/60"),
  said("Tham gia lớp bồi dưỡng 27/32 đồng chí (chiếm tỉ lệ 48,4%), còn lại học bù.", "84,4 % = 27/32"),
  said("Hoàn thành 09/12 cuộc kiểm tra, bằng 85% kế hoạch.", "75 % = 09/12"),
  said("31/36 chi bộ đạt tỷ lệ 68,1%.", "86,1 % = 31/36"),
  said("Trẻ em được tiêm chủng 1.902/1.950 cháu, đạt tỷ lệ 79,5 %", "97,5 % = 1.902/1.950"),
  said("Chỉ có 06/25 đảng viên đạt điểm giỏi, tương đương 42%.", "24 % = 06/25"),
  said("Đảng viên dự học 88/96 đồng chí, đạt trên 95%.", "91,7 % = 88/96"),
  said("Số vắng mặt 18/96 đồng chí, chiếm dưới 10%.", "18,8 % = 18/96"),
  silent("Có 98/174 đơn vị đồng chí bí thư cấp ủy là trưởng, ban ngành, đạt tỷ lệ 56,3%."),
  silent("Có 1.114/ 1.182 đồng chí, tỷ lệ 94,2%."),
  silent("Có 13/15 chi bộ, đạt 86,6%."), // cut off, not rounded: 86,67
  silent("Có 13/15 chi bộ, đạt 86,7%."),
  silent("Có 13/15 chi bộ, đạt 87%."),
  silent("Có 88/96 đồng chí dự học, đạt trên 90%."),
  silent("Có 88/96 đồng chí dự học, đạt gần 95%."),
  silent("Có 12/15 chi bộ có tỷ lệ đảng viên dự sinh hoạt đạt 98%."),
  silent("Có 12/15 chi bộ, tỷ lệ đảng viên dự sinh hoạt 98%."),
  silent("Có 12/15 chi bộ đạt 100% đảng viên học tập nghị quyết."),
  silent("Có 12/15 chi bộ sinh hoạt chuyên đề, số đảng viên tham gia đạt 98%."),
  silent("Có 05/06 đảng bộ, 12/15 chi bộ xếp loại tốt, lần lượt đạt 83,3% và 80%."),
  silent("Có 12/15 chi bộ học trực tuyến, chiếm 8% tổng số chi bộ toàn Đảng bộ."),
  silent("Dịp 30/4 và 2/9, tỷ lệ treo cờ đạt 98%."),
  silent("Trực 24/7, đạt 100%."),
  silent("Thực hiện Nghị quyết 18-NQ/TW; đạt 95%."),
  silent("Có 06/25 đảng viên đạt trên 95 điểm, tương đương 42%."),
  silent("Sinh hoạt 12 kỳ/năm, đạt 100%."),
  silent("Đạt 6/6 chỉ tiêu. Đảng viên hoàn thành tốt nhiệm vụ, chiếm 95%."),
  // A rate, then its ratio.
  said("Hồ sơ đúng hạn đạt 97,8% (11.236/11.384 hồ sơ; chỉ tiêu từ 97% trở lên).", "98,7 % = 11.236/11.384"),
  said("Đảng viên tham gia học tập đạt 96% (85/92 đồng chí).", "92,4 % = 85/92"),
  silent("Hồ sơ đúng hạn đạt 98,7% (11.236/11.384 hồ sơ; chỉ tiêu từ 97% trở lên)."),
  silent("100% chi bộ (6/6 chi bộ) hoàn thành tốt nhiệm vụ."),
  silent("Giải ngân đạt 96% (12/15 dự án đã quyết toán)."),
  silent("Số vụ giảm 20% (3/14 vụ nghiêm trọng)."),
  // A part and its whole apart.
  said("Có 118 đảng viên trên tổng số 245 cán bộ, viên chức, chiếm 42,8%.", "48,2 % = 118/245"),
  said("Đảng bộ có 163 đảng viên, chiếm 36,9% trong tổng số 412 lao động.", "39,6 % = 163/412"),
  said("Toàn Đảng bộ có 250 đảng viên, trong đó nữ 110 đồng chí, chiếm 40%.", "44 % = 110/250"),
  said("Kết nạp 24 đảng viên (trong đó có 9 nữ, chiếm 35,7%).", "37,5 % = 9/24"),
  silent("Có 163 đảng viên, chiếm 39,6% trong tổng số 412 lao động."),
  silent("Toàn Đảng bộ có 14.103 đảng viên, trong đó kết nạp mới 339; đoàn viên thanh niên chiếm gần 90%."),
  silent("Mở 04 lớp cho 600 học viên, trong đó có 02 lớp trực tuyến, chiếm 50%."),
  silent("Có 02 đồng chí trình độ cao cấp (chiếm 12,5%), 06 đồng chí trình độ trung cấp (chiếm 37,5%)."),
  silent("Đảng bộ có 250 đảng viên, trong đó 110 nữ, chiếm 5% số nữ đảng viên toàn tỉnh."),
  // Against a target.
  said("Kết nạp 17 đảng viên (chỉ tiêu cả nhiệm kỳ: 25 đảng viên), bằng 86% chỉ tiêu cả nhiệm kỳ.", "68 % = 17/25"),
  said("Trồng mới 842 ha rừng (chỉ tiêu cả nhiệm kỳ 1.500 ha), đạt 65,1%.", "56,1 % = 842/1.500"),
  said("Khám chữa bệnh 46.250 lượt người, đạt 118,8% kế hoạch (42.500 lượt).", "108,8 % = 46.250/42.500"),
  said("Thu 4,86 triệu đồng đảng phí (kế hoạch: 9 triệu đồng), bằng 45%.", "54 % = 4,86 triệu/9 triệu"),
  silent("Kết nạp 17 đảng viên (chỉ tiêu cả nhiệm kỳ: 25 đảng viên), bằng 68% chỉ tiêu cả nhiệm kỳ."),
  silent("Kết nạp 17 đảng viên (chỉ tiêu hằng năm 10 đảng viên), bằng 68% chỉ tiêu cả nhiệm kỳ."),
  silent("Kết nạp 17 đảng viên (chỉ tiêu 25 đảng viên), đạt 113% kế hoạch năm."),
  silent("Kết nạp 17 đảng viên (chỉ tiêu mở 05 lớp), đạt 68%."),
  silent("Kết nạp 17 đảng viên (chỉ tiêu 25 đảng viên) - chưa đạt; tỷ lệ nữ 30%."),
  silent("Doanh thu 474 tỷ đồng (chỉ tiêu 520 tỷ đồng), bằng 91,2%."),
  // Of so many, so many done.
  said("Phát ra 2.400 phiếu, thu về 2.361 phiếu (94,8%).", "98,4 % = 2.361/2.400"),
  said("Tiếp nhận 59 đơn, đã giải quyết 57 đơn, đạt tỷ lệ 99,6%.", "96,6 % = 57/59"),
  said("Được giao 218 nhiệm vụ, hoàn thành 214 nhiệm vụ, đạt 89,2%.", "98,2 % = 214/218"),
  silent("Điều tra dư luận xã hội 04 đợt với 2.400 phiếu, thu về 2.361 phiếu (98,4%)."),
  silent("Tiếp nhận 59 đơn, đã giải quyết 57 đơn, trong đó đúng hạn 98%."),
  silent("Tiếp nhận 59 đơn, đã giải quyết 57 vụ việc (75%)."),
  silent("Mở 12 lớp, hoàn thành 10 lớp, đạt 40% chỉ tiêu nhiệm kỳ."),
  // Growth, with the rounding of measured figures.
  said("Khám 61.240 lượt người, tăng 27,1% so với cùng kỳ (52.300 lượt).", "tăng 17,1 %, từ 52.300 lên 61.240"),
  said("Số vụ cháy là 12 vụ, giảm 52% so với năm 2025 (20 vụ).", "giảm 40 %, từ 20 xuống 12"),
  said("Số đảng viên từ 200 đồng chí lên 230 đồng chí, tăng 25%.", "tăng 15 %, từ 200 lên 230"),
  silent("Doanh thu đạt 452 tỷ đồng, tăng 14,4% so với năm 2025 (395 tỷ đồng)."),
  silent("Doanh thu đạt 1,2 tỷ đồng, tăng 20% so với năm 2025 (1 tỷ đồng)."),
  silent("Khám 61.240 lượt người, tăng 17,1% so với cùng kỳ (thu 52.300 triệu đồng)."),
  silent("Tỷ lệ tăng từ 71,2% lên 72,6%, tăng 1,4%."),
  silent("Kết nạp 17 đảng viên, tăng 13,4%; giảm nghèo 2%/năm."),
  // By how much of what was counted.
  said("Số đầu mối giảm từ 58 xuống còn 51 (giảm 09 đầu mối, tương đương 12,1%).", "7 = 58 - 51"),
  said("Số đảng viên tăng từ 200 đồng chí lên 230 đồng chí, tăng 33 đồng chí.", "30 = 230 - 200"),
  said("Giảm từ 58 đầu mối xuống 51, giảm 06 đầu mối.", "7 = 58 - 51"),
  silent("Số đầu mối giảm từ 58 xuống còn 51 (giảm 07 đầu mối, tương đương 12,1%)."),
  silent("Số chi bộ tăng từ 05 chi bộ lên 07 chi bộ, tăng 12 đảng viên."),
  silent("Hộ nghèo giảm từ 120 hộ xuống 41 hộ, giảm 26 hộ mỗi năm."),
  silent("Hộ nghèo giảm từ 120 hộ xuống 41 hộ, bình quân giảm 26 hộ/năm."),
  silent("Xếp hạng từ 20 lên 15, tăng 5 bậc."),
  said("Giải ngân 45,6/50 tỷ đồng, đạt 81,2%.", "91,2 % = 45,6/50 tỷ"),
  silent("Giải ngân 45,6/50 tỷ đồng, đạt 91,2%."),
  silent("Thu 1,2 triệu/1,5 triệu đồng, đạt tỷ lệ 80%."),
  silent("Xây mới 04 trường đạt chuẩn mức độ 2, đạt 80% kế hoạch nhiệm kỳ (05 trường)."),
  silent("Diện tích 12/15 ha, năng suất đạt 60%."),
  silent("Có 15/20 đồng chí là nữ; 12 đồng chí có trình độ đại học, chiếm 60%."),
  silent("Tỷ lệ hộ nghèo giảm từ 5,2% xuống 3,1%, giảm 2,1%."),
];

export const SPLITS: readonly FigureSentence[] = [
  // Kinds of one classification, none left out.
  said(
    "Xử lý kỷ luật 50 đảng viên (trong đó, khiển trách: 30 đảng viên, cảnh cáo: 06 đảng viên, cách chức: 01 đảng viên; khai trừ: 12 đảng viên).",
    "49 = 30 + 06 + 01 + 12",
  ),
  said("Kỷ luật 08 đảng viên, trong đó khiển trách 5, cảnh cáo 3, khai trừ 1.", "9 = 5 + 3 + 1"),
  said("Kỷ luật 3 tổ chức đảng (khiển trách: 02, cảnh cáo: 02).", "4 = 02 + 02"),
  said("Có 56 chi, đảng bộ cơ sở (35 đảng bộ cơ sở, 22 chi bộ cơ sở).", "57 = 35 + 22"),
  said("Toàn Đảng bộ có 121 tổ chức cơ sở đảng, trong đó: 93 đảng bộ, 27 chi bộ cơ sở.", "120 = 93 + 27"),
  said("Chi bộ có 34 đảng viên (33 chính thức, 02 dự bị), 17 nữ.", "35 = 33 + 02"),
  said("Toàn trường có 58 cán bộ, giáo viên, trong đó: nam 27, nữ 30.", "57 = 27 + 30"),
  said(
    "Xếp loại 120 đảng viên, trong đó hoàn thành xuất sắc nhiệm vụ 20, hoàn thành tốt nhiệm vụ 91, hoàn thành nhiệm vụ 08.",
    "119 = 20 + 91 + 08",
  ),
  said("Tiến hành 10/10 cuộc, gồm 06 cuộc kiểm tra đối với 09 lượt đảng viên và 05 cuộc giám sát.", "11 = 06 + 05"),
  said("Nhận 12 đơn (đã giải quyết 10 đơn, đang giải quyết 03 đơn).", "13 = 10 + 03"),
  said("Toàn Đảng bộ có 1.000 đảng viên (chính thức: 970, dự bị: 40).", "1.010 = 970 + 40"),
  said(
    "Có 120 đảng viên được xếp loại: hoàn thành xuất sắc nhiệm vụ 20, hoàn thành tốt nhiệm vụ 95, hoàn thành nhiệm vụ 06.",
    "121 = 20 + 95 + 06",
  ),
  // The rest named, or the unit repeated.
  said("Trạm có 19 viên chức, gồm 03 bác sĩ, 09 điều dưỡng và nữ hộ sinh, 06 chức danh khác.", "18 = 03 + 09 + 06"),
  said("Tổ chức 20 lớp, gồm 12 lớp sơ cấp và 07 lớp chuyên đề.", "19 = 12 + 07"),
  said("Mở 07 lớp (04 lớp nhận thức về Đảng, 04 lớp đảng viên mới).", "8 = 04 + 04"),
  said(
    "Đảng viên (được đánh giá 1.231): hoàn thành xuất sắc nhiệm vụ 238 (19,3%), hoàn thành tốt nhiệm vụ 951 (77,3%), hoàn thành nhiệm vụ 39 (3,2%), không hoàn thành nhiệm vụ 13 (1,1%).",
    "1.241 = 238 + 951 + 39 + 13",
  ),
  silent(
    "Đảng viên (được đánh giá 1.231): hoàn thành xuất sắc nhiệm vụ 238 (19,3%), hoàn thành tốt nhiệm vụ 951 (77,3%), hoàn thành nhiệm vụ 39 (3,2%), không hoàn thành nhiệm vụ 03 (0,2%).",
  ),
  silent("Kết nạp đảng viên (chỉ tiêu 40): đoàn viên 25, công nhân 12, giáo viên 08."),
  // Parts named in front of bare figures, all in plain brackets.
  said("Có 46 tác phẩm dự thi (báo in 18, báo điện tử 15, phát thanh 06, truyền hình 08).", "47 = 18 + 15 + 06 + 08"),
  said("Tổ chức 24 buổi tuyên truyền (quý I: 05, quý II: 07, quý III: 06, quý IV: 05).", "23 = 05 + 07 + 06 + 05"),
  // A total behind its parts.
  said(
    "Trao Huy hiệu Đảng đợt 03/02: 21 đồng chí, 19/5: 17 đồng chí, 02/9: 24 đồng chí, 07/11: 19 đồng chí; cộng 83 đồng chí.",
    "81 = 21 + 17 + 24 + 19",
  ),
  said("Bổ nhiệm 37 lượt, điều động 15 lượt, luân chuyển 06 lượt; tổng cộng 60 lượt.", "58 = 37 + 15 + 06"),
  silent("Có 46 tác phẩm dự thi (báo in 18, báo điện tử 15, phát thanh 06, truyền hình 07)."),
  silent("Có 46 tác phẩm dự thi (trong đó báo in 18, báo điện tử 15, phát thanh 06)."),
  silent("Có 46 tác phẩm dự thi (báo in 18, báo điện tử 15)."),
  silent("Có 46 đảng viên dự học (nữ 18, dân tộc 15, dưới 30 tuổi 12)."),
  silent("Có 120 hồ sơ (đất đai 40, hộ tịch 60, chứng thực 5)."),
  silent("Đợt 03/02: 21 đồng chí, 19/5: 17 đồng chí, 02/9: 24 đồng chí; cộng 62 đồng chí."),
  silent("Bổ nhiệm 37 đồng chí, điều động 15 đồng chí, luân chuyển 06 đồng chí; tổng số 60 lượt."),
  silent("Có 03 chi bộ, 21 đảng viên, 05 đoàn viên; tổng số 30 lao động."),
  silent("Bổ nhiệm 37 lượt, điều động 15 lượt, luân chuyển 06 lượt; tổng cộng có 160 lượt trong toàn nhiệm kỳ."),
  silent(
    "Xử lý kỷ luật 50 đảng viên (trong đó, khiển trách: 30 đảng viên, cảnh cáo: 06 đảng viên, cách chức: 01 đảng viên; khai trừ: 13 đảng viên).",
  ),
  silent("Có 56 chi, đảng bộ cơ sở (35 đảng bộ cơ sở, 21 chi bộ cơ sở)."),
  silent("Kỷ luật 50 đảng viên, trong đó cảnh cáo 06, khai trừ 13."),
  silent("Kỷ luật 12 đảng viên, trong đó có 02 cấp uỷ viên."),
  silent("Toàn trường có 58 cán bộ (31 nữ, 09 người dân tộc Khmer)."),
  silent("Chi bộ có 34 đảng viên (33 chính thức, 01 dự bị), gồm 17 nữ, 05 người dân tộc Khmer."),
  silent("Bổ sung 121 đồng chí tham gia chi ủy, trong đó có 42 đồng chí là bí thư, 27 đồng chí là phó bí thư."),
  silent("Kết nạp 24 đảng viên (trong đó có 9 nữ, chiếm 37,5%)."),
  silent("Xử lý kỷ luật 50 đảng viên tại 12 chi bộ (khiển trách 30, cảnh cáo 06, khai trừ 14)."),
  silent("Có gần 120 đảng viên (100 chính thức, 15 dự bị)."),
  silent("Ban hành 120 văn bản (15 văn bản về tổ chức, 20 văn bản về kiểm tra)."),
  silent("Có 21 công chức, gồm 03 thạc sĩ và 16 đại học."),
  silent("Có 93 đảng bộ, 28 chi bộ cơ sở (trong đó có 88 tổ chức trong cơ quan, 12 trong doanh nghiệp)."),
  silent("Năm 2026, 03 đồng chí hoàn thành xuất sắc, 11 đồng chí hoàn thành tốt, 01 đồng chí hoàn thành nhiệm vụ."),
  silent("Kiện toàn 03 uỷ viên ban chấp hành (01 bí thư, 01 phó bí thư)."),
  silent("Đầu nhiệm kỳ có 15 đảng viên, kết nạp 06, chuyển đi 02, nay có 19."),
  silent("Kiểm tra 29 tổ chức (trong đó chuyên đề 12, khi có dấu hiệu vi phạm 3)."),
  silent("Chi bộ có 15 đảng viên (nam 9, nữ 6; chính thức 14, dự bị 01)."),
  silent("Có 25 đảng bộ, 30 chi bộ (trong đó 12 chi bộ cơ quan, 17 chi bộ nông thôn)."),
  silent("Kiểm tra 12 cuộc (kiểm tra 08 tổ chức, giám sát 05 tổ chức)."),
  silent("Tiếp nhận 150 hồ sơ: đất đai 40, hộ tịch 60."),
  silent("Quyên góp 6 tỷ đồng (gồm 4,2 tỷ đồng tiền mặt, 1,5 tỷ đồng hiện vật)."),
];
