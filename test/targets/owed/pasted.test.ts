import { describe, expect, it } from "vitest";
import { pastedTable, targetOfCells, targetsInRows } from "../../../src/targets/owed/pasted.ts";

const brief = (text: string) => {
  const table = pastedTable(text)!;
  return targetsInRows(table.rows, table.roles, "pasted").map(({ name, unit, goal, base }) => [
    name,
    unit,
    goal === null ? null : "value" in goal ? `${goal.comparator} ${goal.value}` : goal.comparator,
    base?.kind ?? null,
  ]);
};

describe("a pasted table", () => {
  it("is known by its heads, in any order, with units inside the figures or beside them", () => {
    const text = `STT\tNghị quyết Đại hội\tNội dung chỉ tiêu\tĐVT
1\t400 (cả nhiệm kỳ)\tKết nạp đảng viên mới\tđảng viên
2\tdưới 1,5\tTỷ lệ đảng viên vi phạm kỷ luật\t%
3\tmỗi năm 02\tMở lớp bồi dưỡng\tlớp
4\tHoàn thành tốt nhiệm vụ trở lên\tXếp loại Đảng bộ\tmức`;
    expect(pastedTable(text)).toMatchObject({ sure: true, roles: ["none", "goal", "name", "unit"] });
    expect(brief(text)).toEqual([
      ["Kết nạp đảng viên mới", "đảng viên", "gte 400", "term"],
      ["Tỷ lệ đảng viên vi phạm kỷ luật", "%", "lt 1.5", "share"],
      ["Mở lớp bồi dưỡng", "lớp", "gte 2", "perYear"],
      ["Xếp loại Đảng bộ", "", "grade", null],
    ]);
  });

  it("keeps each row as its source", () => {
    const text = "Chỉ tiêu\tKế hoạch\nKết nạp đảng viên mới\t400 đảng viên";
    const table = pastedTable(text)!;
    expect(targetsInRows(table.rows, table.roles, "pasted")[0]?.source).toEqual({
      kind: "pasted",
      text: "Kết nạp đảng viên mới\t400 đảng viên",
    });
  });

  it.each([
    [
      "without heads",
      "1\tKết nạp đảng viên mới\t400\tđảng viên\n2\tMở lớp trung cấp\t5\tlớp",
      ["none", "name", "goal", "unit"],
    ],
    ["with figures in several columns", "Kết nạp đảng viên\t20\t25\nMở lớp trung cấp\t4\t5", ["name", "goal", "none"]],
  ])("is guessed and asked about %s", (_, text, roles) => {
    expect(pastedTable(text)).toMatchObject({ sure: false, roles });
  });

  it("is asked about where two columns could be the target", () => {
    const text = "Chỉ tiêu\tNghị quyết Đại hội\tKế hoạch năm 2026\nKết nạp đảng viên\t25\t5";
    expect(pastedTable(text)).toMatchObject({ sure: false, roles: ["name", "goal", "none"] });
  });

  it("leaves out totals, headings of groups keep no figure, and cells in quotation marks are whole", () => {
    const text = `Chỉ tiêu\tĐơn vị\tNghị quyết\n"Kết nạp ""đảng viên"" mới"\tngười\t25\nCộng\t\t25\n\t\t`;
    expect(brief(text).map(([name]) => name)).toEqual(['Kết nạp "đảng viên" mới']);
  });

  it("is none in running text", () => {
    expect(pastedTable("Phấn đấu kết nạp 400 đảng viên mới.\nMở 05 lớp.")).toBeNull();
    expect(pastedTable("")).toBeNull();
  });
});

describe("a target typed", () => {
  const typed = (goal: string, unit = "", base = "") =>
    targetOfCells({ name: "Kết nạp đảng viên", goal, unit, base }, "typed", "x");

  it.each([
    [
      "25",
      "đảng viên",
      "cả nhiệm kỳ",
      { unit: "đảng viên", goal: { comparator: "gte", value: 25 }, base: { kind: "term" } },
    ],
    [
      "25 đảng viên",
      "",
      "mỗi năm",
      { unit: "đảng viên", goal: { comparator: "gte", value: 25 }, base: { kind: "perYear" } },
    ],
    ["trên 95%", "", "", { unit: "%", goal: { comparator: "gt", value: 95 }, base: { kind: "share" } }],
    ["từ 90 đến 95%", "", "", { goal: { comparator: "range", value: 90, to: 95 } }],
  ])("is read as from a table: %s %s %s", (goal, unit, base, expected) => {
    expect(typed(goal, unit, base)).toMatchObject(expected);
  });

  it("is none without a name, and has no figure where none can be read", () => {
    expect(targetOfCells({ name: " ", goal: "25", unit: "", base: "" }, "typed", "x")).toBeNull();
    expect(typed("nhiều")?.goal).toBeNull();
    expect(typed("")?.goal).toBeNull();
  });
});
