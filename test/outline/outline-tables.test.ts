/** An outline issued as a table reads as the same text typed line by line; other tables stay what they are. */
import { describe, expect, test } from "vitest";
import type { ReportDocument } from "../../src/document/document.ts";
import { readDocument } from "../../src/document/read.ts";
import { openPackage } from "../../src/ooxml/package.ts";
import { type Outline, sectionsOf } from "../../src/outline/outline.ts";
import { linesOf, linesOfText, parseOutline } from "../../src/outline/parse.ts";
import { dialects, docx, type Extras } from "../support/docx.ts";
import { TABLES } from "../support/outline-tables.ts";
import { outlineTree, parsed, remarks } from "../support/outline-tree.ts";
import { report } from "../support/report.ts";

function documentOf(text: string, extras: Extras = {}): ReportDocument {
  return readDocument(openPackage(docx(text, "typed", extras))).document;
}

function outlineOf(text: string, extras: Extras = {}): Outline {
  return parseOutline(linesOf(documentOf(text, extras)));
}

function demands(outline: Outline): string[] {
  return [...sectionsOf(outline)].map(({ id, demands: all }) => `${id} ${all.join(" ")}`);
}

describe.each(TABLES)("$title", ({ table, typed }) => {
  const wanted = parsed(typed);
  const says = (outline: Outline): void => {
    expect(outlineTree(outline)).toEqual(outlineTree(wanted).map((line) => line.replace(/(Phần thứ \p{L}+):/u, "$1")));
    expect(demands(outline)).toEqual(demands(wanted));
    expect(outline.title).toBe(wanted.title);
    expect(remarks(outline)).toEqual(remarks(wanted));
  };

  test("copied out of Word as text", () => {
    for (const text of [table, table.normalize("NFD"), table.replaceAll("\n", "\r\n")]) says(parsed(text));
  });

  test.each(dialects)("in a .docx of the dialect «%s»", (dialect) => {
    says(parseOutline(linesOf(readDocument(openPackage(docx(table, dialect))).document)));
  });
});

test("every line knows its paragraph, and its row of a text", () => {
  const { table } = TABLES[0]!;
  const { paragraphs } = documentOf(table);
  const lines = linesOf(documentOf(table));
  expect(lines).toHaveLength(paragraphs.length);
  const said = lines.flatMap(({ text }, at) => (text === "" ? [] : [[text, paragraphs[at]!.text]]));
  expect(said.length).toBe(9);
  for (const [line, paragraph] of said) expect(line).toBe(paragraph);
  expect(linesOfText(table)).toHaveLength(table.split("\n").length);
});

type Rows = NonNullable<Extras["tables"]>[number]["rows"];

const HEAD = ["STT", "Nội dung", "Gợi ý"];
const across = (text: string) => [{ text, span: 3 }];
const bold = (text: string) => ({ text, bold: true }) as const;

/** The outline in a table with these rows below its head. */
function tableOf(rows: Rows): Outline {
  return outlineOf("ĐỀ CƯƠNG BÁO CÁO\nnăm 2027", { tables: [{ after: "năm 2027", rows: [HEAD, ...rows] }] });
}

describe("rows without a number that are titles", () => {
  test.each<readonly [string, Rows, readonly string[]]>([
    [
      "where they are merged: chapters over numbers that begin anew",
      [
        across("Kết quả lãnh đạo"),
        ["1", "Chính trị", "nêu số lớp"],
        ["2", "Tư tưởng", ""],
        across("Phương hướng"),
        ["1", "Mục tiêu", ""],
        across("(Nêu rõ từng năm)"),
      ],
      [
        "1 Kết quả lãnh đạo",
        "  1.1 1. Chính trị",
        "    > nêu số lớp",
        "  1.2 2. Tư tưởng",
        "2 Phương hướng",
        "  2.1 1. Mục tiêu",
        "    > (Nêu rõ từng năm)",
      ],
    ],
    [
      "over numbers that go on through the whole table",
      [
        across("Kết quả"),
        ...["a", "b", "c", "d", "e", "f"].map((name, at) => [String(at + 1), `Công tác ${name}`, ""]),
        across("Hạn chế"),
        ["7", "Về lãnh đạo", ""],
        across("Kiến nghị"),
        ["8", "Với cấp trên", ""],
      ],
      [
        "1 Kết quả",
        ...["a", "b", "c", "d", "e", "f"].map((name, at) => `  1.${at + 1} ${at + 1}. Công tác ${name}`),
        "2 Hạn chế",
        "  2.1 7. Về lãnh đạo",
        "3 Kiến nghị",
        "  3.1 8. Với cấp trên",
      ],
    ],
    [
      "by a number of their own, which decides",
      [
        across("Phần thứ nhất\nKẾT QUẢ"),
        ["I", "Chính trị", ""],
        across("Phần thứ hai: PHƯƠNG HƯỚNG"),
        ["I", "Mục tiêu", ""],
      ],
      ["p1 Phần thứ nhất KẾT QUẢ", "  p1.1 I. Chính trị", "p2 Phần thứ hai: PHƯƠNG HƯỚNG", "  p2.1 I. Mục tiêu"],
    ],
    [
      "in capitals over those in bold",
      [
        ["", "KẾT QUẢ", ""],
        ["", bold("Xây dựng Đảng"), "Nêu chung."],
        ["1", "Chính trị", ""],
        ["", bold("Đoàn thể"), ""],
        ["1", "Công đoàn", ""],
        ["", "PHƯƠNG HƯỚNG", "Nêu ngắn gọn."],
      ],
      [
        "1 KẾT QUẢ",
        "  1.1 Xây dựng Đảng",
        "    > Nêu chung.",
        "    1.1.1 1. Chính trị",
        "  1.2 Đoàn thể",
        "    1.2.1 1. Công đoàn",
        "2 PHƯƠNG HƯỚNG",
        "  > Nêu ngắn gọn.",
      ],
    ],
    [
      "in bold inside the numbers, where the table begins with a number",
      [
        ["I", "Kết quả", ""],
        ["1", "Xây dựng Đảng", ""],
        ["", bold("Chính trị"), "Nêu số lớp."],
        ["", bold("Tư tưởng"), "nêu rõ"],
        ["2", "Đoàn thể", ""],
        across("KẾT LUẬN"),
      ],
      [
        "1 I. Kết quả",
        "  1.1 1. Xây dựng Đảng",
        "    1.1.1 Chính trị",
        "      > Nêu số lớp.",
        "    1.1.2 Tư tưởng",
        "      > nêu rõ",
        "  1.2 2. Đoàn thể",
        "2 KẾT LUẬN",
      ],
    ],
    [
      "but not in bold where all is bold",
      [
        ["1", bold("Chính trị"), "Nêu rõ."],
        ["", bold("Tư tưởng"), "Nêu rõ."],
        ["2", bold("Đoàn thể"), "Nêu rõ."],
      ],
      ["1 1. Chính trị", "  > Nêu rõ.", "  > Tư tưởng", "  > Nêu rõ.", "2 2. Đoàn thể", "  > Nêu rõ."],
    ],
    [
      "nor by a sentence or a remark",
      [
        ["1", "Chính trị", ""],
        ["", bold("Nêu rõ từng năm."), ""],
        across("Lưu ý: so sánh với năm trước"),
        ["2", "Đoàn thể", ""],
      ],
      ["1 1. Chính trị", "  > Nêu rõ từng năm.", "  > Lưu ý: so sánh với năm trước", "2 2. Đoàn thể"],
    ],
  ])("%s", (_, rows, tree) => {
    const outline = tableOf(rows);
    expect(outlineTree(outline)).toEqual(tree);
    expect(outline.warnings).toEqual([]);
  });
});

describe("cells", () => {
  test("of several paragraphs read as typed below each other; items of guidance are no headings", () => {
    const rows = [
      ["1", "Công tác tư tưởng\n- Nêu số lớp", "Nêu các ý:\n1. Học tập nghị quyết\n2. Học tập Bác\nKẾT LUẬN"],
      ["2", "công tác tổ chức;", "a) số liệu\nb) tỷ lệ %"],
      ["", "Kết nạp:", ""],
      ["3", "Công tác\nkiểm tra", ""],
      ["4", "- Công tác dân vận", ""],
      ["5", "Một là, công tác khác", ""],
    ];
    const outline = tableOf(rows);
    expect(outlineTree(outline)).toEqual([
      "1 1. Công tác tư tưởng",
      "  > - Nêu số lớp",
      "  > Nêu các ý:",
      "    > 1. Học tập nghị quyết",
      "    > 2. Học tập Bác",
      "  > KẾT LUẬN",
      "2 2. công tác tổ chức",
      "  > a) số liệu",
      "  > b) tỷ lệ %",
      "  > Kết nạp:",
      "3 3. Công tác kiểm tra",
      "4 4. Công tác dân vận",
      "5 5. Một là, công tác khác",
    ]);
    expect(outline.warnings).toEqual([]);
  });

  test("merged downwards say their text once", () => {
    const rows: Rows = [
      [{ text: "1", merge: "restart" }, { text: "Công tác tư tưởng", merge: "restart" }, "Nêu số lớp."],
      [{ text: "", merge: "continue" }, { text: "", merge: "continue" }, "Nêu tỷ lệ %."],
      ["2", "Công tác tổ chức", ""],
    ];
    expect(outlineTree(tableOf(rows))).toEqual([
      "1 1. Công tác tư tưởng",
      "  > Nêu số lớp.",
      "  > Nêu tỷ lệ %.",
      "2 2. Công tác tổ chức",
    ]);
  });

  test("of numbers that Word counts, in the column of numbers or before the heading", () => {
    const counted = (source: string): string[] => outlineTree(parseOutline(linesOf(report(source))));
    expect(
      counted(`ĐỀ CƯƠNG
| STT | Nội dung | Gợi ý |
| {num I.} | Kết quả | |
| {num 1} | Chính trị | Nêu rõ |
| {num 2} | Tư tưởng | |
| {num II.} | Hạn chế | |`),
    ).toEqual(["1 I. Kết quả", "  1.1 1. Chính trị", "    > Nêu rõ", "  1.2 2. Tư tưởng", "2 II. Hạn chế"]);
    expect(
      counted(`ĐỀ CƯƠNG
| TT | Nội dung |
| 1 | {num I.}Kết quả |
| 2 | {num 1.}Chính trị |
| 3 | {num -}Nêu số lớp |
| 4 | {num II.}Hạn chế |`),
    ).toEqual(["1 I. Kết quả", "  1.1 1. Chính trị", "    > - Nêu số lớp", "2 II. Hạn chế"]);
  });
});

describe("these tables stay what they are", () => {
  const cells = (document: ReportDocument): unknown[] =>
    linesOf(document).filter((_, at) => document.paragraphs[at]?.cell !== null);

  test.each<readonly [string, string]>([
    ["a comparison", "ĐỀ CƯƠNG\nI. Kết quả\nChỉ tiêu\tNghị quyết\tKết quả\nKết nạp\t30\t20\nXếp loại\tTốt\tTốt"],
    [
      "a comparison with numbers, alone in its outline",
      "ĐỀ CƯƠNG\nTT\tChỉ tiêu\tNghị quyết\tKết quả\n1\tKết nạp\t30\t20\n2\tXếp loại\tTốt\tTốt",
    ],
    ["results to be filled in", "ĐỀ CƯƠNG\nSTT\tNội dung\tKết quả thực hiện\n1\tKết nạp\t…\n2\tKỷ luật\t…"],
    ["a letterhead", "ĐẢNG ỦY XÃ\tĐẢNG CỘNG SẢN VIỆT NAM\nSố 12-CV/ĐU\tXã A, ngày 01/02/2027\nĐỀ CƯƠNG\nI. Kết quả"],
    ["a signature", "ĐỀ CƯƠNG\nI. Kết quả\nII. Hạn chế\nNơi nhận:\tT/M CHI BỘ\n- Các chi bộ\tBÍ THƯ"],
    [
      "a form amid numbered headings",
      "ĐỀ CƯƠNG\nI. Kết quả\nSTT\tNội dung\tGhi chú\n1\tTổng số đảng viên\t\n2\tKết nạp\t\nII. Hạn chế",
    ],
    [
      "a form amid numbered headings, its guidance not filled in",
      "ĐỀ CƯƠNG\nI. Kết quả\nSTT\tNội dung\tYêu cầu\n1\tTổng số đảng viên\t\n2\tKết nạp\tnêu rõ\nII. Hạn chế",
    ],
    [
      "a form before numbered headings",
      "ĐỀ CƯƠNG\nSTT\tNội dung\n1\tTổng số đảng viên\n2\tKết nạp\nI. Kết quả\nII. Hạn chế",
    ],
    [
      "a form in an annex",
      "ĐỀ CƯƠNG\nI. Kết quả\nII. Hạn chế\nPHỤ LỤC I\nBIỂU TỔNG HỢP\nSTT\tNội dung\tGhi chú\n1\tĐảng viên\t\n2\tKết nạp\t",
    ],
    ["a table of one heading", "ĐỀ CƯƠNG\nSTT\tNội dung\tGợi ý\n1\tKết quả\tNêu rõ\n\tnêu thêm\t"],
    ["a list of people", "ĐỀ CƯƠNG\nSTT\tHọ và tên\tGhi chú\n1\tNguyễn Văn A\t\n2\tTrần Văn B\t"],
  ])("%s", (_, text) => {
    const document = documentOf(text);
    const now = cells(document);
    expect(now.length).toBeGreaterThan(3);
    for (const line of now) expect(line).toMatchObject({ inTable: true });
    for (const line of now) expect(line).not.toHaveProperty("column");
    expect(linesOfText(text)).toEqual(text.split("\n").map((line) => ({ text: line, number: "" })));
  });
});
