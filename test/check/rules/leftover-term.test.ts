import { describe, expect, it } from "vitest";
import { leftoverTerm } from "../../../src/check/rules/leftover-term.ts";
import { observed, said } from "../../support/observed.ts";

const fields = { term: "2025-2030" };

/** A report of the term given, with one heading and one paragraph to judge. */
function paper({
  title = "nhiệm kỳ 2025 - 2030",
  heading = "I. Kết quả thực hiện",
  text = "Chi bộ có 12 đảng viên.",
}): string {
  return `{c}{b}BÁO CÁO\n{c}{b}Sơ kết giữa nhiệm kỳ thực hiện Nghị quyết Đại hội Chi bộ, ${title}\n{b}${heading}\n${text}\n{b}II. Phương hướng\nTiếp tục phấn đấu.\nTrên đây là báo cáo của Chi bộ.`;
}

describe("leftover-term", () => {
  it.each([
    ["last term in the title", paper({ title: "nhiệm kỳ 2020 - 2025" }), ["1 2020 - 2025"]],
    ["in capitals, without spaces", paper({ title: "NHIỆM KỲ 2020-2025" }), ["1 2020-2025"]],
    ["the term before last", paper({ title: "nhiệm kỳ 2015–2020" }), ["1 2015–2020"]],
    [
      "in a heading",
      paper({ heading: "I. KẾT QUẢ THỰC HIỆN NGHỊ QUYẾT NHIỆM KỲ 2020 - 2025" }),
      ["2 warning 2020 - 2025"],
    ],
    ["a term still to come", paper({ heading: "I. Kết quả nhiệm kỳ 2035 - 2040" }), ["2 warning 2035 - 2040"]],
    [
      "the next term where it looks back",
      paper({ heading: "I. Đánh giá kết quả thực hiện nghị quyết nhiệm kỳ 2030 - 2035" }),
      ["2 warning 2030 - 2035"],
    ],
    [
      "in the heading of a part",
      "{c}BÁO CÁO\n{c}Sơ kết nhiệm kỳ 2025 - 2030\n{c}{b}Phần thứ nhất\n{c}{b}ĐÁNH GIÁ KẾT QUẢ NHIỆM KỲ 2020 - 2025\n{b}I. Kết quả\nĐã làm.",
      ["3 2020 - 2025"],
    ],
    [
      "in the closing sentence",
      `${paper({})}\nTrên đây là báo cáo sơ kết giữa nhiệm kỳ thực hiện Nghị quyết Đại hội Chi bộ, nhiệm kỳ 2020 - 2025.`,
      ["7 2020 - 2025"],
    ],
  ])("says that another term is named: %s", (_, source, expected) => {
    expect(said(leftoverTerm, source, { fields })).toEqual(expected);
  });

  it("takes the term from the title when no field says it", () => {
    const source = paper({ heading: "I. Kết quả thực hiện nghị quyết nhiệm kỳ 2020 - 2025" });
    expect(observed(leftoverTerm, source).map(({ data }) => data.own)).toEqual([{ from: 2025, to: 2030 }]);
  });

  it.each([
    ["the report's own term", paper({ heading: "I. Kết quả nhiệm kỳ 2025-2030" })],
    ["the next term, looked ahead to", paper({ heading: "II. Phương hướng, nhiệm vụ nhiệm kỳ 2030 - 2035" })],
    [
      "a political report's two terms",
      "{c}BÁO CÁO CHÍNH TRỊ\n{c}Tổng kết nhiệm kỳ 2025 - 2030 và phương hướng, nhiệm vụ nhiệm kỳ 2030 - 2035\n{b}I. Kết quả\nĐã làm.",
    ],
    ["planning of cadres", paper({ heading: "I. Công tác quy hoạch cấp ủy nhiệm kỳ 2030 - 2035 và 2035 - 2040" })],
    ["another body's congress", paper({ heading: "I. Lãnh đạo Đại hội Công đoàn nhiệm kỳ 2023 - 2028" })],
    ["the people's council", paper({ heading: "I. Bầu cử đại biểu HĐND các cấp nhiệm kỳ 2021 - 2026" })],
    ["a comparison", paper({ heading: "I. Kết quả so với nhiệm kỳ 2020 - 2025" })],
    ["a cell's term within its organisation's", paper({ heading: "I. Chỉ đạo đại hội chi bộ nhiệm kỳ 2025 - 2027" })],
    ["a span of years that is no term", paper({ heading: "I. Kết quả giai đoạn 2015 - 2020" })],
    ["a document cited by number", paper({ heading: "I. Thực hiện Nghị quyết số 05-NQ/ĐU, nhiệm kỳ 2020 - 2025" })],
    [
      "running text",
      paper({
        text: "Phát huy kết quả nhiệm kỳ 2020 - 2025, Nghị quyết Đại hội nhiệm kỳ 2015 - 2020 vẫn còn giá trị.",
      }),
    ],
  ])("is silent: %s", (_, source) => {
    expect(said(leftoverTerm, source, { fields })).toEqual([]);
  });

  it("is silent when nothing says which term the report is about", () => {
    expect(said(leftoverTerm, "{b}I. Kết quả nhiệm kỳ 2020 - 2025\nĐã làm tốt.")).toEqual([]);
  });
});

describe("leftover-term, of the congress's number", () => {
  const own = "Nghị quyết Đại hội đại biểu\n{c}Đảng bộ Công ty May Sông Lam lần thứ VII, nhiệm kỳ 2025 - 2030";
  const company = ({
    title = own,
    text = "Thực hiện Nghị quyết Đại hội Đảng bộ Công ty lần thứ VII, nhiệm kỳ 2025 - 2030.",
    closing = "Đại hội đại biểu Đảng bộ Công ty May Sông Lam lần thứ VII, nhiệm kỳ 2025 - 2030.",
  }): string =>
    `{c}BÁO CÁO\n{c}Sơ kết giữa nhiệm kỳ thực hiện ${title}\n-----\n{b}I. Kết quả\n${text}\nTrên đây là báo cáo sơ kết thực hiện Nghị quyết ${closing}`;

  it.each([
    [
      "in the closing sentence",
      company({ closing: "Đại hội đại biểu Đảng bộ Công ty May Sông Lam lần thứ VI, nhiệm kỳ 2025 - 2030." }),
      ["6 warning lần thứ VI"],
    ],
    [
      "in the closing sentence, in short and without a term",
      company({ closing: "Đại hội Đảng bộ Công ty lần thứ 6." }),
      ["6 warning lần thứ 6"],
    ],
    [
      "in the text, beside the same term",
      company({ text: "Đại hội đại biểu Đảng bộ Công ty lần thứ VIII, nhiệm kỳ 2025-2030 đề ra 16 chỉ tiêu." }),
      ["5 warning lần thứ VIII"],
    ],
    ["in the title, against all others", company({ title: own.replace("VII", "VI") }), ["2 warning lần thứ VI"]],
  ])("is told: %s", (_, source, expected) => {
    expect(said(leftoverTerm, source)).toEqual(expected);
  });

  it.each([
    ["one number throughout", company({})],
    [
      "the congress before, with its term",
      company({ text: "So với Đại hội Đảng bộ Công ty lần thứ VI, nhiệm kỳ 2020 - 2025, Đảng bộ đã lớn mạnh." }),
    ],
    [
      "the congress before, without a term",
      company({ text: "Từ Đại hội Đảng bộ Công ty lần thứ VI đến nay đã đổi khác." }),
    ],
    [
      "the superior's congress of the same term",
      company({ text: "Nghị quyết Đại hội Đảng bộ tỉnh lần thứ XX, nhiệm kỳ 2025 - 2030 của Đảng bộ tỉnh." }),
    ],
    [
      "the superior's in the closing sentence",
      company({ closing: "Đại hội Đảng bộ tỉnh lần thứ XX, Đại hội Đảng toàn quốc lần thứ XIV." }),
    ],
    [
      "the congress to come",
      company({ text: "Chuẩn bị Đại hội Đảng bộ Công ty lần thứ VIII, nhiệm kỳ 2030 - 2035 chu đáo." }),
    ],
    [
      "another body's",
      company({ text: "Đại hội Công đoàn Công ty lần thứ V, nhiệm kỳ 2025 - 2030 thành công tốt đẹp." }),
    ],
  ])("is silent: %s", (_, source) => {
    expect(said(leftoverTerm, source)).toEqual([]);
  });
});
