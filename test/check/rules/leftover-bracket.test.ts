import { describe, expect, it } from "vitest";
import { leftoverBracket } from "../../../src/check/rules/leftover-bracket.ts";
import { observed, said } from "../../support/observed.ts";

describe("leftover-bracket", () => {
  it.each([
    ["a name asked for", "Chi bộ [tên đơn vị] có 12 đảng viên.", ["0 [tên đơn vị]"]],
    ["in capitals", "CHI BỘ [TÊN ĐƠN VỊ]", ["0 [TÊN ĐƠN VỊ]"]],
    ["dots in square brackets", "Chi bộ […] báo cáo kết quả.", ["0 […]"]],
    ["full stops in square brackets", "Kết nạp [....] đảng viên.", ["0 [....]"]],
    ["nothing in square brackets", "Kết nạp [ ] đảng viên.", ["0 [ ]"]],
    ["angle brackets", "Đảng bộ <tên xã> báo cáo.", ["0 <tên xã>"]],
    ["dots in angle brackets", "Đảng bộ <...> báo cáo.", ["0 <...>"]],
    ["double braces", "Nhiệm kỳ {{nhiệm kỳ}}", ["0 {{nhiệm kỳ}}"]],
    ["an instruction", "Mô hình [ghi rõ tên mô hình] được nhân rộng.", ["0 [ghi rõ tên mô hình]"]],
    ["to be added later, with a figure", "Kết quả: [bổ sung số liệu quý 2].", ["0 [bổ sung số liệu quý 2]"]],
    ["in a table", "| Đảng viên | [số liệu] |", ["1 [số liệu]"]],
  ])("says that a form's bracket is still there: %s", (_, source, expected) => {
    expect(said(leftoverBracket, source)).toEqual(expected);
  });

  it("only warns of words that need not be a form's", () => {
    expect(said(leftoverBracket, "Chi bộ thống nhất [theo biên bản họp] nội dung trên.")).toEqual([
      "0 warning [theo biên bản họp]",
    ]);
  });

  it("tells the brackets of a paragraph once", () => {
    expect(observed(leftoverBracket, "[Tên chi bộ], [địa danh], [ngày]").map(({ data }) => data.count)).toEqual([3]);
  });

  it.each([
    ["a source", "Theo tài liệu [1], cách làm này đã được áp dụng."],
    ["several sources", "Theo tài liệu [2, 3] và [4-6]."],
    ["a comparison", "Tỷ lệ sai sót <5%, thấp hơn mức < 10% năm trước và > 3% của xã."],
    ["two comparisons that look like a pair", "chỉ số a<b trong khi c>d"],
    ["an omission in a quotation", "Đồng chí nói: “Việc gì có lợi cho dân [...] phải hết sức làm”."],
    ["a word put into a quotation", "Nghị quyết nêu: “Chi bộ [cơ sở] là nền tảng của Đảng”."],
    ["ticked boxes", "Xếp loại: [x] Hoàn thành tốt   [ ] Hoàn thành"],
    ["an annex in brackets", "Số liệu chi tiết [Phụ lục 1]."],
    ["an address", "Liên hệ <chibo@phutho.gov.vn>; <https://phutho.gov.vn>."],
    ["round brackets", "Chi bộ (cơ quan) có 12 đảng viên (03 nữ)."],
    ["a set of numbers", "Các kỳ {1; 2; 3} và khoảng [0, 1]."],
    ["«sic»", "«Đảng bộ Khôi» [sic]"],
  ])("is silent: %s", (_, source) => {
    expect(said(leftoverBracket, source)).toEqual([]);
  });
});
