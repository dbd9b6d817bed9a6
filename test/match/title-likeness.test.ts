import { describe, expect, test } from "vitest";
import { titleLikeness } from "../../src/match/title-likeness.ts";

function alike(section: string, heading: string): number {
  return titleLikeness([section])(heading)[0]!.alike;
}

describe("a heading is like a section's title", () => {
  test.each([
    ["Mục tiêu", "MỤC TIÊU", 1],
    ["Đánh giá tổng quát", "ĐÁNH GIÁ CHUNG", 0.7],
    ["Mục tiêu", "Chỉ tiêu chủ yếu", 0.5],
    ["Những khuyết điểm, hạn chế", "HẠN CHẾ, KHUYẾT ĐIỂM VÀ NGUYÊN NHÂN", 0.7],
    ["Nguyên nhân và những vấn đề cần rút ra", "Nguyên nhân của hạn chế, khuyết điểm", 0.5],
    [
      "Lãnh đạo thực hiện nhiệm vụ chính trị",
      "Tiếp tục tăng cường vai trò của cấp ủy trong lãnh đạo thực hiện nhiệm vụ chính trị",
      0.6,
    ],
    [
      "Lãnh đạo hoạt động cơ quan và các đoàn thể",
      "Tăng cường sự lãnh đạo của cấp ủy đối với cơ quan và hoạt động của các đoàn thể",
      0.6,
    ],
    [
      "Công tác giáo dục chính trị tư tưởng",
      "Công tác giáo dục chính trị tư tưởng tiếp tục được đổi mới, góp phần tăng cường sự đoàn kết",
      0.9,
    ],
  ])("«%s», «%s»", (section, heading, least) => {
    expect(alike(section, heading)).toBeGreaterThanOrEqual(least);
  });
});

describe("a heading is not like a section's title", () => {
  test.each([
    ["Khuyết điểm, hạn chế", "Nguyên nhân của những khuyết điểm, hạn chế"],
    ["Kiến nghị, đề xuất", "Phương hướng, nhiệm vụ"],
    ["Công tác tư tưởng", "Công tác tổ chức"],
    ["Đặc điểm tình hình", "Bài học kinh nghiệm"],
    ["", "Mục tiêu"],
    ["Mục tiêu", ""],
  ])("«%s», «%s»", (section, heading) => {
    expect(alike(section, heading)).toBeLessThan(0.45);
  });
});

test("words that only mean the same count less than words that are the same", () => {
  const to = titleLikeness(["Mục tiêu"]);
  const aims = to("Mục tiêu chung")[0]!;
  const targets = to("Chỉ tiêu chung")[0]!;
  expect(aims.alike).toBeGreaterThan(targets.alike);
  expect(targets.literal).toBeLessThan(targets.alike);
});
