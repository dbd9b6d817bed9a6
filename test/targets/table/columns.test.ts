/** Tables of targets as offices write them: which target and result of a row belong together, in which unit, under which heads. */
import { describe, expect, it } from "vitest";
import { targetLines, targetRows } from "../../support/target-rows.ts";

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
      "the target of a congress, its year in the head",
      `Chỉ tiêu | ĐVT | NQ Đại hội 2025 | TH 2025 | TH 2026
       Quân số khỏe | % | 98 | 97,5 | 99,1`,
      "Quân số khỏe | >=98 % | 99,1 % | share | -",
    ],
    [
      "a resolution that may be of another year",
      `Chỉ tiêu | ĐVT | Nghị quyết năm 2025 | TH 2025 | TH 2026
       Quân số khỏe | % | 98 | 97,5 | 99,1`,
      "Quân số khỏe | >=98 % | 97,5 % | share | - ?",
    ],
    [
      "the target of the next term beside the result of this one",
      `Chỉ tiêu | ĐVT | Thực hiện nhiệm kỳ 2025 - 2030 | Mục tiêu nhiệm kỳ 2030 - 2035
       Quân số khỏe | % | 99,1 | trên 99`,
      "Quân số khỏe | >99 % | 99,1 % | share | - ?",
    ],
    [
      "plans of years beside a result of none",
      `Chỉ tiêu | ĐVT | Kế hoạch 2026 | Kế hoạch 2027 | Kết quả
       Kết nạp đảng viên | đảng viên | 18 | 20 | 22`,
      "Kết nạp đảng viên | >=18 đảng viên | 22 đảng viên | year | - ?",
    ],
  ])("%s", (_, source, expected) => {
    expect(targetLines(source)).toEqual([expected]);
  });

  it("takes no column that compares years for a result", () => {
    expect(
      targetLines(`Chỉ tiêu | ĐVT | Mục tiêu đến năm 2030 | Kết quả thực hiện | << | Ước TH năm 2028 so với | <<
            ^^ | ^^ | ^^ | Năm 2027 | Ước cả năm 2028 | NQ (%) | Năm 2025 (%)
            Tỷ lệ tổn thất điện năng | % | ≤ 3,20 | 3,40 | 3,33 | - | Giảm 0,29 điểm %`),
    ).toEqual(["Tỷ lệ tổn thất điện năng | <=3,2 % | 3,33 % | by 2030 | -"]);
  });

  it("takes the share of the same year", () => {
    const [row] = targetRows(`Chỉ tiêu | ĐVT | Năm 2026 | << | << | Năm 2027 | << | <<
                ^^ | ^^ | KH | TH | % | KH | TH | %
                Kết nạp đảng viên | đảng viên | 20 | 22 | 110 | 25 | 20 | 80`);
    expect(row?.reading.statedRatio?.value).toBe(80);
  });
});

describe("a column a year, the last of them estimated", () => {
  const HEAD = `TT | Chỉ tiêu | ĐVT | Nghị quyết Đại hội | Thực hiện | << | << | << | Ước cả năm 2028 | So sánh ước năm 2028 với Nghị quyết (%)
                ^^ | ^^ | ^^ | ^^ | Năm 2025 | Năm 2026 | Năm 2027 | 6 tháng năm 2028 | ^^ | ^^`;

  it.each([
    [
      "Doanh thu | Tỷ đồng | 900 (năm 2030) | 612,4 | 661,8 | 718,5 | 371,2 | 775,0 | 86,1",
      "Doanh thu | >=900 tỷ đồng | 775 tỷ đồng | by 2030 | -",
    ],
    [
      "Tỷ lệ lao động biến động | % | Dưới 12 | 18,2 | 17,4 | 16,9 | 8,1 | 16,0 | -",
      "Tỷ lệ lao động biến động | <12 % | 16 % | share | -",
    ],
    [
      "Sáng kiến được công nhận | Sáng kiến | 50 trở lên/năm | 42 | 51 | 58 | 27 | 60 | -",
      "Sáng kiến được công nhận | >=50 sáng kiến | 60 sáng kiến | year | -",
    ],
    [
      "Đảng viên hoàn thành tốt nhiệm vụ | % | 90 trở lên/năm | 89,2 | 91,5 | 93,4 | - | - | -",
      "Đảng viên hoàn thành tốt nhiệm vụ | >=90 % | 93,4 % | share | -",
    ],
    [
      "Kết nạp đảng viên mới | Đảng viên | 65 (nhiệm kỳ) | 09 | 14 | 15 | 07 | 15 | -",
      "Kết nạp đảng viên mới | >=65 đảng viên | 45 đảng viên | term | - ?",
    ],
    [
      "Số lao động | Người | 1.950 | 1.742 | 1.790 | 1.838 | 1.864 | 1.880 | 96,4",
      "Số lao động | >=1950 người | 1880 người | term | -",
    ],
  ])("%s", (row, expected) => {
    expect(targetLines(`${HEAD}\n1 | ${row}`)).toEqual([expected]);
  });
});

it("is unsure of two targets in one row", () => {
  const [row] = targetRows(`TT | Chỉ tiêu | ĐVT | Chỉ tiêu năm 2027 | Kết quả năm 2027
              1 | Kiểm tra/giám sát đảng viên | Đảng viên | 02/03 | 03/02`);
  expect(row?.reading.goal?.certain).toBe(false);
});

describe("figures in one unit", () => {
  it.each([
    ["a scale word in the target alone", "Trồng cây | 1 triệu cây | 640.000 cây", ">=1 triệu cây | 0,64 triệu cây"],
    ["a scale word in the result alone", "Trồng cây | 800.000 cây | 0,64 triệu cây", ">=800000 cây | 640000 cây"],
    ["two scale words", "Thu ngân sách | 62 tỷ đồng | 51.500 triệu đồng", ">=62 tỷ đồng | 51,5 tỷ đồng"],
    ["the unit beside the target alone", "Thu ngân sách | 62 tỷ đồng | 51,5", ">=62 tỷ đồng | 51,5 tỷ đồng"],
    ["the unit beside the result alone", "Thu ngân sách | 62 | 51,5 tỷ đồng", ">=62 tỷ đồng | 51,5 tỷ đồng"],
  ])("%s", (_, row, figures) => {
    const [reading] = targetLines(`Chỉ tiêu | Nghị quyết | Kết quả\n${row}`);
    expect(reading).toContain(figures);
  });

  it.each([
    ["a remark behind the bare figure", "Thu ngân sách | tỷ đồng | 62 | 51,5 (ước)", ">=62 tỷ đồng | 51,5 tỷ đồng"],
    ["a scale word that the column has not", "Trồng cây | cây | 1 triệu cây | 640.000", ">=1000000 cây | 640000 cây"],
  ])("of the column of units: %s", (_, row, figures) => {
    const [reading] = targetLines(`Chỉ tiêu | ĐVT | Nghị quyết | Kết quả\n${row}`);
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
    const [reading] = targetLines(`Nội dung | ${heads}\nTiêm chủng | ${row}`);
    expect(reading).toContain(`Tiêm chủng | ${figures} |`);
  });

  it("sets a count beside a count and a percentage beside a percentage", () => {
    const heads = `Chỉ tiêu | Nghị quyết | Kết quả thực hiện | <<
                   ^^ | ^^ | Số lượng | Tỷ lệ (%)`;
    expect(
      targetLines(`${heads}
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
    expect(targetLines(`Các chỉ tiêu | ${goal} | ${actual}\nGiáo viên dạy giỏi | 15 GV | 16 GV`)).toEqual([
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
    expect(targetLines(`Chỉ tiêu | Đăng ký | Kết quả | Ghi chú\nHọc sinh giỏi (giải) | 8 | 9 | ${remark}`)).toEqual([
      `Học sinh giỏi | >=8 giải | 9 giải | - | ${verdict}`,
    ]);
  });

  it("a remark does not judge where a column of verdicts does", () => {
    expect(targetLines("Chỉ tiêu | NQ | Kết quả | Đánh giá | Ghi chú\nLớp | 5 lớp | 4 lớp | Chưa đạt | Đạt")).toEqual([
      "Lớp | >=5 lớp | 4 lớp | term | notYetMet",
    ]);
  });
});
