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
    "years without a word above a total",
    `Năm | Dự toán | Thực hiện
2025 | 186,0 | 201,4
2026 | 205,0 | 219,8
2027 (ước cả năm) | 232,0 | 240,5
Tổng cộng | 633,0 | 661,7`,
    "Tổng cộng: cột «Dự toán» ghi 633,0, cộng các dòng thành phần được 623 = 186,0 + 205,0 + 232,0",
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
    "one cell in a table added both ways, once",
    `Đơn vị | Nông thôn | Đô thị | Cộng
Chi bộ 1 | 14 | 11 | 25
Chi bộ 2 | 20 | 16 | 33
Chi bộ 3 | 9 | 10 | 19
Chi bộ 4 | 17 | 11 | 28
Tổng số | 60 | 45 | 105`,
    "Chi bộ 2: ô này ghi 16; nếu là 13 thì các tổng sau đều khớp. Dòng «Tổng số»: cột «Đô thị» ghi 45, cộng các dòng thành phần được 48 = 11 + 16 + 10 + 11; dòng «Chi bộ 2»: cột «Cộng» ghi 33, cộng các cột được 36 = 20 + 16",
  ),
  table(
    "the total of one row in a table added both ways",
    `Đơn vị | Cộng | Quý I | Quý II
Xã A | 27 | 12 | 15
Xã B | 39 | 20 | 18
Xã C | 61 | 31 | 30
Tổng cộng | 126 | 63 | 63`,
    "Xã B: ô này ghi 39; nếu là 38 thì các tổng sau đều khớp. Dòng «Tổng cộng»: cột «Cộng» ghi 126, cộng các dòng thành phần được 127 = 27 + 39 + 61; dòng «Xã B»: cột «Cộng» ghi 39, cộng các cột được 38 = 20 + 18",
  ),
  table(
    "the total of one column, and the total of all, in tables added both ways",
    `Đơn vị | Quý I | Quý II | Cộng
Xã A | 12 | 15 | 27
Xã B | 20 | 18 | 38
Xã C | 31 | 30 | 61
Tổng cộng | 63 | 62 | 126`,
    "Tổng cộng: ô này ghi 62; nếu là 63 thì các tổng sau đều khớp. Dòng «Tổng cộng»: cột «Quý II» ghi 62, cộng các dòng thành phần được 63 = 15 + 18 + 30; dòng «Tổng cộng»: cột «Cộng» ghi 126, cộng các cột được 125 = 63 + 62",
  ),
  table(
    "the total of all in a table added both ways",
    `Đơn vị | Quý I | Quý II | Cộng
Xã A | 12,5 | 15 | 27,5
Xã B | 20 | 18,25 | 38,25
Xã C | 31 | 30 | 61
Tổng cộng | 63,5 | 63,25 | 128,75`,
    "Tổng cộng: ô này ghi 128,75; nếu là 126,75 thì các tổng sau đều khớp. Dòng «Tổng cộng»: cột «Cộng» ghi 128,75, cộng các dòng thành phần được 126,75 = 27,5 + 38,25 + 61; dòng «Tổng cộng»: cột «Cộng» ghi 128,75, cộng các cột được 126,75 = 63,5 + 63,25",
  ),
  table(
    "a subtotal that fits neither its parts nor the total",
    `TT | Nội dung | Kế hoạch | Thực hiện
I | Công trình | 40 | 54
1 | Cấp tỉnh | 12 | 14
2 | Cấp xã | 28 | 31
II | Mô hình | 20 | 18
1 | Cấp tỉnh | 8 | 8
2 | Cấp xã | 12 | 10
 | Tổng cộng | 60 | 63`,
    "Công trình: ô này ghi 54; nếu là 45 thì các tổng sau đều khớp. Dòng «Công trình»: cột «Thực hiện» ghi 54, cộng các dòng thành phần được 45 = 14 + 31; dòng «Tổng cộng»: cột «Thực hiện» ghi 63, cộng các dòng thành phần được 72 = 54 + 18",
  ),
  table(
    "two wrong cells, each explained",
    `Đơn vị | Quý I | Quý II | Quý III | Cộng
Xã A | 14 | 11 | 3 | 28
Xã B | 20 | 16 | 4 | 37
Xã C | 9 | 10 | 5 | 24
Xã D | 18 | 11 | 6 | 34
Xã E | 8 | 7 | 2 | 17
Xã G | 12 | 6 | 1 | 19
Tổng số | 80 | 58 | 21 | 159`,
    "Xã B: ô này ghi 16; nếu là 13 thì các tổng sau đều khớp. Dòng «Tổng số»: cột «Quý II» ghi 58, cộng các dòng thành phần được 61 = 11 + 16 + 10 + 11 + 7 + 6; dòng «Xã B»: cột «Cộng» ghi 37, cộng các cột được 40 = 20 + 16 + 4",
    "Xã D: ô này ghi 18; nếu là 17 thì các tổng sau đều khớp. Dòng «Tổng số»: cột «Quý I» ghi 80, cộng các dòng thành phần được 81 = 14 + 20 + 9 + 18 + 8 + 12; dòng «Xã D»: cột «Cộng» ghi 34, cộng các cột được 35 = 18 + 11 + 6",
  ),
  table(
    "two wrong cells off by as much, which no single cell explains",
    `Đơn vị | Quý I | Quý II | Quý III | Cộng
Xã A | 14 | 11 | 3 | 28
Xã B | 20 | 14 | 4 | 37
Xã C | 9 | 10 | 5 | 24
Xã D | 18 | 11 | 6 | 34
Xã E | 8 | 7 | 2 | 17
Xã G | 12 | 6 | 1 | 19
Tổng số | 80 | 58 | 21 | 159`,
    "Tổng số: cột «Quý I» ghi 80, cộng các dòng thành phần được 81 = 14 + 20 + 9 + 18 + 8 + 12; cột «Quý II» ghi 58, cộng các dòng thành phần được 59 = 11 + 14 + 10 + 11 + 7 + 6",
    "Xã B: cột «Cộng» ghi 37, cộng các cột được 38 = 20 + 14 + 4",
    "Xã D: cột «Cộng» ghi 34, cộng các cột được 35 = 18 + 11 + 6",
  ),
  table(
    "a row and a column off by different amounts",
    `Đơn vị | Quý I | Quý II | Quý III | Cộng
Xã A | 14 | 11 | 3 | 28
Xã B | 20 | 13 | 4 | 35
Xã C | 9 | 10 | 5 | 24
Xã D | 17 | 11 | 6 | 34
Tổng số | 60 | 46 | 18 | 124`,
    "Tổng số: cột «Quý II» ghi 46, cộng các dòng thành phần được 45 = 11 + 13 + 10 + 11; cột «Cộng» ghi 124, cộng các dòng thành phần được 121 = 28 + 35 + 24 + 34",
    "Xã B: cột «Cộng» ghi 35, cộng các cột được 37 = 20 + 13 + 4",
  ),
  table(
    "a cell that the rows below it bear out",
    `TT | Nội dung | Quý I | Quý II | Cộng
1 | Khối xã | 14 | 11 | 25
2 | Khối cơ quan | 20 | 16 | 33
 | - Cấp tỉnh | 12 | 9 | 21
 | - Cấp huyện | 8 | 7 | 15
3 | Khối doanh nghiệp | 9 | 10 | 19
4 | Khối trường học | 17 | 11 | 28
 | Tổng số | 60 | 45 | 105`,
    "Khối cơ quan: cột «Cộng» ghi 33, cộng các dòng thành phần được 36 = 21 + 15",
    "Tổng số: cột «Quý II» ghi 45, cộng các dòng thành phần được 48 = 11 + 16 + 10 + 11",
    "Khối cơ quan: cột «Cộng» ghi 33, cộng các cột được 36 = 20 + 16",
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
