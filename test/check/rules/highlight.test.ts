import { describe, expect, it } from "vitest";
import { highlight } from "../../../src/check/rules/highlight.ts";
import { withRuns } from "../../support/looks.ts";
import { observed, said } from "../../support/observed.ts";

const TEXT = "Chi bộ có 12 đảng viên.\nTrong đó có 03 nữ.";

describe("highlight", () => {
  it("tells paragraphs in a row once, also in a table", () => {
    const source = "{hi}Chi bộ có 12 đảng viên.\n{hi}Trong đó có 03 nữ.\nĐã kết nạp 02.\n| Kết nạp | {hi}02 |";
    expect(said(highlight, source)).toEqual(["0 Chi bộ có 12 đảng viên.", "4 02"]);
    expect(observed(highlight, source)[0]?.data).toMatchObject({ colour: "yellow", paragraphs: 2 });
  });

  it.each([
    ["no colour", TEXT, {}],
    ["words in red", "x", withRuns({ text: "Chi bộ báo cáo", color: "FF0000" })],
    ["bold and underlined words", "x", withRuns({ text: "Chi bộ báo cáo", bold: true, underline: true })],
    ["a coloured space", "x", withRuns({ text: "Chi bộ" }, { text: " ", highlight: "yellow" }, { text: "báo cáo" })],
    ["the colour of paper", "x", withRuns({ text: "Chi bộ báo cáo", highlight: "white" })],
    ["no colour said in words", "x", withRuns({ text: "Chi bộ báo cáo", highlight: "none" })],
  ])("is silent: %s", (_, source, document) => {
    expect(said(highlight, source, { document })).toEqual([]);
  });
});
