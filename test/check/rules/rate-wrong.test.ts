import { describe, expect, it } from "vitest";
import { rateWrong } from "../../../src/check/rules/rate-wrong.ts";
import { ruleTexts } from "../../../src/strings/vi.ts";
import { observed, said } from "../../support/observed.ts";
import { GAPS, SHARES } from "../figures/changes.ts";
import { AVERAGES, LISTS, RATIOS, ROWS } from "../figures/further.ts";
import { NAMED_GAPS, NAMED_SHARES, OVERFULL_MEETINGS, TARGET_SHARES } from "../figures/named.ts";
import { RATES } from "../figures/sentences.ts";
import { OVERFULL, WAYS } from "../figures/ways.ts";

/** The words of what is said of a sentence. */
function words(source: string): readonly string[] {
  return observed(rateWrong, source).map(({ data }) => ruleTexts["rate-wrong"](data, null).have);
}

describe("rate-wrong", () => {
  it.each(RATES.filter(({ says }) => says !== undefined))("$text", ({ text, says }) => {
    expect(words(text)).toEqual([expect.stringContaining(`, tính được ${says}.`)]);
    expect(said(rateWrong, text)).toHaveLength(1);
  });

  it.each(RATES.filter(({ says }) => says === undefined))("is silent: $text", ({ text }) => {
    expect(said(rateWrong, text)).toEqual([]);
  });

  it.each([
    ...TARGET_SHARES,
    ...NAMED_SHARES,
    ...NAMED_GAPS,
    ...OVERFULL_MEETINGS,
    ...SHARES,
    ...GAPS,
    ...WAYS,
    ...OVERFULL,
    ...ROWS,
    ...RATIOS,
    ...LISTS,
    ...AVERAGES,
  ])("$have: $text", ({ text, have }) => {
    expect(words(text)).toEqual(have === undefined ? [] : [have]);
    expect(said(rateWrong, text)).toHaveLength(have === undefined ? 0 : 1);
  });

  it("says which way the figures go, and what may be meant", () => {
    const text = (source: string) => ruleTexts["rate-wrong"](observed(rateWrong, source)[0]!.data, null);
    expect(text("Xảy ra 214 vụ, tăng 31 vụ so với năm 2026 (245 vụ).")).toEqual({
      message: "Ghi tăng mà hai con số đứng cạnh cho thấy ngược lại.",
      need: "Chữ tăng hay giảm, cao hay thấp phải đúng với hai con số ấy.",
      have: "Ghi tăng nhưng 214 thấp hơn 245.",
      how: "Kiểm tra lại hai con số và chữ đứng trước; sửa chỗ sai.",
    });
    expect(text("Có 58/56 chi bộ sinh hoạt chuyên đề.").how).toBe(
      "Kiểm tra lại hai con số; nếu 56 là chỉ tiêu thì ghi rõ là chỉ tiêu.",
    );
    expect(text("Có 104% chi bộ được xếp loại tốt.").message).toBe("Tỷ lệ 104% lớn hơn 100%.");
  });

  it("tells a share of more than all once", () => {
    expect(words("Có 58/56 chi bộ (100%) sinh hoạt chuyên đề.")).toEqual(["Ghi 100%, tính được 103,6 % = 58/56."]);
  });

  it.each(["………", "[số liệu]"])("is silent while a place is still to be filled in: %s", (blank) => {
    const source = `I. Kết quả\nCó ${blank} đảng viên học tập; 120/130 đảng viên hoàn thành tốt nhiệm vụ, đạt tỷ lệ 95%.`;
    expect(said(rateWrong, source)).toEqual([]);
    expect(said(rateWrong, source.replace(blank, "128"))).toHaveLength(1);
  });

  it("tells the percentage as typed and the figures it is held to", () => {
    const source =
      "I. Kết quả\nNhiệm kỳ qua có 120/130 đảng viên hoàn thành tốt nhiệm vụ, đạt tỷ lệ 95%; nội bộ đoàn kết.";
    expect(said(rateWrong, source)).toEqual(["1 120/130 đảng viên hoàn thành tốt nhiệm vụ, đạt tỷ lệ 95%"]);
    expect(words(source)).toEqual(["Ghi 95%, tính được 92,3 % = 120/130."]);
  });

  it("reads cells and notes, and several rates of one sentence", () => {
    const note = { notes: [{ kind: "footnote" as const, paragraph: 0, text: "Có 14/17 vụ (84,2%)." }] };
    expect(said(rateWrong, "| Chi bộ | 100% (6/8 chi bộ) |", {})).toEqual([]);
    expect(said(rateWrong, "| Chi bộ | 6/8 chi bộ (80%) |", {})).toEqual(["1 6/8 chi bộ (80%"]);
    expect(said(rateWrong, "I. Kết quả", { document: note })).toEqual(["footnote 14/17 vụ (84,2%"]);
    const two = "Có 98/174 đơn vị, đạt tỷ lệ 65,3%; có 45/60 chi bộ, đạt 75%; có 27/32 đồng chí, chiếm 48,4%.";
    expect(words(two)).toEqual(["Ghi 65,3%, tính được 56,3 % = 98/174.", "Ghi 48,4%, tính được 84,4 % = 27/32."]);
  });

  const row = (head: string, cells: string) => `| TT | Chỉ tiêu | Đơn vị | ${head} |\n| 1 | ${cells} |`;
  const HEAD = "Nghị quyết Đại hội | Kết quả đến nay | Tỷ lệ %";

  it.each([
    [
      "a count",
      row(HEAD, "Kết nạp đảng viên | đảng viên | 400 | 339 | 94,75"),
      "Ghi 94,75%, tính được 84,75 % = 339/400.",
    ],
    ["a measure", row(HEAD, "Doanh thu | tỷ đồng | 520 | 474 | 95,1%"), "Ghi 95,1%, tính được 91,2 % = 474 tỷ/520 tỷ."],
    [
      "beside the result in one cell",
      row(
        "Nghị quyết Đại hội | Kết quả đến nay | Đánh giá",
        "Kỹ thuật mới | | 20 kỹ thuật | 13 kỹ thuật, bằng 56% | Vượt tiến độ",
      ),
      "Ghi 56%, tính được 65 % = 13/20.",
    ],
    [
      "of what a unit has to reach",
      `I. KẾT QUẢ THỰC HIỆN CÁC CHỈ TIÊU
Biểu 2. Kết quả thực hiện chỉ tiêu hồ sơ trực tuyến giao cho các xã
| STT | Đơn vị | Chỉ tiêu giao (hồ sơ) | Thực hiện (hồ sơ) | Tỷ lệ (%) |
| 1 | Xã Tân Lập | 1.200 | 1.320 | 110 |
| 2 | Xã Yên Sơn | 900 | 846 | 99 |
| | Tổng cộng | 2.100 | 2.166 | 103,1 |`,
      "Ghi 99%, tính được 94 % = 846/900.",
    ],
    [
      "of all units together",
      `Kết quả thực hiện chỉ tiêu hồ sơ trực tuyến
| Xã | Chỉ tiêu | Thực hiện | Đạt (%) |
| Tân Lập | 1.200 | 1.320 | 110 |
| Tổng cộng | 1.200 | 1.320 | 101 |`,
      "Ghi 101%, tính được 110 % = 1.320/1.200.",
    ],
    [
      "under «% hoàn thành»",
      row("Kế hoạch | Thực hiện | % hoàn thành", "Hồ sơ trực tuyến | hồ sơ | 900 | 846 | 99"),
      "Ghi 99%, tính được 94 % = 846/900.",
    ],
    [
      "of the plan of a year by its result",
      row("Kế hoạch năm 2027 | Thực hiện năm 2027 | Tỷ lệ (%)", "Hồ sơ trực tuyến | hồ sơ | 900 | 846 | 99"),
      "Ghi 99%, tính được 94 % = 846/900.",
    ],
    [
      "of the plan of a year by a result that says no other",
      row("Kế hoạch năm 2027 | Kết quả thực hiện | Tỷ lệ (%)", "Hồ sơ trực tuyến | hồ sơ | 900 | 846 | 99"),
      "Ghi 99%, tính được 94 % = 846/900.",
    ],
    [
      "of the plan of a year, the year before beside it",
      row("TH 2026 | NQ 2027 | TH 2027 | So với NQ", "Hồ sơ trực tuyến | hồ sơ | 790 | 900 | 846 | Chưa đạt (99%)"),
      "Ghi 99%, tính được 94 % = 846/900.",
    ],
    [
      "of the later of two years, each with its share",
      row(
        "KH 2026 | TH 2026 | % KH 2026 | KH 2027 | TH 2027 | % KH 2027",
        "Hồ sơ trực tuyến | hồ sơ | 800 | 810 | 101,3 | 900 | 846 | 99",
      ),
      "Ghi 99%, tính được 94 % = 846/900.",
    ],
    [
      "of a target told in one text",
      `| TT | Chỉ tiêu Nghị quyết | Kết quả | Đạt (%) |
| 1 | Kết nạp 500 hội viên mới | 462 hội viên | 97,4 |`,
      "Ghi 97,4%, tính được 92,4 % = 462/500.",
    ],
    [
      "of figures in two scales",
      `| Chỉ tiêu | Nghị quyết | Kết quả | Đạt (%) |
| Trồng cây | 1,25 triệu cây | 640.000 cây | 84 |`,
      "Ghi 84%, tính được 51,2 % = 0,64 triệu/1,25 triệu.",
    ],
  ])("holds the share in a comparison table to the figures of its row: %s", (_, source, says) => {
    expect(words(source)).toEqual([says]);
    expect(said(rateWrong, source)).toHaveLength(1);
  });

  it.each([
    ["right", row(HEAD, "Kết nạp đảng viên | đảng viên | 400 | 339 | 84,75")],
    ["cut off", row(HEAD, "Kết nạp đảng viên | đảng viên | 400 | 339 | 84,7%")],
    ["of measures, right within their rounding", row(HEAD, "Doanh thu | tỷ đồng | 520 | 474 | 91,2%")],
    [
      "beside the result in one cell",
      row(
        "Nghị quyết Đại hội | Kết quả đến nay | Đánh giá",
        "Kỹ thuật mới | | 20 kỹ thuật | 13 kỹ thuật, bằng 65% | Vượt tiến độ",
      ),
    ],
    ["of percentages", row(HEAD, "Hộ dùng nước sạch | % | 90 | 98 | 108")],
    ["where less is better", row(HEAD, "Số vụ vi phạm | vụ | 10 | 4 | 160")],
    ["of a target a year", row(HEAD, "Kết nạp đảng viên | đảng viên | mỗi năm 80 | 339 | 84,75")],
    ["empty", row(HEAD, "Kết nạp đảng viên | đảng viên | 400 | | ")],
    [
      "of a year's plan by the result to date",
      row("Kế hoạch năm 2027 | Kết quả đến nay | Tỷ lệ (%)", "Hồ sơ | hồ sơ | 900 | 846 | 99"),
    ],
    ["of a range", row(HEAD, "Mở lớp | lớp | 10 - 12 | 9 | 99")],
    ["of a bound", row(HEAD, "Hồ sơ trực tuyến | hồ sơ | trên 900 | 846 | 99")],
    ["of a rough figure", row(HEAD, "Hồ sơ trực tuyến | hồ sơ | 900 | khoảng 846 | 99")],
    ["of two figures in a cell", row(HEAD, "Hồ sơ trực tuyến | hồ sơ | 900 | 846, đang xử lý 45 | 99")],
    [
      "where units have to reach less, not more",
      `Kết quả thực hiện chỉ tiêu tỷ lệ hộ nghèo các xã
| Xã | Chỉ tiêu giao | Thực hiện | Tỷ lệ (%) |
| Tân Lập | 90 | 84 | 107 |`,
    ],
    [
      "where nothing tells what units have to reach",
      `| Xã | Chỉ tiêu giao | Thực hiện | Tỷ lệ (%) |
| Tân Lập | 900 | 846 | 99 |`,
    ],
    [
      "that may be of the year before",
      row("TH 2026 | KH 2027 | TH 2027 | So sánh (%)", "Hồ sơ trực tuyến | hồ sơ | 790 | 900 | 846 | 107,1"),
    ],
    [
      "of years side by side",
      row(
        "KH 2026 | TH 2026 | KH 2027 | TH 2027 | Tỷ lệ (%)",
        "Hồ sơ trực tuyến | hồ sơ | 800 | 810 | 900 | 846 | 101,3",
      ),
    ],
    [
      "of one of several results",
      row(
        "Nghị quyết Đại hội | Năm 2026 | Năm 2027 | So với Nghị quyết (%)",
        "Sản lượng | tấn | 6.500 | 5.050 | 5.420 | 77,7",
      ),
    ],
  ])("is silent on a share in a table: %s", (_, source) => {
    expect(said(rateWrong, source)).toEqual([]);
  });
});
