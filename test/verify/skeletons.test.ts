/** Skeletons are real Word files: valid, sound, and other programs read the headings and texts the outline has. */
import { beforeAll, describe, expect, test } from "vitest";
import { type Block, cellLines } from "../../src/document/blocks.ts";
import { newReport } from "../../src/docx/new-report.ts";
import { builtinOutlines } from "../../src/outline/builtin/builtin.ts";
import { filledOutline } from "../../src/outline/fields.ts";
import { type FieldValues, type Outline, type Section, sectionsOf } from "../../src/outline/outline.ts";
import { NO_STATE, stateEntriesOf } from "../../src/outline/state.ts";
import type { SkeletonOptions } from "../../src/skeleton/section-blocks.ts";
import { skeleton } from "../../src/skeleton/skeleton.ts";
import { libreOfficeTexts } from "../support/libre-office.ts";
import { comparable, unnumbered } from "../support/other-readers.ts";
import { pandocHeadings, pandocText } from "../support/pandoc.ts";
import { schemaFaults } from "../support/schema.ts";
import { structureFaults } from "../support/structure.ts";

interface Case {
  readonly outline: Outline;
  readonly values: FieldValues;
  readonly options: SkeletonOptions;
}

const VALUES: FieldValues = {
  term: "2025-2030",
  previousTerm: "2020-2025",
  nextTerm: "2030-2035",
  unit: "Chi bộ Trường THPT «Hùng Vương» & Công ty <A>",
  superior: "Đảng bộ xã Bình Phú",
  place: "Phú Thọ",
  date: "ngày 05 tháng 5 năm 2028",
  number: "12-BC/CB",
};

const WAYS: readonly (readonly [string, FieldValues, SkeletonOptions])[] = [
  ["as issued", {}, {}],
  ["filled for another term and unit", VALUES, {}],
  ["with automatic numbers", {}, { numbers: "automatic" }],
  ["with its guidance as text", {}, { guidance: "text" }],
];

const named: readonly (readonly [string, Case])[] = builtinOutlines.flatMap((outline) =>
  WAYS.map(([way, values, options]) => [`${outline.id} ${way}`, { outline, values, options }] as const),
);
const cases = named.map(([, each]) => each);

function blocksOf({ outline, values, options }: Case): readonly Block[] {
  return skeleton(outline, values, options);
}

function fileOf(each: Case): Uint8Array {
  const { outline, values: fields } = each;
  return newReport(blocksOf(each), stateEntriesOf({ ...NO_STATE, outline, fields }));
}

/** The lines a reader of the document must see. */
function linesOf(blocks: readonly Block[]): string[] {
  return blocks.flatMap((block) => {
    if (block.type === "heading") return [`${block.marker} ${block.title}`];
    if (block.type === "guided") return block.text ?? block.placeholder;
    if (block.type === "columns")
      return cellLines(block)
        .flat(2)
        .map(({ text }) => text);
    return block.type === "text" ? [block.text] : [...block.head, ...block.rows.flat()];
  });
}

/** Headings the outline asks for: a part has two, its marker and its title. */
function headingsOf(outline: Outline): { readonly level: number; readonly text: string }[] {
  const shift = outline.sections.some(({ kind }) => kind === "part") ? 1 : 0;
  const texts = ({ kind, marker, title }: Section): string[] =>
    kind === "part" ? [marker, title] : [`${marker} ${title}`];
  return [...sectionsOf(outline)].flatMap((section) =>
    texts(section)
      .map((text) => ({ level: section.level + shift, text: comparable([text])[0] ?? "" }))
      .filter(({ text }) => text !== ""),
  );
}

test("there are three outlines to prove", () => {
  expect(builtinOutlines.map(({ id }) => id)).toEqual([
    "phu-tho-2023-so-ket",
    "tra-vinh-2022-bao-cao-chinh-tri",
    "dang-uy-khoi-doanh-nghiep-2018-so-ket",
  ]);
});

describe.each(named)("the skeleton of %s", (_, each) => {
  test("is valid and sound", async () => {
    const bytes = fileOf(each);
    expect(await schemaFaults(bytes)).toEqual([]);
    expect(structureFaults(bytes)).toEqual([]);
  });

  test("has the outline's headings in pandoc's eyes, and one for each annex after them", () => {
    const found = pandocHeadings(fileOf(each));
    const asked = headingsOf(filledOutline(each.outline, each.values));
    const numbered = each.options.numbers !== "automatic";
    const plain = (heading: { level: number; text: string }): { level: number; text: string } => ({
      level: heading.level,
      text: (numbered ? [heading.text] : unnumbered([heading.text]))[0]!,
    });
    expect(found.slice(0, asked.length).map(plain)).toEqual(asked.map(plain));
    const annexes = [...sectionsOf(each.outline)].filter(({ demands }) => demands.includes("annex"));
    expect(found.slice(asked.length)).toEqual(annexes.map(() => ({ level: 1, text: "Phụ lục" })));
  });

  test("has the same text in pandoc's eyes", () => {
    const found = comparable([pandocText(fileOf(each))]);
    const written = comparable(linesOf(blocksOf(each)));
    const numbered = each.options.numbers !== "automatic";
    expect(numbered ? found : unnumbered(found)).toEqual(numbered ? written : unnumbered(written));
  });
});

describe("LibreOffice", () => {
  let texts: string[] = [];
  beforeAll(() => {
    texts = libreOfficeTexts(cases.map(fileOf));
  });

  test.each(named)("reads the same text, numbers and all, in the skeleton of %s", (_, each) => {
    expect(comparable([texts[cases.indexOf(each)]!])).toEqual(comparable(linesOf(blocksOf(each))));
  });
});
