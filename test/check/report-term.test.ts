import { expect, test } from "vitest";
import { checkContext } from "../../src/check/check-context.ts";
import type { FieldValues } from "../../src/outline/outline.ts";
import { outlineNamed } from "../support/observed.ts";
import { report } from "../support/report.ts";

const TITLED = "BÁO CÁO\nSơ kết giữa nhiệm kỳ thực hiện Nghị quyết Đại hội, nhiệm kỳ 2025 - 2030\nI. Kết quả\nĐã làm.";
const UNTITLED = "BÁO CÁO\nSơ kết giữa nhiệm kỳ\nI. Kết quả nhiệm kỳ 2015 - 2020\nĐã làm.";
const phuTho = outlineNamed("phu-tho");
const old = "BÁO CÁO\nSơ kết việc thực hiện Nghị quyết Đại hội, nhiệm kỳ 2015 - 2020\n-----";
const closed = (term: string): string =>
  `I. Kết quả\nĐã làm.\nTrên đây là báo cáo sơ kết việc thực hiện Nghị quyết Đại hội, nhiệm kỳ ${term}.`;

test.each<[string, string, FieldValues, typeof phuTho | null, { from: number; to: number } | null]>([
  ["from the field values first", TITLED, { term: "2030-2035" }, phuTho, { from: 2030, to: 2035 }],
  ["else from the report's own title", TITLED, {}, phuTho, { from: 2025, to: 2030 }],
  ["from the title without an outline too", TITLED, {}, null, { from: 2025, to: 2030 }],
  ["else from the outline, never from the text", UNTITLED, {}, phuTho, { from: 2020, to: 2025 }],
  ["not at all when nothing names it", UNTITLED, {}, null, null],
  ["past a field value that is no term", TITLED, { term: "khóa tới" }, phuTho, { from: 2025, to: 2030 }],
  [
    "the report's term where the title names the next one as well",
    "BÁO CÁO\nTổng kết nhiệm kỳ 2022 - 2025 và phương hướng nhiệm kỳ 2025-2027\nI. Kết quả\nĐã làm.",
    {},
    null,
    { from: 2022, to: 2025 },
  ],
  [
    "from the headings of a report to a congress, whose title names the term to come",
    "BÁO CÁO CHÍNH TRỊ\ncủa Ban Chấp hành Đảng bộ tại Đại hội nhiệm kỳ 2027 - 2030\nPhần thứ nhất\nKIỂM ĐIỂM VIỆC THỰC HIỆN NGHỊ QUYẾT NHIỆM KỲ 2025 - 2027\nI. Kết quả\nĐã làm.",
    {},
    phuTho,
    { from: 2025, to: 2027 },
  ],
  [
    "from a title with both terms, whatever an old heading names",
    "BÁO CÁO CHÍNH TRỊ\nTổng kết nhiệm kỳ 2025 - 2027 và phương hướng, nhiệm vụ nhiệm kỳ 2027 - 2030\nI. Kết quả nhiệm kỳ 2020 - 2025\nĐã làm.",
    {},
    phuTho,
    { from: 2025, to: 2027 },
  ],
  [
    "from the title of another report, whatever its headings still name",
    "BÁO CÁO\nSơ kết thực hiện Nghị quyết Đại hội Đảng bộ nhiệm kỳ 2025 - 2030\nI. Kết quả nhiệm kỳ 2020 - 2025\nĐã làm.",
    {},
    phuTho,
    { from: 2025, to: 2030 },
  ],
  [
    "from opening and closing where the title is of a term long past",
    `Tân Hòa, ngày 05 tháng 7 năm 2028\n${old}\nĐảng bộ báo cáo việc thực hiện Nghị quyết Đại hội nhiệm kỳ 2025 - 2030 như sau:\n${closed("2025 - 2030")}`,
    {},
    phuTho,
    { from: 2025, to: 2030 },
  ],
  [
    "from the title where the report is dated in its term",
    `Tân Hòa, ngày 05 tháng 7 năm 2020\n${old}\nĐảng bộ báo cáo, trình Đại hội nhiệm kỳ 2025 - 2030 như sau:\n${closed("2025 - 2030")}`,
    {},
    phuTho,
    { from: 2015, to: 2020 },
  ],
  [
    "from the title where the text names that term as well",
    `Tân Hòa, ngày 05 tháng 7 năm 2028\n${old}\nĐảng bộ báo cáo về nhiệm kỳ 2015 - 2020, đầu nhiệm kỳ 2025 - 2030:\n${closed("2025 - 2030")}`,
    {},
    phuTho,
    { from: 2015, to: 2020 },
  ],
  [
    "from the title of a report without a date",
    `${old}\nĐảng bộ báo cáo như sau về nhiệm kỳ 2025 - 2030:\n${closed("2025 - 2030")}`,
    {},
    phuTho,
    { from: 2015, to: 2020 },
  ],
])("the term of a report is known %s", (_, source, fields, outline, expected) => {
  expect(checkContext(report(source), { outline, fields, today: "2028-01-01" }).term).toEqual(expected);
});
