import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { containment } from "../../src/text/containment.ts";
import { fold, words } from "../../src/text/fold.ts";
import { titleSimilarity } from "../../src/text/similarity.ts";
import { vietnameseText } from "../support/vietnamese.ts";

const RUNS = { numRuns: 500 };

describe("a title that folds equal is the same title", () => {
  const pairs: readonly (readonly [string, string])[] = [
    ["Kết quả thực hiện các chỉ tiêu chủ yếu", "KẾT QUẢ THỰC HIỆN CÁC CHỈ TIÊU CHỦ YẾU"],
    ["Công tác dân vận, nội chính, văn phòng", "Công tác Dân vận, Nội chính, Văn phòng."],
    ["Đổi mới phương thức hoạt động của cấp ủy", "Đổi mới phương thức hoạt động của cấp uỷ"],
    ["Khó khăn", "Khó  khăn:".normalize("NFD")],
    ["Và", "và"],
  ];
  it.each(pairs)("«%s» — «%s»", (outline, report) => {
    expect(titleSimilarity(outline, report)).toBe(1);
  });
});

describe("the same title, changed as reports change it, stays above 0.8", () => {
  const pairs: readonly (readonly [string, string, string])[] = [
    ["a typing slip in a mark", "Đặc điểm tình hình Đảng bộ Khối", "Đặc điểm tình hình Đảng bộ Khôi"],
    ["a typing slip in a letter", "Phương hướng, nhiệm vụ", "Phươg hướng, nhiệm vụ"],
    [
      "a judgement added",
      "Công tác giáo dục chính trị tư tưởng",
      "Công tác giáo dục chính trị tư tưởng tiếp tục được đổi mới, góp phần nâng cao nhận thức cho cán bộ, đảng viên",
    ],
    [
      "a judgement added to a short title",
      "Thuận lợi",
      "Thuận lợi cơ bản trong lãnh đạo, chỉ đạo thực hiện nhiệm vụ của chi bộ",
    ],
    ["parts swapped", "Khuyết điểm, hạn chế", "Hạn chế, khuyết điểm"],
    ["parts swapped with a joining word", "Hạn chế và nguyên nhân", "Nguyên nhân, hạn chế"],
    ["small words added", "Bài học kinh nghiệm", "Một số bài học kinh nghiệm"],
    ["small words dropped", "Những khuyết điểm, hạn chế", "Khuyết điểm, hạn chế"],
    ["a word added", "Phương hướng, mục tiêu", "PHƯƠNG HƯỚNG CHUNG, MỤC TIÊU CHỦ YẾU"],
    ["words dropped at the end", "Kết quả thực hiện các chỉ tiêu chủ yếu", "Kết quả thực hiện chỉ tiêu"],
    [
      "the unit's name added",
      "Công tác lãnh đạo cơ quan, đơn vị và hoạt động các đoàn thể",
      "Công tác lãnh đạo cơ quan, đơn vị và hoạt động các đoàn thể Khối",
    ],
  ];
  it.each(pairs)("%s", (_, outline, report) => {
    expect(titleSimilarity(outline, report)).toBeGreaterThan(0.8);
    expect(titleSimilarity(outline, report)).toBeLessThan(1);
  });
});

describe("a title partly renamed lies between", () => {
  const pairs: readonly (readonly [string, string])[] = [
    ["Mục tiêu", "Chỉ tiêu chủ yếu"],
    ["Đánh giá tổng quát", "ĐÁNH GIÁ CHUNG; BÀI HỌC KINH NGHIỆM"],
    ["Nguyên nhân khách quan", "Nguyên nhân chủ quan"],
    ["Ưu điểm", "Khuyết điểm"],
    ["Nâng cao chất lượng chi bộ", "Nâng cao chất lượng đảng viên"],
    ["Đặc điểm tình hình", "Dự báo tình hình"],
    [
      "Công tác dân vận, nội chính, văn phòng",
      "Tiếp tục lãnh đạo, chỉ đạo thực hiện có hiệu quả công tác dân vận, nội chính, văn phòng",
    ],
  ];
  it.each(pairs)("«%s» — «%s»", (outline, report) => {
    expect(titleSimilarity(outline, report)).toBeGreaterThan(0.2);
    expect(titleSimilarity(outline, report)).toBeLessThan(0.8);
  });
});

describe("unrelated titles are unlike, even when both begin «Công tác»", () => {
  const pairs: readonly (readonly [string, string])[] = [
    ["Công tác kiểm tra, giám sát", "Công tác dân vận"],
    ["Kiến nghị, đề xuất với cấp trên", "Phương hướng chung"],
    ["Thuận lợi", "Khó khăn"],
    ["Những kiến nghị, đề xuất với Đảng ủy Khối, với tỉnh và Trung ương", "Kết quả thực hiện Kết luận số 21-KL/TW"],
    ["Nhiệm kỳ 2020", "2025"],
    ["", "Khó khăn"],
    ["Khó khăn", "…"],
  ];
  it.each(pairs)("«%s» — «%s»", (outline, report) => {
    expect(titleSimilarity(outline, report)).toBeLessThan(0.3);
  });
});

describe("each heading of the gold pair is likest to its own section", () => {
  const report = [
    "KẾT QUẢ THỰC HIỆN CÁC CHỈ TIÊU CHỦ YẾU",
    "KẾT QUẢ LÃNH ĐẠO THỰC HIỆN CÁC NHIỆM VỤ CỤ THỂ",
    "Lãnh đạo thực hiện nhiệm vụ chính trị",
    "Công tác xây dựng Đảng",
    "Công tác giáo dục chính trị tư tưởng tiếp tục được đổi mới, góp phần tăng cường sự đoàn kết, thống nhất",
    "Công tác tổ chức xây dựng Đảng được quan tâm chỉ đạo thường xuyên và đạt kết quả tích cực",
    "Công tác kiểm tra, giám sát, kỷ luật Đảng tiếp tục được tăng cường, góp phần xây dựng Đảng trong sạch",
    "Công tác Dân vận, Nội chính, Văn phòng",
    "Công tác lãnh đạo cơ quan, đơn vị và hoạt động các đoàn thể Khối",
    "KHUYẾT ĐIỂM, HẠN CHẾ, NGUYÊN NHÂN",
    "ĐÁNH GIÁ CHUNG; BÀI HỌC KINH NGHIỆM",
    "PHƯƠNG HƯỚNG CHUNG, MỤC TIÊU CHỦ YẾU",
    "NHIỆM VỤ, GIẢI PHÁP",
  ];
  const answers: readonly (readonly [string, number])[] = [
    ["Kết quả thực hiện các chỉ tiêu chủ yếu", 0],
    ["Kết quả lãnh đạo thực hiện các nhiệm vụ cụ thể", 1],
    ["Lãnh đạo thực hiện nhiệm vụ chính trị", 2],
    ["Công tác xây dựng Đảng", 3],
    ["Công tác giáo dục chính trị tư tưởng", 4],
    ["Công tác tổ chức xây dựng Đảng", 5],
    ["Công tác kiểm tra, giám sát, thi hành kỷ luật của Đảng", 6],
    ["Công tác dân vận, nội chính, văn phòng", 7],
    ["Công tác lãnh đạo cơ quan, đơn vị và hoạt động các đoàn thể", 8],
    ["Những khuyết điểm, hạn chế", 9],
    ["Đánh giá tổng quát", 10],
    ["Phương hướng, mục tiêu", 11],
    ["Nhiệm vụ, giải pháp", 12],
  ];
  it.each(answers)("«%s»", (title, place) => {
    const likeness = report.map((heading) => titleSimilarity(title, heading));
    expect(likeness.indexOf(Math.max(...likeness))).toBe(place);
  });
});

describe("titleSimilarity, for any two texts", () => {
  it("lies between 0 and 1", () => {
    fc.assert(
      fc.property(vietnameseText(), vietnameseText(), (outline, report) => {
        const likeness = titleSimilarity(outline, report);
        expect(likeness).toBeGreaterThanOrEqual(0);
        expect(likeness).toBeLessThanOrEqual(1);
      }),
      RUNS,
    );
  });

  it("is 1 exactly when the words are the same in the same order", () => {
    fc.assert(
      fc.property(vietnameseText(), vietnameseText(), (outline, other) => {
        fc.pre(words(outline).length > 0);
        expect(titleSimilarity(outline, `${fold(outline)} …`)).toBe(1);
        const isSame = words(outline).join(" ") === words(other).join(" ");
        expect(titleSimilarity(outline, other) === 1).toBe(isSame);
      }),
      RUNS,
    );
  });

  it("does not hang on titles of a hundred thousand words", () => {
    const long = titleSimilarity("kết quả thực hiện ".repeat(25_000), "thực hiện nhiệm vụ kết quả ".repeat(25_000));
    expect(long).toBeGreaterThanOrEqual(0);
  });
});

describe("containment: how much of a part stands in a text", () => {
  const guidance = "Nêu khái quát đặc điểm tình hình của chi bộ, thuận lợi và khó khăn";
  const cases: readonly (readonly [string, string, number])[] = [
    ["the part word for word", guidance, 1],
    ["in other case and spelling", guidance.toUpperCase().normalize("NFD"), 1],
    ["inside a longer text", `${"Chi bộ lãnh đạo thực hiện nhiệm vụ. ".repeat(40)}(${guidance}). Hết.`, 1],
    ["one word of fifteen changed", guidance.replace("chi bộ", "đảng bộ"), 14 / 15],
    ["two words left out", guidance.replace("khái quát ", ""), 13 / 15],
    ["words put in", guidance.replace("đặc điểm", "rõ những đặc điểm"), 1],
    ["no text", "", 0],
    ["nothing in common", "Không phát sinh", 0],
  ];
  it.each(cases)("%s", (_, text, share) => {
    expect(containment(text, guidance)).toBeCloseTo(share, 10);
  });

  it("does not gather words scattered over a long text", () => {
    const scattered = words(guidance)
      .map((word) => `${word} ${"công tác xây dựng đảng ".repeat(12)}`)
      .join(" ");
    expect(containment(scattered, guidance)).toBeLessThan(0.3);
  });

  it("asks for the order of the words", () => {
    expect(containment("d c b a", "a b c d")).toBe(0.25);
  });

  it("is 0 for a part without words", () => {
    expect(containment(guidance, "…")).toBe(0);
  });

  it("counts as the textbook method does", () => {
    const few = fc.array(fc.constantFrom("a", "b", "c", "d"), { maxLength: 40 });
    fc.assert(
      fc.property(
        few,
        fc.array(fc.constantFrom("a", "b", "c", "d"), { minLength: 20, maxLength: 70 }),
        (text, part) => {
          expect(containment(text.join(" "), part.join(" "))).toBeCloseTo(longestCommon(text, part) / part.length, 10);
        },
      ),
      RUNS,
    );
  });
});

/** Longest common subsequence, by the table; the texts above fit one stretch. */
function longestCommon(left: readonly string[], right: readonly string[]): number {
  let above = right.map(() => 0);
  for (const word of left) {
    const row: number[] = [];
    for (const [at, other] of right.entries()) {
      row.push(word === other ? (above[at - 1] ?? 0) + 1 : Math.max(above[at] ?? 0, row[at - 1] ?? 0));
    }
    above = row;
  }
  return above.at(-1) ?? 0;
}
