import { describe, expect, test } from "vitest";
import { annexHeadingLabel, annexReferences } from "../../src/text/annex-words.ts";
import { fold } from "../../src/text/fold.ts";

describe("the heading of an annex", () => {
  test.each([
    ["PHỤ LỤC", ""],
    ["PHỤ LỤC 1", "1"],
    ["Phụ lục số 01", "1"],
    ["Phụ lục II", "ii"],
    ["PHỤ LỤC 2: KẾT NẠP ĐẢNG VIÊN", "2"],
    ["Phụ lục I - Tổng hợp chỉ tiêu", "i"],
    ["PHỤ LỤC TỔNG HỢP", ""],
    ["PHỤ BIỂU 03", "3"],
    ["Biểu số 02", "2"],
  ])("«%s» has the label %o", (line, label) => {
    expect(annexHeadingLabel(fold(line))).toBe(label);
  });
});

describe("no heading of an annex", () => {
  test.each([
    "Phụ lục 1 kèm theo báo cáo này nêu rõ số liệu từng năm.",
    "Phụ lục kèm theo",
    "Phụ lục này gồm ba biểu",
    "Biểu dương 12 tập thể",
    "Biểu 3 có số liệu chi tiết",
    "(Phụ lục 1)",
    "Xem Phụ lục 1",
  ])("«%s»", (line) => expect(annexHeadingLabel(fold(line))).toBeNull());
});

describe("a reference to an annex", () => {
  test.each([
    ["Kết quả cụ thể (Phụ lục 1).", ["1"]],
    ["chi tiết tại Phụ lục số 02 và phụ lục III", ["2", "iii"]],
    ["(có Phụ lục kèm theo)", [""]],
    ["số liệu theo biểu kèm theo", [""]],
    ["xem biểu số 3", ["3"]],
    ["theo Phụ lục I Nghị định số 30/2020/NĐ-CP", []],
    ["mẫu tại phụ lục 2 ban hành kèm theo Hướng dẫn số 05-HD/VPTW", []],
    ["Phụ lục 3 của Quy định số 58-QĐ/TW", []],
    ["đã bổ sung phụ lục các bài hát truyền thống", []],
    ["biểu dương 3 tập thể", []],
    ["", []],
  ])("«%s»", (text, labels) => {
    expect(annexReferences(fold(text)).map(({ label }) => label)).toEqual(labels);
  });

  test("says where it stands", () => {
    const text = fold("kết quả (Phụ lục 1) như sau");
    const [reference] = annexReferences(text);
    expect(text.slice(reference!.start, reference!.end)).toBe("phụ lục 1");
  });
});
