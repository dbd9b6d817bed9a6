import { describe, expect, it } from "vitest";
import { leftoverGuidance } from "../../../src/check/rules/leftover-guidance.ts";
import { observed, outlineNamed, said } from "../../support/observed.ts";

const phuTho = outlineNamed("phu-tho");
const traVinh = outlineNamed("tra-vinh");

/** A written section of the outline of Phú Thọ, and then the lines to be judged, the first of them paragraph 4. */
function section(...lines: readonly string[]): string {
  return [
    "II. Kết quả lãnh đạo thực hiện các nhiệm vụ cụ thể",
    "2. Công tác xây dựng Đảng",
    "2.2. Công tác tổ chức xây dựng Đảng",
    "Chi bộ đã kết nạp 04 đảng viên, chuyển chính thức 03 đồng chí; cuối năm 2027 có 95% đảng viên hoàn thành tốt nhiệm vụ.",
    ...lines,
  ].join("\n");
}

describe("leftover-guidance, by form alone", () => {
  it.each([
    ["(Nêu …)", "Chi bộ có 12 đảng viên (nêu khái quát đặc điểm tình hình).", ["0 (nêu khái quát đặc điểm tình hình)"]],
    ["in capitals", "(NÊU CÁC KẾT QUẢ NỔI BẬT)", ["0 (NÊU CÁC KẾT QUẢ NỔI BẬT)"]],
    ["(Lưu ý: …)", "(Lưu ý: không điều chỉnh chỉ tiêu).", ["0 (Lưu ý: không điều chỉnh chỉ tiêu)"]],
    ["(có số liệu cụ thể)", "Ủng hộ đồng bào vùng lũ (có số liệu cụ thể).", ["0 (có số liệu cụ thể)"]],
    [
      "a bracket within the bracket",
      "(Ghi rõ số lượng (nam, nữ) từng năm)",
      ["0 (Ghi rõ số lượng (nam, nữ) từng năm)"],
    ],
    [
      "a sentence behind a bullet",
      "- Nêu những nhiệm vụ chủ yếu của đơn vị.",
      ["0 Nêu những nhiệm vụ chủ yếu của đơn vị."],
    ],
    ["a sentence behind a colon", "1.1. Bối cảnh: Nêu thuận lợi, khó khăn.", ["0 Nêu thuận lợi, khó khăn."]],
    ["a rate without a figure", "Mức độ hoàn thành chỉ tiêu (đạt tỷ lệ %).", ["0 (đạt tỷ lệ %)"]],
    [
      "about the outline itself",
      "(Đây là Đề cương hướng dẫn chung cho các chi bộ)",
      ["0 (Đây là Đề cương hướng dẫn chung cho các chi bộ)"],
    ],
    ["a limit of length", "Đánh giá chung (không quá 02 trang)", ["0 (không quá 02 trang)"]],
  ])("says that guidance is left: %s", (_, source, expected) => {
    expect(said(leftoverGuidance, source)).toEqual(expected);
  });

  it.each([
    ["a note", "Lưu ý: số liệu tính đến ngày 31/3/2028.", "0 warning Lưu ý: số liệu tính đến ngày 31/3/2028."],
    [
      "a bracket with a verb a report uses too",
      "Kiểm điểm 02 đồng chí (làm rõ trách nhiệm người đứng đầu).",
      "0 warning (làm rõ trách nhiệm người đứng đầu)",
    ],
    [
      "a task that reads like an instruction",
      "- Làm rõ những nguyên nhân chủ quan để khắc phục.",
      "0 warning Làm rõ những nguyên nhân chủ quan để khắc phục.",
    ],
  ])("only warns of what may be the report's own: %s", (_, source, expected) => {
    expect(said(leftoverGuidance, source)).toEqual([expected]);
  });

  it("offers to take out a bracket, or the whole line", () => {
    expect(observed(leftoverGuidance, "Ủng hộ vùng lũ (có số liệu cụ thể).")[0]?.fix).toEqual({
      type: "replaceText",
      paragraph: 0,
      before: "Ủng hộ vùng lũ (có số liệu cụ thể).",
      after: "Ủng hộ vùng lũ.",
    });
    expect(observed(leftoverGuidance, "- (Nêu rõ nguyên nhân)")[0]?.fix).toMatchObject({ type: "deleteParagraph" });
  });

  it("looks into notes", () => {
    const document = { notes: [{ kind: "footnote" as const, paragraph: 0, text: "(ghi rõ nguồn số liệu)" }] };
    expect(said(leftoverGuidance, "Chi bộ có 12 đảng viên.", { document })).toEqual([
      "footnote (ghi rõ nguồn số liệu)",
    ]);
  });

  it.each([
    ["a way of speaking", "Nêu cao tinh thần trách nhiệm; nêu gương người tốt, việc tốt."],
    ["a reference back", "Những hạn chế (nêu tại mục III) và kết quả (nêu trên) được rút kinh nghiệm."],
    ["a heading of a report", "Đánh giá chung\nKhái quát chung\nĐánh giá tổng quát"],
    ["«nếu có»", "kịp thời khắc phục hạn chế, sửa chữa khuyết điểm (nếu có)."],
    ["a table's head", "| TT | Tỷ lệ % (so với kế hoạch) | Ghi chú (nêu rõ lý do) |"],
    ["a comparison made", "Thu ngân sách đạt 12 tỷ đồng (so với năm 2026 tăng 5%)."],
    ["the instruction under a signature", "BÍ THƯ\n(ký, ghi rõ họ tên)"],
    ["a quoted heading", "Đề cương yêu cầu “(Nêu rõ nguyên nhân)” và chi bộ đã thực hiện."],
    ["figures in an annex", "Kết quả khả quan (số liệu cụ thể tại Phụ lục 1); (có số liệu cụ thể kèm theo)."],
    ["brackets that begin alike", "02 đảng viên (nhập ngũ), giải nhì (điền kinh), 03 tập thể (ghi tên vào Sổ vàng)."],
    ["a condition", "Sinh hoạt chuyên đề mỗi quý một lần (tùy theo điều kiện từng chi bộ)."],
    ["a task to come", "- Tập trung lãnh đạo; đánh giá cán bộ thực chất; làm rõ trách nhiệm người đứng đầu."],
    ["brackets of a report", "Đại hội (lần thứ XII), trong đó có 03 nữ (15%); chia tách (sáp nhập) 02 chi bộ."],
  ])("is silent: %s", (_, source) => {
    expect(said(leftoverGuidance, source)).toEqual([]);
  });
});

describe("leftover-guidance, against the outline", () => {
  it.each([
    [
      "an instruction, word for word",
      "- Đánh giá vai trò của cấp ủy trong lãnh đạo thực hiện nhiệm vụ chính trị của cơ quan, đơn vị trên các lĩnh vực công tác được giao.",
    ],
    [
      "a long topic, word for word",
      "- Việc xây dựng kế hoạch bồi dưỡng, tạo nguồn và xem xét kết nạp đảng viên hàng năm gắn với công tác quy hoạch, đào tạo, bồi dưỡng cán bộ.",
    ],
    [
      "a long topic with words changed",
      "Việc xây dựng chương trình bồi dưỡng, tạo nguồn và kết nạp đảng viên hằng năm gắn với công tác quy hoạch, đào tạo cán bộ.",
    ],
    [
      "a long topic with «tăng cường» for «nâng cao»",
      "Công tác lãnh đạo, chỉ đạo xây dựng đảng bộ, chi bộ TSVM và tăng cường chất lượng đảng viên.",
    ],
    [
      "in capitals, with other tone marks",
      "- Ý THỨC TỔ CHỨC KỶ LUẬT, VIỆC CHẤP HÀNH CÁC CHỈ THỊ, NGHỊ QUYẾT CỦA ĐẢNG, CHÍNH SÁCH, PHÁP LUẬT CỦA NHÀ NƯỚC; THỰC HIỆN NỘI QUY, QUY CHẾ LÀM VIỆC CỦA CẤP ỦY, CƠ QUAN, ĐƠN VỊ CỦA CÁN BỘ, ĐẢNG VIÊN.",
    ],
    [
      "a topic that heads nothing",
      "* Công tác bảo vệ chính trị nội bộ\n2.3. Công tác kiểm tra, giám sát, thi hành kỷ luật của Đảng",
    ],
  ])("says that a line is copied: %s", (_, line) => {
    expect(said(leftoverGuidance, section(line), { outline: phuTho })).toEqual(["4"]);
    expect(observed(leftoverGuidance, section(line), { outline: phuTho })[0]?.data.source).toBe("outline");
  });

  it("finds a copied sentence among the report's own and quotes no more than that", () => {
    const own = "Chi bộ thực hiện nghiêm quy chế làm việc. ";
    const copied = "Khái quát những thuận lợi, khó khăn của cơ sở trong quá trình thực hiện nghị quyết Đại hội.";
    const [only] = observed(leftoverGuidance, section(`${own}${copied}`), { outline: phuTho });
    expect(only?.excerpt).toMatch(/^Khái quát những thuận lợi/);
    expect(only?.excerpt).not.toContain("quy chế làm việc");
  });

  it("tells lines in a row once", () => {
    const lines = [
      "- Việc lãnh đạo, chỉ đạo và tổ chức thực hiện Nghị quyết số 02-NQ/ĐUK, ngày 12/01/2021 của Ban Chấp hành Đảng bộ Khối về nâng cao chất lượng công tác kiểm tra, giám sát và thi hành kỷ luật Đảng.",
      "- Việc xây dựng, thực hiện chương trình kiểm tra, giám sát nhiệm kỳ 2020 - 2025 và chương trình kiểm tra, giám sát (năm 2021, năm 2022 và năm 2023) của cấp ủy, UBKT đảng ủy cơ sở và chi bộ trực thuộc đảng uỷ.",
    ];
    expect(
      observed(leftoverGuidance, section(...lines), { outline: phuTho }).map(({ data }) => data.paragraphs),
    ).toEqual([2]);
  });

  it("takes a line that trails off for guidance, not for a heading of the text below it", () => {
    const lines =
      "- Xây dựng chương trình, kế cụ thể hóa Nghị quyết Đại hội để tổ chức thực hiện…\nChi bộ phân công rõ việc.";
    expect(said(leftoverGuidance, section(lines), { outline: traVinh })).toEqual(["4"]);
  });

  it("finds guidance of an outline used for another term", () => {
    const line =
      "Bám vào chỉ tiêu Nghị quyết Đại hội Đảng bộ cơ sở, nhiệm kỳ 2025 - 2030; trong đó cần lưu ý các chỉ tiêu:";
    expect(said(leftoverGuidance, section(line), { outline: traVinh, fields: { term: "2025-2027" } })).toHaveLength(1);
  });

  it.each([
    [
      "a sentence that begins as the outline's topic and goes on to state something",
      "Công tác phát triển đảng viên, nâng cao chất lượng đội ngũ đảng viên và quản lý đảng viên được chi bộ đặc biệt quan tâm.",
    ],
    [
      "a topic that heads the report's own text",
      "* Công tác đổi mới nâng cao chất lượng sinh hoạt chi bộ\nChi bộ sinh hoạt đều vào ngày 05 hằng tháng, tỷ lệ dự họp bình quân 96,4%.",
    ],
    [
      "a topic with a colon and text behind it",
      "- Công tác phát triển đảng viên, nâng cao chất lượng đội ngũ đảng viên và quản lý đảng viên: kết nạp 04 đồng chí.",
    ],
    [
      "the topic answered with figures",
      "Tổng số đảng viên bị thi hành kỷ luật: 02; trong đó: khai trừ 0, cảnh cáo 01, khiển trách 01.",
    ],
    [
      "a sentence that cites the same documents",
      "Chi bộ tiếp tục thực hiện có hiệu quả Nghị quyết số 02-NQ/ĐUK, ngày 12/01/2021 của Ban Chấp hành Đảng bộ Khối về nâng cao chất lượng công tác kiểm tra, giám sát và thi hành kỷ luật Đảng, đã kiểm tra 05 đảng viên.",
    ],
    [
      "short causes as headings",
      "- Nguyên nhân khách quan.\nDịch bệnh kéo dài ảnh hưởng đến việc triển khai nhiệm vụ.",
    ],
    [
      "a heading that answers a section",
      "2.3. Công tác kiểm tra, giám sát, thi hành kỷ luật của Đảng\nĐã kiểm tra 05 đảng viên, giám sát 06 đảng viên theo chương trình.",
    ],
  ])("is silent: %s", (_, line) => {
    expect(said(leftoverGuidance, section(line), { outline: phuTho })).toEqual([]);
  });

  it("is silent on a sentence the outline gives to be taken over, its blanks filled", () => {
    const line =
      "Căn cứ Nghị quyết Đại hội Đảng bộ xã An Quới, nhiệm kỳ 2025 - 2030, Nghị quyết Đại hội Chi bộ Trường THPT An Quới, nhiệm kỳ 2025 - 2027; trong nhiệm kỳ qua chi bộ đã lãnh đạo cán bộ, đảng viên, công chức, viên chức, người lao động đơn vị tổ chức thực hiện đạt kết quả như sau:";
    expect(said(leftoverGuidance, `I- ĐẶC ĐIỂM TÌNH HÌNH\n${line}`, { outline: traVinh })).toEqual([]);
  });

  it("leaves a section with nothing but guidance to the rule on such sections", () => {
    const source =
      "III. Những khuyết điểm, hạn chế\n1. Khuyết điểm, hạn chế\n- Trong thực hiện nhiệm vụ chính trị\n- Trong công tác xây dựng Đảng\n2. Nguyên nhân và những vấn đề cần rút ra\n- Nguyên nhân khách quan.\n- Nguyên nhân chủ quan.";
    expect(said(leftoverGuidance, source, { outline: phuTho })).toEqual([]);
  });
});
