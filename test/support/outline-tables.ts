/** Outlines issued as tables, cells apart by tabs, each with the same text typed as numbered lines. */

export interface TableShape {
  readonly title: string;
  readonly table: string;
  readonly typed: string;
}

export const TABLES: readonly TableShape[] = [
  {
    title: "numbers, headings and guidance",
    table: `
ĐỀ CƯƠNG BÁO CÁO TỔNG KẾT
STT\tNội dung báo cáo\tGợi ý
I\tĐặc điểm tình hình\tNêu khái quát thuận lợi, khó khăn.
II\tKết quả thực hiện\t
1\tCông tác tư tưởng\tNêu rõ số lớp, số lượt người học (có số liệu cụ thể).
2\tCông tác tổ chức\tKết nạp đảng viên: nêu tỷ lệ %.
III\tKiến nghị (nếu có)\t`,
    typed: `
ĐỀ CƯƠNG BÁO CÁO TỔNG KẾT
I. Đặc điểm tình hình
Nêu khái quát thuận lợi, khó khăn.
II. Kết quả thực hiện
1. Công tác tư tưởng
Nêu rõ số lớp, số lượt người học (có số liệu cụ thể).
2. Công tác tổ chức
Kết nạp đảng viên: nêu tỷ lệ %.
III. Kiến nghị (nếu có)`,
  },
  {
    title: "numbers and headings alone, of three levels, with letters",
    table: `
ĐỀ CƯƠNG BÁO CÁO
TT\tĐề mục
A\tKẾT QUẢ
1\tXây dựng Đảng
1.1\tChính trị
1.2\ttư tưởng
a\tTuyên truyền
b\tHọc tập nghị quyết
2\tĐoàn thể
B\tPHƯƠNG HƯỚNG`,
    typed: `
ĐỀ CƯƠNG BÁO CÁO
A. KẾT QUẢ
1. Xây dựng Đảng
1.1. Chính trị
1.2. tư tưởng
a) Tuyên truyền
b) Học tập nghị quyết
2. Đoàn thể
B. PHƯƠNG HƯỚNG`,
  },
  {
    title: "numbers typed with their signs, parts and bullets in the column of numbers",
    table: `
ĐỀ CƯƠNG
Số TT\tNội dung cần báo cáo\tYêu cầu
Phần thứ nhất\tKẾT QUẢ\t
I-\tXây dựng Đảng\tNêu ngắn gọn.
(1)\tChính trị\tSố lớp học.
(2)\tTư tưởng\t
-\tNêu dư luận xã hội\t
Phần thứ hai\tPHƯƠNG HƯỚNG\t
I-\tMục tiêu\tĐánh giá rõ khả năng.`,
    typed: `
ĐỀ CƯƠNG
Phần thứ nhất: KẾT QUẢ
I- Xây dựng Đảng
Nêu ngắn gọn.
(1) Chính trị
Số lớp học.
(2) Tư tưởng
- Nêu dư luận xã hội
Phần thứ hai: PHƯƠNG HƯỚNG
I- Mục tiêu
Đánh giá rõ khả năng.`,
  },
  {
    title: "numbers typed before the headings, beside a count of the rows",
    table: `
ĐỀ CƯƠNG
STT\tNội dung\tHướng dẫn\tGhi chú
1\tI. Kết quả\t\t
2\t1. Chính trị\tNêu số lớp.\tTối đa 1 trang
3\t2. Tư tưởng\tNêu rõ.\t
4\tII. Hạn chế\tNêu nguyên nhân.\t`,
    typed: `
ĐỀ CƯƠNG
I. Kết quả
1. Chính trị
Nêu số lớp.
Tối đa 1 trang
2. Tư tưởng
Nêu rõ.
II. Hạn chế
Nêu nguyên nhân.`,
  },
  {
    title: "rows without a number are guidance of the row above, or headings by their own",
    table: `
ĐỀ CƯƠNG
STT\tNội dung\tSố liệu cần nêu
1\tCông tác tổ chức\tTổng số đảng viên.
\t- Kết nạp đảng viên\tSố lượng, tỷ lệ %.
\tđánh giá chất lượng chi bộ\t
\ta) Phát triển đảng\t
\tb) Kỷ luật\t
2\tCông tác kiểm tra\t`,
    typed: `
ĐỀ CƯƠNG
1. Công tác tổ chức
Tổng số đảng viên.
- Kết nạp đảng viên
Số lượng, tỷ lệ %.
đánh giá chất lượng chi bộ
a) Phát triển đảng
b) Kỷ luật
2. Công tác kiểm tra`,
  },
  {
    title: "columns that are numbered, a head that is repeated on the next page",
    table: `
ĐỀ CƯƠNG
STT\tNội dung\tGợi ý
(1)\t(2)\t(3)
1\tKết quả\tNêu rõ.
STT\tNội dung\tGợi ý
2\tHạn chế\tNêu rõ.`,
    typed: `
ĐỀ CƯƠNG
1. Kết quả
Nêu rõ.
2. Hạn chế
Nêu rõ.`,
  },
  {
    title: "a letter before it and a foot behind it",
    table: `
Kính gửi: Các chi bộ
1. Xây dựng báo cáo theo đề cương gửi kèm.
2. Gửi báo cáo trước ngày 15/01/2028.
ĐỀ CƯƠNG BÁO CÁO
SƠ KẾT GIỮA NHIỆM KỲ
-----
STT\tNội dung\tGhi chú
1\tKết quả\t
2\tHạn chế\t
Ghi chú: 1. Báo cáo không quá 5 trang.
Nơi nhận:
- Các chi bộ.
T/M CHI BỘ`,
    typed: `
Kính gửi: Các chi bộ
1. Xây dựng báo cáo theo đề cương gửi kèm.
2. Gửi báo cáo trước ngày 15/01/2028.
ĐỀ CƯƠNG BÁO CÁO
SƠ KẾT GIỮA NHIỆM KỲ
-----
1. Kết quả
2. Hạn chế
Ghi chú: 1. Báo cáo không quá 5 trang.
Nơi nhận:
- Các chi bộ.
T/M CHI BỘ`,
  },
  {
    title: "headings typed above tables that number what stands below them",
    table: `
ĐỀ CƯƠNG
I. KẾT QUẢ
TT\tNội dung\tGợi ý
1\tChính trị\tNêu số lớp.
2\tTư tưởng\tNêu rõ.
II. HẠN CHẾ
TT\tNội dung\tGợi ý
1\tHạn chế\tNêu hạn chế.
2\tNguyên nhân\tNêu nguyên nhân.`,
    typed: `
ĐỀ CƯƠNG
I. KẾT QUẢ
1. Chính trị
Nêu số lớp.
2. Tư tưởng
Nêu rõ.
II. HẠN CHẾ
1. Hạn chế
Nêu hạn chế.
2. Nguyên nhân
Nêu nguyên nhân.`,
  },
];
