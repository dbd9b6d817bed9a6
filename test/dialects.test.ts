/** The reader finds the same numbers, texts and facts in every dialect of the same report. */
import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import type { ReportDocument } from "../src/document/document.ts";
import { readDocument } from "../src/document/read.ts";
import { openPackage } from "../src/ooxml/package.ts";
import { sectionsOf } from "../src/outline/outline.ts";
import { linesOf, linesOfText, type OutlineLine, parseOutline } from "../src/outline/parse.ts";
import { type Dialect, dialects, docx, type Extras, readLines, sourceLines, spaced } from "./support/docx.ts";
import { EVERY_EXTRA, SHORT_REPORT } from "./support/sample.ts";

const folder = new URL("./fixtures/seeds/", import.meta.url);
const seeds = readdirSync(folder)
  .filter((name) => name.endsWith(".txt"))
  .map((name) => [name, readFileSync(new URL(name, folder), "utf8")] as const);

/** The issued outlines among them, the part of each that is the outline, and how many sections it has. */
const outlines: readonly (readonly [file: string, range: string | null, sections: number])[] = [
  ["de-cuong-so-ket-phu-tho-2023.txt", null, 27],
  ["de-cuong-bao-cao-chinh-tri-tra-vinh-2022.txt", null, 40],
  ["ke-hoach-so-ket-dang-uy-khoi-doanh-nghiep-2018.txt", "II", 7],
];

/** What an outline says, whatever the Unicode form and the spaces of its source. */
function outlineOf(lines: readonly OutlineLine[], range: string | null): string[] {
  const outline = parseOutline(lines, range === null ? {} : { range });
  return [...sectionsOf(outline)].map(({ id, marker, title, required, guidance, demands }) =>
    spaced([id, marker, title, required, demands.join(), JSON.stringify(guidance)].join(" | ")),
  );
}

function read(text: string, dialect: Dialect, extras?: Extras): ReportDocument {
  return readDocument(openPackage(docx(text, dialect, extras))).document;
}

test("there are three outlines and two reports to read", () => {
  expect(seeds.map(([name]) => name)).toHaveLength(5);
});

describe.each(dialects)("in the dialect «%s»", (dialect) => {
  test.each(seeds)("%s reads as its source, line by line", (_, text) => {
    const document = read(text, dialect);
    expect(readLines(document.paragraphs)).toEqual(sourceLines(text, dialect));
    expect(document.warnings).toEqual([]);
  });

  test.each(outlines)("%s is the same outline as from its plain text", (file, range, sections) => {
    const text = new Map(seeds).get(file)!;
    const found = outlineOf(linesOf(read(text, dialect)), range);
    expect(found).toHaveLength(sections);
    expect(found).toEqual(outlineOf(linesOfText(text), range));
  });

  test("cells stand in their tables, row by row", () => {
    const { tables } = read(SHORT_REPORT, dialect);
    const targets = tables.find(({ rows }) => rows[0]?.length === 4)!;
    expect(targets.rows.map((row) => row.map(({ text }) => spaced(text)))).toEqual([
      ["STT", "Nội dung", "Năm 2026", "Năm 2027"],
      ["1", "Kết nạp đảng viên", "120", "219"],
      ["2", "Sinh hoạt chuyên đề", "4", ""],
    ]);
  });

  test("notes, comments, margins, text boxes, placeholders and custom parts are found", () => {
    const document = read(SHORT_REPORT, dialect, EVERY_EXTRA);
    const at = (index: number | null): string => spaced(document.paragraphs[index ?? -1]?.text ?? "");
    expect(document.notes.map(({ kind, text, paragraph }) => [kind, spaced(text), at(paragraph).slice(0, 12)])).toEqual(
      [
        ["endnote", "Kiện toàn tháng 6/2027.", "Nửa nhiệm kỳ"],
        ["footnote", "Số liệu đến 30/4/2028.", expect.stringContaining("Kết nạp")],
      ],
    );
    expect(document.comments.map(({ author, text, paragraph }) => [author, spaced(text), at(paragraph)])).toEqual([
      ["Chánh Văn phòng", "Rà lại số đơn vị.", expect.stringContaining("98/174 đơn vị")],
    ]);
    const stories = document.stories.map(({ kind, text }) => [kind, spaced(text)] as const);
    expect(stories).toContainEqual(["header", expect.stringContaining("Sơ kết")]);
    expect(stories).toContainEqual(["footer", expect.stringContaining("Lưu hành nội bộ")]);
    expect(stories.filter(([kind]) => kind === "textBox")).toEqual([["textBox", "Khung chữ"]]);
    const placeholders = document.controls.filter(({ placeholder }) => placeholder);
    expect(placeholders.map(({ tag, text }) => [tag, spaced(text)])).toEqual([["p2.3", "Nêu kiến nghị"]]);
    expect(document.customXml.map(({ namespace }) => namespace)).toEqual(["urn:thu"]);
  });

  test("words marked by a look are found marked, and only they", () => {
    const marks = ["highlight", "hidden", "italic"] as const;
    const document = read("I. Kết quả\nĐã họp 12 kỳ, đúng hạn và đủ thành phần.", dialect, {
      highlight: ["12 kỳ"],
      hidden: ["đúng hạn"],
      italic: ["đủ thành phần"],
    });
    const runs = document.paragraphs.at(-1)!.runs;
    const marked = marks.map((mark) =>
      spaced(
        runs
          .filter((run) => run[mark] !== false && run[mark] !== null)
          .map(({ text }) => text)
          .join(""),
      ),
    );
    expect(marked).toEqual(["12 kỳ", "đúng hạn", "đủ thành phần"]);
  });
});

test("numbers left to Word are numbers of the paragraphs, not text", () => {
  const { paragraphs } = read(SHORT_REPORT, "automatic");
  expect(paragraphs.map(({ number }) => number).filter((number) => number !== "")).toEqual([
    "I.",
    "1.",
    "2.",
    "II.",
    "1.",
    "-",
    "-",
    "2.",
    "2.1.",
    "*",
    "+",
    "a)",
    "b)",
    "2.4.",
    "IV.",
    "I.",
    "II.",
  ]);
  expect(paragraphs.some(({ text }) => text.startsWith("2. 3. Công tác"))).toBe(true);
});

test("tracked changes are told apart from the text", () => {
  const { revisions } = read(SHORT_REPORT, "tracked");
  expect(new Set(revisions.map(({ kind }) => kind))).toEqual(
    new Set(["insertion", "deletion", "moveFrom", "moveTo", "format"]),
  );
  expect(revisions.every(({ author }) => author === "Văn thư")).toBe(true);
});
