import { describe, expect, it } from "vitest";
import { sectionGuidanceOnly } from "../../../src/check/rules/section-guidance-only.ts";
import { observed, outlineNamed, said } from "../../support/observed.ts";
import { seedText } from "../../support/seed.ts";
import { outlineOf } from "../../support/small-outline.ts";

const outline = outlineOf(`ĐỀ CƯƠNG
I. Kết quả thực hiện
1. Công tác tư tưởng
- Việc học tập, quán triệt các chỉ thị, nghị quyết của Đảng; tỷ lệ đảng viên tham gia học tập hằng năm.
2. Công tác tổ chức
(Nêu kết quả công tác phát triển đảng viên, quy hoạch, đào tạo cán bộ).`);
const OWN = "Đã mở 06 hội nghị học tập, 97% đảng viên dự; bài thu hoạch nộp đủ, được chấm và rút kinh nghiệm.";

describe("section-guidance-only", () => {
  it.each([
    [
      "guidance as issued",
      `I. Kết quả thực hiện\n1. Công tác tư tưởng\n- Việc học tập, quán triệt các chỉ thị, nghị quyết của Đảng; tỷ lệ đảng viên tham gia học tập hằng năm.\n2. Công tác tổ chức\n${OWN}`,
      ["1"],
    ],
    [
      "guidance with words changed",
      `I. Kết quả thực hiện\n1. Công tác tư tưởng\nViệc học tập, quán triệt nghị quyết của Đảng; tỷ lệ đảng viên dự học tập hằng năm.\n2. Công tác tổ chức\n${OWN}`,
      ["1"],
    ],
    [
      "every section of a skeleton, and not the heading around them",
      "I. Kết quả thực hiện\n1. Công tác tư tưởng\n{ph 1.1}- Việc học tập, quán triệt các chỉ thị, nghị quyết của Đảng; tỷ lệ đảng viên tham gia học tập hằng năm.\n2. Công tác tổ chức\n{ph 1.2}(Nêu kết quả công tác phát triển đảng viên, quy hoạch, đào tạo cán bộ).",
      ["1", "3"],
    ],
  ])("tells %s", (_, source, expected) => {
    expect(said(sectionGuidanceOnly, source, { outline })).toEqual(expected);
  });

  it.each([
    [
      "own text beside the guidance",
      `I. Kết quả thực hiện\n1. Công tác tư tưởng\n- Việc học tập, quán triệt các chỉ thị, nghị quyết của Đảng; tỷ lệ đảng viên tham gia học tập hằng năm.\n${OWN}`,
    ],
    ["an empty section", "I. Kết quả thực hiện\n1. Công tác tư tưởng\n2. Công tác tổ chức"],
    [
      "an answer in the guidance's own order",
      `I. Kết quả thực hiện\n1. Công tác tư tưởng\nViệc học tập, quán triệt các chỉ thị, nghị quyết của Đảng được tổ chức nền nếp: ${OWN}`,
    ],
  ])("is silent on %s", (_, source) => {
    expect(said(sectionGuidanceOnly, source, { outline })).toEqual([]);
  });

  it("tells each section once when the outline itself is sent in place of a report", () => {
    const observations = observed(sectionGuidanceOnly, seedText("de-cuong-so-ket-phu-tho-2023"), {
      outline: outlineNamed("phu-tho"),
    });
    const told = observations.map(({ section }) => section);
    expect(new Set(told).size).toBe(told.length);
    expect(told).toContain("p1.2.2.3");
    expect(told).not.toContain("p1.2.2");
  });
});
