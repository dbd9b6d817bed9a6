import { describe, expect, it } from "vitest";
import { comments } from "../../../src/check/rules/comments.ts";
import { withRuns } from "../../support/looks.ts";
import { observed, said } from "../../support/observed.ts";

const TEXT = "Chi bộ có 12 đảng viên.\nTrong đó có 03 nữ.";

describe("comments", () => {
  it("tells each comment at its place, one without anchor at none", () => {
    const document = {
      comments: [
        { paragraph: 1, author: " Lan ", text: "Xem lại số liệu.\n" },
        { paragraph: null, author: "", text: "Bổ sung phụ lục" },
      ],
    };
    expect(observed(comments, TEXT, { document })).toEqual([
      { paragraph: 1, data: { author: "Lan", text: "Xem lại số liệu." } },
      { paragraph: null, story: "comment", data: { author: "", text: "Bổ sung phụ lục" } },
    ]);
  });

  it("tells the remarks of this tool apart, together, at the first of them", () => {
    const own = (paragraph: number, text: string) => ({ paragraph, author: "Lan", text });
    const document = {
      comments: [
        own(0, "[Đề cương báo cáo] Lỗi: còn chỗ trống."),
        own(1, "Xem lại [Đề cương báo cáo]"),
        own(1, "[ĐỀ CƯƠNG  BÁO CÁO] đã đổi".normalize("NFD")),
      ],
    };
    expect(observed(comments, TEXT, { document })).toEqual([
      { paragraph: 0, data: { own: 2 } },
      { paragraph: 1, data: { author: "Lan", text: "Xem lại [Đề cương báo cáo]" } },
    ]);
  });

  it.each([
    ["no comments", TEXT, {}],
    ["a footnote", TEXT, { notes: [{ kind: "footnote" as const, paragraph: 0, text: "Số liệu đến 31/3/2028." }] }],
    ["a text box", TEXT, { stories: [{ kind: "textBox" as const, paragraph: 0, text: "Ghi chú" }] }],
    ["a column of remarks", "| TT | Ghi chú |\n| 1 | Xem lại số liệu |", {}],
    ["a remark in brackets", "Kết nạp 12 đảng viên (ghi chú: cả kỳ trước).", {}],
    ["highlighted words", "x", withRuns({ text: "Xem lại số liệu", highlight: "yellow" })],
  ])("is silent: %s", (_, source, document) => {
    expect(said(comments, source, { document })).toEqual([]);
  });
});
