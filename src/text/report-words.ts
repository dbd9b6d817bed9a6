/** Words that mark the parts of a report; folded as text/fold.ts does. */

/** How the lines begin that open the foot of a paper; no letter follows. From there on nothing is report text. */
export const FOOT_OPENERS: readonly string[] = [
  "nơi nhận",
  "t/m",
  "tm.",
  "tm ban",
  "tm chi bộ",
  "tm chi uỷ",
  "tm đảng uỷ",
  "tm đoàn chủ tịch",
  "k/t",
  "kt.",
  "kt bí thư",
  "t/l",
  "tl.",
  "tuq.",
  "t/uq",
  "người báo cáo",
  "người lập báo cáo",
  "người viết báo cáo",
  "người lập biểu",
  "thay mặt chi uỷ",
];

/** Answers that declare there is nothing to report, as whole sentences or before a reason («Không có, do …»). */
export const NOTHING_TO_REPORT: readonly string[] = [
  "không",
  "không có",
  "không phát sinh",
  "không có phát sinh",
  "không xảy ra",
  "chưa có",
  "chưa phát sinh",
  "không có nội dung",
  "không có trường hợp nào",
  "không có kiến nghị",
  "không có đề xuất",
  "không có kiến nghị, đề xuất",
];
