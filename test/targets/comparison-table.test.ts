import { describe, expect, test } from "vitest";
import type { Demand, Section } from "../../src/outline/outline.ts";
import { comparisonTable, wantsTable } from "../../src/targets/comparison-table.ts";

function section(guidance: string, demands: readonly Demand[] = ["targetComparison"], title = "Kết quả"): Section {
  const lines =
    guidance === "" ? [] : [{ marker: "-", text: "Nêu khái quát.", children: [{ marker: "+", text: guidance }] }];
  return {
    id: "p1.1",
    kind: "section",
    marker: "I.",
    title,
    level: 1,
    required: true,
    guidance: lines,
    demands,
    children: [],
  };
}

describe("the comparison table", () => {
  test.each([
    [
      "(Lưu ý: Đánh giá kết quả thực hiện các chỉ tiêu chủ yếu có so sánh với chỉ tiêu Nghị quyết Đại hội đề ra).",
      ["Kết quả đến nay", "Tỷ lệ %", "Đánh giá", "Nguyên nhân"],
    ],
    [
      "(có số liệu so sánh với nhiệm kỳ trước và các chỉ tiêu Nghị quyết Đại hội đề ra)",
      ["Kết quả nhiệm kỳ trước", "Kết quả đến nay", "Tỷ lệ %", "Đánh giá", "Nguyên nhân"],
    ],
    [
      "Lập biểu tổng hợp các chỉ tiêu trong năm 2016, 2017 và 6 tháng đầu năm 2018, ước thực hiện cả năm 2018 (So sánh với các chỉ tiêu nghị quyết đại hội và so với kết quả thực hiện của năm 2015)",
      [
        "Năm 2015",
        "Năm 2016",
        "Năm 2017",
        "6 tháng đầu năm 2018",
        "Ước năm 2018",
        "So với Nghị quyết Đại hội",
        "So với năm 2015",
      ],
    ],
    [
      "Lập biểu kết quả các chỉ tiêu năm 2021, năm 2022, 9 tháng năm 2023",
      ["Năm 2021", "Năm 2022", "9 tháng đầu năm 2023", "So với Nghị quyết"],
    ],
    [
      "rà soát các mục tiêu, làm rõ đến năm 2025 những mục tiêu có thể đạt, không đạt, nêu rõ nguyên nhân",
      ["Kết quả đến nay", "Tỷ lệ %", "Khả năng đạt đến năm 2025", "Nguyên nhân"],
    ],
    [
      "mức độ hoàn thành các chỉ tiêu theo Nghị quyết 19-NQ/TW ngày 12-4-2016",
      ["Kết quả đến nay", "Tỷ lệ %", "Đánh giá", "Nguyên nhân"],
    ],
    [
      "so sánh kết quả với chỉ tiêu nghị quyết chi bộ và so với năm 2026",
      ["Năm 2026", "Kết quả đến nay", "Tỷ lệ %", "Đánh giá", "Nguyên nhân"],
    ],
    ["", ["Kết quả đến nay", "Tỷ lệ %", "Đánh giá", "Nguyên nhân"]],
  ])("of «%s» has after target, unit and resolution: %j", (guidance, heads) => {
    const { head, rows, tag, widths } = comparisonTable(section(guidance));
    const resolution = /đại hội/iu.test(guidance) ? "Nghị quyết Đại hội" : "Nghị quyết đề ra";
    expect(head).toEqual(["Chỉ tiêu", "Đơn vị", resolution, ...heads]);
    expect(widths.reduce((sum, width) => sum + width, 0)).toBeCloseTo(1);
    expect(rows.flat()).toEqual([]);
    expect(tag).toBe("p1.1.targets");
  });

  test("without targets to compare has plain columns", () => {
    expect(comparisonTable(section("Lập biểu số lượng đảng viên", ["table"])).head).toEqual([
      "Nội dung",
      "Đơn vị",
      "Kết quả",
      "Ghi chú",
    ]);
  });

  test.each([
    [["targetComparison"], true],
    [["table", "annex"], true],
    [["figures", "rate", "annex", "causes"], false],
    [[], false],
  ] as const)("is wanted where the outline demands %j: %s", (demands, wanted) => {
    expect(wantsTable(section("", demands))).toBe(wanted);
  });
});
