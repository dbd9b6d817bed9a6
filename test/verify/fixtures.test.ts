/** The fixtures are real Word files: valid, sound, and read alike by LibreOffice and pandoc in every dialect. */
import { readdirSync, readFileSync } from "node:fs";
import { beforeAll, describe, expect, test } from "vitest";
import { type Dialect, dialects, docx, sourceLines } from "../support/docx.ts";
import { libreOfficeTexts } from "../support/libre-office.ts";
import { comparable, unnumbered } from "../support/other-readers.ts";
import { pandocHeadings, pandocText } from "../support/pandoc.ts";
import { EVERY_EXTRA, SHORT_REPORT } from "../support/sample.ts";
import { schemaFaults } from "../support/schema.ts";
import { structureFaults } from "../support/structure.ts";

/** What the other readers are known to get wrong; both are compared in every dialect not named here. */
const LIBRE_OFFICE_FAILS: Partial<Record<Dialect, string>> = {
  everyday: "keeps deletions inside insertions, prints the codes of fields inside controls",
};
const PANDOC_FAILS: Partial<Record<Dialect, string>> = {
  strict: "knows no strict namespaces",
  prefix: "knows no other prefix than w",
  everyday: "drops simple fields",
};

function others(failing: Partial<Record<Dialect, string>>): Dialect[] {
  return dialects.filter((dialect) => failing[dialect] === undefined);
}

describe.each(dialects)("a short report in the dialect «%s»", (dialect) => {
  test("is valid and sound", async () => {
    const bytes = docx(SHORT_REPORT, dialect);
    expect(await schemaFaults(bytes)).toEqual([]);
    expect(structureFaults(bytes)).toEqual([]);
  });

  test("is valid and sound with every extra", async () => {
    const bytes = docx(SHORT_REPORT, dialect, EVERY_EXTRA);
    expect(await schemaFaults(bytes)).toEqual([]);
    expect(structureFaults(bytes)).toEqual([]);
  });
});

describe("LibreOffice", () => {
  const read = others(LIBRE_OFFICE_FAILS);
  let texts: string[] = [];
  beforeAll(() => {
    texts = libreOfficeTexts(read.map((dialect) => docx(SHORT_REPORT, dialect)));
  });

  test.each(read)("reads the lines of the source, numbers and all, in «%s»", (dialect) => {
    const text = texts[read.indexOf(dialect)]!;
    expect(comparable([text])).toEqual(comparable(sourceLines(SHORT_REPORT, dialect)));
  });

  test("computes the numbers typed in the public texts when they are left to Word", () => {
    const folder = new URL("../fixtures/seeds/", import.meta.url);
    const sources = readdirSync(folder).filter((name) => name.endsWith(".txt"));
    const seeds = sources.map((name) => readFileSync(new URL(name, folder), "utf8"));
    const read = libreOfficeTexts(seeds.map((seed) => docx(seed, "automatic")));
    expect(seeds).toHaveLength(5);
    for (const [index, seed] of seeds.entries()) {
      expect(comparable([read[index]!]), sources[index]).toEqual(comparable(sourceLines(seed)));
    }
  });
});

describe("pandoc", () => {
  test.each(others(PANDOC_FAILS))("reads the lines of the source in «%s»", (dialect) => {
    const read = comparable([pandocText(docx(SHORT_REPORT, dialect))]);
    const source = comparable(sourceLines(SHORT_REPORT, dialect));
    expect(dialect === "automatic" ? unnumbered(read) : read).toEqual(
      dialect === "automatic" ? unnumbered(source) : source,
    );
  });

  test("sees headings in styles, and none where they are only bold", () => {
    const headings = pandocHeadings(docx(SHORT_REPORT, "styled"));
    expect(headings.filter(({ level }) => level <= 2)).toEqual([
      { level: 1, text: "Phần thứ nhất" },
      { level: 1, text: "ĐÁNH GIÁ KẾT QUẢ GIỮA NHIỆM KỲ" },
      { level: 2, text: "I. Kết quả thực hiện các chỉ tiêu chủ yếu" },
      { level: 2, text: "II. Kết quả lãnh đạo thực hiện các nhiệm vụ cụ thể" },
      { level: 2, text: "IV. Đánh giá chung: Đảng bộ hoàn thành tốt nhiệm vụ nửa nhiệm kỳ." },
      { level: 1, text: "Phần thứ hai" },
      { level: 1, text: "PHƯƠNG HƯỚNG, NHIỆM VỤ" },
      { level: 2, text: "I. Phương hướng" },
      { level: 2, text: "II. Nhiệm vụ, giải pháp" },
    ]);
    expect(pandocHeadings(docx(SHORT_REPORT, "typed"))).toEqual([]);
  });
});
