import { describe, expect, it } from "vitest";
import { hiddenText } from "../../../src/check/rules/hidden-text.ts";
import { withRuns } from "../../support/looks.ts";
import { observed, said } from "../../support/observed.ts";

const TEXT = "Chi bộ có 12 đảng viên.\nTrong đó có 03 nữ.";

describe("hidden-text", () => {
  it("tells paragraphs in a row once and others apart", () => {
    const source = "{hid}Ghi chú nội bộ.\n{hid}Chưa thống nhất.\nĐã thống nhất.\n{hid}Bỏ đoạn này.";
    expect(said(hiddenText, source)).toEqual(["0 Ghi chú nội bộ.", "3 Bỏ đoạn này."]);
    expect(observed(hiddenText, source).map(({ data }) => data.paragraphs)).toEqual([2, 1]);
  });

  it("quotes no more than the hidden words", () => {
    const document = withRuns(
      { text: "Chi bộ có " },
      { text: "(kể cả dự bị) ", hidden: true },
      { text: "12 đảng viên." },
    );
    expect(said(hiddenText, "x", { document })).toEqual(["0 (kể cả dự bị)"]);
  });

  it.each([
    ["nothing hidden", TEXT, {}],
    ["words in white", "x", withRuns({ text: "Chi bộ báo cáo", color: "FFFFFF" })],
    ["words in the smallest size", "x", withRuns({ text: "Chi bộ báo cáo", size: 1 })],
    ["words in a hidden control's place", "{ph ten}Tên đơn vị", {}],
    ["a hidden empty paragraph", "{hid}\nChi bộ có 12 đảng viên.", {}],
    ["a hidden space", "x", withRuns({ text: "Chi bộ" }, { text: "  ", hidden: true }, { text: "12 đảng viên" })],
    ["a hidden mark of another program", "x", withRuns({ text: "Kết quả" }, { text: "\u200b*", hidden: true })],
  ])("is silent: %s", (_, source, document) => {
    expect(said(hiddenText, source, { document })).toEqual([]);
  });
});
