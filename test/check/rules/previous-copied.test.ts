import { describe, expect, it } from "vitest";
import { previousCopied } from "../../../src/check/rules/previous-copied.ts";
import { type Section, sectionsOf } from "../../../src/outline/outline.ts";
import { words } from "../../../src/text/fold.ts";
import { observed, outlineNamed, said } from "../../support/observed.ts";

const LONG =
  "Chi bộ duy trì nghiêm nền nếp sinh hoạt thường kỳ, nội dung sinh hoạt được chuẩn bị kỹ và gửi trước cho đảng viên; nhiều đồng chí mạnh dạn phát biểu, đề xuất cách làm mới, nhất là trong việc chăm sóc sức khỏe người cao tuổi ở các thôn xa trung tâm.";
const OTHER =
  "Công tác kiểm tra, giám sát được thực hiện theo kế hoạch đầu năm; cấp ủy phân công từng đồng chí theo dõi một tổ, kịp thời nhắc nhở những việc còn chậm, nhờ vậy không để xảy ra vi phạm phải xem xét kỷ luật và giữ được đoàn kết trong cơ quan.";
const NEW = "Năm nay chi bộ chuyển sang sinh hoạt chuyên đề theo quý, mỗi quý một nội dung gắn với việc đang làm.";

const earlier = (text: string) => `I. Công tác xây dựng Đảng\n${text}\nII. Phương hướng\nGiữ vững đoàn kết.`;
const now = earlier;

describe("previous-copied", () => {
  it("notes a long paragraph that stands word for word in the report before", () => {
    expect(said(previousCopied, now(LONG), { previous: earlier(LONG) })).toEqual(["1"]);
    expect(observed(previousCopied, now(LONG), { previous: earlier(LONG) })[0]?.data).toEqual({ count: 1 });
  });

  it.each([
    ["in another section", `I. Khác\n${NEW}\nII. Đảng\n${LONG}`, ["3"]],
    ["with other spaces, dashes and capitals", now(LONG.replace("; ", " ; ").replace("Chi bộ", "CHI BỘ")), ["1"]],
    ["in the other spelling", now(LONG.replaceAll("ủy", "uỷ").replaceAll("khỏe", "khoẻ")), ["1"]],
  ])("finds it %s", (_, source, places) => {
    expect(said(previousCopied, source, { previous: earlier(LONG) })).toEqual(places);
  });

  it("tells neighbours as one, at the first, and others apart", () => {
    const both = earlier(`${LONG}\n${OTHER}`);
    expect(observed(previousCopied, both, { previous: both })).toMatchObject([{ paragraph: 1, data: { count: 2 } }]);
    const apart = now(`${LONG}\n${NEW}\n${OTHER}`);
    expect(said(previousCopied, apart, { previous: both })).toEqual(["1", "3"]);
    const headed = `I. Một\n${LONG}\nII. Hai\n${OTHER}`;
    expect(observed(previousCopied, headed, { previous: both })).toMatchObject([{ paragraph: 1, data: { count: 2 } }]);
  });

  const SILENT: readonly (readonly [string, string])[] = [
    [
      "a legal basis",
      "Căn cứ Điều lệ Đảng Cộng sản Việt Nam, Quy định thi hành Điều lệ Đảng và hướng dẫn của cấp trên về sinh hoạt chi bộ, chi bộ đã xây dựng quy chế làm việc của cấp ủy và phân công nhiệm vụ cụ thể cho từng đồng chí cấp ủy viên trong nhiệm kỳ.",
    ],
    [
      "the papers carried out",
      "Thực hiện Nghị quyết số 21-NQ/TW ngày 16/6/2022 của Ban Chấp hành Trung ương về tăng cường củng cố, xây dựng tổ chức cơ sở đảng và nâng cao chất lượng đội ngũ đảng viên trong giai đoạn mới, chi bộ đã quán triệt đến toàn thể đảng viên trong cơ quan.",
    ],
    [
      "what the resolution says",
      "Nghị quyết Đại hội chi bộ đề ra nhiệm vụ xây dựng chi bộ trong sạch, vững mạnh; nâng cao năng lực lãnh đạo, sức chiến đấu của tổ chức đảng; phát huy dân chủ, trí tuệ, đoàn kết, đổi mới, hoàn thành tốt mọi nhiệm vụ cấp trên giao cho cơ quan.",
    ],
    [
      "a quotation",
      "Bác Hồ dạy: “Cán bộ là cái gốc của mọi công việc. Công việc thành công hoặc thất bại đều do cán bộ tốt hay kém. Cho nên huấn luyện cán bộ là công việc gốc của Đảng, phải nuôi dạy cán bộ như người làm vườn vun trồng những cây cối quý báu”.",
    ],
    [
      "the closing formula",
      "Trên đây là báo cáo kết quả thực hiện Nghị quyết Đại hội chi bộ giữa nhiệm kỳ và phương hướng, nhiệm vụ từ nay đến hết nhiệm kỳ của chi bộ Trạm Y tế; chi bộ kính báo cáo Đảng ủy xã xem xét, cho ý kiến chỉ đạo để chi bộ tiếp tục thực hiện.",
    ],
    ["a short paragraph", "Chi bộ duy trì nghiêm nền nếp sinh hoạt thường kỳ, nội dung sinh hoạt thiết thực."],
  ];

  it.each(SILENT)("is silent on %s, though alike", (_, text) => {
    expect(said(previousCopied, now(text), { previous: earlier(text) })).toEqual([]);
  });

  it.each([
    ["a figure changed", LONG.replace("các thôn", "03 thôn")],
    ["a word changed", LONG.replace("nhiều", "một số")],
    ["a sentence added", `${LONG} ${NEW}`],
  ])("is silent where somebody looked at it: %s", (_, text) => {
    expect(said(previousCopied, now(text), { previous: earlier(LONG) })).toEqual([]);
  });

  it("is silent on the description of the unit, and on what stands before the first heading or in a table", () => {
    const described = `I. Đặc điểm tình hình\n${LONG}\nII. Kết quả\n${NEW}`;
    expect(said(previousCopied, described, { previous: described })).toEqual([]);
    const headless = `BÁO CÁO\n${LONG}\nI. Kết quả\n${NEW}`;
    expect(said(previousCopied, headless, { previous: headless })).toEqual([]);
    const tabled = `I. Kết quả\n| ${LONG} | đạt |\n${NEW}`;
    expect(said(previousCopied, tabled, { previous: tabled })).toEqual([]);
  });

  it("is silent on the outline's own guidance, which another rule tells", () => {
    const outline = outlineNamed("phu-tho");
    const long = ({ guidance }: Section) => guidance.find(({ text }) => words(text).length >= 30);
    const section = [...sectionsOf(outline)].find((one) => long(one) !== undefined)!;
    const source = `${section.marker} ${section.title}\n${long(section)!.text}\n${OTHER}`;
    const told = observed(previousCopied, source, { previous: source, outline });
    expect(told.map(({ paragraph, data }) => [paragraph, data.count])).toEqual([[2, 1]]);
  });

  it("is silent without a report before, and beside one that has no headings", () => {
    expect(said(previousCopied, now(LONG))).toEqual([]);
    expect(said(previousCopied, now(LONG), { previous: LONG })).toEqual([]);
    expect(said(previousCopied, LONG, { previous: earlier(LONG) })).toEqual([]);
  });
});
