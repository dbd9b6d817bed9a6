import { describe, expect, it } from "vitest";
import { dateImpossible } from "../../../src/check/rules/date-impossible.ts";
import { ruleTexts } from "../../../src/strings/vi.ts";
import { observed, said } from "../../support/observed.ts";
import { seedText } from "../../support/seed.ts";

describe("date-impossible", () => {
  it.each([
    ["Hội nghị họp ngày 31/02/2027.", "ngày 31/02/2027"],
    ["Họp ngày 31/4, đủ thành phần.", "ngày 31/4"],
    ["Kết nạp vào ngày 31-6-2027.", "ngày 31-6-2027"],
    ["Kết nạp vào ngày 31.11.2027.", "ngày 31.11.2027"],
    ["Nghị quyết số 12-NQ/ĐU, ngày 32 tháng 5 năm 2026 của Đảng ủy", "ngày 32 tháng 5 năm 2026"],
    ["Ngày 31 tháng 9, chi bộ họp.", "Ngày 31 tháng 9"],
    ["Ngày 15 tháng 13 năm 2026", "Ngày 15 tháng 13 năm 2026"],
    ["Tính đến ngày 31 tháng 6/2027", "ngày 31 tháng 6/2027"],
    ["Từ tháng 13 năm 2026 đến nay", "tháng 13 năm 2026"],
    ["Từ tháng 10/2026 đến tháng 15/2027", "tháng 15/2027"],
    ["Từ ngày 28-31/4/2027", "ngày 28-31/4/2027"],
    ["Các ngày 29, 30, 31/6/2027", "ngày 29, 30, 31/6/2027"],
    ["Từ 01/4/2027 đến 31/6/2027", "31/6/2027"],
    ["Hoàn thành trước 12/31/2026.", "12/31/2026"],
    ["Ngày 29/02/2027 (năm không nhuận)", "Ngày 29/02/2027"],
    ["Ngày 29 tháng 02 năm 2100", "Ngày 29 tháng 02 năm 2100"],
    ["Ngày 30/02 hằng năm", "Ngày 30/02"],
    ["ngày 00/5/2027", "ngày 00/5/2027"],
    ["Trong ngày 31/4/2027 đã họp", "ngày 31/4/2027"],
  ])("tells: %s", (source, date) => {
    expect(said(dateImpossible, source)).toEqual([`0 ${date}`]);
  });

  it("tells each of several, in tables and in notes as well", () => {
    const source = "Họp ngày 31/4/2027 và ngày 30/02/2027.\n| Nội dung | Ngày |\n| Đại hội | ngày 31/9/2026 |";
    const note = { kind: "footnote", paragraph: 0, text: "Quyết định ngày 32 tháng 01 năm 2027." } as const;
    expect(said(dateImpossible, source, { document: { notes: [note] } })).toEqual([
      "0 ngày 31/4/2027",
      "0 ngày 30/02/2027",
      "4 ngày 31/9/2026",
      "footnote ngày 32 tháng 01 năm 2027",
    ]);
  });

  it.each([
    ["Ngày 29/02/2027", "Tháng 2 năm 2027 chỉ có 28 ngày."],
    ["Ngày 30/02", "Tháng 2 nhiều nhất có 29 ngày."],
    ["Ngày 31 tháng 6", "Tháng 6 chỉ có 30 ngày."],
    ["Tháng 13 năm 2026", "Ghi tháng 13; một năm chỉ có 12 tháng."],
  ])("says why: %s", (source, have) => {
    const [only] = observed(dateImpossible, source);
    const text = ruleTexts["date-impossible"](only!.data, null);
    expect(text.have).toBe(have);
    expect(text.message).toBe(`Không có «${source}» trong lịch.`);
  });

  it.each([
    ["dates that are", "Ngày 28/02/2027, ngày 31/12/2026, ngày 30 tháng 4 năm 2027, 31/7/2027, tháng 12/2026."],
    ["the 29th of February of a leap year, or of a year not named", "Ngày 29/02/2028 và ngày 29/02/2000; ngày 29/02."],
    ["fractions and shares", "Có 31/02 chi bộ, 31/13 đảng viên, 45/60 hộ, đạt 98/174."],
    [
      "figures of a day",
      "Mỗi ngày 31/4 lượt, mỗi ngày 45/60 lượt, bình quân một ngày 32/40 ca; trong ngày 31/11 tổ trực.",
    ],
    ["numbers of documents", "Công văn số 30/2-QĐ, Quyết định số 31/02/2027/QĐ-UBND, Nghị định số 31/02/2027."],
    ["numbers of articles and items", "Điều 30.2, khoản 31.4; mục 31.2.2027 của phụ lục."],
    ["telephone numbers", "Điện thoại: 0912.31.02.2027, 024.31/02/27, 02113.31.04.20."],
    ["scores and sizes", "Thắng với tỷ số 31/02; khổ 32/40/2027mm."],
    ["the thirteenth month of pay", "Chi lương tháng 13 năm 2026 cho người lao động; thưởng tháng 13/2026."],
    ["the lunar calendar", "Lễ hội ngày 30/02 âm lịch; ngày 30 tháng 2 năm Bính Ngọ; (tức ngày 30/02)."],
    ["times that last", "Trong 45 ngày, 18 tháng năm 2026; 6 tháng 13 ngày; 90 ngày 31 tháng 12."],
    ["a list of days of two months", "Từ ngày 28-30/4, ngày 29/4-02/5/2027, ngày 30/4 và 01/5."],
    ["blanks", "Ngày … tháng … năm 2027; ngày    tháng 02 năm 2027; ngày …/02/2027."],
    ["words", "Những ngày tháng 5 lịch sử; tháng 10 năm ấy."],
  ])("is silent on %s", (_, source) => {
    expect(said(dateImpossible, source)).toEqual([]);
  });

  it.each(["bao-cao-so-ket-phu-tho-2023", "bao-cao-so-ket-chuong-trinh-thanh-hoa-2023"])(
    "is silent on a published report: %s",
    (slug) => {
      expect(observed(dateImpossible, seedText(slug))).toEqual([]);
    },
  );
});

describe("date-impossible, of documents cited", () => {
  const paper = (text: string, date = "ngày 05 tháng 7 năm 2028"): string =>
    `Số 47-BC/ĐU\nNghệ An, ${date}\n{c}BÁO CÁO\n{c}Sơ kết\n{b}I. Kết quả\n${text}`;

  it("tells one dated after the report", () => {
    const source = paper(
      "Thực hiện Kế hoạch số 58-KH/ĐU, ngày 10/4/2029 của Đảng ủy; Kế hoạch số 58-KH/ĐU, ngày 10/4/2029.",
    );
    expect(said(dateImpossible, source)).toEqual(["5 ngày 10/4/2029"]);
    expect(ruleTexts["date-impossible"](observed(dateImpossible, source)[0]!.data, null)).toMatchObject({
      message: "Văn bản 58-KH/ĐU ghi ngày sau ngày của báo cáo: «ngày 10/4/2029».",
      need: "Văn bản được dẫn có trước ngày ký báo cáo (ngày 05 tháng 7 năm 2028).",
    });
  });

  it.each([
    ["of the same day", paper("Nghị quyết số 9-NQ/ĐU, ngày 05/7/2028.")],
    ["two, where the report's date is told", paper("Theo số 8-KH/ĐU, ngày 10/4/2029 và số 9-KH/ĐU, ngày 11/5/2029.")],
    ["the report itself", paper("(Kèm theo Báo cáo số 47-BC/ĐU, ngày 06/7/2028)")],
    ["a report with its date left blank", paper("Kế hoạch số 58-KH/ĐU, ngày 10/4/2029.", "ngày   tháng 7 năm 2028")],
    ["a day to come, without a number", paper("Hoàn thành trước ngày 31/12/2028; đại hội ngày 20/5/2030.")],
  ])("is silent: %s", (_, source) => {
    expect(said(dateImpossible, source)).toEqual([]);
  });
});
