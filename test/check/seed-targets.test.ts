/** The published reports: every fault in their targets that is known for sure is told, and nothing else. */
import { expect, it } from "vitest";
import { type CheckOptions, check } from "../../src/check/check.ts";
import { findingText } from "../../src/strings/vi.ts";
import { outlineNamed } from "../support/observed.ts";
import { seedReport } from "../support/seed.ts";

function told(seed: Parameters<typeof seedReport>[0], options: Partial<CheckOptions> = {}): readonly string[] {
  const { findings } = check(seedReport(seed), { today: "2023-08-01", ...options });
  return findings
    .filter(({ group }) => group === "targets")
    .map((finding) => {
      const { message, have } = findingText(finding);
      return `${finding.severity} ${finding.rule}: ${message} ${have}`;
    });
}

it("Phú Thọ 2023: two verdicts without a base, a count, a target that changes between the parts", () => {
  const expected = [
    "note target-count: Báo cáo nói 6 chỉ tiêu đạt và vượt, từng chỉ tiêu kể ra thì khác. Kể ra: 3 vượt, 2 đạt, 1 vừa đạt vừa vượt.",
    "warning target-verdict: Chỉ tiêu «Kết nạp đảng viên» ghi «vượt» mà chưa nói so với mức nào. 339/400 = 84,75 % chỉ tiêu cả nhiệm kỳ; vượt tiến độ nửa nhiệm kỳ.",
    "warning target-verdict: Chỉ tiêu «Phối hợp mở lớp trung cấp lý luận chính trị» ghi «đạt» mà chưa nói so với mức nào. 3/5 = 60 % chỉ tiêu cả nhiệm kỳ; vượt tiến độ nửa nhiệm kỳ.",
    "warning target-differs: Chỉ tiêu «cán bộ, công chức, viên chức đạt danh hiệu lao động tiên tiến» được ghi với hai mức chỉ tiêu khác nhau. Phần phương hướng ghi «95%», phần kết quả ghi «80%».",
  ];
  expect(told("bao-cao-so-ket-phu-tho-2023")).toEqual(expected);
  expect(told("bao-cao-so-ket-phu-tho-2023", { outline: outlineNamed("phu-tho") })).toEqual(expected);
});

it("Thanh Hóa 2023: all said to be reached though some are not, one left out, one judged in two ways", () => {
  expect(told("bao-cao-so-ket-chuong-trinh-thanh-hoa-2023")).toEqual([
    "note target-count: Báo cáo nói chung là hoàn thành, vượt các chỉ tiêu, chỗ khác lại có chỉ tiêu chưa đạt. Chưa đạt: «sinh hoạt chuyên đề», «ban hành nghị quyết chuyên đề», «nghị quyết, phương hướng, nhiệm vụ hằng năm để lãnh đạo, chỉ đạo».",
    "warning target-count: Chỉ tiêu «Việc tổ chức sinh hoạt định kỳ» chưa đạt theo số liệu nhưng không có trong các chỉ tiêu chưa đạt. Số liệu của «Việc tổ chức sinh hoạt định kỳ» thấp hơn chỉ tiêu; danh sách chưa đạt không nhắc tới.",
    expect.stringMatching(
      /^warning target-differs: Chỉ tiêu «nghị quyết, phương hướng, nhiệm vụ hằng năm để lãnh đạo, chỉ đạo» được ghi với hai lời đánh giá khác nhau\./,
    ),
  ]);
});
