/** What holds for any text whatever: parsing ends, throws nothing, loses nothing, and its outline is a sound one. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Guidance, type Outline, type Section, sectionsOf } from "../../src/outline/outline.ts";
import { outlineFile, readOutlineFile } from "../../src/outline/outline-file.ts";
import { linesOfText, type OutlineLine, parseOutline } from "../../src/outline/parse.ts";

const RUNS = { numRuns: 300 };

const marker = fc.constantFrom(
  ..."|I.|II-|III/|IV.|C.|A.|B/|1.|2-|3/|12.|1)|(1)|(2)|1.1.|1.2|2. 3.|2.1.4.|a)|b.|đ)|i)|ii.|*|-|+|•|Phần thứ nhất|PHẦN II:|Chương I|Mục 2.|Một là,".split(
    "|",
  ),
);
const words = fc.array(
  fc.constantFrom(
    ..."Công tác|xây dựng|ĐẢNG|nêu|Đánh giá|(Nêu rõ|(nếu có)|kết quả)|chỉ tiêu:|nhiệm kỳ 2020-2025|1.622|Chi bộ ……|“Dân|vận khéo”|số 05-CT/TW|;|.|?|KẾT LUẬN|:|,|**|Đối với chi bộ".split(
      "|",
    ),
  ),
  { maxLength: 12 },
);
const typedLine = fc.tuple(marker, words).map(([sign, rest]) => `${sign} ${rest.join(" ")}`);
const anyLine = fc.oneof(
  { weight: 6, arbitrary: typedLine },
  { weight: 1, arbitrary: fc.string({ unit: "grapheme" }) },
);
/** A row of a table, or the heads of one that is an outline. */
const anyRow = fc.oneof(
  fc.constant("STT\tNội dung\tGợi ý"),
  fc.tuple(marker, anyLine, anyLine).map((cells) => cells.join("\t")),
);
const anyText = fc
  .array(fc.oneof({ weight: 8, arbitrary: anyLine }, { weight: 1, arbitrary: anyRow }), { maxLength: 40 })
  .map((lines) => lines.join("\n"));

const looks = fc.record({
  text: anyLine,
  number: fc.oneof(marker, fc.string({ maxLength: 3 })),
  bold: fc.boolean(),
  caps: fc.boolean(),
  centered: fc.boolean(),
  headingLevel: fc.option(fc.nat(8)),
  inTable: fc.boolean(),
  beside: fc.array(anyLine, { maxLength: 2 }),
});
const cell = fc.constantFrom<readonly ("heading" | "guidance")[]>([], ["heading"], ["guidance"]);
const printed = fc.tuple(looks, cell).map(([line, [column]]) => (column === undefined ? line : { ...line, column }));

function isSound(outline: Outline): void {
  const ids = [...sectionsOf(outline)].map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  for (const section of outline.sections) expectLevels(section, section.kind === "part" ? 0 : 1);
  for (const { line } of outline.warnings) expect(line).toBeGreaterThanOrEqual(0);
  expect(readOutlineFile(outlineFile(outline))).toEqual({ outline });
}

function expectLevels(section: Section, level: number): void {
  expect(section.level).toBe(level);
  for (const child of section.children) expectLevels(child, level + 1);
}

describe("any text", () => {
  test("gives a sound outline that its file brings back unchanged", () => {
    fc.assert(
      fc.property(anyText, fc.option(fc.constantFrom("II", "Công tác", "x"), { nil: undefined }), (text, range) => {
        isSound(parseOutline(linesOfText(text), range === undefined ? {} : { range }));
      }),
      RUNS,
    );
  });

  test("gives a sound outline whatever the looks of its paragraphs claim", () => {
    fc.assert(
      fc.property(fc.array(printed, { maxLength: 30 }), (lines: readonly OutlineLine[]) => {
        isSound(parseOutline(lines));
      }),
      RUNS,
    );
  });

  test("reads alike twice", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(parseOutline(linesOfText(text))).toEqual(parseOutline(linesOfText(text.normalize("NFD"))));
      }),
      RUNS,
    );
  });
});

describe("nothing is lost", () => {
  const sentence = fc.array(fc.constantFrom(..."kết quả công tác đảng viên chi bộ năm".split(" ")), {
    minLength: 1,
    maxLength: 8,
  });
  const line = fc.tuple(marker, sentence).map(([sign, rest]) => `${sign} Nội ${rest.join(" ")}`);

  /** The letters of a text, sorted: lines may be moved, never changed. */
  const letters = (text: string): string => [...text.replace(/[^\p{L}\p{N}]/gu, "")].sort().join("");
  const guidanceText = ({ marker: sign, text, children = [] }: Guidance): string =>
    [sign, text, ...children.map(guidanceText)].join(" ");

  test("every letter of the body stands in a marker, a title or a line of guidance", () => {
    fc.assert(
      fc.property(fc.array(line, { maxLength: 40 }), (lines) => {
        const body = ["I. Mục đầu", ...lines].join("\n");
        const outline = parseOutline(linesOfText(`ĐỀ CƯƠNG\n-----\n${body}`));
        const kept = [...sectionsOf(outline)].map(({ marker: sign, title, guidance }) =>
          [sign, title, ...guidance.map(guidanceText)].join(" "),
        );
        expect(letters(kept.join(" "))).toBe(letters(body));
      }),
      RUNS,
    );
  });
});

describe("a monstrous outline", () => {
  /** Growth worse than linear would run into the limit on a test's time. */
  const isParsed = (lines: readonly OutlineLine[]): boolean => Array.isArray(parseOutline(lines).sections);

  test.each([
    ["headings", "1. Công tác xây dựng Đảng"],
    ["announcing headings", "1. Công tác:"],
    ["bullets that announce", "- Công tác:"],
    ["unmarked lines", "Công tác xây dựng Đảng"],
    ["unmarked lines that announce", "Công tác xây dựng Đảng:"],
    ["lines in lower case", "công tác xây dựng đảng và hệ thống chính trị trong sạch, vững mạnh"],
    ["feet", "Nơi nhận:\nĐỀ CƯƠNG\nI. Kết quả"],
    ["tables", "STT\tNội dung\tGợi ý\n1\tKết quả\tNêu rõ"],
  ])("of 50,000 %s is parsed to the end", (_, text) => {
    expect(isParsed(linesOfText(`I. Kết quả\n${`${text}\n`.repeat(50_000)}`))).toBe(true);
  });

  test("of 20,000 tables with heads of their own is parsed to the end", () => {
    const tables = Array.from({ length: 20_000 }, (_, at) => `STT\tNội dung\tGợi ý ${at}\n1\tKết quả\n2\tHạn chế`);
    expect(isParsed(linesOfText(tables.join("\n")))).toBe(true);
  });

  test.each([
    ["lines that only look like feet", "Nơi nhận báo cáo: Văn phòng"],
    ["annexes asked for", "PHỤ LỤC\n(Gửi kèm danh sách)"],
  ])("of 50,000 %s between two headings is parsed to the end", (_, text) => {
    expect(isParsed(linesOfText(`I. Kết quả\n${`${text}\n`.repeat(50_000)}II. Phương hướng`))).toBe(true);
  });

  test.each(["(", "a: ", "I. ", "1.", "“", "…", "- ", "(a) ", "Phần thứ nhất ", "nhiệm kỳ 2020-2025 ", "05-CT/TW, "])(
    "of one line of 300,000 characters «%s» is parsed to the end",
    (text) => {
      expect(isParsed([{ text: `I. ${text.repeat(300_000 / text.length)}`, number: "" }])).toBe(true);
    },
  );
});
