import { describe, expect, it } from "vitest";
import { type NumberReading, numbersIn } from "../../src/text/numbers.ts";

describe("a number that counts nothing is told apart", () => {
  const cases: readonly (readonly [string, readonly (readonly [string, NumberReading["role"]])[]])[] = [
    ["năm 2021", [["2021", "year"]]],
    [
      "năm 2016, 2017 và 6 tháng đầu năm 2018",
      [
        ["2016", "year"],
        ["2017", "year"],
        ["6", "quantity"],
        ["2018", "year"],
      ],
    ],
    [
      "đến năm 2025, kết nạp 2025 đảng viên",
      [
        ["2025", "year"],
        ["2025", "quantity"],
      ],
    ],
    [
      "(1954 - 2024)",
      [
        ["1954", "year"],
        ["2024", "year"],
      ],
    ],
    ["quý I/2023", [["2023", "year"]]],
    [" 2022 ", [["2022", "year"]]],
    ["(2022)", [["2022", "year"]]],
    ["Nghị quyết Trung ương 4 khóa XII", [["4", "name"]]],
    [
      "các nghị quyết 18, 19 của Trung ương",
      [
        ["18", "name"],
        ["19", "name"],
      ],
    ],
    [
      "lần thứ 3,4,5,6 BCH",
      [
        ["3", "name"],
        ["4", "name"],
        ["5", "name"],
        ["6", "name"],
      ],
    ],
    ["(kế hoạch 400 đảng viên)", [["400", "quantity"]]],
    [
      "Nghị quyết 90%; kế hoạch 5 lớp",
      [
        ["90%", "quantity"],
        ["5", "quantity"],
      ],
    ],
    [
      "Phụ lục 2, biểu số 03",
      [
        ["2", "name"],
        ["03", "name"],
      ],
    ],
    ["tổng số 173 chi bộ", [["173", "quantity"]]],
    [
      "mục 2.1, khoản 3",
      [
        ["2.1", "name"],
        ["3", "name"],
      ],
    ],
    [
      "tháng 5 có 3 buổi",
      [
        ["5", "name"],
        ["3", "quantity"],
      ],
    ],
    ["mỗi tháng 2 buổi", [["2", "quantity"]]],
    ["dịch Covid- 19 kéo dài", [["19", "name"]]],
    ["công nghiệp 4.0", [["4.0", "name"]]],
    ["Ban Chỉ đạo 35", [["35", "name"]]],
  ];
  it.each(cases)("«%s»", (text, expected) => {
    expect(numbersIn(text).map(({ raw, role }) => [raw, role])).toEqual(expected);
  });
});

describe("these hold no figure", () => {
  it.each([
    "",
    "không có số liệu",
    "ngày 07/4/2021",
    "ngày 21 tháng 3 năm 2023",
    "4-5-2018",
    "tháng 5/2023",
    "nhiệm kỳ 2020 - 2025",
    "Chỉ thị 05-CT/TW",
    "Số 196 -BC/ĐUK",
    "Nghị định 30/2020/NĐ-CP",
    "Covid-19",
    "m2, km2, F0, QH15",
    "2.1.3",
    "của Đảng¹³",
    "khóa XIII",
  ])("«%s»", (text) => {
    expect(numbersIn(text)).toEqual([]);
  });
});
