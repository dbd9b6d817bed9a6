/** Where a report tells of targets, and where it sets them for the time to come: by its headings and its date. */
import { expect, test } from "vitest";
import { checkContext } from "../../src/check/check-context.ts";
import { report } from "../support/report.ts";

const ITEM = "- Tỷ lệ hộ nghèo dưới 1%.";

function underHeading(heading: string): { readonly results: number; readonly plans: number } {
  const source = `Xã Yên Hoà, ngày 15 tháng 12 năm 2027\nBÁO CÁO\nSơ kết giữa nhiệm kỳ 2025 - 2030\nI. KẾT QUẢ LÃNH ĐẠO\n1. Công tác khác\nĐã triển khai.\n2. ${heading}\n${ITEM}`;
  const { targets } = checkContext(report(source), { outline: null, today: "2027-12-20" });
  return { results: targets.results.length, plans: targets.plans.length };
}

test.each([
  ["Mục tiêu, chỉ tiêu đến hết nhiệm kỳ"],
  ["Chỉ tiêu phấn đấu năm 2028"],
  ["Chỉ tiêu nhiệm kỳ 2030 - 2035"],
  ["Phương hướng, mục tiêu thời gian tới"],
])("set for later under «%s», though results stand around it", (heading) => {
  expect(underHeading(heading)).toEqual({ results: 0, plans: 1 });
});

test.each([
  ["Kết quả thực hiện các chỉ tiêu đến hết năm 2027"],
  ["Các chỉ tiêu năm 2027"],
  ["Chỉ tiêu nhiệm kỳ 2025 - 2030"],
  ["Kết quả bước đầu thực hiện chỉ tiêu năm 2028"],
])("told as a result under «%s»", (heading) => {
  expect(underHeading(heading)).toEqual({ results: 1, plans: 0 });
});
