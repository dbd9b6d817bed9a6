/** The owed targets a document carries: written, read back, checked on the way in, nothing of newer tools lost. */
import { describe, expect, it } from "vitest";
import { owedTargetsJson, readOwedTargets } from "../../src/targets/owed-targets.ts";
import type { OwedTarget } from "../../src/targets/target.ts";

const MEMBERS: OwedTarget = {
  id: "t1",
  name: "kết nạp đảng viên mới",
  unit: "đảng viên",
  goal: { comparator: "gte", value: 400 },
  base: { kind: "term" },
  better: "higher",
  source: { kind: "pasted", text: "1\tKết nạp đảng viên mới\tđảng viên\t400" },
};
const LIST: readonly OwedTarget[] = [
  MEMBERS,
  { ...MEMBERS, id: "t2", goal: { comparator: "range", value: 3, to: 5 }, base: { kind: "perYear" } },
  {
    ...MEMBERS,
    id: "t3",
    goal: { comparator: "grade", grade: "good" },
    base: null,
    source: { kind: "typed", text: "" },
  },
  { ...MEMBERS, id: "t4", goal: { comparator: "yesNo" }, base: { kind: "byYear", year: 2030 } },
  { ...MEMBERS, id: "t5", goal: null, better: "lower", unit: "", source: { kind: "outline", text: "Chỉ tiêu về …" } },
  { ...MEMBERS, id: "t6", goal: { comparator: "lt", value: 0.5 }, base: { kind: "share" } },
];

/** As it comes out of the document. */
const stored = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

describe("the owed targets of a document", () => {
  it("come back as they were kept", () => {
    expect(readOwedTargets(stored(owedTargetsJson({ targets: LIST, others: [] })))).toEqual({
      targets: LIST,
      others: [],
    });
  });

  it("are no entry when there are none", () => {
    expect(owedTargetsJson({ targets: [], others: [] })).toBeNull();
  });

  it.each([null, undefined, 7, "t1", [], {}, { targets: 3 }, { version: 1 }])("are none in %j", (json) => {
    expect(readOwedTargets(json)).toEqual({ targets: [], others: [] });
  });

  it.each([
    ["a goal of a newer kind", { ...MEMBERS, goal: { comparator: "median", value: 4 } }],
    ["a base of a newer kind", { ...MEMBERS, base: { kind: "perMonth" } }],
    ["a figure that is none", { ...MEMBERS, goal: { comparator: "gte", value: "400" } }],
    ["a range upside down", { ...MEMBERS, goal: { comparator: "range", value: 5, to: 3 } }],
    ["an id that could be mark-up", { ...MEMBERS, id: "<b>" }],
    ["a name with mark-up that runs", { ...MEMBERS, name: "<script>alert(1)</script>" }],
    ["a direction mark in the name", { ...MEMBERS, name: "đảng\u202eviên" }],
    ["a name without end", { ...MEMBERS, name: "a".repeat(5000) }],
    ["no source", { ...MEMBERS, source: undefined }],
    ["no direction", { ...MEMBERS, better: "more" }],
    ["the same id again", MEMBERS],
    ["no target at all", 12],
  ])("keep untouched what this version cannot read: %s", (_, odd) => {
    const entry = { version: 1, targets: [MEMBERS, odd] };
    const read = readOwedTargets(entry);
    expect(read).toEqual({ targets: [MEMBERS], others: [odd] });
    expect(owedTargetsJson(read)).toEqual(entry);
  });

  it("are cut off at a thousand, the rest kept", () => {
    const many = Array.from({ length: 1001 }, (_, at) => ({ ...MEMBERS, id: `t${at}` }));
    const { targets, others } = readOwedTargets({ version: 1, targets: many });
    expect([targets.length, others.length]).toEqual([1000, 1]);
  });
});
