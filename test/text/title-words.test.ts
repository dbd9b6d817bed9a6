import { describe, expect, test } from "vitest";
import { firstPiece, governor } from "../../src/text/title-pieces.ts";
import { standardTitle } from "../../src/text/title-synonyms.ts";

describe("a title in standard words", () => {
  test.each([
    ["Mục tiêu chủ yếu", "chỉ tiêu chủ yếu"],
    ["KHUYẾT ĐIỂM, HẠN CHẾ, NGUYÊN NHÂN", "hạn chế, nguyên nhân"],
    ["Đánh giá tổng quát", "đánh giá chung"],
    ["Những kiến nghị, đề xuất", "những kiến nghị, kiến nghị"],
    ["Bối cảnh tình hình", "tình hình tình hình"],
    ["Công tác dân vận", "công tác dân vận"],
    ["", ""],
  ])("«%s» is «%s»", (title, standard) => expect(standardTitle(title)).toBe(standard));

  test("words inside other words are left alone", () => {
    expect(standardTitle("Mục tiêuX")).toBe("mục tiêux");
  });
});

test.each([
  ["Nguyên nhân và những vấn đề cần rút ra", "Nguyên nhân"],
  ["Khuyết điểm, hạn chế", "Khuyết điểm"],
  ["Mục tiêu", "Mục tiêu"],
])("the first matter of «%s» is «%s»", (title, piece) => expect(firstPiece(title)).toBe(piece));

test.each([
  ["Nguyên nhân của hạn chế, khuyết điểm", "Nguyên nhân"],
  ["Công tác lãnh đạo đối với các đoàn thể", "Công tác lãnh đạo"],
  ["Hạn chế, nguyên nhân", "Hạn chế, nguyên nhân"],
])("«%s» is about «%s»", (title, about) => expect(governor(title)).toBe(about));
