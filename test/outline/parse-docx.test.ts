/** The same outlines out of .docx files: whatever way a file says the text, the sections are those of the text. */
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { readDocument } from "../../src/document/read.ts";
import { openPackage } from "../../src/ooxml/package.ts";
import { type Outline, sectionsOf } from "../../src/outline/outline.ts";
import { linesOf, linesOfText, parseOutline } from "../../src/outline/parse.ts";
import { type Dialect, dialects, docx } from "../support/docx.ts";
import { GUIDANCE, NUMBERING } from "../support/outline-shapes.ts";
import { outlineTree } from "../support/outline-tree.ts";

const SEEDS = [
  { name: "Phú Thọ", file: "de-cuong-so-ket-phu-tho-2023", range: undefined, counts: [2, 7, 14, 4] },
  { name: "Trà Vinh", file: "de-cuong-bao-cao-chinh-tri-tra-vinh-2022", range: undefined, counts: [2, 7, 17, 14] },
  { name: "Khối Doanh nghiệp", file: "ke-hoach-so-ket-dang-uy-khoi-doanh-nghiep-2018", range: "II", counts: [0, 3, 4] },
] as const;

function issued(file: string): string {
  return readFileSync(new URL(`../fixtures/seeds/${file}.txt`, import.meta.url), "utf8");
}

function fromDocx(text: string, dialect: Dialect, range: string | undefined): Outline {
  const { document } = readDocument(openPackage(docx(text, dialect)));
  return parseOutline(linesOf(document), range === undefined ? {} : { range });
}

function demands(outline: Outline): string[] {
  return [...sectionsOf(outline)].map((section) => `${section.id} ${section.demands.join(" ")}`);
}

describe.each(SEEDS)("$name", ({ file, range, counts }) => {
  const plain = parseOutline(linesOfText(issued(file)), range === undefined ? {} : { range });

  test.each(dialects)("as a .docx in the dialect «%s»", (dialect) => {
    const outline = fromDocx(issued(file), dialect, range);
    const perLevel = counts.map((_, level) => [...sectionsOf(outline)].filter((section) => section.level === level));
    expect(perLevel.map((sections) => sections.length)).toEqual(counts);
    expect(outlineTree(outline)).toEqual(outlineTree(plain));
    expect(demands(outline)).toEqual(demands(plain));
    expect(outline.title).toBe(plain.title);
    expect(outline.term).toEqual(plain.term);
    expect(outline.guidance).toEqual(plain.guidance);
  });
});

describe("outlines of other shapes", () => {
  test.each(dialects)("read the same as .docx files in the dialect «%s»", (dialect) => {
    const shapes = [...NUMBERING, ...GUIDANCE].filter(({ typedOnly }) => typedOnly !== true);
    expect(shapes.length).toBeGreaterThan(20);
    for (const { text, tree } of shapes) expect(outlineTree(fromDocx(text, dialect, undefined))).toEqual(tree);
  });
});
