import { describe, expect, it } from "vitest";
import { numberGap } from "../../../src/check/rules/number-gap.ts";
import { observed, said } from "../../support/observed.ts";

/** Numbered headings with text under each, so that they read as headings. */
function headings(...titles: readonly string[]): string {
  return titles
    .map((title) => `{b}${title}\nTrong kỳ, chi bộ đã lãnh đạo thực hiện nghiêm túc, có kết quả.`)
    .join("\n");
}

describe("number-gap", () => {
  it.each([
    ["II then IV", headings("I. Kết quả", "II. Hạn chế", "IV. Bài học"), ["4"], "II.", ["III"]],
    ["II- then IV-, in capitals", headings("I- KẾT QUẢ", "II- HẠN CHẾ", "IV- BÀI HỌC"), ["4"], "II-", ["III"]],
    ["1, 2, 4", headings("1. Thuận lợi", "2. Khó khăn", "4. Nguyên nhân"), ["4"], "2.", ["3"]],
    [
      "2.1 then 2.3 under 2",
      headings("1. Chính trị", "2. Xây dựng Đảng", "2.1. Tư tưởng", "2.3. Kiểm tra"),
      ["6"],
      "2.1.",
      ["2.2"],
    ],
    ["a first sub-heading 2.2", headings("1. Chính trị", "2. Xây dựng Đảng", "2.2. Tổ chức"), ["4"], null, ["2.1"]],
    ["two passed over", headings("I. Kết quả", "IV. Bài học"), ["2"], "I.", ["II", "III"]],
    ["a, b, d", headings("1. Tổ chức", "a) Đảng viên", "b) Cán bộ", "d) Bảo vệ"), ["6"], "b)", ["c"]],
    [
      "parts one and three",
      headings("Phần thứ nhất: KẾT QUẢ", "Phần thứ hai: HẠN CHẾ", "Phần thứ tư: PHƯƠNG HƯỚNG"),
      ["4"],
      "Phần thứ hai",
      ["Phần thứ ba"],
    ],
  ])("says that a number is passed over: %s", (_, source, places, before, missing) => {
    expect(said(numberGap, source)).toEqual(places);
    expect(observed(numberGap, source)[0]?.data).toMatchObject({ before, missing, later: false });
  });

  it("counts automatic numbers like typed ones", () => {
    const source =
      "{num I.}{h1}Kết quả\nĐã làm tốt.\n{num II.}{h1}Hạn chế\nCòn ít.\n{num IV.}{h1}Bài học\nHai bài học.";
    expect(said(numberGap, source)).toEqual(["4"]);
  });

  it("tells a number that comes later as another order, once", () => {
    const source = headings("I. Kết quả", "III. Bài học", "II. Hạn chế", "IV. Phương hướng");
    expect(observed(numberGap, source).map(({ data }) => data)).toEqual([
      { before: "I.", after: "III.", missing: ["II"], later: true },
    ]);
  });

  it("names the heading before the gap as the related place", () => {
    expect(observed(numberGap, headings("I. Kết quả", "II. Hạn chế", "IV. Bài học"))[0]?.related).toBe(2);
  });

  it.each([
    ["numbers in order", headings("I. Kết quả", "II. Hạn chế", "III. Bài học")],
    [
      "part two goes on counting",
      headings(
        "Phần thứ nhất: A",
        "I. Kết quả",
        "II. Hạn chế",
        "Phần thứ hai: B",
        "III. Phương hướng",
        "IV. Kiến nghị",
      ),
    ],
    [
      "part two begins anew",
      headings("Phần thứ nhất: A", "I. Kết quả", "II. Hạn chế", "Phần thứ hai: B", "I. Phương hướng", "II. Kiến nghị"),
    ],
    [
      "as many bold titles without numbers stand between",
      headings("1. Chính trị", "{b}Tư tưởng", "{b}Dân vận", "4. Tổ chức"),
    ],
    [
      "the number between stands before a sentence",
      `${headings("1. Thuận lợi")}\n2. Chi bộ gặp khó khăn về kinh phí, đã tiết kiệm chi thường xuyên để bù đắp.\n${headings("3. Kết quả")}`,
    ],
    [
      "sub-headings of a section that has 1. again",
      headings("I. Kết quả", "1. Chính trị", "2. Xây dựng Đảng", "II. Hạn chế", "1. Hạn chế", "2. Nguyên nhân"),
    ],
    [
      "letters by the Vietnamese alphabet",
      headings("1. Tổ chức", "a) Một", "b) Hai", "c) Ba", "d) Bốn", "đ) Năm", "e) Sáu"),
    ],
    [
      "letters by the Latin alphabet",
      headings("1. Tổ chức", "a) Một", "b) Hai", "c) Ba", "d) Bốn", "e) Năm", "f) Sáu"),
    ],
    [
      "figures that are no headings",
      "{b}I. Kết quả\n1.622 đảng viên được kết nạp.\n5.000 lượt người dự.\n2024 là năm cuối.",
    ],
    ["the rows of a table", `${headings("I. Kết quả")}\n| 1 | Kết nạp |\n| 3 | Học tập |\n${headings("II. Hạn chế")}`],
    ["a repeated number, then on as if counted right", headings("I. A", "II. B", "II. C", "IV. D")],
    ["no headings at all", "Chi bộ có 12 đảng viên."],
  ])("is silent: %s", (_, source) => {
    expect(said(numberGap, source)).toEqual([]);
  });
});
