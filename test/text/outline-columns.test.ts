/** Heads of tables: an outline's, and those that only look alike. */
import { expect, test } from "vitest";
import { outlineColumns } from "../../src/text/outline-columns.ts";

const heads = (row: string) => row.split(" | ");

test.each([
  ["STT | Nội dung", "ordinal content"],
  ["TT | NỘI DUNG BÁO CÁO", "ordinal content"],
  ["Số TT | Nội dung cần báo cáo | Gợi ý", "ordinal content guidance"],
  ["**STT** | **Đề mục:** | **Yêu cầu**", "ordinal content guidance"],
  ["STT | Nội dung báo cáo | Hướng dẫn | Ghi chú", "ordinal content guidance remark"],
  ["TT | Nội dung | Số liệu cần nêu", "ordinal content guidance"],
  ["TT | Các nội dung chính | Những vấn đề cần làm rõ", "ordinal content guidance"],
  ["STT | Đề mục | Nội dung báo cáo", "ordinal content guidance"],
  ["STT | Đề mục | Gợi ý nội dung (có số liệu)", "ordinal content guidance"],
  ["Mục | Nội dung | Gợi ý", "ordinal content guidance"],
  ["STT | Mục | Yêu cầu cần đạt", "ordinal content guidance"],
  ["STT | Nội dung | Ghi chú", "ordinal content remark"],
])("«%s»", (row, columns) => {
  expect(outlineColumns(heads(row))?.join(" ")).toBe(columns);
  expect(outlineColumns(heads(row.normalize("NFD").toUpperCase()))?.join(" ")).toBe(columns);
});

test.each([
  "Chỉ tiêu | Nghị quyết | Kết quả",
  "TT | Chỉ tiêu | Đơn vị tính | Nghị quyết Đại hội",
  "STT | Nội dung | Kết quả thực hiện",
  "STT | Nội dung | Số lượng | Ghi chú",
  "STT | Nội dung | Đơn vị chủ trì | Thời gian",
  "STT | Nội dung công việc | Yêu cầu",
  "STT | Họ và tên | Ghi chú",
  "STT | Tên chi bộ | Yêu cầu",
  "Nội dung | Gợi ý",
  "STT",
  "Nơi nhận: | T/M CHI BỘ",
  "ĐẢNG ỦY XÃ | ĐẢNG CỘNG SẢN VIỆT NAM",
  " | ",
  "STT | Nội dung | Gợi ý | Gợi ý | Gợi ý | Gợi ý",
])("«%s» heads no outline", (row) => {
  expect(outlineColumns(heads(row))).toBeNull();
});
