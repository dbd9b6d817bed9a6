/** How an outline's guidance speaks, as against its titles; folded as text/fold.ts does. */

/** Words a guidance sentence opens with: «Nêu …», «Đánh giá …», «Trên cơ sở …». Some open titles too («Đánh giá chung»). */
export const GUIDANCE_OPENERS: readonly string[] = [
  "nêu",
  "đánh giá",
  "khái quát",
  "làm rõ",
  "tập trung",
  "khẳng định",
  "lưu ý",
  "chú ý",
  "ghi chú",
  "yêu cầu",
  "bám",
  "căn cứ",
  "trên cơ sở",
  "phân tích",
  "kiểm điểm",
  "trình bày",
  "liệt kê",
  "thống kê",
  "tổng hợp",
  "so sánh",
  "lập biểu",
  "ghi rõ",
  "ghi cụ thể",
  "nói rõ",
  "chỉ rõ",
  "chỉ ra",
  "xác định",
  "dự báo",
  "đề xuất",
  "rút ra",
  "đề ra",
  "nhận định",
  "nhận xét",
  "tóm tắt",
  "báo cáo",
  "cần",
  "đề nghị",
];

/** Openers that hardly ever begin a sentence of a finished report, nor a title. */
export const SURE_GUIDANCE_OPENERS: readonly string[] = [
  "nêu",
  "nêu rõ",
  "nêu khái quát",
  "lưu ý",
  "ghi chú",
  "trình bày",
  "liệt kê",
  "ghi rõ",
  "ghi cụ thể",
  "làm rõ",
  "đánh giá rõ",
  "đánh giá khái quát",
  "khái quát những",
  "khái quát tình hình",
];

/** «nếu có»: what it stands by may be left out. */
export const IF_ANY: readonly string[] = ["nếu có", "nếu cần", "nếu thấy cần", "nếu phát sinh"];

/** «Đối với chi bộ …»: guidance for one of several kinds of unit. */
export const CHOICE_OPENERS: readonly string[] = ["đối với", "riêng đối với", "riêng"];

/** What guidance asks for beyond prose, as it asks for it. */
export const DEMAND_WORDS = {
  targetComparison: [
    "so sánh với chỉ tiêu",
    "so sánh với các chỉ tiêu",
    "so với chỉ tiêu",
    "so với các chỉ tiêu",
    "các chỉ tiêu nghị quyết",
    "kết quả thực hiện chỉ tiêu",
    "kết quả thực hiện các chỉ tiêu",
    "mức độ hoàn thành các chỉ tiêu",
    "mức độ hoàn thành chỉ tiêu",
  ],
  figures: ["số liệu cụ thể", "có số liệu", "số liệu minh chứng", "số liệu so sánh", "số liệu chứng minh", "số lượng"],
  rate: ["tỷ lệ %", "tỷ lệ phần trăm", "tỉ lệ %", "đạt tỷ lệ", "bao nhiêu %", "tỷ lệ"],
  table: ["lập biểu", "biểu tổng hợp", "lập bảng", "bảng tổng hợp", "biểu thống kê", "theo biểu", "biểu mẫu"],
  annex: ["phụ lục"],
  causes: ["nguyên nhân"],
} as const satisfies Record<string, readonly string[]>;

/** The two kinds of cause asked for. */
export const CAUSE_KINDS = { outside: "khách quan", own: "chủ quan" } as const;
