import { describe, expect, it } from "vitest";
import { leftoverYear } from "../../../src/check/rules/leftover-year.ts";
import { said } from "../../support/observed.ts";

interface Parts {
  readonly date?: string;
  readonly title?: string;
  readonly opening?: string;
  readonly result?: string;
  readonly plan?: string;
  readonly text?: string;
  readonly closing?: string;
}

/** A yearly report of 2027; every part can be another. */
function yearly({
  date = "Tân Hòa, ngày 26 tháng 11 năm 2027",
  title = "Tổng kết công tác năm 2027,\n{c}phương hướng, nhiệm vụ năm 2028",
  opening = "Thực hiện Công văn số 214-CV/ĐU của Đảng ủy phường, Chi bộ báo cáo kết quả công tác năm 2027 như sau:",
  result = "KẾT QUẢ THỰC HIỆN NHIỆM VỤ NĂM 2027",
  plan = "PHƯƠNG HƯỚNG, NHIỆM VỤ NĂM 2028",
  text = "Chi bộ có 41 đảng viên.",
  closing = "Trên đây là báo cáo tổng kết công tác năm 2027, phương hướng, nhiệm vụ năm 2028 của Chi bộ.",
}: Parts): string {
  return `${date}\n{c}{b}BÁO CÁO\n{c}${title}\n-----\n${opening}\n{b}I. ${result}\n${text}\n{b}II. ${plan}\nTiếp tục phấn đấu.\n${closing}`;
}

const TERM_PLAN = "PHƯƠNG HƯỚNG, MỤC TIÊU, NHIỆM VỤ NỬA CUỐI NHIỆM KỲ";

/** A mid-term report of 2025-2030. */
function midterm({
  date = "Tân Hòa, ngày 05 tháng 7 năm 2028",
  plan = TERM_PLAN,
  text = "Đã làm tốt.",
}: Parts): string {
  return `${date}\n{c}BÁO CÁO\n{c}Sơ kết giữa nhiệm kỳ thực hiện Nghị quyết Đại hội, nhiệm kỳ 2025 - 2030\n-----\n{b}I. KẾT QUẢ\n${text}\n{b}II. ${plan}\nTiếp tục phấn đấu.`;
}

describe("leftover-year", () => {
  it.each([
    [
      "last year in the title",
      yearly({ title: "Tổng kết công tác năm 2026,\n{c}phương hướng, nhiệm vụ năm 2028" }),
      ["2 năm 2026"],
    ],
    [
      "both years of the title, in one line",
      yearly({ title: "TỔNG KẾT CÔNG TÁC NĂM 2026, PHƯƠNG HƯỚNG, NHIỆM VỤ NĂM 2027" }),
      ["2 NĂM 2026", "2 NĂM 2027"],
    ],
    ["in the heading of the plan", yearly({ plan: "PHƯƠNG HƯỚNG, NHIỆM VỤ NĂM 2027" }), ["8 NĂM 2027"]],
    ["in the heading of the results", yearly({ result: "Kết quả công tác năm 2025" }), ["6 năm 2025"]],
    [
      "in the closing sentence",
      yearly({ closing: "Trên đây là báo cáo tổng kết công tác năm 2026." }),
      ["10 năm 2026"],
    ],
    [
      "in the opening sentence, where it comes to the report",
      yearly({ opening: "Thực hiện Kế hoạch năm 2027, Chi bộ báo cáo kết quả công tác năm 2026, cụ thể:" }),
      ["5 năm 2026"],
    ],
    ["a date before the year", yearly({ date: "Tân Hòa, ngày 26 tháng 11 năm 2026" }), ["0 ngày 26 tháng 11 năm 2026"]],
    ["a date before the term", midterm({ date: "Tân Hòa, ngày 05 tháng 7 năm 2023" }), ["0 ngày 05 tháng 7 năm 2023"]],
    [
      "a date before two of the documents cited",
      midterm({
        date: "Tân Hòa, ngày 05 tháng 7 năm 2027",
        text: "Theo Kế hoạch số 58-KH/ĐU, ngày 10/4/2028 và Nghị quyết số 9-NQ/ĐU, ngày 01/02/2028.",
      }),
      ["0 ngày 05 tháng 7 năm 2027"],
    ],
    ["a plan for years gone by", midterm({ plan: `${TERM_PLAN}, GIAI ĐOẠN 2018 - 2020` }), ["6 2018 - 2020"]],
  ])("is told: %s", (_, source, expected) => {
    expect(said(leftoverYear, source)).toEqual(expected);
  });

  it.each([
    ["all in order", yearly({})],
    ["written in January", yearly({ date: "Tân Hòa, ngày 05 tháng 01 năm 2028" })],
    ["without a date", yearly({ date: "CHI BỘ TỔ DÂN PHỐ SỐ 7" })],
    ["a date left blank", yearly({ date: "Tân Hòa, ngày … tháng … năm 2026" })],
    ["a comparison", yearly({ result: "KẾT QUẢ THỰC HIỆN NHIỆM VỤ NĂM 2027 SO VỚI NĂM 2026" })],
    ["what was wanting the year before", yearly({ result: "KẾT QUẢ KHẮC PHỤC HẠN CHẾ NĂM 2026" })],
    ["a plan's later end", yearly({ plan: "PHƯƠNG HƯỚNG NĂM 2028, MỤC TIÊU ĐẾN NĂM 2030" })],
    ["the plan of the superior", yearly({ opening: "Thực hiện Kế hoạch công tác năm 2026, Chi bộ báo cáo như sau:" })],
    ["running text", yearly({ text: "Nghị quyết chi bộ năm 2026 đề ra 12 chỉ tiêu; kết quả năm 2026 đạt khá." })],
    [
      "half a year, its other half to come",
      yearly({
        date: "Tân Hòa, ngày 20 tháng 6 năm 2027",
        title: "Sơ kết công tác 6 tháng đầu năm 2027, nhiệm vụ 6 tháng cuối năm 2027",
        plan: "NHIỆM VỤ TRỌNG TÂM 6 THÁNG CUỐI NĂM 2027",
        closing: "Trên đây là báo cáo kết quả 6 tháng đầu năm 2027.",
      }),
    ],
    [
      "several years",
      "{c}BÁO CÁO\n{c}Tổng kết 3 năm 2025 - 2027\n-----\n{b}I. Kết quả năm 2025\nTốt.\n{b}II. Kết quả năm 2026\nTốt.\n{b}III. Kết quả năm 2027\nTốt.",
    ],
    [
      "several years, one by one",
      "{c}BÁO CÁO\n{c}Tổng kết công tác năm 2027\n-----\n{b}I. Kết quả năm 2025\nTốt.\n{b}II. Kết quả năm 2026\nTốt.\n{b}III. Kết quả năm 2027\nTốt.",
    ],
    [
      "a report to a congress, dated before its term",
      "Tân Hòa, ngày 05 tháng 12 năm 2024\n{c}BÁO CÁO CHÍNH TRỊ\n{c}trình Đại hội Chi bộ nhiệm kỳ 2025 - 2027\n-----\n{b}I. Kết quả\nTốt.",
    ],
    [
      "one document dated after the report, told where it stands",
      midterm({ text: "Theo Kế hoạch số 58-KH/ĐU, ngày 10/4/2029." }),
    ],
    ["a plan for the years to come", midterm({ plan: `${TERM_PLAN}, GIAI ĐOẠN 2028 - 2030` })],
    [
      "a plan that starts from the years gone by",
      midterm({ plan: "NHIỆM VỤ, GIẢI PHÁP GIAI ĐOẠN 2028 - 2030 (TỪ KẾT QUẢ 2025 - 2027)" }),
    ],
    ["a term named as such, which leftover-term tells", midterm({ plan: `${TERM_PLAN}, NHIỆM KỲ 2015 - 2020` })],
    ["results of years gone by", midterm({ plan: "KẾT QUẢ THỰC HIỆN ĐỀ ÁN GIAI ĐOẠN 2018 - 2020" })],
  ])("is silent: %s", (_, source) => {
    expect(said(leftoverYear, source)).toEqual([]);
  });
});
