import { describe, expect, it } from "vitest";
import { targetCause } from "../../../src/check/rules/target-cause.ts";
import { observed, said } from "../../support/observed.ts";

const HEAD = "Tổng kết thực hiện Nghị quyết Đại hội, nhiệm kỳ 2020 - 2025\nI. KẾT QUẢ THỰC HIỆN CÁC CHỈ TIÊU\n";

describe("target-cause", () => {
  it.each([
    [
      "said not to be met",
      `${HEAD}1. Kết nạp 21 đảng viên (chỉ tiêu 35 đảng viên), chưa đạt chỉ tiêu.`,
      ["Kết nạp đảng viên"],
    ],
    [
      "not met by its figures, in a final report",
      `${HEAD}1. Việc tổ chức sinh hoạt chuyên đề (đạt 50%, chỉ tiêu 100%).`,
      ["Việc tổ chức sinh hoạt chuyên đề"],
    ],
    [
      "in a table, its column of causes empty",
      `${HEAD}| TT | Chỉ tiêu | Đơn vị | Nghị quyết | Kết quả | Đánh giá | Nguyên nhân |\n| 1 | Mở lớp trung cấp | lớp | 05 | 02 | Chưa đạt | |`,
      ["Mở lớp trung cấp"],
    ],
    [
      "two of them, told once",
      `${HEAD}1. Kết nạp 21 đảng viên (chỉ tiêu 35 đảng viên), chưa đạt.\n2. Mở 02 lớp (chỉ tiêu 05 lớp), không đạt.`,
      ["Kết nạp đảng viên", "Mở lớp"],
    ],
  ])("tells: %s", (_, source, names) => {
    expect(observed(targetCause, source).map(({ data }) => data.names)).toEqual([names]);
  });

  it.each([
    [
      "the cause stands beside it",
      `${HEAD}1. Kết nạp 21 đảng viên (chỉ tiêu 35 đảng viên), chưa đạt do nguồn kết nạp hạn chế.`,
    ],
    [
      "the cause stands in its row",
      `${HEAD}| TT | Chỉ tiêu | Nghị quyết | Kết quả | Đánh giá | Nguyên nhân |\n| 1 | Mở lớp | 05 lớp | 02 lớp | Chưa đạt | Dịch bệnh |`,
    ],
    [
      "causes are told elsewhere",
      `${HEAD}1. Kết nạp 21 đảng viên (chỉ tiêu 35 đảng viên), chưa đạt.\nII. HẠN CHẾ, NGUYÊN NHÂN\nNguồn kết nạp ít.`,
    ],
    ["all are met", `${HEAD}1. Kết nạp 40 đảng viên (chỉ tiêu 35 đảng viên), vượt chỉ tiêu.`],
    [
      "behind the full figure, ahead of the pace",
      "Sơ kết giữa nhiệm kỳ 2025 - 2030\nI. KẾT QUẢ THỰC HIỆN CÁC CHỈ TIÊU\n1. Kết nạp 21 đảng viên (chỉ tiêu cả nhiệm kỳ 35 đảng viên).",
    ],
    ["no figure to tell by", `${HEAD}1. Công tác bồi dưỡng cấp ủy viên (đạt chỉ tiêu).`],
  ])("is silent: %s", (_, source) => {
    expect(said(targetCause, source)).toEqual([]);
  });
});
