/** Words for outlines: what a section demands, and what the parser could not place. */
import type { Demand, OutlineWarningReason } from "../../outline/outline.ts";

export const demandWords: { readonly [Key in Demand]: string } = {
  targetComparison: "so sánh với chỉ tiêu",
  figures: "cần số liệu",
  rate: "cần tỷ lệ %",
  table: "cần biểu tổng hợp",
  annex: "cần phụ lục",
  causes: "nêu nguyên nhân",
  choice: "chọn một trường hợp",
};

export const outlineWarningWords: { readonly [Key in OutlineWarningReason]: string } = {
  numberGap: "số đề mục nhảy cóc",
  numberRepeated: "số đề mục lặp lại",
  childWithoutParent: "mục con không có mục mẹ",
  headingTooLong: "đề mục quá dài, có thể là lời hướng dẫn",
  bracketsUnpaired: "dấu ngoặc không thành cặp",
  unplaced: "chưa rõ thuộc mục nào, tạm coi là lời hướng dẫn của mục trên",
  anotherOutline: "tệp còn một đề cương khác, chưa đọc; muốn dùng thì đọc lại tệp và chọn đề cương ấy",
  noSections: "không nhận ra đề mục nào",
};

/** What an outline says of the report as a whole: its length, its figures, where and when it is sent. */
export const GENERAL = "Yêu cầu chung của đề cương";
