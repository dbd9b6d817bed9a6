import { describe, expect, it } from "vitest";
import { paragraphRepeated } from "../../../src/check/rules/paragraph-repeated.ts";
import { ruleTexts } from "../../../src/strings/vi.ts";
import { observed, said } from "../../support/observed.ts";
import { seedText } from "../../support/seed.ts";
import { outlineOf } from "../../support/small-outline.ts";

const LONG =
  "Chi bộ duy trì nghiêm nền nếp sinh hoạt thường kỳ, nội dung sinh hoạt được chuẩn bị kỹ và gửi trước cho đảng viên; nhiều đồng chí mạnh dạn phát biểu, đề xuất cách làm mới.";
const OTHER =
  "Cấp ủy phân công từng đồng chí theo dõi một tổ, kịp thời nhắc nhở những việc còn chậm, nhờ vậy không để xảy ra vi phạm phải xem xét kỷ luật và giữ được đoàn kết.";
const TARGET =
  "Chỉ tiêu Nghị quyết Đại hội: hằng năm có từ 90% đảng viên trở lên hoàn thành tốt nhiệm vụ, kết nạp từ 15 đảng viên mới trở lên trong cả nhiệm kỳ, không có đảng viên vi phạm.";
const FIGURES = "Bà con góp 96 triệu đồng và 210 ngày công làm lại 185 mét đường ngõ 15, phường hỗ trợ xi măng.";
const SHORT = "Chi bộ duy trì nghiêm nền nếp sinh hoạt thường kỳ, nội dung sinh hoạt thiết thực, gắn với công việc.";

/** The places of both copies and how many paragraphs each has. */
function told(source: string): readonly string[] {
  said(paragraphRepeated, source);
  return observed(paragraphRepeated, source).map(
    ({ paragraph, related, data }) => `${related} ${paragraph} ×${data.count}`,
  );
}

describe("paragraph-repeated", () => {
  it.each([
    ["one behind the other", `I. Kết quả\n${LONG}\n${LONG}\nII. Kiến nghị\nKhông.`, ["1 2 ×1"]],
    ["in two sections", `I. Tư tưởng\n${LONG}\nII. Tổ chức\n${OTHER}\n${LONG}`, ["1 4 ×1"]],
    [
      "in other capitals, spaces and marks",
      `I. Tư tưởng\n${LONG}\nII. Tổ chức\n${LONG.replace("; ", ", ").toUpperCase()}`,
      ["1 3 ×1"],
    ],
    ["in the other spelling of tones", `I. A\n${OTHER}\nII. B\n${OTHER.replaceAll("ủy", "uỷ")}`, ["1 3 ×1"]],
    ["of several paragraphs, once", `I. A\n${LONG}\n${OTHER}\nII. B\n${SHORT}\n${LONG}\n${OTHER}`, ["1 5 ×2"]],
    ["two apart, each", `I. A\n${LONG}\n${OTHER}\nII. B\n${OTHER}\n${SHORT}\n${LONG}`, ["2 4 ×1", "1 6 ×1"]],
    ["a shorter one with figures, near", `I. A\n${FIGURES}\n${OTHER}\n${FIGURES}\n${SHORT}`, ["1 3 ×1"]],
    ["three times", `I. A\n${LONG}\nII. B\n${LONG}\nIII. C\n${LONG}`, ["1 3 ×1", "1 5 ×1"]],
    ["a target twice among the results", `I. Kết quả\n${TARGET}\nII. Hạn chế\n${TARGET}`, ["1 3 ×1"]],
    [
      "among the results and in the plan, no target",
      `I. Kết quả\n${LONG}\nII. Phương hướng, nhiệm vụ\n${LONG}`,
      ["1 3 ×1"],
    ],
  ])("notes a long paragraph that stands twice: %s", (_, source, places) => {
    expect(told(source)).toEqual(places);
  });

  it("says so, quoting it", () => {
    const place = { paragraph: 2, text: LONG, story: "main" } as const;
    expect(ruleTexts["paragraph-repeated"]({ count: 1 }, place).have).toContain(
      "Phía trên đã có: «Chi bộ duy trì nghiêm",
    );
    expect(ruleTexts["paragraph-repeated"]({ count: 3 }, place).message).toMatch(/^3 đoạn liền nhau/u);
  });

  it.each([
    ["short paragraphs", `I. A\n${SHORT}\nII. B\n${SHORT}`],
    [
      "a shorter one with figures, far off",
      `I. A\n${FIGURES}\n${Array.from({ length: 9 }, (_, nth) => `Việc thứ ${nth} đã làm xong.`).join("\n")}\n${FIGURES}`,
    ],
    [
      "a short one with a figure",
      `I. A\nKết nạp 02 đảng viên mới trong năm.\n${OTHER}\nKết nạp 02 đảng viên mới trong năm.`,
    ],
    ["a figure changed", `I. A\n${LONG} Có 03 buổi.\nII. B\n${LONG} Có 04 buổi.`],
    ["tables", `I. A\n| 1 | ${LONG} |\n| 2 | ${LONG} |\nII. B\n${LONG}`],
    ["headings", `I. A\n{h2}${LONG}\nII. B\n{h2}${LONG}`],
    ["annexes", `I. A\n${LONG}\nNơi nhận:\n- Lưu.\nT/M CHI BỘ\nPHỤ LỤC\n${LONG}`],
    [
      "a target among the results and again in the plan",
      `I. Kết quả\n${TARGET}\nII. Phương hướng, nhiệm vụ\n1. Chỉ tiêu\n${TARGET}`,
    ],
    ["a quotation", `I. A\nBác dạy: “${LONG}”\nII. B\nBác dạy: “${LONG}”`],
    [
      "the papers carried out",
      "I. A\nThực hiện Nghị quyết số 21-NQ/TW ngày 16/6/2022 của Ban Chấp hành Trung ương về tăng cường củng cố, xây dựng tổ chức cơ sở đảng trong giai đoạn mới, chi bộ đã quán triệt.\nII. B\nThực hiện Nghị quyết số 21-NQ/TW ngày 16/6/2022 của Ban Chấp hành Trung ương về tăng cường củng cố, xây dựng tổ chức cơ sở đảng trong giai đoạn mới, chi bộ đã quán triệt.",
    ],
    ["what stands before the first heading", `BÁO CÁO\n${LONG}\n${LONG}\nI. A\n${OTHER}`],
    ["text of a form, its blanks not filled in", `I. A\n${LONG} Có …… buổi.\nII. B\n${LONG} Có …… buổi.`],
  ])("is silent on %s", (_, source) => {
    expect(told(source)).toEqual([]);
  });

  it("is silent on headers and footers, and on the outline's guidance", () => {
    const header = { kind: "header", text: LONG, paragraph: null } as const;
    const source = `I. A\n${LONG}`;
    expect(said(paragraphRepeated, source, { document: { stories: [header, header] } })).toEqual([]);
    const guidance =
      "Nêu rõ kết quả lãnh đạo, chỉ đạo việc quán triệt, triển khai thực hiện các nghị quyết, chỉ thị của cấp trên; những cách làm mới, hiệu quả; những việc còn chậm, nguyên nhân.";
    const outline = outlineOf(`ĐỀ CƯƠNG\nI. A việc\n- ${guidance}\nII. B việc\n- ${guidance}`);
    expect(said(paragraphRepeated, `I. A việc\n${guidance}\nII. B việc\n${guidance}`, { outline })).toEqual([]);
  });

  it.each(["bao-cao-so-ket-phu-tho-2023", "bao-cao-so-ket-chuong-trinh-thanh-hoa-2023"])(
    "is silent on a published report: %s",
    (slug) => {
      expect(observed(paragraphRepeated, seedText(slug))).toEqual([]);
    },
  );
});
