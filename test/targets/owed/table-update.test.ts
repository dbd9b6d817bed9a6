import { describe, expect, it } from "vitest";
import { comparisonRow } from "../../../src/strings/vi/target-words.ts";
import { withTargets } from "../../../src/targets/owed/new-targets.ts";
import { targetOfCells } from "../../../src/targets/owed/pasted.ts";
import { tableUpdate } from "../../../src/targets/owed/table-update.ts";
import { report } from "../../support/report.ts";

const OWED = withTargets(
  [],
  [
    targetOfCells({ name: "Kết nạp đảng viên mới", goal: "25", unit: "đảng viên", base: "" }, "typed", "25 đảng viên")!,
    targetOfCells(
      { name: "Đảng viên hoàn thành tốt nhiệm vụ", goal: "từ 90 trở lên", unit: "%", base: "" },
      "typed",
      "từ 90% trở lên",
    )!,
    targetOfCells({ name: "Mở lớp trung cấp lý luận chính trị", goal: "5", unit: "lớp", base: "" }, "typed", "5 lớp")!,
  ],
);
const HEAD = "| TT | Chỉ tiêu | Đơn vị | Nghị quyết Đại hội | Kết quả đến nay |";

describe("a comparison table that is there", () => {
  it("gets rows for the targets it lacks, by name, whatever it says of them", () => {
    const document = report(
      `${HEAD}\n| 1 | Kết nạp đảng viên | người | 20 | 17 |\n| 2 | Hiến máu | đơn vị | 300 | 187 |`,
    );
    expect(tableUpdate(document, OWED, comparisonRow)).toEqual({
      table: 0,
      rows: 2,
      edits: [],
      addition: {
        paragraph: 0,
        anchor: "TT",
        rows: [
          ["3", "Đảng viên hoàn thành tốt nhiệm vụ", "%", "từ 90 trở lên", ""],
          ["4", "Mở lớp trung cấp lý luận chính trị", "lớp", "5", ""],
        ],
      },
    });
  });

  it("gets them first in the rows nobody has written in, never a result", () => {
    const blank = "\u00a0\u00a0\u00a0";
    // The mark-up trims what it reads; the cells of a skeleton hold no-break spaces.
    const source = report(`${HEAD}\n| x | x | x | x | x |\n| 2 | Hiến máu | đơn vị | | 187 |`);
    const inRow =
      (row: number) =>
      ({ cell }: { cell: { row: number } | null }) =>
        cell?.row === row;
    const document = {
      ...source,
      paragraphs: source.paragraphs.map((one) => (inRow(1)(one) ? { ...one, text: blank } : one)),
      tables: source.tables.map((table) => ({
        ...table,
        rows: table.rows.map((cells, row) => (row === 1 ? cells.map((cell) => ({ ...cell, text: blank })) : cells)),
      })),
    };
    const update = tableUpdate(document, OWED.slice(0, 2), comparisonRow);
    expect(update?.edits).toEqual([
      { type: "replaceText", paragraph: 6, before: blank, after: "Kết nạp đảng viên mới" },
      { type: "replaceText", paragraph: 7, before: blank, after: "đảng viên" },
      { type: "replaceText", paragraph: 8, before: blank, after: "25" },
    ]);
    expect(update?.addition?.rows).toEqual([["3", "Đảng viên hoàn thành tốt nhiệm vụ", "%", "từ 90 trở lên", ""]]);
  });

  it("has the figure with its unit where there is no column for units", () => {
    const document = report("| Chỉ tiêu | Nghị quyết Đại hội | Kết quả |\n| Hiến máu | 300 | 187 |");
    expect(tableUpdate(document, OWED.slice(0, 1), comparisonRow)?.addition?.rows).toEqual([
      ["Kết nạp đảng viên mới", "25 đảng viên", ""],
    ]);
  });

  it("is left alone where it has them all, and is none where the report has other tables only", () => {
    const whole = `${HEAD}\n| 1 | Kết nạp đảng viên | người | 25 | 17 |`;
    expect(tableUpdate(report(whole), OWED.slice(0, 1), comparisonRow)).toMatchObject({
      rows: 0,
      edits: [],
      addition: null,
    });
    expect(tableUpdate(report("| Chi bộ | Đảng viên |\n| Chi bộ 1 | 25 |"), OWED, comparisonRow)).toBeNull();
    expect(tableUpdate(report("I. Kết quả"), OWED, comparisonRow)).toBeNull();
  });
});
