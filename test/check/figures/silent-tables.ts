/** Tables on which nothing is to be said, each tempting in its own way; in the mark-up of tables.ts. */
import { type FiguresTable, table } from "./tables.ts";

export const SILENT_TABLES: readonly FiguresTable[] = [
  table(
    "a total that is right",
    `TT | Đơn vị | Số đảng viên
1 | Chi bộ 1 | 25
2 | Chi bộ 2 | 31
 | Cộng | 56`,
  ),
  table(
    "years without a word above a total that is right",
    `Năm | Dự toán | Thực hiện | Tỷ lệ %
2025 | 186,0 | 201,4 | 108,28
2026 | 205,0 | 219,8 | 107,22
Cộng | 391,0 | 421,2 | 107,72`,
  ),
  table(
    "years with an average at the foot",
    `Năm | Đảng viên | Kết nạp
2025 | 196 | 3
2026 | 204 | 6
Bình quân | 200 | 5`,
  ),
  table(
    "kinds that share members",
    `STT | Nội dung | 2026 | 2027
I | Tổng số | 646 | 323
 | Trong đó | | 
1 | - Nữ | 373 | 206
2 | - Dân tộc | 37 | 26
3 | - Đoàn viên TNCSHCM | 525 | 285`,
  ),
  table(
    "some parts only",
    `Nội dung | Số lượng
Tổng số văn bản | 150
Trong đó: Nghị quyết | 20
Kế hoạch | 40`,
  ),
  table(
    "items counted under one head, no total",
    `TT | Chỉ tiêu | Đơn vị | Nghị quyết | Kết quả | Tỷ lệ %
1 | Kết nạp đảng viên | người | 400 | 339 | 84,8
2 | Mở lớp | lớp | 5 | 3 | 60
3 | Tổng số chi bộ | chi bộ | 9 | 9 | 100`,
  ),
  table(
    "averages and rates beside counts",
    `Đơn vị | Số hộ | Thu nhập bình quân | Tỷ lệ hộ nghèo
Xã A | 1.200 | 48 | 2,1%
Xã B | 900 | 52 | 1,8%
Cộng | 2.100 | 49,7 | 2,0%`,
  ),
  table(
    "rates whose total is no hundred",
    `Đơn vị | Đảng viên dự | Tỷ lệ %
Chi bộ 1 | 24 | 96
Chi bộ 2 | 31 | 100
Tổng số | 55 | 98,2`,
  ),
  table(
    "rates that are each a hundred",
    `Đơn vị | Chi bộ đạt | Tỷ lệ %
Đảng bộ A | 12 | 100
Đảng bộ B | 9 | 100
Tổng số | 21 | 100`,
  ),
  table(
    "shares off by rounding",
    `Trình độ | Số người | Tỷ lệ %
Trên đại học | 1 | 33,3
Đại học | 1 | 33,3
Khác | 1 | 33,3
Tổng số | 3 | 100`,
  ),
  table(
    "a total named among items of other units",
    `TT | Nội dung | Đơn vị tính | Kết quả
1 | Tổng số đảng viên | người | 118
2 | Kết nạp | người | 6
3 | Chi bộ | chi bộ | 6`,
  ),
  table(
    "a structure of «+» rows that name some",
    `TT | Nội dung | Số lượng
1 | Đảng viên | 118
 | + Nữ | 52
 | + Dân tộc thiểu số | 9
2 | Quần chúng | 127
 | + Nữ | 80
 | + Hợp đồng | 30`,
  ),
  table(
    "rows right, one cell empty",
    `Nội dung | 2026 | 2027
Tổng số | 30 | 21
Khiển trách | 18 | 15
Cảnh cáo | 9 | 6
Khai trừ | 3 | `,
  ),
  table(
    "words among the figures",
    `TT | Nội dung | Kết quả
1 | Xếp loại chi bộ | Hoàn thành tốt
2 | Đảng viên | 34
3 | Kết nạp | 05
 | Cộng | `,
  ),
  table(
    "years that are no figures",
    `Năm | Số đảng viên đầu năm | Kết nạp
Năm 2025 | 110 | 4
Năm 2026 | 113 | 5
Năm 2027 | 116 | 6`,
  ),
  table(
    "running totals",
    `Năm | Kết nạp trong năm | Luỹ kế
2025 | 4 | 4
2026 | 5 | 9
2027 | 6 | 15
Cộng | 15 | 15`,
  ),
  table(
    "a letterhead",
    `ĐẢNG BỘ XÃ AN QUỚI | ĐẢNG CỘNG SẢN VIỆT NAM
CHI BỘ TRƯỜNG THPT | 
* | An Quới, ngày 12 tháng 6 năm 2028
Số 52 -BC/CB | `,
  ),
  table(
    "two levels and a grand total, all right",
    `TT | Nội dung | Số lượng
I | Công trình | 40
1 | Cấp tỉnh | 12
2 | Cấp xã | 28
II | Mô hình | 20
1 | Cấp tỉnh | 8
2 | Cấp xã | 12
 | Tổng cộng (I + II) | 60`,
  ),
  table(
    "a total whose parts stand under a heading of another analysis",
    `STT | Nội dung | 2026 | 2027
I | Tổng số | 511 | 798
 | Trong đó | | 
1 | - Nữ | 264 | 409
II | Phân tích đảng viên mới kết nạp | | 
1 | - Cơ quan Nhà nước | 352 | 498
2 | - Doanh nghiệp | 159 | 300`,
  ),
  table(
    "a total column with some parts only",
    `Đơn vị | Tổng số | Nữ | Dân tộc
Chi bộ 1 | 25 | 11 | 2
Chi bộ 2 | 33 | 15 | 1
Chi bộ 3 | 19 | 8 | 0`,
  ),
  table(
    "names that begin like totals",
    `TT | Đơn vị | Số đảng viên
1 | Tổng công ty Giấy | 120
2 | Cộng đồng doanh nghiệp | 15
3 | Công ty Chè | 44`,
  ),
  table(
    "money with decimals off by rounding",
    `Nguồn | Số tiền (tỷ đồng)
Ngân sách | 12,4
Xã hội hoá | 3,3
Tổng số | 15,8`,
  ),
];
