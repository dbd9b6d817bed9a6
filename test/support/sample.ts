import type { Extras } from "./docx.ts";

/** A short report with a letterhead, two parts, every kind of marker, a table and a foot: for tests that need no more. */
export const SHORT_REPORT = `ĐẢNG BỘ TỈNH PHÚ THỌ
ĐẢNG ỦY CÁC CƠ QUAN ĐẢNG TỈNH
*
Số 12-BC/ĐU
ĐẢNG CỘNG SẢN VIỆT NAM
Phú Thọ, ngày 05 tháng 5 năm 2028

BÁO CÁO
Sơ kết giữa nhiệm kỳ thực hiện Nghị quyết Đại hội Đảng bộ,
nhiệm kỳ 2025 - 2030
-----

Phần thứ nhất
ĐÁNH GIÁ KẾT QUẢ GIỮA NHIỆM KỲ
Nửa nhiệm kỳ qua, Đảng bộ hoạt động trong điều kiện có nhiều thuận lợi đan xen khó khăn, uỷ ban kiểm tra được kiện toàn.

I. Kết quả thực hiện các chỉ tiêu chủ yếu
1. Kết nạp 339 đảng viên mới (chỉ tiêu Đại hội: 400 đảng viên mới) - đạt 84,75%.
2. Hằng năm, Đảng bộ được xếp loại hoàn thành tốt nhiệm vụ - đạt chỉ tiêu.
II. Kết quả lãnh đạo thực hiện các nhiệm vụ cụ thể
1. Lãnh đạo thực hiện nhiệm vụ chính trị
- Các chi bộ đã tham mưu ban hành 12 văn bản theo Kế hoạch số 41-KH/ĐUK, ngày 21/3/2027.
- Cải cách hành chính đạt kết quả tích cực; 98/174 đơn vị đạt chuẩn, bằng 56,3%.
2. Công tác xây dựng Đảng
2.1. Công tác giáo dục chính trị tư tưởng tiếp tục được đổi mới
* Việc học tập nghị quyết:
+ Tổ chức 05 hội nghị, 97% đảng viên tham gia.
2. 3. Công tác kiểm tra, giám sát
a) Kiểm tra 06 tổ chức đảng, không phát hiện vi phạm.
b) Giám sát chuyên đề 04 đảng viên, đúng quy trình.
2.4. Công tác dân vận
Không phát sinh khiếu nại, tố cáo kéo dài.
IV. Đánh giá chung: Đảng bộ hoàn thành tốt nhiệm vụ nửa nhiệm kỳ.

Phần thứ hai
PHƯƠNG HƯỚNG, NHIỆM VỤ
I. Phương hướng
Tiếp tục nâng cao năng lực lãnh đạo, sức chiến đấu của tổ chức cơ sở đảng & đội ngũ đảng viên <trong sạch>.
II. Nhiệm vụ, giải pháp
Tập trung thực hiện 03 khâu đột phá.

STT\tNội dung\tNăm 2026\tNăm 2027
1\tKết nạp đảng viên\t120\t219
2\tSinh hoạt chuyên đề\t4\t

Nơi nhận:
- Ban Thường vụ Tỉnh ủy (b/c),
- Lưu Văn phòng.
T/M BAN THƯỜNG VỤ
PHÓ BÍ THƯ
Nguyễn Văn An
`;

/** One of each extra, at words of the short report that every dialect keeps together. */
export const EVERY_EXTRA: Extras = {
  footnotes: [{ at: "339 đảng viên mới", text: "Số liệu đến 30/4/2028." }],
  endnotes: [{ at: "uỷ ban kiểm tra", text: "Kiện toàn tháng 6/2027." }],
  comments: [{ at: "98/174 đơn vị", text: "Rà lại số đơn vị." }],
  header: "Sơ kết",
  footer: "Lưu hành nội bộ",
  customXml: ['<goc xmlns="urn:thu"/>'],
  images: ["Phương hướng"],
  textBoxes: [{ at: "03 khâu đột phá", text: "Khung chữ" }],
  tables: [{ after: "Tập trung thực hiện", rows: [["a", { text: "b", span: 2 }]] }],
  placeholders: [{ after: "Tập trung thực hiện", tag: "p2.3", text: "Nêu kiến nghị" }],
};
