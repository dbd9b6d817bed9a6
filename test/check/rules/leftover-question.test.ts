import { describe, expect, it } from "vitest";
import { leftoverQuestion } from "../../../src/check/rules/leftover-question.ts";
import { observed, outlineNamed, said } from "../../support/observed.ts";

describe("leftover-question", () => {
  it.each([
    [
      "the end of a topic",
      "- Kết quả thực hiện phong trào thi đua “Dân vận khéo”, mô hình?",
      ["0 Kết quả thực hiện phong trào thi đua “Dân vận khéo”, mô hình?"],
    ],
    ["the second of two sentences", "Đã cử 03 đồng chí đi học. bằng trung cấp LLCT?", ["0 bằng trung cấp LLCT?"]],
    ["in brackets", "Công tác tuyên truyền (các hình thức tuyên truyền?).", ["0 các hình thức tuyên truyền?"]],
    ["a doubt of the drafter", "Kết nạp 12 đảng viên (?)", ["0 ?"]],
    ["marks in a row", "Tổng số đảng viên: ???", ["0 ???"]],
    ["how many", "Số chi bộ đạt bao nhiêu %?", ["0 Số chi bộ đạt bao nhiêu %?"]],
    ["in a table", "| Số đơn thư đã nhận? | 02 |", ["0 Số đơn thư đã nhận?"]],
  ])("says that a question is left: %s", (_, source, expected) => {
    expect(said(leftoverQuestion, source)).toEqual(expected);
  });

  it("only warns of a question the writer may ask himself", () => {
    expect(said(leftoverQuestion, "Vấn đề đặt ra là làm thế nào để giữ chân cán bộ trẻ?")).toEqual([
      "0 warning Vấn đề đặt ra là làm thế nào để giữ chân cán bộ trẻ?",
    ]);
  });

  it("tells the questions of a paragraph once, the surer one first", () => {
    const [only, ...others] = observed(leftoverQuestion, "Vì sao chưa đạt? Lý do, trách nhiệm?");
    expect(others).toEqual([]);
    expect(only).toMatchObject({ excerpt: "Lý do, trách nhiệm?", data: { count: 2 } });
  });

  it.each([
    ["the name of a contest", "Hội thi “Bạn biết gì về Đảng?” thu hút 120 đoàn viên."],
    ["plain quotation marks", 'Chủ đề "Mình đã làm gì để dân tin?" được trao đổi sôi nổi.'],
    ["a cited title", "Chuyên đề «Đảng viên làm gì trước dư luận?» của chi bộ."],
    ["an address", "Tài liệu tại https://phutho.gov.vn/van-ban?id=12&nam=2027 và www.abc.vn?x=1"],
    ["letters lost by a converter", "D?ng b? xã Hoà Bình"],
    ["a statement", "Đã trả lời đầy đủ các câu hỏi của cử tri."],
    ["an exclamation", "Quyết tâm hoàn thành thắng lợi nhiệm vụ!"],
  ])("is silent: %s", (_, source) => {
    expect(said(leftoverQuestion, source)).toEqual([]);
  });

  it("leaves a question of a copied guidance line to the rule on guidance", () => {
    const source =
      "2. Công tác xây dựng Đảng\n2.4. Công tác dân vận, nội chính, văn phòng\nCông tác dân vận có 02 mô hình, được xã công nhận năm 2026; tổ dân vận hoạt động đều.\n" +
      "+ Tổng số đơn thư tố cáo, khiếu nại cấp uỷ và UBKT cơ sở đã nhận được? trong đó, số đơn thư đã giải quyết, cấp giải quyết; số đơn thư chưa hoặc không giải quyết, lý do chưa giải quyết?";
    expect(said(leftoverQuestion, source, { outline: outlineNamed("phu-tho") })).toEqual([]);
  });
});
