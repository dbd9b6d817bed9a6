import { describe, expect, it } from "vitest";
import { sectionAsList } from "../../../src/check/rules/section-as-list.ts";
import { observed, outlineNamed, said } from "../../support/observed.ts";
import { seedText } from "../../support/seed.ts";
import { outlineOf } from "../../support/small-outline.ts";

const outline = outlineOf(
  "ĐỀ CƯƠNG\nI. Kết quả các chỉ tiêu\n1. Về nhiệm vụ chính trị\n2. Về xây dựng Đảng\nII. Hạn chế",
);

describe("section-as-list", () => {
  it("is one note for all sub-sections answered by sentences", () => {
    const source =
      "I. Kết quả các chỉ tiêu\n1. Hoàn thành 100% kế hoạch năm - đạt chỉ tiêu.\n2. Kết nạp 05 đảng viên - vượt chỉ tiêu.\nII. Hạn chế";
    expect(said(sectionAsList, source, { outline })).toEqual(["0"]);
    expect(observed(sectionAsList, source, { outline })[0]?.data.below.map(({ id }) => id)).toEqual(["1.1", "1.2"]);
  });

  it("is said of the published report, where six sentences answer four sub-sections", () => {
    const observations = observed(sectionAsList, seedText("bao-cao-so-ket-phu-tho-2023"), {
      outline: outlineNamed("phu-tho"),
    });
    expect(observations.map(({ section, data }) => [section, data.below.length])).toEqual([["p1.1", 4]]);
  });

  it.each([
    [
      "sub-sections with headings",
      "I. Kết quả các chỉ tiêu\n1. Về nhiệm vụ chính trị\nĐã làm.\n2. Về xây dựng Đảng\nĐã làm.",
    ],
    ["sub-sections that are simply missing", "I. Kết quả các chỉ tiêu\nChi bộ hoàn thành các chỉ tiêu Đại hội đề ra."],
    ["a section that is missing as a whole", "II. Hạn chế\n1. Còn chậm.\n2. Còn ít."],
  ])("is silent on %s", (_, source) => {
    expect(said(sectionAsList, source, { outline })).toEqual([]);
  });
});
