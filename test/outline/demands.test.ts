/** What guidance asks for beyond prose. */
import { describe, expect, test } from "vitest";
import { demandsOf } from "../../src/outline/demands.ts";

function asked(...lines: string[]): string {
  return demandsOf({
    title: "Kết quả",
    guidance: lines.map((text) => ({ marker: "-", text })),
    subtitles: [],
    hasTable: false,
  }).join(" ");
}

describe("guidance", () => {
  test.each([
    ["(so sánh với chỉ tiêu Nghị quyết Đại hội)", "targetComparison"],
    ["Đối chiếu kết quả với các mục tiêu đã đề ra", "targetComparison"],
    ["SO SÁNH VỚI CHỈ TIÊU ĐẠI HỘI", "targetComparison"],
    ["mức độ hoàn thành các chỉ tiêu được giao", "targetComparison"],
    ["kết quả thực hiện chỉ tiêu phát triển đảng viên", "targetComparison"],
    ["rà soát các mục tiêu có thể đạt, không đạt", "targetComparison"],
    ["Chỉ tiêu nào đạt, vượt", "targetComparison"],
    ["bám sát chỉ tiêu Nghị quyết", ""],
    ["đề ra giải pháp hoàn thành các chỉ tiêu còn đạt thấp", ""],
    ["so với năm trước. Các chỉ tiêu khác", ""],
    ["(có số liệu cụ thể chứng minh)", "figures"],
    ["Tổng số đảng viên bị kỷ luật?", "figures"],
    ["số cuộc, số lượt người dự", "figures"],
    ["(đạt tỷ lệ %)", "rate"],
    ["tỉ lệ sinh hoạt", "rate"],
    ["bao nhiêu % đảng viên tham gia", "figures rate"],
    ["vốn nhà nước 50% trở xuống", ""],
    ["Lập biểu tổng hợp – Phụ lục", "table annex"],
    ["(theo biểu mẫu kèm theo)", "table"],
    ["biểu dương, khen thưởng; biểu hiện tiêu cực", ""],
    ["Nguyên nhân khách quan, chủ quan", "causes"],
    ["nêu kết quả", ""],
  ])("«%s» asks for: %s", (line, demands) => {
    expect(asked(line)).toBe(demands);
  });

  test("is searched to its innermost line", () => {
    const inner = { marker: "+", text: "có số liệu" };
    const guidance = [{ marker: "*", text: "A:", children: [{ marker: "-", text: "B:", children: [inner] }] }];
    expect(demandsOf({ title: "", guidance, subtitles: [], hasTable: false })).toEqual(["figures"]);
  });

  test("with a table to be filled asks for one, whatever it says", () => {
    expect(demandsOf({ title: "", guidance: [], subtitles: [], hasTable: true })).toEqual(["table"]);
  });

  test("two targets to be set ask for figures, one is a mention", () => {
    expect(asked("Chỉ tiêu về kết nạp đảng viên;", "Chỉ tiêu về đoàn thể.")).toBe("figures");
    expect(asked("Chỉ tiêu về kết nạp đảng viên.")).toBe("");
  });

  test("two variants are a choice, one is a remark", () => {
    expect(asked("Đối với chi bộ cơ quan: …", "Đối với chi bộ doanh nghiệp: …")).toBe("choice");
    expect(asked("Đối với chi bộ cơ quan: …")).toBe("");
    expect(asked("Đối với công tác tư tưởng", "Đối với công tác tổ chức")).toBe("");
  });
});

describe("titles", () => {
  const titled = (title: string, subtitles: string[] = []): string =>
    demandsOf({ title, guidance: [], subtitles, hasTable: false }).join(" ");

  test.each([
    ["Kết quả thực hiện các chỉ tiêu chủ yếu", "targetComparison"],
    ["Hạn chế, nguyên nhân", "causes"],
    ["Các chỉ tiêu chủ yếu", "figures"],
    ["Chỉ tiêu", "figures"],
    ["Các chỉ tiêu khác", ""],
    ["Mục tiêu và các chỉ tiêu chủ yếu", ""],
  ])("«%s» asks for: %s", (title, demands) => {
    expect(titled(title)).toBe(demands);
  });

  test("leave causes and targets to be set to the sub-headings below them", () => {
    expect(titled("Hạn chế, nguyên nhân", ["Hạn chế", "Nguyên nhân"])).toBe("");
    expect(titled("Chỉ tiêu chủ yếu", ["Kinh tế", "Xã hội"])).toBe("");
  });

  test("of variants make their section a choice", () => {
    expect(titled("Nhiệm vụ", ["Đối với chi bộ cơ quan", "Đối với các chi bộ doanh nghiệp"])).toBe("choice");
  });
});
