import { describe, expect, it } from "vitest";
import { sectionEmpty } from "../../../src/check/rules/section-empty.ts";
import { observed } from "../../support/observed.ts";
import { outlineOf, withSection } from "../../support/small-outline.ts";

const TEXT = "Chi bộ lãnh đạo thực hiện nghiêm túc, có kết quả rõ; đảng viên đồng tình, quần chúng ủng hộ.";
const outline = outlineOf("ĐỀ CƯƠNG\nI. Kết quả thực hiện\n1. Công tác tư tưởng\n2. Công tác tổ chức\nII. Kiến nghị");

/** «paragraph severity id: ids told with it». */
function empty(source: string, asked = outline): string[] {
  return observed(sectionEmpty, source, { outline: asked }).map(
    ({ paragraph, severity, data }) =>
      `${paragraph} ${severity ?? "error"} ${data.section.id}: ${data.below.map(({ id }) => id).join(",")}`,
  );
}

describe("section-empty", () => {
  it.each([
    [
      "a heading with nothing below",
      `I. Kết quả thực hiện\n1. Công tác tư tưởng\n${TEXT}\n2. Công tác tổ chức\nII. Kiến nghị\n${TEXT}`,
      ["3 error 1.2: "],
    ],
    [
      "a heading that stands twice, with nothing below either, once",
      `I. Kết quả thực hiện\n1. Công tác tư tưởng\n1. Công tác tư tưởng\n2. Công tác tổ chức\n${TEXT}\nII. Kiến nghị\n${TEXT}`,
      ["1 error 1.1: "],
    ],
    [
      "the last heading before the signature",
      `I. Kết quả thực hiện\n1. Công tác tư tưởng\n${TEXT}\n2. Công tác tổ chức\n${TEXT}\nII. Kiến nghị\nNơi nhận:\n- Như trên\nT/M CHI BỘ`,
      ["5 error 2: "],
    ],
    [
      "a branch with nothing anywhere in it, once",
      `I. Kết quả thực hiện\n1. Công tác tư tưởng\n2. Công tác tổ chức\nII. Kiến nghị\n${TEXT}`,
      ["0 error 1: 1.1,1.2"],
    ],
    [
      "blanks that were never filled in",
      `I. Kết quả thực hiện\n1. Công tác tư tưởng\n………………\n2. Công tác tổ chức\n${TEXT}\nII. Kiến nghị\n${TEXT}`,
      ["1 error 1.1: "],
    ],
  ])("tells %s", (_, source, expected) => {
    expect(empty(source)).toEqual(expected);
  });

  it("only warns of an optional section left bare", () => {
    const optional = withSection(outline, "2", { required: false });
    expect(
      empty(
        `I. Kết quả thực hiện\n1. Công tác tư tưởng\n${TEXT}\n2. Công tác tổ chức\n${TEXT}\nII. Kiến nghị`,
        optional,
      ),
    ).toEqual(["5 warning 2: "]);
  });

  it.each([
    [
      "a heading that only opens its sub-sections",
      `I. Kết quả thực hiện\n1. Công tác tư tưởng\n${TEXT}\n2. Công tác tổ chức\n${TEXT}\nII. Kiến nghị\n${TEXT}`,
    ],
    [
      "«Không có»",
      `I. Kết quả thực hiện\n1. Công tác tư tưởng\nKhông có.\n2. Công tác tổ chức\n${TEXT}\nII. Kiến nghị\nKhông.`,
    ],
    ["a section that is missing", `I. Kết quả thực hiện\n1. Công tác tư tưởng\n${TEXT}`],
    [
      "text under sub-headings of the report's own",
      `I. Kết quả thực hiện\n1. Công tác tư tưởng\na) Học tập nghị quyết\n${TEXT}\nb) Dư luận xã hội\n${TEXT}\n2. Công tác tổ chức\n${TEXT}\nII. Kiến nghị\n${TEXT}`,
    ],
    [
      "text on the line of the heading",
      `I. Kết quả thực hiện\n1. Công tác tư tưởng: ${TEXT}\n2. Công tác tổ chức: ${TEXT}\nII. Kiến nghị: ${TEXT}`,
    ],
    [
      "a heading that stands twice, written below the second",
      `I. Kết quả thực hiện\n1. Công tác tư tưởng\n1. Công tác tư tưởng\n${TEXT}\n2. Công tác tổ chức\n${TEXT}\nII. Kiến nghị\nII. KIẾN NGHỊ\n${TEXT}`,
    ],
    [
      "the outline's headings left bare above the report",
      `I. Kết quả thực hiện\n1. Công tác tư tưởng\n2. Công tác tổ chức\nII. Kiến nghị\nI. Kết quả thực hiện\n1. Công tác tư tưởng\n${TEXT}\n2. Công tác tổ chức\n${TEXT}\nII. Kiến nghị\n${TEXT}`,
    ],
    [
      "a table alone",
      `I. Kết quả thực hiện\n1. Công tác tư tưởng\n| Nội dung | Kết quả |\n| Hội nghị | 06 |\n2. Công tác tổ chức\n${TEXT}\nII. Kiến nghị\n${TEXT}`,
    ],
  ])("is silent on %s", (_, source) => {
    expect(empty(source)).toEqual([]);
  });

  it("is silent without an outline", () => {
    expect(observed(sectionEmpty, "I. Kết quả\nII. Kiến nghị")).toEqual([]);
  });
});
