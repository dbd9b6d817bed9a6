import { describe, expect, it } from "vitest";
import { leftoverUnit } from "../../../src/check/rules/leftover-unit.ts";
import { observed, said } from "../../support/observed.ts";

interface Paper {
  readonly superior?: string;
  readonly unit?: string;
  readonly title?: string;
  readonly heading?: string;
  readonly text?: string;
  readonly closing?: string;
  readonly signature?: string;
}

/**
 * A report of a school's cell; each line can be given another text. Paragraphs: unit 1, title 3, heading 4, closing 6,
 * signature 8.
 */
function paper(lines: Paper = {}): string {
  return [
    lines.superior ?? "ĐẢNG BỘ XÃ AN QUỚI",
    lines.unit ?? "CHI BỘ TRƯỜNG THPT AN QUỚI",
    "{c}{b}BÁO CÁO",
    `{c}{b}${lines.title ?? "Sơ kết thực hiện Nghị quyết Đại hội Chi bộ Trường THPT An Quới, nhiệm kỳ 2025 - 2027"}`,
    `{b}${lines.heading ?? "I. Kết quả thực hiện"}`,
    lines.text ?? "Chi bộ có 12 đảng viên, sinh hoạt đều hằng tháng.",
    lines.closing ?? "Trên đây là báo cáo của Chi bộ Trường THPT An Quới.",
    "Nơi nhận:",
    lines.signature ?? "T/M CHI BỘ",
  ].join("\n");
}

describe("leftover-unit", () => {
  it.each([
    [
      "in the title",
      paper({ title: "Sơ kết thực hiện Nghị quyết Đại hội Chi bộ Trường THCS Nguyễn Trãi, nhiệm kỳ 2025 - 2027" }),
      ["3 Chi bộ Trường THCS Nguyễn Trãi"],
    ],
    [
      "in a heading, in capitals",
      paper({ heading: "I. KẾT QUẢ THỰC HIỆN NGHỊ QUYẾT ĐẠI HỘI CHI BỘ TRẠM Y TẾ LONG HOÀ NHIỆM KỲ 2025 - 2027" }),
      ["4 warning CHI BỘ TRẠM Y TẾ LONG HOÀ"],
    ],
    [
      "in the closing sentence",
      paper({ closing: "Trên đây là báo cáo của Chi bộ thôn Đông Hải, Chi bộ trân trọng báo cáo." }),
      ["6 Chi bộ thôn Đông Hải"],
    ],
    [
      "in the signature",
      paper({ signature: "T/M CHI BỘ TRUNG TÂM VĂN HOÁ HÙNG VƯƠNG" }),
      ["8 CHI BỘ TRUNG TÂM VĂN HOÁ HÙNG VƯƠNG"],
    ],
  ])("says that another unit is named: %s", (_, source, expected) => {
    expect(said(leftoverUnit, source)).toEqual(expected);
  });

  it("takes the field value for the own name, and then doubts the letterhead", () => {
    const fields = { unit: "Chi bộ Trường Tiểu học Hoa Sen" };
    const source = paper({
      title: "Sơ kết thực hiện Nghị quyết Đại hội Chi bộ Trường Tiểu học Hoa Sen",
      closing: "Hết.",
    });
    expect(said(leftoverUnit, source, { fields })).toEqual(["1 CHI BỘ TRƯỜNG THPT AN QUỚI"]);
    expect(observed(leftoverUnit, source, { fields })[0]?.data.where).toBe("letterhead");
  });

  it("tells organisations of one standing apart", () => {
    const source = paper({
      superior: "ĐẢNG BỘ TỈNH PHÚ THỌ",
      unit: "ĐẢNG BỘ XÃ HOÀ BÌNH",
      title: "Sơ kết thực hiện Nghị quyết Đại hội Đảng bộ xã Tân Lập lần thứ I",
      closing: "Hết.",
    });
    expect(said(leftoverUnit, source)).toEqual(["3 Đảng bộ xã Tân Lập"]);
  });

  it.each([
    ["the own name throughout", paper()],
    ["the own name in another case and tone mark", paper({ signature: "T/M CHI BỘ TRƯỜNG THPT AN QUỚI" })],
    [
      "short forms of the own name",
      paper({ closing: "Trên đây là báo cáo của Chi bộ nhà trường.", heading: "I. Kết quả của Chi bộ Trường" }),
    ],
    [
      "a longer form",
      paper({ closing: "Trên đây là báo cáo của Chi bộ Trường THPT An Quới xã An Quới tỉnh Vĩnh Long." }),
    ],
    ["a slip of a mark", paper({ closing: "Trên đây là báo cáo của Chi bộ Trường THPT An Quơi." })],
    ["the superior", paper({ heading: "I. Thực hiện Nghị quyết Đại hội Đảng bộ tỉnh Vĩnh Long, Đảng bộ xã An Quới" })],
    [
      "partners in running text",
      paper({ text: "Ký quy chế phối hợp với Chi bộ Công an xã Tân Lập và Chi bộ Trường Mầm non Hoa Mai." }),
    ],
    [
      "the superior spoken to",
      paper({ closing: "Trên đây là báo cáo sơ kết, Chi bộ kính báo cáo Chi bộ cơ sở Văn phòng Tỉnh uỷ xem xét." }),
    ],
    [
      "the superior asked for something",
      paper({
        superior: "ĐẢNG BỘ UBND TỈNH TÂY NINH",
        unit: "ĐẢNG ỦY TRƯỜNG ĐẠI HỌC TÂY NINH",
        title: "Sơ kết giữa nhiệm kỳ",
        closing: "Trên đây là Báo cáo sơ kết, Đảng ủy Trường đề nghị Đảng ủy UBND tỉnh quan tâm, chỉ đạo.",
      }),
    ],
    [
      "a letterhead that names the unit in short, below its superior",
      paper({
        superior: "ĐẢNG BỘ UBND TỈNH TÂY NINH",
        unit: "ĐẢNG ỦY CÔNG TY ĐIỆN LỰC",
        title: "Sơ kết giữa nhiệm kỳ",
        closing: "Trên đây là báo cáo của Đảng ủy Công ty Điện lực Tây Ninh, kính trình Đảng ủy UBND tỉnh.",
      }),
    ],
    ["words that are no name", paper({ heading: "I. SINH HOẠT CHI BỘ ĐỊNH KỲ VÀ CHUYÊN ĐỀ" })],
    ["a verb behind «Chi bộ»", paper({ heading: "I. Chi bộ tổ chức 09 cuộc học tập Nghị quyết" })],
    ["an abbreviation", paper({ closing: "Trên đây là báo cáo của Chi bộ Trường AQ." })],
    [
      "subordinates of an organisation",
      paper({
        superior: "ĐẢNG BỘ TỈNH PHÚ THỌ",
        unit: "ĐẢNG BỘ BỆNH VIỆN ĐA KHOA",
        title: "Sơ kết Nghị quyết Đại hội Đảng bộ Bệnh viện Đa khoa",
        heading: "I. Kết quả của Chi bộ Khoa Dược",
        closing: "Hết.",
      }),
    ],
    [
      "a report that names no unit",
      paper({ superior: "*", unit: "Số 12-BC/CB", title: "Sơ kết giữa nhiệm kỳ", closing: "Hết." }),
    ],
  ])("is silent: %s", (_, source) => {
    expect(said(leftoverUnit, source)).toEqual([]);
  });
});

describe("leftover-unit, in the sentences on the own unit", () => {
  const company = (text: string): string =>
    `ĐẢNG BỘ UBND TỈNH NGHỆ AN\nĐẢNG ỦY CÔNG TY CỔ PHẦN MAY SÔNG LAM\n{c}BÁO CÁO\n{c}Sơ kết giữa nhiệm kỳ\n{b}I. Tình hình\n${text}\nCó 02 lớp, 40 đảng viên dự.`;
  const cell = ({ opening = "", closing = "", text = "Chi bộ có 41 đảng viên." }): string =>
    `ĐẢNG BỘ PHƯỜNG TÂN HÒA\nCHI BỘ TỔ DÂN PHỐ SỐ 7\n{c}BÁO CÁO\n{c}Tổng kết công tác năm 2027\n-----\n${opening}\n{b}I. Tình hình\n${text}\n${closing}`;

  it.each([
    [
      "the strength of another",
      company("Đảng bộ Công ty Cổ phần May Hoàng Mai hiện có 09 chi bộ trực thuộc với 146 đảng viên."),
      ["5 warning Đảng bộ Công ty Cổ phần May Hoàng Mai"],
    ],
    [
      "another in the opening sentence",
      cell({
        opening:
          "Thực hiện Công văn số 214-CV/ĐU của Đảng ủy phường Tân Hòa, Chi bộ tổ dân phố số 9 báo cáo kết quả như sau:",
      }),
      ["5 warning Chi bộ tổ dân phố số 9"],
    ],
    [
      "another neighbourhood in the closing sentence",
      cell({ closing: "Trên đây là báo cáo năm 2027 của Chi bộ tổ dân phố số 9, xin báo cáo Đảng ủy phường./." }),
      ["7 Chi bộ tổ dân phố số 9"],
    ],
  ])("says that another unit is named: %s", (_, source, expected) => {
    expect(said(leftoverUnit, source)).toEqual(expected);
  });

  it.each([
    ["the own", company("Đảng bộ Công ty Cổ phần May Sông Lam hiện có 09 chi bộ trực thuộc.")],
    ["the own in short", company("Đảng bộ Công ty hiện có 09 chi bộ trực thuộc.")],
    [
      "another's strength behind the own",
      company("Đảng bộ hiện có 09 chi bộ.\nĐảng bộ Công ty Dệt Hoàng Mai có 12 chi bộ, cùng địa bàn."),
    ],
    [
      "another amid the sentence",
      company("Sau khi tách khỏi Đảng bộ Công ty Dệt Hoàng Mai, Đảng bộ hiện có 09 chi bộ."),
    ],
    [
      "one the report has to do with",
      company("Đảng bộ Công ty Dệt Hoàng Mai có 12 chi bộ.\nHợp nhất với Đảng bộ Công ty Dệt Hoàng Mai."),
    ],
    ["one of another standing", company("Đảng bộ xã Hoàng Mai hiện có 12 chi bộ.")],
    [
      "the superior, then the own",
      cell({ opening: "Theo Công văn của Chi bộ Văn phòng Đảng ủy về việc báo cáo, Chi bộ tổ dân phố số 7 báo cáo:" }),
    ],
    ["a verb that begins like a neighbourhood", cell({ closing: "Trên đây là báo cáo việc Chi bộ tổ chức 09 cuộc." })],
    ["partners in running text", cell({ text: "Chi bộ có 41 đảng viên, phối hợp với Chi bộ tổ dân phố số 9." })],
  ])("is silent: %s", (_, source) => {
    expect(said(leftoverUnit, source)).toEqual([]);
  });
});

describe("leftover-unit, of signature and superior", () => {
  const framed = ({
    superior = "ĐẢNG BỘ PHƯỜNG TÂN HÒA",
    unit = "CHI BỘ TỔ DÂN PHỐ SỐ 7",
    number = "Số 16-BC/CB",
    place = "Tân Hòa, ngày 26 tháng 11 năm 2027",
    text = "Đảng ủy phường Tân Hòa quan tâm, chỉ đạo.",
    signature = "T/M CHI BỘ",
  }): string =>
    `${superior}\n${unit}\n*\n${number}\n${place}\n{c}BÁO CÁO\n{c}Tổng kết công tác năm 2027\n{b}I. Tình hình\n${text}\nNơi nhận:\n${signature}\nBÍ THƯ`;
  const company = {
    superior: "ĐẢNG BỘ UBND TỈNH NGHỆ AN",
    unit: "ĐẢNG ỦY CÔNG TY MAY SÔNG LAM",
    number: "Số 47-BC/ĐU",
  };

  it.each([
    ["a committee's below a cell's paper", framed({ signature: "T/M ĐẢNG ỦY" }), ["10 warning T/M ĐẢNG ỦY"]],
    ["a cell's below a committee's", framed({ ...company, signature: "TM. CHI ỦY" }), ["10 warning TM. CHI ỦY"]],
    [
      "a superior of whom neither place nor text knows",
      framed({ superior: "ĐẢNG BỘ PHƯỜNG THỐNG NHẤT" }),
      ["0 warning ĐẢNG BỘ PHƯỜNG THỐNG NHẤT"],
    ],
  ])("is told: %s", (_, source, expected) => {
    expect(said(leftoverUnit, source)).toEqual(expected);
  });

  it.each([
    ["all in order", framed({})],
    ["a committee's own", framed({ ...company, signature: "T/M ĐẢNG ỦY" })],
    ["a board's", framed({ ...company, signature: "T/M BAN THƯỜNG VỤ" })],
    ["the executive of an organisation", framed({ ...company, signature: "T/M BAN CHẤP HÀNH ĐẢNG BỘ" })],
    ["a superior that confirms it", framed({ signature: "T/M CHI BỘ\nT/M ĐẢNG ỦY" })],
    ["a paper without a number", framed({ number: "*", signature: "T/M ĐẢNG ỦY" })],
    ["letterhead and number at odds", framed({ number: "Số 16-BC/ĐU", signature: "T/M ĐẢNG ỦY" })],
    [
      "a superior of another place, known to the text",
      framed({ superior: "ĐẢNG BỘ PHƯỜNG THỐNG NHẤT", text: "Đảng ủy phường Thống Nhất và Đảng ủy phường Tân Hòa." }),
    ],
    [
      "a superior of another place, the text silent",
      framed({ superior: "ĐẢNG BỘ PHƯỜNG THỐNG NHẤT", text: "Đã làm tốt." }),
    ],
    ["a superior above communes", framed({ superior: "ĐẢNG BỘ TỈNH NGHỆ AN" })],
    ["a longer name of the place", framed({ superior: "ĐẢNG BỘ PHƯỜNG TÂN HÒA BẮC" })],
  ])("is silent: %s", (_, source) => {
    expect(said(leftoverUnit, source)).toEqual([]);
  });
});
