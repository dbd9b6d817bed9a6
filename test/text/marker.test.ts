import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type MarkerStyle, markersOf } from "../../src/text/marker.ts";
import { vietnameseText } from "../support/vietnamese.ts";

type Expected = readonly [style: MarkerStyle, text: string, numbers: readonly number[], rest: string];

function readings(line: string): readonly Expected[] {
  return markersOf(line).map(({ style, text, numbers, rest }) => [style, text, numbers, rest]);
}

describe("the markers of issued outlines and of reports", () => {
  const cases: readonly (readonly [string, Expected])[] = [
    ["Phần thứ nhất", ["part", "Phần thứ nhất", [1], ""]],
    ["PHẦN THỨ HAI", ["part", "PHẦN THỨ HAI", [2], ""]],
    ["Phần thứ mười một", ["part", "Phần thứ mười một", [11], ""]],
    ["Phần thứ  tư:", ["part", "Phần thứ  tư:", [4], ""]],
    ["PHẦN THỨ NHẤT: ĐÁNH GIÁ KẾT QUẢ", ["part", "PHẦN THỨ NHẤT:", [1], "ĐÁNH GIÁ KẾT QUẢ"]],
    ["Phần thứ nhất ĐÁNH GIÁ", ["part", "Phần thứ nhất", [1], "ĐÁNH GIÁ"]],
    ["Phần thứ nhất\nĐÁNH GIÁ", ["part", "Phần thứ nhất", [1], "ĐÁNH GIÁ"]],
    ["PHẦN THỨ NHẤT -----", ["part", "PHẦN THỨ NHẤT", [1], ""]],
    ["Phần II. Phương hướng", ["part", "Phần II.", [2], "Phương hướng"]],
    ["Phần I - ĐÁNH GIÁ", ["part", "Phần I -", [1], "ĐÁNH GIÁ"]],
    ["Phần 3", ["part", "Phần 3", [3], ""]],
    ["PHẦN A. Đánh giá", ["part", "PHẦN A.", [1], "Đánh giá"]],
    ["Phần C", ["part", "Phần C", [3], ""]],
    ["Phần mở đầu", ["part", "Phần mở đầu", [], ""]],
    ["Phần một: Đặc điểm", ["part", "Phần một:", [1], "Đặc điểm"]],
    ["Chương II. Kết quả", ["chapter", "Chương II.", [2], "Kết quả"]],
    ["Mục 1. Mục tiêu", ["chapter", "Mục 1.", [1], "Mục tiêu"]],
    ["II. KẾT QUẢ", ["roman", "II.", [2], "KẾT QUẢ"]],
    ["II- KẾT QUẢ", ["roman", "II-", [2], "KẾT QUẢ"]],
    ["III – Kết quả", ["roman", "III –", [3], "Kết quả"]],
    ["IV/ Kết quả", ["roman", "IV/", [4], "Kết quả"]],
    ["VI) Kết quả", ["roman", "VI)", [6], "Kết quả"]],
    ["IV.KẾT QUẢ", ["roman", "IV.", [4], "KẾT QUẢ"]],
    ["XII. Kiến nghị", ["roman", "XII.", [12], "Kiến nghị"]],
    ["II.  \u00a0\tKết quả", ["roman", "II.", [2], "Kết quả"]],
    ["A. NỘI DUNG", ["letterUpper", "A.", [1], "NỘI DUNG"]],
    ["B/ Nội dung", ["letterUpper", "B/", [2], "Nội dung"]],
    ["Đ. Nội dung", ["letterUpper", "Đ.", [5], "Nội dung"]],
    ["1. Mục tiêu", ["decimal", "1.", [1], "Mục tiêu"]],
    ["1- Mục đích: Nhằm kiểm điểm", ["decimal", "1-", [1], "Mục đích: Nhằm kiểm điểm"]],
    ["1-Mục đích", ["decimal", "1-", [1], "Mục đích"]],
    ["2/ Yêu cầu", ["decimal", "2/", [2], "Yêu cầu"]],
    ["7/ 90% chi bộ hoàn thành tốt", ["decimal", "7/", [7], "90% chi bộ hoàn thành tốt"]],
    ["2.  Khó khăn ", ["decimal", "2.", [2], "Khó khăn"]],
    ["2.\u00a0Khó khăn", ["decimal", "2.", [2], "Khó khăn"]],
    ["2.\tKhó khăn", ["decimal", "2.", [2], "Khó khăn"]],
    ["2.Khó khăn", ["decimal", "2.", [2], "Khó khăn"]],
    ["03. Khó khăn", ["decimal", "03.", [3], "Khó khăn"]],
    ["3. “Dân vận khéo”", ["decimal", "3.", [3], "“Dân vận khéo”"]],
    ["3. 100% cơ quan hoàn thành nhiệm vụ", ["decimal", "3.", [3], "100% cơ quan hoàn thành nhiệm vụ"]],
    ["4. 05 chi bộ xuất sắc", ["decimal", "4.", [4], "05 chi bộ xuất sắc"]],
    ["1. ………………", ["decimal", "1.", [1], "………………"]],
    ["1) Mục tiêu", ["parenDecimal", "1)", [1], "Mục tiêu"]],
    ["(2) Mục tiêu", ["parenDecimal", "(2)", [2], "Mục tiêu"]],
    ["2.1. Công tác", ["dotted", "2.1.", [2, 1], "Công tác"]],
    ["2.4 Công tác Dân vận", ["dotted", "2.4", [2, 4], "Công tác Dân vận"]],
    ["2. 3. Tăng cường", ["dotted", "2. 3.", [2, 3], "Tăng cường"]],
    ["1.1- Mục tiêu", ["dotted", "1.1-", [1, 1], "Mục tiêu"]],
    ["1.2.1. Kết quả", ["dotted", "1.2.1.", [1, 2, 1], "Kết quả"]],
    ["1.2.10 Kết quả", ["dotted", "1.2.10", [1, 2, 10], "Kết quả"]],
    ["5.1.nâng cao chất lượng", ["dotted", "5.1.", [5, 1], "nâng cao chất lượng"]],
    ["2.5 Tỷ lệ hộ nghèo", ["dotted", "2.5", [2, 5], "Tỷ lệ hộ nghèo"]],
    ["II.1. Kết quả", ["dotted", "II.1.", [2, 1], "Kết quả"]],
    ["B.2 Kết quả", ["dotted", "B.2", [2, 2], "Kết quả"]],
    ["a) Công tác", ["letter", "a)", [1], "Công tác"]],
    ["a)Công tác", ["letter", "a)", [1], "Công tác"]],
    ["đ) công tác", ["letter", "đ)", [5], "công tác"]],
    ["e. Công tác", ["letter", "e.", [6], "Công tác"]],
    ["b/ Công tác", ["letter", "b/", [2], "Công tác"]],
    ["f) Công tác", ["letter", "f)", [6], "Công tác"]],
    ["c) Công tác", ["letter", "c)", [3], "Công tác"]],
    ["(b) Công tác", ["letter", "(b)", [2], "Công tác"]],
    ["ii) việc", ["romanLower", "ii)", [2], "việc"]],
    ["(iv) việc", ["romanLower", "(iv)", [4], "việc"]],
    ["* Công tác tổ chức", ["star", "*", [], "Công tác tổ chức"]],
    [" * Về phát triển", ["star", "*", [], "Về phát triển"]],
    ["*Công tác đảng viên:", ["star", "*", [], "Công tác đảng viên:"]],
    ["• Công tác", ["star", "•", [], "Công tác"]],
    ["\uf0b7\tCông tác", ["star", "\uf0b7", [], "Công tác"]],
    ["- Công tác", ["dash", "-", [], "Công tác"]],
    ["– Công tác", ["dash", "–", [], "Công tác"]],
    ["-Công tác", ["dash", "-", [], "Công tác"]],
    ["- 100% cơ quan", ["dash", "-", [], "100% cơ quan"]],
    ["- (nếu có)", ["dash", "-", [], "(nếu có)"]],
    ["- Một là, đẩy mạnh", ["dash", "-", [], "Một là, đẩy mạnh"]],
    ["+ Việc đổi mới", ["plus", "+", [], "Việc đổi mới"]],
    ["+Doanh nghiệp Nhà nước", ["plus", "+", [], "Doanh nghiệp Nhà nước"]],
    ["+) Doanh nghiệp", ["plus", "+)", [], "Doanh nghiệp"]],
    ["Một là, Tập trung chỉ đạo", ["ordinalWord", "Một là,", [1], "Tập trung chỉ đạo"]],
    ["Mười một là: tập trung", ["ordinalWord", "Mười một là:", [11], "tập trung"]],
    ["Ba là tập trung", ["ordinalWord", "Ba là", [3], "tập trung"]],
    ["Thứ nhất, tập trung", ["ordinalWord", "Thứ nhất,", [1], "tập trung"]],
    ["Thứ hai là, tập trung", ["ordinalWord", "Thứ hai là,", [2], "tập trung"]],
  ];
  it.each(cases)("%j", (line, expected) => {
    expect(readings(line)).toEqual([expected]);
  });
});

describe("the mark-up of converted texts is looked through", () => {
  const cases: readonly (readonly [string, Expected])[] = [
    ["**II. KẾT QUẢ**", ["roman", "II.", [2], "KẾT QUẢ"]],
    ["**1.** Kết quả", ["decimal", "1.", [1], "Kết quả"]],
    ["***2.1. Kết quả***", ["dotted", "2.1.", [2, 1], "Kết quả"]],
    ["1. **Kết quả**", ["decimal", "1.", [1], "Kết quả"]],
    ["*a) Kết quả*", ["letter", "a)", [1], "Kết quả"]],
    ["*** Nguyên nhân khách quan:**", ["star", "*", [], "Nguyên nhân khách quan:"]],
    ["* **Nguyên nhân khách quan:**", ["star", "*", [], "Nguyên nhân khách quan:"]],
    ["* *Công đoàn*: Tiếp tục", ["star", "*", [], "*Công đoàn*: Tiếp tục"]],
    ["*Công tác đảng: xem (*) ở dưới", ["star", "*", [], "Công tác đảng: xem (*) ở dưới"]],
  ];
  it.each(cases)("%j", (line, expected) => {
    expect(readings(line)).toEqual([expected]);
  });
});

describe("one letter may be two markers: both readings come, the roman first", () => {
  const cases: readonly (readonly [string, readonly (readonly [MarkerStyle, number])[]])[] = [
    [
      "I. Kết quả",
      [
        ["roman", 1],
        ["letterUpper", 9],
      ],
    ],
    [
      "V- Kết quả",
      [
        ["roman", 5],
        ["letterUpper", 21],
      ],
    ],
    [
      "C. Kết quả",
      [
        ["roman", 100],
        ["letterUpper", 3],
      ],
    ],
    [
      "D. Kết quả",
      [
        ["roman", 500],
        ["letterUpper", 4],
      ],
    ],
    [
      "i) kết quả",
      [
        ["romanLower", 1],
        ["letter", 9],
      ],
    ],
    [
      "(v) kết quả",
      [
        ["romanLower", 5],
        ["letter", 21],
      ],
    ],
    [
      "x. kết quả",
      [
        ["romanLower", 10],
        ["letter", 22],
      ],
    ],
  ];
  it.each(cases)("%j", (line, expected) => {
    expect(markersOf(line).map(({ style, numbers }) => [style, numbers[0]])).toEqual(expected);
  });
});

describe("the Unicode form does not matter", () => {
  it.each(["Phần thứ nhất: ĐÁNH GIÁ", "II. Kết quả", "đ) công tác", "Một là, đẩy mạnh", "2.1. Công tác", "- Đổi mới"])(
    "%j",
    (line) => {
      expect(markersOf(line.normalize("NFD"))).toEqual(markersOf(line.normalize("NFC")));
      expect(markersOf(line)).toHaveLength(1);
    },
  );
});

describe("markersOf, for any line", () => {
  it("never throws, and marker and rest follow each other at the end of the line", () => {
    fc.assert(
      fc.property(vietnameseText(), (text) => {
        const line = text.normalize("NFC").replace(/[\s\u200b-\u200f\u2060]+$/, "");
        for (const { text: typed, rest } of markersOf(text)) {
          expect(typed).not.toBe("");
          expect(typed).not.toMatch(/^\s|\s$/);
          if (line.includes("*")) continue;
          expect(line.endsWith(rest)).toBe(true);
          expect(line.slice(0, line.length - rest.length)).toContain(typed);
        }
      }),
      { numRuns: 3000 },
    );
  });

  const markers = ["Phần thứ hai", "III.", "IV-", "2.", "1-", "2.3.", "2. 3.", "a)", "(3)", "*", "-", "+", "Hai là,"];

  it("finds the marker put before a title, whatever the space, and gives the title back", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...markers),
        fc.constantFrom(" ", "  ", "\t", "\u00a0", " \u00a0"),
        fc.constantFrom("", " ", "\u00a0\t", "\u200b"),
        fc.constantFrom("Kết quả thực hiện", "ĐÁNH GIÁ CHUNG", "“Dân vận khéo”", "Ưu điểm (nếu có)"),
        (marker, space, lead, title) => {
          const [first] = markersOf(`${lead}${marker}${space}${title}`);
          expect(first?.text).toBe(marker);
          expect(first?.rest).toBe(title);
        },
      ),
    );
  });

  it("does not hang on a line of a million characters", () => {
    for (const piece of ["1.", "1", " ", "*", "I", "-", "mười ", "2. 3. ", "**a "]) {
      const line = piece.repeat(1_000_000 / piece.length);
      expect(markersOf(line).length, piece).toBeLessThan(5);
      expect(markersOf(`Phần ${line}`).length, piece).toBeLessThan(5);
      expect(markersOf(`1. ${line}`).length, piece).toBeLessThan(5);
    }
  });
});
