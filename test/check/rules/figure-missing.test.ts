import { describe, expect, it } from "vitest";
import { figureMissing } from "../../../src/check/rules/figure-missing.ts";
import type { ReportDocument } from "../../../src/document/document.ts";
import { observed, said } from "../../support/observed.ts";
import { outlineOf, withSection } from "../../support/small-outline.ts";

const PROSE = "Chi bộ lãnh đạo thực hiện nghiêm túc, có kết quả rõ; đảng viên đồng tình, quần chúng ủng hộ.";
const outline = outlineOf(`ĐỀ CƯƠNG
I. Hoạt động nhân đạo
- Ủng hộ đồng bào vùng lũ, hiến máu tình nguyện (có số liệu cụ thể).
II. Công tác tư tưởng
- Việc học tập nghị quyết, tỷ lệ % đảng viên tham gia.
III. Kết quả các chỉ tiêu
(Đánh giá kết quả có so sánh với chỉ tiêu Nghị quyết Đại hội).
IV. Hạn chế`);

/** What is said of section I answered so; the others are answered with what they ask for. */
function of(text: string, document: Partial<ReportDocument> = {}): readonly string[] {
  const source = `I. Hoạt động nhân đạo\n${text}\nII. Công tác tư tưởng\nCó 98% đảng viên tham gia.\nIII. Kết quả các chỉ tiêu\nKết nạp 05/06 đảng viên.\nIV. Hạn chế\n${PROSE}`;
  return said(figureMissing, source, { outline, document });
}

function section(number: "II" | "III", text: string): readonly string[] {
  const title = number === "II" ? "Công tác tư tưởng" : "Kết quả các chỉ tiêu";
  return said(figureMissing, `${number}. ${title}\n${text}`, { outline });
}

describe("figure-missing", () => {
  it("tells a section that asks for figures and has none", () => {
    expect(of(PROSE)).toEqual(["0"]);
  });

  it.each([
    ["dates", "Trong các ngày 02/9/2026 và 19-5-2027, đoàn viên tham gia đầy đủ, tích cực, có trách nhiệm."],
    ["years", "Từ năm 2025 đến năm 2028, nhiệm kỳ 2025 - 2030, phong trào được duy trì thường xuyên, đều khắp."],
    ["numbers of papers", "Thực hiện Chỉ thị số 13-CT/TU, Nghị quyết số 18-NQ/TW, phong trào có chuyển biến rõ nét."],
    [
      "numbers of items",
      "1. Phong trào được duy trì thường xuyên, đều khắp.\n2. Đoàn viên hăng hái, nhiệt tình tham gia.",
    ],
    ["the guidance left behind", `- Ủng hộ đồng bào vùng lũ, hiến máu tình nguyện (có số liệu cụ thể).\n${PROSE}`],
  ])("does not take %s for figures", (_, text) => {
    expect(of(text)).toEqual(["0"]);
  });

  it("quotes the line of guidance that asks", () => {
    const [observation] = observed(figureMissing, `I. Hoạt động nhân đạo\n${PROSE}`, { outline });
    expect(observation?.data).toMatchObject({
      wants: "figures",
      asked: "Ủng hộ đồng bào vùng lũ, hiến máu tình nguyện (có số liệu cụ thể).",
    });
  });

  it("tells a comparison with targets without a figure", () => {
    expect(section("III", PROSE)).toEqual(["0"]);
    expect(section("III", "Kết nạp 05 đảng viên, vượt chỉ tiêu Đại hội đề ra; các chỉ tiêu khác đều đạt.")).toEqual([]);
  });

  it.each([
    ["counts alone", "Kết nạp 05 đảng viên; mở 12 lớp bồi dưỡng; xây mới 03 nhà văn hoá."],
    ["counts over the years", "Năm 2026 kết nạp 12 đảng viên, năm 2027 kết nạp 15 đảng viên."],
    [
      "a table of results",
      "Kết quả như sau:\n| TT | Nội dung | Kết quả |\n| 1 | Kết nạp đảng viên | 25 |\n| 2 | Nhà văn hoá | 3 |",
    ],
    ["a resolution cited", "Thực hiện Nghị quyết số 18-NQ/TW, đã sắp xếp 04 phòng thành 02 phòng."],
  ])("tells a comparison with targets that is not made: %s", (_, text) => {
    expect(section("III", text)).toEqual(["0"]);
    const [observation] = observed(figureMissing, `III. Kết quả các chỉ tiêu\n${text}`, { outline });
    expect(observation?.data).toMatchObject({ wants: "comparison" });
  });

  it("takes no heading for a comparison", () => {
    const numbered = outlineOf(
      "ĐỀ CƯƠNG\n1. Kết quả các chỉ tiêu\n(Đánh giá kết quả có so sánh với chỉ tiêu Nghị quyết Đại hội).\n2. Hạn chế",
    );
    const source = `1. Kết quả các chỉ tiêu\n1.1. Chỉ tiêu về xây dựng Đảng\nKết nạp 05 đảng viên; mở 12 lớp.\n2. Hạn chế\n${PROSE}`;
    expect(said(figureMissing, source, { outline: numbered })).toEqual(["0"]);
  });

  it("only notes it where targets are compared elsewhere in the report", () => {
    const elsewhere = "I. Hoạt động nhân đạo\nHiến 37 đơn vị máu, chỉ tiêu 30 đơn vị, đạt 123%.";
    const source = `${elsewhere}\nIII. Kết quả các chỉ tiêu\nKết nạp 05 đảng viên; mở 12 lớp bồi dưỡng.`;
    expect(said(figureMissing, source, { outline })).toEqual(["2 note"]);
  });

  it.each([
    ["against the resolution", "Kết nạp 25 đảng viên, Nghị quyết Đại hội đề ra 30."],
    ["against a plan", "Kết nạp 25 đảng viên (KH: 30)."],
    ["against another year", "Kết nạp 25 đảng viên, tăng 05 so với nhiệm kỳ trước."],
    ["as a share", "Kết nạp 25 đảng viên, đạt 83%."],
    ["as one of another", "Kết nạp 25/30 đảng viên."],
    ["without a figure beside it", "Kết nạp 25 đảng viên; 06 lớp bồi dưỡng.\nTất cả chỉ tiêu đều hoàn thành."],
    ["by its outcome", "Kết nạp 25 đảng viên; 06 lớp bồi dưỡng, các nội dung đều đạt và vượt."],
    ["in a table", "| TT | Chỉ tiêu | Nghị quyết | Kết quả |\n| 1 | Kết nạp đảng viên | 30 | 25 |"],
  ])("is silent on a comparison %s", (_, text) => {
    expect(section("III", text)).toEqual([]);
  });

  it("only notes a rate that is missing where there are figures", () => {
    expect(section("II", "Đã mở 06 hội nghị học tập; đảng viên tham gia đầy đủ, nghiêm túc, viết thu hoạch.")).toEqual([
      "0 note",
    ]);
    expect(section("II", `${PROSE}`)).toEqual(["0"]);
    expect(section("II", "Tham gia học tập đạt từ 95% trở lên, viết bài thu hoạch nghiêm túc.")).toEqual([]);
    expect(section("II", "Có 98/102 đảng viên tham gia học tập, viết bài thu hoạch nghiêm túc.")).toEqual([]);
  });

  it.each([
    ["a figure in the text", "Hiến 37 đơn vị máu; ủng hộ đồng bào vùng lũ, các gia đình chính sách."],
    ["a figure in a table", `${PROSE}\n| Nội dung | Số lượng |\n| Hiến máu | 37 đơn vị |`],
    [
      "a figure under a sub-heading of the report's own",
      `1. Hiến máu\n${PROSE}\n2. Ủng hộ\nĐã ủng hộ 86,4 triệu đồng.`,
    ],
    ["«Không phát sinh»", "Không phát sinh."],
    ["an empty section", ""],
    ["guidance alone", "- Ủng hộ đồng bào vùng lũ, hiến máu tình nguyện (có số liệu cụ thể)."],
  ])("is silent on %s", (_, text) => {
    expect(of(text)).toEqual([]);
  });

  it("is silent on a figure in a note or a text box of the section, and not on one elsewhere", () => {
    const note = (paragraph: number) => ({
      notes: [{ kind: "footnote", paragraph, text: "Đã ủng hộ 6 tỷ đồng." } as const],
    });
    const box = { stories: [{ kind: "textBox", paragraph: 1, text: "37 đơn vị máu" } as const] };
    expect(of(PROSE, note(1))).toEqual([]);
    expect(of(PROSE, box)).toEqual([]);
    expect(of(PROSE, note(7))).toEqual(["0"]);
  });

  it("is silent where the text sends the reader to an annex that is there", () => {
    const annexed = (annex: string) => `I. Hoạt động nhân đạo\n${PROSE} (Phụ lục 1)\n${annex}`;
    expect(said(figureMissing, annexed("Nơi nhận:\nPHỤ LỤC 1\n| Nội dung | Số |\n| Máu | 37 |"), { outline })).toEqual(
      [],
    );
    expect(said(figureMissing, annexed(""), { outline })).toEqual(["0"]);
  });

  it("is silent on sections that ask for none, and without an outline", () => {
    expect(
      said(figureMissing, `IV. Hạn chế\n${PROSE}`, { outline: withSection(outline, "4", { demands: ["causes"] }) }),
    ).toEqual([]);
    expect(said(figureMissing, `I. Hoạt động nhân đạo\n${PROSE}`)).toEqual([]);
  });
});
