import { describe, expect, test } from "vitest";
import { check } from "../../src/check/check.ts";
import type { AnyFinding, RuleId } from "../../src/check/rules/index.ts";
import { findingText } from "../../src/strings/vi.ts";
import { outlineNamed } from "../support/observed.ts";
import { report } from "../support/report.ts";
import { seedReport } from "../support/seed.ts";
import { outlineOf, withSection } from "../support/small-outline.ts";

const TEXT = "Chi bộ lãnh đạo thực hiện nghiêm túc, có kết quả rõ; đảng viên đồng tình, quần chúng ủng hộ.";
const outline = withSection(
  outlineOf(`ĐỀ CƯƠNG
Phần thứ nhất
ĐÁNH GIÁ KẾT QUẢ
Khái quát những thuận lợi, khó khăn của cơ sở.
I. Đặc điểm tình hình
II. Kết quả thực hiện
1. Công tác tư tưởng
- Tổ chức học tập nghị quyết cho cán bộ, đảng viên, quần chúng trong đơn vị (có số liệu cụ thể).
2. Công tác tổ chức
III. Kiến nghị`),
  "p1.1",
  { demands: ["table", "annex"] },
);

/** The words of the first finding of a rule on a report. */
function words(rule: RuleId, source: string) {
  const { findings } = check(report(source), { outline, today: "2028-06-01" });
  const found = findings.find((finding) => finding.rule === rule);
  expect(found).toBeDefined();
  return findingText(found as AnyFinding);
}

describe("a finding says what was found, what is needed, what is there and how to mend it", () => {
  test.each<[RuleId, string, Partial<ReturnType<typeof words>>]>([
    [
      "section-missing",
      `Phần thứ nhất\nĐÁNH GIÁ KẾT QUẢ\n${TEXT}\nI. Đặc điểm tình hình\n${TEXT}\nIII. Kiến nghị\n${TEXT}`,
      {
        message: "Chưa có mục «II. Kết quả thực hiện».",
        need: "Đề cương yêu cầu mục này trong phần «Phần thứ nhất. ĐÁNH GIÁ KẾT QUẢ», gồm 2 mục bên trong: «1. Công tác tư tưởng», «2. Công tác tổ chức».",
        have: "Không tìm thấy đề mục nào trong báo cáo ứng với yêu cầu này.",
        how: "Bổ sung mục này sau mục «I. Đặc điểm tình hình». Nếu báo cáo đã viết nội dung này dưới một tên khác, hãy nối đề mục đó với đề cương.",
      },
    ],
    [
      "section-missing",
      `I. Đặc điểm tình hình\n${TEXT}\nII. Kết quả thực hiện\n1. Công tác tư tưởng\n${TEXT}\n2. Công tác tổ chức\n${TEXT}\nIII. Kiến nghị\n${TEXT}`,
      {
        message: "Chưa có dòng đề mục «Phần thứ nhất. ĐÁNH GIÁ KẾT QUẢ»; các mục bên trong đã có.",
        how: "Thêm dòng đề mục này ở đầu báo cáo.",
      },
    ],
    [
      "section-thin",
      `Phần thứ nhất\nĐÁNH GIÁ KẾT QUẢ\nI. Đặc điểm tình hình\n${TEXT}`,
      {
        message: "Phần «Phần thứ nhất. ĐÁNH GIÁ KẾT QUẢ» chưa có đoạn mở đầu.",
        need: "Đề cương yêu cầu: «Khái quát những thuận lợi, khó khăn của cơ sở».",
      },
    ],
    [
      "section-thin",
      `Phần thứ nhất\nĐÁNH GIÁ KẾT QUẢ\n${TEXT}\nIII. Kiến nghị\nĐã nêu ở trên.`,
      { message: "Mục «III. Kiến nghị» còn sơ lược.", have: "Bên dưới đề mục mới có 4 chữ, chưa có số liệu." },
    ],
    [
      "section-empty",
      `Phần thứ nhất\nĐÁNH GIÁ KẾT QUẢ\n${TEXT}\nII. Kết quả thực hiện\n1. Công tác tư tưởng\n2. Công tác tổ chức`,
      {
        message: "Mục «II. Kết quả thực hiện» chưa có nội dung.",
        need: "Nội dung theo yêu cầu của đề cương, gồm 2 mục bên trong: «1. Công tác tư tưởng», «2. Công tác tổ chức».",
      },
    ],
    [
      "section-out-of-order",
      `Phần thứ nhất\nĐÁNH GIÁ KẾT QUẢ\n${TEXT}\nIII. Kiến nghị\n${TEXT}\nI. Đặc điểm tình hình\n${TEXT}\nII. Kết quả thực hiện\n1. Công tác tư tưởng\n${TEXT}`,
      {
        need: "Theo đề cương, mục này đứng sau «I. Đặc điểm tình hình».",
        have: "Trong báo cáo, mục này đứng trước «I. Đặc điểm tình hình».",
      },
    ],
    [
      "figure-missing",
      `Phần thứ nhất\nĐÁNH GIÁ KẾT QUẢ\n${TEXT}\nII. Kết quả thực hiện\n1. Công tác tư tưởng\n${TEXT}`,
      {
        message: "Mục «1. Công tác tư tưởng» chưa có số liệu.",
        need: "Đề cương yêu cầu: «Tổ chức học tập nghị quyết cho cán bộ, đảng viên, quần chúng trong đơn vị (có số liệu cụ thể)».",
      },
    ],
    [
      "annex-missing",
      `Phần thứ nhất\nĐÁNH GIÁ KẾT QUẢ\n${TEXT}\nI. Đặc điểm tình hình\n${TEXT}`,
      { message: "Chưa thấy phụ lục mà mục «I. Đặc điểm tình hình» yêu cầu." },
    ],
    [
      "annex-missing",
      `Phần thứ nhất\nĐÁNH GIÁ KẾT QUẢ\n${TEXT} (Phụ lục III)`,
      { message: "Báo cáo nhắc đến Phụ lục III nhưng chưa thấy phụ lục này." },
    ],
  ])("%s", (rule, source, expected) => {
    expect(words(rule, source)).toMatchObject(expected);
  });
});

test("every finding on real texts speaks in whole, quiet sentences", () => {
  const findings = ["phu-tho", "tra-vinh", "dang-uy-khoi"].flatMap((name) =>
    [
      "bao-cao-so-ket-phu-tho-2023",
      "bao-cao-so-ket-chuong-trinh-thanh-hoa-2023",
      "de-cuong-so-ket-phu-tho-2023",
    ].flatMap((seed) => check(seedReport(seed), { outline: outlineNamed(name), today: "2028-06-01" }).findings),
  );
  expect(findings.length).toBeGreaterThan(60);
  for (const finding of findings) {
    const { message, need, have, how } = findingText(finding);
    for (const text of [message, need, have, how].filter((one) => one !== "")) {
      expect(text).toMatch(/^[\p{Lu}«\d].*[.»)]$/su);
      expect(text).not.toMatch(/!|undefined|null| {2}|\bparagraph\b|\bsection\b/);
    }
    expect(message).not.toBe("");
  }
});
