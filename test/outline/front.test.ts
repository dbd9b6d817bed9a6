/** The front of an outline and its foot: what is title, what is source, what is neither. */
import { describe, expect, test } from "vitest";
import { outlineId } from "../../src/outline/outline-id.ts";
import { linesOfText, parsedOutline, parseOutline } from "../../src/outline/parse.ts";
import { outlineTerm } from "../../src/outline/term.ts";
import { outlineTree, parsed } from "../support/outline-tree.ts";

describe("the title", () => {
  test.each([
    [
      "a line of its kind and the subject below",
      "ĐỀ CƯƠNG BÁO CÁO\nsơ kết nhiệm kỳ\n-----",
      "ĐỀ CƯƠNG BÁO CÁO sơ kết nhiệm kỳ",
    ],
    [
      "over blank lines",
      "BÁO CÁO\n\nTổng kết năm 2026\n\nvà phương hướng năm 2027",
      "BÁO CÁO Tổng kết năm 2026 và phương hướng năm 2027",
    ],
    ["up to the issue note", "ĐỀ CƯƠNG\n(Kèm theo Công văn số 12-CV/ĐU)", "ĐỀ CƯƠNG"],
    ["up to the recipients", "HƯỚNG DẪN\nxây dựng báo cáo\nKính gửi: Các chi bộ", "HƯỚNG DẪN xây dựng báo cáo"],
    ["up to the legal bases", "KẾ HOẠCH\nsơ kết\nCăn cứ Nghị quyết;\nThực hiện Chương trình", "KẾ HOẠCH sơ kết"],
    ["up to a blank to fill", "BÁO CÁO THÁNG\nChi bộ: ………", "BÁO CÁO THÁNG"],
    ["of the outline rather than of its annex", "PHỤ LỤC 1\nĐỀ CƯƠNG BÁO CÁO\nquý I", "ĐỀ CƯƠNG BÁO CÁO quý I"],
    [
      "below a letterhead",
      "ĐẢNG BỘ TỈNH A\nĐẢNG ỦY B\n*\nĐẢNG CỘNG SẢN VIỆT NAM\nA, ngày 02 tháng 3 năm 2026\nHƯỚNG DẪN\nbáo cáo năm",
      "HƯỚNG DẪN báo cáo năm",
    ],
    [
      "of no known kind: the first line that is no letterhead",
      "ĐẢNG CỘNG SẢN VIỆT NAM\nNội dung cần nêu",
      "Nội dung cần nêu",
    ],
    ["absent", "", ""],
  ])("%s", (_, front, title) => {
    expect(parsed(`${front}\nI. Kết quả`).title).toBe(title);
  });

  test.each([
    ["BÁO CÁO CHÍNH TRỊ tổng kết nhiệm kỳ", "politicalReport"],
    ["Đề cương sơ kết giữa nhiệm kỳ 2025-2030", "midtermReview"],
    ["Báo cáo kiểm điểm giữa nhiệm kỳ", "selfReview"],
    ["Tổng kết năm 2026", "finalReview"],
    ["Sơ kết 5 năm thực hiện Chỉ thị 05-CT/TW", "thematicReport"],
    ["Báo cáo chuyên đề", "thematicReport"],
    ["Báo cáo quý I", "other"],
  ])("«%s» asks for a %s", (title, kind) => {
    expect(parsed("I. A", { title }).kind).toBe(kind);
  });

  test("makes the id, unless one is given", () => {
    expect(parsed("Đề cương báo cáo tổng kết\nI. A").id).toBe("de-cuong-bao-cao-tong-ket");
    expect(parsed("Đề cương\nI. A", { id: "mine" }).id).toBe("mine");
    expect(outlineId("")).toBe("de-cuong");
    expect(outlineId("  «Uỷ ban» — 2026!  ")).toBe("uy-ban-2026");
    expect(outlineId("từ ".repeat(40))).toMatch(/^(tu-){19}tu$/);
    expect(outlineId("x".repeat(90))).toBe("x".repeat(60));
  });
});

describe("the source", () => {
  test("is read from the issue note, over two lines or one", () => {
    const source = { issuer: "Ban Thường vụ Huyện ủy X", number: "12-KH/HU", date: "2023-04-05" };
    const note = "(Kèm theo Kế hoạch số 12-KH/HU, ngày 05 tháng 4 năm 2023";
    expect(parsed(`ĐỀ CƯƠNG\n${note} của Ban Thường vụ Huyện ủy X)\nI. A`).source).toEqual(source);
    expect(parsed(`ĐỀ CƯƠNG\n${note}\ncủa Ban Thường vụ Huyện ủy X)\n-----\nI. A`).source).toEqual(source);
  });

  test("is read from the letterhead when there is no note, the lower body being the issuer", () => {
    const head = "ĐẢNG BỘ TỈNH A\nĐẢNG ỦY CÁC CƠ QUAN ĐẢNG\n*\nSố 15-HD/ĐU\nA, ngày 12 tháng 5 năm 2027";
    expect(parsed(`${head}\nHƯỚNG DẪN\nI. A`).source).toEqual({
      issuer: "ĐẢNG ỦY CÁC CƠ QUAN ĐẢNG",
      number: "15-HD/ĐU",
      date: "2027-05-12",
    });
  });

  test("is empty for a form left open", () => {
    expect(parsed("CHI BỘ ……\nSố …-BC/CB\n……, ngày … tháng … năm 2027\nBÁO CÁO\nI. A").source).toEqual({});
  });
});

describe("the term", () => {
  test.each([
    [
      "the title's first",
      "Tổng kết nhiệm kỳ 2020-2022, phương hướng nhiệm kỳ 2022-2025",
      ["nhiệm kỳ 2015-2020"],
      [2020, 2022],
    ],
    [
      "the one its text names most",
      "Đề cương",
      ["nhiệm kỳ 2025-2030", "nhiệm kỳ 2020-2025", "nhiệm kỳ 2020 - 2025"],
      [2020, 2025],
    ],
    ["the earlier of two", "Đề cương", ["quy hoạch nhiệm kỳ 2025-2030", "nhiệm kỳ 2020-2025"], [2020, 2025]],
  ])("is %s", (_, title, texts, [from, to]) => {
    expect(outlineTerm(title, texts)).toEqual({ from, to });
  });

  test("is not taken from a cited document, nor from a span not called a term", () => {
    expect(outlineTerm("Đề cương", ["Kế hoạch số 3-KH/TU về “nhiệm kỳ 2015-2020”", "giai đoạn 2016-2020"])).toBeNull();
  });
});

describe("the foot", () => {
  test.each([
    ["recipients", "Nơi nhận:\n- Các chi bộ,"],
    ["a signature", "T/M BAN THƯỜNG VỤ\nBÍ THƯ"],
    ["a reporter's name", "NGƯỜI BÁO CÁO\n(ký, ghi rõ họ tên)"],
    ["a closing sentence", "Trên đây là đề cương báo cáo, đề nghị các chi bộ thực hiện."],
    ["an annex", "PHỤ LỤC I\nBIỂU SỐ LIỆU"],
  ])("begins with %s, and nothing after it is a section", (_, foot) => {
    expect(outlineTree(parsed(`ĐỀ CƯƠNG\nI. Kết quả\n- Nêu kết quả\n${foot}\nII. Không phải đề mục`))).toEqual([
      "1 I. Kết quả",
      "  > - Nêu kết quả",
    ]);
  });

  test.each([
    ["who receives the report", "Nơi nhận báo cáo: Văn phòng Đảng ủy."],
    ["an abbreviation explained", "T/M là viết tắt của thay mặt."],
    ["an annex asked for", "PHỤ LỤC\n(Gửi kèm danh sách)"],
  ])("does not begin with %s, when the numbers go on behind it", (_, lines) => {
    const tree = outlineTree(parsed(`ĐỀ CƯƠNG\nI. Kết quả\nII. Phương hướng\n${lines}\nIII. Kiến nghị`));
    expect(tree).toEqual([
      "1 I. Kết quả",
      "2 II. Phương hướng",
      ...lines.split("\n").map((line) => `  > ${line}`),
      "3 III. Kiến nghị",
    ]);
  });

  test("does not begin with the title of a part", () => {
    const tree = outlineTree(parsed("ĐỀ CƯƠNG\nPhần thứ nhất\nKẾT QUẢ\nI. A\nPhần thứ hai\nPHỤ LỤC SỐ LIỆU\nI. B"));
    expect(tree).toEqual(["p1 Phần thứ nhất KẾT QUẢ", "  p1.1 I. A", "p2 Phần thứ hai PHỤ LỤC SỐ LIỆU", "  p2.1 I. B"]);
  });

  test("a sentence that begins alike is guidance", () => {
    const sentence =
      "Nơi nhận nuôi dưỡng các đối tượng bảo trợ xã hội trên địa bàn và các cơ sở có liên quan được kiểm tra";
    expect(outlineTree(parsed(`I. A\n- ${sentence}`))).toEqual(["1 I. A", `  > - ${sentence}`]);
  });
});

describe("a plan with its outline attached", () => {
  const plan = `KẾ HOẠCH
Sơ kết giữa nhiệm kỳ 2020 - 2025
I. Mục đích
II. Nội dung
1. Theo đề cương
Nơi nhận:
- Các chi bộ.
T/M BAN THƯỜNG VỤ
ĐỀ CƯƠNG BÁO CÁO
sơ kết giữa nhiệm kỳ 2020 - 2025
Phần thứ nhất: KẾT QUẢ
I. Chính trị
Phần thứ hai: PHƯƠNG HƯỚNG`;

  test("gives the attached outline", () => {
    expect(parsed(plan).title).toBe("ĐỀ CƯƠNG BÁO CÁO sơ kết giữa nhiệm kỳ 2020 - 2025");
    expect(outlineTree(parsed(plan))).toEqual([
      "p1 Phần thứ nhất: KẾT QUẢ",
      "  p1.1 I. Chính trị",
      "p2 Phần thứ hai: PHƯƠNG HƯỚNG",
    ]);
  });

  test("gives a section of the plan, or of the outline, by its range", () => {
    expect(outlineTree(parsed(plan, { range: "II" }))).toEqual(["1 1. Theo đề cương"]);
    expect(outlineTree(parsed(plan, { range: "Phần thứ nhất" }))).toEqual(["1 I. Chính trị"]);
  });

  test("says so when it has no such section, or no sections at all", () => {
    expect(parsed(plan, { range: "VII" })).toMatchObject({
      sections: [],
      warnings: [{ line: 0, text: "VII", reason: "noSections" }],
    });
    expect(parsed("Công văn về việc họp").warnings).toEqual([
      { line: 0, text: "Công văn về việc họp", reason: "noSections" },
    ]);
  });
});

describe("an outline behind a letter", () => {
  const letter = `ĐẢNG ỦY UBND TỈNH
Kính gửi: Các chi bộ
Thực hiện Kế hoạch số 97-KH/TU, đề nghị các cấp ủy thực hiện một số nội dung sau:
1. Xây dựng báo cáo theo Đề cương gửi kèm.
2. Gửi báo cáo trước ngày 15/01/2028.
ĐỀ CƯƠNG BÁO CÁO
SƠ KẾT GIỮA NHIỆM KỲ
-----
I- BỐI CẢNH
II- KẾT QUẢ
1- Chính trị
III- KIẾN NGHỊ`;

  test("begins at its title, whatever numbers the letter has", () => {
    const outline = parsed(letter);
    expect(outline.title).toBe("ĐỀ CƯƠNG BÁO CÁO SƠ KẾT GIỮA NHIỆM KỲ");
    expect(outlineTree(outline)).toEqual(["1 I- BỐI CẢNH", "2 II- KẾT QUẢ", "  2.1 1- Chính trị", "3 III- KIẾN NGHỊ"]);
    expect(outline.warnings).toEqual([]);
  });
});

describe("two outlines in one file", () => {
  const two = `ĐỀ CƯƠNG 1
BÁO CÁO TỔNG KẾT (Dùng cho đảng bộ cơ sở)
I. KẾT QUẢ
II. PHƯƠNG HƯỚNG

ĐỀ CƯƠNG 2
BÁO CÁO TỔNG KẾT (Dùng cho chi bộ cơ sở)
I. SINH HOẠT CHI BỘ
II. NHIỆM VỤ`;

  test("the first is read, and the other is told of", () => {
    expect(outlineTree(parsed(two))).toEqual(["1 I. KẾT QUẢ", "2 II. PHƯƠNG HƯỚNG"]);
    expect(parsed(two).warnings).toMatchObject([{ line: 5, reason: "anotherOutline" }]);
  });

  test("both are named, and each is read by the line of its title", () => {
    const { outlines } = parsedOutline(linesOfText(two));
    expect(outlines).toEqual([
      { line: 0, title: "ĐỀ CƯƠNG 1 BÁO CÁO TỔNG KẾT (Dùng cho đảng bộ cơ sở)" },
      { line: 5, title: "ĐỀ CƯƠNG 2 BÁO CÁO TỔNG KẾT (Dùng cho chi bộ cơ sở)" },
    ]);
    for (const { line, title } of outlines) {
      expect(parsed(two, { outline: line })).toMatchObject({ title, warnings: [] });
    }
    expect(outlineTree(parsed(two, { outline: 5 }))).toEqual(["1 I. SINH HOẠT CHI BỘ", "2 II. NHIỆM VỤ"]);
    expect(parsed(two, { outline: 4 })).toEqual(parsed(two));
  });

  test.each([
    ["of one outline", "ĐỀ CƯƠNG BÁO CÁO\nI. Kết quả\nII. Hạn chế", 1],
    ["of an outline behind a letter", `Kính gửi: Các chi bộ\n1. Gửi đề cương.\n${two.split("\n\n")[0]}`, 1],
    ["of a plan", "KẾ HOẠCH\nI. Mục đích\nII. Nội dung", 0],
    ["where another is only announced", "ĐỀ CƯƠNG 1\nI. Kết quả\nĐỀ CƯƠNG 2\n(gửi sau)", 1],
  ])("the number known of a text %s", (_, text, count) => {
    expect(parsedOutline(linesOfText(text)).outlines).toHaveLength(count);
  });

  test.each(["Đề cương 2", "dùng cho chi bộ cơ sở"])("the other is read by its name: «%s»", (range) => {
    expect(outlineTree(parsed(two, { range }))).toEqual(["1 I. SINH HOẠT CHI BỘ", "2 II. NHIỆM VỤ"]);
  });
});

test.each(["(nếu có)", "(không bắt buộc)", "(chỉ báo cáo khi có)", "(đối với đơn vị có phát sinh)"])(
  "a section is optional by «%s»",
  (bracket) => {
    const sections = parsed(
      `ĐỀ CƯƠNG\nI. Kết quả\nII. Công tác đối ngoại ${bracket}\nIII. Kiến nghị (với cấp trên)`,
    ).sections;
    expect(sections.map(({ required }) => required)).toEqual([true, false, true]);
  },
);

describe("the remark that closes an outline", () => {
  test.each([
    ["Ghi chú: Báo cáo gửi về Ban Tổ chức trước ngày 10/12/2027, kèm Biểu số 1.", 1],
    ["* Lưu ý:\n- Số liệu lấy từ ngày 15/12/2026.\n- Báo cáo không quá 10 trang.", 1],
    ["Nêu kiến nghị với cấp trên.\nLưu ý: số liệu tính đến 31/12/2027.", 1],
  ])("speaks of the whole report: %s", (remark, count) => {
    const outline = parsed(`ĐỀ CƯƠNG\nI. Kết quả\nII. Kiến nghị\n${remark}`);
    expect(outline.guidance).toHaveLength(count);
    expect(outline.sections.at(-1)?.demands).toEqual([]);
  });

  test.each([
    ["in brackets", "(Lưu ý: báo cáo rõ kiến nghị với cấp trên)"],
    ["on the section alone", "Lưu ý: chỉ kiến nghị những việc vượt thẩm quyền."],
  ])("stays with its section: %s", (_, remark) => {
    const outline = parsed(`ĐỀ CƯƠNG\nI. Kết quả\nII. Kiến nghị\n${remark}`);
    expect(outline.guidance).toBeUndefined();
    expect(outline.sections.at(-1)?.guidance).toHaveLength(1);
  });
});

test("«PHẦN MỞ ĐẦU» with no other title is a title", () => {
  expect(outlineTree(parsed("ĐỀ CƯƠNG\nPHẦN MỞ ĐẦU\nPHẦN A: KIỂM ĐIỂM\nI. Kinh tế\nPHẦN KẾT LUẬN"))).toEqual([
    "p1 PHẦN MỞ ĐẦU",
    "p2 PHẦN A: KIỂM ĐIỂM",
    "  p2.1 I. Kinh tế",
    "p3 PHẦN KẾT LUẬN",
  ]);
});

describe("an outline without any number", () => {
  test("is read by the heading styles of its document", () => {
    const line = (text: string, headingLevel: number | null) => ({ text, number: "", headingLevel });
    const outline = parseOutline([
      line("ĐỀ CƯƠNG BÁO CÁO", null),
      line("Đặc điểm tình hình", 0),
      line("Nêu khái quát.", null),
      line("Thuận lợi", 1),
      line("Khó khăn", 1),
      line("Kết quả", 0),
      line("(Nêu số liệu)", 1),
    ]);
    expect(outlineTree(outline)).toEqual([
      "1 Đặc điểm tình hình",
      "  > Nêu khái quát.",
      "  1.1 Thuận lợi",
      "  1.2 Khó khăn",
      "2 Kết quả",
      "  > (Nêu số liệu)",
    ]);
  });

  test("may begin with a heading by style before the first number, but not with a centred subject", () => {
    const styled = (text: string, centered: boolean) => ({ text, number: "", headingLevel: 0, centered });
    const lines = [
      styled("ĐỀ CƯƠNG", true),
      styled("Báo cáo năm", true),
      { text: "Mở đầu", number: "", headingLevel: 1 },
    ];
    const outline = parseOutline([...lines, { text: "I. Kết quả", number: "", headingLevel: 1 }]);
    expect(outline.title).toBe("ĐỀ CƯƠNG Báo cáo năm");
    expect(outlineTree(outline)).toEqual(["1 Mở đầu", "2 I. Kết quả"]);
  });

  test("«Mở đầu» and the like are read when set off", () => {
    expect(outlineTree(parsed("ĐỀ CƯƠNG\nĐẶT VẤN ĐỀ\nNêu lý do.\nKẾT LUẬN"))).toEqual([
      "1 ĐẶT VẤN ĐỀ",
      "  > Nêu lý do.",
      "2 KẾT LUẬN",
    ]);
  });
});

describe("tables", () => {
  const cell = (text: string) => ({ text, number: "", inTable: true });
  const line = (text: string) => ({ text, number: "" });

  test("in the body are a form to be filled: one line of guidance, and a remark", () => {
    const outline = parseOutline([
      line("I. Kết quả"),
      cell("TT"),
      cell("1. Chỉ tiêu"),
      cell("Kết quả"),
      line("II. Hạn chế"),
    ]);
    expect(outlineTree(outline)).toEqual(["1 I. Kết quả", "  > TT | 1. Chỉ tiêu | Kết quả", "2 II. Hạn chế"]);
    expect(outline.sections[0]?.demands).toContain("table");
    expect(outline.warnings).toEqual([{ line: 1, text: "TT", reason: "unplaced" }]);
  });

  test("that hold the whole outline are read like text", () => {
    const outline = parseOutline([line("ĐỀ CƯƠNG"), cell("I. Kết quả"), cell("- Nêu kết quả"), cell("II. Hạn chế")]);
    expect(outlineTree(outline)).toEqual(["1 I. Kết quả", "  > - Nêu kết quả", "2 II. Hạn chế"]);
  });
});

describe("automatic numbers", () => {
  const line = (number: string, text: string) => ({ number, text });

  test("stand in front like typed ones, are not doubled, and may be bullets of symbol fonts", () => {
    const outline = parseOutline([
      line("", "ĐỀ CƯƠNG"),
      line("Phần thứ nhất", ""),
      line("", "KẾT QUẢ"),
      line("I.", "Chính trị"),
      line("1.", "1. Tư tưởng"),
      line("\uf0b7", "Nêu kết quả:"),
      line("\uf0a7", "số lớp"),
      line("II.", ""),
      line("II.", "Tổ chức\nbộ máy"),
    ]);
    expect(outlineTree(outline)).toEqual([
      "p1 Phần thứ nhất KẾT QUẢ",
      "  p1.1 I. Chính trị",
      "    p1.1.1 1. Tư tưởng",
      "      > • Nêu kết quả:",
      "        > ▪ số lớp",
      "  p1.2 II. Tổ chức bộ máy",
    ]);
  });
});
