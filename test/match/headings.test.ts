import { describe, expect, test } from "vitest";
import { headings } from "../../src/match/headings.ts";
import { report } from "../support/report.ts";
import { seedReport } from "../support/seed.ts";

const TEXT =
  "Chi bộ đã tập trung lãnh đạo, chỉ đạo cán bộ, đảng viên thực hiện nghiêm túc các nhiệm vụ được giao, tạo chuyển biến rõ nét trong từng lĩnh vực công tác của cơ quan, đơn vị trong thời gian qua.";

/** «level marker title», one line a heading; TEXT stands wherever a line is a single full stop. */
function found(source: string, titles: readonly string[] = []): string[] {
  const document = report(source.replace(/^\s*\.$/gm, TEXT));
  return headings(document, titles).map(({ level, marker, title }) => `${level} ${marker} ${title}`);
}

describe("a line is a heading", () => {
  const cases: readonly [string, string, readonly string[]][] = [
    [
      "by number alone, in a report pasted from plain text",
      "I. Tình hình chung\n.\nII. Kết quả thực hiện\n1. Công tác tư tưởng\n.\n2. Công tác tổ chức\n.",
      ["1 I. Tình hình chung", "1 II. Kết quả thực hiện", "2 1. Công tác tư tưởng", "2 2. Công tác tổ chức"],
    ],
    [
      "whatever sign follows the number",
      "I- Tình hình\n.\nII/ Kết quả\n1/ Tư tưởng\n.\n2) Tổ chức\n.",
      ["1 I- Tình hình", "1 II/ Kết quả", "2 1/ Tư tưởng", "2 2) Tổ chức"],
    ],
    [
      "with an automatic number, with or without its full stop",
      "{num I.}{h1}Tình hình\n.\n{num II}{h1}Kết quả\n{num 1.}{b}Tư tưởng\n.",
      ["1 I. Tình hình", "1 II Kết quả", "2 1. Tư tưởng"],
    ],
    ["with its number both automatic and typed, read once", "{num I.}I. Tình hình\n.", ["1 I. Tình hình"]],
    [
      "with dotted numbers typed without the last dot or with a space inside",
      "2. Xây dựng Đảng\n2.1 Công tác Tư tưởng\n.\n2. 2. Công tác Tổ chức\n.",
      ["1 2. Xây dựng Đảng", "2 2.1 Công tác Tư tưởng", "2 2. 2. Công tác Tổ chức"],
    ],
    [
      "even with a full stop and a long title, among headings of the same run",
      `2.1. Công tác tư tưởng\n.\n2.2. Việc xây dựng, ban hành và thực hiện nghị quyết; xây dựng quy chế làm việc, chương trình công tác của cấp ủy, công tác kiểm tra, giám sát của cấp ủy; công tác phối hợp giữa cấp ủy với lãnh đạo chuyên môn; sơ kết đánh giá việc thực hiện nghị quyết đề ra.\n.\n2.3. Công tác đảng viên\n.`,
      [
        "1 2.1. Công tác tư tưởng",
        "1 2.2. Việc xây dựng, ban hành và thực hiện nghị quyết; xây dựng quy chế làm việc, chương trình công tác của cấp ủy, công tác kiểm tra, giám sát của cấp ủy; công tác phối hợp giữa cấp ủy với lãnh đạo chuyên môn; sơ kết đánh giá việc thực hiện nghị quyết đề ra.",
        "1 2.3. Công tác đảng viên",
      ],
    ],
    [
      "by style without a number",
      "{h1}Mở đầu\n.\n{h1}Kết quả\n{h2}Công tác tư tưởng\n.",
      ["1  Mở đầu", "1  Kết quả", "2  Công tác tư tưởng"],
    ],
    [
      "in bold without a number, once numbering has begun",
      "{b}BÁO CÁO\n{b}Tổng kết năm\nI. Kết quả\n{b}Về công tác đảng viên\n.",
      ["1 I. Kết quả", "2  Về công tác đảng viên"],
    ],
    [
      "with a star in bold, its text below",
      "1. Nguyên nhân\n{b}* Nguyên nhân khách quan:\n.\n{b}* Nguyên nhân chủ quan:\n.",
      ["1 1. Nguyên nhân", "2 * Nguyên nhân khách quan:", "2 * Nguyên nhân chủ quan:"],
    ],
    [
      "when its title is known, whatever it looks like",
      "Đặc điểm tình hình\n.\n- Tổ chức thực hiện\n.",
      ["1  Đặc điểm tình hình", "2 - Tổ chức thực hiện"],
    ],
    [
      "before text in the same paragraph, when bold or known",
      "1.1. Bối cảnh tình hình: Trong nửa nhiệm kỳ, giá nguyên liệu tăng, thị trường biến động.\n1.2. Chỉ đạo triển khai: Đảng ủy ban hành chương trình hành động, phân công cấp ủy viên phụ trách.",
      ["1 1.1. Bối cảnh tình hình", "1 1.2. Chỉ đạo triển khai"],
    ],
  ];
  const KNOWN = ["Đặc điểm tình hình", "Tổ chức thực hiện", "Bối cảnh tình hình", "Chỉ đạo triển khai"];
  test.each(cases)("%s", (title, source, expected) => {
    expect(found(source, /known/.test(title) ? KNOWN : [])).toEqual(expected);
  });
});

describe("a line is no heading", () => {
  const cases: readonly [string, string, readonly string[]][] = [
    [
      "as an item of a list of sentences",
      "I. Kết quả các chỉ tiêu\n1. Hằng năm, có trên 96% cơ quan, đơn vị hoàn thành tốt nhiệm vụ; trên 95% cán bộ đạt danh hiệu lao động tiên tiến (Chỉ tiêu Đại hội trên 95% và 80%) - vượt chỉ tiêu.\n2. Hằng năm, Đảng bộ được xếp loại hoàn thành tốt nhiệm vụ - đạt chỉ tiêu.\n3. Kết nạp 339 đảng viên mới (chỉ tiêu Đại hội: 400 đảng viên mới) - Vượt chỉ tiêu.\n4. Phối hợp mở 03 lớp trung cấp lý luận chính trị - Đạt chỉ tiêu.\nII. Kết quả lãnh đạo\n.",
      ["1 I. Kết quả các chỉ tiêu", "1 II. Kết quả lãnh đạo"],
    ],
    [
      "as a numbered paragraph, even when a page break cuts it in two",
      `IV. Nhiệm vụ\n1. Cấp ủy các cấp tiếp tục quán triệt sâu sắc đến toàn thể đảng viên ${TEXT} ${TEXT}\nngày 06/7/2018 của Ban Tổ chức Trung ương.\n2. Tiếp tục xây dựng đội ngũ cấp ủy ${TEXT} ${TEXT}`,
      ["1 IV. Nhiệm vụ"],
    ],
    [
      "as a bullet",
      "I. Hạn chế\n- Công tác tư tưởng\n+ Công tác tổ chức\nMột là, giữ vững nguyên tắc",
      ["1 I. Hạn chế"],
    ],
    ["in a table", "I. Kết quả\n| I. | Tổng số |\n| 1. Nữ | 264 |\n.", ["1 I. Kết quả"]],
    [
      "as a figure, a date or a document number",
      "I. Kết quả\n1.622 đảng viên được kết nạp\n4-5-2018 họp chi bộ\n05-CT/TW được quán triệt",
      ["1 I. Kết quả"],
    ],
    [
      "in the letterhead and the title",
      "{c}{b}ĐẢNG CỘNG SẢN VIỆT NAM\nSố 165-BC/ĐUK\n{c}{b}BÁO CÁO\n{c}{b}Sơ kết giữa nhiệm kỳ\n*\nI. Kết quả\n.",
      ["1 I. Kết quả"],
    ],
    [
      "after the signature or in an annex",
      "I. Kết quả\n.\nNơi nhận:\n1. Như trên\nT/M CHI BỘ\nPHỤ LỤC 1\nI. Xếp loại\n.",
      ["1 I. Kết quả"],
    ],
    [
      "after a signature laid out in a table",
      "I. Kết quả\n.\n| Nơi nhận: | T/M CHI BỘ |\nII. Ghi chú\n.",
      ["1 I. Kết quả"],
    ],
    [
      "as a sentence that mentions a part",
      "Phần thứ nhất của báo cáo nêu tình hình chung.\nI. Kết quả\n.",
      ["1 I. Kết quả"],
    ],
  ];
  test.each(cases)("%s", (_, source, expected) => {
    expect(found(source)).toEqual(expected);
  });
});

describe("a heading with its text behind a colon", () => {
  const prose =
    "Đảng bộ có 04 chi bộ với 57 đảng viên. Thuận lợi là giá gỗ ổn định, người dân vùng đệm đồng thuận giữ rừng; khó khăn là hai mùa khô nắng nóng kéo dài.";
  test.each([
    [
      "in body text, when the title is known",
      `1. Bối cảnh tình hình: ${prose}`,
      ["Bối cảnh tình hình"],
      "Bối cảnh tình hình",
    ],
    ["in a heading style", `{h2}1. Bối cảnh tình hình: ${prose}`, [], "Bối cảnh tình hình"],
  ])("ends at the colon %s", (_, source, titles, title) => {
    expect(headings(report(source), titles).map((heading) => heading.title)).toEqual([title]);
  });

  test("is all heading when only a judgement follows", () => {
    const title = "Lãnh đạo nhiệm vụ chính trị: hoạt động của Quỹ được mở rộng, vốn được bảo toàn";
    expect(found(`{h2}1. ${title}\n.`)).toEqual([`1 1. ${title}`]);
  });
});

describe("the title of a part", () => {
  const cases: readonly [string, string, string][] = [
    ["on its own line", "PHẦN I: TÌNH HÌNH VÀ KẾT QUẢ\nI. Đặc điểm\n.", "TÌNH HÌNH VÀ KẾT QUẢ"],
    [
      "on the next line",
      "Phần thứ nhất\nĐÁNH GIÁ KẾT QUẢ\nĐảng bộ bước vào nhiệm kỳ mới.\nI. Đặc điểm\n.",
      "ĐÁNH GIÁ KẾT QUẢ",
    ],
    [
      "on the next line, with a colon behind its capitals",
      "Phần thứ hai\nPHƯƠNG HƯỚNG, NHIỆM VỤ:\nI. Mục tiêu\n.",
      "PHƯƠNG HƯỚNG, NHIỆM VỤ:",
    ],
    [
      "on two lines in capitals",
      "Phần thứ nhất\nĐÁNH GIÁ KẾT QUẢ\nGIỮA NHIỆM KỲ\nI. Đặc điểm\n.",
      "ĐÁNH GIÁ KẾT QUẢ GIỮA NHIỆM KỲ",
    ],
    [
      "on two centred lines in small letters",
      "{c}PHẦN THỨ NHẤT\n{c}Tình hình và kết quả thực hiện Nghị quyết\n{c}Trường THPT An Quới nhiệm kỳ 2025 - 2027\n-----\nI. Đặc điểm\n.",
      "Tình hình và kết quả thực hiện Nghị quyết Trường THPT An Quới nhiệm kỳ 2025 - 2027",
    ],
    [
      "going on after a blank",
      "PHẦN THỨ NHẤT\nTình hình thực hiện Nghị quyết Đại hội Chi bộ\n………. nhiệm kỳ 2020-2022\nI. Đặc điểm\n.",
      "Tình hình thực hiện Nghị quyết Đại hội Chi bộ ………. nhiệm kỳ 2020-2022",
    ],
    ["nowhere", "Phần thứ nhất\nI. Đặc điểm\n.", ""],
  ];
  test.each(cases)("stands %s", (_, source, expected) => {
    const [part] = headings(report(source.replace(/^\.$/gm, TEXT)));
    expect(part).toMatchObject({ level: 0, title: expected });
  });
});

describe("levels follow the sequence", () => {
  test("numbering restarts in each part", () => {
    expect(found("Phần thứ nhất\nKẾT QUẢ\nI. Một\n1. Hai\n.\nPhần thứ hai\nPHƯƠNG HƯỚNG\nI. Ba\n1. Bốn\n.")).toEqual([
      "0 Phần thứ nhất KẾT QUẢ",
      "1 I. Một",
      "2 1. Hai",
      "0 Phần thứ hai PHƯƠNG HƯỚNG",
      "1 I. Ba",
      "2 1. Bốn",
    ]);
  });

  test("letters above roman numerals are parts", () => {
    expect(found("A. Đánh giá\nI. Tình hình\n.\nII. Kết quả\n.\nB. Phương hướng\nI. Mục tiêu\n.")).toEqual([
      "0 A. Đánh giá",
      "1 I. Tình hình",
      "1 II. Kết quả",
      "0 B. Phương hướng",
      "1 I. Mục tiêu",
    ]);
  });

  test.each([
    ["one letter alone", "A. Đánh giá\nI. Tình hình\n.\nII. Kết quả\n.", ["1", "2", "2"]],
    ["letters over figures", "A. Đánh giá\n1. Tình hình\n.\nB. Phương hướng\n1. Mục tiêu\n.", ["1", "2", "1", "2"]],
    ["a letter with nothing below it", "A. Đánh giá\nI. Tình hình\n.\nB. Phương hướng\n.", ["1", "2", "1"]],
  ])("no parts: %s", (_, source, levels) => {
    expect(found(source).map((line) => line.charAt(0))).toEqual(levels);
  });

  test("each heading knows the one around it", () => {
    const document = report(
      "I. Một\n1. Hai\n1.1. Ba\nVăn bản đủ dài để là nội dung.\n1.2. Bốn\nVăn bản.\nII. Năm\nVăn bản.",
    );
    expect(headings(document).map(({ parent }) => parent)).toEqual([null, 0, 1, 1, null]);
  });
});

test("a report with no headings, and an empty one, have none", () => {
  expect(headings(report(TEXT))).toEqual([]);
  expect(headings(report(""))).toEqual([]);
});

test("the headings of a long report of public record come out, and nothing else", () => {
  const list = headings(seedReport("bao-cao-so-ket-chuong-trinh-thanh-hoa-2023"));
  expect(list.map(({ level, marker }) => `${".".repeat(level - 1)}${marker}`)).toEqual([
    ...["I.", ".1.", ".2.", "II.", ".1.", ".2.", "..2.1.", "..2.2.", "..2.3.", "..2.4."],
    ...[".3.", "..3.1.", "..3.2.", "..3.3.", "..3.4.", "III.", ".1.", ".2.", "..2.1.", "..2.2.", "IV."],
  ]);
});

describe("a line of the paper's own title that reads like a section of the outline", () => {
  const titles = ["PHƯƠNG HƯỚNG, NHIỆM VỤ NĂM 2028", "Đặt vấn đề"];
  const body = "I. ĐẶC ĐIỂM TÌNH HÌNH\n.\nII. PHƯƠNG HƯỚNG, NHIỆM VỤ NĂM 2028\n.";
  const sections = ["1 I. ĐẶC ĐIỂM TÌNH HÌNH", "1 II. PHƯƠNG HƯỚNG, NHIỆM VỤ NĂM 2028"];

  test.each([
    ["with a rule below it", "{c}{b}BÁO CÁO\n{c}{b}TỔNG KẾT NĂM 2027\n{c}{b}PHƯƠNG HƯỚNG, NHIỆM VỤ NĂM 2028\n-----\n."],
    ["going on from the line above", "{c}BÁO CÁO\n{c}Tổng kết năm 2027,\n{c}Phương hướng, nhiệm vụ năm 2028\n."],
    ["in lower case", "{c}BÁO CÁO\n{c}Tổng kết công tác năm 2027\n{c}phương hướng, nhiệm vụ năm 2028\n."],
  ])("is no heading: %s", (_, head) => {
    expect(found(`${head}\n${body}`, titles)).toEqual(sections);
  });

  test("a section without a number above the first number is one", () => {
    const head = "{c}BÁO CÁO\n{c}Tổng kết công tác năm 2027\n{b}{c}ĐẶT VẤN ĐỀ\n.";
    expect(found(`${head}\n${body}`, titles)).toEqual(["1  ĐẶT VẤN ĐỀ", ...sections]);
  });

  test("and so below a rule", () => {
    const head = "{c}BÁO CÁO\n{c}Tổng kết công tác năm 2027\n-----\n{b}{c}ĐẶT VẤN ĐỀ\n.";
    expect(found(`${head}\n${body}`, titles)).toEqual(["1  ĐẶT VẤN ĐỀ", ...sections]);
  });
});
