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
