import { describe, expect, it } from "vitest";
import { citationDiffers } from "../../../src/check/rules/citation-differs.ts";
import { observed, said } from "../../support/observed.ts";

describe("citation-differs", () => {
  it.each([
    [
      "two issuers",
      "Thực hiện Kết luận số 21-KL/TW, ngày 25/10/2021 của Ban Chấp hành Trung ương.\nTiếp tục thực hiện Kết luận số 21-KL/TW của Bộ Chính trị.",
      { number: "21-KL/TW", about: "issuer", here: "Bộ Chính trị", there: "Ban Chấp hành Trung ương" },
    ],
    [
      "two days",
      "Kết luận số 01-KL/TW, ngày 18/5/2021 của Bộ Chính trị.\nKết luận số 01-KL/TW, ngày 15/5/2021 của Bộ Chính trị.",
      { about: "date", here: "ngày 15/5/2021", there: "ngày 18/5/2021" },
    ],
    [
      "day and month exchanged, written in words",
      "Chương trình số 13-CTr/ĐUK, ngày 07/4/2021.\nChương trình số 13-CTr/ĐUK ngày 04 tháng 7 năm 2021.",
      { about: "date", here: "ngày 04 tháng 7 năm 2021" },
    ],
    [
      "two years next to each other",
      "Quy định số 58-QĐ/TW ngày 08/02/2022 của Bộ Chính trị.\nQuy định số 58-QĐ/TW ngày 08/02/2021 của Bộ Chính trị.",
      { about: "date" },
    ],
    [
      "an abbreviation and another issuer",
      "Nghị quyết 35-NQ/TW của BCT.\nNghị quyết số 35-NQ/TW của BCH Trung ương Đảng.",
      { about: "issuer", here: "BCH Trung ương Đảng", there: "BCT" },
    ],
    [
      "a State paper with the year in its number",
      "Nghị định số 04/2015/NĐ-CP ngày 09/01/2015 của Chính phủ.\nNghị định số 04/2015/NĐ-CP ngày 09/11/2015 của Chính phủ.",
      { about: "date" },
    ],
    [
      "spaces and noughts in the number",
      "Hướng dẫn số 5-HD/ĐUK ngày 02/02/2021.\nHướng dẫn số 05 - HD/ĐUK ngày 12/02/2021.",
      { about: "date", here: "ngày 12/02/2021" },
    ],
    [
      "an issuer between number and date",
      "Chỉ thị số 05-CT/TW của Bộ Chính trị, ngày 15/5/2016.\nChỉ thị số 05-CT/TW, ngày 18/5/2016 của Bộ Chính trị.",
      { about: "date" },
    ],
  ])("says that one number is cited in two ways: %s", (_, source, data) => {
    expect(said(citationDiffers, source)).toHaveLength(1);
    expect(observed(citationDiffers, source)[0]).toMatchObject({ paragraph: 1, related: 0, data });
  });

  it("tells the rarer version and names the commoner", () => {
    const source =
      "Kết luận số 21-KL/TW của Bộ Chính trị.\nKết luận số 21-KL/TW của Ban Chấp hành Trung ương.\nKết luận số 21-KL/TW Ban Chấp hành Trung ương Đảng khóa XIII.";
    expect(observed(citationDiffers, source)).toMatchObject([{ paragraph: 0, related: 1 }]);
  });

  it("reads notes and tables", () => {
    const document = {
      notes: [{ kind: "footnote" as const, paragraph: 0, text: "Kết luận số 21-KL/TW của Bộ Chính trị." }],
    };
    const source = "| Kết luận số 21-KL/TW của Ban Chấp hành Trung ương | đạt |";
    expect(said(citationDiffers, source, { document })).toEqual(["footnote 21-KL/TW của Bộ Chính trị"]);
  });

  it.each([
    [
      "short and full names of one issuer",
      "Kết luận số 21-KL/TW của Ban Chấp hành Trung ương.\nKết luận số 21-KL/TW của BCH Trung ương Đảng khóa XIII.\nKết luận 21-KL/TW của Trung ương.",
    ],
    [
      "a committee and its board",
      "Kế hoạch số 66-KH/TU của Tỉnh ủy.\nKế hoạch số 66-KH/TU, ngày 27/11/2017 của Ban Thường vụ Tỉnh uỷ.",
    ],
    [
      "one day with and without noughts, in figures and words",
      "Kết luận số 89-KL/ĐUK, ngày 08/9/2021.\nKết luận số 89-KL/ĐUK, ngày 8/9/2021.\nKết luận số 89-KL/ĐUK ngày 08 tháng 9 năm 2021.\nKết luận 89-KL/ĐUK ngày 8-9-2021.",
    ],
    [
      "one number of two terms",
      "Chỉ thị số 10-CT/TW, ngày 30/3/2007 của Ban Bí thư khoá X.\nChỉ thị số 10-CT/TW, ngày 05/4/2022 của Bộ Chính trị khóa XIII.",
    ],
    [
      "terms named, no dates",
      "Kết luận số 18-KL/TW của Ban Bí thư khóa XII.\nKết luận số 18-KL/TW của Bộ Chính trị khóa XIII.",
    ],
    [
      "other types and issuers' codes",
      "Nghị quyết số 05-NQ/TW của Bộ Chính trị.\nChỉ thị số 05-CT/TW của Ban Bí thư.\nChỉ thị số 05-CT/TU của Ban Thường vụ Tỉnh ủy.",
    ],
    [
      "a yearly State number of two years",
      "Quyết định số 15/QĐ-UBND ngày 05/01/2026 của UBND xã.\nQuyết định số 15/QĐ-UBND ngày 07/01/2027 của UBND xã.",
    ],
    [
      "a date that belongs to the sentence",
      "Kết luận số 21-KL/TW được quán triệt ngày 05/11/2021.\nKết luận số 21-KL/TW, ngày 25/10/2021.",
    ],
    [
      "an issuer that belongs to the next paper",
      "Kết luận số 01-KL/TW, Kết luận số 21-KL/TW của Ban Chấp hành Trung ương.\nKết luận số 01-KL/TW của Bộ Chính trị.",
    ],
    [
      "a name cut by a page break",
      "Kế hoạch số 46-KH/ĐUK, ngày 03/6/2022 của Ban Thường vụ\nĐảng ủy Khối về quy hoạch; Kế hoạch số 46-KH/ĐUK của Ban Thường vụ Đảng ủy Khối.",
    ],
    ["the paper's own number", "Số 21-BC/CB\nBáo cáo số 21-BC/CB ngày 16/5/2028 được gửi Đảng ủy."],
    ["one citation", "Kết luận số 21-KL/TW, ngày 25/10/2021 của Ban Chấp hành Trung ương."],
  ])("is silent: %s", (_, source) => {
    expect(said(citationDiffers, source)).toEqual([]);
  });
});

describe("citation-differs, of a document with two numbers", () => {
  const known =
    "Ban hành Nghị quyết số 04-NQ/ĐU, ngày 20/8/2026 về “Nâng cao chất lượng sinh hoạt chi bộ phù hợp với sản xuất theo dây chuyền”.\nTiếp tục thực hiện Nghị quyết số 04-NQ/ĐU.";

  it.each([
    [
      "another number, the subject the same",
      `${known}\n- Nghị quyết số 06-NQ/ĐU về nâng cao chất lượng sinh hoạt chi bộ: 283/324 kỳ xếp loại tốt.`,
      ["2 06-NQ/ĐU"],
    ],
    [
      "with the issuer named",
      `${known}\nNghị quyết 40-NQ/ĐU của Đảng ủy Công ty về việc nâng cao chất lượng sinh hoạt chi bộ phù hợp, được thực hiện tốt.`,
      ["2 40-NQ/ĐU của Đảng ủy"],
    ],
    [
      "years apart, the subject the same",
      `${known}\nNghị quyết số 04-NQ/ĐU, ngày 20/8/2021 về nâng cao chất lượng sinh hoạt chi bộ, nay còn hiệu lực.`,
      ["2 04-NQ/ĐU, ngày 20/8/2021"],
    ],
  ])("is told: %s", (_, source, expected) => {
    expect(said(citationDiffers, source)).toEqual(expected);
  });

  it.each([
    ["another subject", `${known}\n- Nghị quyết số 06-NQ/ĐU về nâng cao chất lượng đội ngũ cán bộ: đạt khá.`],
    ["a subject in a few words", `${known}\nNghị quyết số 06-NQ/ĐU về sinh hoạt chi bộ.`],
    [
      "both dated",
      `${known}\nNghị quyết số 06-NQ/ĐU, ngày 02/3/2027 về nâng cao chất lượng sinh hoạt chi bộ phù hợp với tình hình.`,
    ],
    [
      "both cited again",
      `${known}\nNghị quyết số 06-NQ/ĐU về nâng cao chất lượng sinh hoạt chi bộ.\nNghị quyết số 06-NQ/ĐU được sơ kết.`,
    ],
    [
      "one in the place of the other",
      `${known}\nNghị quyết số 06-NQ/ĐU về nâng cao chất lượng sinh hoạt chi bộ thay thế Nghị quyết trước.`,
    ],
    ["of another issuer", `${known}\nNghị quyết số 06-NQ/TU về nâng cao chất lượng sinh hoạt chi bộ.`],
    [
      "plans, made year by year",
      "Kế hoạch số 12-KH/CB, ngày 05/01/2026 về kiểm tra, giám sát việc thực hiện nghị quyết chi bộ.\nKế hoạch số 09-KH/CB về kiểm tra, giám sát việc thực hiện nghị quyết chi bộ.",
    ],
    [
      "a verb behind the number",
      `${known}\nNghị quyết số 06-NQ/ĐU tạo chuyển biến về nâng cao chất lượng sinh hoạt chi bộ.`,
    ],
    [
      "one number of two terms",
      `${known}\nNghị quyết số 04-NQ/ĐU, ngày 20/8/2021 về phát triển đảng viên là công nhân trực tiếp sản xuất.`,
    ],
  ])("is silent: %s", (_, source) => {
    expect(said(citationDiffers, source)).toEqual([]);
  });
});

describe("citation-differs, of the report itself", () => {
  const paper = (line: string, number = "Số 47-BC/ĐU"): string =>
    `ĐẢNG ỦY CÔNG TY MAY\n${number}\nNghệ An, ngày 05 tháng 7 năm 2028\n{c}BÁO CÁO\n{c}Sơ kết\n{b}I. Kết quả\nTốt; báo cáo số 12-BC/ĐU đã gửi.\nT/M ĐẢNG ỦY\nPHỤ LỤC\n${line}`;

  it.each([
    ["another number", "(Kèm theo Báo cáo số 74-BC/ĐU, ngày 05/7/2028 của Ban Chấp hành)", ["9 74-BC/ĐU"]],
    ["another date", "(Ban hành kèm theo Báo cáo số 47-BC/ĐU ngày 05/7/2023)", ["9 ngày 05/7/2023"]],
  ])("is told in the line above the annex: %s", (_, line, expected) => {
    expect(said(citationDiffers, paper(line))).toEqual(expected);
  });

  it.each([
    ["the same", paper("(Kèm theo Báo cáo số 47-BC/ĐU, ngày 05 tháng 7 năm 2028 của Ban Chấp hành)")],
    ["without noughts", paper("(Kèm theo Báo cáo số 7-BC/ĐU, ngày 5/7/2028)", "Số 07-BC/ĐU")],
    ["a number left blank in the head", paper("(Kèm theo Báo cáo số 47-BC/ĐU, ngày 05/7/2028)", "Số    -BC/ĐU")],
    ["a number left blank in the annex", paper("(Kèm theo Báo cáo số …-BC/ĐU, ngày …/7/2028)")],
    ["the annex of a plan", paper("(Kèm theo Kế hoạch số 74-KH/ĐU, ngày 05/7/2027)")],
    ["a report of another body", paper("(Kèm theo Báo cáo số 74-BC/UBKT, ngày 05/7/2027)")],
  ])("is silent: %s", (_, source) => {
    expect(said(citationDiffers, source)).toEqual([]);
  });
});
