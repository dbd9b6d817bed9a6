import { describe, expect, it } from "vitest";
import { targetCellEmpty } from "../../../src/check/rules/target-cell-empty.ts";
import { findingText } from "../../../src/strings/vi.ts";
import { checked } from "../../support/checked.ts";
import { observed, said } from "../../support/observed.ts";

const HEAD = "| TT | Chỉ tiêu | Đơn vị | Nghị quyết Đại hội | Kết quả đến nay | Đánh giá |\n";

describe("target-cell-empty", () => {
  it("names the target whose result is missing", () => {
    const source = `${HEAD}| 1 | Kết nạp đảng viên | đảng viên | 400 | 339 | |\n| 2 | Hộ nghèo | % | dưới 2 | 1,5 | |\n| 3 | Mở lớp | lớp | 05 | | |`;
    expect(observed(targetCellEmpty, source)).toMatchObject([
      { paragraph: 22, data: { targets: [{ label: "3", name: "Mở lớp" }] } },
    ]);
    const finding = checked(source).findings.find(({ rule }) => rule === "target-cell-empty")!;
    expect(findingText(finding).message).toBe("Biểu còn thiếu kết quả của chỉ tiêu 3.");
  });

  it("tells a table once in which nothing is filled in yet", () => {
    const rows = ["Kết nạp đảng viên", "Mở lớp", "Hộ nghèo", "Thu ngân sách"].map(
      (name, at) => `| ${at + 1} | ${name} | người | 10 | | |`,
    );
    expect(observed(targetCellEmpty, HEAD + rows.join("\n"))).toMatchObject([
      { data: { targets: [{ label: "1" }, { label: "2" }, { label: "3" }, { label: "4" }] } },
    ]);
  });

  it.each([
    ["all results are there", `${HEAD}| 1 | Kết nạp đảng viên | đảng viên | 400 | 339 | |`],
    [
      "a dash says that there is none",
      `${HEAD}| 1 | Kết nạp đảng viên | đảng viên | 400 | 339 | |\n| 2 | Mở lớp | lớp | 05 | - | |`,
    ],
    ["not yet to be said", `${HEAD}| 1 | Đảng viên hoàn thành tốt nhiệm vụ | % | 90 | chưa đánh giá | |`],
    ["the empty rows of a fresh table", `${HEAD}| | | | | | |\n| | | | | | |`],
    ["a group row", `${HEAD}| I | VỀ KINH TẾ | | | | |\n| 1 | Thu ngân sách | tỷ đồng | 28 | 31 | |`],
    [
      "some periods are empty",
      "| TT | Chỉ tiêu | Đơn vị | Nghị quyết | Năm 2026 | Năm 2027 |\n| 1 | Kết nạp đảng viên | đảng viên | 10 | | 05 |",
    ],
    ["a plan", "| TT | Chỉ tiêu phấn đấu | Đơn vị | Nhiệm kỳ 2025-2030 |\n| 1 | Kết nạp đảng viên | đảng viên | 60 |"],
    ["a table about something else", "| TT | Nhiệm vụ | Đơn vị chủ trì | Thời gian |\n| 1 | Mở lớp | Ban Tổ chức | |"],
    [
      "figures by year without targets",
      "| STT | Nội dung | Năm 2026 | Năm 2027 |\n| 1 | Đảng viên | 12 | |\n| 2 | Chi bộ | | |",
    ],
  ])("is silent: %s", (_, source) => {
    expect(said(targetCellEmpty, source)).toEqual([]);
  });
});
