/**
 * Tables of targets as offices write them, row by row: «name | goal | result | base | verdict» in the notation of the corpus
 * (test/corpus/targets/expected.ts), «?» where target or result is uncertain, so that nothing is judged by it.
 */
import { describe, expect, it } from "vitest";
import { readTable } from "../../../src/targets/table/read-table.ts";
import type { TargetReading } from "../../../src/targets/target.ts";
import { written } from "../../corpus/targets/expected.ts";
import { tableOf } from "../../corpus/targets/tables.ts";

function rowsOf(source: string): readonly (readonly string[])[] {
  return source
    .trim()
    .split("\n")
    .map((line) => line.split("|").map((cell) => cell.trim()));
}

function line(reading: TargetReading): string {
  const { name, goal, actual, base, verdict } = written(reading);
  const sure = reading.goal?.certain !== false && reading.actuals.at(-1)?.amount.certain !== false;
  return `${name} | ${goal} | ${actual} | ${base} | ${verdict}${sure ? "" : " ?"}`;
}

function read(source: string, above = ""): readonly string[] {
  return readTable(tableOf(rowsOf(source)), 0, above).map(({ reading }) => line(reading));
}

describe("each year's plan beside that year's result", () => {
  it.each([
    [
      "plans first, then results",
      `Chỉ tiêu | ĐVT | KH 2026 | KH 2027 | TH 2026 | TH 2027
       Thu ngân sách | tỷ đồng | 1.000 | 1.300 | 1.050 | 1.256`,
      "Thu ngân sách | >=1300 tỷ đồng | 1256 tỷ đồng | year | -",
    ],
    [
      "merges lost",
      `Chỉ tiêu | ĐVT | Kế hoạch | | Thực hiện |
       | | Năm 2026 | Năm 2027 | Năm 2026 | Năm 2027
       Thu ngân sách | tỷ đồng | 1.000 | 1.300 | 1.050 | 1.256`,
      "Thu ngân sách | >=1300 tỷ đồng | 1256 tỷ đồng | year | -",
    ],
    [
      "years divided, merges lost",
      `Chỉ tiêu | ĐVT | Năm 2026 | | Năm 2027 |
       | | KH | TH | KH | TH
       Thu ngân sách | tỷ đồng | 1.000 | 1.050 | 1.300 | 1.256`,
      "Thu ngân sách | >=1300 tỷ đồng | 1256 tỷ đồng | year | -",
    ],
    [
      "years divided in one row of heads",
      `Chỉ tiêu | ĐVT | 2026 (KH) | 2026 (TH) | 2027 (KH) | 2027 (TH)
       Thu ngân sách | tỷ đồng | 1.000 | 1.050 | 1.300 | 1.256`,
      "Thu ngân sách | >=1300 tỷ đồng | 1256 tỷ đồng | year | -",
    ],
    [
      "no result of the last year yet",
      `Chỉ tiêu | ĐVT | KH 2026 | TH 2026 | KH 2027 | TH 2027
       Thu ngân sách | tỷ đồng | 1.000 | 1.050 | 1.300 | -`,
      "Thu ngân sách | >=1000 tỷ đồng | 1050 tỷ đồng | year | -",
    ],
    [
      "no plan of the last year",
      `Chỉ tiêu | ĐVT | KH 2026 | TH 2026 | KH 2027 | TH 2027
       Thu ngân sách | tỷ đồng | 1.000 | 1.050 | | 1.256`,
      "Thu ngân sách | >=1000 tỷ đồng | 1050 tỷ đồng | year | -",
    ],
    [
      "one plan between results",
      `Chỉ tiêu | ĐVT | Thực hiện 2026 | Kế hoạch 2027 | Ước 2027
       Thu ngân sách | tỷ đồng | 1.050 | 1.300 | 1.256`,
      "Thu ngân sách | >=1300 tỷ đồng | 1256 tỷ đồng | year | -",
    ],
    [
      "shares and verdicts of each year",
      `Chỉ tiêu | ĐVT | Năm 2026 | << | << | << | Năm 2027 | << | << | <<
       ^^ | ^^ | Chỉ tiêu | Kết quả | Tỷ lệ (%) | Đánh giá | Chỉ tiêu | Kết quả | Tỷ lệ (%) | Đánh giá
       Kết nạp đảng viên | đảng viên | 20 | 22 | 110 | Vượt | 25 | 20 | 80 | Chưa đạt`,
      "Kết nạp đảng viên | >=25 đảng viên | 20 đảng viên | year | notYetMet",
    ],
    [
      "half a year's plan in front of the whole year's",
      `Chỉ tiêu | ĐVT | Kế hoạch 6 tháng 2027 | Kế hoạch năm 2027 | Thực hiện 6 tháng 2027
       Doanh thu | tỷ đồng | 380 | 800 | 395`,
      "Doanh thu | >=380 tỷ đồng | 395 tỷ đồng | - | -",
    ],
    [
      "half a year's plan behind the whole year's",
      `Chỉ tiêu | ĐVT | Kế hoạch năm 2027 | Kế hoạch 6 tháng 2027 | Thực hiện 6 tháng 2027
       Doanh thu | tỷ đồng | 800 | 380 | 395`,
      "Doanh thu | >=380 tỷ đồng | 395 tỷ đồng | - | -",
    ],
    [
      "a plan of the year beside the target of the term, results by year alone",
      `Chỉ tiêu | ĐVT | Chỉ tiêu nhiệm kỳ | Kế hoạch 2027 | Thực hiện 2027
       Kết nạp đảng viên | đảng viên | 100 | 20 | 22`,
      "Kết nạp đảng viên | >=20 đảng viên | 22 đảng viên | year | -",
    ],
    [
      "the target of the term, with its result to date",
      `Chỉ tiêu | ĐVT | Chỉ tiêu nhiệm kỳ | Kế hoạch 2027 | Thực hiện 2027 | Lũy kế
       Kết nạp đảng viên | đảng viên | 100 | 20 | 22 | 61`,
      "Kết nạp đảng viên | >=100 đảng viên | 61 đảng viên | term | -",
    ],
    [
      "a result that says no year beside the plan of one",
      `Chỉ tiêu | ĐVT | Kế hoạch năm 2027 | Kết quả thực hiện
       Kết nạp đảng viên | đảng viên | 20 | 22`,
      "Kết nạp đảng viên | >=20 đảng viên | 22 đảng viên | year | -",
    ],
    [
      "plans of years beside a result of none",
      `Chỉ tiêu | ĐVT | Kế hoạch 2026 | Kế hoạch 2027 | Kết quả
       Kết nạp đảng viên | đảng viên | 18 | 20 | 22`,
      "Kết nạp đảng viên | >=18 đảng viên | 22 đảng viên | year | - ?",
    ],
  ])("%s", (_, source, expected) => {
    expect(read(source)).toEqual([expected]);
  });

  it("takes no column that compares years for a result", () => {
    expect(
      read(`Chỉ tiêu | ĐVT | Mục tiêu đến năm 2030 | Kết quả thực hiện | << | Ước TH năm 2028 so với | <<
            ^^ | ^^ | ^^ | Năm 2027 | Ước cả năm 2028 | NQ (%) | Năm 2025 (%)
            Tỷ lệ tổn thất điện năng | % | ≤ 3,20 | 3,40 | 3,33 | - | Giảm 0,29 điểm %`),
    ).toEqual(["Tỷ lệ tổn thất điện năng | <=3,2 % | 3,4 % | by 2030 | -"]);
  });

  it("takes the share of the same year", () => {
    const [row] = readTable(
      tableOf(
        rowsOf(`Chỉ tiêu | ĐVT | Năm 2026 | << | << | Năm 2027 | << | <<
                ^^ | ^^ | KH | TH | % | KH | TH | %
                Kết nạp đảng viên | đảng viên | 20 | 22 | 110 | 25 | 20 | 80`),
      ),
      0,
      "",
    );
    expect(row?.reading.statedRatio?.value).toBe(80);
  });
});

describe("figures in one unit", () => {
  it.each([
    ["a scale word in the target alone", "Trồng cây | 1 triệu cây | 640.000 cây", ">=1 triệu cây | 0,64 triệu cây"],
    ["a scale word in the result alone", "Trồng cây | 800.000 cây | 0,64 triệu cây", ">=800000 cây | 640000 cây"],
    ["two scale words", "Thu ngân sách | 62 tỷ đồng | 51.500 triệu đồng", ">=62 tỷ đồng | 51,5 tỷ đồng"],
    ["the unit beside the target alone", "Thu ngân sách | 62 tỷ đồng | 51,5", ">=62 tỷ đồng | 51,5 tỷ đồng"],
    ["the unit beside the result alone", "Thu ngân sách | 62 | 51,5 tỷ đồng", ">=62 tỷ đồng | 51,5 tỷ đồng"],
  ])("%s", (_, row, figures) => {
    const [reading] = read(`Chỉ tiêu | Nghị quyết | Kết quả\n${row}`);
    expect(reading).toContain(figures);
  });

  it.each([
    ["a remark behind the bare figure", "Thu ngân sách | tỷ đồng | 62 | 51,5 (ước)", ">=62 tỷ đồng | 51,5 tỷ đồng"],
    ["a scale word that the column has not", "Trồng cây | cây | 1 triệu cây | 640.000", ">=1000000 cây | 640000 cây"],
  ])("of the column of units: %s", (_, row, figures) => {
    const [reading] = read(`Chỉ tiêu | ĐVT | Nghị quyết | Kết quả\n${row}`);
    expect(reading).toContain(figures);
  });

  it.each([
    ["Kế hoạch (%) | Thực hiện (%)", "95 | 93,7", ">=95 % | 93,7 %"],
    ["Kế hoạch 2027 (%) | Thực hiện 2027 (%)", "95 | 93,7", ">=95 % | 93,7 %"],
    ["Kế hoạch (%) năm 2027 | Kết quả (%) năm 2027", "95 | 93,7", ">=95 % | 93,7 %"],
    ["Mục tiêu (%) | Kết quả (%)", "95 | 93,7", ">=95 % | 93,7 %"],
    ["Chỉ tiêu giao (ĐVT: triệu đồng) | Kết quả (triệu đồng)", "95 | 93,7", ">=95 triệu đồng | 93,7 triệu đồng"],
    ["Kế hoạch (tỷ đồng) | Thực hiện (triệu đồng)", "1,2 | 1.150", ">=1,2 tỷ đồng | 1,15 tỷ đồng"],
    ["Kế hoạch (điều chỉnh) | Thực hiện (ước)", "95 | 93", ">=95 | 93"],
  ])("of the heads: %s", (heads, row, figures) => {
    const [reading] = read(`Nội dung | ${heads}\nTiêm chủng | ${row}`);
    expect(reading).toContain(`Tiêm chủng | ${figures} |`);
  });

  it("sets a count beside a count and a percentage beside a percentage", () => {
    const heads = `Chỉ tiêu | Nghị quyết | Kết quả thực hiện | <<
                   ^^ | ^^ | Số lượng | Tỷ lệ (%)`;
    expect(
      read(`${heads}
            Kết nạp đảng viên | 400 đảng viên | 339 | 84,75
            Chi bộ hoàn thành tốt nhiệm vụ | 90% | 11 | 91,7`),
    ).toEqual([
      "Kết nạp đảng viên | >=400 đảng viên | 339 đảng viên | term | -",
      "Chi bộ hoàn thành tốt nhiệm vụ | >=90 % | 91,7 % | share | -",
    ]);
  });
});

describe("columns by their heads", () => {
  it.each([
    ["Đăng ký", "Kết quả"],
    ["Đăng ký thi đua", "Thực hiện"],
    ["MT", "TH"],
    ["MT nhiệm kỳ", "Kết quả đến 5/2028"],
    ["MT năm 2027", "TH năm 2027"],
  ])("a target under «%s», a result under «%s»", (goal, actual) => {
    expect(read(`Các chỉ tiêu | ${goal} | ${actual}\nGiáo viên dạy giỏi | 15 GV | 16 GV`)).toEqual([
      expect.stringMatching(/^Giáo viên dạy giỏi \| >=15 gv \| 16 gv \|/),
    ]);
  });

  it.each([
    ["Vượt 01 giải", "exceeded"],
    ["Vượt chỉ tiêu", "exceeded"],
    ["Đạt", "met"],
    ["Không đạt", "missed"],
    ["chưa có số liệu", "-"],
    ["Đạt giải nhất toàn đoàn", "-"],
    ["Đạt 112%", "-"],
    ["Vượt khó vươn lên", "-"],
  ])("a remark «%s» judges: %s", (remark, verdict) => {
    expect(read(`Chỉ tiêu | Đăng ký | Kết quả | Ghi chú\nHọc sinh giỏi (giải) | 8 | 9 | ${remark}`)).toEqual([
      `Học sinh giỏi | >=8 giải | 9 giải | - | ${verdict}`,
    ]);
  });

  it("a remark does not judge where a column of verdicts does", () => {
    expect(read("Chỉ tiêu | NQ | Kết quả | Đánh giá | Ghi chú\nLớp | 5 lớp | 4 lớp | Chưa đạt | Đạt")).toEqual([
      "Lớp | >=5 lớp | 4 lớp | term | notYetMet",
    ]);
  });
});

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
    expect(read(`${HEAD}\n1 | ${row}\n2 | ${more}\n3 | ${more}`)[0]).toBe(expected);
  });

  it.each([
    ["Nội dung chỉ tiêu | Kết quả đạt được | Vượt | Đạt | Không đạt", "462 hội viên | | | x"],
    ["Chỉ tiêu NQ | Kết quả | Kết luận", "462 hội viên | Không đạt"],
    ["Chỉ tiêu Nghị quyết Đại hội | Kết quả đạt được", "462 hội viên"],
    ["Mục tiêu Nghị quyết | Thực hiện | Đánh giá", "462 hội viên | Không đạt"],
  ])("under «%s»", (head, rest) => {
    expect(read(`${head}\nKết nạp 500 hội viên mới | ${rest}`)).toEqual([
      expect.stringMatching(/^Kết nạp hội viên \| >=500 hội viên \| 462 hội viên \| (?:term|-) \| (?:missed|-)$/),
    ]);
  });

  it("lacks a result where the cell is empty", () => {
    const [row] = readTable(tableOf(rowsOf("Chỉ tiêu NQ | Kết quả | Đánh giá\nKết nạp 500 hội viên mới | |")), 0, "");
    expect(row?.lacking).toHaveLength(1);
  });

  it("is named as before where the rows but name their targets", () => {
    expect(
      read(
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
    expect(read(`${head}\n${ROWS}`, "Kết quả thực hiện chỉ tiêu hồ sơ trực tuyến giao cho các xã")).toEqual([
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
    const total = read(`Xã | Chỉ tiêu giao | Thực hiện\n${ROWS.replaceAll(/ \| [\d,]+$/gm, "")}`, above)[2];
    expect(total).toBe(name === null ? undefined : `${name} | >=2100 | 2166 | - | -`);
  });

  it.each([
    ["Kết quả thực hiện chỉ tiêu tỷ lệ hộ nghèo các xã", "<=1200 | 1320 | - | -"],
    ["2. Phòng, chống tội phạm, vi phạm pháp luật", ">=1200 | 1320 | - | - ?"],
    ["", ">=1200 | 1320 | - | - ?"],
  ])("is uncertain where it cannot be told whether less is better: «%s»", (above, rest) => {
    expect(read(`Xã | Chỉ tiêu giao | Thực hiện\nTân Lập | 1.200 | 1.320`, above)).toEqual([`Tân Lập | ${rest}`]);
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
    expect(read(source, "Kết quả thực hiện chỉ tiêu hồ sơ trực tuyến")).toEqual([]);
  });
});
