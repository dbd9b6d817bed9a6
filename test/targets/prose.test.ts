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
