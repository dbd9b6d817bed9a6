import { describe, expect, it } from "vitest";
import { leftoverBlank } from "../../../src/check/rules/leftover-blank.ts";
import { observed, outlineNamed, said } from "../../support/observed.ts";

describe("leftover-blank", () => {
  it.each([
    [
      "a name in dots",
      "Nghị quyết Đại hội Chi bộ ……………, nhiệm kỳ 2025 - 2027",
      ["0 Đại hội Chi bộ ……………, nhiệm kỳ 2025"],
    ],
    ["full stops for dots", "Chi bộ có ........ đảng viên.", ["0 Chi bộ có ........ đảng viên."]],
    [
      "one ellipsis where a figure belongs",
      "Chi bộ có … đảng viên, trong đó có 03 nữ.",
      ["0 Chi bộ có … đảng viên, trong"],
    ],
    ["dots at the end of the word", "Kết nạp được… đảng viên mới.", ["0 Kết nạp được… đảng viên mới."]],
    ["a rate left open", "Tỷ lệ đảng viên dự sinh hoạt đạt …% trở lên.", ["0 dự sinh hoạt đạt …% trở lên."]],
    ["spaced full stops", "Chi bộ . . . . . . . báo cáo kết quả như sau:", ["0 Chi bộ . . . . . . . báo cáo kết"]],
    ["a fraction left open", "Có …/… chi bộ hoàn thành tốt nhiệm vụ.", ["0 Có …/… chi bộ hoàn"]],
    ["a bracket of dots", "Đồng chí bí thư (…) chủ trì.", ["0 Đồng chí bí thư (…) chủ trì."]],
    [
      "dots amid the figures of a sentence",
      "Chi bộ có 28 đảng viên; kết nạp ……, chuyển đến 04.",
      ["0 đảng viên; kết nạp ……, chuyển đến 04."],
    ],
    ["underscores", "Họ và tên bí thư: ______________", ["0 và tên bí thư: ______________"]],
    ["letters for a figure", "Đã tổ chức xx buổi sinh hoạt chuyên đề.", ["0 Đã tổ chức xx buổi sinh hoạt"]],
    [
      "capital letters before what is counted",
      "Tuyên truyền cho XX lượt người.",
      ["0 Tuyên truyền cho XX lượt người."],
    ],
    ["letters before a per cent sign", "Đạt XX% kế hoạch năm.", ["0 Đạt XX% kế hoạch năm."]],
    ["date with dots", "{i}Trà Vinh, ngày…. tháng ….. năm 2027", ["0 Trà Vinh, ngày…. tháng ….. năm 2027"]],
    ["date with one ellipsis each", "Việt Trì, ngày … tháng 6 năm 2028", ["0 Việt Trì, ngày … tháng 6 năm 2028"]],
    ["number of the paper", "Số …-BC/ĐU", ["0 Số …-BC/ĐU"]],
    [
      "number of a cited paper",
      "Thực hiện Kế hoạch số ……-KH/ĐU của Đảng ủy xã.",
      ["0 Thực hiện Kế hoạch số ……-KH/ĐU của Đảng ủy"],
    ],
    ["a line of nothing but dots", "………………………………………", ["0 ………………………………………"]],
    ["in the letterhead's table", "| CHI BỘ ………… | ĐẢNG CỘNG SẢN VIỆT NAM |", ["0 CHI BỘ …………"]],
  ])("says that a place is not filled in: %s", (_, source, expected) => {
    expect(said(leftoverBlank, source)).toEqual(expected);
  });

  it.each([
    ["a gap for the number stamped later", "Số     -BC/ĐU", ["0 warning Số -BC/ĐU"]],
    ["a gap for the day", "{i}Hà Nội, ngày    tháng 7 năm 2027", ["0 warning Hà Nội, ngày tháng 7 năm 2027"]],
    ["a list that breaks off", "- Hội Cựu chiến binh xã\n- …", ["1 warning - …"]],
    ["a cell with an ellipsis", "| TT | Chỉ tiêu |\n| … | ... |", ["2 warning …"]],
    ["a sentence that trails off", "Công tác khuyến học ...", ["0 warning Công tác khuyến học ..."]],
  ])("only warns of what may be meant: %s", (_, source, expected) => {
    expect(said(leftoverBlank, source)).toEqual(expected);
  });

  it("tells the blanks of a paragraph once and those of a table once", () => {
    const paragraph = observed(leftoverBlank, "Chi bộ có …. đảng viên, …. nữ, …. dự bị.");
    expect(paragraph.map(({ data }) => data.count)).toEqual([3]);
    const table = observed(leftoverBlank, "| Năm 2026 | ……… |\n| Năm 2027 | ……… |\n| Năm 2028 | ……… |");
    expect(table.map(({ data }) => [data.count, data.inTable])).toEqual([[3, true]]);
  });

  it("looks into notes, headers and text boxes", () => {
    const document = {
      notes: [{ kind: "footnote" as const, paragraph: 0, text: "Nghị quyết số ….-NQ/ĐU." }],
      stories: [{ kind: "header" as const, paragraph: null, text: "CHI BỘ ……………" }],
    };
    expect(said(leftoverBlank, "Chi bộ có 12 đảng viên.", { document })).toEqual([
      "footnote Nghị quyết số ….-NQ/ĐU.",
      "header CHI BỘ ……………",
    ]);
  });

  it.each([
    ["dots at the end of a list", "Các đoàn thể: Công đoàn, Đoàn Thanh niên, Hội Phụ nữ... hoạt động đều."],
    ["an ellipsis at the end of a list in brackets", "khen thưởng (bằng khen, giấy khen…)."],
    ["a careless number of dots", "văn nghệ, thể dục, thể thao....."],
    ["a list, then a full stop and another sentence", "chống phá Đảng, Nhà nước.... Tăng cường kiểm tra."],
    ["a comma before the ellipsis", "Công đoàn, Đoàn Thanh niên, … đã phối hợp tổ chức."],
    ["«v.v…»", "tham quan, về nguồn, v.v… được tổ chức hằng năm"],
    ["an ellipsis after a plain word", "hoạt động của chi bộ ở các cơ quan... gắn với nhiệm vụ chính trị"],
    ["after a note's figure", "hoạt động xã hội, nhân đạo, từ thiện⁹..."],
    ["after a figure", "dịch bệnh Covid-19... với số tiền trên 6 tỷ đồng"],
    ["a quotation cut short", "Bác dạy: “... việc gì có lợi cho dân, phải hết sức làm ...”."],
    ["a rule of underscores", "____________"],
    ["a rule of hyphens", "-----"],
    ["an asterisk below the issuer", "*"],
    ["a line of a typed table of contents", "I. Kết quả thực hiện ........................ 3"],
    ["a number and date that are there", "Số 41-BC/CB\nViệt Trì, ngày 16 tháng 5 năm 2028"],
    ["a space before the code", "Số 196 -BC/ĐUK"],
    ["roman twenty", "Đại hội Đảng bộ tỉnh lần thứ XX, khóa XX"],
    ["days and months in words", "Những ngày tháng 5 lịch sử, chi bộ tổ chức về nguồn."],
    ["a bracket of the form, told as such", "Chi bộ […] báo cáo."],
    ["a decimal and a range", "Từ 3 - 5 ý kiến mỗi buổi; 2.5 giờ; 1.622 lượt."],
    ["all but a name in a cell", "| Ghi chú | - |\n| 5 | |"],
  ])("is silent: %s", (_, source) => {
    expect(said(leftoverBlank, source)).toEqual([]);
  });

  it("leaves dots inside a guidance sentence to the rule on guidance", () => {
    const outline = outlineNamed("tra-vinh");
    const source =
      "PHẦN THỨ NHẤT\nTình hình và kết quả\nI- ĐẶC ĐIỂM TÌNH HÌNH\nChi bộ có 12 đảng viên, sinh hoạt tại 03 tổ đảng, trình độ đại học trở lên 100%.\n" +
      "(Nêu khái quát đặc điểm tình hình của Chi bộ: Số lượng đảng viên (chính thức, dự bị, nữ, dân tộc……))";
    expect(said(leftoverBlank, source, { outline })).toEqual([]);
  });
});
