import { expect, test } from "vitest";
import { bodyEnd } from "../../src/match/body.ts";
import { report } from "../support/report.ts";

test.each([
  ["before the recipients", "I. Kết quả\nVăn bản.\nNơi nhận:\n- Lưu.", 2],
  ["before a signature laid out in a table", "I. Kết quả\nVăn bản.\n| Nơi nhận: | T/M CHI BỘ |", 2],
  ["before the recipients though annexes follow", "I. Kết quả\nVăn bản.\nNơi nhận:\nPHỤ LỤC 1\n| TT | Chỉ tiêu |", 2],
  ["before an annex where nobody has signed", "I. Kết quả\nVăn bản.\nPHỤ LỤC\nBiểu tổng hợp\n| TT | Chỉ tiêu |", 2],
  ["before an annex whose rows are numbered", "I. Kết quả\nVăn bản.\nPHỤ LỤC 1\n1. Nhóm thứ nhất\n2. Nhóm thứ hai", 2],
  [
    "behind an annex amid the text, for the signature comes later",
    "1. Kết quả\nPhụ lục: Kết quả các chỉ tiêu\n| TT | Chỉ tiêu |\n2. Phương hướng\nVăn bản.\nT/M CHI BỘ",
    6,
  ],
  [
    "behind an annex amid the text, for roman numerals go on",
    "I. Kết quả\nPhụ lục: Kết quả các chỉ tiêu\n| TT | Chỉ tiêu |\nII. Phương hướng\nVăn bản.",
    6,
  ],
  ["at the end where there is neither", "I. Kết quả\nVăn bản có Phụ lục kèm theo.", 2],
])("the body ends %s", (_, source, expected) => {
  expect(bodyEnd(report(source), 0)).toBe(expected);
});
