/**
 * Tables with totals, and what is to be said of them; written for these rules beyond the published reports, to vary the
 * place of the total, levels and signs of rows, heads of several rows, merged and empty cells, shares and averages.
 * A row a line, cells between bars; «<» continues the cell on its left, «^» the one above.
 */
export interface FiguresTable {
  readonly name: string;
  readonly rows: string;
  /** What is said: the row, then the words of the finding; «?» for a note that nothing can be concluded. */
  readonly says: readonly string[];
}

export const table = (name: string, rows: string, ...says: readonly string[]): FiguresTable => ({ name, rows, says });

export const WRONG_TABLES: readonly FiguresTable[] = [
  table(
    "a total at the foot, one column",
    `TT | Đơn vị | Số đảng viên
1 | Chi bộ 1 | 25
2 | Chi bộ 2 | 31
3 | Chi bộ 3 | 18
 | Cộng | 75`,
    "Cộng: cột «Số đảng viên» ghi 75, cộng các dòng thành phần được 74 = 25 + 31 + 18",
  ),
  table(
    "a total named by what it is of",
    `Tổ tự quản | Số hộ | Hộ nghèo
Tổ 1 | 162 | 5
Tổ 2 | 171 | 6
Tổ 3 | 153 | 4
Toàn ấp | 486 | 16`,
    "Toàn ấp: cột «Hộ nghèo» ghi 16, cộng các dòng thành phần được 15 = 5 + 6 + 4",
  ),
  table(
    "a total on top",
    `TT | Nội dung | Năm 2026 | Năm 2027
 | Tổng số | 115 | 92
1 | Kiểm tra | 60 | 47
2 | Giám sát | 55 | 44`,
    "Tổng số: cột «Năm 2027» ghi 92, cộng các dòng thành phần được 91 = 47 + 44",
  ),
  table(
    "a total without a column of numbers",
    `Xã | Hộ nghèo | Hộ cận nghèo
An Quới | 120 | 85
Hiệp Mỹ | 96 | 71
Long Hoà | 44 | 39
Tổng cộng | 260 | 196`,
    "Tổng cộng: cột «Hộ cận nghèo» ghi 196, cộng các dòng thành phần được 195 = 85 + 71 + 39",
  ),
  table(
    "sub-rows with «+», right in other columns",
    `STT | Nội dung | 2025 | 2026 | 2027
I | Tổng số | 511 | 798 | 646
1 | - Cơ quan | 352 | 498 | 455
2 | - Doanh nghiệp | 159 | 300 | 191
 | + Nhà nước | 92 | 120 | 138
 | + Tư nhân | 67 | 180 | 58`,
    "Doanh nghiệp: cột «2027» ghi 191, cộng các dòng thành phần được 196 = 138 + 58",
  ),
  table(
    "two levels of numbers and a grand total",
    `TT | Nội dung | Kế hoạch | Thực hiện
I | Công trình | 40 | 44
1 | Cấp tỉnh | 12 | 14
2 | Cấp xã | 28 | 31
II | Mô hình | 20 | 18
1 | Cấp tỉnh | 8 | 8
2 | Cấp xã | 12 | 10
 | Tổng cộng | 60 | 62`,
    "Công trình: cột «Thực hiện» ghi 44, cộng các dòng thành phần được 45 = 14 + 31",
  ),
  table(
    "subtotals and a grand total",
    `Đơn vị | Kết nạp
Chi bộ A | 12
Chi bộ B | 15
Cộng | 27
Chi bộ C | 9
Chi bộ D | 11
Cộng | 21
Tổng cộng | 48`,
    "Cộng: cột «Kết nạp» ghi 21, cộng các dòng thành phần được 20 = 9 + 11",
  ),
  table(
    "grades behind «Trong đó», all four of them",
    `STT | Nội dung | Năm 2026
I | Xếp loại tổ chức cơ sở đảng | 131
 | Trong đó | 
1 | - Hoàn thành tốt nhiệm vụ | 103
2 | - Hoàn thành xuất sắc nhiệm vụ | 26
3 | - Hoàn thành nhiệm vụ | 02
4 | - Không hoàn thành nhiệm vụ | 01`,
    "Xếp loại tổ chức cơ sở đảng: cột «Năm 2026» ghi 131, cộng các dòng thành phần được 132 = 103 + 26 + 02 + 01",
  ),
  table(
    "heads of two rows with merged cells",
    `TT | Đơn vị | Đảng viên | < | Kết nạp | <
^ | ^ | Nam | Nữ | Nam | Nữ
1 | Chi bộ 1 | 14 | 11 | 2 | 1
2 | Chi bộ 2 | 20 | 13 | 1 | 3
 | Tổng số | 34 | 24 | 3 | 5`,
    "Tổng số: cột «Nữ» ghi 5, cộng các dòng thành phần được 4 = 1 + 3",
  ),
  table(
    "a total column, wrong in one row",
    `Đơn vị | Tổng số | Xuất sắc | Tốt | Hoàn thành | Không hoàn thành
Chi bộ 1 | 25 | 4 | 20 | 1 | 0
Chi bộ 2 | 33 | 6 | 26 | 1 | 0
Chi bộ 3 | 19 | 3 | 15 | 2 | 0
Chi bộ 4 | 28 | 5 | 22 | 1 | 0`,
    "Chi bộ 3: cột «Tổng số» ghi 19, cộng các cột được 20 = 3 + 15 + 2 + 0",
  ),
  table(
    "a total column at the end",
    `Đơn vị | Quý I | Quý II | Quý III | Cộng
Xã A | 12 | 15 | 11 | 38
Xã B | 20 | 18 | 25 | 63
Xã C | 31 | 30 | 22 | 84
Xã D | 9 | 9 | 10 | 28`,
    "Xã C: cột «Cộng» ghi 84, cộng các cột được 83 = 31 + 30 + 22",
  ),
  table(
    "shares of a hundred",
    `Trình độ | Số người | Tỷ lệ %
Trên đại học | 14 | 24,1
Đại học | 41 | 75,7
Khác | 3 | 5,2
Tổng số | 58 | 100`,
    "Tổng số: cột «Tỷ lệ %» ghi 100, cộng các dòng thành phần được 105 = 24,1 + 75,7 + 5,2",
  ),
  table(
    "decimals, beyond their rounding",
    `Nguồn vốn | Năm 2026 | Năm 2027
Ngân sách tỉnh | 12,4 | 15,2
Ngân sách xã | 3,15 | 4,3
Xã hội hoá | 1,2 | 0,9
Tổng cộng | 16,75 | 21,4`,
    "Tổng cộng: cột «Năm 2027» ghi 21,4, cộng các dòng thành phần được 20,4 = 15,2 + 4,3 + 0,9",
  ),
  table(
    "thousands",
    `TT | Đối tượng | Số lượt
1 | Cán bộ | 1.250
2 | Học sinh | 2.340
3 | Phụ huynh | 1.115
 | Tổng số | 4.750`,
    "Tổng số: cột «Số lượt» ghi 4.750, cộng các dòng thành phần được 4.705 = 1.250 + 2.340 + 1.115",
  ),
  table(
    "numbers of columns under the heads",
    `TT | Nội dung | Số lượng | Ghi chú
A | B | 1 | 2
1 | Chi bộ cơ sở | 28 | 
2 | Đảng bộ cơ sở | 93 | 
 | Tổng số | 122 | `,
    "Tổng số: cột «Số lượng» ghi 122, cộng các dòng thành phần được 121 = 28 + 93",
  ),
  table(
    "parts of which one cell is empty, more than the whole",
    `Nội dung | 2026 | 2027
Tổng số | 30 | 20
Khiển trách | 18 | 15
Cảnh cáo | 9 | 6
Khai trừ | 3 | `,
    "Tổng số: cột «2027» ghi 20, cộng các dòng thành phần được 21 = 15 + 6",
  ),
  table(
    "a total that nothing makes",
    `TT | Nội dung | Số lượng
1 | Hội nghị trực tiếp | 12
2 | Hội nghị trực tuyến | 30
3 | Lớp bồi dưỡng | 8
 | Tổng cộng | 210`,
    "Tổng cộng: ?",
  ),
];
