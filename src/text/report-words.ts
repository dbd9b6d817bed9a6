/** Words that mark the parts of a report; folded as text/fold.ts does. */

/** Lines that begin the foot of a paper: from here on nothing is report text. */
export const FOOT_OPENERS: readonly string[] = [
  "nơi nhận",
  "t/m",
  "tm.",
  "tm ",
  "k/t",
  "kt.",
  "t/l",
  "tl.",
  "tuq.",
  "t/uq",
  "người báo cáo",
  "người lập biểu",
  "người lập báo cáo",
  "thay mặt chi uỷ",
];

/** Lines of the head of a paper. */
export const HEAD_LINES: readonly string[] = [
  "đảng cộng sản việt nam",
  "cộng hoà xã hội chủ nghĩa việt nam",
  "độc lập - tự do - hạnh phúc",
  "kính gửi",
  "kính trình",
];

/** Kinds of paper, as they stand on their own line above the subject. */
export const PAPER_KINDS: readonly string[] = [
  "báo cáo",
  "báo cáo chính trị",
  "báo cáo sơ kết",
  "báo cáo tổng kết",
  "báo cáo kiểm điểm",
  "báo cáo chuyên đề",
  "đề cương",
  "đề cương báo cáo",
  "đề cương hướng dẫn báo cáo",
  "đề cương gợi ý",
  "kế hoạch",
  "hướng dẫn",
  "công văn",
  "thông báo",
  "dự thảo",
];

/** Lines that head an annex: «Phụ lục 1», «BIỂU SỐ 02», «Mẫu 1». */
export const ANNEX_OPENERS: readonly string[] = ["phụ lục", "biểu", "phụ biểu", "bảng", "mẫu"];

/** Answers that declare there is nothing to report. The shorter ones count only as a whole sentence. */
export const NOTHING_TO_REPORT: readonly string[] = [
  "không có",
  "không phát sinh",
  "không có phát sinh",
  "chưa phát sinh",
  "chưa có",
  "không",
  "không có nội dung",
  "không có trường hợp nào",
  "không xảy ra",
  "không có kiến nghị",
  "không có đề xuất",
  "không có kiến nghị, đề xuất",
];

/** Words that bring in the term: «nhiệm kỳ 2020-2025», «khoá XX». */
export const TERM_WORDS: readonly string[] = ["nhiệm kỳ", "nhiệm kì", "khoá"];

/** Party bodies that can be the unit a report speaks of, longest first. */
export const UNIT_OPENERS: readonly string[] = [
  "đảng bộ bộ phận",
  "đảng uỷ bộ phận",
  "ban chấp hành",
  "ban thường vụ",
  "đảng đoàn",
  "đảng bộ",
  "đảng uỷ",
  "chi bộ",
  "chi uỷ",
  "tỉnh uỷ",
  "thành uỷ",
  "huyện uỷ",
  "thị uỷ",
  "quận uỷ",
];
