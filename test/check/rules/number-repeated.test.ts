import { describe, expect, it } from "vitest";
import { numberRepeated } from "../../../src/check/rules/number-repeated.ts";
import { observed, said } from "../../support/observed.ts";

function headings(...titles: readonly string[]): string {
  return titles
    .map((title) => `{b}${title}\nTrong kỳ, chi bộ đã lãnh đạo thực hiện nghiêm túc, có kết quả.`)
    .join("\n");
}

describe("number-repeated", () => {
  it.each([
    ["III twice", headings("I. Kết quả", "II. Hạn chế", "III. Nguyên nhân", "III. Bài học"), ["6"]],
    ["II- twice", headings("I- KẾT QUẢ", "II- HẠN CHẾ", "II- NGUYÊN NHÂN", "III- BÀI HỌC"), ["4"]],
    ["2.1 twice under 2", headings("1. Chính trị", "2. Xây dựng", "2.1. Tư tưởng", "2.1. Tổ chức"), ["6"]],
    ["the first number comes back alone", headings("I. Kết quả", "II. Hạn chế", "I. Bài học"), ["4"]],
    ["b) twice", headings("1. Tổ chức", "a) Đảng viên", "b) Cán bộ", "b) Bảo vệ"), ["6"]],
    ["part two twice", headings("Phần I: A", "Phần II: B", "Phần II: C"), ["4"]],
  ])("says that a number stands twice: %s", (_, source, places) => {
    expect(said(numberRepeated, source)).toEqual(places);
  });

  it("names both headings and the first as related place", () => {
    const [only] = observed(numberRepeated, headings("I. Kết quả", "II. Hạn chế", "II. Bài học"));
    expect(only).toMatchObject({ related: 2, data: { marker: "II.", title: "Bài học", firstTitle: "Hạn chế" } });
  });

  it.each([
    ["numbers in order", headings("I. Kết quả", "II. Hạn chế", "III. Bài học")],
    ["the two parts begin alike", headings("Phần thứ nhất: A", "I. X", "II. Y", "Phần thứ hai: B", "I. Z", "II. T")],
    ["1. under each of two sections", headings("I. X", "1. A", "2. B", "II. Y", "1. C", "2. D")],
    ["a list that begins anew", headings("1. A", "2. B", "3. C", "1. D", "2. E")],
    [
      "items of lists under one heading",
      "{b}I. Kết quả\nƯu điểm:\n1. Hoàn thành 12 chỉ tiêu.\n2. Kết nạp 03 đảng viên.\nHạn chế:\n1. Chậm báo cáo.\n2. Ít mô hình mới.",
    ],
    ["the same words under other numbers", headings("I. Kết quả", "II. Kết quả")],
    ["headings without numbers", "{h1}Mở đầu\nChi bộ có 12 đảng viên.\n{h1}Mở đầu\nĐảng bộ có 5 chi bộ."],
    ["a letter and a roman number of one look", headings("A. Một", "B. Hai", "C. Ba", "D. Bốn")],
  ])("is silent: %s", (_, source) => {
    expect(said(numberRepeated, source)).toEqual([]);
  });
});
