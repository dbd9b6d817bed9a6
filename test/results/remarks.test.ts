/** Findings as remarks: each at its place, what is nowhere where it should stand, none about remarks. */
import { expect, test } from "vitest";
import { check } from "../../src/check/check.ts";
import { remarksOf } from "../../src/results/remarks.ts";
import { isOwnRemark } from "../../src/text/own-remark.ts";
import { report } from "../support/report.ts";
import { outlineOf } from "../support/small-outline.ts";

const TEXT = "Chi bộ lãnh đạo thực hiện nghiêm túc, có kết quả rõ; đảng viên đồng tình, quần chúng ủng hộ.";
const outline = outlineOf("ĐỀ CƯƠNG BÁO CÁO\nI. Đặc điểm tình hình\nII. Kết quả thực hiện\nIII. Kiến nghị, đề xuất");

function placed(source: string, changes: Parameters<typeof report>[1] = {}): string[] {
  const document = report(source, changes);
  const remarks = remarksOf(check(document, { outline, today: "2028-06-01" }), document);
  for (const { text, place } of remarks) {
    expect(isOwnRemark(text)).toBe(true);
    expect(text).toMatch(/^\[Đề cương báo cáo\] (?:Lỗi|Cần xem|Ghi chú): \S.*\.$/su);
    expect(place.text).toBe(document.paragraphs[place.paragraph]?.text);
  }
  return remarks.map(({ place, text }) => `${place.text.slice(0, 20)}: ${text.slice(20, 40)}`);
}

test("each stands at its paragraph, a missing section at the one before it", () => {
  const source = `BÁO CÁO\nI. Đặc điểm tình hình\n${TEXT}\nII. Kết quả thực hiện\nKết nạp ……… đảng viên trong cả nhiệm kỳ vừa qua.`;
  const found = placed(source);
  expect(found).toHaveLength(2);
  expect(found[0]).toMatch(/^Kết nạp/);
  expect(found[1]).toMatch(/^II\. Kết quả thực hi/);
});

test("the first missing section stands at the first line, and a blank document has no place for any", () => {
  expect(placed(`BÁO CÁO\nII. Kết quả thực hiện\n${TEXT}\nIII. Kiến nghị, đề xuất\n${TEXT}`)[0]).toMatch(/^BÁO CÁO/);
  expect(placed("")).toEqual([]);
});

test("nothing is remarked about remarks", () => {
  const source = `I. Đặc điểm tình hình\n${TEXT}\nII. Kết quả thực hiện\n${TEXT}\nIII. Kiến nghị, đề xuất\n${TEXT}`;
  const comments = [{ paragraph: 1, author: "Lan", text: "[Đề cương báo cáo] Lỗi: cũ" }];
  expect(placed(source, { comments })).toEqual([]);
  expect(placed(source, { comments: [...comments, { paragraph: 1, author: "Lan", text: "Xem lại" }] })).toHaveLength(1);
});
