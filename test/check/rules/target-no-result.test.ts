import { describe, expect, it } from "vitest";
import { targetNoResult } from "../../../src/check/rules/target-no-result.ts";
import { observed, said } from "../../support/observed.ts";

const LIST = "I. KẾT QUẢ THỰC HIỆN CÁC CHỈ TIÊU\n";
const BEFORE = "- Đảng viên học tập nghị quyết đạt 97,4% (chỉ tiêu 95%) - vượt.\n";
const BEHIND = "\n- Gia đình văn hóa đạt 93,3% (chỉ tiêu 92%) - vượt.";

describe("target-no-result", () => {
  it.each([
    [
      "a sentence amid results",
      "I. Kinh tế\nDoanh thu năm 2027 đạt 718,5 tỷ đồng (chỉ tiêu đến năm 2030: 900 tỷ đồng). Lợi nhuận trước thuế (chỉ tiêu đến năm 2030: 31,0 tỷ đồng). Nộp ngân sách đạt 17,5 tỷ đồng (chỉ tiêu 20 tỷ đồng).",
      "Lợi nhuận trước thuế",
    ],
    [
      "an item judged without a result",
      `${LIST}${BEFORE}- Đảng viên dự sinh hoạt chi bộ bình quân (chỉ tiêu 90%, năm 2026 đạt 89,5%) - vượt.${BEHIND}`,
      "Đảng viên dự sinh hoạt chi bộ bình quân",
    ],
    [
      "an item between two that tell theirs",
      `${LIST}${BEFORE}- Đảng viên dự sinh hoạt chi bộ bình quân (chỉ tiêu 90% trở lên);${BEHIND}`,
      "Đảng viên dự sinh hoạt chi bộ bình quân",
    ],
    [
      "a judged item alone",
      `${LIST}2. Thu ngân sách trên địa bàn (kế hoạch: 45 tỷ đồng), vượt kế hoạch.`,
      "Thu ngân sách trên địa bàn",
    ],
    [
      "a share said to be missed",
      `${LIST}- Người dân tham gia bảo hiểm y tế (Nghị quyết: 97%) - chưa đạt;`,
      "Người dân tham gia bảo hiểm y tế",
    ],
  ])("tells: %s", (_, source, name) => {
    expect(observed(targetNoResult, source).map(({ data }) => data.name)).toEqual([name]);
    expect(said(targetNoResult, source)).toHaveLength(1);
  });

  it.each([
    ["the result is there", `${LIST}${BEFORE}`],
    ["the result follows", `${LIST}- Tỷ lệ che phủ rừng (chỉ tiêu 52%). Đến nay đạt 52,3%, vượt chỉ tiêu.${BEHIND}`],
    [
      "the result follows by years",
      `${LIST}- Lợi nhuận trước thuế (chỉ tiêu 31 tỷ đồng). Năm 2026 đạt 22,6 tỷ đồng; năm 2027 đạt 24,9 tỷ đồng.`,
    ],
    ["the result stands behind a colon", `${LIST}- Tỷ lệ che phủ rừng (chỉ tiêu 52%): đạt 52,3%.${BEHIND}`],
    [
      "targets only listed",
      "I. Chỉ đạo\nĐại hội đề ra các chỉ tiêu chủ yếu. Tốc độ tăng trưởng (chỉ tiêu 8%/năm); thu ngân sách (chỉ tiêu 31 tỷ đồng).",
    ],
    ["a plan", "II. PHƯƠNG HƯỚNG\n1. Chỉ tiêu\n- Thu ngân sách trên địa bàn (kế hoạch 45 tỷ đồng)."],
    [
      "a count that words may answer",
      `${LIST}${BEFORE}- Xây dựng mô hình dân vận khéo (chỉ tiêu 01 mô hình) - đạt.${BEHIND}`,
    ],
    ["all of something", `${LIST}${BEFORE}- Phát thẻ cho hộ nghèo trong phường (chỉ tiêu 100%) - đạt.${BEHIND}`],
    [
      "a name that tells what came of it",
      `${LIST}${BEFORE}- Không có đảng viên vi phạm kỷ luật (chỉ tiêu dưới 1%) - đạt.${BEHIND}`,
    ],
    ["a heading", `${LIST}1. Tỷ lệ hộ nghèo theo chuẩn mới (chỉ tiêu dưới 1%)\nToàn xã còn 12 hộ, chiếm 0,6%.`],
    [
      "an item explained by those below it",
      `${LIST}${BEFORE}- Tỷ lệ hộ nghèo theo chuẩn mới (chỉ tiêu dưới 1%).\n+ Năm 2027 còn 0,6%.`,
    ],
    ["a share of the target", `${LIST}- Thu ngân sách trên địa bàn (kế hoạch 45 tỷ đồng), đạt 108% kế hoạch.`],
  ])("is silent: %s", (_, source) => {
    expect(said(targetNoResult, source)).toEqual([]);
  });
});
