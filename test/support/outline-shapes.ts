/** Outlines of shapes other than the seeds', each small: what a Party office clerk would read in them. */

export interface Shape {
  readonly title: string;
  readonly text: string;
  readonly tree: readonly string[];
  readonly remarks?: readonly string[];
  /** Word cannot count so in one multilevel list, where a numeral stands at one level only. */
  readonly typedOnly?: true;
}

export const NUMBERING: readonly Shape[] = [
  {
    title: "I/ over 1/ over a/",
    text: `
ĐỀ CƯƠNG BÁO CÁO TỔNG KẾT NĂM
I/ Đặc điểm tình hình
1/ Thuận lợi
2/ Khó khăn
II/ Kết quả thực hiện
1/ Công tác tư tưởng
a/ Tuyên truyền
b/ Học tập nghị quyết
2/ Công tác tổ chức`,
    tree: [
      "1 I/ Đặc điểm tình hình",
      "  1.1 1/ Thuận lợi",
      "  1.2 2/ Khó khăn",
      "2 II/ Kết quả thực hiện",
      "  2.1 1/ Công tác tư tưởng",
      "    2.1.1 a/ Tuyên truyền",
      "    2.1.2 b/ Học tập nghị quyết",
      "  2.2 2/ Công tác tổ chức",
    ],
  },
  {
    title: "a part for the opening, roman parts, a part for the end",
    text: `
ĐỀ CƯƠNG BÁO CÁO CHÍNH TRỊ
Phần mở đầu
Nêu khái quát bối cảnh, tình hình của địa phương.
Phần I. KIỂM ĐIỂM VIỆC THỰC HIỆN NGHỊ QUYẾT
I- Kết quả
1- Kinh tế
Phần II:
PHƯƠNG HƯỚNG
I- Mục tiêu
Phần kết luận
Khẳng định quyết tâm.`,
    tree: [
      "p1 Phần mở đầu",
      "  > Nêu khái quát bối cảnh, tình hình của địa phương.",
      "p2 Phần I. KIỂM ĐIỂM VIỆC THỰC HIỆN NGHỊ QUYẾT",
      "  p2.1 I- Kết quả",
      "    p2.1.1 1- Kinh tế",
      "p3 Phần II: PHƯƠNG HƯỚNG",
      "  p3.1 I- Mục tiêu",
      "p4 Phần kết luận",
      "  > Khẳng định quyết tâm.",
    ],
  },
  {
    title: "capital letters over roman numerals, «C.», «D.» and «I.» read by the sequence",
    text: `
ĐỀ CƯƠNG BÁO CÁO
A. ĐẶC ĐIỂM TÌNH HÌNH
B. KẾT QUẢ THỰC HIỆN
I. Công tác xây dựng Đảng
1. Chính trị, tư tưởng
II. Công tác đoàn thể
C. HẠN CHẾ
D. PHƯƠNG HƯỚNG
I. Mục tiêu
Đ. KIẾN NGHỊ`,
    tree: [
      "1 A. ĐẶC ĐIỂM TÌNH HÌNH",
      "2 B. KẾT QUẢ THỰC HIỆN",
      "  2.1 I. Công tác xây dựng Đảng",
      "    2.1.1 1. Chính trị, tư tưởng",
      "  2.2 II. Công tác đoàn thể",
      "3 C. HẠN CHẾ",
      "4 D. PHƯƠNG HƯỚNG",
      "  4.1 I. Mục tiêu",
      "5 Đ. KIẾN NGHỊ",
    ],
  },
  {
    title: "skipped and repeated numerals keep their place and are remarked",
    text: `
ĐỀ CƯƠNG
I. Kết quả
1. Chính trị
2. Tư tưởng
4. Tổ chức
II. Hạn chế
IV. Kiến nghị
IV. Tổ chức thực hiện`,
    tree: [
      "1 I. Kết quả",
      "  1.1 1. Chính trị",
      "  1.2 2. Tư tưởng",
      "  1.3 4. Tổ chức",
      "2 II. Hạn chế",
      "3 IV. Kiến nghị",
      "4 IV. Tổ chức thực hiện",
    ],
    remarks: ["numberGap: 4. Tổ chức", "numberGap: IV. Kiến nghị", "numberRepeated: IV. Tổ chức thực hiện"],
  },
  {
    title: "letters by the Vietnamese alphabet and by the Latin one, neither a gap",
    text: `
ĐỀ CƯƠNG
1. Công tác lãnh đạo
a) Chính trị
b) Tư tưởng
c) Đạo đức
d) Tổ chức
đ) Cán bộ
e) Kiểm tra
2. Nhiệm vụ
a. Tư tưởng
b. Chính trị
c. Đạo đức
d. Tổ chức
e. Cán bộ
g) Kiểm tra`,
    tree: [
      "1 1. Công tác lãnh đạo",
      "  1.1 a) Chính trị",
      "  1.2 b) Tư tưởng",
      "  1.3 c) Đạo đức",
      "  1.4 d) Tổ chức",
      "  1.5 đ) Cán bộ",
      "  1.6 e) Kiểm tra",
      "2 2. Nhiệm vụ",
      "  2.1 a. Tư tưởng",
      "  2.2 b. Chính trị",
      "  2.3 c. Đạo đức",
      "  2.4 d. Tổ chức",
      "  2.5 e. Cán bộ",
      "  2.6 g) Kiểm tra",
    ],
  },
  {
    title: "letters that begin in the middle of the alphabet cannot be placed and become guidance",
    text: `
ĐỀ CƯƠNG
1. Công tác lãnh đạo
đ) Cán bộ
e) Kiểm tra`,
    tree: ["1 1. Công tác lãnh đạo", "  > đ) Cán bộ", "  > e) Kiểm tra"],
    remarks: ["unplaced: đ) Cán bộ", "unplaced: e) Kiểm tra"],
  },
  {
    title: "numbers with spaces inside, without a full stop, in a first chapter that begins with II",
    text: `
ĐỀ CƯƠNG
II. Kết quả
2. Công tác xây dựng Đảng
2. 1. Công tác tư tưởng
2.2 Công tác tổ chức
2. 3. Công tác kiểm tra
3 . Đoàn thể`,
    tree: [
      "1 II. Kết quả",
      "  1.1 2. Công tác xây dựng Đảng",
      "    1.1.1 2. 1. Công tác tư tưởng",
      "    1.1.2 2.2 Công tác tổ chức",
      "    1.1.3 2. 3. Công tác kiểm tra",
      "  1.2 3 . Đoàn thể",
    ],
    remarks: ["numberGap: II. Kết quả", "numberGap: 2. Công tác xây dựng Đảng"],
  },
  {
    title: "dotted numbers that repeat the roman one",
    text: `
ĐỀ CƯƠNG
I. Kết quả
1.1. Chính trị
1.2. Tư tưởng
II. Hạn chế
2.1. Chính trị
II.2. Tư tưởng`,
    tree: [
      "1 I. Kết quả",
      "  1.1 1.1. Chính trị",
      "  1.2 1.2. Tư tưởng",
      "2 II. Hạn chế",
      "  2.1 2.1. Chính trị",
      "  2.2 II.2. Tư tưởng",
    ],
  },
  {
    title: "a child whose parent is missing stands under what is left of its line",
    text: `
ĐỀ CƯƠNG
1. Kết quả
1.2.1. Tuyên truyền
1.2.2. Học tập
2.1. Chính trị
3. Hạn chế`,
    tree: ["1 1. Kết quả", "  1.1 1.2.1. Tuyên truyền", "  1.2 1.2.2. Học tập", "2 2.1. Chính trị", "3 3. Hạn chế"],
    remarks: ["childWithoutParent: 1.2.1. Tuyên truyền", "childWithoutParent: 2.1. Chính trị"],
  },
  {
    title: "roman numerals below arabic ones, if that is the sequence",
    typedOnly: true,
    text: `
ĐỀ CƯƠNG KIỂM ĐIỂM
1. Kiểm điểm tập thể
I. Ưu điểm
II. Khuyết điểm
2. Kiểm điểm cá nhân
I. Ưu điểm`,
    tree: [
      "1 1. Kiểm điểm tập thể",
      "  1.1 I. Ưu điểm",
      "  1.2 II. Khuyết điểm",
      "2 2. Kiểm điểm cá nhân",
      "  2.1 I. Ưu điểm",
    ],
  },
  {
    title: "brackets of two kinds, and a slip between «2)» and «3.»",
    text: `
ĐỀ CƯƠNG
1) Kết quả
(1) Chính trị
(2) Tư tưởng
2) Hạn chế
3. Kiến nghị`,
    tree: ["1 1) Kết quả", "  1.1 (1) Chính trị", "  1.2 (2) Tư tưởng", "2 2) Hạn chế", "3 3. Kiến nghị"],
  },
  {
    title: "chapters with numbered sections of their own",
    text: `
ĐỀ CƯƠNG
Chương I
NHỮNG VẤN ĐỀ CHUNG
Mục 1. Đặc điểm
1. Tự nhiên
Mục 2. Tình hình
Chương II
KẾT QUẢ
Mục 1. Kinh tế`,
    tree: [
      "p1 Chương I NHỮNG VẤN ĐỀ CHUNG",
      "  p1.1 Mục 1. Đặc điểm",
      "    p1.1.1 1. Tự nhiên",
      "  p1.2 Mục 2. Tình hình",
      "p2 Chương II KẾT QUẢ",
      "  p2.1 Mục 1. Kinh tế",
    ],
  },
  {
    title: "headings without a number beside numbered ones",
    text: `
ĐỀ CƯƠNG
ĐẶT VẤN ĐỀ
Nêu lý do.
I. NỘI DUNG
1. Kết quả
II. GIẢI PHÁP
KẾT LUẬN
Khẳng định kết quả.`,
    tree: [
      "1 ĐẶT VẤN ĐỀ",
      "  > Nêu lý do.",
      "2 I. NỘI DUNG",
      "  2.1 1. Kết quả",
      "3 II. GIẢI PHÁP",
      "4 KẾT LUẬN",
      "  > Khẳng định kết quả.",
    ],
  },
  {
    title: "figures, dates and initials that only look like numbers",
    text: `
ĐỀ CƯƠNG
1. Kết quả
Đã kết nạp trong cả nhiệm kỳ:
1.622 đảng viên, tăng 2.4% so với nhiệm kỳ trước;
5.000 lượt người.
V.I. Lênin đã chỉ rõ vai trò của tổ chức.
4-5-2018 là ngày ban hành kế hoạch.
2. Hạn chế`,
    tree: [
      "1 1. Kết quả",
      "  > Đã kết nạp trong cả nhiệm kỳ:",
      "    > 1.622 đảng viên, tăng 2.4% so với nhiệm kỳ trước;",
      "    > 5.000 lượt người.",
      "  > V.I. Lênin đã chỉ rõ vai trò của tổ chức.",
      "  > 4-5-2018 là ngày ban hành kế hoạch.",
      "2 2. Hạn chế",
    ],
  },
  {
    title: "a paragraph of prose with a number is guidance, and leaves no gap behind",
    text: `
ĐỀ CƯƠNG
I. Yêu cầu
1. ${"Báo cáo phải phản ánh đúng thực chất tình hình, đánh giá đầy đủ kết quả lãnh đạo ".repeat(6)}trong nhiệm kỳ.
2. Gửi đúng hạn`,
    tree: [
      "1 I. Yêu cầu",
      `  > 1. ${"Báo cáo phải phản ánh đúng thực chất tình hình, đánh giá đầy đủ kết quả lãnh đạo ".repeat(6)}trong nhiệm kỳ.`,
      "  1.1 2. Gửi đúng hạn",
    ],
    remarks: [
      `headingTooLong: 1. ${"Báo cáo phải phản ánh đúng thực chất tình hình, đánh giá đầy đủ kết quả lãnh đạo ".repeat(6)}trong nhiệm kỳ.`,
    ],
  },
];

export const GUIDANCE: readonly Shape[] = [
  {
    title: "a title over two lines, in capitals and in small letters",
    text: `
ĐỀ CƯƠNG
I. KẾT QUẢ LÃNH ĐẠO THỰC HIỆN NHIỆM VỤ CHÍNH TRỊ
VÀ CÔNG TÁC XÂY DỰNG ĐẢNG
1. Công tác lãnh đạo thực hiện nhiệm vụ phát triển kinh tế,

văn hóa, xã hội, quốc phòng, an ninh
Nêu rõ kết quả.
2. Kết quả khác
nêu ngắn gọn`,
    tree: [
      "1 I. KẾT QUẢ LÃNH ĐẠO THỰC HIỆN NHIỆM VỤ CHÍNH TRỊ VÀ CÔNG TÁC XÂY DỰNG ĐẢNG",
      "  1.1 1. Công tác lãnh đạo thực hiện nhiệm vụ phát triển kinh tế, văn hóa, xã hội, quốc phòng, an ninh",
      "    > Nêu rõ kết quả.",
      "  1.2 2. Kết quả khác",
      "    > nêu ngắn gọn",
    ],
  },
  {
    title: "a part's title in small letters over two lines down to the rule",
    text: `
PHẦN THỨ NHẤT
Kết quả thực hiện nghị quyết
Đại hội chi bộ nhiệm kỳ 2020-2025
-----
I- Kết quả
PHẦN THỨ HAI
Phương hướng
Nêu ngắn gọn, tối đa 5 trang.
I- Mục tiêu`,
    tree: [
      "p1 PHẦN THỨ NHẤT Kết quả thực hiện nghị quyết Đại hội chi bộ nhiệm kỳ 2020-2025",
      "  p1.1 I- Kết quả",
      "p2 PHẦN THỨ HAI Phương hướng",
      "  > Nêu ngắn gọn, tối đa 5 trang.",
      "  p2.1 I- Mục tiêu",
    ],
  },
  {
    title: "«Một là» and its like are topics of the section",
    text: `
ĐỀ CƯƠNG
I. Bài học kinh nghiệm
Nêu các bài học:
Một là, về công tác lãnh đạo.
Hai là, về công tác tổ chức.
II. Kiến nghị`,
    tree: [
      "1 I. Bài học kinh nghiệm",
      "  > Nêu các bài học:",
      "    > Một là, về công tác lãnh đạo.",
      "    > Hai là, về công tác tổ chức.",
      "2 II. Kiến nghị",
    ],
  },
  {
    title: "lists under a colon, marked or not, are no headings",
    text: `
ĐỀ CƯƠNG
I. Kết quả
Đánh giá kết quả trên các mặt sau:
Công tác chính trị;
công tác tư tưởng;
công tác tổ chức, cán bộ.
Kèm theo số liệu.
II. Hạn chế
Nêu theo các nội dung:
1. hạn chế trong lãnh đạo;
2. hạn chế trong tổ chức;
3. Các hạn chế khác.
III. Phương hướng`,
    tree: [
      "1 I. Kết quả",
      "  > Đánh giá kết quả trên các mặt sau:",
      "    > Công tác chính trị;",
      "    > công tác tư tưởng;",
      "    > công tác tổ chức, cán bộ.",
      "  > Kèm theo số liệu.",
      "2 II. Hạn chế",
      "  > Nêu theo các nội dung:",
      "    > 1. hạn chế trong lãnh đạo;",
      "    > 2. hạn chế trong tổ chức;",
      "    > 3. Các hạn chế khác.",
      "3 III. Phương hướng",
    ],
  },
  {
    title: "a sequence of headings may end with semicolons and still be headings",
    text: `
ĐỀ CƯƠNG
1. Đặc điểm tình hình;
2. Kết quả thực hiện;
3. Phương hướng.`,
    tree: ["1 1. Đặc điểm tình hình", "2 2. Kết quả thực hiện", "3 3. Phương hướng."],
  },
  {
    title: "«*» below «a)» here, over «-»",
    text: `
ĐỀ CƯƠNG
1. Công tác tổ chức
a) Tổ chức đảng
* Kết quả:
- Thành lập mới
- Giải thể
* Hạn chế
b) Đảng viên
- Kết nạp:
* trong học sinh
* trong công nhân`,
    tree: [
      "1 1. Công tác tổ chức",
      "  1.1 a) Tổ chức đảng",
      "    > * Kết quả:",
      "      > - Thành lập mới",
      "      > - Giải thể",
      "    > * Hạn chế",
      "  1.2 b) Đảng viên",
      "    > - Kết nạp:",
      "      > * trong học sinh",
      "      > * trong công nhân",
    ],
  },
  {
    title: "a note after the last of bare sub-headings speaks of all; after others it speaks of its own",
    text: `
ĐỀ CƯƠNG
I. Kết quả
1. Chính trị
- Nêu kết quả.
2. Tư tưởng
Lưu ý: so sánh với năm trước.
II. Chỉ tiêu
1. Chính trị
2. Tư tưởng
Lưu ý: nêu cả chỉ tiêu chưa đạt.
3. Khác
III. Xây dựng Đảng
1. Chính trị
2. Tư tưởng
(Chú ý nêu số liệu từng năm)`,
    tree: [
      "1 I. Kết quả",
      "  1.1 1. Chính trị",
      "    > - Nêu kết quả.",
      "  1.2 2. Tư tưởng",
      "    > Lưu ý: so sánh với năm trước.",
      "2 II. Chỉ tiêu",
      "  2.1 1. Chính trị",
      "  2.2 2. Tư tưởng",
      "    > Lưu ý: nêu cả chỉ tiêu chưa đạt.",
      "  2.3 3. Khác",
      "3 III. Xây dựng Đảng",
      "  > (Chú ý nêu số liệu từng năm)",
      "  3.1 1. Chính trị",
      "  3.2 2. Tư tưởng",
    ],
  },
  {
    title: "«(nếu có)» makes a section optional, in its line or below it; inside its guidance it does not",
    text: `
ĐỀ CƯƠNG
1. Kết quả
- Nêu các mô hình mới (nếu có).
2. Kiến nghị, đề xuất (nếu có)
3. Khen thưởng
(Nếu có).
4. Kỷ luật (nếu có): nêu rõ hình thức, lý do`,
    tree: [
      "1 1. Kết quả",
      "  > - Nêu các mô hình mới (nếu có).",
      "2 2. Kiến nghị, đề xuất (optional)",
      "  > (nếu có)",
      "3 3. Khen thưởng (optional)",
      "  > (Nếu có).",
      "4 4. Kỷ luật (optional)",
      "  > (nếu có): nêu rõ hình thức, lý do",
    ],
  },
  {
    title: "variants of a choice are optional",
    text: `
ĐỀ CƯƠNG
I. Nhiệm vụ chính trị
Chọn một trong các trường hợp sau
1. Đối với chi bộ cơ quan
2. Đối với chi bộ doanh nghiệp
3. Nội dung chung
II. Công tác khác`,
    tree: [
      "1 I. Nhiệm vụ chính trị",
      "  > Chọn một trong các trường hợp sau",
      "  1.1 1. Đối với chi bộ cơ quan (optional)",
      "  1.2 2. Đối với chi bộ doanh nghiệp (optional)",
      "  1.3 3. Nội dung chung",
      "2 II. Công tác khác",
    ],
  },
  {
    title: "a sentence cut by a page break is made whole",
    text: `
ĐỀ CƯƠNG
I. Kết quả
- Việc quán triệt, triển khai thực hiện các nghị quyết của Đảng trong toàn
đảng bộ và các chi bộ trực thuộc.
- Kết quả khác`,
    tree: [
      "1 I. Kết quả",
      "  > - Việc quán triệt, triển khai thực hiện các nghị quyết của Đảng trong toàn đảng bộ và các chi bộ trực thuộc.",
      "  > - Kết quả khác",
    ],
  },
  {
    title: "emphasis left by a conversion is looked through",
    text: `
**ĐỀ CƯƠNG BÁO CÁO**
**I. Kết quả**
*Lưu ý: nêu rõ số liệu.*
**1.** Công tác tư tưởng
**II. Hạn chế**`,
    tree: ["1 I. Kết quả", "  > Lưu ý: nêu rõ số liệu.", "  1.1 1. Công tác tư tưởng", "2 II. Hạn chế"],
  },
  {
    title: "targets listed to be reported on are guidance, whatever they begin with",
    text: `
ĐỀ CƯƠNG
I. Kết quả thực hiện các chỉ tiêu
So sánh kết quả với từng chỉ tiêu nghị quyết:
(1) Tỷ lệ hộ nghèo còn dưới 7%.
(2) 100% hộ nghèo được hỗ trợ xóa nhà tạm.
(3) Kết nạp ít nhất 30 đảng viên.
1. Công tác lãnh đạo
II. Hạn chế`,
    tree: [
      "1 I. Kết quả thực hiện các chỉ tiêu",
      "  > So sánh kết quả với từng chỉ tiêu nghị quyết:",
      "    > (1) Tỷ lệ hộ nghèo còn dưới 7%.",
      "    > (2) 100% hộ nghèo được hỗ trợ xóa nhà tạm.",
      "    > (3) Kết nạp ít nhất 30 đảng viên.",
      "  1.1 1. Công tác lãnh đạo",
      "2 II. Hạn chế",
    ],
  },
  {
    title: "what is said at the end of sending the report belongs to no section",
    text: `
ĐỀ CƯƠNG
I. Kết quả
II. Kiến nghị
1. Đối với tỉnh
Nêu rõ yêu cầu.
Yêu cầu: Báo cáo không quá 15 trang, gửi về Văn phòng trước ngày 10/10/2027.`,
    tree: ["1 I. Kết quả", "2 II. Kiến nghị", "  2.1 1. Đối với tỉnh", "    > Nêu rõ yêu cầu."],
  },
  {
    title: "a demand of the last section alone stays there",
    text: `
ĐỀ CƯƠNG
I. Kết quả
II. Kiến nghị
Yêu cầu: nêu rõ cơ quan có thẩm quyền giải quyết.`,
    tree: ["1 I. Kết quả", "2 II. Kiến nghị", "  > Yêu cầu: nêu rõ cơ quan có thẩm quyền giải quyết."],
  },
];
