/** A result set against its target: both bases, and what is missing named. */
import { describe, expect, it } from "vitest";
import { compared, fallsShort } from "../../src/targets/compare.ts";
import { readProse } from "../../src/targets/prose/read-prose.ts";
import { elapsedShare, type ReportTime } from "../../src/targets/report-time.ts";
import type { OwedTarget, TargetReading } from "../../src/targets/target.ts";
import { fold } from "../../src/text/fold.ts";

const HALF: ReportTime = { term: { from: 2025, to: 2030 }, date: { year: 2028, month: 4 }, review: "half" };
const YEARLY: ReportTime = { term: { from: 2025, to: 2030 }, date: { year: 2027, month: 7 }, review: "other" };
const FINAL: ReportTime = { ...HALF, review: "final" };
const UNDATED: ReportTime = { term: null, date: null, review: "other" };

function reading(sentence: string): TargetReading {
  const [first] = readProse(sentence, fold(sentence), { paragraph: 0, label: "", where: "results" });
  if (first === undefined) throw new Error(`nothing read in «${sentence}»`);
  return first;
}

describe("a result is compared", () => {
  it.each([
    [
      "Kết nạp 339 đảng viên (chỉ tiêu Đại hội: 400 đảng viên).",
      HALF,
      { computed: "notYetMet", pace: "exceeded", ratio: 0.8475, due: 200, full: 400 },
    ],
    ["Kết nạp 200 đảng viên (chỉ tiêu Đại hội: 400 đảng viên).", HALF, { computed: "notYetMet", pace: "met" }],
    ["Kết nạp 410 đảng viên (chỉ tiêu Đại hội: 400 đảng viên).", HALF, { computed: "exceeded", pace: "exceeded" }],
    [
      "Kết nạp 339 đảng viên (chỉ tiêu Đại hội: 400 đảng viên).",
      YEARLY,
      { computed: "notYetMet", pace: "exceeded", due: 160 },
    ],
    ["Kết nạp 339 đảng viên (chỉ tiêu Đại hội: 400 đảng viên).", FINAL, { computed: "missed", pace: null, due: null }],
    ["Kết nạp 339 đảng viên (chỉ tiêu Đại hội: 400 đảng viên).", UNDATED, { computed: "notYetMet", pace: null }],
    ["Trên 96% chi bộ hoàn thành tốt nhiệm vụ (chỉ tiêu trên 95%).", HALF, { computed: "exceeded", pace: null }],
    ["Trên 95% chi bộ hoàn thành tốt nhiệm vụ (chỉ tiêu trên 95%).", HALF, { computed: "met" }],
    ["100% chi bộ có chi ủy (chỉ tiêu 100%).", HALF, { computed: "met", ratio: 1 }],
    ["10/12 chi bộ có chi ủy (chỉ tiêu 100%).", HALF, { computed: "notYetMet", actual: 83.33 }],
    ["Tỷ lệ hộ nghèo còn 1,5% (chỉ tiêu dưới 2%).", HALF, { computed: "exceeded" }],
    ["Tỷ lệ hộ nghèo còn 2,4% (chỉ tiêu dưới 2%).", FINAL, { computed: "missed" }],
    ["Độ che phủ rừng 72,6% (chỉ tiêu 73%).", HALF, { computed: "nearlyMet" }],
    ["Thu 51.500 triệu đồng (chỉ tiêu cả nhiệm kỳ 62 tỷ đồng).", HALF, { full: 62, actual: 51.5, pace: "exceeded" }],
    [
      "Từ năm 2026 đến 03/2028 kết nạp 50 đảng viên (chỉ tiêu hằng năm kết nạp 20 đảng viên).",
      HALF,
      { full: 45, computed: "exceeded" },
    ],
    [
      "Chi bộ hoàn thành xuất sắc nhiệm vụ (chỉ tiêu hoàn thành tốt nhiệm vụ).",
      HALF,
      { computed: "exceeded", full: null },
    ],
    ["Thu ngân sách 27,5 tỷ đồng, bằng 110% so với chỉ tiêu Nghị quyết.", HALF, { computed: "exceeded", ratio: 1.1 }],
    ["Xếp loại khá 12 kỳ (chỉ tiêu cả nhiệm kỳ từ 10 đến 15 kỳ).", FINAL, { computed: "met" }],
  ])("%s", (sentence, time, expected) => {
    expect(compared(reading(sentence), null, time)).toMatchObject({ ...expected, missing: [] });
  });

  it.each([
    ["Kết nạp 03 đảng viên (chỉ tiêu 02 đảng viên).", { computed: "exceeded", full: 2 }],
    ["Kết nạp 01 đảng viên (chỉ tiêu 02 đảng viên).", { computed: "notYetMet", ratio: 0.5, pace: null }],
    ["Kết nạp 08 đảng viên (chỉ tiêu cả nhiệm kỳ 20 đảng viên).", { computed: "notYetMet", full: 20 }],
  ])("in a report of one year with the target of that year: %s", (sentence, expected) => {
    const time: ReportTime = { ...YEARLY, date: { year: 2027, month: 11 }, year: 2027 };
    expect(compared(reading(sentence), null, time)).toMatchObject({ ...expected, missing: [] });
  });

  it.each([
    ["Ước cả năm 2028 doanh thu đạt 775 tỷ đồng (chỉ tiêu đến năm 2030: 900 tỷ đồng).", HALF, false],
    ["Tỷ lệ lao động qua đào tạo đạt 60% (chỉ tiêu đến năm 2027: 65%).", HALF, true],
    ["Tỷ lệ lao động qua đào tạo đạt 60% (chỉ tiêu đến năm 2028: 65%).", HALF, false],
    ["Tỷ lệ lao động qua đào tạo đạt 60% (chỉ tiêu đến năm 2035: 65%).", FINAL, false],
    ["Tỷ lệ lao động qua đào tạo đạt 60% (chỉ tiêu: 65%).", HALF, true],
  ])("falls short only when its year is over: %s", (sentence, time, expected) => {
    const one = reading(sentence);
    expect(fallsShort(compared(one, null, time), one.base?.value ?? null, time)).toBe(expected);
  });

  it.each([
    ["Hằng năm Chi bộ hoàn thành tốt nhiệm vụ - đạt chỉ tiêu.", ["goal"]],
    ["Năm 2027 kết nạp 12 đảng viên (chỉ tiêu cả nhiệm kỳ 40 đảng viên).", ["time"]],
    ["Công tác bồi dưỡng cấp ủy viên (đạt chỉ tiêu).", ["goal", "actual"]],
    ["Bê tông hóa 6,8 km đường (kế hoạch 7 km).", ["base"]],
    ["Mở 03 lớp bồi dưỡng (NQ: 05 lớp).", ["certainty"]],
    ["Trồng 1.5 triệu cây xanh (chỉ tiêu cả nhiệm kỳ 2 triệu cây).", ["certainty"]],
    ["Kết nạp 12 đảng viên (chỉ tiêu 5%).", ["unit"]],
  ])("not when something is missing: %s", (sentence, missing) => {
    const comparison = compared(reading(sentence), null, HALF);
    expect(comparison).toMatchObject({ computed: null, pace: null, full: null, ratio: null });
    expect(comparison.missing).toEqual(expect.arrayContaining(missing));
  });

  it("with the target of the list where the report states none, in its unit", () => {
    const owed: OwedTarget = {
      id: "t1",
      name: "thu ngân sách",
      unit: "tỷ đồng",
      goal: { comparator: "gte", value: 30 },
      base: { kind: "term" },
      better: "higher",
      source: { kind: "typed", text: "" },
    };
    const own = reading("Thu ngân sách 27.500 triệu đồng, đạt chỉ tiêu.");
    expect(compared(own, owed, HALF)).toMatchObject({
      computed: "notYetMet",
      pace: "exceeded",
      full: 30000,
      actual: 27500,
    });
    expect(compared(null, owed, HALF)).toMatchObject({ computed: null, missing: ["actual"] });
  });
});

it.each([
  [HALF, 0.5],
  [{ ...HALF, date: { year: 2026, month: 7 } }, 0.2],
  [{ ...HALF, term: null }, 0.5],
  [YEARLY, 0.4],
  [{ ...YEARLY, date: { year: 2024, month: 1 } }, 0],
  [{ ...YEARLY, date: { year: 2031, month: 1 } }, 1],
  [FINAL, 1],
  [UNDATED, null],
] as const)("the share of a term elapsed: %j is %j", (time, share) => {
  expect(elapsedShare(time)).toBe(share);
});
