/** What a reading keeps beside its figures: periods, causes, places, certainty. */
import { describe, expect, it } from "vitest";
import { type ProsePlace, readProse } from "../../src/targets/prose/read-prose.ts";
import { fold } from "../../src/text/fold.ts";

function read(text: string, place: Partial<ProsePlace> = {}) {
  return readProse(text, fold(text), { paragraph: 7, label: "", where: "results", ...place });
}

describe("a reading", () => {
  it("keeps the results of each period, the latest last", () => {
    const [reading] = read(
      "Năm 2026: 05 đảng viên; năm 2027: 06 đảng viên; 6 tháng đầu năm 2028: 03 đảng viên (chỉ tiêu kết nạp mỗi năm 04 đảng viên).",
    );
    expect(reading?.actuals.map(({ span, amount }) => [span, amount.value])).toMatchObject([
      [{ kind: "year", year: 2026 }, { value: 5 }],
      [{ kind: "year", year: 2027 }, { value: 6 }],
      [{ kind: "months", months: 6, year: 2028 }, { value: 3 }],
    ]);
  });

  it.each([
    [
      "Doanh thu năm 2027 đạt 718,5 tỷ đồng; 6 tháng đầu năm 2028 đạt 371,2 tỷ đồng, bằng 47,9% kế hoạch năm; ước cả năm 2028 đạt 775 tỷ đồng, bằng 86,1% chỉ tiêu đến năm 2030 (900 tỷ đồng).",
      "Doanh thu",
      { kind: "estimate", year: 2028 },
      775,
      900,
    ],
    [
      "Kim ngạch xuất khẩu tăng từ 38,6 triệu USD năm 2025 lên 45,2 triệu USD năm 2027 (chỉ tiêu đến năm 2030: 57 triệu USD).",
      "Kim ngạch xuất khẩu",
      { kind: "year", year: 2027 },
      45.2,
      57,
    ],
    [
      "Tuy vậy, tỷ lệ hộ nghèo tuy giảm từ 3,2% năm 2025 xuống còn 1,8% năm 2027 nhưng còn cao so với chỉ tiêu (dưới 1%).",
      "tỷ lệ hộ nghèo",
      { kind: "year", year: 2027 },
      1.8,
      1,
    ],
    [
      "Thu nhập bình quân năm 2027 đạt 10,3 triệu đồng/người/tháng, ước cả năm 2028 đạt 10,8 triệu đồng, bằng 90% chỉ tiêu (12 triệu đồng vào năm 2030).",
      "Thu nhập bình quân",
      { kind: "estimate", year: 2028 },
      10.8,
      12,
    ],
    [
      "Nộp ngân sách trong hai năm 2026, 2027 đạt 31,2 tỷ đồng; ước năm 2028 nộp 17,5 tỷ đồng, bằng 87,5% chỉ tiêu đến năm 2030 (20 tỷ đồng).",
      "Nộp ngân sách",
      { kind: "estimate", year: 2028 },
      17.5,
      20,
    ],
    [
      "Số ngày lưu trú tăng từ 1,92 ngày (năm 2025) lên 2,05 ngày (năm 2026) và 2,21 ngày (năm 2027), bằng 96,09% mục tiêu (2,3 ngày), chưa đạt chỉ tiêu.",
      "Số ngày lưu trú",
      { kind: "year", year: 2027 },
      2.21,
      2.3,
    ],
    [
      "Tỷ lệ hộ nghèo giảm từ 1,86% (194/10.412 hộ) năm 2025 xuống 1,21% (128/10.586 hộ) năm 2026 và 0,74% (79/10.742 hộ) năm 2027 (mục tiêu dưới 1%) - vượt chỉ tiêu.",
      "Tỷ lệ hộ nghèo",
      { kind: "year", year: 2027 },
      0.74,
      1,
    ],
    [
      "Lao động trực tiếp trong ngành du lịch năm 2026 có 8.015 người, năm 2027 có 8.960 người (mục tiêu 8.800 người, bằng 101,82%) - vượt chỉ tiêu.",
      "Lao động trực tiếp trong ngành du lịch",
      { kind: "year", year: 2027 },
      8960,
      8800,
    ],
    [
      "Gia đình văn hóa đạt 93,3% (chỉ tiêu 92%, năm 2026 đạt 91,9%) - vượt.",
      "Gia đình văn hóa",
      { kind: "toDate" },
      93.3,
      92,
    ],
    [
      "Gia đình văn hóa đạt 93,3% (năm 2026 đạt 91,9%, chỉ tiêu 92%) - vượt.",
      "Gia đình văn hóa",
      { kind: "toDate" },
      93.3,
      92,
    ],
    [
      "Năm 2026 có 118/129 đảng viên hoàn thành tốt nhiệm vụ, đạt 91,5%; năm 2027 có 128/137 đảng viên, đạt 93,4% (25 đồng chí hoàn thành xuất sắc nhiệm vụ, 103 đồng chí hoàn thành tốt nhiệm vụ), vượt chỉ tiêu (90% trở lên).",
      "đảng viên hoàn thành tốt nhiệm vụ",
      { kind: "year", year: 2027 },
      93.4,
      90,
    ],
  ])("keeps the last of several times, and its target: %s", (sentence, name, span, value, goal) => {
    for (const text of [sentence, sentence.normalize("NFD")]) {
      const [reading, ...more] = read(text, { where: "text" });
      expect(more).toEqual([]);
      expect(reading?.name.value.normalize("NFC")).toBe(name);
      expect(reading?.actuals.at(-1)).toMatchObject({ span, amount: { value: { value }, certain: true } });
      expect(reading?.goal).toMatchObject({ value: { value: goal }, certain: true });
    }
  });

  it("lets no verdict on one year speak of the next", () => {
    const read2 = read(
      "Tỷ lệ chi bộ hoàn thành tốt nhiệm vụ năm 2026 đạt 88,9%, chưa đạt chỉ tiêu (90% trở lên); năm 2027 đạt 100%.",
    );
    expect(read2.map(({ actuals, claimed }) => [actuals.length, claimed?.value ?? null])).toEqual([
      [1, "notYetMet"],
      [1, null],
    ]);
  });

  it.each([
    "Tỷ lệ hộ có nước sạch 97,4% (chỉ tiêu năm 2026: 95%, năm 2027: 97%), vượt.",
    "Tỷ lệ hộ có nước sạch 97,4% (chỉ tiêu đến năm 2027 đạt 95%, năm 2030 đạt 98%), vượt.",
  ])("is unsure which of two targets is meant: %s", (sentence) => {
    expect(read(sentence)[0]?.goal?.certain).toBe(false);
  });

  it.each([
    ["Kết nạp 21 đảng viên (chỉ tiêu 35 đảng viên), chưa đạt do nguồn kết nạp hạn chế.", "do nguồn kết nạp hạn chế"],
    ["Mở 02 lớp (chỉ tiêu 05 lớp) - chưa đạt. Nguyên nhân là dịch bệnh kéo dài.", "Nguyên nhân là dịch bệnh kéo dài"],
    ["Kết nạp 40 đảng viên (chỉ tiêu 35 đảng viên), vượt chỉ tiêu do làm tốt công tác tạo nguồn.", null],
    ["Lớp do Trung tâm mở: 03 lớp (chỉ tiêu 05 lớp).", null],
  ])("keeps the cause written beside it: %s", (sentence, cause) => {
    expect(read(sentence)[0]?.cause?.value ?? null).toBe(cause);
  });

  it("says where it stands, in the words of the paragraph, composed or not", () => {
    const sentence = "Kết nạp  339 đảng viên (chỉ tiêu Đại hội: 400 đảng viên) – Vượt chỉ tiêu.";
    for (const text of [sentence, sentence.normalize("NFD")]) {
      const [reading] = read(text, { label: "4" });
      expect(reading).toMatchObject({
        label: "4",
        from: "prose",
        about: "result",
        place: { paragraph: 7, cell: null },
      });
      expect(reading?.claimed?.place.excerpt.normalize("NFC")).toBe("Vượt chỉ tiêu");
      expect(text).toContain(reading?.goal?.place.excerpt);
      expect(text).toContain(reading?.place.excerpt);
    }
  });

  it.each([
    ["Trồng 1.5 triệu cây xanh (chỉ tiêu cả nhiệm kỳ 2 triệu cây).", [true, false]],
    ["Kết nạp 07/10 đồng chí.", [false, true]],
    ["Kết nạp 45/40 đồng chí.", [true, true]],
    ["97% đảng viên, 94% quần chúng, 91% đoàn viên học tập chuyên đề (chỉ tiêu 95%, 90%).", [false, true]],
  ])("says what of it is unsure: %s", (sentence, [goal, actual]) => {
    const [reading] = read(sentence);
    expect([reading?.goal?.certain, reading?.actuals.at(-1)?.amount.certain]).toEqual([goal, actual]);
  });

  it.each([
    ["Ban Thường vụ họp 24 kỳ, ban hành 156 văn bản.", "text"],
    ["Thực hiện Nghị quyết số 05-NQ/ĐU ngày 12/4/2026, khoản 2 Điều 5.", "results"],
    ["", "results"],
    ["….. / ….. %", "results"],
    ["(((((100%", "results"],
  ] as const)("is none: %s", (text, where) => {
    expect(read(text, { where })).toEqual([]);
  });
});
