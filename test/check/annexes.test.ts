import { expect, test } from "vitest";
import { annexesOf, dataTables } from "../../src/check/annexes.ts";
import { report } from "../support/report.ts";
import { seedReport } from "../support/seed.ts";

test("the annexes of a published report are found by their headings", () => {
  const annexes = annexesOf(seedReport("bao-cao-so-ket-chuong-trinh-thanh-hoa-2023"));
  expect(annexes.map(({ label }) => label)).toEqual(["1", "2", "3", "4"]);
});

test("words for an annex inside a table or a sentence are no heading", () => {
  const document = report("| Phụ lục 1 |\n| Ghi chú |\nPhụ lục 1 kèm theo báo cáo nêu rõ số liệu.\nPHỤ LỤC 2");
  expect(annexesOf(document)).toEqual([{ paragraph: 3, label: "2" }]);
});

test.each([
  ["a table with rows and columns", "| a | b |\n| c | d |", 1],
  ["one row", "| a | b |", 0],
  ["one column", "| a |\n| b |", 0],
  ["a signature", "| Nơi nhận: | T/M CHI BỘ |\n| - Như trên | BÍ THƯ |", 0],
])("of %s, %i hold data", (_, source, count) => {
  expect(dataTables(report(source), 0)).toHaveLength(count);
});

test("tables above the body do not count", () => {
  expect(dataTables(report("| a | b |\n| c | d |\nI. Kết quả"), 4)).toEqual([]);
});
