/** Targets in the JSON of a check (contract.md). */
import { expect, it } from "vitest";
import { targetJson } from "../../src/results/target-json.ts";
import type { OwedTarget } from "../../src/targets/target.ts";
import { checked } from "../support/checked.ts";

const HALF =
  "BÁO CÁO\nSơ kết giữa nhiệm kỳ thực hiện Nghị quyết Đại hội, nhiệm kỳ 2025 - 2030\nI. KẾT QUẢ THỰC HIỆN CÁC CHỈ TIÊU\n";
const OWED: OwedTarget = {
  id: "ct-2",
  name: "mở lớp trung cấp lý luận chính trị",
  unit: "lớp",
  goal: { comparator: "gte", value: 5 },
  base: { kind: "term" },
  better: "higher",
  source: { kind: "typed", text: "" },
};

it("gives a target compared with both bases", () => {
  const { targets } = checked(
    `${HALF}1. Kết nạp 339 đảng viên mới (chỉ tiêu Đại hội: 400 đảng viên mới) - Vượt chỉ tiêu.`,
  );
  expect(targets.map(targetJson)).toEqual([
    {
      name: "Kết nạp đảng viên",
      unit: "đảng viên",
      comparator: "gte",
      target: 400,
      actual: 339,
      base: "term",
      claimed: "exceeded",
      computed: "notYetMet",
      pace: "exceeded",
      missing: [],
      certain: true,
      owed: null,
      paragraph: 3,
    },
  ]);
});

it.each([
  ["3. Kết nạp 2 - 3 đảng viên (chỉ tiêu 2 - 3 đảng viên), đạt.", { comparator: "range", target: 2, to: 3, actual: 2 }],
  [
    "1. Chi bộ hoàn thành tốt nhiệm vụ (chỉ tiêu hoàn thành tốt nhiệm vụ) - đạt.",
    { comparator: "grade", target: "good", actual: "good", computed: "met" },
  ],
  ["1. Hằng năm Chi bộ hoàn thành tốt nhiệm vụ - đạt chỉ tiêu.", { target: null, actual: "good", missing: ["goal"] }],
  ["1. Mở 03 lớp (NQ: 05 lớp), đạt.", { certain: false, computed: null }],
  ["1. 18/20 chi bộ có chi ủy (chỉ tiêu đến năm 2030: 95%).", { actual: 90, unit: "%", base: "byYear", year: 2030 }],
])("gives %s", (line, expected) => {
  const { targets } = checked(`${HALF}${line}`);
  expect(targetJson(targets[0]!)).toMatchObject(expected);
});

it("gives a target owed that the report does not speak of", () => {
  const { targets } = checked(`${HALF}1. Kết nạp 05 đảng viên, đạt chỉ tiêu.`, { owed: [OWED] });
  expect(targets.map(targetJson).at(-1)).toMatchObject({
    name: OWED.name,
    target: 5,
    actual: null,
    computed: null,
    missing: ["actual"],
    owed: "ct-2",
    paragraph: null,
  });
});
