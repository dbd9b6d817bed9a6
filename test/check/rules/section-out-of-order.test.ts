import { describe, expect, it } from "vitest";
import { sectionOutOfOrder } from "../../../src/check/rules/section-out-of-order.ts";
import { checked } from "../../support/checked.ts";
import { observed } from "../../support/observed.ts";
import { outlineOf } from "../../support/small-outline.ts";

const TEXT = "Chi bộ lãnh đạo thực hiện nghiêm túc, có kết quả rõ; đảng viên đồng tình, quần chúng ủng hộ.";
const outline = outlineOf(
  "ĐỀ CƯƠNG\nI. Đặc điểm tình hình\nII. Kết quả thực hiện\n1. Công tác tư tưởng\n2. Công tác tổ chức\n3. Công tác kiểm tra\nIII. Hạn chế\nIV. Kiến nghị",
);
const TITLES = [
  "I. Đặc điểm tình hình",
  "II. Kết quả thực hiện",
  "1. Công tác tư tưởng",
  "2. Công tác tổ chức",
  "3. Công tác kiểm tra",
  "III. Hạn chế",
  "IV. Kiến nghị",
];

/** «id after … before …» of a report with these headings (1-7), text under each. */
function moved(...order: readonly number[]): string[] {
  const source = order.map((at) => `${TITLES[at - 1]}\n${TEXT}`).join("\n");
  return observed(sectionOutOfOrder, source, { outline }).map(
    ({ section, data }) => `${section} ${data.stands} ${data.other.id}`,
  );
}

describe("section-out-of-order", () => {
  it.each([
    ["two neighbours that changed places, one of them", [1, 2, 4, 3, 5, 6, 7], ["2.1 behind 2.2"]],
    ["a section at the end", [2, 3, 4, 5, 6, 7, 1], ["1 behind 4"]],
    ["a section at the beginning", [7, 1, 2, 3, 4, 5, 6], ["4 before 1"]],
    ["a section moved with all below it, once", [1, 6, 2, 3, 4, 5, 7], ["3 before 2"]],
  ])("tells %s", (_, order, expected) => {
    expect(moved(...order)).toEqual(expected);
  });

  it.each([
    ["the outline's order", [1, 2, 3, 4, 5, 6, 7]],
    ["sections left out", [1, 2, 4, 7]],
  ])("is silent on %s", (_, order) => {
    expect(moved(...order)).toEqual([]);
  });

  it("is silent on other numbers in the same order", () => {
    const source = `I. Đặc điểm tình hình\n${TEXT}\nIII. Kết quả thực hiện\n2. Công tác tư tưởng\n${TEXT}\n5. Công tác tổ chức\n${TEXT}\nVII. Hạn chế\n${TEXT}`;
    expect(observed(sectionOutOfOrder, source, { outline })).toEqual([]);
  });

  it("is silent on a section that stands inside another", () => {
    const source = `I. Đặc điểm tình hình\n${TEXT}\nII. Kết quả thực hiện\n1. Công tác tư tưởng\n${TEXT}\n2. Công tác tổ chức\n${TEXT}\nIII. Kiến nghị và đánh giá\n1. Kiến nghị\n${TEXT}\n2. Hạn chế\n${TEXT}`;
    const { match } = checked(source, { outline });
    expect(match?.byId.get("3")?.heading?.title).toBe("Hạn chế");
    expect(observed(sectionOutOfOrder, source, { outline })).toEqual([]);
  });

  it("is silent on two sections under one heading", () => {
    const source = `I. Đặc điểm tình hình\n${TEXT}\nIII. Hạn chế, kiến nghị\n${TEXT}`;
    expect(observed(sectionOutOfOrder, source, { outline })).toEqual([]);
  });

  it("is silent without an outline", () => {
    expect(observed(sectionOutOfOrder, `II. Hạn chế\n${TEXT}\nI. Kết quả\n${TEXT}`)).toEqual([]);
  });
});
