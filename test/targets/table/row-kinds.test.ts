/** What the rows of a table are: targets told in one text, units with a target each, or no targets at all. */
import { describe, expect, it } from "vitest";
import { targetLines, targetRows } from "../../support/target-rows.ts";

describe("targets told in one text", () => {
  const HEAD = "TT | Chỉ tiêu Nghị quyết | Kết quả thực hiện | Đánh giá";

  it.each([
    [
      "Kết nạp 500 hội viên mới | 462 hội viên | Không đạt",
      "Kết nạp hội viên | >=500 hội viên | 462 hội viên | term | missed",
    ],
    ["100% chi hội có mô hình | 18/18 chi hội, đạt 100% | Đạt", "chi hội có mô hình | =100 % | 100 % | share | met"],
    ["Tỷ lệ chi bộ HTXSNV từ 20% trở lên | 21,5% | Vượt", "Tỷ lệ chi bộ HTXSNV | >=20 % | 21,5 % | share | exceeded"],
    ["Chỉ tiêu 3: Hộ nghèo còn dưới 2% | 1,8% | Đạt", "Hộ nghèo | <2 % | 1,8 % | share | met"],
    ["Đảng bộ hằng năm hoàn thành tốt nhiệm vụ trở lên | HTXSNV | Vượt", "Đảng bộ | tốt | xuất sắc | year | exceeded"],
    [
      "Kết nạp 10 - 12 đảng viên trong nhiệm kỳ | 09 | Chưa đạt",
      "Kết nạp đảng viên | 10-12 đảng viên | 9 đảng viên | term | notYetMet",
    ],
    [
      "Số hộ có thu nhập trên 100 triệu đồng | 35 hộ | Đạt",
      "Số hộ có thu nhập | >100 triệu đồng | 35 triệu đồng | term | met ?",
    ],
    [
      "Kết nạp 10 đảng viên, thành lập 02 chi bộ | 12 đảng viên, 02 chi bộ | Vượt",
      "Kết nạp 10 đảng viên, thành lập 02 chi bộ | - | 12 đảng viên | - | exceeded",
    ],
  ])("%s", (row, expected) => {
    // Most of the rows have to state their targets.
    const more = "Xây dựng 05 mô hình | 05 mô hình | Đạt";
    expect(targetLines(`${HEAD}\n1 | ${row}\n2 | ${more}\n3 | ${more}`)[0]).toBe(expected);
  });

  it.each([
    ["Nội dung chỉ tiêu | Kết quả đạt được | Vượt | Đạt | Không đạt", "462 hội viên | | | x"],
    ["Chỉ tiêu NQ | Kết quả | Kết luận", "462 hội viên | Không đạt"],
    ["Chỉ tiêu Nghị quyết Đại hội | Kết quả đạt được", "462 hội viên"],
    ["Mục tiêu Nghị quyết | Thực hiện | Đánh giá", "462 hội viên | Không đạt"],
  ])("under «%s»", (head, rest) => {
    expect(targetLines(`${head}\nKết nạp 500 hội viên mới | ${rest}`)).toEqual([
      expect.stringMatching(/^Kết nạp hội viên \| >=500 hội viên \| 462 hội viên \| (?:term|-) \| (?:missed|-)$/),
    ]);
  });

  it("lacks a result where the cell is empty", () => {
    const [row] = targetRows("Chỉ tiêu NQ | Kết quả | Đánh giá\nKết nạp 500 hội viên mới | |");
    expect(row?.lacking).toHaveLength(1);
  });

  it("is named as before where the rows but name their targets", () => {
    expect(
      targetLines(
        "Chỉ tiêu | Kết quả | Đánh giá\nKết nạp đảng viên | 12 đảng viên | Vượt\nTrường chuẩn quốc gia | 3 trường | Đạt",
      ),
    ).toEqual([
      "Kết nạp đảng viên | - | 12 đảng viên | - | exceeded",
      "Trường chuẩn quốc gia | - | 3 trường | - | met",
    ]);
  });
});

describe("a row a unit", () => {
  const ROWS = "Tân Lập | 1.200 | 1.320 | 110\nYên Sơn | 900 | 846 | 94\nTổng cộng | 2.100 | 2.166 | 103,1";

  it.each([
    "Xã | Chỉ tiêu giao | Thực hiện | Tỷ lệ (%)",
    "Đơn vị | Chỉ tiêu | Kết quả | Đạt (%)",
    "Tên đơn vị | Kế hoạch | Thực hiện | % hoàn thành",
    "Xã, phường | Chỉ tiêu | Thực hiện | Đạt (%)",
    "Chi bộ trực thuộc | Chỉ tiêu được giao | Kết quả thực hiện | TH/KH (%)",
  ])("is named by the unit: %s", (head) => {
    expect(targetLines(`${head}\n${ROWS}`, "Kết quả thực hiện chỉ tiêu hồ sơ trực tuyến giao cho các xã")).toEqual([
      "Tân Lập | >=1200 | 1320 | - | -",
      "Yên Sơn | >=900 | 846 | - | -",
      "hồ sơ trực tuyến | >=2100 | 2166 | - | -",
    ]);
  });

  it.each([
    ["Biểu 2. Kết quả phát triển đảng viên của các chi bộ năm 2027", "phát triển đảng viên"],
    ["Tiến độ thực hiện chỉ tiêu bảo hiểm y tế:", "bảo hiểm y tế"],
    ["Kết quả giao chỉ tiêu về trồng rừng tập trung tại các xã như sau:", "trồng rừng tập trung"],
    ["I. KẾT QUẢ THỰC HIỆN CÁC CHỈ TIÊU CHỦ YẾU", null],
    ["2. Chuyển đổi số, cải cách hành chính", null],
  ])("sums up what is named above: %s", (above, name) => {
    const total = targetLines(`Xã | Chỉ tiêu giao | Thực hiện\n${ROWS.replaceAll(/ \| [\d,]+$/gm, "")}`, above)[2];
    expect(total).toBe(name === null ? undefined : `${name} | >=2100 | 2166 | - | -`);
  });

  it.each([
    ["Kết quả thực hiện chỉ tiêu tỷ lệ hộ nghèo các xã", "<=1200 | 1320 | - | -"],
    ["2. Phòng, chống tội phạm, vi phạm pháp luật", ">=1200 | 1320 | - | - ?"],
    ["", ">=1200 | 1320 | - | - ?"],
  ])("is uncertain where it cannot be told whether less is better: «%s»", (above, rest) => {
    expect(targetLines(`Xã | Chỉ tiêu giao | Thực hiện\nTân Lập | 1.200 | 1.320`, above)).toEqual([
      `Tân Lập | ${rest}`,
    ]);
  });
});

describe("nothing is read", () => {
  it.each([
    ["letterhead", "ĐẢNG BỘ TỈNH | ĐẢNG CỘNG SẢN VIỆT NAM\nSố 25-BC/ĐU | Phú Thọ, ngày 10 tháng 6 năm 2028"],
    ["signatures", "Nơi nhận: | T/M ĐẢNG ỦY\n- Các đơn vị trực thuộc; | BÍ THƯ"],
    [
      "people",
      "TT | Họ và tên | Chỉ tiêu | Thực hiện | Đạt (%)\n1 | Nguyễn Văn An | 20 | 22 | 110\n2 | Lê Thị Bình | 15 | 15 | 100",
    ],
    ["a breakdown", "TT | Chi bộ | Tổng số | Nữ | Dân tộc | Tỷ lệ (%)\n1 | Chi bộ cơ quan | 412 | 180 | 36 | 43,7"],
    [
      "results by unit",
      "TT | Đơn vị | Tổng số | Đạt | Không đạt\n1 | Xã Tân Lập | 12 | 10 | 2\n2 | Xã Yên Sơn | 9 | 9 | 0",
    ],
    ["results by year", "Chỉ tiêu | Đơn vị | Năm 2026 | Năm 2027\nSố đảng viên | người | 312 | 325"],
    [
      "figures under «Chỉ tiêu» that nothing names",
      "STT | Chỉ tiêu | Thực hiện | Đạt (%)\n1 | 1.200 | 1.320 | 110\n2 | 900 | 846 | 94",
    ],
    ["the same with units", "STT | Chỉ tiêu | Thực hiện | Đạt (%)\n1 | 1.200 hồ sơ | 1.320 hồ sơ | 110"],
    [
      "several targets for each unit",
      `Xã | Kết nạp đảng viên | << | Bảo hiểm y tế | <<
       ^^ | Chỉ tiêu giao | Kết quả | Chỉ tiêu giao | Kết quả
       Tân Lập | 12 | 13 | 95 | 96`,
    ],
    ["tasks", "TT | Nhiệm vụ | Đơn vị chủ trì | Kết quả\n1 | Mở 02 lớp bồi dưỡng | Trung tâm chính trị | Đã mở 02 lớp"],
    [
      "statistics that hold figures in their names",
      "Chỉ tiêu | Năm 2026 | Năm 2027\nDân số từ 15 tuổi trở lên | 5.200 | 5.310\nSố hộ | 1.420 | 1.436",
    ],
  ])("in a table of %s", (_, source) => {
    expect(targetLines(source, "Kết quả thực hiện chỉ tiêu hồ sơ trực tuyến")).toEqual([]);
  });
});
