import { describe, expect, it } from "vitest";
import { headingEmpty } from "../../../src/check/rules/heading-empty.ts";
import { said } from "../../support/observed.ts";
import { outlineOf } from "../../support/small-outline.ts";

const TEXT = "Ban Chấp hành đã nghiêm túc triển khai Nghị quyết, có kết quả rõ; đảng viên đồng tình, ủng hộ.";

/** The chapter on self-review: three headings, and below each what is given. */
function review({ first = TEXT, second = TEXT, third = TEXT, title = "2- Hạn chế, khuyết điểm" }): string {
  return `{b}I- KẾT QUẢ\n${TEXT}\n{b}II- KIỂM ĐIỂM\n{b}1- Ưu điểm\n${first}\n{b}${title}\n${second}\n{b}3- Nguyên nhân và bài học\n${third}\n{b}III- PHƯƠNG HƯỚNG\n${TEXT}\nTrên đây là báo cáo sơ kết.\nNơi nhận:\nT/M CHI BỘ`;
}

describe("heading-empty", () => {
  it.each([
    ["amid others", review({ second: "" }), ["5"]],
    ["the last of a chapter", review({ third: "" }), ["7"]],
    [
      "the last of the report, before the closing sentence",
      `{b}I. KẾT QUẢ\n${TEXT}\n{b}II. HẠN CHẾ\n${TEXT}\n{b}III. KIẾN NGHỊ\nTrên đây là báo cáo của Chi bộ.\nT/M CHI BỘ`,
      ["4"],
    ],
    [
      "one in a heading style",
      `{h1}I. KẾT QUẢ\n${TEXT}\n{h2}1. Tư tưởng\n${TEXT}\n{h2}2. Tổ chức\n{h1}II. HẠN CHẾ\n${TEXT}\n{h2}3. Khác\n${TEXT}`,
      ["4"],
    ],
  ])("is told: %s", (_, source, expected) => {
    expect(said(headingEmpty, source)).toEqual(expected);
  });

  it("is silent where a picture or a text box is all that stands below", () => {
    const source = review({ second: "\u200b" });
    expect(said(headingEmpty, source, { document: { pictures: [6] } })).toEqual([]);
    const box = { kind: "textBox", text: "Sơ đồ", paragraph: 6 } as const;
    expect(said(headingEmpty, source, { document: { stories: [box] } })).toEqual([]);
    expect(said(headingEmpty, source, { document: { pictures: [4] } })).toEqual(["5"]);
  });

  it("leaves what the outline asks for to section-empty", () => {
    const outline = outlineOf(
      "ĐỀ CƯƠNG\nI. Kết quả\nII. Kiểm điểm\n1. Ưu điểm\n2. Hạn chế, khuyết điểm\nIII. Phương hướng",
    );
    expect(said(headingEmpty, review({ second: "" }), { outline })).toEqual([]);
    expect(said(headingEmpty, review({ third: "" }), { outline })).toEqual(["7"]);
  });

  it.each([
    ["all written", review({})],
    ["a table below", review({ second: "| TT | Hạn chế |\n| 1 | Chậm |" })],
    ["bullets below", review({ second: "- Chuyển dịch còn chậm." })],
    ["sub-headings below", review({ second: `{b}2.1. Về lãnh đạo\n${TEXT}\n{b}2.2. Về cá nhân\n${TEXT}` })],
    ["an annex it sends to", review({ second: "", title: "2- Hạn chế (có phụ lục kèm theo)" })],
    ["nothing to tell, in the heading", review({ second: "", title: "2- Hạn chế, khuyết điểm: không có" })],
    [
      "text behind a colon",
      review({ second: "", title: "2- Hạn chế: Việc chuyển dịch còn chậm, kiểm tra chưa kịp thời." }),
    ],
    ["the end of a sentence", review({ second: "", title: "2- Việc chuyển dịch sang phương thức mới còn chậm." })],
    ["a figure", review({ second: "", title: "2- Kết nạp 41 đảng viên mới" })],
    ["a plain line among headings", review({ second: "" }).replace("{b}2-", "2-")],
    ["a list in the form of headings", review({ first: "", second: "" })],
    [
      "a part whose title stands on the next line",
      `{b}{c}Phần thứ nhất\n{b}{c}KẾT QUẢ\n${TEXT}\n{b}{c}Phần thứ hai\n{b}{c}PHƯƠNG HƯỚNG\n${TEXT}`,
    ],
  ])("is silent: %s", (_, source) => {
    expect(said(headingEmpty, source)).toEqual([]);
  });

  it("is silent over a text box", () => {
    const document = { stories: [{ kind: "textBox" as const, paragraph: 5, text: "Sơ đồ" }] };
    expect(said(headingEmpty, review({ second: "" }), { document })).toEqual([]);
  });
});
