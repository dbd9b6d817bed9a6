import { describe, expect, it } from "vitest";
import { numberMalformed } from "../../../src/check/rules/number-malformed.ts";
import { observed, said } from "../../support/observed.ts";

function headings(...titles: readonly string[]): string {
  return titles
    .map((title) => `{b}${title}\nTrong kỳ, chi bộ đã lãnh đạo thực hiện nghiêm túc, có kết quả.`)
    .join("\n");
}

describe("number-malformed", () => {
  it.each([
    [
      "no full stop behind 2.4",
      headings("2. Xây dựng Đảng", "2.1. Tư tưởng", "2.2. Tổ chức", "2.3. Kiểm tra", "2.4 Công tác Dân vận"),
      ["8 2.4"],
      { mended: "2.4.", kind: "sign" },
    ],
    [
      "a space inside 2. 3.",
      headings("2. Xây dựng Đảng", "2.1. Tư tưởng", "2.2. Tổ chức", "2. 3. Kiểm tra"),
      ["6 2. 3."],
      { mended: "2.3.", kind: "space" },
    ],
    [
      "II- among I. and III.",
      headings("I. Kết quả", "II- Hạn chế", "III. Bài học"),
      ["2 II-"],
      { mended: "II.", kind: "sign" },
    ],
    ["3- among 1. and 2.", headings("1. A", "2. B", "3- C", "4. D"), ["4 3-"], { mended: "3.", kind: "sign" }],
    ["3/ among 1. and 2.", headings("1. A", "2. B", "3/ C", "4. D"), ["4 3/"], { mended: "3.", kind: "sign" }],
    [
      "the number of another section in front",
      headings("1. Chính trị", "1.1. Kết quả", "2. Xây dựng Đảng", "1.1. Tư tưởng", "1.2. Tổ chức"),
      ["6 1.1.", "8 1.2."],
      { mended: "2.1.", kind: "prefix" },
    ],
  ])("says that a number is written unlike the others: %s", (_, source, places, data) => {
    expect(said(numberMalformed, source)).toEqual(places);
    expect(observed(numberMalformed, source)[0]?.data).toMatchObject(data);
  });

  it("offers the mended heading as a fix, all else as it was", () => {
    const source = headings("2. Xây dựng Đảng", "2.1. Tư tưởng", "2.2. Tổ chức", "2. 3. Kiểm tra, giám sát");
    expect(observed(numberMalformed, source)[0]?.fix).toEqual({
      type: "replaceText",
      paragraph: 6,
      before: "2. 3. Kiểm tra, giám sát",
      after: "2.3. Kiểm tra, giám sát",
    });
  });

  it.each([
    ["full stops throughout", headings("1. A", "1.1. B", "1.2. C", "2. D", "2.1. E")],
    ["no full stop behind any dotted number", headings("1. A", "1.1 B", "1.2 C", "2. D", "2.1 E")],
    ["I- outside and 1. inside", headings("I- A", "1. B", "2. C", "II- D", "1. E", "2. F", "III- G")],
    ["1- in three sections and 1. in the fourth", headings("I- A", "1- B", "2- C", "II- D", "1. E", "2. F")],
    [
      "a list in another sign, and headings alike among themselves",
      headings("I. A", "1/ B", "2/ C", "3/ D", "4/ E", "5/ F", "II. G", "1. H", "2. I"),
    ],
    ["two headings, two signs: no majority", headings("I. Kết quả", "II- Hạn chế")],
    [
      "automatic numbers",
      "{num 2.1.}{h2}Tư tưởng\nĐã làm.\n{num 2.2.}{h2}Tổ chức\nĐã làm.\n{num 2.3}{h2}Kiểm tra\nĐã làm.",
    ],
    ["letters with brackets under numbers with full stops", headings("1. A", "a) B", "b) C", "2. D", "a) E", "b) F")],
    [
      "dotted numbers straight under a roman one",
      headings("II. Kết quả", "2.1. A", "2.2. B", "III. Hạn chế", "3.1. C"),
    ],
    ["figures in text", "{b}I. Kết quả\nThời lượng 2.5 giờ mỗi buổi.\n2. 500 đồng là mức đóng góp."],
  ])("is silent: %s", (_, source) => {
    expect(said(numberMalformed, source)).toEqual([]);
  });
});
