import { describe, expect, it } from "vitest";
import { spellingMixed } from "../../../src/check/rules/spelling-mixed.ts";
import { observed, said } from "../../support/observed.ts";

describe("spelling-mixed", () => {
  it("counts both spellings and stands at the first word of the rarer", () => {
    const source = "Đảng uỷ và cấp uỷ thống nhất.\nỦy ban Kiểm tra.\nUỷ viên, thuỷ lợi.";
    expect(said(spellingMixed, source)).toEqual(["1 Ủy"]);
    expect(observed(spellingMixed, source)[0]?.data).toEqual({
      main: { count: 4, word: "uỷ" },
      first: { count: 1, word: "ủy" },
    });
  });

  it.each([
    ["in capitals", "ĐẢNG UỶ XÃ\nCấp ủy lãnh đạo, cấp ủy kiểm tra.", ["0 UỶ"]],
    ["in a table", "Hài hòa lợi ích.\nCấp ủy.\n| Khoẻ | mạnh khoẻ |", ["2 khoẻ"]],
    ["on other vowels", "Khỏe mạnh\nCán bộ khỏe, dân khoẻ", ["1 khỏe"]],
  ])("tells it %s", (_, source, expected) => {
    expect(said(spellingMixed, source).map((line) => line)).toHaveLength(1);
    expect(said(spellingMixed, source)[0]).toContain(expected[0]?.slice(2) ?? "");
  });

  it.each([
    ["one spelling", "Đảng ủy, cấp ủy, hòa giải, thúy"],
    ["the other", "Đảng uỷ, cấp uỷ, hoà giải"],
    ["words of one spelling", "Cấp ủy quý trọng, hoàn thành, toán, huỳnh, khoảng, quỹ, xoáy"],
    ["names", "Cấp ủy cảm ơn bà Nguyễn Thị Thuý, ông Lê Hoà, xã Hoà Bình"],
    ["a quotation", "Cấp ủy học tập bài “Đảng uỷ với phong trào”"],
    ["nothing at all", "Chi bộ báo cáo."],
  ])("is silent: %s", (_, source) => {
    expect(said(spellingMixed, source)).toEqual([]);
  });
});
