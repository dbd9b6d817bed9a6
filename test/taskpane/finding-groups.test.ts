import { describe, expect, test } from "vitest";
import { check } from "../../src/check/check.ts";
import { findingGroups, neighbour } from "../../src/taskpane/check/finding-groups.ts";
import { NO_FILTER } from "../../src/taskpane/pane-state.ts";
import { report } from "../support/report.ts";
import { outlineOf } from "../support/small-outline.ts";

const outline = outlineOf(
  "Phần thứ nhất\nKẾT QUẢ\nI. Chỉ tiêu\n- Nêu chỉ tiêu\nII. Hạn chế\n- Nêu hạn chế\nPhần thứ hai\nPHƯƠNG HƯỚNG\nI. Nhiệm vụ\n- Nêu nhiệm vụ",
);
const document = report(
  "Số: …-BC/CB\nPhần thứ nhất\nKẾT QUẢ\nI. Chỉ tiêu\nĐã kết nạp …… đảng viên trong tổng số 12 đồng chí được giới thiệu.\nII. Hạn chế\nPhần thứ hai\nPHƯƠNG HƯỚNG",
);
const { findings } = check(document, { outline, today: "2027-11-20" });

describe("findings under their sections", () => {
  const groups = findingGroups(findings, outline, NO_FILTER);

  test("come in the outline's order, what concerns the whole document first, each once", () => {
    expect(groups[0]).toMatchObject({ section: "", heading: "" });
    expect(groups.map(({ part, heading }) => `${part} / ${heading}`).slice(1)).toEqual([
      "Phần thứ nhất / I. Chỉ tiêu",
      "Phần thứ nhất / II. Hạn chế",
      " / Phần thứ hai. PHƯƠNG HƯỚNG",
      "Phần thứ hai / I. Nhiệm vụ",
    ]);
    expect(groups.flatMap((group) => group.findings).toSorted((a, b) => a - b)).toEqual([...findings.keys()]);
  });

  test.each([
    ["HẠN CHẾ", ["II. Hạn chế"]],
    ["han che", ["II. Hạn chế"]],
    ["không có chữ này", []],
  ])("are searched for «%s» whatever the case and the marks", (text, expected) => {
    expect(findingGroups(findings, outline, { ...NO_FILTER, text }).map(({ heading }) => heading)).toEqual(expected);
  });

  test("are filtered by severity", () => {
    const errors = findingGroups(findings, outline, { ...NO_FILTER, severity: "error" }).flatMap(
      (group) => group.findings,
    );
    expect(errors).toEqual(errors.filter((at) => findings[at]?.severity === "error"));
    expect(errors.length).toBe(findings.filter(({ severity }) => severity === "error").length);
  });

  test("are filtered by kind", () => {
    const left = findingGroups(findings, outline, { ...NO_FILTER, group: "leftover" }).flatMap(
      (group) => group.findings,
    );
    expect(left.length).toBeGreaterThan(0);
    expect(left.length).toBeLessThan(findings.length);
    expect(left.map((at) => findings[at]?.group)).toEqual(left.map(() => "leftover"));
  });

  test("without an outline they stand together", () => {
    const alone = check(document, { today: "2027-11-20" }).findings;
    expect(findingGroups(alone, null, NO_FILTER).map(({ section }) => section)).toEqual([""]);
  });
});

describe("the next finding", () => {
  const groups = [
    { section: "a", part: "", heading: "", severity: "error", findings: [4, 2] },
    { section: "b", part: "", heading: "", severity: "note", findings: [0] },
  ] as const;

  test.each<[number | null, 1 | -1, number | null]>([
    [null, 1, 4],
    [null, -1, 0],
    [4, 1, 2],
    [2, 1, 0],
    [0, 1, null],
    [4, -1, null],
    [0, -1, 2],
    [7, 1, 4],
  ])("from %s by %s is %s", (at, step, expected) => {
    expect(neighbour(groups, at, step)).toBe(expected);
  });
});
