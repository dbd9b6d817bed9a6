/** Outlines whose headings are bold lines without numbers and styles, and bold lines that head nothing. */
import { describe, expect, test } from "vitest";
import { readDocument } from "../../src/document/read.ts";
import { openPackage } from "../../src/ooxml/package.ts";
import { linesOf, linesOfText, type OutlineLine, parseOutline } from "../../src/outline/parse.ts";
import { dialects, docx } from "../support/docx.ts";
import { outlineTree } from "../support/outline-tree.ts";
import { report } from "../support/report.ts";

const lines = (source: string): readonly OutlineLine[] => linesOf(report(source));
const tree = (source: string): string[] => outlineTree(parseOutline(lines(source)));

const HEAD = `{c}{b}ĐỀ CƯƠNG BÁO CÁO
{c}{b}Sơ kết giữa nhiệm kỳ 2025 - 2030
{c}(Kèm theo Công văn số 12-CV/ĐU)
`;

const BODY = `{b}Đặc điểm tình hình
Nêu khái quát thuận lợi, khó khăn.
{b}Công tác giáo dục chính trị, tư tưởng
- Số lớp học nghị quyết (có số liệu cụ thể)
- Việc học tập Bác
{b}Kiến nghị, đề xuất (nếu có)
Nêu kiến nghị với cấp trên.
`;

const TREE = [
  "1 Đặc điểm tình hình",
  "  > Nêu khái quát thuận lợi, khó khăn.",
  "2 Công tác giáo dục chính trị, tư tưởng",
  "  > - Số lớp học nghị quyết (có số liệu cụ thể)",
  "  > - Việc học tập Bác",
  "3 Kiến nghị, đề xuất (optional)",
  "  > (nếu có)",
  "  > Nêu kiến nghị với cấp trên.",
];

describe("bold lines are sections", () => {
  test("under a title in the middle", () => {
    const outline = parseOutline(lines(HEAD + BODY));
    expect(outlineTree(outline)).toEqual(TREE);
    expect(outline.title).toBe("ĐỀ CƯƠNG BÁO CÁO Sơ kết giữa nhiệm kỳ 2025 - 2030");
    expect(outline.source.number).toBe("12-CV/ĐU");
    expect(outline.sections.map(({ level, demands }) => [level, demands.join()])).toEqual([
      [1, ""],
      [1, "figures"],
      [1, ""],
    ]);
    expect(outline.warnings).toEqual([]);
  });

  test.each<readonly [string, string]>([
    ["a title at the left", "{b}ĐỀ CƯƠNG BÁO CÁO\n{b}Sơ kết giữa nhiệm kỳ\n"],
    ["a title at the left, and how it was issued", "{b}ĐỀ CƯƠNG\n{b}Sơ kết giữa nhiệm kỳ\n(Kèm theo Công văn)\n"],
    ["a title that is not bold", "{c}ĐỀ CƯƠNG BÁO CÁO\n{c}năm 2027\n"],
    ["a title in a heading style", "{h1}{c}{b}ĐỀ CƯƠNG BÁO CÁO\n{c}{b}năm 2027\n"],
    ["a letterhead", "| {b}ĐẢNG ỦY XÃ A | {b}ĐẢNG CỘNG SẢN VIỆT NAM |\n| {b}* | ngày 01/02/2027 |\n{c}{b}ĐỀ CƯƠNG\n"],
    ["a letterhead without a table", "{b}ĐẢNG ỦY XÃ A\n{b}ĐẢNG CỘNG SẢN VIỆT NAM\n{c}{b}ĐỀ CƯƠNG\n{c}-----\n"],
    [
      "a remark on the whole",
      `${HEAD}{b}Lưu ý: Báo cáo không quá 5 trang\nCác chi bộ báo cáo theo các nội dung sau:\n`,
    ],
    ["nothing, where they alone were selected", ""],
  ])("below %s", (_, head) => {
    expect(tree(head + BODY)).toEqual(TREE);
  });

  test("without what stands in the foot", () => {
    expect(tree(`${HEAD}${BODY}{b}Nơi nhận:\n- Các chi bộ.\n{b}T/M BAN THƯỜNG VỤ\n{b}BÍ THƯ\n{b}Nguyễn Văn A`)).toEqual(
      TREE,
    );
  });

  test("with a form among them", () => {
    const form = "| TT | Chỉ tiêu | Kết quả |\n| 1 | 1. Kết nạp | |\n| 2 | 2. Xếp loại | |\n";
    expect(tree(HEAD + BODY.replace("{b}Công", `${form}{b}Công`))).toEqual(
      TREE.toSpliced(2, 0, "  > TT | Chỉ tiêu | Kết quả | 1 | 1. Kết nạp | 2 | 2. Xếp loại"),
    );
  });

  test("in capitals a level above the others, in the middle or not", () => {
    const text = (centred: string): string => `${HEAD}Gợi ý nội dung.
{b}ĐÁNH GIÁ KẾT QUẢ
{b}Công tác tư tưởng
Nêu số lớp.
{b}Công tác tổ chức
a) Kết nạp
b) Kỷ luật
${centred}{b}PHƯƠNG HƯỚNG
Nêu phương hướng.`;
    const wanted = [
      "1 ĐÁNH GIÁ KẾT QUẢ",
      "  1.1 Công tác tư tưởng",
      "    > Nêu số lớp.",
      "  1.2 Công tác tổ chức",
      "    1.2.1 a) Kết nạp",
      "    1.2.2 b) Kỷ luật",
      "2 PHƯƠNG HƯỚNG",
      "  > Nêu phương hướng.",
    ];
    expect(tree(text(""))).toEqual(wanted);
    expect(tree(text("{c}"))).toEqual(wanted);
  });

  test("behind a letter that has numbers of its own, and in the second of two outlines", () => {
    const letter = "Kính gửi: Các chi bộ\n1. Xây dựng báo cáo.\n2. Gửi trước ngày 15/01/2028.\n";
    expect(tree(letter + HEAD + BODY)).toEqual(TREE);
    const both = lines(`{c}{b}ĐỀ CƯƠNG 1\nI. Kết quả\nII. Hạn chế\n{c}{b}ĐỀ CƯƠNG 2\n${BODY}`);
    expect(outlineTree(parseOutline(both))).toEqual(["1 I. Kết quả", "2 II. Hạn chế"]);
    expect(outlineTree(parseOutline(both, { range: "Đề cương 2" }))).toEqual(TREE);
  });

  test("broken by a line break are one", () => {
    const broken = lines(HEAD + BODY).map((line) => ({ ...line, text: line.text.replace("dục chính", "dục\nchính") }));
    expect(outlineTree(parseOutline(broken))).toEqual(TREE);
  });

  test("and lead to the paragraphs they stand in, decomposed letters or not", () => {
    const nfd = lines(HEAD + BODY).map((line) => ({ ...line, text: line.text.normalize("NFD") }));
    expect(outlineTree(parseOutline(nfd))).toEqual(TREE);
  });
});

describe("bold lines head nothing", () => {
  test.each<readonly [string, string, readonly string[]]>([
    [
      "where headings are numbered",
      `${HEAD}{b}I. Kết quả\n{b}Công tác tư tưởng\nNêu số lớp.\n{b}Công tác tổ chức\nNêu số liệu.\n{b}II. Hạn chế`,
      [
        "1 I. Kết quả",
        "  > Công tác tư tưởng",
        "  > Nêu số lớp.",
        "  > Công tác tổ chức",
        "  > Nêu số liệu.",
        "2 II. Hạn chế",
      ],
    ],
    [
      "where headings have a style",
      `${HEAD}{h1}Kết quả\n{b}Công tác tư tưởng\nNêu số lớp.\n{b}Công tác tổ chức\nNêu số liệu.\n{h1}Hạn chế`,
      [
        "1 Kết quả",
        "  > Công tác tư tưởng",
        "  > Nêu số lớp.",
        "  > Công tác tổ chức",
        "  > Nêu số liệu.",
        "2 Hạn chế",
      ],
    ],
    ["where all is bold", `${HEAD}{b}Đặc điểm tình hình\n{b}Nêu khái quát\n{b}Công tác tư tưởng\n{b}Nêu số lớp`, []],
    ["where there is but one", `${HEAD}{b}Đặc điểm tình hình\nNêu khái quát.\nNêu số lớp.`, []],
    ["where few have text below them", `${HEAD}${"{b}Công tác tư tưởng\n".repeat(5)}Nêu.\n{b}Công tác\nNêu.`, []],
    ["where they are sentences", `${HEAD}{b}Nêu khái quát.\nSố lớp\n{b}(Nêu rõ số liệu)\nTỷ lệ\n{b}- Kết quả\nNêu`, []],
    [
      "in a letter",
      "Kính gửi: Các chi bộ\nThực hiện Kế hoạch số 97-KH/TU.\n{b}Nơi nhận:\n- Chi bộ.\n{b}T/M ĐẢNG ỦY",
      [],
    ],
    ["in a table", `${HEAD}| {b}Đặc điểm | Nêu |\n| {b}Kết quả | Nêu rõ |`, []],
  ])("%s", (_, text, wanted) => {
    expect(tree(text)).toEqual(wanted);
  });

  test("in a text, which has no bold print", () => {
    const text = (HEAD + BODY).replace(/\{\w\}/g, "");
    expect(parseOutline(linesOfText(text)).sections).toEqual([]);
  });

  test.each(dialects)("in numbered outlines of the dialect «%s», whose headings and title are bold", (dialect) => {
    const text = "ĐỀ CƯƠNG BÁO CÁO\nSơ kết\nI. Kết quả\nNêu rõ.\nII. Hạn chế\nNêu rõ.\nIII. Phương hướng";
    const { document } = readDocument(openPackage(docx(text, dialect)));
    expect(outlineTree(parseOutline(linesOf(document)))).toEqual(outlineTree(parseOutline(linesOfText(text))));
  });
});
